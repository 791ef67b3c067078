import { bounds, dayText, field, idOf, type View, type ViewColumn, viewOf } from './view.ts';

/** The text of a quote, where one stands in the snapshot. */
const quote: ViewColumn = {
  name: 'quote',
  sql: '(SELECT passage.quote FROM record_passage AS passage WHERE passage.n = row.passage)',
  means: 'the words in the source',
};

const claimId: ViewColumn = { name: 'claim_id', sql: idOf('row.claim'), means: '→ claims.id' };
const sourceId: ViewColumn = { name: 'source_id', sql: idOf('row.source'), means: '→ sources.id' };
const speakerId: ViewColumn = {
  name: 'speaker_id',
  sql: idOf('row.speaker'),
  means: '→ speakers.id',
};

const speakers = viewOf('speakers', 'speaker', 'Somebody who makes claims.', [
  field('speaker', 'name', 'the name'),
  field('speaker', 'speakerKind', 'person, organisation, government, publication or group', 'kind'),
  field('speaker', 'wikidata', 'the item of Wikidata'),
  field('speaker', 'note', 'the desk’s note'),
]);

const sources = viewOf('sources', 'source', 'A work that can be cited.', [
  field('source', 'title', 'the title'),
  field('source', 'sourceKind', 'what kind of work', 'kind'),
  field('source', 'publisher', 'who published it'),
  field('source', 'authors', 'who wrote it: a JSON list'),
  field('source', 'url', 'where it is'),
  field('source', 'publishedOn', 'when it was published (EDTF)'),
  ...bounds('published_on', 'publishedOn'),
  field('source', 'language', 'BCP 47'),
  field('source', 'wording', 'what it says of its words: a JSON list'),
  {
    name: 'origin_id',
    sql: idOf(originNumber('row')),
    means: '→ sources.id, the source it repeats',
  },
  field('source', 'note', 'the desk’s note'),
]);

/** A corrected reference is a number as text. */
function originNumber(row: string): string {
  const latest = `FROM corrections_in_force AS fix WHERE fix.record = ${row}.n AND fix.field = 'origin'`;
  return `CASE WHEN EXISTS (SELECT 1 ${latest}) THEN (SELECT CAST(fix.value AS INTEGER) ${latest}) ELSE ${row}.origin END`;
}

const claims = viewOf('claims', 'claim', 'One checkable proposition.', [
  field('claim', 'text', 'the proposition, in the desk’s words'),
  field('claim', 'claimKind', 'what kind of claim', 'kind'),
  field('claim', 'terms', 'what its terms mean'),
  field('claim', 'aboutOn', 'the time it is about (EDTF)'),
  field('claim', 'dueOn', 'when it can be settled (EDTF)'),
  field('claim', 'amountLow', 'the amount, as decimal text'),
  field('claim', 'amountHigh', 'its upper end'),
  field('claim', 'unit', 'of what'),
  field('claim', 'language', 'BCP 47'),
]);

const appearances = viewOf('appearances', 'appearance', 'A speaker expressing a claim.', [
  claimId,
  speakerId,
  field('appearance', 'manner', 'how: asserts, denies, reports and so on'),
  field('appearance', 'basis', 'how the speaker knows; empty: not recorded'),
  sourceId,
  quote,
  field('appearance', 'saidOn', 'when it was said (EDTF)'),
  ...bounds('said_on', 'saidOn'),
  field('appearance', 'place', 'where it was said'),
  field('appearance', 'role', 'what the speaker was then'),
  field('appearance', 'note', 'the desk’s note'),
]);

const evidence = viewOf('evidence', 'evidence', 'A piece of evidence put to a claim.', [
  claimId,
  sourceId,
  field('evidence', 'stance', 'supports, refutes, undercuts or context'),
  field('evidence', 'strength', 'how far it would settle the claim if true; empty: not graded'),
  field('evidence', 'credibility', '1 to 6, or unknown; empty: not graded'),
  field('evidence', 'interested', 'yes: its origin gains if readers believe it'),
  quote,
  field('evidence', 'seenOn', 'the first day anyone outside could see it (EDTF)'),
  ...bounds('seen_on', 'seenOn'),
  field('evidence', 'aboutOn', 'the time it is about (EDTF)'),
  {
    name: 'undercuts_id',
    sql: idOf('row.undercuts'),
    means: '→ evidence.id, what it undercuts',
  },
  { name: 'origin_id', sql: idOf(originNumber('row')), means: '→ sources.id, its own origin' },
  field('evidence', 'originUnnamed', 'yes: its origin is not named'),
  field('evidence', 'note', 'the desk’s note'),
]);

