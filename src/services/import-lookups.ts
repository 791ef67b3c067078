import type { Incoming, IncomingSource, IncomingSpeaker } from '../formats/incoming.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { nameKey, urlKey } from '../model/record/keys.ts';
import { recordsInForce } from '../queries/case/records-in-force.ts';
import { canonicalNumbers } from '../queries/identity/identities.ts';
import { theOneCounted } from '../queries/identity/the-one-counted.ts';
import type { Reader } from '../store/port.ts';
import { askInPortions, runShaped, type ShapedQuery } from '../store/shaped-query.ts';
import { type ClaimIndex, sameWordsKey } from './claim-index.ts';
import { claimsMet } from './claims-met.ts';
import { EqualRecords } from './equal-records.ts';
import { deskSight } from './merge-records.ts';

/** A record that an import meets again, with the words it was recorded with. */
export interface Met {
  readonly n: number;
  readonly words: string;
  /** Made by the batch in hand. */
  readonly isNew: boolean;
}

/**
 * What the rows of one batch name and the desk already has: asked for in a few queries before the first record is
 * made, and completed by what the batch itself makes.
 */
export class ImportLookups {
  private readonly speakers = new Map<string, Met[]>();
  private readonly sources = new Map<string, Met>();
  private readonly topics = new Map<string, Met>();
  private readonly claims = new Map<string, Met>();
  /** What was said of the claims that are met, and how they were reviewed. */
  equal = new EqualRecords();

  static async read(
    db: Reader,
    index: ClaimIndex,
    rows: readonly Incoming[],
  ): Promise<ImportLookups> {
    const lookups = new ImportLookups();
    await lookups.readSpeakers(db, distinct(rows.flatMap(speakersIn).map(({ name }) => name)));
    await lookups.readSources(
      db,
      distinct(rows.flatMap(sourcesIn).flatMap(({ url }) => url ?? [])),
    );
    await lookups.readTopics(db, distinct(rows.flatMap(({ claim }) => claim?.topics ?? [])));
    const texts = rows.flatMap(({ claim }) => claim?.text ?? []);
    await lookups.readClaims(db, index, texts);
    return lookups;
  }

  /** Every speaker one of whose spellings this is. */
  speakersSpelled(name: string): readonly Met[] {
    return this.speakers.get(nameKey(name)) ?? [];
  }

  /** The numbers of the speakers that the batch made. */
  speakersMade(): readonly number[] {
    return [...this.speakers.values()].flat().flatMap(({ n, isNew }) => (isNew ? [n] : []));
  }

  source(url: string): Met | undefined {
    return this.sources.get(urlKey(url));
  }

  topic(name: string): Met | undefined {
    return this.topics.get(nameKey(name));
  }

  claim(text: string): Met | undefined {
    return this.claims.get(sameWordsKey(text));
  }

  addSpeaker(name: string, n: number): Met {
    return this.meetSpeaker(nameKey(name), { n, words: name, isNew: true });
  }

  addSource(url: string, n: number): void {
    this.sources.set(urlKey(url), { n, words: url, isNew: true });
  }

  addTopic(name: string, n: number): void {
    this.topics.set(nameKey(name), { n, words: name, isNew: true });
  }

  addClaim(text: string, n: number): void {
    this.claims.set(sameWordsKey(text), { n, words: text, isNew: true });
  }

  private meetSpeaker(key: string, met: Met): Met {
    const known = this.speakers.get(key) ?? [];
    if (!known.some(({ n }) => n === met.n)) this.speakers.set(key, [...known, met]);
    return met;
  }

