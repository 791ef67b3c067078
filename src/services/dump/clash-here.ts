import type { RecordValue } from '../../model/nouns/nouns.ts';
import { canonicalNumbers } from '../../queries/identity/identities.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { confirmedAsOne } from '../confirmed-as-one.ts';
import { denialBetween } from '../denial-between.ts';
import { linksBetween } from '../links-between.ts';
import { deskSight } from '../merge-records.ts';
import type { DeskHere } from './desk-here.ts';
import { isSaidHere } from './said-here.ts';

/** Why a record cannot stand beside what is said here, with the number of the record here that says it. */
export interface ClashHere {
  readonly reason: 'linked_apart' | 'confirmed_as_one';
  readonly record: number;
}

type Ends = readonly [claim: number, other: number];

/** What says here that two records that a merge makes one differ; of speakers nothing does. */
export async function clashOfMerge(
  reader: Reader,
  { kept, gone }: RecordValue<'merge'>,
  here: DeskHere,
): Promise<ClashHere | null> {
  const ends = await countedAs(reader, [kept, gone]);
  const between = await linksBetween(reader, ends, here.today);
  const apart = between.find(({ n, value }) => {
    return value.linkKind !== 'repeats' && !here.numbers.includes(n);
  });
  return apart ? { reason: 'linked_apart', record: apart.n } : clashOfOne(reader, ends, here);
}

/** What makes two claims one here that a link says contradict each other. A proposed match says nothing by itself. */
export async function clashOfLink(
  reader: Reader,
  { claim, other, linkKind, method }: RecordValue<'link'>,
  here: DeskHere,
): Promise<ClashHere | null> {
  if (method !== undefined || linkKind !== 'contradicts') return null;
  return clashOfDenial(reader, [claim, other], here);
}

/** What is said here against a link that a person confirms. */
export async function clashOfConfirming(
  reader: Reader,
  link: number,
  here: DeskHere,
): Promise<ClashHere | null> {
  const [confirmed] = await readRecords(reader, 'link', { numbers: [link] });
  if (!confirmed) return null;
  const { claim, other, linkKind } = confirmed.value;
  if (linkKind === 'repeats') return clashOfOne(reader, [claim, other], here);
  return linkKind === 'contradicts' ? clashOfDenial(reader, [claim, other], here) : null;
}

/** What is said here against a draft that a person accepts: a link of a model says from then on what it says. */
export async function clashOfAccepting(
  reader: Reader,
  draft: number,
  here: DeskHere,
): Promise<ClashHere | null> {
  const [link] = await readRecords(reader, 'link', { numbers: [draft] });
  return link ? clashOfLink(reader, link.value, here) : null;
}

async function clashOfOne(reader: Reader, ends: Ends, here: DeskHere): Promise<ClashHere | null> {
  const denial = await denialBetween(reader, ends, here.today);
  if (!denial || !(await isSaidHere(reader, ends, here.numbers))) return null;
  return { reason: 'linked_apart', record: denial.link };
}

async function clashOfDenial(
  reader: Reader,
  ends: Ends,
  { numbers }: DeskHere,
): Promise<ClashHere | null> {
  const one = await confirmedAsOne(reader, ends);
  if (!one || !(await isSaidHere(reader, ends, numbers))) return null;
  return { reason: 'confirmed_as_one', record: one.links[0] ?? ends[0] };
}

async function countedAs(reader: Reader, [claim, other]: Ends): Promise<Ends> {
  const canonical = await canonicalNumbers(reader, [claim, other], deskSight);
  return [canonical.get(claim) ?? claim, canonical.get(other) ?? other];
}
