import type { Statement } from 'better-sqlite3';
import {
  Kysely,
  type LimitNode,
  SqliteDialect,
  SqliteQueryCompiler,
  type SqliteStatement,
  ValueNode,
} from 'kysely';
import type { Tables } from '../port.ts';
import { answerStraight } from '../shaped-query.ts';
import type { Connection } from './connection.ts';
import { toldOfFile } from './file-failure.ts';

/**
 * A Kysely instance over an open connection, which stays its owner's to close. Prepared statements are
 * kept: compiling the same query again costs more than running it. Numbers come back as numbers even on
 * Prisma's connection, which is set to bigint.
 *
 * @param mayQuery is asked before each query, and throws when it may not be made.
 */
export function kyselyOver(
  connection: Connection,
  mayQuery: () => void = () => undefined,
): Kysely<Tables> {
  const statements = new Map<string, QuickStatement>();
  const prepare = (text: string): QuickStatement => {
    mayQuery();
    const known = statements.get(text);
    if (known) return known;
    const made = inQuickRows(prepared(connection, text));
    if (statements.size >= statementsKept) statements.clear();
    statements.set(text, made);
    return made;
  };
  const db = new Kysely<Tables>({
    dialect: new LiteralLimits({ database: { prepare, close: () => undefined } }),
  });
  answerStraight(db, {
    rows: async (text, parameters) => prepare(text).all(parameters),
    values: async (text, parameters) => prepare(text).values(parameters),
  });
  return db;
}

const statementsKept = 500;

function prepared(connection: Connection, text: string): Statement<unknown[], unknown[]> {
  try {
    return connection.prepare<unknown[], unknown[]>(text).safeIntegers(false);
  } catch (error) {
    throw toldOfFile(error);
  }
}

/** SQLite plans a statement anew at each run where its limit is a parameter, which takes longer than to run most: it is written out. */
class LiteralLimits extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new LimitCompiler();
  }
}

class LimitCompiler extends SqliteQueryCompiler {
  protected override visitLimit({ limit }: LimitNode): void {
    this.append('limit ');
    this.visitNode(ValueNode.is(limit) ? ValueNode.createImmediate(limit.value) : limit);
  }
}

/** A statement that gives the values of its rows as well. */
interface QuickStatement extends SqliteStatement {
  all(parameters: readonly unknown[]): object[];
  values(parameters: readonly unknown[]): readonly (readonly unknown[])[];
}

/**
 * A statement whose rows come as arrays and are made objects here: the driver names every column of every row anew, which
 * takes half as long again, and its objects are slower to read.
 */
function inQuickRows(statement: Statement<unknown[], unknown[]>): QuickStatement {
  const { reader } = statement;
  if (reader) statement.raw(true);
  let names: readonly string[] = [];
  let blank = blankOf(names);
  const objectOf = (row: readonly unknown[]): Record<string, unknown> => {
    if (row.length !== names.length) {
      names = columnsOf(statement);
      blank = blankOf(names);
    }
    const object = { ...blank };
    for (let at = 0; at < names.length; at += 1) object[names[at] ?? ''] = row[at];
    return object;
  };
  const rowsOf = (parameters: readonly unknown[]): unknown[][] => {
    try {
      return statement.all(parameters);
    } catch (error) {
      throw toldOfFile(error);
    }
  };
  return {
    reader,
    all: (parameters) => rowsOf(parameters).map(objectOf),
    values: rowsOf,
    run: (parameters) => statement.run(parameters),
    *iterate(parameters) {
      try {
        for (const row of statement.iterate(parameters)) yield objectOf(row);
      } catch (error) {
        throw toldOfFile(error);
      }
    },
  };
}

/** Asked with the first row, and again where a migration by another process has changed what "every column" is. */
const columnsOf = (statement: Statement<unknown[], unknown[]>): readonly string[] =>
  statement.columns().map(({ name }) => name);

/** An object with all of its properties is copied more quickly than it is given them one by one. */
const blankOf = (names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name) => [name, null]));
