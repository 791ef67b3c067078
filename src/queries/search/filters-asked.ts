import { InvalidInput, NotFound } from '../../errors.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { ClaimKind } from '../../model/vocabularies/claims.ts';
import type { Stance } from '../../model/vocabularies/evidence.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { claimConditions } from '../claim-conditions.ts';
import { type FoundRecord, getRecord } from '../find-record.ts';
import { type Clocks, isHead } from '../moment.ts';
import { publicConditions } from '../public/public-conditions.ts';
import { standingRecords } from '../public/standing-records.ts';
import {
  aboutTopic,
  fromSource,
  ofKind,
  type SearchFilter,
  saidSo,
  standsAt,
  withStance,
} from './search-filter.ts';
import type { SearchMoment } from './search-moment.ts';

/** What is asked of `searchDesk`. */
export interface SearchQuestion extends Clocks {
  readonly query: string;
  /** Only records of these nouns. */
  readonly in?: readonly NounName[] | undefined;
  readonly kind?: ClaimKind | undefined;
  readonly status?: Status | undefined;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
  readonly source?: string | undefined;
  readonly stance?: Stance | undefined;
  /** When a claim was said (EDTF). */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether to count what is found; yes unless told. Of a common word counting takes longer than finding. */
  readonly facets?: boolean | undefined;
  /** Only what readers may see. */
  readonly public?: boolean | undefined;
  /** 20 unless told. */
  readonly limit?: number | undefined;
  /** What the page before gave as `next`. */
  readonly after?: string | undefined;
}

/** Whether a search is narrowed by what is on record of claims, and not by words and nouns alone. */
export const isAboutClaims = (question: SearchQuestion): boolean =>
  filterNames.some((name) => question[name] !== undefined);

const filterNames = [
  'kind',
  'status',
  'speaker',
  'topic',
  'source',
  'stance',
  'from',
  'to',
] as const satisfies readonly (keyof SearchQuestion)[];

/**
 * The filters of a search, their names resolved. A status asked for as the desk knew it earlier is not among them: only
 * now is it stored.
 *
 * @throws InvalidInput for a date that is none; NotFound for a speaker, topic or source that is unknown or, for the public, not public.
 */
export async function filtersAsked(
  reader: Reader,
  question: SearchQuestion,
  moment: SearchMoment,
): Promise<readonly SearchFilter[]> {
  const { kind, status, speaker, topic, source, stance, from, to } = question;
  requireDates([from, to]);
  const named = await (question.public ? publicConditions : claimConditions)(
    reader,
    { speaker, topic },
    moment.n,
  );
  const filters: SearchFilter[] = [];
  if (kind !== undefined) filters.push(ofKind(kind));
  if (topic !== undefined && named.topic !== undefined) {
    filters.push(aboutTopic(named.topic, topic, moment));
  }
  if (speaker !== undefined || from !== undefined || to !== undefined) {
    const by = speaker === undefined ? undefined : { numbers: named.speakers, name: speaker };
    filters.push(saidSo({ speaker: by, from, to }, moment));
  }
  if (source !== undefined) {
    const { n, slug } = await sourceNamed(reader, source, { n: moment.n, asked: question });
    filters.push(fromSource(n, slug ?? source, moment));
  }
  if (stance !== undefined) filters.push(withStance(stance, moment));
  if (status !== undefined && (await isHead(reader, moment)))
    filters.push(standsAt(status, moment));
  return filters;
}

/** What is not public is not there for the public. */
async function sourceNamed(
  reader: Reader,
  name: string,
  { n, asked }: { readonly n: number; readonly asked: SearchQuestion },
): Promise<Pick<FoundRecord, 'n' | 'slug'>> {
  const found = await getRecord(reader, name, { kinds: ['source'], upTo: n });
  if (!asked.public) return found;
  const written = await readRecords(reader, 'source', { numbers: [found.n] });
  const [seen] = await standingRecords(reader, 'source', written, n);
  if (seen !== undefined) return found;
  throw new NotFound('not_public', `The source "${name}" is not public.`);
}

function requireDates(dates: readonly (string | undefined)[]): void {
  for (const date of dates) {
    const read = date === undefined ? null : readEdtf(date);
    if (read && 'problem' in read) throw new InvalidInput('bad_date', `${read.problem}.`);
  }
}
