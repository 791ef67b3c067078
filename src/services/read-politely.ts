import { setTimeout as sleep } from 'node:timers/promises';
import { groupBy } from '../model/ladder/group-by.ts';

/** How much is asked of others at once. */
export interface Pace {
  /** Hosts that are read from side by side. */
  readonly hostsAtOnce: number;
  /** Between two pages of one host, in milliseconds. */
  readonly pauseMs: number;
}

/** What is read of many hosts, and how. */
export interface PoliteReading<Item, Result> {
  /** The host an item is asked of; null for one that is asked of nobody. */
  readonly hostOf: (item: Item) => string | null;
  readonly read: (item: Item) => Promise<Result>;
  readonly pace: Pace;
}

/**
 * Reads many items, a few hosts at a time and of each host one after another with a pause between, and gives each as it
 * arrives. No more is read ahead than one item a host.
 */
export async function* readPolitely<Item, Result>(
  items: readonly Item[],
  reading: PoliteReading<Item, Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }, void> {
  const hosts = groupBy(items, reading.hostOf).entries();
  const lanes = Array.from({ length: reading.pace.hostsAtOnce }, () => lane(hosts, reading));
  const coming = new Map(lanes.map((one) => [one, next(one)] as const));
  while (coming.size > 0) {
    const { from, arrived } = await Promise.race(coming.values());
    if ('failed' in arrived) throw arrived.failed;
    if (arrived.done) coming.delete(from);
    else {
      coming.set(from, next(from));
      yield arrived.value;
    }
  }
}

type Lane<Item, Result> = AsyncGenerator<{ readonly item: Item; readonly result: Result }, void>;

/** Takes one host after another from what the lanes share. */
async function* lane<Item, Result>(
  hosts: Iterator<[string | null, readonly Item[]]>,
  { read, pace }: PoliteReading<Item, Result>,
): Lane<Item, Result> {
  for (let host = hosts.next(); !host.done; host = hosts.next()) {
    const [name, items] = host.value;
    for (const [at, item] of items.entries()) {
      if (at > 0 && name !== null) await sleep(pace.pauseMs);
      yield { item, result: await read(item) };
    }
  }
}

/** What fails is thrown when it is looked at: until then nobody waits for it, and Node would end the process. */
async function next<Item, Result>(from: Lane<Item, Result>) {
  try {
    return { from, arrived: await from.next() };
  } catch (failed) {
    return { from, arrived: { failed } };
  }
}
