import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOfSeed, readmeFiles } from '../../scripts/readme-pictures.ts';
import { seedInterview } from '../../seed/seed-interview.ts';
import { seedWorld } from '../../seed/seed-world.ts';
import { largerWorld } from '../../seed/world/larger-world.ts';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { readHead } from '../../src/queries/head.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import type { ListedClaim } from '../../src/queries/listed-claim.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { onServer } from '../support/server-desks.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const desk = await newDesk(scratchFolder());
let interviewAlone: string;

beforeAll(
  async () => {
    await seedInterview(desk);
    interviewAlone = String((await readHead(desk)).position);
    await seedWorld(desk, largerWorld);
  },
  onServer ? 600_000 : 120_000,
);
afterAll(() => desk.store.close());

/** What a golden says when it no longer holds. */
const stale =
  'The golden is stale. If the new answer is right, renew it: npx vitest run tests/seed/world-desk.test.ts -u';
const days = ['2023-03-10', '2023-04-01', '2024-05-01', '2025-01-01'];

const derived = async (claim: string, asOf: string, knownAt?: string) =>
  (await status(desk, { claim, asOf, knownAt })).derived;

describe('the desk of the interview and the larger world', () => {
  it('verifies', async () => {
    const { ok, problems } = await verifyDesk(desk);
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  });

  it('has every claim where the table of goldens has it', async () => {
    const columns = await Promise.all(
      days.map(async (asOf) => (await listClaims(desk, { asOf, limit: 1000 })).items),
    );
    await expect(tableOf(columns), stale).toMatchFileSnapshot('goldens/world-statuses.md');
  });

  it.each([
    ['p1', '2025-01-01'],
    ['rifles-shipped', '2023-04-01'],
    ['xi-has-not-spoken-to-zelensky', '2024-05-01'],
  ])('summarises %s as of %s as its golden does', async (claim, asOf) => {
    const text = withoutMarks(toMarkdown(outlineOf(await dossier(desk, { claim, asOf }))));
    await expect(text, stale).toMatchFileSnapshot(`goldens/summary-${claim}.md`);
  });

  it('gives the README its pictures and its summary', async () => {
    for (const [path, text] of await readmeFiles(desk)) {
      expect(readFileSync(path, 'utf8'), `${path}: renew it with npm run pictures`).toBe(text);
    }
  });

  it('gives the README the picture of the day on which it was seeded', async () => {
    const path = 'docs/pictures/day.svg';
    expect(readFileSync(path, 'utf8'), `${path}: renew it with npm run pictures`).toBe(
      await dayOfSeed(),
    );
  });

  it('shows every source of the larger world as one whose text is not at hand', async () => {
    const { sources } = await dossier(desk, { claim: 'p5', asOf: '2025-01-01' });
    const slugs = new Set(largerWorld.sources.map(({ slug }) => slug));
    const larger = sources.filter(({ slug }) => slug && slugs.has(slug));
    expect(larger.length).toBeGreaterThan(3);
    for (const { snapshots } of larger) expect(snapshots).toEqual([]);
  });
});

describe('the forecast of a state visit', () => {
  it('is pending until the visit, whatever was announced, and supported from then on', async () => {
    expect(await derived('p5', '2023-03-10')).toMatchObject({ status: 'pending' });
    expect(await derived('p5', '2023-03-19')).toMatchObject({ status: 'pending' });
    expect(await derived('p5', '2023-03-20')).toMatchObject({ status: 'supported' });
    expect(await derived('p5', '2025-01-01')).toMatchObject({ status: 'supported' });
  });

  it('had the same answer on 10 March before the visit was recorded', async () => {
    const asked = async (knownAt?: string) => {
      const { status: answer, possible, rung } = await derived('p5', '2023-03-10', knownAt);
      return { answer, possible, rung };
    };
    expect(await asked(interviewAlone)).toEqual(await asked());
    expect(await derived('p5', '2023-04-01', interviewAlone)).toMatchObject({ status: 'pending' });
  });

  it('takes the announcement of 17 March for context', async () => {
    const { setAside } = await derived('p5', '2023-03-19');
    expect(setAside.filter(({ reason }) => reason === 'context')).toHaveLength(2);
  });
});

