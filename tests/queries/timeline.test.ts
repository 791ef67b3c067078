import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timelineText } from '../../src/cli/present/timeline-text.ts';
import type { Desk } from '../../src/desk.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { readHead } from '../../src/queries/head.ts';
import { status } from '../../src/queries/status.ts';
import { type Timeline, timeline } from '../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { addReview } from '../../src/services/add-review.ts';
import { addSource } from '../../src/services/add-source.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { eventInWords } from '../../src/summaries/event-in-words.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import type { Words } from '../../src/summaries/words/words.ts';
import { bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let before = '';

/* Said in April, looked for until the 9th, in the paper on the 10th, which withdrew it on the 20th. */
beforeAll(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  const searched = { claim: 'bridge', kind: 'searched', where: ['the log'] } as const;
  await noteAbsence(desk, { ...searched, until: '2023-05-09' });
  await addAppearance(desk, { claim: 'bridge', speaker: 'Eva Novak', saidOn: '2023-04' });
  await firmPiece(desk, 'paper');
  before = String((await readHead(desk)).position);
  await retractRecord(desk, { record: 'paper', because: 'It was a hoax.', on: '2023-05-20' });
  const piece = await addEvidence(desk, { claim: 'bridge', source: 'wire', stance: 'context' });
  await retractRecord(desk, { record: String(piece.n), because: 'Wrong claim.', mistake: true });
});
afterAll(() => desk.store.close());

const tell = (asOf = '2023-06-01', knownAt?: string) =>
  timeline(desk, { claim: 'bridge', asOf, knownAt });
const brief = ({ events }: Timeline) =>
  events.map(({ on, kind, after }) => [on, kind, ...(after ? [after.status] : [])].join(' '));

describe('a timeline', () => {
  it('says of what happened on another day when most of it was entered', async () => {
    expect(timelineText(await tell(), 200)).toContain(
      'What was not entered on the day it stands under was entered on 24 November 2026, unless its line says otherwise.',
    );
  });

  it('tells what happened in the order of the days of the world, and where it stood after each', async () => {
    expect(brief(await tell())).toEqual([
      '2023-04 said',
      '2023-05-09 absence',
      '2023-05-09 stands no_evidence_found',
      '2023-05-10 published',
      '2023-05-10 evidence',
      '2023-05-10 stands supported',
      '2023-05-11 published',
      '2023-05-11 evidence',
      '2023-05-20 withdrawn',
      '2023-05-20 stands no_evidence_found',
      '2026-11-24 logged',
      '2026-11-24 mistake',
    ]);
  });

  it('stops at the day, and knows what the desk knew', async () => {
    expect(brief(await tell('2023-05-09'))).toEqual([
      '2023-04 said',
      '2023-05-09 absence',
      '2023-05-09 stands no_evidence_found',
      '2026-11-24 logged',
    ]);
    expect(brief(await tell('2023-06-01', before)).slice(-3)).toEqual([
      '2023-05-10 evidence',
      '2023-05-10 stands supported',
      '2026-11-24 logged',
    ]);
  });

  it('has spans that say on every day what the status says on it', async () => {
    const { spans } = await tell('2024-07-01');
    expect(spans[0]?.from).toBeNull();
    for (const [at, { from, to, misleading, ...standing }] of spans.entries()) {
      expect(misleading).toEqual([]);
      for (const asOf of [from, to].filter((day) => day !== null)) {
        const { derived, stale } = await status(desk, { claim: 'bridge', asOf });
        const { status: stands, rung, lookedUntil, possible } = derived;
        expect({ status: stands, rung, lookedUntil, possible, stale }).toEqual(standing);
      }
      if (at > 0) expect(spans[at - 1]?.to).not.toBeNull();
    }
    expect(spans.at(-1)?.stale).toEqual(['look_old']);
  });

  it('names the record of each event, and the day of entry where it is another', async () => {
    const { events } = await tell();
    const withdrawn = events.find(({ kind }) => kind === 'withdrawn');
    expect(withdrawn).toMatchObject({
      record: { kind: 'retraction' },
      of: { kind: 'source' },
      facts: { because: 'It was a hoax.' },
      entered: { day: '2026-11-24', by: 'Ana Ruiz' },
    });
    const text = timelineText(await tell(), 100);
    expect(text).toContain(
      '→ supported (before: searched for, and no evidence found (“searched”), up to 9 May 2023)',
    );
    expect(text).toContain(`The world withdrew source ${withdrawn?.of?.n}: “It was a hoax.”`);
    expect(text).toContain('counts no longer (withdrawn)');
    expect(text.split('\n').every((line) => line.length <= 100)).toBe(true);
  });
});

