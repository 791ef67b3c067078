import { createHash } from 'node:crypto';
import type { Bounds, Day, SpokenDate } from '../../src/model/bounds.ts';
import type { CountedDay } from '../../src/model/counted-day.ts';
import { dateOfWork } from '../../src/model/date-of-work.ts';
import { isoOfDay } from '../../src/model/day.ts';
import type {
  Dossier,
  DossierAssessment,
  DossierPassage,
  DossierRecord,
  Reckoning,
} from '../../src/model/dossier.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import type { CaseFile } from '../../src/model/ladder/case-file.ts';
import { deriveStatus } from '../../src/model/ladder/derive-status.ts';
import { sourcesUnder } from '../../src/model/ladder/origin-chain.ts';
import type { Standing } from '../../src/model/ladder/standing.ts';
import type { RecordValue } from '../../src/model/nouns/nouns.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';
import { stands } from '../../src/model/taken-back.ts';

/** A value of a noun without the claim, which the builder fills in. */
type Of<Name extends NounName> = Omit<RecordValue<Name>, 'claim'>;
type Kept = { readonly n: number; readonly draft?: boolean; readonly retractions?: Retractions };
type Retractions = readonly Omit<RecordValue<'retraction'>, 'record'>[];
/** With a quote the record rests on a passage of the snapshot of its source. */
type Cited = { readonly quote?: string };

/** What a test says of its dossier; the standing is derived by `ladder/1`, the rest is left empty. */
export interface World {
  readonly asOf?: string;
  readonly claim?: Partial<RecordValue<'claim'>>;
  readonly appearances?: readonly (Kept & Cited & Of<'appearance'>)[];
  readonly evidence?: readonly (Kept & Cited & Of<'evidence'>)[];
  readonly absences?: readonly (Kept & Cited & Of<'absence'>)[];
  readonly assessed?: JudgementOf;
  readonly dissent?: readonly JudgementOf[];
  readonly superseded?: readonly JudgementOf[];
  readonly reviews?: readonly (Kept & Of<'review'>)[];
  readonly corrections?: readonly (Kept & RecordValue<'correction'>)[];
  readonly stale?: Dossier['stale'];
  /** Laid over sources 31 (with a snapshot, 41), 32 (without one) and 33, which repeats 32. */
  readonly sources?: Readonly<
    Record<number, Partial<RecordValue<'source'>> & { readonly retractions?: Retractions }>
  >;
  readonly origins?: readonly number[];
}

type JudgementOf = Kept & { readonly by: string } & Omit<
    Of<'assessment'>,
    'sawStatus' | 'sawRule'
  > &
  Partial<Pick<Of<'assessment'>, 'sawStatus'>>;

const claimNumber = 10;

/** A small dossier, as of 1 April 2023 unless told. Speakers: 21 Ana Alder, 22 The Post, 23 an unnamed group. */
export function dossierOf(world: World): Dossier {
  const asOf = date(world.asOf ?? '2023-04-01');
  const appearances = (world.appearances ?? []).map((each) => citing('appearance', each));
  const evidence = (world.evidence ?? []).map((each) => citing('evidence', each));
  const absences = (world.absences ?? []).map((each) => citing('absence', each));
  const sources = sourcesOf(world);
  const claim = record('claim', {
    n: claimNumber,
    text: 'The bridge was closed.',
    claimKind: 'event',
    ...world.claim,
  });
  const works = new Map(sources.map(({ n, value }) => [n, value]));
  const dayOf = (source: number | undefined, own: SpokenDate | undefined): CountedDay =>
    own ??
    dateOfWork(source, (n) => works.get(n)) ?? { first: enteredDay, last: enteredDay, text: null };
  const dated = {
    appearances: appearances.map((each) => ({
      ...each,
      day: dayOf(each.value.source, each.value.saidOn),
    })),
    evidence: evidence.map((each) => ({
      ...each,
      day: dayOf(each.value.source, each.value.seenOn),
    })),
    absences: absences.map((each) => ({
      ...each,
      day: dayOf(each.value.source, each.value.untilOn),
    })),
  };
  const fell = fallenOf(sources, asOf.last);
  const derived = deriveStatus(caseFile({ ...dated, claim, sources }), asOf.last);
  return {
    moment: { asOf: isoOfDay(asOf.last), knownAt: '2026-11-24T15:00:00.000Z', position: 57 },
    claim,
    merged: [],
    topics: [],
    appearances: dated.appearances
      .filter(({ day }) => day.first <= asOf.last)
      .map((each) => ({ ...each, possibly: each.day.last > asOf.last, ...fell(each) })),
    evidence: dated.evidence.map((each) => ({
      ...each,
      reckoning: reckoningOf(each.n, derived),
      ...fell(each),
      gradedBy: null,
    })),
    absences: dated.absences.map((each) => ({
      ...each,
      reckoning: reckoningOf(each.n, derived),
      ...fell(each),
    })),
    derived,
    assessed: world.assessed === undefined ? null : judgement(world.assessed, derived),
    agreeing: [],
    dissent: (world.dissent ?? []).map((each) => judgement(each, derived)),
    superseded: (world.superseded ?? []).map((each) => judgement(each, derived)),
    reviews: (world.reviews ?? []).map(unmapped),
    stale: world.stale ?? [],
    sources,
    speakers: [
      speaker(21, { name: 'Ana Alder', speakerKind: 'person' }),
      speaker(22, { name: 'The Post', speakerKind: 'publication' }),
      speaker(23, { name: 'Some locals', speakerKind: 'group' }),
    ],
    requests: [],
    ...{ links: [], contradictions: [], repeats: null },
    corrections: (world.corrections ?? []).map((each) => record('correction', each)),
  };
}

