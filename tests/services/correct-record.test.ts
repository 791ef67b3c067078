import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { likelyRepeats } from '../../src/queries/match/likely-repeats.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { status } from '../../src/queries/status.ts';
import { addSource } from '../../src/services/add-source.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { as, bridgeWorld, firmPiece, model, standsAt } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const because = 'It was typed wrong.';
const correct = (record: string | number, set: Record<string, string | string[]>) =>
  correctRecord(desk, { record: String(record), set, because });
const refusal = (record: string | number, set: Record<string, string | string[]>) =>
  correct(record, set).then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  );
const positionNow = async () => String((await status(desk, { claim: 'bridge' })).position);

describe('a correction', () => {
  it('keeps the old value, and says which claims stand elsewhere since', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const { corrections, moved } = await correct(n, { strength: 'weak' });
    expect(corrections.map(({ value }) => value)).toMatchObject([
      { record: n, field: 'strength', before: 'moderate', after: 'weak', because },
    ]);
    expect(moved).toMatchObject([{ before: 'supported', after: 'insufficient' }]);
    const { corrections: shown } = await dossier(desk, { claim: 'bridge' });
    expect(shown.map(({ value }) => value.before)).toEqual(['moderate']);
  });

  it('of several fields is an entry with one correction a field', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const before = Number(await positionNow());
    const { corrections } = await correct(n, {
      strength: 'strong',
      credibility: '',
      note: 'Read.',
    });
    expect(corrections.map(({ value }) => [value.field, value.before, value.after])).toEqual([
      ['strength', 'moderate', 'strong'],
      ['credibility', '2', undefined],
      ['note', undefined, 'Read.'],
    ]);
    expect(Number(await positionNow())).toBe(before + 1);
  });

  it('follows the one before it', async () => {
    const { n } = await firmPiece(desk, 'paper');
    for (const strength of ['weak', 'strong']) await correct(n, { strength });
    const { corrections } = await dossier(desk, { claim: 'bridge' });
    expect(corrections.map(({ value }) => [value.before, value.after])).toEqual([
      ['moderate', 'weak'],
      ['weak', 'strong'],
    ]);
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
  });

  it('applies at every as-of from its entry on, whatever day it is of, and at none known before', async () => {
    await firmPiece(desk, 'paper');
    const then = await positionNow();
    await correctRecord(desk, {
      record: 'paper',
      set: { 'published-on': '2023-08' },
      because,
      on: '2024-01-01',
    });
    const days = ['2023-05-09', '2023-05-10', '2023-08-30', '2023-08-31', '2024-06-01'];
    const known = async (knownAt?: string) =>
      Promise.all(
        days.map(
          async (asOf) => (await status(desk, { claim: 'bridge', asOf, knownAt })).derived.status,
        ),
      );
    expect(await known()).toEqual([
      'unchecked',
      'unchecked',
      'unchecked',
      'supported',
      'supported',
    ]);
    expect(await known(then)).toEqual([
      'unchecked',
      'supported',
      'supported',
      'supported',
      'supported',
    ]);
  });

  it('by a model changes nothing until a person accepts it, and says so', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const proposed = await correctRecord(as(desk, model), {
      record: String(n),
      set: { strength: 'weak' },
      because,
    });
    expect(proposed.moved).toEqual([]);
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
    expect((await dossier(desk, { claim: 'bridge' })).corrections).toEqual([]);
  });
});

describe("a claim's wording", () => {
  const wording = (text: string) => refusal('bridge', { text });

  it.each([
    ['its little words', 'That bridge was closed, in May 2023.'],
    ['the order of its words', 'Closed in May 2023 was the bridge.'],
    ['the number of its verb', 'The bridge were closed in May 2023.'],
  ])('may change in %s', async (_, text) => {
    expect(await wording(text)).toBe('accepted');
    expect((await dossier(desk, { claim: 'bridge' })).claim.value.text).toBe(text);
  });

  it.each([
    ['The lamp was brocken.', 'The lamp was broken.'],
    ['The harbour lamp broke.', 'The harbor lamp broke.'],
    ['The brigde was closed.', 'The bridge was closed.'],
    ['The goverment resigned.', 'The government resigned.'],
    ['The lighthousekeeper resigned.', 'The lighthouse keeper resigned.'],
  ])('may be spelled right: “%s”', async (text, after) => {
    await logClaim(desk, { text, slug: 'slip' });
    expect(await refusal('slip', { text: after })).toBe('accepted');
  });

  it.each([
    ['The lock was closed in 2023.', 'The lock was opened in 2023.'],
    [
      "China has sold Russia's military weapons.",
      "China will supply Russia's military with weapons.",
    ],
    [
      "China has supplied Russia's military with weapons.",
      "China has supplied Russia's military with food.",
    ],
    ['China has sold weapons.', 'China will have sold weapons.'],
    ['China has sold weapons.', 'China had sold weapons.'],
    ['China has sold a weapon.', 'China has sold weapons.'],
    ['The price increased.', 'The price decreased.'],
    ['The gate is shut.', 'The gate was shut.'],
    ['The bridge was closed.', 'The old bridge was closed.'],
    ['Prices rose in Minsk.', 'Prices rose.'],
    ['Iran struck first.', 'Iraq struck first.'],
  ])('may not become another word: “%s”', async (text, after) => {
    await logClaim(desk, { text, slug: 'other' });
    expect(await refusal('other', { text: after })).toBe('meaning_changed');
  });

  it.each([
    ['a negation', 'The bridge was not closed in May 2023.'],
    ['a number', 'The bridge was closed in May 2024.'],
    ['a month', 'The bridge was closed in June 2023.'],
    ['a hedge', 'The bridge was possibly closed in May 2023.'],
  ])('may not change by %s: that is another claim', async (_, text) => {
    expect(await wording(text)).toBe('meaning_changed');
  });

  it('may put the letters of a name right, and not name another', async () => {
    await logClaim(desk, { text: 'Then Lukashneka went to Beijing.', slug: 'trip' });
    expect(await refusal('trip', { text: 'Then Lukashenka went to Beijing.' })).toBe('accepted');
    expect(await refusal('trip', { text: 'Then Putin went to Beijing.' })).toBe('meaning_changed');
  });

  it('is what lists, likely repeats and the full-text index go by', async () => {
    await correct('bridge', { text: 'The bridge was closed in the May of 2023.' });
    const { items } = await listClaims(desk);
    expect(items.map(({ text }) => text)).toEqual(['The bridge was closed in the May of 2023.']);
    const similar = await likelyRepeats(desk, 'The bridge was closed in May.');
    expect(similar).toMatchObject([
      { slug: 'bridge', text: 'The bridge was closed in the May of 2023.' },
    ]);
    const then = await listClaims(desk, { knownAt: '1' });
    expect(then.items.map(({ text }) => text)).toEqual(['The bridge was closed in May 2023.']);
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
  });
});

