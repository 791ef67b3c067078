import { writeContent } from '../../formats/dump/write-content.ts';
import { writeDump } from '../../formats/dump/write-dump.ts';
import { contentLines } from '../../queries/dump/content-lines.ts';
import { readDesk } from '../../queries/dump/desk-parts.ts';
import { asTable } from './as-table.ts';
import type { Exporter } from './exporter.ts';

/** The whole desk, to be put together again with the same hashes; or what it says, to be compared. */
export const dump: Exporter = {
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  licence: 'beside',
  takes: ['knownAt', 'content', 'licence'],
  run: async (desk, { knownAt, content }) => {
    const { mark, parts } = await readDesk(desk, { knownAt });
    const texts = content ? writeContent(contentLines(desk, { knownAt })) : writeDump(mark, parts);
    return {
      tables: [{ name: 'desk', means: 'The whole desk, line by line.' }],
      pieces: asTable('desk', texts),
      facts: () => ({ desk: mark.desk, entries: mark.position, records: mark.n, head: mark.link }),
    };
  },
};
