import { createHash } from 'node:crypto';
import type { Desk } from '../../src/desk.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import type { RecordValue } from '../../src/model/nouns/nouns.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';
import type { Act } from '../../src/services/act.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { withholdTexts } from '../../src/services/withhold-record.ts';
import { keepBlobs } from '../../src/store/blobs.ts';
import { readRecords } from '../../src/store/read-record.ts';

/** The numbers of the records made last, by noun. */
type Made = { readonly [Name in NounName]?: number };

/**
 * Fills a desk with one act for each round, each of which makes a record of every noun: lists, emoji,
 * dates with bounds; in odd rounds the optional fields are absent.
 */
export async function recordEveryNoun(desk: Desk, rounds: number): Promise<void> {
  let before: Made = {};
  for (let round = 0; round < rounds; round += 1) {
    before = await performAct(desk, 'everything.recorded', (act) =>
      recordRound(act, round, before),
    );
  }
}

async function recordRound(act: Act, round: number, before: Made): Promise<Made> {
  const made: { [Name in NounName]?: number } = {};
  const isFull = round % 2 === 0;
  const record = async <Name extends NounName>(
    kind: Name,
    required: RecordValue<Name>,
    optional: Partial<RecordValue<Name>> = {},
  ): Promise<void> => {
    const value = isFull ? { ...required, ...optional } : required;
    const slug = slugged.has(kind) ? `${kind}-${wordFor(round)}` : undefined;
    made[kind] = (await act.record(kind, value, slug)).n;
  };
  const text = (what: string): string => `${what} ${wordFor(round)} 🌊 e\u0301`;
  await recordSources(act, { round, text, record, made, before });
  await recordClaims({ round, text, record, made, before });
  await recordJudgements({ round, text, record, made, before });
  await recordActs(act, { round, text, record, made, before });
  return made;
}

interface Round {
  readonly round: number;
  text(what: string): string;
  record<Name extends NounName>(
    kind: Name,
    required: RecordValue<Name>,
    optional?: Partial<RecordValue<Name>>,
  ): Promise<void>;
  readonly made: { [Name in NounName]?: number };
  readonly before: Made;
}

async function recordSources(
  act: Act,
  { round, text, record, made, before }: Round,
): Promise<void> {
  await record('actor', { name: text('Rule'), actorKind: 'rule' }, { release: '1.2' });
  await record('topic', { name: text('Řeky') });
  await record(
    'speaker',
    { name: text('Zoë'), speakerKind: 'person' },
    { wikidata: `Q${round + 42}`, note: text('A note') },
  );
  await record('name', { speaker: n(made.speaker), spelling: text('Zoe') }, { language: 'en' });
  await record(
    'role',
    { speaker: n(made.speaker), title: text('minister') },
    { fromOn: day('2020'), toOn: day('2024-05~') },
  );
  await record(
    'source',
    { title: text('Report'), sourceKind: 'document' },
    {
      publisher: text('The Paper'),
      authors: [text('Ana'), '🙂'],
      url: `https://example.org/${wordFor(round)}#part`,
      publishedOn: day('2023-03'),
      language: 'pt-BR',
      wording: ['translated', 'edited'],
      origin: before.source,
      note: text('A note'),
    },
  );
  await record('snapshot', await captured(act, n(made.source), text('The text says so.')), {
    address: text('file'),
  });
  await record(
    'passage',
    { snapshot: n(made.snapshot), start: 0, end: 8, quote: text('The text') },
    {
      prefix: text('before'),
      suffix: text('after'),
      page: 3,
      time: '00:12:31',
      pieces: [
        [0, 3],
        [4, 8],
      ],
      inserted: [text('sic'), 'so'],
      leftOut: [text('much')],
    },
  );
  await record(
    'translation',
    { passage: n(made.passage), language: 'cs', text: text('Text říká') },
    { translator: text('Eva') },
  );
}

async function captured(act: Act, source: number, text: string): Promise<RecordValue<'snapshot'>> {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await keepBlobs(act.db, { bytes, bytesSha256: sha256, text, textSha256: sha256 });
  return {
    source,
    mediaType: 'text/plain',
    bytesSha256: sha256,
    byteLength: bytes.length,
    textSha256: sha256,
    characters: [...text].length,
    capturedAt: act.at,
    extractor: 'text/1',
    archiveUrl: 'https://archive.example/2023/file',
    cues: [
      [0, 1500],
      [4, 3000],
    ],
  };
}

