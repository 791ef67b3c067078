import { InvalidInput } from '../../errors.ts';

/** A dump that can be read, and is not what its own hashes say. */
export function alteredDump(what: string): InvalidInput {
  return new InvalidInput('dump_altered', `The dump is not as it was written: ${what}.`, {
    hints: ['Nothing was kept of it. Give the file as "asof export dump" wrote it.'],
  });
}
