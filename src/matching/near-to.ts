import near from './near-words.json' with { type: 'json' };

/**
 * The stems that are used like one, with how alike, up to 1; in either direction. Found by `scripts/learn-near-words.ts`: "vaccin"
 * and "pfizer" are near, whether or not one ever stands for the other.
 */
export function nearTo(stem: string): ReadonlyMap<string, number> {
  relations ??= inBothDirections();
  return relations.get(stem) ?? none;
}

const none: ReadonlyMap<string, number> = new Map();

type Relations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Made when the first text is compared: whoever only logs or lists does not wait for it. */
let relations: Relations | undefined;

function inBothDirections(): Relations {
  const found = new Map<string, Map<string, number>>();
  const relate = (one: string, other: string, nearness: number): void => {
    const others = found.get(one) ?? new Map<string, number>();
    found.set(one, others.set(other, nearness));
  };
  for (const line of near) {
    const [one = '', others = ''] = line.split(': ');
    for (const [, other = '', hundredths] of others.matchAll(/(\S+) (\d+)/g)) {
      relate(one, other, Number(hundredths) / 100);
      relate(other, one, Number(hundredths) / 100);
    }
  }
  return found;
}
