import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import type { ClaimQuestion } from '../../src/queries/claim-question.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import type { TimelineEvent } from '../../src/queries/timeline/timeline-event.ts';
import { addTranslation } from '../../src/services/add-translation.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { eventInWords } from '../../src/summaries/event-in-words.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { as, model } from '../support/bridge-world.ts';
import { quotedInCzech } from '../support/quoted-in-czech.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let passage: string;
beforeEach(async () => {
  desk = await newDesk(folder);
  passage = String(
    (await quotedInCzech(desk, { gate: 'The gate was shut.', other: 'The other was shut.' })).n,
  );
  return () => desk.store.close();
});

const translate = async (at: Desk = desk): Promise<string> => {
  const given = { passage, language: 'en', text: 'The gate was closed.', by: 'Lena Vogt' };
  return String((await addTranslation(at, given)).translation.n);
};
const position = async (): Promise<string> =>
  String((await changes(desk, { since: '1' })).position);
const inWords = (events: readonly TimelineEvent[], words = english): readonly string[] =>
  events.map((event) => plainText(eventInWords(event, words)));
const cameAbout = async (asked: Omit<ClaimQuestion, 'claim'> = {}, words = english) =>
  inWords((await timeline(desk, { claim: 'gate', ...asked })).events, words);
const translated =
  '“Brána byla zavřená.” was translated into English by Lena Vogt: “The gate was closed.”';

describe('how a claim came about', () => {
  it('tells the translation of a quote, what was corrected in it and that it was taken back', async () => {
    const before = await position();
    const record = await translate();
    await correctRecord(desk, { record, set: { by: 'Lena Vogt-Rau' }, because: 'Her name.' });
    await retractRecord(desk, { record, because: 'Slip.', mistake: true });
    expect((await cameAbout()).slice(-3)).toEqual([
      translated.replace('Vogt', 'Vogt-Rau'),
      expect.stringMatching(
        `^This desk corrected translation ${record}: .*“Lena Vogt”.*: “Her name.”$`,
      ),
      `This desk took back translation ${record} as its own mistake: “Slip.”`,
    ]);
    expect((await cameAbout({}, german)).at(-3)).toBe(
      '„Brána byla zavřená.“ in der Übersetzung von Lena Vogt-Rau (Englisch): „The gate was closed.“',
    );
    expect((await cameAbout({ knownAt: before })).join()).not.toContain('ranslat');
  });

  it('tells nothing of it on a day before anything that is quoted was said', async () => {
    const record = await translate();
    await correctRecord(desk, { record, set: { by: 'Eva Rau' }, because: 'Her name.' });
    expect((await cameAbout({ asOf: '2023-05-04' })).join()).toContain('Eva Rau');
    expect((await cameAbout({ asOf: '2023-05-03' })).join()).not.toMatch(/Rau|ranslat/);
  });

  it('tells the public nothing of one that is private, and nobody of a draft', async () => {
    const record = await translate(as(desk, model));
    await correctRecord(desk, { record, set: { by: 'Eva Rau' }, because: 'Her name.' });
    expect((await cameAbout()).join()).not.toMatch(/Rau|ranslat/);
    await acceptDrafts(desk, { records: [record] });
    expect((await cameAbout({ public: true })).join()).toContain(
      'translated into English by Eva Rau',
    );
    await hideRecord(desk, { record, because: 'Not yet.' });
    expect((await cameAbout()).join()).toContain('translated into English by Eva Rau');
    expect((await cameAbout({ public: true })).join()).not.toMatch(/Rau|ranslat/);
  });

  it('tells of one that was withheld that it was', async () => {
    await withholdRecord(desk, { record: await translate(), because: 'By order.' });
    const told = (await cameAbout()).join();
    expect(told).toContain('withheld');
    expect(told).not.toContain('The gate was closed');
  });
});

describe('what is new', () => {
  const news = async (since: string, more: { limit?: number; after?: string } = {}) => {
    const { claims, next } = await changes(desk, { since, ...more });
    return { next, told: claims.map(({ claim, news: own }) => [claim.slug, ...inWords(own)]) };
  };

  it('tells the translation to every claim that quotes the words, and what became of it', async () => {
    const before = await position();
    const record = await translate();
    expect((await news(before)).told).toEqual([
      ['gate', translated],
      ['other', translated],
    ]);
    const after = await position();
    expect((await news(after)).told).toEqual([]);
    await retractRecord(desk, { record, because: 'Slip.', mistake: true });
    const slip = `This desk took back translation ${record} as its own mistake: “Slip.”`;
    expect((await news(after)).told).toEqual([
      ['gate', slip],
      ['other', slip],
    ]);
  });

  it('tells a draft once it is accepted', async () => {
    const before = await position();
    const record = await translate(as(desk, model));
    expect((await news(before)).told).toEqual([]);
    const drafted = await position();
    await acceptDrafts(desk, { records: [record] });
    expect((await news(drafted)).told).toEqual(
      ['gate', 'other'].map((slug) => [
        slug,
        translated,
        `A person accepted translation ${record}, which was a draft until then.`,
      ]),
    );
  });

  it('tells each claim once, page by page', async () => {
    const before = await position();
    const record = await translate();
    await correctRecord(desk, { record, set: { by: 'Eva Rau' }, because: 'Her name.' });
    const first = await news(before, { limit: 1 });
    const second = await news(before, { limit: 1, after: first.next ?? '' });
    expect([first, second].map(({ told }) => told.map(([slug]) => slug))).toEqual([
      ['gate'],
      ['other'],
    ]);
    expect(second.next === null || (await news(before, { after: second.next })).told).toEqual(
      second.next === null ? true : [],
    );
  });
});