describe('a piece that is undercut', () => {
  it('counts no longer, for it moved the claim on its own day', async () => {
    const other = await newDesk(folder);
    await bridgeWorld(other);
    const { n } = await firmPiece(other, 'paper');
    const undercut = { claim: 'bridge', stance: 'undercuts', undercuts: String(n) } as const;
    const firm = { strength: 'strong', credibility: '1', on: '2023-06-01' } as const;
    await addEvidence(other, { ...undercut, ...firm, source: 'council' });
    const early = {
      claim: 'bridge',
      stance: 'supports',
      source: 'wire',
      strength: 'weak',
    } as const;
    await addEvidence(other, early);
    const told = await timeline(other, { claim: 'bridge', asOf: '2023-07-01' });
    const facts = told.events.filter(({ kind }) => kind === 'evidence').map((each) => each.facts);
    expect(facts).toMatchObject([
      { aside: 'undercut', counted: 'then' },
      { aside: 'undercut' },
      { stance: 'undercuts' },
    ]);
    const [first, second] = told.events.filter(({ kind }) => kind === 'evidence');
    const said = (event: typeof first, words: Words) =>
      event && plainText(eventInWords(event, words));
    expect(said(first, english)).toContain('which counts no longer (undercut)');
    expect(said(second, english)).toContain('which does not count');
    expect(said(first, german)).toContain('zählt nicht mehr (');
    await other.store.close();
  });
});

describe('what may have happened later in the year than the day', () => {
  it('is told as possible by then, and as so once the year is over', async () => {
    const other = await newDesk(folder);
    await bridgeWorld(other);
    await addAppearance(other, { claim: 'bridge', speaker: 'Zed Hill', saidOn: '2023' });
    await addEvidence(other, { claim: 'bridge', source: 'paper', stance: 'context', on: '2023' });
    const told = async (asOf: string, words: Words) => {
      const { events } = await timeline(other, { claim: 'bridge', asOf });
      return events
        .filter(({ kind }) => kind === 'said' || kind === 'evidence')
        .map((event) => plainText(eventInWords(event, words)));
    };
    expect(await told('2023-06-01', english)).toEqual([
      'Possibly by then: Zed Hill asserted it.',
      'Context, possibly by then, in “The paper”.',
    ]);
    expect((await told('2023-06-01', german))[0]).toMatch(/^Möglicherweise bis dahin: Zed Hill/);
    expect(await told('2023-12-31', english)).toEqual([
      'Zed Hill asserted it.',
      'Context, in “The paper”.',
    ]);
    await other.store.close();
  });
});

describe('a fact-check, and an answer', () => {
  const asked = async () => {
    const own = await newDesk(scratchFolder());
    await logClaim(own, { text: 'The mill burned down.', slug: 'mill' });
    await addReview(own, { claim: 'mill', publisher: 'The Checkers', rating: 'False' });
    await addSource(own, { title: 'Letter', slug: 'letter', publishedOn: '2024-05-02' });
    const work = { kind: 'excerpt', origin: 'letter', slug: 'part' } as const;
    await addSource(own, { title: 'Part of the letter', publishedOn: '2025-01-01', ...work });
    await addSource(own, { title: 'Note', slug: 'note' });
    for (const answer of ['letter', 'part', 'note'])
      await addRequest(own, { claim: 'mill', of: 'Ann Lee', on: '2024-05-01', answer });
    return own;
  };
  const lines = ({ events }: Timeline, words: Words = english) =>
    events
      .filter(({ kind }) => kind === 'reviewed' || kind === 'answered')
      .map((event) => `${event.on}: ${plainText(eventInWords(event, words))}`);

  it('stand on the day they were published, and where none is on record they are said to have been recorded', async () => {
    const own = await asked();
    expect(lines(await timeline(own, { claim: 'mill', asOf: '2026-12-31' }))).toEqual([
      '2024-05-02: There was a reply.',
      '2024-05-02: There was a reply.',
      '2026-11-24: Recorded with no day of its own: The Checkers published a fact-check, its rating word for word: “False”.',
      '2026-11-24: Recorded with no day of its own: There was a reply.',
    ]);
    await own.store.close();
  });

  it('are there on every day on which a summary has them', async () => {
    const own = await asked();
    for (const [asOf, replies] of [
      ['2024-05-01', 0],
      ['2024-05-02', 2],
      ['2026-12-31', 3],
    ] as const) {
      const told = lines(await timeline(own, { claim: 'mill', asOf }));
      expect(told.filter((line) => line.includes('There was a reply'))).toHaveLength(replies);
      const { requests } = await dossier(own, { claim: 'mill', asOf });
      expect(requests.flatMap((request) => request.replies)).toHaveLength(replies);
    }
    await own.store.close();
  });

  it('are so in German', async () => {
    const own = await asked();
    const told = lines(await timeline(own, { claim: 'mill', asOf: '2026-12-31' }), german);
    expect(told.at(-2)).toMatch(/^2026-11-24: Ohne eigenen Tag eingetragen: The Checkers hat/);
    await own.store.close();
  });
});

