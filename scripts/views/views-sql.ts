import type { View } from './view.ts';
import { helpers, views } from './views.ts';

type Database = 'sqlite' | 'postgresql';

/** How each database writes a day that is a number as `YYYY-MM-DD`. */
const dayIn: Readonly<Record<Database, (day: string) => string>> = {
  sqlite: (day) => `date(${day} * 86400, 'unixepoch')`,
  postgresql: (day) => `to_char(date '1970-01-01' + ${day}, 'YYYY-MM-DD')`,
};

/** The statements that make the views of a desk, helpers first. */
export function viewsSql(database: Database): string {
  const made = [
    ...helpers.map(([name, sql]) => statement(name, sql)),
    ...views.map((view) => statement(view.name, selectOf(view))),
  ];
  const text = made.join('\n\n');
  return `${text.replaceAll(/\{day ([^}]+)\}/g, (_, day: string) => dayIn[database](day))}\n`;
}

/** The statements that take them away, the last made first: a table they name can be altered then. */
export function dropViewsSql(): string {
  const names = [...helpers.map(([name]) => name), ...views.map(({ name }) => name)];
  return names
    .reverse()
    .map((name) => `DROP VIEW IF EXISTS "${name}";\n`)
    .join('');
}

const statement = (name: string, sql: string): string => `CREATE VIEW "${name}" AS\n${sql};`;

function selectOf({ columns, from }: View): string {
  const selected = columns.map(({ name, sql }) => `  ${sql} AS "${name}"`).join(',\n');
  return `SELECT\n${selected}\nFROM ${from}`;
}
