import { z } from 'zod';
import { InvalidInput } from '../errors.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { claimKinds } from '../model/vocabularies/claims.ts';
import { stances } from '../model/vocabularies/evidence.ts';
import { statuses } from '../model/vocabularies/statuses.ts';
import { holdsPrivate } from '../queries/audience/marked-private.ts';
import { findQuote } from '../queries/find-quote.ts';
import { getRecord } from '../queries/find-record.ts';
import { listClaims } from '../queries/list-claims.ts';
import { matchesStanding } from '../queries/match/matches-standing.ts';
import { resolveMoment } from '../queries/moment.ts';
import { listPublicClaims } from '../queries/public/list-public-claims.ts';
import { searchDesk } from '../queries/search/search-desk.ts';
import { status } from '../queries/status.ts';
import { summaryOf } from '../queries/summary-of.ts';
import { timeline } from '../queries/timeline/timeline.ts';
import { toJson } from '../summaries/json.ts';
import { lengths, toldAt } from '../summaries/lengths.ts';
import { toMarkdown } from '../summaries/markdown.ts';
import { outlineOf } from '../summaries/outline.ts';
import { getWords } from '../summaries/words/languages.ts';
import { readingTool, type Session, type Tool } from './tool.ts';

const clocks = {
  asOf: z
    .string()
    .optional()
    .describe(
      'The date in the world that is asked about: YYYY-MM-DD, YYYY-MM or YYYY. Today unless told.',
    ),
  knownAt: z
    .string()
    .optional()
    .describe(
      'What the desk knew then: an instant (YYYY-MM-DDThh:mm:ssZ) or a ledger position. Now unless told.',
    ),
};

const claim = z.string().describe('A claim by its number, its slug or its id.');
const page = {
  limit: z.int().min(1).max(100).default(20),
  after: z.string().optional().describe('Where the page before ended: its "next".'),
};
const filters = {
  status: codeSchema(statuses).optional(),
  kind: codeSchema(claimKinds).optional(),
  speaker: z.string().optional().describe('Only claims that this speaker expressed: any spelling.'),
  topic: z.string().optional(),
};

const search = readingTool(
  {
    name: 'search',
    title: 'Search the desk',
    description:
      'Finds records by words: claims, quotes, sources, speakers and notes. Words in quotation marks stand in a row, word* begins ' +
      'words. The filters keep what is about claims that fit them.',
    input: z.strictObject({
      query: z.string(),
      ...clocks,
      ...filters,
      source: z.string().optional(),
      stance: codeSchema(stances).optional(),
      from: z.string().optional().describe('Only about claims said on this day or later.'),
      to: z.string().optional().describe('Only about claims said on this day or earlier.'),
      ...page,
    }),
  },
  ({ desk, isPublic }, input) => searchDesk(desk, { ...input, public: isPublic, facets: false }),
);

const match = readingTool(
  {
    name: 'match',
    title: 'Has this been checked before?',
    description:
      'Logged claims that a sentence, a post or a paragraph may repeat, deny or touch on, likest first, each with why, and where it ' +
      'stands. A match is a proposal: an opposite claim is told as such and is never the same.',
    input: z.strictObject({
      text: z.string(),
      ...clocks,
      limit: z.int().min(1).max(50).default(10),
    }),
  },
  async (session, input) => {
    await requireAllSeen(session, 'What matches is told by all that is known of the claims.');
    return { matches: await matchesStanding(session.desk, input) };
  },
);

const claims = readingTool(
  {
    name: 'claims',
    title: 'List claims',
    description: 'Claims in the order they were logged, each with where it stands.',
    input: z.strictObject({
      ...clocks,
      ...filters,
      stale: z.boolean().optional().describe('Only those that want another look.'),
      ...page,
    }),
  },
  ({ desk, isPublic }, input) =>
    (isPublic ? listPublicClaims : listClaims)(desk, { ...input, withoutMistakes: true }),
);

const claimStatus = readingTool(
  {
    name: 'claim_status',
    title: 'Where a claim stands',
    description:
      'Where one claim stands as of a day: what the rule derives from the evidence and the looks on record, what people judged, what ' +
      'other publishers said word for word, and which records count, are set aside, or may count.',
    input: z.strictObject({ claim, ...clocks }),
  },
  ({ desk, isPublic }, input) => status(desk, { ...input, public: isPublic }),
);

const claimInFull = readingTool(
  {
    name: 'claim_in_full',
    title: 'All that bears on a claim',
    description:
      'Every record that bears on one claim, with quotes word for word, where they stand in their sources, and what each counts for. ' +
      'Quote only from here.',
    input: z.strictObject({ claim, ...clocks }),
  },
  async (session, input) => {
    const { dossier } = await summaryOf(session.desk, { ...input, public: session.isPublic });
    return toJson(dossier, outlineOf(dossier, getWords('en')));
  },
);

const claimSummary = readingTool(
  {
    name: 'claim_summary',
    title: 'Fact-check summary',
    description:
      'The fact-check summary of one claim as of a day, in Markdown, to be read by people as it is.',
    input: z.strictObject({
      claim,
      ...clocks,
      since: z
        .string()
        .optional()
        .describe('Tell what changed since this date, instant or ledger position.'),
      length: z.enum(lengths).default('standard'),
      language: z.enum(['en', 'de']).default('en'),
    }),
  },
  async ({ desk, isPublic }, { length, language, ...asked }) => {
    const { dossier, earlier } = await summaryOf(desk, { ...asked, public: isPublic });
    const outline = outlineOf(dossier, getWords(language), earlier);
    return { markdown: toMarkdown(toldAt(outline, length)) };
  },
);

const claimTimeline = readingTool(
  {
    name: 'claim_timeline',
    title: 'How a claim came about',
    description: 'What happened with one claim, in order, and where it stood from day to day.',
    input: z.strictObject({ claim, ...clocks }),
  },
  ({ desk, isPublic }, input) => timeline(desk, { ...input, public: isPublic }),
);

const findsQuote = readingTool(
  {
    name: 'find_quote',
    title: 'Does a quote stand in a source?',
    description:
      'Whether words stand in the captured text of a source, word for word, and where; else the nearest passage and how it differs.',
    input: z.strictObject({
      source: z.string().describe('A source by its number, its slug or its id.'),
      quote: z.string(),
    }),
  },
  async (session, { source, quote }) => {
    await requireAllSeen(session, 'A quote is looked for in every text of a source.');
    const { reader } = session.desk.store;
    const { n } = await getRecord(reader, source, { kinds: ['source'] });
    return findQuote(reader, n, { quote });
  },
);

/** What rests on every record, and cannot leave those out that are private, is answered where none is. */
async function requireAllSeen({ desk, isPublic }: Session, why: string): Promise<void> {
  if (!isPublic) return;
  const { n } = await resolveMoment(desk);
  if (!(await holdsPrivate(desk.store.reader, n))) return;
  throw new InvalidInput('holds_private', `${why} Some of this desk is private.`, {
    hints: [
      'Whoever runs the desk can start "asof mcp --all"; search finds public claims by words.',
    ],
  });
}

/** The tools that read. */
export const readTools: readonly Tool[] = [
  ...[search, match, claims, claimStatus, claimInFull, claimSummary, claimTimeline, findsQuote],
];