async function recordClaims({ text, record, made, before }: Round): Promise<void> {
  await record(
    'claim',
    { text: text('The river rose'), claimKind: 'forecast' },
    {
      terms: text('rose: by a metre'),
      aboutOn: day('2023-03-05'),
      dueOn: day('2027'),
      amountLow: '-0.5',
      amountHigh: '3500000000',
      unit: text('metres'),
      language: 'en',
      topics: [n(made.topic), ...(before.topic === undefined ? [] : [before.topic])],
    },
  );
  await record(
    'appearance',
    { claim: n(made.claim), speaker: n(made.speaker), manner: 'asserts' },
    {
      basis: 'saw',
      source: made.source,
      passage: made.passage,
      saidOn: day('2023-03-06'),
      place: text('Praha'),
      role: text('minister'),
      via: [n(made.speaker), ...(before.speaker === undefined ? [] : [before.speaker])],
      note: text('A note'),
    },
  );
  await record(
    'evidence',
    { claim: n(made.claim), source: n(made.source), stance: 'supports' },
    {
      passage: made.passage,
      strength: 'strong',
      credibility: '2',
      interested: 'yes',
      origin: made.source,
      originUnnamed: 'yes',
      seenOn: day('2023-03-07'),
      aboutOn: day('2023-03'),
      note: text('A note'),
    },
  );
  await record(
    'absence',
    { claim: n(made.claim), absenceKind: 'searched' },
    {
      speaker: made.speaker,
      position: text('keeps the register'),
      source: made.source,
      passage: made.passage,
      basis: 'not_aware',
      covered: text('the register'),
      places: [text('archive'), 'web'],
      searchTerms: [text('river'), 'flood'],
      fromOn: day('2023'),
      untilOn: day('2024-01-31'),
      interested: 'yes',
      note: text('A note'),
      reviewOn: day('2028'),
    },
  );
}

async function recordJudgements({ text, record, made, before }: Round): Promise<void> {
  await record(
    'assessment',
    {
      claim: n(made.claim),
      status: 'pending',
      because: text('Too early'),
      sawStatus: 'pending',
      sawRule: 'ladder/1',
    },
    {
      confidence: 'moderate',
      likelihood: 'likely',
      misleading: text('leaves out much'),
      assessedOn: day('2026-11-20'),
      reviewOn: day('2028-01'),
      considered: [n(made.evidence), n(made.absence)],
      supersedes: before.assessment === undefined ? undefined : [before.assessment],
      sawRung: 'searched',
    },
  );
  await record(
    'review',
    { claim: n(made.claim), rating: text('Half true') },
    {
      publisher: text('Checkers'),
      title: text('Did it rise?'),
      url: `https://example.org/check`,
      publishedOn: day('2024'),
      language: 'en',
      assessment: made.assessment,
    },
  );
  await record('rule', { name: text('grades'), release: '1', text: text('Strong is strong') });
  await record('mapping', { review: n(made.review), rule: n(made.rule) }, { status: 'refuted' });
  await record(
    'evidence',
    {
      claim: n(made.claim),
      source: n(made.source),
      stance: 'undercuts',
      undercuts: n(made.evidence),
    },
    { rule: made.rule, note: text('Another note') },
  );
  await record(
    'request',
    { claim: n(made.claim), speaker: n(made.speaker), askedOn: day('2026-11-01') },
    { note: text('By letter') },
  );
  await record(
    'reply',
    { request: n(made.request) },
    { source: made.source, noAnswerBy: day('2026-11-15'), note: text('None came') },
  );
  await record(
    'link',
    { claim: n(made.claim), linkKind: 'repeats', other: before.claim ?? n(made.claim) },
    { score: 870, method: 'words/1', note: text('Much alike') },
  );
  await record('judgement', { link: n(made.link), verdict: 'rejected' }, { because: text('No') });
}

async function recordActs(act: Act, { text, record, made }: Round): Promise<void> {
  await record(
    'recheck',
    { passage: n(made.passage), outcome: 'moved', seenOn: day('2026-11-22') },
    { snapshot: made.snapshot, start: 2, end: 10, note: text('Further down') },
  );
  await record(
    'retraction',
    { record: n(made.role), retractionKind: 'withdrawal', because: text('Was no minister') },
    { withdrawnOn: day('2026-11-21') },
  );
  await record(
    'correction',
    { record: n(made.source), field: 'title', because: text('Misspelled') },
    { before: text('Report'), after: text('The Report'), correctedOn: day('2026-11-21') },
  );
  await record(
    'visibility',
    { record: n(made.claim), audience: 'private' },
    { because: text('Why') },
  );
  await withholdTranslation(act, made, text('Asked to'));
  await record('merge', { kept: n(made.speaker), gone: n(made.topic) }, { because: text('One') });
  await record('parting', { merge: n(made.merge) }, { because: text('Two after all') });
  await record('acceptance', { record: n(made.link), verdict: 'unsure' }, { because: text('Hm') });
}

async function withholdTranslation(act: Act, made: Round['made'], because: string): Promise<void> {
  const [translation] = await readRecords(act.db, 'translation', {
    numbers: [n(made.translation)],
  });
  if (translation) made.withholding = (await withholdTexts(act, translation, because)).n;
}

/** The kinds of record that have a slug. */
const slugged: ReadonlySet<NounName> = new Set(['topic', 'speaker', 'source', 'claim']);

const wordFor = (round: number): string =>
  ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'][round] ?? `r${round}`;

const day = (text: string) => there(parseEdtf(text) ?? undefined);

/** The number of a record that was made already. */
const n = (number: number | undefined): number => there(number);

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('what is referred to is not there');
  return value;
}
