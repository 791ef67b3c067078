import type { Desk } from '../../src/desk.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { readRecords, type WrittenRecord } from '../../src/store/read-record.ts';

/** Claims by their slugs, each quoting the same words of a Czech source (`log`); gives the passage of these. */
export async function quotedInCzech(
  desk: Desk,
  claims: Readonly<Record<string, string>>,
): Promise<WrittenRecord<'passage'>> {
  const source = { title: 'Kniha', slug: 'log', publishedOn: '2023-05-04', language: 'cs' };
  await captureSource(desk, Buffer.from('Brána byla zavřená. Nic o tom nevím.'), source);
  const appearance = { speaker: 'A guard', source: 'log', quote: 'Brána byla zavřená.' };
  for (const [slug, text] of Object.entries(claims)) {
    await logClaim(desk, { text, slug, appearance });
  }
  const [quoted] = await readRecords(desk.store.reader, 'passage', {});
  if (quoted === undefined) throw new Error('no passage was quoted');
  return quoted;
}
