import { type RawBuilder, sql } from 'kysely';

/**
 * A column of record numbers as a value to check and no bound to search by. For a bound in a search SQLite plans the
 * statement anew whenever its value changes, which costs more than to run it; and PostgreSQL, as long as it has no statistics
 * of a desk, reads the whole index of numbers beside each row that it looks up by another.
 */
export const checked = (column: string): RawBuilder<number> => sql<number>`+${sql.ref(column)}`;
