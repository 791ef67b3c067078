import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedInterview } from '../seed/seed-interview.ts';
import { seedWorld } from '../seed/seed-world.ts';
import { workingDay } from '../seed/working-day.ts';
import { largerWorld } from '../seed/world/larger-world.ts';
import type { Desk } from '../src/desk.ts';
import { makeDesk } from '../src/make-desk.ts';
import { type OpenDeskOptions, openDesk } from '../src/open-desk.ts';
import { dossier } from '../src/queries/dossier.ts';
import { outlineOf } from '../src/summaries/outline.ts';
import { plainText } from '../src/summaries/phrase.ts';
import { sentencesOf } from '../src/summaries/section.ts';
import { english } from '../src/summaries/words/english.ts';
import { folderLinks } from '../src/web/links.ts';
import { pageAt } from '../src/web/page-at.ts';

/** The pictures by their files: of which page, as of when, and under which heading of it. */
const pictures = {
  'docs/pictures/over-time.svg': ['claims/p1', '2024-12-31', 'over-time'],
  'docs/pictures/evidence-map.svg': ['claims/rifles-shipped', '2024-12-31', 'evidence-map'],
  'docs/pictures/sayings.svg': ['claims/p1', '2024-12-31', 'sayings'],
  'docs/pictures/coverage.svg': ['claims/p1', '2024-12-31', 'coverage'],
  'docs/pictures/record.svg': ['speakers/nigel-gould-davies', '2024-12-31', 'record'],
} as const;

/** The files the README shows, and the README with its summary, as the seeded world has them; by their paths. */
export async function withReadme(): Promise<ReadonlyMap<string, string>> {
  const files = await onNewDesk({}, async (desk) => {
    await seedInterview(desk);
    await seedWorld(desk, largerWorld);
    return readmeFiles(desk);
  });
  return new Map([...files, ['docs/pictures/day.svg', await dayOfSeed()]]);
}

/** The picture of the day on which the interview was seeded, by a clock that is the same in every run. */
export const dayOfSeed = (): Promise<string> =>
  onNewDesk({ clock: workingDay() }, async (desk) => {
    await seedInterview(desk);
    return pictureOf(desk, { path: '', asOf: '2024-12-31', id: 'day' });
  });

async function onNewDesk<Made>(
  options: Pick<OpenDeskOptions, 'clock'>,
  make: (desk: Desk) => Promise<Made>,
): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'asof-pictures-'));
  try {
    const url = `file:${join(folder, 'world.db')}`;
    await makeDesk(url, { zone: 'UTC', ...options });
    const desk = await openDesk(url, {
      ...{ actor: { name: 'Seed desk', kind: 'person' }, ...options },
    });
    const made = await make(desk);
    await desk.store.close();
    return made;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same from a desk with the world in it. */
export async function readmeFiles(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [file, [path, asOf, id]] of Object.entries(pictures)) {
    files.set(file, await pictureOf(desk, { path, asOf, id }));
  }
  files.set('README.md', withSummary(readFileSync('README.md', 'utf8'), await summaryOf(desk)));
  return files;
}

async function pictureOf(
  desk: Desk,
  { path, asOf, id }: { readonly path: string; readonly asOf: string; readonly id: string },
): Promise<string> {
  const page = await pageAt(path, {
    ...{ desk, words: english, links: folderLinks(path), clocks: { asOf } },
    ...{ asked: new URLSearchParams(), isLive: false },
  });
  const behind = page.body.markup.split(`id="${id}"`)[1] ?? '';
  const [svg] = /<svg[\s\S]*?<\/svg>\n*(?=<\/section>)/.exec(behind) ?? [];
  if (svg === undefined) throw new Error(`The page "${path}" has no picture "${id}"`);
  // Alone it has no stylesheet, and its links lead nowhere.
  return `${svg
    .trim()
    .replace(/<a href="[^"]*">|<\/a>/g, '')
    .replace(/ class="shape"/g, '')
    .replace(
      />/,
      `><style>${styleAlone}</style><rect width="100%" height="100%" fill="#fff"/>`,
    )}\n`;
}

const styleAlone =
  'svg{color:#1c1b19}text{font-family:system-ui,sans-serif;fill:#1c1b19}.soft{fill:#57534a}.axis{stroke:#dcd7ca}.tick{stroke:#57534a}.paper{fill:#fff}.edge{stroke:#57534a;fill:none}.inside{stroke:#fff}.s-unchecked{color:#5d5a54}.s-no_evidence_found{color:#2a5c8f}.s-insufficient{color:#7a5b00}.s-supported{color:#0b6b57}.s-refuted{color:#a8370a}.s-conflicting{color:#7b3478}.s-pending{color:#4a4aa0}.s-not_checkable{color:#6a4f3c}';

/** Where P1 stands, in the first two sentences of its summary, as a quotation. */
async function summaryOf(desk: Desk): Promise<string> {
  const [standing] = outlineOf(await dossier(desk, { claim: 'p1', asOf: '2023-04-01' })).sections;
  const said = standing === undefined ? [] : sentencesOf(standing);
  return `> **China has supplied Russia's military with weapons.** ${said
    .slice(0, 2)
    .map(({ text, records }) => `${plainText(text)} [${records.join(', ')}]`)
    .join(' ')}`;
}

function withSummary(readme: string, summary: string): string {
  const between = /(<!-- summary: npm run pictures -->\n)[\s\S]*?(\n<!-- end -->)/;
  if (!between.test(readme)) throw new Error('The README has no place for the summary');
  return readme.replace(between, (_, start: string, end: string) => `${start}${summary}${end}`);
}
