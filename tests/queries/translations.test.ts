import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dossierJson } from '../../src/cli/present/dossier-json.ts';
import { shownSourceJson, shownSourceText } from '../../src/cli/present/source-json.ts';
import { whyText } from '../../src/cli/present/why-text.ts';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import type { ClaimQuestion } from '../../src/queries/claim-question.ts';
import { claimsInFull } from '../../src/queries/claims-in-full.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addTranslation } from '../../src/services/add-translation.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { as, model } from '../support/bridge-world.ts';
import { apart } from '../support/counting-desk.ts';
import { quotedInCzech } from '../support/quoted-in-czech.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let passage: string;
beforeEach(async () => {
  desk = await newDesk(folder);
  passage = String((await quotedInCzech(desk, { gate: 'The gate was shut.' })).n);
  return () => desk.store.close();
});

const intoEnglish = { language: 'en', text: 'The gate was shut.' };
const translate = async (
  given: { language: string; text: string; by?: string; passage?: string } = intoEnglish,
  at: Desk = desk,
): Promise<number> => {
  const { translation } = await addTranslation(at, { passage, ...given });
  return translation.n;
};

type Asked = Omit<ClaimQuestion, 'claim'>;
const gate = (asked: Asked = {}) => dossier(desk, { claim: 'gate', ...asked });
const told = async (asked: Asked = {}) =>
  (await gate(asked)).appearances[0]?.passage?.translations.map(({ value }) => value.text);
const summary = async (words = english, asked: Asked = {}) =>
  toText(outlineOf(await gate(asked), words), { width: 10_000 });

describe('below the quote', () => {
  it('why and source show tell the language, who translated and the number', async () => {
    const own = await translate();
    const theirs = await translate({ language: 'de-AT', text: 'Zu war es.', by: 'Lena Vogt' });
    const lines = [
      `in English, translated by Ana Ruiz: "The gate was shut." (translation ${own})`,
      `in Austrian German, translated by Lena Vogt: "Zu war es." (translation ${theirs})`,
    ];
    const why = whyText(await status(desk, { claim: 'gate' }), await gate(), 200);
    expect(why).toContain(`"Brána byla zavřená."\n  ${lines.join('\n  ')}\n`);
    const source = await showSource(desk, { source: 'log' });
    expect(shownSourceText(source, 200)).toContain(
      `"Brána byla zavřená."\n      ${lines.join('\n      ')}`,
    );
    const translations = [
      { n: own, ...intoEnglish },
      { n: theirs, translator: 'Lena Vogt' },
    ];
    expect(shownSourceJson(source).passages).toMatchObject([{ translations }]);
    expect(dossierJson(await gate()).appearances).toMatchObject([{ passage: { translations } }]);
  });

  it('a summary in its language says that it is a translation, and names its record', async () => {
    const own = await translate();
    const into = await translate({ language: 'de', text: 'Das Tor war zu.', by: 'Lena Vogt' });
    const inEnglish = await summary();
    expect(inEnglish).toMatch(
      new RegExp(
        `: “Brána byla zavřená.”, in “Kniha”\\. \\[[\\d, ]+\\] In English, translated by Ana Ruiz: “The gate was shut.” \\[${passage}, ${own}\\]`,
      ),
    );
    expect(inEnglish).toContain(`record ${own}: translation, entered`);
    expect(inEnglish).not.toContain('Das Tor');
    const inGerman = await summary(german);
    expect(inGerman).toContain(
      ` Auf Deutsch, übersetzt von Lena Vogt: „Das Tor war zu.“ [${passage}, ${into}]`,
    );
    expect(inGerman).not.toContain('translated');
  });

  it('stands with what is offered as evidence and what was looked for, too', async () => {
    const quoted = { claim: 'gate', source: 'log', quote: 'Nic o tom nevím.' } as const;
    await addEvidence(desk, { ...quoted, stance: 'context' });
    await noteAbsence(desk, { ...quoted, kind: 'noted', by: 'A clerk' });
    const other = String((await readRecords(desk.store.reader, 'passage', {})).at(-1)?.n);
    await translate({ language: 'en', text: 'I know nothing of it.', passage: other });
    expect(
      (await summary()).match(/translated by Ana Ruiz: “I know nothing of it.”/g),
    ).toHaveLength(2);
  });

  it('the newest into the language of a summary is told there, and every one by why', async () => {
    await translate();
    await translate({ language: 'en-GB', text: 'The gate was closed.' });
    expect(await told()).toEqual(['The gate was shut.', 'The gate was closed.']);
    expect(await summary()).toContain('translated by Ana Ruiz: “The gate was closed.”');
    expect(await summary()).not.toContain('translated by Ana Ruiz: “The gate was shut.”');
  });
});

