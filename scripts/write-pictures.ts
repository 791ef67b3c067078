/** `npm run pictures`: the pictures and the summary of the README, from the seeded world. */
import { writeFileSync } from 'node:fs';
import { withReadme } from './readme-pictures.ts';

for (const [path, text] of await withReadme()) writeFileSync(path, text);
