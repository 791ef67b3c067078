import { type Stands, standsJudged } from '../model/judged.ts';
import { nameWithin } from './name-within.ts';
import type { Phrase } from './phrase.ts';
import type { EventFacts, EventKind } from './words/event-words.ts';
import type { Words } from './words/words.ts';

/** An event of a timeline, as far as it is put into words. */
export interface ToldEvent {
  readonly kind: EventKind | 'stands';
  readonly facts: EventFacts['facts'];
  readonly entered: { readonly by: string } | null;
  readonly of: EventFacts['of'];
  /** Of `stands`: where the claim stood the day before, and where it stands from this day on. */
  readonly before: Stands | null;
  readonly after: (Stands & { readonly misleading: readonly string[] }) | null;
}

/** What happened, or where the claim stands from that day on: the one place that says it, for every face. */
export function eventInWords(
  { kind, facts, entered, of, before, after }: ToldEvent,
  { events }: Pick<Words, 'events'>,
): Phrase {
  if (kind !== 'stands') {
    const happened = events.happened[kind]({ facts: within(facts), by: entered?.by, of });
    if (facts.undated !== undefined) return events.undated(happened);
    return facts.possibly === undefined ? happened : events.possibly(happened);
  }
  if (before === null || after === null) return [];
  const [then, now] = [standsJudged(before), standsJudged(after)];
  const isStill = JSON.stringify(then) === JSON.stringify(now);
  const stands = isStill ? events.still(now) : events.moved(then, now);
  return after.misleading.reduce<Phrase>((said, each) => events.marked(said, each), stands);
}

/** The facts with their names as they stand in a sentence. */
const within = (facts: EventFacts['facts']): EventFacts['facts'] =>
  facts.speaker === undefined ? facts : { ...facts, speaker: nameWithin(facts.speaker) };
