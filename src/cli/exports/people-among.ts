import type { Desk } from '../../desk.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { speakerKindNamed } from '../../queries/speaker-kind-named.ts';
import type { ExportOptions } from './exporter.ts';

/** Those of some names whom the desk knows as persons. */
export type PeopleAmong = (names: readonly string[]) => Promise<ReadonlySet<string>>;

/** Tells persons by their names, at the moment of an export and for its readers; each name is looked up once. */
export async function peopleAmong(desk: Desk, options: ExportOptions): Promise<PeopleAmong> {
  const { reader } = desk.store;
  const { n } = await resolveMoment(desk, { knownAt: options.knownAt });
  const audience = options.public === true ? 'public' : 'private';
  const lookedUp = new Map<string, boolean>();
  return async (names) => {
    for (const name of names.filter((each) => !lookedUp.has(each))) {
      const kind = await speakerKindNamed(reader, name, { n, audience });
      lookedUp.set(name, kind === 'person');
    }
    return new Set(names.filter((name) => lookedUp.get(name)));
  };
}