describe('what the desk did to a record of a later day', () => {
  it('is told on no earlier one, by a timeline nor by what is new', async () => {
    const own = await newDesk(scratchFolder());
    await logClaim(own, { text: 'The mill burned down.', slug: 'mill' });
    const { position } = await readHead(own);
    const later = { claim: 'mill', on: '2024-05-10' } as const;
    await addSource(own, { title: 'A photo', publishedOn: '2024-05-10', slug: 'photo' });
    const offered = { claim: 'mill', source: 'photo', stance: 'supports' } as const;
    const piece = await addEvidence(own, { ...offered, strength: 'strong' });
    const correction = { record: String(piece.n), because: 'A slip.' };
    await correctRecord(own, { ...correction, set: { note: 'It shows the burned roof.' } });
    const judged = { status: 'supported', confidence: 'high', because: 'The photo.' } as const;
    const { n } = await assessClaim(own, { ...later, ...judged });
    const review = await addReview(own, { ...later, publisher: 'The Checkers', rating: 'True' });
    const request = await addRequest(own, { ...later, of: 'The miller' });
    for (const taken of [piece.n, n, review.n, request.request.n]) {
      await retractRecord(own, { record: String(taken), because: 'Amiss.', mistake: true });
    }
    for (const [asOf, told] of [
      ['2024-05-09', []],
      ['2024-05-10', ['corrected', 'mistake', 'mistake', 'mistake', 'mistake']],
    ] as const) {
      const { events } = await timeline(own, { claim: 'mill', asOf });
      const { claims } = await changes(own, { since: String(position), asOf });
      const acts = (each: Timeline['events']) =>
        each.map(({ kind }) => kind).filter((kind) => kind === 'corrected' || kind === 'mistake');
      expect(acts(events)).toEqual(told);
      expect(acts(claims.flatMap(({ news }) => news))).toEqual(told);
    }
    await own.store.close();
  });
});

describe('another look', () => {
  it('is due by the judgement in force and by looks that count, and by no others', async () => {
    const own = await newDesk(scratchFolder());
    await logClaim(own, { text: 'The mill burned down.', slug: 'mill' });
    const look = { claim: 'mill', kind: 'noted', by: 'Ann Lee' } as const;
    const first = await noteAbsence(own, { ...look, until: '2023-05', reviewOn: '2023-08' });
    await noteAbsence(own, { ...look, by: 'Bob Ek', until: '2023-06', reviewOn: '2024-08' });
    await retractRecord(own, { record: String(first.absence.n), because: 'x', on: '2023-07' });
    const judged = { claim: 'mill', status: 'no_evidence_found', confidence: 'low' } as const;
    await assessClaim(own, { ...judged, because: 'x', on: '2023-07', reviewOn: '2024-01' });
    await assessClaim(own, { ...judged, because: 'y', on: '2023-12', reviewOn: '2030' });
    const due = async (asOf: string) =>
      (await timeline(own, { claim: 'mill', asOf })).events
        .filter(({ kind }) => kind === 'review_due')
        .map(({ on }) => on);
    expect(await due('2023-11-01')).toEqual(['2024-01', '2024-08']);
    expect(await due('2025')).toEqual(['2024-08', '2030']);
    const { claims } = await changes(own, { since: '2023-12-31', asOf: '2024-12-31' });
    expect(claims.flatMap(({ fellDue }) => fellDue.map(({ on }) => on))).toEqual(['2024-08']);
    for (const [asOf, stale] of [
      ['2024-01-31', false],
      ['2024-08-31', true],
    ] as const) {
      const reasons = (await status(own, { claim: 'mill', asOf })).stale;
      expect(reasons.includes('recheck_due')).toBe(stale);
    }
    await own.store.close();
  });
});
