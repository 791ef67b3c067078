import fc from 'fast-check';
import type { Desk } from '../../src/desk.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { nouns, type RecordValue } from '../../src/model/nouns/nouns.ts';
import type { Field } from '../../src/model/record/field.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import { type NounName, nounNames } from '../../src/model/record/noun-name.ts';
import { sha256Hex } from '../../src/model/record/sha256.ts';
import type { Act } from '../../src/services/act.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { withholdTexts } from '../../src/services/withhold-record.ts';
import { keepContent } from '../../src/store/blobs.ts';
import { readRecords } from '../../src/store/read-record.ts';

/** One record to be made: everything else follows from what the desk holds by then. */
export interface RecordSeed {
  readonly noun: NounName;
  readonly isWhole: boolean;
  readonly pick: number;
  readonly words: string;
}

/** A desk to be made: its acts, each with its records. */
export type DeskSeed = readonly (readonly RecordSeed[])[];

const arbitraryRecord: fc.Arbitrary<RecordSeed> = fc.record({
  noun: fc.constantFrom(...nounNames),
  isWhole: fc.boolean(),
  pick: fc.nat(1000),
  words: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('a\u2028b', '=1+1'),
  ),
});

/** Desks of every noun, in any order, with texts of every script. */
export const arbitraryDesk: fc.Arbitrary<DeskSeed> = fc.array(
  fc.array(arbitraryRecord, { minLength: 1, maxLength: 8 }),
  { minLength: 1, maxLength: 8 },
);

/** Makes these acts on a desk; a record that would refer to what is not there is left out. */
export async function fillDesk(desk: Desk, seed: DeskSeed): Promise<void> {
  const made: Made[] = [];
  for (const records of seed) {
    await performAct(desk, 'anything.recorded', async (act) => {
      const own: Made[] = [...made];
      for (const record of records) await recordSeed(act, record, own);
      made.splice(0, made.length, ...own);
    });
  }
}

interface Made {
  readonly n: number;
  readonly kind: NounName;
  isBare?: boolean;
}

async function recordSeed(act: Act, seed: RecordSeed, made: Made[]): Promise<void> {
  const { noun: kind, words, pick } = seed;
  if (kind === 'withholding') return withhold(act, seed, made);
  const value = valueFrom(nouns[kind], seed, made);
  if (!value) return;
  if (kind === 'snapshot') await capture(act, value as RecordValue<'snapshot'>, words);
  if (kind === 'correction' && !aimed(value, made, pick)) return;
  const slug = seed.isWhole && pick % 3 === 0 ? `slug-${made.length}x` : undefined;
  const { n } = await act.record(kind, value, slug);
  made.push({ n, kind });
}

async function withhold(act: Act, { pick, words }: RecordSeed, made: Made[]): Promise<void> {
  const target = made[pick % Math.max(1, made.length)];
  const kept: readonly NounName[] = ['actor', 'withholding', 'snapshot', 'correction'];
  if (!target || target.isBare || kept.includes(target.kind)) return;
  if (made.some(({ kind }) => kind === 'correction')) return;
  const [record] = await readRecords(act.db, target.kind, { numbers: [target.n] });
  if (!record) return;
  target.isBare = true;
  const { n } = await withholdTexts(act, record, `because ${words}`);
  made.push({ n, kind: 'withholding' });
}

/** What a snapshot speaks of is kept, and its hashes are those of what was kept. */
async function capture(act: Act, value: RecordValue<'snapshot'>, words: string): Promise<void> {
  const bytes = Buffer.from(words);
  const sha256 = sha256Hex(bytes);
  await keepContent(act.db, { sha256, kind: 'bytes', bytes });
  await keepContent(act.db, { sha256, kind: 'text', text: words });
  Object.assign(value, { bytesSha256: sha256, textSha256: sha256, byteLength: bytes.length });
}

/** A correction puts a text of a record right that has one. */
function aimed(value: object, made: readonly Made[], pick: number): boolean {
  const { record } = value as RecordValue<'correction'>;
  const target = made.find(({ n }) => n === record);
  if (!target || target.isBare) return false;
  const fields = Object.entries((nouns[target.kind] as Noun).fields);
  const texts = fields.filter(([, { type }]) => type === 'words');
  const [field] = texts[pick % Math.max(1, texts.length)] ?? [];
  if (field !== undefined) Object.assign(value, { field });
  return field !== undefined;
}

function valueFrom(
  noun: Noun,
  seed: RecordSeed,
  made: readonly Made[],
): RecordValue<NounName> | null {
  const value: Record<string, unknown> = {};
  for (const [field, shape] of Object.entries(noun.fields)) {
    if (shape.presence === 'optional' && !seed.isWhole) continue;
    const held = fieldValue(field, shape, seed, made);
    if (held !== undefined) value[field] = held;
    else if (shape.presence === 'required') return null;
  }
  return value as RecordValue<NounName>;
}

const dates = ['2023', '2023-03', '2023-03-05~', '2021-23', '2023-03-01/..', '../2022', '202X'];

function fieldValue(
  field: string,
  shape: Field,
  { pick, words }: RecordSeed,
  made: readonly Made[],
): unknown {
  switch (shape.type) {
    case 'words':
      return shape.key === 'url' ? `https://example.org/${pick}#${field}` : `${field} ${words}`;
    case 'list':
      return [`${field} ${words}`, words];
    case 'tokens':
      return [field, String(pick)];
    case 'token':
      return `${field}-${pick}`;
    case 'date':
      return parseEdtf(dates[pick % dates.length] ?? '') ?? undefined;
    case 'instant':
      return '2026-11-24T12:00:00.000Z';
    case 'integer':
      return pick;
    case 'decimal':
      return `-${pick}.50`;
    case 'ranges':
      return [[pick, pick + 1]];
    case 'code':
      return shape.vocabulary.codes[pick % shape.vocabulary.codes.length];
    case 'codes':
      return [shape.vocabulary.codes[pick % shape.vocabulary.codes.length]];
    case 'reference':
      return numberOf(shape.to, pick, made);
    case 'references': {
      const n = numberOf(shape.to, pick, made);
      return n === undefined ? undefined : [n, n];
    }
  }
}

function numberOf(
  to: NounName | 'record',
  pick: number,
  made: readonly Made[],
): number | undefined {
  const fitting = made.filter(({ kind }) => to === 'record' || kind === to);
  return fitting[pick % Math.max(1, fitting.length)]?.n;
}
