import { type ForeignValue, valueAt } from '../formats/foreign.ts';
import type {
  HeldAt,
  Incoming,
  IncomingAbsence,
  IncomingAppearance,
  IncomingClaim,
  IncomingEvidence,
  IncomingReview,
  IncomingSource,
  IncomingSpeaker,
} from '../formats/incoming.ts';
import { type HeldText, takeOut } from '../formats/rest.ts';
import type { BulkAct } from './bulk-act.ts';
import type { ReviewAgain } from './equal-records.ts';
import type { ImportLookups } from './import-lookups.ts';

/** What a row became. */
export interface PlacedRow {
  /** The claim or work that the row is about. */
  readonly n: number;
  /**
   * How its standing is to be settled: of a new claim that nothing bears on (`bare`), of one with evidence or a look
   * (`full`), or not at all: to say a claim again, or to review it, moves nothing (`none`).
   */
  readonly touched: 'bare' | 'full' | 'none';
  /** The claim it made, if it made one. */
  readonly made: { readonly n: number; readonly text: string } | null;
  /** Its reviews beside which the desk has another one, by what it is to be known by. */
  readonly reviewsAgain: readonly ReviewAgain[];
  /** The records that hold texts of the row, and the row without those texts. */
  readonly rest: string;
}

/** Why a row cannot be recorded on this desk, or null: asked before anything of it is, so a row is recorded whole or not at all. */
export function placementProblem(lookups: ImportLookups, incoming: Incoming): string | null {
  if (!incoming.claim && !incoming.source) return 'it holds nothing to record';
  for (const { speaker } of [...(incoming.appearances ?? []), ...(incoming.absences ?? [])]) {
    const spelled = speaker ? lookups.speakersSpelled(speaker.name) : [];
    if (spelled.length <= 1) continue;
    const numbers = spelled.map(({ n }) => n).join(', ');
    return `"${speaker?.name}" is the name of several speakers: ${numbers}`;
  }
  return null;
}

/** Makes the records of one row that can be recorded. */
export class RowPlacer {
  private readonly slots: number[] = [];
  private readonly held: HeldText[] = [];
  private readonly reviewsAgain: ReviewAgain[] = [];

  constructor(
    private readonly act: BulkAct,
    private readonly lookups: ImportLookups,
    private readonly rule: number | undefined,
    private readonly row: ForeignValue,
  ) {}

  place(incoming: Incoming): PlacedRow {
    if (incoming.claim === undefined) {
      const n = incoming.source ? this.source(incoming.source) : 0;
      return { n, touched: 'none', made: null, reviewsAgain: [], rest: this.rest() };
    }
    const known = this.lookups.claim(incoming.claim.text);
    const n = this.claim(incoming.claim);
    for (const appearance of incoming.appearances ?? []) this.appearance(n, appearance);
    for (const review of incoming.reviews ?? []) this.review(n, review);
    for (const evidence of incoming.evidence ?? []) this.evidence(n, evidence);
    for (const absence of incoming.absences ?? []) this.absence(n, absence);
    const made = known ? null : { n, text: incoming.claim.text };
    const { reviewsAgain } = this;
    return { n, touched: touchedBy(incoming, !known), made, reviewsAgain, rest: this.rest() };
  }

  private claim(claim: IncomingClaim): number {
    const { text, kind = 'event', terms, language } = claim;
    const known = this.lookups.claim(text);
    if (known) return this.holds(known.n, claim.at, { text: known.words });
    const topics = [...new Set((claim.topics ?? []).map((name) => this.topic(name)))];
    const n = this.act.record('claim', {
      text,
      claimKind: kind,
      terms,
      language,
      topics: topics.length > 0 ? topics : undefined,
    });
    this.lookups.addClaim(text, n);
    return this.holds(n, claim.at, { text, language });
  }

  private topic(name: string): number {
    const known = this.lookups.topic(name);
    if (known) return known.n;
    const n = this.act.record('topic', { name });
    this.lookups.addTopic(name, n);
    return n;
  }

