import type { Bounds } from '../../src/model/bounds.ts';
import { isoOfDay } from '../../src/model/day.ts';
import { edtfOfBounds } from '../../src/model/edtf-of-bounds.ts';
import type {
  CaseAbsence,
  CaseAppearance,
  CaseEvidence,
  CaseRecord,
  CaseSource,
} from '../../src/model/ladder/case-file.ts';
import { deriveStatus } from '../../src/model/ladder/derive-status.ts';
import type { Standing } from '../../src/model/ladder/standing.ts';
import { caseFile, lastDay, type World } from '../../tests/model/ladder/worlds.ts';

/** A small case, and what the rule has to make of it for the example to show what it stands for. */
export interface Example {
  readonly world: World;
  readonly asOf?: string;
  readonly shows: (standing: Standing) => boolean;
}

/** The case in lines, and the answer that the rule gives now. Throws when it no longer shows what it stands for. */
export function exampleText(example: Example | undefined): string {
  if (example === undefined) throw new Error('a row or reason has no example');
  const { world, asOf = '2023-06-30', shows } = example;
  const standing = deriveStatus(caseFile(world), lastDay(asOf));
  const given = [
    claimLine(world),
    ...(world.sources ?? []).map(sourceLine),
    ...(world.appearances ?? []).map(appearanceLine),
    ...(world.evidence ?? []).map(evidenceLine),
    ...(world.absences ?? []).map(absenceLine),
  ];
  const text = [...given, `as of ${asOf}: ${answerOf(standing)}`].join('\n');
  if (!shows(standing)) throw new Error(`this example does not show what it stands for:\n${text}`);
  return `\`\`\`text\n${text}\n\`\`\``;
}

function claimLine({ claim = {} }: World): string {
  return line(`claim: ${claim.kind ?? 'event'}`, [
    dated('about', claim.about),
    dated('due', claim.dueOn),
  ]);
}

function sourceLine({ n, origin, mistake, withdrawals }: CaseSource): string {
  return line(`source ${n}`, [
    origin === undefined ? null : `repeats source ${origin}`,
    mistake ? 'taken back as a mistake' : null,
    ...withdrawals.map((date) => dated('withdrawn', date)),
  ]);
}

function appearanceLine(record: CaseAppearance): string {
  return line(`appearance ${record.n}`, [
    record.basis === undefined ? null : `basis ${record.basis}`,
    ...recordFacts(record, 'said'),
  ]);
}

function evidenceLine(record: CaseEvidence): string {
  const { stance, undercuts, strength, credibility, origin, about } = record;
  return line(
    `evidence ${record.n} ${undercuts === undefined ? stance : `undercuts ${undercuts}`}`,
    [
      strength ?? 'ungraded',
      credibility === undefined ? null : `credibility ${credibility}`,
      record.interested ? 'interested' : null,
      origin === undefined ? null : `own origin ${origin}`,
      dated('about', about),
      ...recordFacts(record, 'seen'),
    ],
  );
}

function absenceLine(record: CaseAbsence): string {
  return line(`absence ${record.n} ${record.kind}`, [
    record.interested ? 'interested' : null,
    dated('about', record.about),
    ...recordFacts(record, 'until'),
  ]);
}

function recordFacts(record: CaseRecord, day: string): readonly (string | null)[] {
  const { source, passage, draft, mistake, withdrawals } = record;
  return [
    source === undefined ? null : `source ${source}`,
    passage === undefined
      ? null
      : `characters ${passage.pieces.map(([start, end]) => `${start}–${end}`).join(', ')} of snapshot ${passage.snapshot}`,
    dated(day, record.day),
    draft ? 'a draft' : null,
    mistake ? 'taken back as a mistake' : null,
    ...withdrawals.map((date) => dated('withdrawn', date)),
  ];
}

const dated = (word: string, date: Bounds | undefined): string | null =>
  date === undefined ? null : `${word} ${edtfOfBounds(date)}`;

const line = (head: string, facts: readonly (string | null)[]): string =>
  [head, ...facts.filter((fact) => fact !== null)].join(', ');

function answerOf(standing: Standing): string {
  const { status, row, rung, lookedUntil, held, possible, origins, firm } = standing;
  const periods = (side: readonly Bounds[]): string => side.map(edtfOfBounds).join(' and ');
  return [
    `${status} by row ${row}`,
    rung === null || lookedUntil === null ? null : `${rung}, until ${isoOfDay(lookedUntil)}`,
    held && `held for ${periods(held.for)}, against ${periods(held.against)}`,
    possible && `possibly ${possible}`,
    ...(['for', 'against'] as const).map((side) =>
      origins[side] === 0 ? null : `origins ${side} ${origins[side]}, firm ${firm[side]}`,
    ),
    ...standing.counted.map(({ n }) => `${n} counts`),
    ...standing.setAside.map(
      ({ n, reason, by }) => `${n} ${reason}${by === undefined ? '' : ` by ${by}`}`,
    ),
    ...standing.possibly.map(({ n }) => `${n} possibly`),
  ]
    .filter((part) => part !== null)
    .join('; ');
}
