import type { KyselyPlugin } from 'kysely';
import type { Desk } from '../../src/desk.ts';
import type { Reader } from '../../src/store/port.ts';

/** The same desk through a reader of its own, for whom nothing is followed yet; counts what it is asked. */
export function apart(desk: Desk): Desk & { readonly asked: () => number } {
  let asked = 0;
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      asked += 1;
      return result;
    },
  };
  const reader: Reader = desk.store.reader.withPlugin(counting);
  const store = Object.create(desk.store, { reader: { value: reader } }) as Desk['store'];
  return { ...desk, store, asked: () => asked };
}
