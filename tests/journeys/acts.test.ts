import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/open-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { deskOf } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere, type Run } from './asof.ts';
import { expectReadable } from './readable.ts';
import { expectRefusal } from './refusal.ts';

let folder: string;
const ask = (...words: string[]): Promise<Run> => asofHere(folder, {}, ...words);
const text = async (...words: string[]): Promise<string> => {
  const run = await ask(...words);
  expect(run, run.stderr).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
};
const json = async (...words: string[]): Promise<Run['json']> => {
  const run = await ask(...words, '--json');
  expect(run, run.stdout).toMatchObject({ code: 0, stderr: '' });
  return run.json;
};
const refused = async (code: number, ...words: string[]): Promise<unknown> => {
  const [plain, document] = [await ask(...words), await ask(...words, '--json')];
  expectRefusal(plain, document, code);
  return document.json.error?.code;
};

/** The quay and what an engineer knew of its closure. */
beforeEach(async () => {
  folder = scratchFolder();
  const path = join(folder, 'briefing.txt');
  writeFileSync(path, 'Harbour briefing.\n\nJan Brandt: The quay was closed by the storm.\n');
  const named = ['--title', 'Harbour briefing', '--slug', 'briefing'];
  await text('source', 'capture', path, ...named, '--published-on', '2023-05-04');
  await text('claim', 'log', '--text', 'The quay was closed in May 2023.', '--slug', 'quay');
  const quote = ['--source', 'briefing', '--quote', 'The quay was closed by the storm'];
  const graded = ['--strength', 'moderate', '--credibility', '2', '--note', 'An engineer says so.'];
  await text('evidence', 'add', 'quay', '--stance', 'supports', ...quote, ...graded);
});

const evidence = async (): Promise<string> =>
  String((await json('why', 'quay')).records?.evidence?.[0]?.n);

describe('asof correct', () => {
  it('keeps the old value and shows it with day and reason wherever the record stands', async () => {
    const n = await evidence();
    const because = ['--because', 'Graded too high', '--on', '2023-06'];
    const made = await json('correct', n, '--set', 'strength=weak', '--set', 'note=', ...because);
    expect(made).toMatchObject({
      correction: { field: 'strength', before: 'moderate', after: 'weak', on: '2023-06' },
      corrections: [{ field: 'strength' }, { field: 'note', after: null }],
      moved: [{ before: 'supported', after: 'insufficient' }],
    });
    for (const page of [await text('why', 'quay'), await text('claim', 'show', 'quay')]) {
      expectReadable(page);
      expect(page.replaceAll(/\s+/g, ' ')).toContain(
        '"moderate" → "weak" (Ana Ruiz, 2023-06): Graded too high',
      );
    }
    const summary = (await text('summary', 'quay', '--format', 'text')).replaceAll(/\s+/g, ' ');
    expect(summary).toMatch(/strength was “moderate” and is now “weak”\..*Graded too high/);
    expect(await json('why', 'quay')).toMatchObject({
      records: { corrections: [{ before: 'moderate', because: 'Graded too high' }, {}] },
    });
    expect((await text('verify')).trim()).toContain('Every record is as its entry says');
  });

  it('shows a corrected source on its page', async () => {
    const set = ['--set', 'author=Jan Brandt', '--set', 'author=Ines Okoro'];
    expect(await text('correct', 'briefing', ...set, '--because', 'Left out')).toContain(
      'authors: not given → "Jan Brandt, Ines Okoro"',
    );
    const page = await text('source', 'show', 'briefing');
    expect(page).toContain('Jan Brandt, Ines Okoro');
    expect(page).toContain('Left out');
  });

  it('refuses another meaning, other fields, the same value and what is no setting', async () => {
    const correct = (code: number, record: string, set: string) =>
      refused(code, 'correct', record, '--set', set, '--because', 'x');
    expect(await correct(2, 'quay', 'text=The quay was not closed in May 2023.')).toBe(
      'meaning_changed',
    );
    expect(await correct(2, 'quay', 'about=2023')).toBe('not_correctable');
    expect(await correct(2, 'briefing', 'published-on=2023-05-04')).toBe('nothing_to_correct');
    expect(await correct(2, 'briefing', 'published-on')).toBe('bad_setting');
    expect(await correct(3, 'nowhere', 'note=x')).toBe('not_found');
    expect(await refused(2, 'correct', 'briefing', '--because', 'x')).toBe('usage');
  });
});

