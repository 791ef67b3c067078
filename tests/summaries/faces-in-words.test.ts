import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesText } from '../../src/cli/present/changes-text.ts';
import { claimsText } from '../../src/cli/present/claims-text.ts';
import { staleText } from '../../src/cli/present/stale-text.ts';
import { statusText } from '../../src/cli/present/status-text.ts';
import { timelineText } from '../../src/cli/present/timeline-text.ts';
import type { Desk } from '../../src/desk.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import type { WordingFacts } from '../../src/summaries/wording-checks.ts';
import { lintWording } from '../../src/summaries/wording-linter.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { wordingFactsOf } from './own-words.ts';

/* What the lists, the digest and the timeline say of a status, by the linter that holds the summaries. */

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await seededDesk(folder);
});
afterAll(() => desk.store.close());

/* None is the day of an assessment: of that day a line may speak. */
const days = ['2023-03-10', '2023-04-02', '2024-05-01'];
const width = 10_000;

/** What somebody else wrote may be several sentences long. */
const lint = (text: string, facts: WordingFacts) =>
  lintWording(text.replaceAll(/“[^”]*”/gu, '…'), facts);

describe('no line says more than the rung allows', () => {
  it.each(days)('in a timeline up to %s', async (asOf) => {
    const { items } = await listClaims(desk, { asOf, limit: 1000 });
    expect(items.length).toBeGreaterThan(30);
    for (const { id } of items) {
      const facts = wordingFactsOf(await dossier(desk, { claim: id, asOf }));
      const text = timelineText(await timeline(desk, { claim: id, asOf }), width);
      expect(lint(text, facts)).toEqual([]);
    }
  });

  it.each(days)('in the lists and the digest as of %s', async (asOf) => {
    const facts = wordingFactsOf(await dossier(desk, { claim: 'p1', asOf }));
    const texts = [
      staleText(await staleClaims(desk, { asOf, limit: 1000 }), width),
      changesText(await changes(desk, { since: '0', asOf, limit: 1000 }), width),
    ];
    for (const text of texts) expect(lint(text, facts)).toEqual([]);
  });
});

describe('no evidence found', () => {
  it('goes with its rung and the day the looks reach in lists, stale claims and timelines', async () => {
    const asOf = '2024-05-01';
    const listed = await listClaims(desk, { asOf, limit: 1000 });
    const p1 = listed.items.find(({ slug }) => slug === 'p1');
    expect(p1).toMatchObject({ rung: 'noted', lookedUntil: '2023-03-31' });
    expect(claimsText(listed, width)).toContain('no_evidence_found: noted, until 2023-03-31');
    const narrow = claimsText(listed, 40).replaceAll(/\s+/g, ' ');
    expect(narrow).toContain('no_evidence_found: noted, until 2023-03-31; stale: look_old');
    const stale = await staleClaims(desk, { asOf, limit: 1000 });
    expect(stale.claims.find(({ slug }) => slug === 'p1')?.lookedUntil).toBe('2023-03-31');
    expect(staleText(stale, width)).toContain(
      'no evidence known to those who are named (“noted”), up to 31 March 2023',
    );
    const { spans } = await timeline(desk, { claim: 'p1', asOf });
    expect(spans.map(({ status, lookedUntil }) => [status, lookedUntil])).toContainEqual([
      'no_evidence_found',
      '2023-03-31',
    ]);
    expect(listed.items.filter(({ status }) => status !== 'no_evidence_found')).toSatisfy(
      (others: typeof listed.items) => others.every(({ lookedUntil }) => lookedUntil === null),
    );
  });

  it('of a person goes with the rung the rule gave then, and how far the looks reach that were considered', async () => {
    const asked = { claim: 'p1', asOf: '2024-05-01' };
    const found = await status(desk, asked);
    const none = { status: 'no_evidence_found', rung: 'noted', lookedUntil: '2023-03-31' };
    expect(found.assessed).toMatchObject(none);
    expect(statusText(found, await dossier(desk, asked), width)).toContain(
      'no_evidence_found: noted, until 2023-03-31, low confidence',
    );
    expect(timelineText(await timeline(desk, asked), width)).toContain(
      'assessed it: no evidence known to those who are named (“noted”), up to 31 March 2023',
    );
  });
});