describe('by the two clocks', () => {
  it('holds at every day from its entry on, and not as the desk was known before', async () => {
    const { position } = await status(desk, { claim: 'gate' });
    await translate();
    expect(await told({ asOf: '2023-05-05' })).toEqual(['The gate was shut.']);
    expect(await told({ knownAt: String(position) })).toEqual([]);
    const before = { source: 'log', knownAt: String(position) };
    expect((await showSource(desk, before)).passages[0]?.translations).toEqual([]);
  });

  it('is told no more from the day on that it was withdrawn, and at no day as a mistake', async () => {
    const record = String(await translate());
    await retractRecord(desk, { record, because: 'Withdrawn.', on: '2024-02-01' });
    expect(await told({ asOf: '2024-01-31' })).toEqual(['The gate was shut.']);
    expect(await told({ asOf: '2024-02-01' })).toEqual([]);
    await retractRecord(desk, { record, because: 'Slip.', mistake: true });
    expect(await told({ asOf: '2024-01-31' })).toEqual([]);
  });

  it('is told as it was corrected', async () => {
    const record = String(await translate());
    await correctRecord(desk, { record, set: { text: 'The gate was barred.' }, because: 'Slip.' });
    expect(await told()).toEqual(['The gate was barred.']);
    expect(await summary()).toContain('translated by Ana Ruiz: “The gate was barred.”');
  });
});

describe('a draft', () => {
  it('is shown nowhere, nor is a correction of it, until a person accepts it', async () => {
    const record = String(await translate(intoEnglish, as(desk, model)));
    const set = { text: 'The gate was locked.' };
    await correctRecord(desk, { record, set, because: 'Closer.' });
    expect(await told()).toEqual([]);
    expect((await gate()).corrections).toEqual([]);
    const source = await showSource(desk, { source: 'log' });
    expect(source).toMatchObject({ passages: [{ translations: [] }], corrections: [] });
    await acceptDrafts(desk, { records: [record] });
    const accepted = 'translated by reader and accepted by Ana Ruiz: “The gate was locked.”';
    expect(await summary()).toContain(accepted);
    const why = whyText(await status(desk, { claim: 'gate' }), await gate(), 200);
    expect(why).toContain('translated by reader (a model; accepted by Ana Ruiz): "The gate');
  });
});

describe('what is private or withheld', () => {
  it('a private translation is told to the desk alone', async () => {
    const record = String(await translate());
    const site = async (name: string): Promise<string> => {
      await publishSite(desk, { folder: join(folder, name), words: english });
      return readFileSync(join(folder, name, 'claims/gate.html'), 'utf8');
    };
    expect(await site('open')).toMatch(/translated by <bdi>Ana Ruiz<\/bdi>: “<bdi>The gate was/);
    await hideRecord(desk, { record, because: 'Not yet.' });
    expect(await told({ public: true })).toEqual([]);
    expect(await told()).toEqual(['The gate was shut.']);
    expect(await site('hidden')).not.toContain('translated by');
  });

  it('one that is withheld says so to the desk, and no summary shows it', async () => {
    const record = String(await translate());
    await withholdRecord(desk, { record, because: 'By order.' });
    const why = whyText(await status(desk, { claim: 'gate' }), await gate(), 200);
    expect(why).toContain('\n  in English: withheld: By order.\n');
    expect(await summary()).not.toContain('translated by');
  });
});

it('the translations of many claims are asked for at once', async () => {
  for (const slug of ['one', 'two', 'three', 'four']) {
    const appearance = { speaker: slug, source: 'log', quote: 'Brána byla zavřená.' };
    await logClaim(desk, { text: `The gate was shut by ${slug}.`, slug, appearance });
  }
  await translate();
  const claims = await readRecords(desk.store.reader, 'claim', {});
  const asked = async (count: number): Promise<number> => {
    const counting = apart(desk);
    const sight = { moment: await resolveMoment(counting, {}), audience: 'private' } as const;
    const numbers = claims.slice(0, count).map(({ n }) => n);
    const found = await claimsInFull(counting.store.reader, numbers, sight);
    for (const { dossier: each } of found) {
      expect(each.appearances[0]?.passage?.translations).toHaveLength(1);
    }
    return counting.asked();
  };
  expect(await asked(5)).toBe(await asked(2));
});