describe('asof withhold', () => {
  it('takes the text from every page and document; hash, reason and status stay', async () => {
    const hash = String(
      (await json('source', 'show', 'briefing')).source?.snapshots?.[0]?.textSha256,
    );
    const because = ['--because', 'It would give the engineer away'];
    const made = await json('withhold', 'briefing', ...because);
    expect(made.withheld).toMatchObject({
      record: { kind: 'source' },
      because: 'It would give the engineer away',
      also: [{ kind: 'snapshot' }, { kind: 'passage' }],
      scrubbed: true,
    });
    await text('withhold', await evidence(), ...because);
    const pages = [
      ...['status quay', 'why quay', 'claim show quay', 'claim list', 'summary quay'],
      ...['source show briefing', 'source list', 'summary quay --format text'],
    ].map((words) => words.split(' '));
    for (const words of pages) {
      const [page, document] = [await text(...words), JSON.stringify(await json(...words))];
      expect(page + document, words.join(' ')).not.toMatch(/by the storm|An engineer says/);
    }
    expect(await text('why', 'quay')).toMatch(new RegExp(`${hash}[\\s\\S]*give the engineer away`));
    expect((await text('summary', 'quay')).replaceAll(/\s+/g, ' ')).toContain('were withheld');
    expect((await json('status', 'quay')).derived?.status).toBe('supported');
    expect(await json('verify')).toMatchObject({ ok: true, problems: [] });
  });

  it('refuses to do it twice, and to capture or quote the text again', async () => {
    await text('withhold', 'briefing', '--because', 'x');
    expect(await refused(4, 'withhold', 'briefing', '--because', 'x')).toBe('withheld_before');
    const again = ['source', 'capture', join(folder, 'briefing.txt'), '--title', 'Again'];
    expect(await refused(4, ...again)).toBe('text_withheld');
    expect(await refused(4, 'passage', 'find', 'briefing', '--quote', 'closed')).toBe(
      'text_withheld',
    );
  });
});

describe('asof hide and asof publish-record', () => {
  it('keep a record from the public and give it back, and tell the desk of the difference', async () => {
    const n = await evidence();
    expect((await json('status', 'quay')).public).toBeNull();
    const hidden = await json('hide', n, '--because', 'The source is at risk');
    expect(hidden.visibility).toMatchObject({ audience: 'private', unchanged: false });
    expect((await json('status', 'quay')).public).toMatchObject({ status: 'unchecked' });
    expect((await text('status', 'quay')).replaceAll(/\s+/g, ' ')).toContain(
      'From public records alone the answer differs: unchecked',
    );
    for (const words of [
      'status quay',
      'why quay',
      'claim show quay',
      'summary quay --format text',
    ]) {
      const page = await text(...words.split(' '), '--public');
      expect(page, words).not.toContain('An engineer says');
      expectReadable(page);
    }
    expect((await json('hide', n, '--because', 'x')).visibility?.unchanged).toBe(true);
    expect(await text('hide', 'briefing', '--because', 'x')).toMatch(/known-at=.*asof withhold/s);
    expect(await text('publish-record', n)).toContain('it rests on source');
    await text('publish-record', 'briefing');
    expect((await json('status', 'quay')).public).toBeNull();
  });

  it('keep a claim from the public', async () => {
    await text('hide', 'quay', '--because', 'Not yet');
    expect(await text('status', 'quay')).toContain('The public does not see this claim');
    expect(await refused(3, 'status', 'quay', '--public')).toBe('not_public');
    expect(await refused(3, 'summary', 'quay', '--public')).toBe('not_public');
  });
});

