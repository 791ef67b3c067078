/** Migrates a desk when told to: with the program's migrations, or with a later one as well. */
import { indexStems } from '../../src/services/index-stems.ts';
import { migrateSqlite } from '../../src/store/migrate/migrate-sqlite.ts';
import { born, nextMigration, nextStatements, released } from '../support/migrations.ts';

const isNext = process.argv[2] === 'next';
const known = isNext ? [...released, nextMigration(nextStatements.join(';\n'))] : released;
console.log('ready');
for await (const line of process.stdin) {
  for (const path of String(line).trim().split('\n')) {
    const { applied, backup } = await migrateSqlite(path, born, indexStems, known);
    console.log(JSON.stringify({ applied, backup }));
  }
}
