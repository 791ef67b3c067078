import { nouns } from '../../src/model/nouns/nouns.ts';
import { tableOf } from '../../src/model/record/columns.ts';
import { columnName } from '../../src/model/record/layout.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';

/** One column of a view: what it is called, what it is made of, what it means. */
export interface ViewColumn {
  readonly name: string;
  readonly sql: string;
  readonly means: string;
}

/** A view that other programs may rely on. */
export interface View {
  readonly name: string;
  /** What a row is, in one sentence. */
  readonly means: string;
  readonly columns: readonly ViewColumn[];
  /** From where, and which rows. */
  readonly from: string;
}

/** A day as `YYYY-MM-DD`; open ends are the first and the last day that text can order. */
export const dayText = (day: string): string =>
  `CASE WHEN ${day} <= -2147483647 THEN '0000-01-01' WHEN ${day} >= 2147483647 THEN '9999-12-31' ELSE {day ${day}} END`;

/** What a field of a record is now: the value of the latest correction in force, where there is one. */
function corrected(field: string): string {
  const own = `row.${columnName(field)}`;
  const latest = `FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = '${field}'`;
  return `CASE WHEN EXISTS (SELECT 1 ${latest}) THEN (SELECT fix.value ${latest}) ELSE ${own} END`;
}

/** The earliest and latest day of a date; of a corrected date SQL cannot tell them, and they are empty. */
export function bounds(name: string, field: string): readonly ViewColumn[] {
  const fixed = `EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = '${field}')`;
  return (['first', 'last'] as const).map((end) => {
    const column = `row.${columnName(field)}_${end}`;
    return {
      name: `${name}_${end}`,
      sql: `CASE WHEN ${fixed} OR ${column} IS NULL THEN NULL ELSE ${dayText(column)} END`,
      means: `its ${end === 'first' ? 'earliest' : 'latest'} possible day; empty where the date was corrected`,
    };
  });
}

/** The id of a record that a number names. */
export const idOf = (number: string): string =>
  `(SELECT named.id FROM record AS named WHERE named.n = ${number})`;

/** A view of the records of a noun that are neither drafts nor mistakes, with what every record has. */
export function viewOf(
  name: string,
  noun: NounName,
  means: string,
  columns: readonly ViewColumn[],
): View {
  return {
    name,
    means,
    columns: [
      { name: 'id', sql: 'own.id', means: 'the record, on every desk' },
      { name: 'number', sql: 'row.n', means: 'the record, on this desk' },
      ...(slugged.has(noun) ? [{ name: 'slug', sql: 'own.slug', means: 'its name here' }] : []),
      ...columns,
      ...(withdrawable.has(noun) ? [withdrawn] : []),
      { name: 'entered_at', sql: 'entered.at', means: 'when it was entered, UTC' },
      { name: 'entered_by', sql: 'entered.actor', means: 'who entered it' },
      {
        name: 'private',
        sql: `CASE WHEN row.n IN (SELECT number FROM marked_private) THEN 'yes' END`,
        means: 'yes where the record itself is marked private; what rests on it is private too',
      },
    ],
    from: `${tableOf(noun)} AS row JOIN record AS own ON own.n = row.n JOIN entered ON entered.number = row.n WHERE row.n NOT IN (SELECT number FROM drafts) AND row.n NOT IN (SELECT number FROM mistakes)`,
  };
}

const slugged: ReadonlySet<NounName> = new Set(['claim', 'source', 'speaker']);
const withdrawable: ReadonlySet<NounName> = new Set([
  'source',
  'appearance',
  'evidence',
  'absence',
]);

const withdrawn: ViewColumn = {
  name: 'withdrawn_on',
  sql: `(SELECT coalesce(undone.withdrawn_on, ${dayText('act.day')}) FROM retractions_in_force AS undone JOIN entered AS act ON act.number = undone.n WHERE undone.record = row.n AND undone.retraction_kind = 'withdrawal' ORDER BY undone.n LIMIT 1)`,
  means: 'the world took it back then (EDTF): it counts before that day and not from it',
};

/** A field of a noun as it stands now. */
export function field(noun: NounName, name: string, means: string, as?: string): ViewColumn {
  if (!(name in (nouns[noun] as Noun).fields)) throw new TypeError(`${noun} has no ${name}`);
  return { name: as ?? columnName(name), sql: corrected(name), means };
}