describe('asof request', () => {
  const asked = ['request', 'add', 'quay', '--of', 'Harbour office', '--on', '2023-05-06'];

  it('tells who was asked and that there was no answer, and alters no status', async () => {
    const before = await json('status', 'quay');
    const made = await json(...asked, '--no-answer-by', '2023-05-20');
    expect(made.request).toMatchObject({
      askedOn: '2023-05-06',
      speaker: { name: 'Harbour office', made: true },
      reply: { noAnswerBy: '2023-05-20' },
    });
    const after = await json('status', 'quay');
    expect({ ...after, position: 0, knownAt: '' }).toEqual({ ...before, position: 0, knownAt: '' });
    expect((await text('why', 'quay')).replaceAll(/\s+/g, ' ')).toContain(
      'Harbour office was asked (6 May 2023): no answer by 20 May 2023',
    );
    const summary = (await text('summary', 'quay', '--format', 'text')).replaceAll(/\s+/g, ' ');
    expect(summary).toMatch(
      /Harbour office was asked for a reply \(6 May 2023\).*no answer by 20 May 2023.*Silence is no evidence/,
    );
    const early = await text('summary', 'quay', '--as-of', '2023-05-10', '--format', 'text');
    expect(early.replaceAll(/\s+/g, ' ')).toContain('No answer is on record so far');
    expect(await text('summary', 'quay', '--as-of', '2023-05-05')).not.toContain('Harbour office');
    expect(await text('claim', 'show', 'quay')).toContain('Asked for a reply');
  });

  it('is answered later, by a source that is named', async () => {
    const { n } = (await json(...asked)).request as unknown as { n: number };
    const letter = ['source', 'add', '--title', 'Letter of the office', '--slug', 'letter'];
    await text(...letter, '--published-on', '2023-05-08');
    await text('request', 'answer', String(n), '--answer', 'letter');
    const { requests } = await json('request', 'list', '--claim', 'quay');
    expect(requests).toMatchObject([
      { n, speakerName: 'Harbour office', replies: [{ source: { slug: 'letter' } }] },
    ]);
    const page = await text('request', 'list');
    expectReadable(page);
    expect(page).toMatch(
      /^ *\d+ +quay +2023-05-06 +Harbour office +answered: Letter of the office\n +The quay was closed in May 2023\.$/mu,
    );
    expect(await text('summary', 'quay')).not.toContain('Silence');
    const then = await json('request', 'list', '--known-at', '4');
    expect(then.requests).toMatchObject([{ n, replies: [] }]);
    await text('retract', String(n), '--mistake', '--because', 'Nobody was asked');
    expect((await json('request', 'list')).requests).toEqual([]);
  });

  it('refuses an answer and a silence at once, a silence before the asking, and a day to come', async () => {
    const both = [...asked, '--answer', 'briefing', '--no-answer-by', '2023-05-20'];
    expect(await refused(2, ...both)).toBe('answer_or_silence');
    expect(await refused(2, ...asked, '--no-answer-by', '2023-05-01')).toBe(
      'silence_before_request',
    );
    expect(await refused(2, 'request', 'add', 'quay', '--of', 'A', '--on', '2199')).toBe(
      'date_ahead',
    );
    expect(await refused(2, 'request', 'add', 'quay', '--on', '2023')).toBe('usage');
  });
});

