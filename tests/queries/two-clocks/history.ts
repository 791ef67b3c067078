import type { ActingAs, Desk } from '../../../src/desk.ts';
import { ana } from '../../support/fixed-world.ts';
import { pragueDay } from './dates.ts';
import type { Deed, DeedOf, Done } from './deeds.ts';
import { KnownWorld } from './known-world.ts';

const ben: ActingAs = { name: 'Ben Osei', kind: 'person' };
const reader: ActingAs = { name: 'reader', kind: 'model', release: '1' };

/** A deed without what the history itself knows of it. */
export type Doing = Deed extends infer One
  ? One extends Deed
    ? Omit<One, keyof Done>
    : never
  : never;

/** A desk on which a history is played, and the plain array of what was done on it. */
export class History {
  readonly deeds: Deed[] = [];
  /** The instant of each entry by the injected clock, milliseconds; position 1 stands first. */
  readonly entries: number[] = [];
  now = Date.parse('2025-06-10T21:30:00.000Z');
  private readonly desks: Readonly<Record<'ana' | 'ben' | 'reader', Desk>>;

  constructor(open: (settings: { actor: ActingAs; clock: { now: () => number } }) => Desk) {
    const clock = { now: () => this.now };
    const desk = open({ actor: ana, clock });
    this.desks = { ana: desk, ben: { ...desk, actor: ben }, reader: { ...desk, actor: reader } };
  }

  get desk(): Desk {
    return this.desks.ana;
  }

  get position(): number {
    return this.entries.length;
  }

  /** All that is known now. */
  get world(): KnownWorld {
    return new KnownWorld(this.deeds, this.position);
  }

  as(actor: 'ana' | 'ben' | 'reader'): Desk {
    return this.desks[actor];
  }

  all<What extends Deed['what']>(what: What): readonly DeedOf<What>[] {
    return this.deeds.filter(
      (deed) => deed.what === what,
    ) as readonly Deed[] as readonly DeedOf<What>[];
  }

  /** Begins the entry that an act on this desk has just made. */
  entered(): void {
    this.entries.push(this.now);
  }

  /** Remembers a record of the last entry. */
  remember(n: number, actor: ActingAs, doing: Doing): void {
    const entryDay = pragueDay(this.now);
    const isPerson = actor.kind === 'person';
    this.deeds.push({
      ...doing,
      n,
      by: actor.name,
      isPerson,
      entryDay,
      position: this.position,
    } as Deed);
  }
}
