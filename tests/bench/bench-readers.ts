import { type Measured, rounded } from './bound.ts';
import { asReadersChoose, type PageAsked, readersAsk, type Waited } from './readers.ts';
import { chance } from './spoken-world.ts';
import { processorOf, type Started } from './started-server.ts';

/**
 * What fifty readers wait at once, in four readings, each with the bare handler asked in the same way right after.
 *
 * A reader who asks again the moment a page is there measures how many pages a second are made, not how long one is
 * waited for: fifty of them wait fifty times what one page takes, however fast. So the bound is held where readers read:
 * where all ask the same page, as when one is passed around, and where each asks every second for a page that nobody asked for
 * before. The two in between are told beside the bare handler.
 */
export async function benchReaders(
  addresses: readonly string[],
  { ours, bare, claims }: Servers,
): Promise<readonly Measured[]> {
  const [first = ''] = addresses;
  const fresh = addresses.slice(1, 1 + seconds * connections);
  const once = addresses.slice(1 + fresh.length, 3_001 + fresh.length);
  const [warm, chosen] = [0, 1].map((turn) =>
    asReadersChoose(addresses, { draws: 3_000, seed: seed + turn }),
  );
  await readersAsk(connections, now([first]));
  const readings: Readonly<Record<string, readonly PageAsked[]>> = {
    'the same claim page, again and again': now(new Array<string>(3_000).fill(first)),
    'each reader a claim page a second that nobody asked for before': overTime(fresh),
    'no claim page twice, each reader the next at once': now(once),
  };
  const found: Measured[] = [];
  for (const [name, requests] of Object.entries(readings)) {
    found.push(await measured(name, requests));
  }
  await readersAsk(connections, now(warm ?? []));
  const popular = `claim pages as popular as Zipf has it (seed ${seed}), each reader the next at once`;
  return [...found, await measured(popular, now(chosen ?? []))];

  async function measured(name: string, requests: readonly PageAsked[]): Promise<Measured> {
    const own = await timesOf(ours, requests);
    const others = await timesOf(
      bare,
      requests.map((each) => ({ ...each, url: bare.url })),
    );
    const isHeld = !name.endsWith('at once');
    return {
      ...{ name: `${connections} readers of ${claims} claims: ${name}`, unit: 'ms' },
      ...{ found: own.p99, bound: isHeld ? 50 : null, is: 'at most' },
      compared: 'itself: the 99th percentile of what they wait',
      figures: `${said(own)}; the bare handler: ${said(others)}`,
    };
  }
}

interface Servers {
  readonly ours: Started;
  readonly bare: Started;
  readonly claims: number;
}

interface Times extends Waited {
  /** Milliseconds of the processor a page. */
  readonly processor: number;
}

async function timesOf(server: Started, requests: readonly PageAsked[]): Promise<Times> {
  const before = processorOf(server);
  const waited = await readersAsk(connections, requests);
  return { ...waited, processor: (processorOf(server) - before) / requests.length };
}

const connections = 50;
const seconds = 20;
const seed = 2023;

const now = (urls: readonly string[]): readonly PageAsked[] => urls.map((url) => ({ url }));

/** Each reader asks for one page in every second, at a moment of that second that chance gives. */
const overTime = (urls: readonly string[]): readonly PageAsked[] =>
  urls.map((url, place) => ({
    url,
    at: (Math.floor(place / connections) + chance(seed * 1_000_003 + place)) * 1_000,
  }));

const said = ({ median, p99, aSecond, processor }: Times): string =>
  `median ${rounded(median)} ms, 99th percentile ${rounded(p99)} ms, ${rounded(aSecond)} pages a second, ${rounded(processor)} ms of the processor a page`;