describe('asof review', () => {
  const theirs = [
    'review',
    'add',
    'quay',
    '--publisher',
    'The Checkers',
    '--rating',
    'Half-True (mostly)!',
  ];

  it("is the third part of a status: others' words as they wrote them, from their day on", async () => {
    const before = await json('status', 'quay');
    const url = 'https://checkers.example/quay';
    const made = await json(...theirs, '--on', '2023-06-01', '--url', url);
    expect(made.review).toMatchObject({ publisher: 'The Checkers', rating: 'Half-True (mostly)!' });
    const after = await json('status', 'quay');
    const row = { publisher: 'The Checkers', rating: 'Half-True (mostly)!', on: '2023-06-01', url };
    expect(after.reviews).toEqual([{ ...row, mapped: null }]);
    expect([after.derived, after.assessed]).toEqual([before.derived, before.assessed]);
    expect((await json('status', 'quay', '--as-of', '2023-05-31')).reviews).toEqual([]);
    expect((await json('status', 'quay', '--known-at', '3')).reviews).toEqual([]);
    for (const words of ['status quay', 'why quay', 'summary quay --format text']) {
      const page = await text(...words.split(' '));
      expect(page, words).toContain('Half-True (mostly)!');
      expect(page, words).toContain('The Checkers');
    }
  });

  it('is taken back with a day, or as a mistake', async () => {
    const { n } = (await json(...theirs, '--on', '2023-06-01')).review as unknown as { n: number };
    const reviews = async (...clock: string[]) =>
      ((await json('status', 'quay', ...clock)).reviews as unknown as unknown[]).length;
    await text('retract', String(n), '--because', 'Withdrawn by them', '--on', '2023-07-01');
    expect(await reviews('--as-of', '2023-06-30')).toBe(1);
    expect(await reviews('--as-of', '2023-07-01')).toBe(0);
    await text('retract', String(n), '--because', 'Not theirs', '--mistake');
    expect(await reviews('--as-of', '2023-06-30')).toBe(0);
  });

  it('of ours publishes the assessment in force', async () => {
    expect(await refused(4, 'review', 'publish', 'quay')).toBe('not_assessed');
    const judged = ['--status', 'supported', '--confidence', 'high', '--because', 'An engineer.'];
    await text('claim', 'assess', 'quay', ...judged, '--on', '2023-06-01');
    expect(await refused(4, 'review', 'publish', 'quay', '--on', '2023-05-31')).toBe(
      'not_assessed',
    );
    const { assessed } = await json('status', 'quay');
    await text('hide', String(assessed?.n), '--because', 'Not yet');
    expect(await refused(4, 'review', 'publish', 'quay')).toBe('assessment_private');
    await text('publish-record', String(assessed?.n));
    const made = await json('review', 'publish', 'quay', '--on', '2023-06-02');
    expect(made.review).toMatchObject({ rating: 'Supported', assessment: assessed?.n });
    expect((await json('status', 'quay')).reviews).toEqual([
      { publisher: null, rating: 'Supported', on: '2023-06-02', url: null, mapped: null },
    ]);
    expect(await text('status', 'quay')).toContain('"Supported" (this desk, 2023-06-02)');
    const n = String((await json('why', 'quay')).records?.reviews?.[0]?.n);
    expect(await refused(2, 'correct', n, '--set', 'rating=True', '--because', 'x')).toBe(
      'not_correctable',
    );
  });

  it('of ours on what one person knew of does not say that anybody searched', async () => {
    await text('claim', 'log', '--text', 'The crane fell.', '--slug', 'crane');
    const noted = ['--kind', 'noted', '--by', 'Jan Brandt', '--until', '2023-05-04'];
    await text('absence', 'note', 'crane', ...noted);
    const judged = [
      '--status',
      'no-evidence-found',
      '--confidence',
      'low',
      '--because',
      'One man.',
    ];
    await text('claim', 'assess', 'crane', ...judged);
    expect((await json('review', 'publish', 'crane')).review?.rating).toBe('No evidence known');
  });
});

