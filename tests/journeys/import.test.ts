import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { open as openPipe, writeFile as writeToPipe } from 'node:fs/promises';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/open-desk.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { deskOf } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere, cli } from './asof.ts';
import { expectRefusal } from './refusal.ts';

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
});

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const asof = (...words: string[]) => asofHere(folder, {}, ...words);

describe('a file in another encoding', () => {
  const latin = Buffer.from(
    'claim,rating,publisher\nThe café burned.,False,The Checkers\n',
    'latin1',
  );

  it('is refused with a way to convert it, and nothing is written, not even of a file before it', async () => {
    const files = [write('good.csv', 'claim,rating\nOne.,False\n'), write('latin.csv', latin)];
    const words = ['import', 'csv', ...files];
    const [text, json] = [await asof(...words), await asof(...words, '--json')];
    expectRefusal(text, json, 2);
    expect(json.json).toMatchObject({ error: { code: 'not_text' } });
    expect(text.stderr).toContain('iconv');
    expect((await asof('claim', 'list')).code).toBe(3);
  });

  it('is refused at its first bytes that are no text where it cannot be read twice', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    const lines = [
      '{"id":1,"claim":"One."}\n',
      Buffer.from('{"id":2,"claim":"caf\xe9"}\n', 'latin1'),
    ];
    for (const [place, code] of [0, 2].entries()) {
      const written = writeToPipe(pipe, Buffer.concat(lines.slice(0, place + 1).map(Buffer.from)));
      expect((await asof('import', 'fever', pipe, '--json')).code).toBe(code);
      await written;
    }
    expect((await asof('claim', 'list')).stdout).toContain('One.');
  });

  it('is read where its mark says it is UTF-16', async () => {
    const marked = Buffer.from(`\uFEFF${latin.toString('latin1')}`, 'utf16le');
    expect((await asof('import', 'csv', write('marked.csv', marked), '--json')).json).toMatchObject(
      { added: 1 },
    );
    expect((await asof('claim', 'list')).stdout).toContain('café');
  });
});

describe('an import that is stopped', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, n) => `{"id":${n},"claim":"The dam broke ${n} times."}\n`,
  );
  const stopped = async (text: string, ...more: string[]) => {
    const pipe = join(folder, 'pipe');
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    const words = [
      cli,
      'import',
      'fever',
      pipe,
      '--batch',
      '500',
      '--desk',
      deskOf(folder),
      ...more,
    ];
    const child = spawn(process.execPath, words, { cwd: folder });
    const said = Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'exit')]);
    // It is opened for writing once the import begins to read it.
    const open = await openPipe(pipe, 'w');
    await open.write(text);
    const isIn = async () => text === '' || (await asof('claim', 'list')).stdout.includes('dam');
    while (!(await isIn())) await setTimeout(100);
    child.kill('SIGINT');
    const [stdout, stderr, [, signal]] = await said;
    await open.close();
    return { stdout, stderr, signal };
  };

  it('says how far it has come and how to go on, and ends by the signal as it would have', async () => {
    const { stderr, signal } = await stopped(rows.join(''));
    expect(signal).toBe('SIGINT');
    const [, told = ''] =
      /The import was stopped in \S+pipe: the first ([\d,]+) rows are dealt with/.exec(stderr) ??
      [];
    expect(stderr).toContain('Run the same command again');
    const isThere = Number(told.replace(',', ''));
    expect(isThere).toBeGreaterThanOrEqual(500);
    const again = write('rows.jsonl', rows.join(''));
    const { json } = await asof('import', 'fever', again, '--json');
    expect(Number(json.unchanged)).toBeGreaterThanOrEqual(isThere);
    expect(Number(json.unchanged) + Number(json.added)).toBe(rows.length);
  });

  it('says so as JSON, and that nothing is in where nothing is', async () => {
    const { stdout } = await stopped('', '--json');
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'stopped', rows: 0, files: 0 });
  });
});

