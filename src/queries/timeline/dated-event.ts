import { type Bounds, type Day, openEnd, type SpokenDate } from '../../model/bounds.ts';
import { isoOfDay } from '../../model/day.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { NamedRecord, TimelineEvent, TimelineKind } from './timeline-event.ts';
import type { ToldSince } from './told-since.ts';

/** An event with the day it is sorted by. */
export interface DatedEvent extends ToldSince {
  readonly day: Bounds;
  readonly event: TimelineEvent;
}

type Dated = Pick<DossierRecord<NounName>, 'kind' | 'n' | 'id' | 'entered'>;

/** An event on a day people speak of, else on the day of entry. */
export function dated(
  record: Dated,
  kind: TimelineKind,
  on: (Bounds & { readonly text?: string }) | undefined,
  facts: Readonly<Record<string, string | undefined>>,
  of?: NamedRecord,
): DatedEvent {
  const { position, at, day, by } = record.entered;
  const when = on ?? { first: day, last: day };
  return {
    day: when,
    event: {
      kind,
      on: on?.text ?? isoOfDay(day),
      counts: isoOrNull(when.last),
      entered: { position, at, day: isoOfDay(day), by },
      record: named(record),
      of: of === undefined ? null : named(of),
      facts: Object.fromEntries(
        Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined),
      ),
      before: null,
      after: null,
    },
  };
}

/** What falls due: it happens by the passing of days, so nobody entered it on that day. */
export function ahead(
  record: Dated,
  kind: 'due' | 'review_due',
  on: SpokenDate | undefined,
): readonly DatedEvent[] {
  if (on === undefined) return [];
  const { day, event } = dated(record, kind, on, {});
  return [{ day, event: { ...event, entered: null } }];
}

export const isoOrNull = (day: Day): string | null => (day >= openEnd ? null : isoOfDay(day));

const named = ({ kind, n, id }: NamedRecord): NamedRecord => ({ kind, n, id });

/** The fact that no day is on record. */
export const undatedUnless = (on: SpokenDate | undefined): 'yes' | undefined =>
  on === undefined ? 'yes' : undefined;
