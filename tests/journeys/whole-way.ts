import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './asof.ts';

/** The numbers of records made so far, by the name of the step that made them. */
type Numbers = Readonly<Record<string, string>>;

interface Step {
  readonly name: string;
  readonly words: (numbers: Numbers) => readonly string[];
  readonly input?: string;
}

const step = (name: string, ...words: readonly string[]): Step => ({ name, words: () => words });

/** The whole way, from a new desk to a fact-check summary, as one would type it. */
const steps: readonly Step[] = [
  step('init', 'init', '--zone', 'Europe/Prague'),
  step(
    'captureMarkdown',
    ...['source', 'capture', 'talk.md', '--kind', 'interview', '--published-on', '2023-05-04'],
    ...['--slug', 'talk', '--wording', 'edited', 'condensed', '--language', 'en'],
  ),
  step('captureHtml', 'source', 'capture', 'page.html', '--slug', 'page', '--kind', 'article'),
  {
    name: 'captureInput',
    words: () => [
      ...['source', 'capture', '-', '--title', 'Council note', '--slug', 'note'],
      ...['--published-on', '2023-05-03'],
    ],
    input: 'A note of the council: no order to close the bridge was found.\n',
  },
  step(
    'captureText',
    'source',
    'capture',
    'list.txt',
    '--slug',
    'list',
    '--published-on',
    '2023-05-10',
  ),
  step('captureAgain', 'source', 'capture', 'list.txt', '--source', 'list'),
  step(
    'sourceAdd',
    ...['source', 'add', '--title', 'Wire report', '--publisher', 'The Wire', '--author', 'Cy Lo'],
    ...['--url', 'https://wire.example/1', '--published-on', '2023-05-06', '--origin', 'page'],
    ...['--slug', 'wire', '--kind', 'article', '--note', 'Known from a citation.'],
  ),
  step('sourceList', 'source', 'list'),
  step('found', 'passage', 'find', 'talk', '--quote', 'There is no evidence that it was unsafe'),
  step('notFound', 'passage', 'find', 'talk', '--quote', 'There is evidence that it was unsafe'),
  step(
    'speakerAdd',
    ...['speaker', 'add', 'Ben Osei', '--kind', 'person', '--role', 'Mayor', '--from', '2020'],
    ...['--to', '2024', '--wikidata', 'Q42', '--also-known-as', 'B. Osei', 'Бен Осеї'],
  ),
  step('speakerList', 'speaker', 'list'),
  step(
    'log',
    ...['claim', 'log', '--text', 'The old bridge was closed on 3 May 2023.', '--slug', 'closed'],
    ...['--topic', 'Bridges', '--about', '2023-05-03', '--terms', 'Closed to all traffic.'],
    ...['--speaker', 'B. Osei', '--source', 'talk', '--quote', 'We closed the bridge on 3 May'],
    ...['--said-on', '2023-05-04', '--manner', 'asserts', '--basis', 'told', '--role', 'Mayor'],
    ...['--via', 'Radio One', '--place', 'Town hall'],
  ),
  step('logSimilar', 'claim', 'log', '--text', 'The old bridge was closed on 3 May 2022.'),
  step(
    'logAmount',
    ...['claim', 'log', '--text', 'The repair costs 2 to 3 million.', '--kind', 'quantity'],
    ...['--amount', '2000000..3000000', '--unit', 'EUR', '--slug', 'costs'],
  ),
  step(
    'appear',
    ...['claim', 'appear', 'closed', '--speaker', 'The city', '--source', 'page', '--quote'],
    ...['the old bridge was closed to all traffic', '--manner', 'reports'],
  ),
  step(
    'evidence',
    ...['evidence', 'add', 'closed', '--stance', 'supports', '--source', 'page', '--quote'],
    ...[
      'cracks in two piers',
      '--strength',
      'moderate',
      '--credibility',
      '2',
      '--on',
      '2023-05-05',
    ],
    ...['--about', '2023-05', '--note', 'Cracks are a ground to close it.'],
  ),
  step(
    'evidenceOfInterest',
    ...['evidence', 'add', 'closed', '--stance', 'refutes', '--source', 'list', '--interested'],
    ...['--origin', 'unnamed', '--strength', 'weak', '--credibility', 'unknown'],
  ),
  {
    name: 'undercutter',
    words: ({ evidence = '' }) => [
      ...['evidence', 'add', 'closed', '--stance', 'undercuts', '--undercuts', evidence],
      ...[
        '--source',
        'note',
        '--strength',
        'strong',
        '--note',
        'The cracks are of another bridge.',
      ],
    ],
  },
  step(
    'noted',
    ...['absence', 'note', 'closed', '--kind', 'noted', '--by', 'Dee Park', '--until', '2023-06'],
    ...['--position', 'Head of the road office', '--basis', 'not-aware', '--covered', 'orders'],
  ),
  step(
    'searched',
    ...['absence', 'note', 'closed', '--kind', 'searched', '--where', 'Council minutes'],
    ...['Road register', '--terms', 'bridge', 'closure', '--from', '2023-05-01'],
    ...['--until', '2023-06-01', '--review-on', '2030'],
  ),
  step(
    'expected',
    ...['absence', 'note', 'closed', '--kind', 'expected', '--source', 'note', '--quote'],
    ...['no order to close the bridge was found', '--note', 'An order ought to be on file.'],
  ),
  step('standing', 'status', 'closed', '--as-of', '2023-07-01'),
  {
    name: 'takeBackUndercutter',
    words: ({ undercutter = '' }) => [
      ...['evidence', 'retract', undercutter, '--because', 'It is this bridge.', '--mistake'],
    ],
  },
  step(
    'assess',
    ...['claim', 'assess', 'closed', '--status', 'supported', '--confidence', 'moderate'],
    ...['--because', 'The paper says why.', '--on', '2023-07-01', '--review-on', '2024-01'],
    ...['--misleading', 'It was open again in a week.'],
  ),
  step(
    'withdraw',
    ...['source', 'retract', 'page', '--because', 'Withdrawn by the paper', '--on', '2023-08-01'],
  ),
  step('sourceShow', 'source', 'show', 'page'),
  step('speakerShow', 'speaker', 'show', 'Бен Осеї'),
  step('claimList', 'claim', 'list'),
  step('claimShow', 'claim', 'show', 'closed'),
  step('status', 'status', 'closed'),
  step('why', 'why', 'closed'),
  step('verify', 'verify'),
  step('head', 'head'),
];

