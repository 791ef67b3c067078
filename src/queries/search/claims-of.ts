import { type RawBuilder, sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { FoundMoment } from './found-tables.ts';

/** How a record of a noun is about claims. */
interface About {
  readonly noun: NounName;
  /** What is joined, in this order. */
  readonly tables: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  /** The column that has the number of the record. */
  readonly named: RawBuilder<unknown>;
  /** The column that has that of the claim. */
  readonly claim: RawBuilder<unknown>;
}

/** What is said of claims, with the claim in a column of its own; a quote and a source are about every claim they are cited for. */
const citing = {
  passage: ['record_appearance', 'record_evidence', 'record_absence'],
  source: ['record_appearance', 'record_evidence'],
  speaker: ['record_appearance'],
} as const;

/** What is a part of a speaker or of a passage, and about the same claims. */
const parts = [
  ...([
    { noun: 'name', whole: 'speaker' },
    { noun: 'role', whole: 'speaker' },
  ] as const),
  { noun: 'translation', whole: 'passage' },
] as const;

const said = ['appearance', 'evidence', 'absence', 'assessment', 'review'] as const;
const wholes = ['passage', 'source', 'speaker'] as const;

function aboutsOf(moment: FoundMoment): readonly About[] {
  const { merged, canonical } = moment.identity;
  const beside = (noun: NounName, table: string, column: string): About => ({
    ...{ noun, tables: sql`${sql.table(table)} AS about`, where: moment.inForce('about.n') },
    ...{ named: sql.ref(`about.${column}`), claim: sql`about.claim` },
  });
  const ofPart = ({ noun, whole }: (typeof parts)[number]): readonly About[] => {
    const part = sql`${sql.table(`record_${noun}`)} AS part`;
    const of = whole === 'speaker' ? canonical(sql`part.speaker`) : sql`part.passage`;
    const own = citing[whole].map((table) => ({
      ...{ noun, named: sql`part.n`, claim: sql`about.claim` },
      tables: sql`${part} CROSS JOIN ${sql.table(table)} AS about`,
      where: sql`${sql.ref(`about.${whole}`)} = +${of} AND ${moment.inForce('about.n')}`,
    }));
    if (whole !== 'speaker' || !merged) return own;
    const { tables, where } = saidByMerged(moment);
    const joined = { tables: sql`${part} CROSS JOIN ${tables}`, named: sql`part.n` };
    const tied = sql`identity.canonical = +${of} AND ${where}`;
    return [...own, { noun, claim: sql`about.claim`, ...joined, where: tied }];
  };
  return [
    ...said.map((noun) => beside(noun, `record_${noun}`, 'n')),
    ...wholes.flatMap((noun) => citing[noun].map((table) => beside(noun, table, noun))),
    ...(merged ? [saidByMerged(moment)] : []),
    ...parts.flatMap(ofPart),
    {
      ...{ noun: 'topic', named: sql`about.target`, claim: sql`about.n` },
      ...{ tables: sql`record_reference AS about`, where: sql`about.field = 'topics'` },
    },
  ];
}

/** What a speaker said who counts as another. */
const saidByMerged = ({ identity: { holds }, inForce }: FoundMoment): About => ({
  ...{ noun: 'speaker', named: sql`identity.canonical`, claim: sql`about.claim` },
  tables: sql`derived_identity AS identity CROSS JOIN record_appearance AS about`,
  where: sql`about.speaker = +identity.n AND ${holds} AND ${inForce('about.n')}`,
});

const oneAfterOther = (selects: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`(${sql.join(selects, sql` UNION ALL `)}) AS claims`;

/** Which claims a record is about by what counts, as a table `claims(n, claim)`; a claim is about itself, a merged one about what it counts as. */
export function claimsOf(moment: FoundMoment): RawBuilder<unknown> {
  const { canonical } = moment.identity;
  return oneAfterOther([
    sql`SELECT n, ${canonical(sql`record_claim.n`)} AS claim FROM record_claim`,
    ...aboutsOf(moment).map(
      ({ tables, where, named, claim }) =>
        sql`SELECT ${named}, ${canonical(claim)} FROM ${tables} WHERE ${named} IS NOT NULL AND ${where}`,
    ),
  ]);
}

/**
 * The claims that the records of a table `found(n, kind)` are about by what counts, each as often as there are reasons. The
 * joins are crossed ones so that SQLite begins with what was found: left to choose, it reads a whole table against it.
 */
export function claimsOfFound(moment: FoundMoment): RawBuilder<unknown> {
  const { canonical } = moment.identity;
  return oneAfterOther([
    sql`SELECT ${canonical(sql`found.n`)} AS claim FROM found WHERE kind = 'claim'`,
    ...aboutsOf(moment).map(
      ({ noun, tables, where, named, claim }) =>
        sql`SELECT ${canonical(claim)} FROM found CROSS JOIN ${tables}
          WHERE ${named} = +found.n AND found.kind = ${noun} AND ${where}`,
    ),
  ]);
}
