import type { RecordValue } from '../model/nouns/nouns.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { urlKey } from '../model/record/keys.ts';
import { corrected } from '../queries/case/corrected.ts';
import { readRetractions } from '../queries/case/read-retractions.ts';
import { recordsInForce } from '../queries/case/records-in-force.ts';
import type { Reader } from '../store/port.ts';
import { readRecords, type WrittenRecord } from '../store/read-record.ts';

/** The nouns of which an import makes no second record that is equal in all its facts. */
type Kind = 'appearance' | 'review';

/** A record of these facts, and how it was written. */
export interface EqualRecord {
  readonly n: number;
  readonly value: object;
}

/** A review that names a claim, a publisher and a url that one before it names, too, and differs in something else. */
export interface ReviewAgain {
  readonly claim: number;
  readonly review: number;
  readonly earlier: number;
  readonly publisher: string;
  readonly url: string;
}

/**
 * What was said of claims and how they were reviewed, by its facts: what counts on the desk, as it was recorded or corrected to,
 * and what is added here. A draft and a mistake of the desk are not there to be met.
 */
export class EqualRecords {
  private readonly byFacts = new Map<string, EqualRecord>();
  /** By claim, publisher and url the reviews that nobody took back, the earliest first. */
  private readonly atUrl = new Map<string, number[]>();
  private readonly mapped = new Set<number>();

  /** @param claims the claims that rows meet. */
  static async read(db: Reader, claims: readonly number[]): Promise<EqualRecords> {
    const equal = new EqualRecords();
    if (claims.length === 0) return equal;
    const where = { column: 'claim', among: claims };
    await equal.take(db, await readRecords(db, 'appearance', { where }));
    const reviews = await equal.take(db, await readRecords(db, 'review', { where }));
    await equal.takeReviews(db, reviews);
    return equal;
  }

  find(kind: Kind, facts: object): EqualRecord | undefined {
    return this.byFacts.get(factsKey(kind, facts));
  }

  /** Where two are equal, the first is met. */
  add(kind: Kind, facts: object, record: EqualRecord): void {
    const key = factsKey(kind, facts);
    if (!this.byFacts.has(key)) this.byFacts.set(key, record);
  }

  isMapped(review: number): boolean {
    return this.mapped.has(review);
  }

  addMapped(review: number): void {
    this.mapped.add(review);
  }

  /** Notes a review at its url; gives those of the claim and the publisher that stand there before it. */
  addAtUrl(review: number, value: RecordValue<'review'>): readonly ReviewAgain[] {
    const { claim, publisher, url } = value;
    if (publisher === undefined || url === undefined) return [];
    const key = JSON.stringify([claim, publisher, urlKey(url)]);
    const before = this.atUrl.get(key) ?? [];
    this.atUrl.set(key, [...before, review]);
    return before.map((earlier) => ({ claim, review, earlier, publisher, url }));
  }

  /** Gives them as they were corrected, those in force alone. */
  private async take<Name extends Kind>(
    db: Reader,
    recorded: readonly WrittenRecord<Name>[],
  ): Promise<readonly WrittenRecord<Name>[]> {
    const written = await recordsInForce(db, recorded, everyRecord);
    const now = await corrected(db, written, everyRecord);
    for (const [place, { n, kind, value }] of written.entries()) {
      this.add(kind, now[place]?.value ?? value, { n, value });
    }
    for (const { n, kind, value } of written) this.add(kind, value, { n, value });
    return now;
  }

  private async takeReviews(
    db: Reader,
    reviews: readonly WrittenRecord<'review'>[],
  ): Promise<void> {
    const among = reviews.map(({ n }) => n);
    if (among.length === 0) return;
    const mappings = await readRecords(db, 'mapping', { where: { column: 'review', among } });
    for (const { value } of mappings) this.addMapped(value.review);
    const sight = { n: everyRecord, audience: 'private' } as const;
    const retractions = await readRetractions(db, among, sight);
    const takenBack = new Set(retractions.map(({ value }) => value.record));
    for (const { n, value } of reviews) if (!takenBack.has(n)) this.addAtUrl(n, value);
  }
}

/** Every fact of a record as text, whichever order it was given in; of a date its text is all. */
function factsKey(kind: Kind, value: object): string {
  const facts = Object.keys(value)
    .sort()
    .map((field) => [field, plain(Reflect.get(value, field))])
    .filter(([, held]) => held !== undefined);
  return JSON.stringify([kind, facts]);
}

const plain = (held: unknown): unknown =>
  typeof held === 'object' && held !== null && 'text' in held ? held.text : held;