const unmapped = (each: Kept & Of<'review'>): Dossier['reviews'][number] => ({
  ...record('review', { ...each, claim: claimNumber }),
  mapped: null,
});

interface Resting {
  readonly value: { readonly source?: number | undefined; readonly origin?: number | undefined };
}

function fallenOf(sources: Dossier['sources'], asOf: Day) {
  const origins = new Map(sources.map(({ n, value: { origin } }) => [n, { origin }]));
  return ({ value: { source, origin } }: Resting) => {
    const under = sourcesUnder({ source, origin }, origins);
    return { fellWith: sources.filter((each) => under.has(each.n) && !stands(each, asOf)) };
  };
}

/** A date of EDTF; the test fails for one that cannot be read. */
export function date(text: string): SpokenDate {
  const read = parseEdtf(text);
  if (read === null) throw new Error(`the test names an unreadable date: ${text}`);
  return read;
}

const enteredDay = date('2026-11-24').first;

const entered = {
  position: 57,
  at: '2026-11-24T15:00:00.000Z',
  day: enteredDay,
  by: 'Ana Ruiz',
} as const;

function record<Name extends NounName>(
  kind: Name,
  { n, draft = false, retractions = [], ...value }: Kept & RecordValue<Name>,
): DossierRecord<Name> {
  return {
    kind,
    n,
    id: `${kind}-${n}`,
    slug: undefined,
    // The rest of the parameter is the value: TypeScript does not see that through the generic name.
    value: value as unknown as RecordValue<Name>,
    entered,
    draft,
    retractions: retractions.map((each, at) => ({
      n: 900 + n * 2 + at,
      id: `retraction-${900 + n * 2 + at}`,
      value: { ...each, record: n },
      entered,
    })),
  };
}

function citing<Name extends 'appearance' | 'evidence' | 'absence'>(
  kind: Name,
  { quote, ...rest }: Kept & Cited & Of<Name>,
): DossierRecord<Name> & { readonly passage: DossierPassage | null } {
  const value = { ...rest, claim: claimNumber } as unknown as Kept & RecordValue<Name>;
  return { ...record(kind, value), passage: quote === undefined ? null : passage(rest.n, quote) };
}

function passage(n: number, quote: string): DossierPassage {
  return {
    ...record('passage', {
      n: n + 100,
      snapshot: 41,
      start: quote.length * 1000,
      end: quote.length * 1000 + 9,
      quote,
    }),
    snapshot: snapshot(),
    translations: [],
  };
}

function snapshot(): DossierRecord<'snapshot'> {
  return record('snapshot', {
    n: 41,
    source: 31,
    mediaType: 'text/plain',
    bytesSha256: 'b'.repeat(64),
    byteLength: 10,
    textSha256: '0123456789ab'.padEnd(64, 'a'),
    characters: 10,
    capturedAt: '2026-11-24T14:30:00.000Z',
    extractor: 'plain/1',
  });
}

