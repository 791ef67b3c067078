import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ladderPage } from './ladder/ladder-page.ts';
import { referencePages } from './reference.ts';
import { viewsPage } from './views/views-page.ts';

mkdirSync('docs/reference', { recursive: true });
for (const [name, text] of Object.entries(await referencePages())) {
  writeFileSync(join('docs/reference', name), text);
}
writeFileSync('docs/ladder.md', ladderPage());
writeFileSync('docs/views.md', viewsPage());