describe('the ladder on the larger world', () => {
  it('counts copies once: four papers, one origin', async () => {
    const { origins, setAside } = await derived('rifles-shipped', '2023-04-01');
    expect(origins.for).toBe(1);
    expect(setAside.map(({ reason }) => reason)).toEqual(Array(3).fill('same_origin'));
  });

  it('has two firm origins where two sets of records agree', async () => {
    const answer = await derived('dji-goods-keep-arriving', '2023-04-01');
    expect(answer).toMatchObject({ status: 'supported', firm: { for: 2, against: 0 } });
  });

  it('is not satisfied by interested origins', async () => {
    const { status: answer, counted } = await derived('spacety-images', '2023-04-01');
    expect({ answer, pieces: counted.length }).toEqual({ answer: 'insufficient', pieces: 1 });
  });

  it('has what was right when said and is outdated now', async () => {
    const claim = 'xi-has-not-spoken-to-zelensky';
    expect(await derived(claim, '2023-04-25')).toMatchObject({ status: 'supported', held: null });
    expect(await derived(claim, '2023-04-26')).toMatchObject({
      status: 'refuted',
      held: { for: [{ to: '2023-03-28' }], against: [{ from: '2023-04-26', to: null }] },
    });
  });

  it('lets an undercut and a withdrawal turn a position round', async () => {
    const claim = 'ex-soviet-states-not-sovereign';
    expect(await derived(claim, '2023-04-23')).toMatchObject({ status: 'supported' });
    const after = await derived(claim, '2023-04-24');
    expect(after.status).toBe('refuted');
    const reasons = after.setAside.map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(['context', 'undercut', 'withdrawn']);
  });

  it('says what possibly stood by then', async () => {
    expect(await derived('china-supplied-ammunition', '2023-03-10')).toMatchObject({
      status: 'unchecked',
      possible: 'no_evidence_found',
    });
  });

  it('shows two people who differ, and a mistake that counts at no day', async () => {
    const {
      assessed,
      dissent,
      derived: rule,
    } = await status(desk, {
      claim: 'p1',
      asOf: '2025-01-01',
    });
    expect([assessed?.status, dissent[0]?.status]).toEqual(['no_evidence_found', 'insufficient']);
    expect(rule.setAside.map(({ reason }) => reason)).toContain('mistake');
  });
});

it('refuses a world that undercuts a piece it does not have', async () => {
  const world = {
    ...{ speakers: [], sources: [], topics: [], claims: [] },
    additions: [
      {
        ...{ claim: 'p1', appearances: [] },
        evidence: [
          {
            source: 'cbs-burns',
            stance: 'undercuts',
            undercuts: 'no-such-key',
            note: '-',
          } as const,
        ],
      },
    ],
  };
  await expect(seedWorld(desk as Desk, world)).rejects.toThrow('no-such-key');
});

function tableOf(columns: readonly (readonly ListedClaim[])[]): string {
  const rows = (columns[0] ?? []).map(({ slug, n }) => [
    slug ?? String(n),
    ...columns.map((items) => cellOf(items.find((item) => item.n === n))),
  ]);
  const lines = [['claim', ...days], ['---', ...days.map(() => '---')], ...rows];
  return `# Where every claim of the seed stands\n\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}

function cellOf(item: ListedClaim | undefined): string {
  if (item === undefined) return '–';
  const { status: answer, rung, possible, stale: reasons } = item;
  return [
    rung === null ? answer : `${answer} (${rung})`,
    ...(possible === null ? [] : [`possibly ${possible}`]),
    ...(reasons.length === 0 ? [] : [`stale: ${reasons.join(', ')}`]),
  ].join('; ');
}

/** The words alone: the marks that name records by number change with every record before them. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^\[\^\d+\]: .*\n?/gm, '')
    .replace(/\[\^\d+\]/g, '')
    .replace(/ \(record \d+\)/g, '')
    .replace(/by entry \d+ of its ledger \([^)]*\)/, 'by an entry of its ledger')
    .trimEnd()
    .concat('\n');
}