function sourcesOf({ sources = {}, origins = [] }: World): Dossier['sources'] {
  const published = date('2023-03-10');
  const all: readonly (Kept & RecordValue<'source'>)[] = [
    {
      n: 31,
      title: 'A bridge in March',
      sourceKind: 'article',
      publisher: 'The Post',
      publishedOn: published,
    },
    { n: 32, title: 'Roads report', sourceKind: 'document', publishedOn: published },
    { n: 33, title: 'Roads again', sourceKind: 'article', publishedOn: published, origin: 32 },
    ...origins.map((n) => ({
      n,
      title: `Paper ${n}`,
      sourceKind: 'document' as const,
      publishedOn: published,
    })),
  ];
  return all.map((each) => ({
    ...record('source', { ...each, ...sources[each.n] }),
    snapshots: each.n === 31 ? [snapshot()] : [],
  }));
}

function speaker(n: number, value: RecordValue<'speaker'>): Dossier['speakers'][number] {
  return { ...record('speaker', { n, ...value }), merged: [], names: [], roles: [] };
}

function judgement({ by, ...rest }: JudgementOf, derived: Standing): DossierAssessment {
  const made = record('assessment', {
    sawStatus: derived.status,
    sawRung: derived.rung ?? undefined,
    ...rest,
    claim: claimNumber,
    sawRule: 'ladder/1',
  });
  return { ...made, entered: { ...entered, by }, day: rest.assessedOn ?? date('2023-04-01') };
}

function reckoningOf(n: number, { counted, setAside, possibly }: Standing): Reckoning {
  const counts = counted.find((each) => each.n === n);
  if (counts !== undefined) return { as: 'counted', firm: counts.firm, why: counts.why };
  const aside = setAside.find((each) => each.n === n);
  if (aside !== undefined) return { as: 'set_aside', reason: aside.reason, by: aside.by ?? null };
  if (possibly.some((each) => each.n === n)) return { as: 'possibly' };
  throw new Error(`record ${n} is not in the trace`);
}

type Dated<Name extends 'appearance' | 'evidence' | 'absence'> = DossierRecord<Name> & {
  readonly day: Bounds;
  readonly passage: DossierPassage | null;
};

function caseFile({
  claim,
  appearances,
  evidence,
  absences,
  sources,
}: {
  readonly claim: DossierRecord<'claim'>;
  readonly appearances: readonly Dated<'appearance'>[];
  readonly evidence: readonly Dated<'evidence'>[];
  readonly absences: readonly Dated<'absence'>[];
  readonly sources: Dossier['sources'];
}): CaseFile {
  return {
    claim: defined({
      kind: claim.value.claimKind,
      about: claim.value.aboutOn,
      dueOn: claim.value.dueOn,
    }),
    appearances: appearances.map((each) => ({
      ...common(each),
      ...defined({ manner: each.value.manner, basis: each.value.basis }),
    })),
    evidence: evidence.map((each) => ({
      ...common(each),
      ...defined({
        stance: each.value.stance,
        strength: each.value.strength,
        credibility: each.value.credibility,
        about: each.value.aboutOn,
        undercuts: each.value.undercuts,
        origin: each.value.originUnnamed === undefined ? each.value.origin : ('unnamed' as const),
      }),
      content: contentOf(each.n),
      interested: each.value.interested !== undefined,
    })),
    absences: absences.map((each) => ({
      ...common(each),
      content: contentOf(each.n),
      kind: each.value.absenceKind,
      interested: each.value.interested !== undefined,
    })),
    sources: new Map(
      sources.map(({ n, value, retractions }) => [
        n,
        {
          n,
          mistake: isMistake(retractions),
          withdrawals: withdrawals(retractions),
          ...defined({ origin: value.origin }),
        },
      ]),
    ),
  };
}

function common(each: Dated<'appearance'> | Dated<'evidence'> | Dated<'absence'>) {
  return {
    n: each.n,
    draft: each.draft,
    mistake: isMistake(each.retractions),
    day: each.day,
    withdrawals: withdrawals(each.retractions),
    ...defined({
      source: each.value.source,
      passage:
        each.passage === null
          ? undefined
          : {
              snapshot: 41,
              source: 31,
              pieces: [[each.passage.value.start, each.passage.value.end] as const],
              foldedQuote: each.passage.value.quote,
            },
    }),
  };
}

function isMistake(retractions: DossierRecord<'source'>['retractions']): boolean {
  return retractions.some(({ value }) => value.retractionKind === 'mistake');
}

function withdrawals(retractions: DossierRecord<'source'>['retractions']): readonly Bounds[] {
  return retractions.flatMap(({ value }) => value.withdrawnOn ?? []);
}

/** The fields that are there: a case file has absent fields, never undefined ones. */
function defined<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
  } & {
    [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<
      Fields[Key],
      undefined
    >;
  };
}

function contentOf(n: number): string {
  return createHash('sha256').update(String(n)).digest('hex');
}
