import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { fetchContent } from '../fetch/fetch-content.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { archivedUrl } from '../text/archived-url.ts';
import { type CapturedSource, CaptureSource, captureSource } from './capture-source.ts';
import { parseInput } from './input.ts';

/** What is captured from the web, beside what `CaptureSource` says of the work. */
export const CaptureUrl = CaptureSource.omit({ address: true, knownAs: true }).extend({
  /** Where it is fetched from. */
  from: z.string().max(10_000),
});

/**
 * Fetches a url and stores what it gives: of a source whose url this is, a further snapshot; else a new source.
 *
 * @param rules what may be reached beside the public internet, and for how long; nothing unless told.
 * @throws what `fetchContent` and `captureSource` throw; InvalidInput `error_page` for a status of 400 and above.
 */
export async function captureUrl(
  desk: Desk,
  input: z.input<typeof CaptureUrl>,
  rules: FetchRules = {},
): Promise<CapturedSource> {
  // What is wrong in the facts is said before anything is asked of the network.
  const { source } = parseInput(CaptureUrl, input);
  const { from, ...facts } = input;
  const fetched = await fetchContent(from, rules);
  return captureSource(desk, fetched.bytes, {
    ...facts,
    address: fetched.url,
    declaredType: fetched.contentType,
    status: fetched.status,
    refresh: fetched.refresh,
    knownAs: source === undefined ? namesOf([from, fetched.url]) : undefined,
  });
}

/** The urls a work may be known by: where it was asked for and found, and what an archive's url keeps. */
function namesOf(urls: readonly string[]): string[] {
  return [...urls, ...urls.flatMap((url) => archivedUrl(url)?.original ?? [])];
}