const page = `<!doctype html><html lang="en"><head><title>Bridge closed</title>
<meta name="author" content="Cy Lo"><meta property="article:published_time" content="2023-05-05">
</head><body><article><h1>Bridge closed</h1><p>The city said on Wednesday that the old bridge was
closed to all traffic because of cracks in two piers. Engineers had found them in April.</p>
<p>The mayor told reporters that it would open again by the end of the year.</p></article></body></html>`;

const talk = `# The talk

Ben Osei: We closed the bridge on 3 May. There is no evidence that it was unsafe.

Ana Ruiz: Nobody told us **why** it was closed.
`;

/** Runs one command line in a folder. */
type Runner = (
  folder: string,
  surroundings: { readonly input?: string },
  ...words: readonly string[]
) => Promise<Run>;

/** Goes the whole way in a folder, each command with these options too; gives every run by its step. */
export async function wholeWay(
  run: Runner,
  folder: string,
  options: readonly string[],
): Promise<Readonly<Record<string, Run>>> {
  writeFileSync(join(folder, 'talk.md'), talk);
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(
    join(folder, 'list.txt'),
    'Bridges in use this year: the old bridge, the new one.\n',
  );
  const files: readonly string[] = ['talk.md', 'page.html', 'list.txt'];
  const inFolder = (word: string): string => (files.includes(word) ? join(folder, word) : word);
  const runs: Record<string, Run> = {};
  const numbers: Record<string, string> = {};
  for (const { name, words, input } of steps) {
    const surroundings = input === undefined ? {} : { input };
    const done = await run(folder, surroundings, ...words(numbers).map(inFolder), ...options);
    runs[name] = done;
    numbers[name] = numberIn(done);
  }
  return runs;
}

function numberIn({ stdout, json }: Run): string {
  if (json === undefined) return /\b(?:evidence|claim) (\d+)/.exec(stdout)?.[1] ?? '';
  return String(json.evidence?.n ?? '');
}
