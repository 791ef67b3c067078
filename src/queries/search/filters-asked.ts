import { InvalidInput } from '../../errors.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { ClaimKind } from '../../model/vocabularies/claims.ts';
import type { Stance } from '../../model/vocabularies/evidence.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';
import type { Reader } from '../../store/port.ts';
import { speakerNumber, topicNumber } from '../claim-conditions.ts';
import { getRecord } from '../find-record.ts';
import { withMerged } from '../identity/identities.ts';
import { type Clocks, isHead } from '../moment.ts';
import {
  aboutTopic,
  fromSource,
  ofKind,
  type Said,
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

/**
 * The filters of a search, their names resolved. A status asked for as the desk knew it earlier is not among them: only
 * now is it stored.
 *
 * @throws InvalidInput for a date that is none; NotFound for an unknown speaker, topic or source.
 */
export async function filtersAsked(
  reader: Reader,
  question: SearchQuestion,
  moment: SearchMoment,
): Promise<readonly SearchFilter[]> {
  const { kind, status, speaker, topic, source, stance, from, to } = question;
  requireDates([from, to]);
  const filters: SearchFilter[] = [];
  if (kind !== undefined) filters.push(ofKind(kind));
  if (topic !== undefined) {
    filters.push(aboutTopic(await topicNumber(reader, topic, moment.n), topic, moment));
  }
  if (speaker !== undefined || from !== undefined || to !== undefined) {
    const by = speaker === undefined ? undefined : await namedSpeaker(reader, speaker, moment.n);
    filters.push(saidSo({ speaker: by, from, to }, moment));
  }
  if (source !== undefined) {
    const { n, slug } = await getRecord(reader, source, { kinds: ['source'], upTo: moment.n });
    filters.push(fromSource(n, slug ?? source, moment));
  }
  if (stance !== undefined) filters.push(withStance(stance, moment));
  if (status !== undefined && (await isHead(reader, moment)))
    filters.push(standsAt(status, moment));
  return filters;
}

/** The speaker of that name, and all who count as that one. */
async function namedSpeaker(reader: Reader, name: string, n: number): Promise<Said['speaker']> {
  const number = await speakerNumber(reader, name, n);
  return { numbers: await withMerged(reader, [number], { n, audience: 'private' }), name };
}

function requireDates(dates: readonly (string | undefined)[]): void {
  for (const date of dates) {
    const read = date === undefined ? null : readEdtf(date);
    if (read && 'problem' in read) throw new InvalidInput('bad_date', `${read.problem}.`);
  }
}
