import type { Reader } from '../../store/port.ts';
import { runShaped } from '../../store/shaped-query.ts';
import { hasProposers, readDrafts } from './read-drafts.ts';

/** Every claim entered up to a number that a model or a rule proposed and no person has accepted. */
export async function draftClaims(reader: Reader, upTo: number): Promise<ReadonlySet<number>> {
  if (!(await hasProposers(reader))) return new Set();
  const rows = await runShaped(reader, {
    shape: 'claims proposed',
    parameters: ['person', upTo],
    build: () =>
      reader
        .selectFrom('record_actor as actor')
        .innerJoin('ledger_entry as entry', 'entry.actor', 'actor.n')
        .innerJoin('record_claim as claim', (join) =>
          join
            .onRef('claim.n', '>=', 'entry.first')
            .on(({ eb, ref }) =>
              eb(ref('claim.n'), '<', eb('entry.first', '+', ref('entry.count'))),
            ),
        )
        .select('claim.n')
        .where('actor.actor_kind', '<>', 'person')
        .where('claim.n', '<=', upTo),
  });
  const proposed = rows.map(({ n }) => n);
  return readDrafts(reader, proposed, upTo);
}