describe('asof draft', () => {
  /** What a model proposes on the desk of the folder. */
  const proposed = async (stance: 'supports' | 'refutes'): Promise<string> => {
    const actor = { name: 'reader', kind: 'model', release: '3' } as const;
    const desk = await openDesk(deskOf(folder), { actor });
    const piece = { source: 'briefing', quote: 'closed by the storm', note: 'A machine read it.' };
    const graded = { strength: 'strong', credibility: '1', on: '2023-05-05' };
    const { n } = await addEvidence(desk, { claim: 'quay', stance, ...piece, ...graded });
    await desk.store.close();
    return String(n);
  };

  it('shows what was proposed, and by whom it was accepted, once it counts', async () => {
    const n = await proposed('refutes');
    expect(await json('draft', 'list')).toMatchObject({
      drafts: [
        { kind: 'passage' },
        {
          kind: 'evidence',
          n: Number(n),
          proposedBy: { name: 'reader', kind: 'model', release: '3' },
          decision: null,
        },
      ],
      next: null,
    });
    const page = await text('draft', 'list');
    expectReadable(page);
    expect(page).toContain('A machine read it.');
    expect(await json('status', 'quay')).toMatchObject({
      derived: { status: 'supported', setAside: [{ n: Number(n), reason: 'draft' }] },
    });
    expect(await json('draft', 'accept', n)).toMatchObject({
      accepted: [{ kind: 'evidence', n: Number(n) }],
      also: [{ kind: 'passage' }],
    });
    expect((await json('status', 'quay')).derived?.status).toBe('conflicting');
    expect(await text('draft', 'list')).toContain('No drafts are waiting.');
    expect((await text('why', 'quay')).replaceAll(/\s+/g, ' ')).toContain(
      'entered by reader (a model; accepted by Ana Ruiz)',
    );
    expect((await text('summary', 'quay')).replaceAll(/\s+/g, ' ')).toContain(
      'by reader and accepted by Ana Ruiz',
    );
  });

  it('turns proposals down with a reason, and refuses what is none or was decided', async () => {
    const n = await proposed('refutes');
    await text('draft', 'reject', n, '--because', 'The engineer says the contrary');
    expect((await json('status', 'quay')).derived?.status).toBe('supported');
    const { drafts } = await json('draft', 'list', '--all');
    expect(drafts).toMatchObject([
      {},
      {
        decision: {
          verdict: 'rejected',
          by: 'Ana Ruiz',
          because: 'The engineer says the contrary',
        },
      },
    ]);
    expect(await refused(4, 'draft', 'reject', n, '--because', 'x')).toBe('judged_before');
    expect(await refused(2, 'draft', 'accept', 'quay')).toBe('not_a_draft');
    expect(await refused(2, 'draft', 'reject', n)).toBe('usage');
    expect(await refused(3, 'draft', 'accept', '999')).toBe('not_found');
  });
});

describe('asof review publish', () => {
  it('says what changed since the claim was judged, and what to do', async () => {
    const judged = ['--status', 'supported', '--confidence', 'low', '--because', 'As read'];
    await text('claim', 'assess', 'quay', ...judged, '--on', '2023-05-05');
    expect(await text('review', 'publish', 'quay')).toMatch(/^Recorded review \d+ of ours: .*\n$/);
    await text('correct', await evidence(), '--set', 'strength=weak', '--because', 'Too high');
    const published = await text('review', 'publish', 'quay');
    expectReadable(published);
    expect(published).toContain('\n\nThe claim wants another look:\nRule moved: ');
    expect(published).toContain('publish that too: asof review publish quay.');
    const open = ['--status', 'insufficient', '--confidence', 'low', '--because', 'As graded'];
    await text('claim', 'assess', 'quay', ...open);
    const early = await text('review', 'publish', 'quay', '--on', '2023-05-06');
    expect(early).toMatch(
      /publishes assessment \d+, which is in force no longer: assessment \d+ is/,
    );
    expect(early).not.toContain('another look');
    expect(await json('review', 'publish', 'quay')).toMatchObject({ stale: [] });
  });
});
