/** Holds pages of HTML (a JSON list on standard input) against what Google asks of a ClaimReview. */
import { text } from 'node:stream/consumers';
import structuredData from 'structured-data-testing-tool';
import presets from 'structured-data-testing-tool/presets.js';

const found = [];
for (const page of JSON.parse(await text(process.stdin))) {
  const { failed, warnings, passed } = await structuredData.structuredDataTest(page, {
    presets: [presets.Google],
    schemas: ['ClaimReview'],
  });
  found.push({ failed, warnings, passed: passed.length });
}
process.stdout.write(JSON.stringify(found));
