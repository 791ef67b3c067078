import type { Problem, Reader } from '../../store/port.ts';
import { strayVectors } from '../vectors/stray-vectors.ts';

/**
 * Holds each stored vector against the words of its claim: none may be left of others. Whether the embedder
 * would give the same numbers again is not asked, since it need not be there.
 */
export async function checkVectors(reader: Reader): Promise<readonly Problem[]> {
  const strays = await strayVectors(reader);
  return strays.map(({ n, why }) => ({ table: 'derived_vector', id: String(n), n, what: why }));
}