  private speaker({ name, kind, at }: IncomingSpeaker): number {
    const [known] = this.lookups.speakersSpelled(name);
    const { n, words } =
      known ??
      this.lookups.addSpeaker(name, this.act.record('speaker', { name, speakerKind: kind }));
    return this.holds(n, at, { name: words });
  }

  private source(source: IncomingSource): number {
    const { kind, at, ...facts } = source;
    const known = facts.url === undefined ? undefined : this.lookups.source(facts.url);
    if (known) return this.holds(known.n, at, { url: known.words });
    const n = this.act.record('source', { ...facts, sourceKind: kind });
    if (facts.url !== undefined) this.lookups.addSource(facts.url, n);
    return this.holds(n, at, facts);
  }

  private appearance(claim: number, appearance: IncomingAppearance): void {
    const { speaker, source, at, manner = 'asserts', ...facts } = appearance;
    const by = this.speaker(speaker);
    const from = source && this.source(source);
    const value = { claim, speaker: by, manner, source: from, ...facts };
    const known = this.lookups.equal.find('appearance', value);
    const n = known?.n ?? this.act.record('appearance', value);
    if (!known) this.lookups.equal.add('appearance', value, { n, value });
    this.holds(n, at, known?.value ?? facts);
  }

  private review(claim: number, { status, at, ...facts }: IncomingReview): void {
    const { equal } = this.lookups;
    const value = { claim, ...facts };
    const known = equal.find('review', value);
    const n = known?.n ?? this.act.record('review', value);
    if (!known) {
      equal.add('review', value, { n, value });
      this.reviewsAgain.push(...equal.addAtUrl(n, value));
    }
    this.mapped(n, status);
    this.holds(n, at, known?.value ?? facts);
  }

  /** A mapping that was made is not made again, by no later release of the rule either. */
  private mapped(review: number, status: IncomingReview['status']): void {
    if (this.rule === undefined || this.lookups.equal.isMapped(review)) return;
    this.act.record('mapping', { review, rule: this.rule, status });
    this.lookups.equal.addMapped(review);
  }

  private evidence(claim: number, { source, graded, at, ...facts }: IncomingEvidence): void {
    const from = this.source(source);
    const rule = graded ? this.rule : undefined;
    const n = this.act.record('evidence', { claim, source: from, ...facts, rule });
    this.holds(n, at, facts);
  }

  private absence(claim: number, { speaker, at, ...facts }: IncomingAbsence): void {
    const by = speaker && this.speaker(speaker);
    const n = this.act.record('absence', {
      ...{ claim, absenceKind: 'searched', speaker: by },
      ...facts,
    });
    this.holds(n, at, facts);
  }

  /** Notes which texts of the row the record holds word for word; whatever differs by a letter stays in the row. */
  private holds(n: number, at: HeldAt | undefined, facts: object): number {
    if (at === undefined) return n;
    const slot = this.slots.length;
    for (const field of Object.keys(at)) {
      const path = at[field] ?? [];
      if (textOf(Reflect.get(facts, field)) !== valueAt(this.row, path)) continue;
      if (this.slots.length === slot) this.slots.push(n);
      this.held.push({ slot, field, path });
    }
    return n;
  }

  private rest(): string {
    return JSON.stringify({ of: this.slots, row: takeOut(this.row, this.held) });
  }
}

function touchedBy({ claim, evidence, absences }: Incoming, isNew: boolean): PlacedRow['touched'] {
  if (evidence?.length || absences?.length) return 'full';
  if (!isNew) return 'none';
  return (claim?.kind ?? 'event') === 'event' ? 'bare' : 'full';
}

/** A text, or a date as it is kept; a field that is absent equals nothing. */
function textOf(held: unknown): unknown {
  if (typeof held === 'object' && held !== null && 'text' in held) return held.text;
  return held === undefined ? noText : held;
}

const noText = Symbol('no text');
