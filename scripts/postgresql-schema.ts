/**
 * The PostgreSQL schema is derived from the canonical SQLite one: another provider, another folder, no
 * table types of its own (they are the same). An address of any length is looked up by its hash: a B-tree takes no more than
 * 2,700 bytes. `npm run schema:postgresql` writes it; a test fails when
 * `prisma/postgresql.prisma` is stale.
 */
export function postgresqlSchema(canonical: string): string {
  const derived = canonical
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('src/store/generated/sqlite', 'src/store/generated/postgresql')
    .replaceAll('@@index([url])', '@@index([url], type: Hash)')
    .replace(/generator kysely \{[^}]*\}\n\n/, '');
  return `// Derived from schema.prisma by "npm run schema:postgresql"; edit that file.\n\n${derived}`;
}