const absences = viewOf(
  'absences',
  'absence',
  'Evidence was looked for, or would be known to someone, and was not there.',
  [
    claimId,
    field('absence', 'absenceKind', 'noted, searched or expected', 'kind'),
    speakerId,
    field('absence', 'position', 'why that person would know'),
    field('absence', 'basis', 'how that person knows'),
    field('absence', 'covered', 'what was covered'),
    field('absence', 'places', 'where was looked: a JSON list'),
    field('absence', 'searchTerms', 'for which terms: a JSON list'),
    field('absence', 'fromOn', 'from when (EDTF)'),
    field('absence', 'untilOn', 'until when (EDTF)'),
    ...bounds('until_on', 'untilOn'),
    field('absence', 'interested', 'yes: by a party with an interest in there being none'),
    sourceId,
    quote,
    field('absence', 'note', 'the desk’s note'),
    field('absence', 'reviewOn', 'when to look again (EDTF)'),
  ],
);

/** Where claims stand: what the rule derived, span by span of as-of days. */
const evidenceStatus: View = {
  name: 'evidence_status',
  means: 'Where a claim stands for every as-of day from one to another, by the rule.',
  columns: [
    { name: 'claim_id', sql: 'own.id', means: '→ claims.id' },
    { name: 'claim_number', sql: 'stands.claim', means: 'the claim, on this desk' },
    { name: 'claim_slug', sql: 'own.slug', means: 'the claim’s name here' },
    {
      name: 'from_day',
      sql: dayText('stands.from_day'),
      means: 'the first as-of day, `YYYY-MM-DD`; 0000-01-01: every day before',
    },
    {
      name: 'to_day',
      sql: dayText('stands.to_day'),
      means: 'the last as-of day; 9999-12-31: every day after',
    },
    { name: 'status', sql: 'stands.status', means: 'one of the eight statuses' },
    {
      name: 'rung',
      sql: 'stands.rung',
      means:
        'with no_evidence_found: noted, searched or expected. How far the looks reach `asof status` says',
    },
    {
      name: 'possible',
      sql: 'stands.possible',
      means: 'the status if records counted that straddle the day; empty where it is the same',
    },
    { name: 'rule', sql: 'stands.rule', means: 'the rule it was derived by' },
  ],
  from: `derived_standing AS stands JOIN record AS own ON own.n = stands.claim WHERE stands.audience = 'private' AND stands.claim NOT IN (SELECT number FROM drafts) AND stands.claim NOT IN (SELECT number FROM mistakes)`,
};

/** The views that other programs may rely on, in the order in which they are made. */
export const views: readonly View[] = [
  ...[speakers, sources, claims, appearances, evidence, absences, evidenceStatus],
];

/** What the views above are made with; not promised to stay. */
export const helpers: readonly (readonly [name: string, sql: string])[] = [
  [
    'entered',
    `SELECT made.n AS number, act.position, act.at, act.day, who.name AS actor, who.actor_kind FROM record AS made JOIN ledger_entry AS act ON act.first = (SELECT max(before.first) FROM ledger_entry AS before WHERE before.first <= made.n) JOIN record_actor AS who ON who.n = act.actor`,
  ],
  [
    'drafts',
    `SELECT entered.number FROM entered WHERE entered.actor_kind <> 'person' AND coalesce((SELECT verdict.verdict FROM record_acceptance AS verdict JOIN entered AS judged ON judged.number = verdict.n WHERE verdict.record = entered.number AND judged.actor_kind = 'person' ORDER BY verdict.n DESC LIMIT 1), '') <> 'accepted'`,
  ],
  [
    'retractions_in_force',
    `SELECT row.n, row.record, row.retraction_kind, row.withdrawn_on FROM record_retraction AS row WHERE row.n NOT IN (SELECT number FROM drafts) AND NOT EXISTS (SELECT 1 FROM record_retraction AS undo WHERE undo.record = row.n AND undo.retraction_kind = 'mistake' AND undo.n NOT IN (SELECT number FROM drafts))`,
  ],
  [
    'mistakes',
    `SELECT record AS number FROM retractions_in_force WHERE retraction_kind = 'mistake'`,
  ],
  [
    'corrections_in_force',
    `SELECT row.record, row.field, row.after AS value FROM record_correction AS row WHERE row.n = (SELECT max(last.n) FROM record_correction AS last WHERE last.record = row.record AND last.field = row.field AND last.n NOT IN (SELECT number FROM drafts) AND last.n NOT IN (SELECT number FROM mistakes))`,
  ],
  [
    'marked_private',
    `SELECT row.record AS number FROM record_visibility AS row WHERE row.audience = 'private' AND row.n = (SELECT max(last.n) FROM record_visibility AS last WHERE last.record = row.record AND (last.audience = 'private' OR last.n NOT IN (SELECT number FROM drafts)))`,
  ],
];
