import { readBlobText } from '../store/blobs.ts';
import type { Reader } from '../store/port.ts';
import { sliceCodePoints } from '../text/code-points.ts';
import { pageOf } from '../text/page-of.ts';
import { timeInText, timeOfCues } from '../text/time-of.ts';

/** The page or the time of a passage, as people cite it. */
export interface PlaceInSource {
  readonly page?: number;
  /** Such as 00:12:31. */
  readonly time?: string;
}

/**
 * On which page of a snapshot a place is, or when in a recording; neither where the snapshot has none.
 *
 * @param place the snapshot's number, and the start of the place in code points.
 * @throws Failed when the text is not in the desk.
 */
export async function placeInSource(
  reader: Reader,
  { snapshot, start }: { readonly snapshot: number; readonly start: number },
): Promise<PlaceInSource> {
  const row = await reader
    .selectFrom('record_snapshot')
    .select(['text_sha256', 'media_type', 'cues'])
    .where('n', '=', snapshot)
    .executeTakeFirstOrThrow();
  // A page of the web has neither, and its clock times are no times of a recording.
  if (row.media_type === 'text/html') return {};
  const text = await readBlobText(reader, row.text_sha256);
  const before = sliceCodePoints(text, 0, start);
  const page = pageOf(text, before);
  const time =
    row.cues === null ? timeInText(text, before) : timeOfCues(start, JSON.parse(row.cues));
  return { ...(page === null ? {} : { page }), ...(time === null ? {} : { time }) };
}
