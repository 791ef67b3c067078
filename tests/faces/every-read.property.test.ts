import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { AsofError } from '../../src/errors.ts';
import { makeApp } from '../../src/http/app.ts';
import { annotatedPassages } from '../../src/queries/annotated-passages.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { ripple } from '../../src/queries/ripple/ripple.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import type { History } from '../queries/two-clocks/history.ts';
import { Dice } from '../queries/two-clocks/steps.ts';
import { plots, tellHistories } from '../queries/two-clocks/told-histories.ts';
import { holdsAsync } from '../seeded.ts';
import { scratchFolder } from '../support/test-desks.ts';

/*
 * Over generated histories, on top of which any records are hidden, a model proposes, and texts are withheld in private:
 * every read about every record answers, or refuses by a code; what was answered as known earlier stays; no public page
 * fails, and none holds a word that only a proposal or a hidden record has.
 */

const tell = await tellHistories(scratchFolder());
const host = '127.0.0.1:4173';
const secret = 'Quetzal';

it('every read about every record answers or refuses, and tells nobody what is not public', async () => {
  await holdsAsync(
    'every read of any history',
    fc.asyncProperty(
      plots(24),
      fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }),
      (plot, rolls) => tell(plot, (told) => readsAnswer(told, new Dice(rolls))),
    ),
    { runs: 2 },
  );
}, 600_000);

async function readsAnswer(told: History, dice: Dice): Promise<void> {
  const { desk } = told;
  const numbers = await numbersOf(desk);
  const knownAt = String(told.position);
  const before = await everyAnswer(desk, numbers, { knownAt, asOf: '2025-05-31' });
  await proposeAndHide(told, dice, numbers);
  expect(await everyAnswer(desk, numbers, { knownAt, asOf: '2025-05-31' })).toEqual(before);
  for (let deed = 0; deed < 2; deed += 1) {
    const record = String(dice.pick(numbers));
    await refused(withholdRecord(desk, { record, because: secret, private: true }));
  }
  await everyAnswer(desk, await numbersOf(desk), {});
  await pagesKeepSecrets(desk, await numbersOf(desk));
  expect((await verifyDesk(desk)).problems).toEqual([]);
}

/** What a model proposes and what is hidden have a word of their own. */
async function proposeAndHide(
  told: History,
  dice: Dice,
  numbers: readonly number[],
): Promise<void> {
  for (let deed = 0; deed < 4; deed += 1) {
    const claim = String(dice.pick(told.all('claim'))?.n);
    const source = String(dice.pick(told.all('source'))?.n);
    const facts = { claim, source, stance: 'supports', strength: 'strong', note: secret } as const;
    await refused(addEvidence(told.as('reader'), facts));
    await refused(proposeAndCorrect(told));
    const { n } = await addEvidence(told.desk, facts);
    await hideRecord(told.desk, { record: String(n), because: secret });
    await refused(hideRecord(told.desk, { record: String(dice.pick(numbers)), because: secret }));
  }
}

/** A speaker and a source that a model proposes, and a person puts right without taking them over. */
async function proposeAndCorrect(told: History): Promise<void> {
  const { n: speaker } = await addSpeaker(told.as('reader'), { name: `Ines ${secret}` });
  const { n: source } = await addSource(told.as('reader'), { title: `A page of ${secret}` });
  for (const [n, field] of [
    [speaker, 'name'],
    [source, 'note'],
  ] as const) {
    const record = String(n);
    await correctRecord(told.desk, { record, set: { [field]: secret }, because: secret });
  }
}

interface Clocks {
  readonly knownAt?: string;
  readonly asOf?: string;
}

/** What every read answers about these records: the answer itself, or the code of the refusal. */
async function everyAnswer(desk: Desk, numbers: readonly number[], clocks: Clocks) {
  const answers: unknown[] = [];
  const ask = async (work: Promise<unknown>) => answers.push(await refused(work));
  for (const n of numbers) {
    const claim = String(n);
    await ask(ripple(desk, { record: claim, ...clocks }));
    for (const isPublic of [false, true]) {
      const question = { claim, ...clocks, public: isPublic };
      await ask(status(desk, question).then(({ public: _, ...own }) => own));
      await ask(timeline(desk, question));
      for (const words of [english, german]) {
        await ask(dossier(desk, question).then((found) => outlineOf(found, words)));
      }
    }
  }
  await ask(changes(desk, { since: '0', limit: 1000, ...clocks }));
  await ask(staleClaims(desk, { limit: 1000, ...clocks }));
  return answers;
}

/** What comes of it; what nobody foresaw is thrown on. */
async function refused(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AsofError && error.code !== 'blob_missing') return error.code;
    throw error;
  }
}

async function pagesKeepSecrets(desk: Desk, numbers: readonly number[]): Promise<void> {
  const onFailure = (error: unknown): void => {
    throw error;
  };
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure });
  const records = numbers.flatMap((n) => [
    ...['claims', 'speakers', 'sources', 'topics'].map((room) => `/${room}/${n}`),
    ...['', '/status', '/summary', '/timeline'].map((what) => `/api/claims/${n}${what}`),
  ]);
  for (const path of [
    '/',
    '/claims',
    '/sources',
    '/corrections',
    '/corrections.xml',
    '/feed.xml',
    '/api/claims',
    ...records,
  ]) {
    const answer = await app.request(`http://${host}${path}`, { headers: { host } });
    expect([path, [200, 404].includes(answer.status)]).toEqual([path, true]);
    expect([path, (await answer.text()).includes(secret)]).toEqual([path, false]);
  }
  const { hits } = await searchDesk(desk, { query: secret, public: true });
  expect(hits).toEqual([]);
  expect(JSON.stringify(await annotatedPassages(desk, { public: true }))).not.toContain(secret);
}

async function numbersOf({ store: { reader } }: Desk): Promise<readonly number[]> {
  const rows = await reader.selectFrom('record').select('n').orderBy('n').execute();
  return rows.map(({ n }) => n);
}
