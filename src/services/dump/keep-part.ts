import type { Kysely } from 'kysely';
import type { DeskPart } from '../../model/desk-part.ts';
import { sha256Hex } from '../../model/record/sha256.ts';
import { keepContent } from '../../store/blobs.ts';
import { load } from '../../store/load-record.ts';
import type { Tables } from '../../store/port.ts';
import { alteredDump } from './altered-dump.ts';

/**
 * Keeps what stands beside the ledger: captured content, or an import.
 *
 * @throws InvalidInput when content is not what its hash says.
 */
export async function keepPart(
  db: Kysely<Tables>,
  part: Extract<DeskPart, { readonly content: unknown } | { readonly import: unknown }>,
): Promise<void> {
  if ('import' in part) return load(db, 'desk_import', part.import);
  const { content } = part;
  const held = content.kind === 'text' ? content.text : content.bytes;
  if (sha256Hex(held) !== content.sha256) {
    throw alteredDump(`the ${content.kind} ${content.sha256} is not what its hash says`);
  }
  await keepContent(db, content);
}
