import { writeContent } from '../../formats/dump/write-content.ts';
import { writeDump } from '../../formats/dump/write-dump.ts';
import { contentLines } from '../../queries/dump/content-lines.ts';
import { readDesk } from '../../queries/dump/desk-parts.ts';
import type { Exporter } from './exporter.ts';

/** The whole desk as JSON lines, to be put together again with the same hashes; or what it says, to be compared. */
export const dump: Exporter = async (desk, { knownAt, content }) => {
  const { mark, parts } = await readDesk(desk, { knownAt });
  return {
    pieces: content ? writeContent(contentLines(desk, { knownAt })) : writeDump(mark, parts),
    facts: () => ({ desk: mark.desk, entries: mark.position, records: mark.n, head: mark.link }),
  };
};
