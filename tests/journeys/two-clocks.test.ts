import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const ask = (...words: string[]) => asofHere(folder, {}, ...words);

beforeAll(async () => {
  const desk = await seededDesk(folder);
  await desk.store.close();
});

describe('--known-at', () => {
  it('says what the desk said then, by position and by instant, after a later write', async () => {
    const head = (await ask('head', '--json')).json;
    const [position, instant] = [String(head.position), String(head.at)];
    const clocks = ['--as-of', '2024-05-01'];
    const before = await Promise.all([
      ask('status', 'p4', ...clocks),
      ask('status', 'p4', ...clocks, '--json'),
      ask('claim', 'list', ...clocks, '--json'),
      ask('claim', 'show', 'p4', ...clocks, '--json'),
      ask('source', 'list', '--json'),
      ask('speaker', 'show', 'rferl', '--json'),
    ]);
    await sleep(5);
    const written = await ask(
      ...['evidence', 'add', 'p4', '--stance', 'supports', '--source', 'rferl-interview'],
      ...['--strength', 'strong', '--credibility', '1'],
    );
    expect(written.code).toBe(0);
    const now = await ask('status', 'p4', ...clocks, '--json');
    expect(now.json.derived).toMatchObject({ status: 'supported' });
    for (const knownAt of [position, instant]) {
      const then = await Promise.all([
        ask('status', 'p4', ...clocks, '--known-at', knownAt),
        ask('status', 'p4', ...clocks, '--known-at', knownAt, '--json'),
        ask('claim', 'list', ...clocks, '--known-at', knownAt, '--json'),
        ask('claim', 'show', 'p4', ...clocks, '--known-at', knownAt, '--json'),
        ask('source', 'list', '--known-at', knownAt, '--json'),
        ask('speaker', 'show', 'rferl', '--known-at', knownAt, '--json'),
      ]);
      expect(then.map(({ stdout }) => stdout)).toEqual(before.map(({ stdout }) => stdout));
    }
  });

  it('without --as-of means the day of that instant', async () => {
    const { json } = await ask('status', 'p1', '--known-at', '60', '--json');
    expect(json).toMatchObject({ position: 60, asOf: String(json.knownAt).slice(0, 10) });
  });

  it('before the first entry knows no claim', async () => {
    const run = await ask('status', 'p1', '--known-at', '0', '--json');
    expect(run).toMatchObject({ code: 3, json: { error: { code: 'not_found' } } });
    const list = await ask('claim', 'list', '--known-at', '1990-01-01T00:00:00Z', '--json');
    expect(list.json).toEqual({ claims: [], next: null });
  });

  it('refuses what is neither an instant nor a position, and a position not reached', async () => {
    const day = await ask('status', 'p1', '--known-at', '2023-04-01', '--json');
    const far = await ask('status', 'p1', '--known-at', '99999', '--json');
    expect(day).toMatchObject({ code: 2, json: { error: { code: 'bad_known_at' } } });
    expect(far).toMatchObject({ code: 3, json: { error: { code: 'no_such_position' } } });
  });

  it('hides from a lookup by prefix what was entered later', async () => {
    const here = scratchFolder();
    const log = (text: string) => asofHere(here, {}, 'claim', 'log', '--text', text, '--json');
    const { json } = await log('The one claim there is.');
    const prefix = String(json.claim?.id).slice(0, 8);
    const first = await asofHere(here, {}, 'status', prefix, '--known-at', '1', '--json');
    expect(first.code).toBe(0);
    await log('Entered later, with an id that begins alike.');
    const then = await asofHere(here, {}, 'status', prefix, '--known-at', '1', '--json');
    expect(then.stdout).toBe(first.stdout);
  });
});

describe('the summary at a given as-of and known-at', () => {
  it.each(['markdown', 'json', 'text'])(
    'has the same bytes twice, also after an unrelated write (%s)',
    async (format) => {
      const position = String((await ask('head', '--json')).json.position);
      const summary = () =>
        ask(
          ...['summary', 'p1', '--as-of', '2023-04-01', '--known-at', position, '--format', format],
        );
      const [one, two] = await Promise.all([summary(), summary()]);
      expect(one.code).toBe(0);
      expect(two.stdout).toBe(one.stdout);
      await ask('claim', 'log', '--text', `Something unrelated, for ${format}.`);
      await ask('evidence', 'add', 'p1', '--stance', 'context', '--source', 'rferl-interview');
      expect((await summary()).stdout).toBe(one.stdout);
    },
  );
});