describe('dates of a table', () => {
  const dates = [
    '24.05.2023',
    '4. Mai 2023',
    '04.05.2023',
    '05.04.2023',
    '06.04.2023',
    '07.04.2023',
  ];
  const table = () =>
    write(
      'dates.csv',
      [...dates, 'bald', '2999-01-01', '']
        .map((date, row) => `The dam broke ${row} times.,Ana,${date}\n`)
        .reduce((lines, line) => lines + line, 'Claim,Speaker,Datum\n'),
    );
  const unread = { field: 'saidOn', column: 'Datum', cells: 6, eitherOrder: 4, ahead: 1 };
  const unreadDates = [{ ...unread, examples: ['04.05.2023', '05.04.2023', '06.04.2023'] }];

  it('that give none are told in the dry run and in the account, with what to do', async () => {
    const words = ['import', 'csv', table()];
    for (const more of [['--dry-run'], []]) {
      const { json } = await asof(...words, ...more, '--json');
      expect(json).toMatchObject({ added: 9, unreadDates });
      expect(JSON.stringify(json)).toContain('day-first');
      // Rows that are here are read by no other map any more.
      expect(/asof correct N --set saidOn=/.test(JSON.stringify(json))).toBe(more.length === 0);
    }
    const { stdout } = await asof(...words);
    expect(stdout).toContain('Of "Datum" (saidOn) 6 cells give no date');
    expect(stdout).toContain('"06.04.2023", …');
    expect(stdout).toContain('{"saidOn":{"column":"Datum","order":"day-first"}}');
    expect(stdout).toContain('To give one its date: asof correct N --set saidOn=');
    expect((await asof(...words, '--dry-run')).stdout).not.toContain('asof correct');
    const { stdout: said } = await asof('speaker', 'show', 'Ana');
    expect(said).toContain('2023-05-24');
    expect(said).toContain('2023-05-04');
  });

  it('are read in the order that the map gives', async () => {
    const saidOn = { column: 'Datum', order: 'day-first' };
    const map = write('map.json', JSON.stringify({ claim: 'Claim', speaker: 'Speaker', saidOn }));
    const { json } = await asof('import', 'csv', table(), '--map', map, '--json');
    expect(json).toMatchObject({ unreadDates: [{ cells: 2, eitherOrder: 0, ahead: 1 }] });
    expect((await asof('speaker', 'show', 'Ana')).stdout).toContain('2023-04-07');
  });

  it('have an order in no other field, and no other order', async () => {
    for (const wrong of [
      { claim: { column: 'Claim', order: 'day-first' } },
      { claim: 'Claim', saidOn: { column: 'Datum', order: 'both' } },
    ]) {
      const words = ['import', 'csv', table(), '--map', write('map.json', JSON.stringify(wrong))];
      const [text, json] = [await asof(...words), await asof(...words, '--json')];
      expectRefusal(text, json, 2);
      expect(json.json).toMatchObject({ error: { code: 'bad_map' } });
    }
  });
});

describe('a review that has changed since', () => {
  it('is kept beside the earlier one, with the command that withdraws that', async () => {
    const table = (rating: string) =>
      write(
        'r.csv',
        `claim,verdict,publisher,url\nIt broke.,${rating},The Checkers,https://x.example/1\n`,
      );
    await asof('import', 'csv', table('False'));
    const words = ['import', 'csv', table('Half true')];
    const { stdout } = await asof(...words);
    const [, record = '', because = ''] =
      /asof retract (\d+) --because "([^"]+)"/.exec(stdout) ?? [];
    expect(await asof('retract', record, '--because', because)).toMatchObject({ code: 0 });
    const { json } = await asof('import', 'csv', table('Mostly false'), '--json');
    expect(json).toMatchObject({
      reviewsAgain: [{ withdraw: expect.stringContaining('asof retract') }],
    });
    expect((await asof(...words, '--json')).json).not.toHaveProperty('reviewsAgain');
  });
});

