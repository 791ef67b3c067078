import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { claimReviewsBy } from '../../src/publish/claim-reviews-by.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { addReview } from '../../src/services/add-review.ts';
import { addSource } from '../../src/services/add-source.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { addTranslation } from '../../src/services/add-translation.ts';
import { answerRequest } from '../../src/services/answer-request.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { mergeSpeakers, partSpeakers } from '../../src/services/merge-speakers.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { recheckSource } from '../../src/services/recheck-source.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord, publishRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { english } from '../../src/summaries/words/english.ts';
import { play } from '../queries/two-clocks/play.ts';
import { plots, tellHistories } from '../queries/two-clocks/told-histories.ts';
import { holdsAsync } from '../seeded.ts';
import { as, model } from '../support/bridge-world.ts';
import { fillPublicAndPrivate } from '../support/public-and-private.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { filesBelow } from '../tidy/source-files.ts';

const folder = scratchFolder();
const base = 'https://facts.example.org';
const claimReviewOf = claimReviewsBy({ publisher: 'The Desk', site: base, licence: null }, english);

const asOf = '2026-01-01';

type Note = Readonly<Record<'files' | 'made', Readonly<Record<string, unknown>>>>;

const publish = (desk: Desk, site: string, madeBy: string | undefined = 'this release') =>
  publishSite(desk, { folder: site, words: english, base, asOf, claimReviewOf, madeBy });

const bytesOf = (site: string): ReadonlyMap<string, string> =>
  new Map(filesBelow(site).map((path) => [path.slice(site.length), readFileSync(path, 'utf8')]));

let sites = 0;

/** Publishes into a site that is there, and from scratch beside it: both are to be the same. */
async function agrees(desk: Desk, site: string): Promise<void> {
  await publish(desk, site);
  sites += 1;
  const scratch = join(folder, `scratch-${sites}`);
  await publish(desk, scratch);
  const [again, anew] = [bytesOf(site), bytesOf(scratch)];
  expect([...again.keys()].sort()).toEqual([...anew.keys()].sort());
  for (const [path, text] of anew) expect(again.get(path), path).toBe(text);
  rmSync(scratch, { recursive: true });
}

/** Writes other bytes of the same length where nobody would notice. */
function tamper(path: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('bridge', 'BRIDGE'));
  utimesSync(path, atime, mtime);
}

const isTampered = (path: string): boolean => readFileSync(path, 'utf8').includes('BRIDGE');