describe('what cannot be corrected', () => {
  it.each(['kind', 'about', 'due-on', 'amount-low', 'unit', 'topics', 'id', 'nonsense'])(
    '%s of a claim',
    async (field) => {
      expect(await refusal('bridge', { [field]: '2023' })).toBe('not_correctable');
    },
  );

  it('the claim, source and passage of a piece, a judgement, an act', async () => {
    const { n } = await firmPiece(desk, 'paper');
    for (const field of ['claim', 'source', 'passage', 'undercuts']) {
      expect(await refusal(n, { [field]: '1' }), field).toBe('not_correctable');
    }
    const { retraction } = await retractRecord(desk, { record: String(n), because });
    expect(await refusal(retraction.n, { because: 'x' })).toBe('not_correctable');
  });

  it('a field that is so already, that nothing is left of, or whose value it cannot have', async () => {
    const { n } = await firmPiece(desk, 'paper');
    expect(await refusal(n, { strength: 'moderate' })).toBe('nothing_to_correct');
    expect(await refusal(n, { note: '' })).toBe('nothing_to_correct');
    expect(await refusal(n, { stance: '' })).toBe('field_required');
    expect(await refusal(n, { strength: 'huge' })).toBe('invalid_input');
    expect(await refusal(n, { strength: ['weak', 'strong'] })).toBe('set_twice');
    expect(await refusal(n, { on: '2199' })).toBe('date_ahead');
    expect(await refusal(n, { stance: 'undercuts' })).toBe('undercuts_needs_target');
    expect(await refusal('paper', { url: 'no url' })).toBe('invalid_input');
    expect((await dossier(desk, { claim: 'bridge' })).corrections).toEqual([]);
  });

  it('what a search cannot do without', async () => {
    const { absence } = await noteAbsence(desk, {
      claim: 'bridge',
      kind: 'searched',
      where: ['The register'],
      until: '2023-06-01',
    });
    expect(await refusal(absence.n, { where: '' })).toBe('absence_incomplete');
    await correct(absence.n, { where: ['The register', 'The archive'], until: '2023-06-03' });
    const { absences } = await dossier(desk, { claim: 'bridge' });
    expect(absences[0]?.value.places).toEqual(['The register', 'The archive']);
    expect(await standsAt(desk, '2023-06-02')).toBe('unchecked');
    expect(await standsAt(desk, '2023-06-03')).toBe('no_evidence_found');
  });
});

describe('an origin', () => {
  it('may not lead back to its source', async () => {
    expect(await refusal('paper', { origin: 'wire' })).toBe('origin_circle');
    expect(await refusal('paper', { origin: 'paper' })).toBe('origin_circle');
  });

  it('that was corrected carries a withdrawal on to what rests on it', async () => {
    await firmPiece(desk, 'council');
    await addSource(desk, { title: 'The agency', slug: 'agency', publishedOn: '2023-05-01' });
    await correct('council', { origin: 'agency' });
    expect((await showSource(desk, { source: 'council' })).origin?.slug).toBe('agency');
    const { falls } = await retractRecord(desk, { record: 'agency', because, on: '2023-07-01' });
    expect(falls).toHaveLength(1);
    expect(await standsAt(desk, '2023-07-01')).toBe('insufficient');
  });

  it('of a piece is a source or somebody unnamed, never both', async () => {
    const { n } = await firmPiece(desk, 'council');
    const value = async () => (await dossier(desk, { claim: 'bridge' })).evidence[0]?.value;
    await correct(n, { origin: 'unnamed' });
    expect(await value()).toMatchObject({ originUnnamed: 'yes' });
    await correct(n, { origin: 'paper' });
    expect(await value()).not.toHaveProperty('originUnnamed');
    await correct(n, { origin: 'unnamed' });
    expect(await value()).not.toHaveProperty('origin');
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
  });
});

describe('a speaker whose name was corrected', () => {
  it('is shown by the new name and found by both', async () => {
    await addSpeaker(desk, { name: 'Ines Okora', slug: 'okoro' });
    await correct('okoro', { name: 'Ines Okoro' });
    for (const speaker of ['Ines Okora', 'Ines Okoro']) {
      const said = await addAppearance(desk, { claim: 'bridge', speaker, saidOn: '2023-05' });
      expect(said.speaker).toMatchObject({ slug: 'okoro', name: 'Ines Okoro', made: false });
    }
    const shown = await showSpeaker(desk, { speaker: 'okoro' });
    expect(shown.speaker.value.name).toBe('Ines Okoro');
    expect(shown.corrections.map(({ value }) => value.before)).toEqual(['Ines Okora']);
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
  });
});