describe('a map of columns', () => {
  const table = () => write('table.csv', 'title,statement,verdict\nA page,The dam broke.,False\n');
  const byInput = (file: string) => ['import', 'csv', file, '--map', '-'];

  it('that is not there yet is written, and nothing is imported before the command is run again', async () => {
    const map = join(folder, 'map.json');
    const words = ['import', 'csv', table(), '--map', map];
    expect(await asof(...words, '--dry-run')).toMatchObject({ code: 0 });
    expect(existsSync(map)).toBe(false);
    const first = await asof(...words);
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nothing was imported'),
    });
    expect(JSON.parse(readFileSync(map, 'utf8'))).toMatchObject({ claim: 'statement' });
    expect((await asof('claim', 'list')).code).toBe(3);
    write('map.json', JSON.stringify({ claim: 'title' }));
    expect((await asof(...words, '--json')).json).toMatchObject({
      added: 1,
      map: { claim: 'title' },
    });
    expect((await asof('claim', 'list')).stdout).toContain('A page');
  });

  it('that is guessed names the columns it takes for nothing', async () => {
    const file = write('table.csv', 'statement,remark\nThe dam broke.,see me\n');
    const words = ['import', 'csv', file, '--dry-run'];
    const { stdout } = await asof(...words);
    expect(stdout).toContain('as it is: "remark".');
    expect(stdout).toContain('The new ones name 1 claim.');
    expect((await asof(...words, '--json')).json).toMatchObject({ columnsUnread: ['remark'] });
    expect((await asof('import', 'csv', table(), '--dry-run')).stdout).not.toContain('as it is');
  });

  it('is told as JSON with the file it was written to', async () => {
    const map = join(folder, 'map.json');
    const { json } = await asof('import', 'csv', table(), '--map', map, '--json');
    expect(json).toMatchObject({ read: 0, added: 0, unchanged: 0, rejected: [], mapWritten: map });
  });

  it('may come from standard input, which is then no table', async () => {
    const input = JSON.stringify({ claim: 'title' });
    const { json } = await asofHere(folder, { input }, ...byInput(table()), '--json');
    expect(json).toMatchObject({ added: 1, map: { claim: 'title' } });
    const twice = await asofHere(folder, { input }, ...byInput('-'), '--json');
    expect(twice).toMatchObject({ code: 2, json: { error: { code: 'input_twice' } } });
    const none = await asofHere(folder, { input: 'title' }, ...byInput(table()), '--json');
    expect(none).toMatchObject({ code: 2, json: { error: { code: 'bad_map' } } });
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  it('that names a column which is not there is refused, once and by its name', async () => {
    const map = write('map.json', JSON.stringify({ claim: 'Statement', rating: 'verdict' }));
    const words = ['import', 'csv', table(), '--map', map];
    const [text, json] = [await asof(...words), await asof(...words, '--json')];
    expectRefusal(text, json, 2);
    expect(json.json).toMatchObject({ error: { code: 'no_column' } });
    expect(text.stderr).toContain('has no column "Statement"');
    expect(text.stderr).toContain('statement');
  });

  it('may name a column that one of several tables lacks', async () => {
    const map = write('map.json', JSON.stringify({ claim: 'statement', language: 'lang' }));
    const other = write('other.csv', 'statement,lang\nThe dam held.,en\n');
    const { json } = await asof('import', 'csv', table(), other, '--map', map, '--json');
    expect(json).toMatchObject({ read: 2, added: 2 });
  });
});