  /** By no spelling that was a mistake of the desk, and none that is only proposed. */
  private async readSpeakers(db: Reader, names: readonly string[]): Promise<void> {
    const keys = names.map(nameKey);
    const own = await asked(keys, db, 'speakers', (among) =>
      db
        .selectFrom('record_speaker')
        .select(['n', 'name', 'name_key as key'])
        .where('name_key', 'in', among)
        .orderBy('n'),
    );
    const further = await asked(keys, db, 'names', (among) =>
      db
        .selectFrom('record_name')
        .innerJoin('record_speaker', 'record_speaker.n', 'record_name.speaker')
        .select([
          'record_name.n',
          'record_speaker.n as speaker',
          'record_speaker.name',
          'record_name.spelling_key as key',
        ])
        .where('record_name.spelling_key', 'in', among)
        .orderBy('record_name.n'),
    );
    const spelled = (await recordsInForce(db, further, everyRecord)).map((row) => ({
      ...{ n: row.speaker, name: row.name, key: row.key },
    }));
    for (const { n, name, key } of await recordsInForce(db, [...own, ...spelled], everyRecord)) {
      this.meetSpeaker(key, { n, words: name, isNew: false });
    }
    await this.joinMerged(db);
  }

  /** Speakers of one name who were merged are no reason to reject a row. */
  private async joinMerged(db: Reader): Promise<void> {
    const several = [...this.speakers].filter(([, met]) => met.length > 1);
    const numbers = several.flatMap(([, met]) => met.map(({ n }) => n));
    const canonical = await canonicalNumbers(db, numbers, deskSight);
    for (const [key, met] of several) {
      const one = theOneCounted(met, canonical);
      if (one) this.speakers.set(key, [one]);
    }
  }

  /** A source that is a draft, or was a mistake of the desk, is not there to be met: what rests on it counts nowhere. */
  private async readSources(db: Reader, urls: readonly string[]): Promise<void> {
    const rows = await asked(urls.map(urlKey), db, 'sources', (among) =>
      db
        .selectFrom('record_source')
        .select(['n', 'url', 'url_key as key'])
        .where('url_key', 'in', among)
        .orderBy('n', 'desc'),
    );
    for (const { n, url, key } of await recordsInForce(db, rows, everyRecord)) {
      this.sources.set(key ?? '', { n, words: url ?? '', isNew: false });
    }
  }

  /** A topic that is only proposed is not there to be met; none can be taken back. */
  private async readTopics(db: Reader, names: readonly string[]): Promise<void> {
    const rows = await asked(names.map(nameKey), db, 'topics', (among) =>
      db
        .selectFrom('record_topic')
        .select(['n', 'name', 'name_key as key'])
        .where('name_key', 'in', among)
        .orderBy('n', 'desc'),
    );
    for (const { n, name, key } of await recordsInForce(db, rows, everyRecord)) {
      this.topics.set(key, { n, words: name, isNew: false });
    }
  }

  private async readClaims(db: Reader, index: ClaimIndex, texts: readonly string[]): Promise<void> {
    const met = await claimsMet(db, index, texts);
    for (const [key, { n, text }] of met) this.claims.set(key, { n, words: text, isNew: false });
    this.equal = await EqualRecords.read(
      db,
      [...met.values()].map(({ n }) => n),
    );
  }
}

/** Everybody a row names. */
function speakersIn(row: Incoming): readonly IncomingSpeaker[] {
  return [
    ...(row.appearances ?? []).map(({ speaker }) => speaker),
    ...(row.absences ?? []).flatMap(({ speaker }) => speaker ?? []),
  ];
}

/** Every work a row names. */
function sourcesIn(row: Incoming): readonly IncomingSource[] {
  return [
    ...(row.source ? [row.source] : []),
    ...(row.appearances ?? []).flatMap(({ source }) => source ?? []),
    ...(row.evidence ?? []).map(({ source }) => source),
  ];
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Asks for these keys by few texts of few lengths: a statement for every length would be kept, each with all its places. */
function asked<Row>(
  keys: readonly string[],
  db: Reader,
  what: string,
  build: (among: string[]) => ReturnType<ShapedQuery<Row>['build']>,
): Promise<readonly Row[]> {
  return askInPortions(keys, (among) =>
    runShaped(db, {
      shape: `import ${what} ${among.length}`,
      parameters: among,
      build: () => build([...among]),
    }),
  );
}