describe('a site that is published again after one change', () => {
  const site = join(folder, 'site');
  let desk: Desk;
  const numbers = new Map<string, number>();
  const numberOf = (name: string): string => String(numbers.get(name));

  beforeAll(async () => {
    desk = await newDesk(folder);
    await fillPublicAndPrivate(desk);
    await publish(desk, site);
  });

  /** One change after the other, on the desk that those before have left. */
  const changes: Readonly<Record<string, () => Promise<unknown>>> = {
    'a claim of a new topic': () =>
      logClaim(desk, { text: 'The quay was shut.', slug: 'quay', topics: ['Harbour', 'Docks'] }),
    'an appearance': async () => {
      const { appearance } = await addAppearance(desk, {
        ...{ claim: 'quay', speaker: 'Jan Brandt', manner: 'asserts', saidOn: '2023-05-06' },
      });
      numbers.set('appearance', appearance.n);
    },
    'an assessment': () =>
      assessClaim(desk, {
        ...{ claim: 'gate', status: 'supported', confidence: 'low', on: '2023-05-07' },
        because: 'The briefing says so.',
      }),
    'a review of somebody else': () =>
      addReview(desk, { claim: 'gate', publisher: 'Checkers', rating: 'True', on: '2023-06-01' }),
    'a role of a speaker': () =>
      performAct(desk, 'speaker.changed', async (act) => {
        const speaker = await speakerNumber(desk);
        await act.record('role', { speaker, title: 'Harbour master' });
      }),
    'a spelling of a speaker': () =>
      performAct(desk, 'speaker.changed', async (act) => {
        await act.record('name', { speaker: await speakerNumber(desk), spelling: 'J. Brandt' });
      }),
    'a link': async () => {
      const { link } = await linkClaims(desk, {
        claim: 'quay',
        kind: 'contradicts',
        other: 'gate',
      });
      numbers.set('link', link.n);
    },
    'evidence on a claim that another is linked to': async () => {
      const evidence = await addEvidence(desk, {
        ...{ claim: 'quay', stance: 'refutes', source: 'briefing', strength: 'strong' },
        ...{ credibility: '1', note: 'It says nothing of the quay.' },
      });
      numbers.set('evidence', evidence.n);
    },
    'a correction of a text': () =>
      correctRecord(desk, {
        ...{ record: numberOf('evidence'), set: { note: 'It is silent on the quay.' } },
        because: 'Said better.',
      }),
    'a correction of the title of a source': () =>
      correctRecord(desk, {
        ...{ record: 'briefing', set: { title: 'The harbour briefing' } },
        because: 'Its title.',
      }),
    'a request': async () => {
      const { request } = await addRequest(desk, {
        claim: 'gate',
        of: 'Jan Brandt',
        on: '2023-07',
      });
      numbers.set('request', request.n);
    },
    'silence upon it': () =>
      answerRequest(desk, { request: numberOf('request'), noAnswerBy: '2023-08-01' }),
    'an answer in a source': async () => {
      const publishedOn = '2023-08-02';
      await addSource(desk, { title: 'Statement of J. Brandt', slug: 'statement', publishedOn });
      await answerRequest(desk, { request: numberOf('request'), answer: 'statement' });
    },
    'a correction of the title of a source that holds an answer': () =>
      correctRecord(desk, {
        ...{ record: 'statement', set: { title: 'Statement of Jan Brandt' } },
        because: 'His name.',
      }),
    'a source that repeats another, and one that repeats that one by a correction': async () => {
      const publishedOn = '2023-08-03';
      await addSource(desk, { title: 'Wire', slug: 'wire', origin: 'statement', publishedOn });
      await addSource(desk, { title: 'Paper', slug: 'paper', publishedOn });
      await correctRecord(desk, {
        record: 'paper',
        set: { origin: 'wire' },
        because: 'It says so.',
      });
    },
    'a correction of the title of a source that another was corrected to repeat': () =>
      correctRecord(desk, { record: 'wire', set: { title: 'The wire' }, because: 'Its title.' }),
    'a hidden source that others repeat, one behind the other': () =>
      hideRecord(desk, { record: 'statement', because: 'Not yet.' }),
    'that source made public': () => publishRecord(desk, { record: 'statement' }),
    'translations of what is quoted': async () => {
      for (const { n } of await readRecords(desk.store.reader, 'passage', {})) {
        const facts = { passage: String(n), language: 'en', text: `As said in ${n}.` };
        numbers.set('translation', (await addTranslation(desk, facts)).translation.n);
      }
    },
    'a correction of a translation': () =>
      correctRecord(desk, {
        ...{ record: numberOf('translation'), set: { text: 'As was said.' } },
        because: 'Said better.',
      }),
    'a retracted translation': () =>
      retractRecord(desk, {
        ...{ record: numberOf('translation'), because: 'Slip.', mistake: true },
      }),
    'a newer text of a source, in which a quotation is gone': () =>
      recheckSource(
        desk,
        { source: 'briefing' },
        { bytes: Buffer.from('Harbour briefing\n\nNothing is left.\n'), address: 'briefing.txt' },
      ),
    'a hidden claim': () => hideRecord(desk, { record: 'quay', because: 'Not yet.' }),
    'a claim made public': () => publishRecord(desk, { record: 'quay' }),
    'a retracted link': () =>
      retractRecord(desk, { record: numberOf('link'), because: 'It is none.', mistake: true }),
    'merged claims': () => mergeClaims(desk, { kept: 'gate', gone: 'quay', because: 'One.' }),
    'parted claims': () => partClaims(desk, { claim: 'quay', because: 'Two.' }),
    'another speaker': () => addSpeaker(desk, { name: 'Johannes Brandt', slug: 'johannes' }),
    'merged speakers': () =>
      mergeSpeakers(desk, { kept: 'Jan Brandt', gone: 'johannes', because: 'One person.' }),
    'parted speakers': () => partSpeakers(desk, { speaker: 'johannes', because: 'Two persons.' }),
    'merged speakers of whom nothing is on record': async () => {
      await addSpeaker(desk, { name: 'Eva Novak', slug: 'eva' });
      await addSpeaker(desk, { name: 'E. Novak', slug: 'novak' });
      await mergeSpeakers(desk, { kept: 'eva', gone: 'novak', because: 'One person.' });
    },
    'a correction of the name of one who was merged into another': () =>
      correctRecord(desk, {
        record: 'novak',
        set: { name: 'Eva Nováková' },
        because: 'Spelled so.',
      }),
    'speakers merged for the desk alone': async () => {
      const { appearance } = await addAppearance(desk, {
        ...{ claim: 'quay', speaker: 'johannes', manner: 'asserts', saidOn: '2023-05-06' },
      });
      numbers.set('said by johannes', appearance.n);
      const facts = { kept: 'eva', gone: 'johannes', because: 'One person.', private: true };
      await mergeSpeakers(desk, facts);
    },
    'a correction of what one of them said': () =>
      correctRecord(desk, {
        ...{ record: numberOf('said by johannes'), set: { saidOn: '2023-05-07' } },
        because: 'A day later.',
      }),
    'an appearance that was corrected to another speaker': async () => {
      const { n } = await addSpeaker(desk, { name: 'Petra Adler', slug: 'petra' });
      await performAct(desk, 'record.corrected', async (act) => {
        await act.record('correction', {
          ...{ record: Number(numberOf('appearance')), field: 'speaker', because: 'Misheard.' },
          ...{ before: String(await speakerNumber(desk)), after: String(n) },
        });
      });
    },
    'a correction of the name of that speaker': () =>
      correctRecord(desk, { record: 'petra', set: { name: 'Petra Stern' }, because: 'Married.' }),
    'the draft of a model': async () => {
      const evidence = await addEvidence(as(desk, model), {
        ...{ claim: 'gate', stance: 'refutes', source: 'briefing', note: 'Perhaps.' },
      });
      numbers.set('draft', evidence.n);
    },
    'its acceptance': () => acceptDrafts(desk, { records: [numberOf('draft')] }),
    'a withheld text': () =>
      withholdRecord(desk, { record: numberOf('draft'), because: 'It names somebody.' }),
    'a retracted appearance': () =>
      retractRecord(desk, { record: numberOf('appearance'), because: 'Wrong.', mistake: true }),
    'a withdrawn source': () =>
      retractRecord(desk, { record: 'briefing', because: 'Withdrawn.', on: '2025-01-01' }),
    'a private record': () => logClaim(desk, { text: 'Nobody may know.', private: true }),
  };

  it.each(Object.keys(changes))('is to the byte what it is from scratch: %s', async (change) => {
    await changes[change]?.();
    await agrees(desk, site);
  });
});