describe('a dry run', () => {
  const rows = (...claims: readonly string[]) =>
    claims.map((claim) => `${JSON.stringify({ claim, who: 'Jan Brandt' })}\n`).join('');
  const map = () => write('map.json', JSON.stringify({ claim: 'claim', speaker: 'who' }));

  it('counts as the import does where files share rows', async () => {
    const files = [write('one.json', rows('A.', 'B.')), write('other.json', rows('B.', 'C.'))];
    const words = ['import', 'csv', ...files, '--map', map(), '--json'];
    const { json: dry } = await asof(...words, '--dry-run');
    expect(dry).toMatchObject({ read: 4, added: 3, unchanged: 1, rejected: [] });
    const { json } = await asof(...words);
    expect(json).toMatchObject({ read: 4, added: 3, unchanged: 1, rejected: [] });
  });

  it('tells the rows whose speaker may be several, as the import does, however often they stand there', async () => {
    await asof('speaker', 'add', 'Jan Brandt');
    const desk = await openDesk(deskOf(folder));
    await performAct(desk, 'speaker.added', (act) =>
      act.record('speaker', { name: 'Jan Brandt', speakerKind: 'person' }),
    );
    await desk.store.close();
    const table = write('table.json', rows('A.', 'B.', 'A.'));
    const words = [
      'import',
      'csv',
      table,
      '--map',
      map(),
      '--rejects',
      join(folder, 'r'),
      '--json',
    ];
    const { json: dry } = await asof(...words, '--dry-run');
    const reason = expect.stringContaining('several speakers');
    const rejected = [1, 2, 3].map((row) => ({ row, reason }));
    expect(dry).toMatchObject({ read: 3, added: 0, unchanged: 0, rejected });
    expect((await asof(...words)).json).toMatchObject({
      read: 3,
      added: 0,
      unchanged: 0,
      rejected,
    });
  });

  it('makes no desk, of annotations neither', async () => {
    const annotation = {
      type: 'Annotation',
      target: {
        source: 'https://a.example',
        selector: { type: 'TextQuoteSelector', exact: 'It was.' },
      },
    };
    const files = {
      'web-annotation': JSON.stringify([annotation]),
      fever: '{"id":1,"claim":"One."}\n',
    };
    for (const [format, text] of Object.entries(files)) {
      await asof('import', format, write('file.json', text), '--dry-run');
      expect((await asof('claim', 'list')).code).toBe(3);
    }
  });
});

describe('a table that came in by a wrong map', () => {
  it('is taken back as one import, and comes in anew when it is told to', async () => {
    const file = write(
      'wrong.csv',
      'Claim,Who,When\nIt broke.,Ana,2023-05-04\nIt held.,Ana,2023-05-05\n',
    );
    const map = (fields: object) => write('w.json', JSON.stringify({ claim: 'Claim', ...fields }));
    await asof('import', 'csv', file, '--map', map({ speaker: 'Who' }));
    const { json: listed } = await asof('imports', 'list', '--json');
    const all = listed?.imports as unknown as readonly { readonly n: number }[];
    const retract = ['imports', 'retract', String(all.at(-1)?.n), '--because', 'By a wrong map.'];
    const looked = await asof(...retract, '--dry-run');
    expect(looked.stdout).toMatch(
      /^Nothing is written\. Of import \d+ would be taken back.*2 claims/,
    );
    expect((await asof(...retract)).stdout).toMatch(/^Of import \d+ taken back.*2 claims/);
    const words = ['import', 'csv', file, '--map', map({ speaker: 'Who', saidOn: 'When' })];
    expect((await asof(...words)).stdout).toMatch(/2 passed over.*\n.*--again/);
    expect((await asof(...words, '--again', '--dry-run')).stdout).toMatch(/added 2 anew/);
    expect((await asof(...words, '--again', '--json')).json).toMatchObject({ added: 2, again: 2 });
    const dump = join(folder, 'again.jsonl');
    await asof('export', 'dump', '-o', dump);
    const elsewhere = ['--desk', `file:${join(folder, 'again.db')}`];
    expect(await asof('import', 'dump', dump, ...elsewhere)).toMatchObject({ code: 0 });
    expect(await asof('verify', ...elsewhere)).toMatchObject({ code: 0 });
    const { json } = await asof(...words, '--again', ...elsewhere, '--json');
    expect(json).toMatchObject({ added: 0, unchanged: 2 });
  });

  it('is what --again is for, and no annotation or dump', async () => {
    for (const format of ['web-annotation', 'dump']) {
      const { code, json } = await asof(
        'import',
        format,
        write('a.json', '[]'),
        '--again',
        '--json',
      );
      expect([code, json]).toMatchObject([2, { error: { code: 'not_for_format' } }]);
    }
  });
});
