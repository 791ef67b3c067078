import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalForeign } from '../../src/formats/canonical-foreign.ts';
import { type ForeignValue, type Path, valueAt } from '../../src/formats/foreign.ts';
import { type HeldText, putBack, takeOut } from '../../src/formats/rest.ts';
import { holds } from '../seeded.ts';

const key = fc.oneof(fc.constantFrom('=', '__proto__', 'of', 'row', '0', ''), fc.string());
const { value } = fc.letrec<{ value: ForeignValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

/** The paths of every text in a value. */
function* textsIn(value: ForeignValue, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [step, held] of Object.entries(value)) {
    yield* textsIn(held, [...path, Array.isArray(value) ? Number(step) : step]);
  }
}

it('gives every foreign row back as it came, whichever of its texts records hold', () => {
  holds(
    'rest of a foreign row',
    fc.property(value, fc.infiniteStream(fc.boolean()), (inside, chosen) => {
      const row = { inside };
      const held: HeldText[] = [...textsIn(row)]
        .filter(() => chosen.next().value)
        .map((path, slot) => ({ slot, field: 'text', path }));
      const rest = takeOut(row, held);
      const again = putBack(JSON.parse(JSON.stringify(rest)), (slot) => {
        return String(valueAt(row, held[slot]?.path ?? []));
      });
      expect(canonicalForeign(again)).toBe(canonicalForeign(JSON.parse(JSON.stringify(row))));
    }),
    { runs: 500 },
  );
});

it('keeps no text that a record holds', () => {
  const rest = takeOut({ text: 'A secret.', more: ['B', 'A secret.'] }, [
    { slot: 0, field: 'text', path: ['text'] },
  ]);
  expect(rest).toEqual({ text: { '=': [0, 'text'] }, more: ['B', 'A secret.'] });
});
