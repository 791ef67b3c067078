import type { DossierReply, DossierRequest } from '../../model/dossier.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { readChains } from '../case/read-chains.ts';
import { readRequests } from '../case/read-requests.ts';
import type { Sight } from '../case/sight.ts';
import { canonicalNumbers, withMerged } from '../identity/identities.ts';
import type { Moment } from '../moment.ts';

/** Somebody asked for a reply, and the source that holds it, where there was one. */
export interface RestingRequest {
  readonly n: number;
  readonly id: string;
  readonly of: string;
  /** EDTF. */
  readonly on: string;
  /** The sources that hold the answers, oldest first. */
  readonly answers: readonly { readonly n: number; readonly title: string }[];
}

/** A request of a claim, with every record it rests on. */
export interface RequestOfClaim {
  readonly request: RestingRequest;
  readonly restsOn: ReadonlySet<number>;
}

/** The requests about each of these claims that were made by the day, with what they rest on. */
export async function requestsOf(
  reader: Reader,
  claims: readonly number[],
  { day, n }: Pick<Moment, 'day' | 'n'>,
): Promise<ReadonlyMap<number, readonly RequestOfClaim[]>> {
  const sight = { n, audience: 'private' } as const;
  const among = await withMerged(reader, claims, sight);
  const where = { column: 'claim', among };
  const requests = await readRequests(reader, { where }, { day, ...sight });
  const canonical = await canonicalNumbers(reader, among, sight);
  const chains = await chainsOf(reader, requests, sight);
  const found = requests.map((request) => ({
    claim: canonical.get(request.value.claim) ?? request.value.claim,
    request: told(request),
    restsOn: new Set([
      ...[request.n, request.value.speaker, request.asked.n],
      ...request.replies.flatMap((reply) => [reply.n, ...chains(reply)]),
    ]),
  }));
  return groupBy(found, ({ claim }) => claim);
}

const told = ({ n, id, asked, value, replies }: DossierRequest): RestingRequest => ({
  ...{ n, id, of: asked.value.name, on: value.askedOn.text },
  answers: replies.flatMap(({ source }) =>
    source === null ? [] : [{ n: source.n, title: source.value.title }],
  ),
});

/** Of a reply: the source that holds it, and every source on its chain of origin. */
async function chainsOf(
  reader: Reader,
  requests: readonly DossierRequest[],
  sight: Sight,
): Promise<(reply: DossierReply) => readonly number[]> {
  const answers = requests.flatMap(({ replies }) =>
    replies.flatMap(({ source }) => source?.n ?? []),
  );
  const sources = await readChains(reader, [...new Set(answers)], sight);
  return ({ source }) => chainFrom(source?.n, sources);
}

/** A source and those on its chain of origin, each once: on a damaged desk the chain may run in a circle. */
function chainFrom(
  source: number | undefined,
  sources: ReadonlyMap<number, WrittenRecord<'source'>>,
): readonly number[] {
  const chain = new Set<number>();
  for (let at = source; at !== undefined && !chain.has(at); at = sources.get(at)?.value.origin) {
    chain.add(at);
  }
  return [...chain];
}
