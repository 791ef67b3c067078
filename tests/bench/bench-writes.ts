import { randomUUID } from 'node:crypto';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { PrismaClient } from '../../src/store/generated/sqlite/client.ts';
import { SafeSqliteAdapter } from '../../src/store/sqlite/safe-adapter.ts';
import { inTurns, type Measured, median, rounded, timed } from './bound.ts';

/** Logging a claim with its first appearance, against the same rows written by Prisma alone. */
export async function benchLogging(folder: string): Promise<readonly Measured[]> {
  const desk = await interviewDesk(`${folder}/service.db`);
  const bare = await interviewDesk(`${folder}/bare.db`);
  await bare.store.close();
  const write = await bareTransaction(`${folder}/bare.db`);
  const times = await inTurns(
    { warm: 30, timed: 200 },
    { service: (turn) => log(desk, turn), bare: write },
  );
  await desk.store.close();
  return [
    {
      name: 'claim log as a service call',
      compared: 'a bare Prisma transaction that creates the same rows; interview desk, FULL, tmpfs',
      found: times.service / times.bare,
      unit: 'x',
      bound: 1.5,
      is: 'at most',
      figures: `${rounded(times.service)} ms against ${rounded(times.bare)} ms`,
    },
    {
      name: 'claim log as a service call',
      compared: 'itself: the median with FULL on tmpfs',
      found: times.service,
      unit: 'ms',
      bound: 4,
      is: 'at most',
      figures: `${rounded(times.service)} ms`,
    },
  ];
}

/** How many claims a second are logged one after another on a disk, each acknowledged after its fsync. */
export async function benchAcknowledged(folder: string): Promise<Measured> {
  const desk = await interviewDesk(`${folder}/disk.db`);
  const times: number[] = [];
  for (let turn = 0; turn < 230; turn += 1) {
    const time = await timed(() => log(desk, turn));
    if (turn >= 30) times.push(time);
  }
  await desk.store.close();
  const perSecond = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
  return {
    name: 'claims acknowledged a second on disk',
    compared:
      'itself: one process, one claim a transaction, FULL, in the folder for temporary files',
    found: perSecond,
    unit: '/s',
    bound: 100,
    is: 'at least',
    figures: `${rounded(median(times))} ms each`,
  };
}

async function interviewDesk(path: string): Promise<Desk> {
  await makeDesk(`file:${path}`, { zone: 'UTC' });
  const desk = await openDesk(`file:${path}`, { actor: { name: 'Bench', kind: 'person' } });
  await seedInterview(desk);
  return desk;
}

/** A claim of its own words, so that the index grows as it would on a desk. */
function claimText(turn: number): string {
  const word = (place: number): string =>
    `${syllables[(turn * 7 + place * 5) % 13]}${(turn * place) % 97}`;
  return `The ${word(1)} of ${word(2)} ${word(3)} was ${word(4)} by ${word(5)} in ${word(6)}.`;
}

const syllables = 'ba ke li mo nu pa re si to vu wa xe zi'.split(' ');

function log(desk: Desk, turn: number) {
  return logClaim(desk, {
    text: claimText(turn),
    appearance: { speaker: 'Nigel Gould-Davies', source: 'rferl-interview', saidOn: '2023-03' },
  });
}

/** The rows that logging such a claim leaves, through the same generated client and adapter, and no reading. */
async function bareTransaction(path: string): Promise<(turn: number) => Promise<void>> {
  const prisma = new PrismaClient({ adapter: new SafeSqliteAdapter(path, () => undefined) });
  const head = await prisma.deskHead.findUniqueOrThrow({ where: { id: 1 } });
  const speaker = await prisma.recordSpeaker.findFirstOrThrow({});
  const source = await prisma.recordSource.findFirstOrThrow({});
  const salt = new Uint8Array(16);
  const sha256 = new Uint8Array(32);
  const at = new Date(0).toISOString();
  return async (turn) => {
    const n = head.n + 2 * turn + 1;
    const position = head.position + turn + 1;
    await prisma.$transaction(async (client) => {
      const stamp = { version: 1, salt, sha256 };
      const said = { saidOn: '2023-03', saidOnFirst: 19417, saidOnLast: 19447 };
      await client.deskHead.update({ where: { id: 1 }, data: { position } });
      await client.record.create({
        data: { n, id: randomUUID(), kind: 'claim', slug: `claim-${turn}`, ...stamp },
        select: { n: true },
      });
      await client.recordClaim.create({
        data: { n, text: claimText(turn), claimKind: 'event' },
        select: { n: true },
      });
      await client.record.create({
        data: { n: n + 1, id: randomUUID(), kind: 'appearance', ...stamp },
        select: { n: true },
      });
      await client.recordAppearance.create({
        data: {
          n: n + 1,
          claim: n,
          speaker: speaker.n,
          source: source.n,
          manner: 'asserts',
          ...said,
        },
        select: { n: true },
      });
      await client.ledgerEntry.create({
        data: {
          position,
          at,
          day: 20_000,
          actor: 1,
          action: 'claim.logged',
          first: n,
          count: 2,
          root: 'root',
          previous: 'previous',
          link: 'link',
        },
        select: { position: true },
      });
      await client.deskHead.update({ where: { id: 1 }, data: { n: n + 1, link: 'link' } });
      const words = claimText(turn);
      await client.$executeRaw`INSERT INTO derived_search (rowid, claim, quote, source, name, note)
        VALUES (${n}, ${words}, '', '', '', '')`;
      await client.$executeRaw`INSERT INTO derived_search (rowid, claim, quote, source, name, note)
        VALUES (${n + 1}, '', '', '', '', '')`;
      await client.derivedStanding.create({
        data: {
          audience: 'private',
          claim: n,
          fromDay: -2147483647,
          toDay: 2147483647,
          status: 'unchecked',
          staleBits: 0,
          rule: 'ladder/1',
        },
        select: { claim: true },
      });
    });
  };
}
