import type { Desk } from '../../desk.ts';
import type { PackageFacts } from '../../formats/data-package.ts';
import { readHead } from '../../queries/head.ts';
import type { Moment } from '../../queries/moment.ts';
import type { ExportOptions } from './exporter.ts';

/** Which desk an export is of, and at which moment. */
export async function packageFacts(
  desk: Desk,
  { asOf, knownAt, position }: Moment,
  { public: isPublic, licence }: ExportOptions,
): Promise<Omit<PackageFacts, 'format'>> {
  const { desk: id } = await readHead(desk);
  const audience = isPublic ? 'public' : 'private';
  return { desk: id, position, asOf, knownAt, audience, licence: licence ?? null };
}
