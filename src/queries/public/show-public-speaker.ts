import type { Desk } from '../../desk.ts';
import { NotFound } from '../../errors.ts';
import { daysItMayBe, type ToldDay, toldDay } from '../../model/counted-day.ts';
import type { DossierSpeaker } from '../../model/dossier.ts';
import { type HeldWhen, heldWhen } from '../../model/ladder/held.ts';
import type { SpeakerRecord } from '../../model/speaker-record.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { appearancesThatCount } from '../case/appearances-that-count.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../case/known-record.ts';
import { namesAndRoles } from '../case/names-and-roles.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { isTakenBack } from '../case/taken-back.ts';
import { withWithheld } from '../case/with-withheld.ts';
import { getRecord } from '../find-record.ts';
import { canonicalNumber, withMerged } from '../identity/identities.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Clocks, type Moment, resolveMoment } from '../moment.ts';
import { recordOver } from '../speaker-record.ts';
import { hasPage } from './has-page.ts';
import { eachPublicClaim, type PublicClaim, publicClaimNumbers } from './public-claim.ts';

/** A public speaker with what he or she is on record as having said by the day, or having known nothing of. */
export interface PublicSpeaker {
  readonly speaker: DossierSpeaker;
  readonly sayings: readonly Saying[];
  readonly looks: readonly { readonly claim: ListedClaim; readonly absence: Known<'absence'> }[];
  /** What was claimed and how it stands, by public records; null of an unnamed group, which has no record. */
  readonly record: SpeakerRecord | null;
  readonly moment: Moment;
}

/** A public appearance that counts by the day, and where its claim stands. */
export interface Saying extends ToldDay {
  readonly claim: ListedClaim;
  readonly appearance: Known<'appearance'>;
  /** Of a claim that held for some time only: which side holds for the time this was said; null for any other. */
  readonly whenSaid: HeldWhen | null;
  /** Where it was said, where that is on record. */
  readonly source: Known<'source'> | null;
}

/**
 * One speaker as the public may see it, by slug, number or id; of one that was merged in public, the speaker it counts
 * as.
 *
 * @throws NotFound when the speaker is not known by then or not public; InvalidInput for an ambiguous name.
 */
export async function showPublicSpeaker(
  desk: Desk,
  question: Clocks & { readonly speaker: string },
): Promise<PublicSpeaker> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const upTo = moment.n;
  const scope = { kinds: ['speaker'], upTo, audience: 'public' } as const;
  const named = await getRecord(reader, question.speaker, scope);
  const number = await canonicalNumber(reader, named.n, { n: upTo, audience: 'public' });
  const speaker = await publicSpeaker(reader, number, moment);
  if (speaker === null) {
    throw new NotFound('not_public', `The speaker "${question.speaker}" is not public.`);
  }
  const among = [number, ...speaker.merged.map(({ n }) => n)];
  const filter = { where: { column: 'speaker', among }, upTo };
  const written = [
    ...(await readRecords(reader, 'appearance', filter)),
    ...(await readRecords(reader, 'absence', filter)),
  ];
  const spokenOf = written.map(({ value }) => value.claim);
  const claims = await publicClaimNumbers(reader, spokenOf, moment.n);
  const found: Said[] = [];
  for await (const claim of eachPublicClaim(reader, claims, moment)) {
    found.push(saidOf(claim, { number, moment }));
  }
  return {
    speaker,
    sayings: found.flatMap(({ sayings }) => sayings).sort(byDay),
    looks: found.flatMap(({ looks }) => looks),
    record:
      speaker.value.speakerKind === 'group'
        ? null
        : await recordOver(
            found.flatMap(({ cases }) => cases),
            { speaker: number, day: moment.day },
          ),
    moment,
  };
}

const byDay = (one: Saying, other: Saying): number =>
  one.on < other.on ? -1 : Number(one.on > other.on) || one.appearance.n - other.appearance.n;

async function publicSpeaker(
  reader: Reader,
  number: number,
  { n, day }: Pick<Moment, 'n' | 'day'>,
): Promise<DossierSpeaker | null> {
  const among = await withMerged(reader, [number], { n, audience: 'public' });
  const where = { column: 'speaker', among };
  const written = [
    ...(await readRecords(reader, 'speaker', { numbers: among, upTo: n })),
    ...(await readRecords(reader, 'name', { where, upTo: n })),
    ...(await readRecords(reader, 'role', { where, upTo: n })),
  ];
  const known = await knownRecords(reader, written, n, 'public');
  const seen = await withWithheld(reader, await publicRecords(reader, known, n), 'public');
  const speaker = seen.has(number) ? knownOf(seen, 'speaker', number) : null;
  if (speaker === null || !hasPage(speaker)) return null;
  return {
    ...speaker,
    merged: allKnown(seen, 'speaker').filter((other) => other.n !== number),
    ...namesAndRoles(seen, day),
  };
}

interface Said extends Pick<PublicSpeaker, 'sayings' | 'looks'> {
  readonly cases: readonly (readonly [number, ClaimCase])[];
}

function saidOf(
  { listed, records }: PublicClaim,
  { number, moment: { day } }: { readonly number: number; readonly moment: Moment },
): Said {
  const { held } = judgeOf(records, listed.n)(day).standing;
  return {
    sayings: appearancesThatCount(records, day)
      .filter(({ value }) => value.speaker === number)
      .map((appearance) => ({
        claim: listed,
        appearance,
        source: sourceOf(records, appearance),
        whenSaid:
          held === null ? null : heldWhen(held, daysItMayBe(dayThatCounts(records, appearance))),
        ...toldDay(dayThatCounts(records, appearance)),
      })),
    looks: allKnown(records, 'absence')
      .filter(
        (look) =>
          look.value.speaker === number &&
          !look.draft &&
          !isTakenBack(look, day) &&
          dayThatCounts(records, look).last <= day,
      )
      .map((absence) => ({ claim: listed, absence })),
    cases: [[listed.n, records]],
  };
}

function sourceOf(
  records: ClaimCase,
  { value: { source } }: Known<'appearance'>,
): Known<'source'> | null {
  return source === undefined ? null : knownOf(records, 'source', source);
}
