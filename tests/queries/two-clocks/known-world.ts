import type { Span } from './dates.ts';
import type { Deed, DeedOf } from './deeds.ts';

type OfClaim = 'evidence' | 'absence' | 'appearance' | 'assessment';

/** What was known at a place in the ledger: the array of all deeds, filtered by it. */
export class KnownWorld {
  /** What was worked out of these deeds alone, whatever the day that is asked about. */
  readonly kept = new Map<string, unknown>();
  private readonly deeds: readonly Deed[];
  private readonly corrected = new Map<Deed['what'], readonly Deed[]>();
  private readonly byNumber = new Map<Deed['what'], ReadonlyMap<number, Deed>>();
  private merged: ReadonlyMap<number, number> | undefined;
  private readonly drafts = new Map<number, boolean>();
  private readonly retractions = new Map<number, readonly DeedOf<'retraction'>[]>();

  constructor(all: readonly Deed[], position: number) {
    this.deeds = all.filter((deed) => deed.position <= position);
  }

  /** Deeds of one kind in the order they were done, as corrected. */
  all<What extends Deed['what']>(what: What): readonly DeedOf<What>[] {
    const known =
      this.corrected.get(what) ??
      this.deeds.filter((deed) => deed.what === what).map((deed) => this.asCorrected(deed));
    this.corrected.set(what, known);
    return known as readonly DeedOf<What>[];
  }

  get<What extends Deed['what']>(what: What, n: number): DeedOf<What> | undefined {
    const known = this.byNumber.get(what) ?? new Map(this.all(what).map((deed) => [deed.n, deed]));
    this.byNumber.set(what, known);
    return known.get(n) as DeedOf<What> | undefined;
  }

  /** A model's deed, unless the latest verdict of a person on it is that it is so. */
  isDraft(deed: Deed): boolean {
    if (deed.isPerson) return false;
    const known = this.drafts.get(deed.n) ?? !this.isAccepted(deed);
    this.drafts.set(deed.n, known);
    return known;
  }

  private isAccepted(deed: Deed): boolean {
    const verdicts = this.deeds.filter(
      (other): other is DeedOf<'acceptance'> =>
        other.what === 'acceptance' && other.record === deed.n && other.isPerson,
    );
    return verdicts.at(-1)?.verdict === 'accepted';
  }

  /** Taken back as a mistake of the desk, by a retraction that was not itself taken back. */
  isMistake(n: number): boolean {
    return this.retractionsOf(n).some((retraction) => retraction.isMistake);
  }

  /** Withdrawn on a day that has surely come. */
  isWithdrawn(n: number, asOf: number): boolean {
    return this.retractionsOf(n).some(
      ({ isMistake, withdrawnOn, entryDay }) =>
        !isMistake && (withdrawnOn ?? { last: entryDay }).last <= asOf,
    );
  }

  /** The claim or speaker that this one counts as: itself, unless a merge that was not taken back leads elsewhere. */
  countsAs(n: number): number {
    const kept = this.into().get(n);
    return kept === undefined ? n : this.countsAs(kept);
  }

  /** The claims that count as themselves. */
  claims(): readonly DeedOf<'claim'>[] {
    return this.all('claim').filter(({ n }) => this.countsAs(n) === n);
  }

  /** What was entered for a claim, or for one that counts as it. */
  of<What extends OfClaim>(what: What, claim: number): readonly DeedOf<What>[] {
    const all: readonly DeedOf<OfClaim>[] = this.all(what);
    const own: readonly Deed[] = all.filter((deed) => this.countsAs(deed.claim) === claim);
    return own as readonly DeedOf<What>[];
  }

  /** A source and all it repeats, nearest first. */
  chain(source: number | undefined): readonly number[] {
    const found = source === undefined ? undefined : this.get('source', source);
    return found ? [found.n, ...this.chain(found.origin)] : [];
  }

  /** When a source was published; an excerpt has the date of its work. */
  publication(source: number | undefined): Span | undefined {
    const found = source === undefined ? undefined : this.get('source', source);
    if (found?.isExcerpt && found.origin !== undefined) return this.publication(found.origin);
    return found?.publishedOn;
  }

  /** What each record that is gone went into, by the merges that stand. */
  private into(): ReadonlyMap<number, number> {
    if (this.merged) return this.merged;
    const parted = new Set(this.all('parting').map(({ merge }) => merge));
    const standing = this.all('merge').filter(({ n }) => !parted.has(n));
    this.merged = new Map(standing.map(({ gone, kept }) => [gone, kept]));
    return this.merged;
  }

  private retractionsOf(n: number): readonly DeedOf<'retraction'>[] {
    const known = this.retractions.get(n);
    if (known) return known;
    const of = this.deeds.filter(
      (deed): deed is DeedOf<'retraction'> => deed.what === 'retraction' && deed.record === n,
    );
    const stand = of.filter(
      (retraction) => !this.isDraft(retraction) && !this.isMistake(retraction.n),
    );
    this.retractions.set(n, stand);
    return stand;
  }

  private asCorrected(deed: Deed): Deed {
    const corrections = this.deeds.filter(
      (other): other is DeedOf<'correction'> =>
        other.what === 'correction' && other.record === deed.n && !this.isDraft(other),
    );
    const changes = corrections.map(({ field, after }) => [field, after] as const);
    return { ...deed, ...Object.fromEntries(changes) };
  }
}
