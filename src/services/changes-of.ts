import { z } from 'zod';
import { Conflict, InvalidInput } from '../errors.ts';
import type { SpokenDate } from '../model/bounds.ts';
import { nouns } from '../model/nouns/nouns.ts';
import type { Field } from '../model/record/field.ts';
import { isList, textOfField } from '../model/record/field-text.ts';
import { columnName } from '../model/record/layout.ts';
import type { Noun } from '../model/record/noun.ts';
import { withArticle } from '../model/record/with-article.ts';
import { withheldText } from '../model/record/withheld.ts';
import { type FoundRecord, getRecord } from '../queries/find-record.ts';
import type { Act } from './act.ts';
import { type CorrectableField, correctableFields } from './correctable-fields.ts';
import { requireSense } from './correction-sense.ts';
import { parseInput } from './input.ts';
import { requirePast } from './require-past.ts';
import { retractable } from './retractable.ts';

/** One field before and after, as a correction keeps it; absent where the field was or becomes absent. */
export interface Change {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A record that is to be corrected, as it stands. */
export interface Correctable {
  readonly record: FoundRecord;
  readonly value: object;
}

type Typed = string | readonly string[];

interface Setting {
  readonly name: string;
  readonly rule: CorrectableField;
  readonly typed: Typed;
}

/**
 * What these settings would change of a record.
 *
 * @throws InvalidInput for a field that cannot be corrected, a value it cannot have or has already; Conflict for
 * one that was withheld.
 */
export async function changesOf(
  act: Act,
  { record, value }: Correctable,
  set: Readonly<Record<string, Typed>>,
): Promise<readonly Change[]> {
  const noun: Noun = nouns[record.kind];
  const settings = Object.entries(originSettled({ record, value }, set));
  const next: Record<string, unknown> = { ...value };
  const changes: Change[] = [];
  for (const [name, typed] of settings) {
    const [field, rule] = ruleOf(record, name);
    const shape = noun.fields[field] as Field;
    const held = await readTyped(act, { name, shape, rule, typed });
    if (rule.past) await requirePast(act, { [name]: held as SpokenDate | undefined });
    const [before, after] = [Reflect.get(value, field), held].map((each) =>
      each === undefined ? undefined : textOfField(shape, each),
    );
    if (before === after) throw unchanged(name, before);
    if (before === withheldText) throw fieldWithheld(name);
    if (changes.some((change) => change.field === field)) throw twice(name);
    changes.push({ field, before, after });
    next[field] = held;
  }
  await requireSense(act.db, { record, before: value, after: next });
  return changes;
}

/** The field that a name means: the one of the record, or the option of the command that records it. */
function ruleOf(record: FoundRecord, name: string): readonly [string, CorrectableField] {
  const fields = Object.entries(correctableFields[record.kind] ?? {});
  const wanted = columnName(name).replaceAll('-', '_');
  const found = fields.find(
    ([field, { option }]) => columnName(field) === wanted || option === wanted,
  );
  if (found) return found;
  throw new InvalidInput(
    'not_correctable',
    `${name.slice(0, 60)} of ${record.kind} ${record.n} cannot be corrected.`,
    {
      hints: hintsFor(
        record,
        fields.map(([field]) => field),
      ),
    },
  );
}

function hintsFor({ kind, n }: FoundRecord, fields: readonly string[]): readonly string[] {
  if (fields.length === 0) {
    return [`Nothing of ${withArticle(kind)} can be corrected: a later record answers it.`];
  }
  const can = `Of ${withArticle(kind)} can be corrected: ${fields.join(', ')}.`;
  if (kind === 'claim') {
    return [can, "A claim's meaning is never edited: log another meaning as another claim."];
  }
  return retractable.includes(kind)
    ? [
        can,
        `Otherwise take it back with "asof retract ${n} --mistake --because TEXT" and record it anew.`,
      ]
    : [can];
}

/**
 * An evidence's origin is a source or somebody unnamed, never both: to set one takes the other away.
 */
function originSettled(
  { record, value }: Correctable,
  set: Readonly<Record<string, Typed>>,
): Readonly<Record<string, Typed>> {
  const { origin, ...rest } = set;
  if (record.kind !== 'evidence' || origin === undefined) return set;
  if (origin === 'unnamed') {
    return { ...rest, originUnnamed: 'yes', ...('origin' in value ? { origin: '' } : {}) };
  }
  return { ...set, ...('originUnnamed' in value ? { originUnnamed: '' } : {}) };
}

/** A value as it was typed, held against the shape that the first one had to have. */
async function readTyped(
  act: Act,
  { name, shape, rule, typed }: Setting & { readonly shape: Field },
): Promise<unknown> {
  const texts = typeof typed === 'string' ? [typed] : typed;
  if (texts.every((text) => text === '')) {
    if (shape.presence === 'optional') return undefined;
    throw new InvalidInput('field_required', `${name} cannot be taken away.`, {
      hints: ['Give it another value.'],
    });
  }
  if (!isList(shape) && texts.length > 1) throw twice(name);
  const parsed = parseInput(z.object({ [name]: rule.shape }), {
    [name]: isList(shape) ? texts : texts[0],
  })[name];
  return shape.type === 'reference' ? sourceNamed(act, String(parsed)) : parsed;
}

/** The only references that can be corrected are origins. */
async function sourceNamed(act: Act, name: string): Promise<number> {
  return (await getRecord(act.db, name, { kinds: ['source'] })).n;
}

function fieldWithheld(name: string): Conflict {
  return new Conflict('text_withheld', `${name} was withheld, so there is nothing to put right.`, {
    hints: ['Record what may be told as a record of its own.'],
  });
}

function unchanged(name: string, held: string | undefined): InvalidInput {
  const says = held === undefined ? 'is not given' : `is "${held.slice(0, 200)}"`;
  return new InvalidInput('nothing_to_correct', `${name} ${says} already.`, {
    hints: ['Nothing was written.'],
  });
}

function twice(name: string): InvalidInput {
  return new InvalidInput('set_twice', `${name} is set twice, and holds one value.`, {
    hints: ['Give --set once for it.'],
  });
}
