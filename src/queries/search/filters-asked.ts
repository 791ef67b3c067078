import { InvalidInput, NotFound } from '../../errors.ts';
import type { SpokenDate } from '../../model/bounds.ts';
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

/** A record that a filter names, as it was named. */
interface Named {
  readonly n: number;
  readonly name: string;
}

/** The filters of a search, their names resolved. */
export interface AskedFilters
  extends Pick<SearchQuestion, 'kind' | 'status' | 'stance' | 'from' | 'to'> {
  /** With all who count as that one. */
  readonly speaker: (Named & { readonly numbers: readonly number[] }) | undefined;
  readonly topic: Named | undefined;
  readonly source: Named | undefined;
}

/**
 * Resolves the names in the filters of a search, for readers as they know them.
 *
 * @throws InvalidInput for a date that is none, or days that end before they begin; NotFound for a speaker, topic or source that is unknown or, for the public, not public.
 */
export async function filtersAsked(
  reader: Reader,
  question: SearchQuestion,
  n: number,
): Promise<AskedFilters> {
  const { kind, status, stance, from, to, speaker, topic, source } = question;
  requireDates(from, to);
  const resolve = question.public ? publicConditions : claimConditions;
  const found = await resolve(reader, { speaker, topic }, n);
  const cited =
    source === undefined ? undefined : await sourceNamed(reader, source, { n, asked: question });
  const named = (number: number | undefined, name: string | undefined): Named | undefined =>
    number === undefined || name === undefined ? undefined : { n: number, name };
  const by = named(found.speaker, speaker);
  return {
    ...{ kind, status, stance, from, to },
    speaker: by && { ...by, numbers: found.speakers },
    topic: named(found.topic, topic),
    source: named(cited?.n, cited?.slug ?? source),
  };
}

/** The conditions on claims that filters come to. A status as the desk knew it earlier is none of them: only now is it stored. */
export async function conditionsOf(
  reader: Reader,
  { kind, status, stance, from, to, speaker, topic, source }: AskedFilters,
  moment: SearchMoment,
): Promise<readonly SearchFilter[]> {
  const filters: SearchFilter[] = [];
  if (kind !== undefined) filters.push(ofKind(kind, moment));
  if (topic !== undefined) filters.push(aboutTopic(topic.n, topic.name, moment));
  if (speaker !== undefined || from !== undefined || to !== undefined) {
    filters.push(saidSo({ speaker, from, to }, moment));
  }
  if (source !== undefined) filters.push(fromSource(source.n, source.name, moment));
  if (stance !== undefined) filters.push(withStance(stance, moment));
  if (status !== undefined && (moment.isRough || (await isHead(reader, moment)))) {
    filters.push(standsAt(status, moment));
  }
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

function requireDates(from: string | undefined, to: string | undefined): void {
  const [first, last] = [from, to].map((text) => (text === undefined ? null : dateOf(text)));
  if (first && last && last.last < first.first) {
    throw new InvalidInput('days_upside_down', 'The days end before they begin.', {
      hints: ['--from is the earlier date, --to the later.'],
    });
  }
}

function dateOf(text: string): SpokenDate {
  const read = readEdtf(text);
  if ('problem' in read) throw new InvalidInput('bad_date', `${read.problem}.`);
  return read;
}
