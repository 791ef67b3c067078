/** A process that opens the file with better-sqlite3 and reads one row: what a start cannot be cheaper than. */
import Database from 'better-sqlite3';

const db = new Database(process.argv[2], { readonly: true });
const row = db.prepare('SELECT * FROM record_claim WHERE n = ?').get(process.argv[3]);
process.stdout.write(`${JSON.stringify(row)}\n`);
