import { readFileSync, writeFileSync } from 'node:fs';
import { postgresqlSchema } from './postgresql-schema.ts';

writeFileSync(
  'prisma/postgresql.prisma',
  postgresqlSchema(readFileSync('prisma/schema.prisma', 'utf8')),
);
