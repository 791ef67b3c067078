import type { Desk } from '../../desk.ts';
import type { ExportFacts } from '../../formats/export-facts.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { speakerKindNamed } from '../../queries/speaker-kind-named.ts';

/** What is said with the options of who publishes, and for whom. */
interface Said {
  readonly knownAt?: string | undefined;
  readonly public?: true;
  readonly publisher?: string | undefined;
  readonly site?: string | undefined;
  readonly licence?: string | undefined;
}

/**
 * What the export says of itself; without a publisher the one who exports is named. A publisher is a person where the
 * speakers of that name are; who is no speaker and exports is what the desk has as whoever acts.
 */
export async function exportFacts(desk: Desk, said: Said): Promise<ExportFacts> {
  const { publisher = desk.actor.name, site = null, licence = null } = said;
  const { n } = await resolveMoment(desk, { knownAt: said.knownAt });
  const audience = said.public === true ? 'public' : 'private';
  const known = await speakerKindNamed(desk.store.reader, publisher, { n, audience });
  const acting = said.publisher === undefined ? desk.actor.kind : null;
  return { publisher, isPerson: (known ?? acting) === 'person', site, licence };
}
