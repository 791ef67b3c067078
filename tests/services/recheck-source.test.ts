import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { quotesInTrouble } from '../../src/queries/rechecks/quotes-in-trouble.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { type ReadAgain, recheckSource } from '../../src/services/recheck-source.ts';
import { type RecheckedOne, recheckSources } from '../../src/services/recheck-sources.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { interview } from '../text/fixtures.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await logClaim(desk, { text: 'The quay was paid for.', slug: 'quay' });
  await captureSource(desk, Buffer.from(interview), { title: 'Harbour talks', slug: 'talks' });
  await quote('It has not been paid for.');
  return () => desk.store.close();
});

const quote = (words: string) =>
  addEvidence(desk, { claim: 'quay', stance: 'refutes', source: 'talks', quote: words });
const capture = (text: string) => captureSource(desk, Buffer.from(text), { source: 'talks' });
const recheck = (again?: ReadAgain) => recheckSource(desk, { source: 'talks' }, again);
const outcomes = async (again?: ReadAgain) =>
  (await recheck(again)).passages.map(({ outcome }) => outcome);
const bytes = (text: string): ReadAgain => ({ bytes: Buffer.from(text) });
const trouble = async (asOf?: string) => (await quotesInTrouble(desk, { asOf })).items;

const reversed = interview.replace('has not been paid', 'has been paid');

describe('a source is re-checked', () => {
  it('against a newer snapshot, seen on the day that was captured', async () => {
    await capture(reversed);
    const { passages, snapshot, seenOn } = await recheck();
    expect(passages).toMatchObject([
      {
        outcome: 'changed',
        quote: 'It has not been paid for.',
        differs: [{ kind: 'negation', quote: 'not', text: null }],
        recheck: { value: { note: '"not" → nothing (negation)', snapshot } },
      },
    ]);
    expect(seenOn.text).toBe('2026-11-24');
  });

  it('against bytes read now, which are captured; the same bytes make no snapshot', async () => {
    expect(await outcomes(bytes(`An added line.\n\n${interview}`))).toEqual(['moved']);
    expect(await outcomes(bytes(interview))).toEqual(['exact']);
    const { source } = await showSource(desk, { source: 'talks' });
    expect(source.snapshots).toHaveLength(2);
  });

  it('and what could not be read is not seen that day, which puts nothing right or wrong', async () => {
    await capture(reversed);
    await recheck();
    const { passages, snapshot } = await recheck({ unreachable: 'The server did not answer.' });
    expect(snapshot).toBeNull();
    expect(passages).toMatchObject([
      { outcome: 'unreachable', recheck: { value: { note: 'The server did not answer.' } } },
    ]);
    expect(await trouble()).toHaveLength(1);
  });

  it('without anything newer at hand is refused', async () => {
    await expect(recheck()).rejects.toMatchObject({ code: 'nothing_newer' });
    await expect(recheckSource(desk, { source: 'nowhere' })).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('twice the same day is one observation', async () => {
    await capture(reversed);
    await recheck();
    const { passages } = await recheck();
    expect(passages).toMatchObject([{ outcome: 'changed', recheck: null }]);
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('whole, the words left out of a quote included', async () => {
    await quote('We asked the bank … and the port has signed it.');
    const sold = interview.replace('the town and the port', 'nobody and the port');
    expect(await outcomes(bytes(sold))).toEqual(['exact', 'changed']);
  });
});

describe('a quote that changed', () => {
  it('makes its claims stale from that day on, and stands in the list until it is back', async () => {
    await capture(reversed);
    await recheck();
    expect((await status(desk, { claim: 'quay' })).stale).toContain('quote_in_trouble');
    expect((await staleClaims(desk, { reason: 'quote_in_trouble' })).claims).toHaveLength(1);
    expect(await trouble()).toMatchObject([
      { source: { slug: 'talks' }, recheck: { value: { outcome: 'changed' } } },
    ]);
    expect(await trouble('2026-11-23')).toEqual([]);
    await recheck(bytes(interview));
    expect(await trouble()).toEqual([]);
    expect((await status(desk, { claim: 'quay' })).stale).not.toContain('quote_in_trouble');
  });
});

describe('all sources', () => {
  it('are re-checked one after another, and those with nothing newer are named', async () => {
    await captureSource(desk, Buffer.from('Nobody quotes this page of the port.'), {
      title: 'Idle',
    });
    await captureSource(desk, Buffer.from('The town wants a new quay, says a letter.'), {
      title: 'Letter',
      slug: 'letter',
    });
    await addEvidence(desk, {
      ...{ claim: 'quay', stance: 'context', source: 'letter', quote: 'wants a new quay' },
    });
    await capture(reversed);
    const done: RecheckedOne[] = [];
    for await (const one of recheckSources(desk, {}, unasked)) done.push(one);
    expect(done).toMatchObject([
      { place: 1, of: 2, source: { slug: 'talks' }, rechecked: { passages: [{}] } },
      {
        ...{ place: 2, of: 2, source: { slug: 'letter' }, rechecked: null },
        because: expect.stringContaining('is at hand that is newer'),
      },
    ]);
  });
});

/** None of these has a url. */
const unasked = () => Promise.reject(new Error('was asked'));