async function speakerNumber({ store: { reader } }: Desk): Promise<number> {
  const row = await reader
    .selectFrom('record_speaker')
    .select('n')
    .where('name', '=', 'Jan Brandt')
    .executeTakeFirstOrThrow();
  return row.n;
}

describe('what a run goes on from', () => {
  let desk: Desk;
  let site: string;
  let page: string;
  let made = 0;

  beforeAll(async () => {
    desk = await newDesk(folder);
    await fillPublicAndPrivate(desk);
  });

  /** A site of which one page was tampered with so that only making it anew would show. */
  async function begin(): Promise<void> {
    made += 1;
    site = join(folder, `on-${made}`, 'site');
    mkdirSync(site, { recursive: true });
    await publish(desk, site);
    page = join(site, 'claims/bridge.html');
    tamper(page);
    expect(isTampered(page)).toBe(true);
    await logClaim(desk, { text: `The well number ${made} was dry.` });
  }

  it('leaves a page unread that no entry can have changed', async () => {
    await begin();
    const { written, unchanged } = await publish(desk, site);
    expect(isTampered(page)).toBe(true);
    expect(written).toBeGreaterThan(0);
    expect(unchanged).toBeGreaterThan(10);
  });

  it('makes all anew where the pages are made by something else', async () => {
    await begin();
    await publish(desk, site, 'another release');
    expect(isTampered(page)).toBe(false);
  });

  it.each([
    ['is no JSON', () => 'not { json'],
    ['is of another shape', () => '[1, 2]'],
    [
      'is of an earlier release',
      ({ files }: Note) => JSON.stringify({ files: Object.keys(files) }),
    ],
    [
      'is of another ledger',
      ({ made, ...note }: Note) =>
        JSON.stringify({ ...note, made: { ...made, link: '0'.repeat(64) } }),
    ],
  ])('makes all anew where the note %s', async (_, other) => {
    await begin();
    const note = join(site, '../.site.asof-site.json');
    writeFileSync(note, other(JSON.parse(readFileSync(note, 'utf8'))));
    await publish(desk, site);
    expect(isTampered(page)).toBe(false);
  });

  it('makes a page anew that somebody has changed or taken away', async () => {
    await begin();
    writeFileSync(page, 'Somebody was here.');
    rmSync(join(site, 'cards/gate.svg'));
    await publish(desk, site);
    await agrees(desk, site);
  });
});

describe('a site that follows any history', async () => {
  const tell = await tellHistories(folder);

  it('is to the byte what it is from scratch after every step', async () => {
    let followed = 0;
    await holdsAsync(
      'a site that is published again is what it is from scratch',
      fc.asyncProperty(plots(12), (plot) =>
        tell({ ...plot, steps: plot.steps.slice(0, 8) }, async (told) => {
          const site = join(folder, `history-site-${followed}`);
          await publish(told.desk, site);
          for (const step of plot.steps.slice(8)) {
            await play(told, step);
            await agrees(told.desk, site);
            followed += 1;
          }
        }),
      ),
      { runs: 3 },
    );
    expect(followed).toBeGreaterThan(8);
  }, 120_000);
});
