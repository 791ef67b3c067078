import type { Desk } from '../../desk.ts';
import { sha256Hex } from '../../model/record/sha256.ts';
import { keepBlobs } from '../../store/blobs.ts';
import { codePointLength } from '../../text/code-points.ts';
import type { Act } from '../act.ts';
import { performAct } from '../perform-act.ts';
import { dateOfLine, type EvaluatedClaim } from './matching-files.ts';

/**
 * Logs claims as a desk would hold them: the claim, a review with its titles, day and captured article, who said it.
 * Gives the claim's name in the file by its number on the desk.
 */
export async function logEvaluatedClaims(
  desk: Desk,
  claims: readonly EvaluatedClaim[],
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>();
  const speakers = new Map<string, number>();
  for (let first = 0; first < claims.length; first += claimsOfAnAct) {
    await performAct(desk, 'claim.imported', async (act) => {
      for (const claim of claims.slice(first, first + claimsOfAnAct)) {
        names.set(await logClaimOf(act, claim, speakers), claim.id);
      }
    });
  }
  return names;
}

const claimsOfAnAct = 500;

async function logClaimOf(
  act: Act,
  { id, text, title, subtitle, body, speaker, date }: EvaluatedClaim,
  speakers: Map<string, number>,
): Promise<number> {
  const { n } = await act.record('claim', { text: text || '–', claimKind: 'event' });
  const titles = [title, subtitle].flatMap((each) => each || []).join('\n');
  if (titles !== '' || body) {
    await act.record('review', {
      ...{ claim: n, publisher: 'evaluated', rating: 'unread' },
      title: titles || undefined,
      publishedOn: dateOfLine(date),
      url: body ? await captureArticle(act, id, body) : undefined,
    });
  }
  if (speaker) {
    const known = speakers.get(speaker) ?? (await recordSpeaker(act, speaker));
    speakers.set(speaker, known);
    await act.record('appearance', { claim: n, speaker: known, manner: 'asserts' });
  }
  return n;
}

/** Gives the url that the article is captured from: no line has one, and none is reached. */
async function captureArticle(act: Act, id: string, text: string): Promise<string> {
  const url = `https://evaluated.invalid/${encodeURIComponent(id)}`;
  const bytes = new TextEncoder().encode(text);
  const sha256 = sha256Hex(bytes);
  await keepBlobs(act.db, { bytes, bytesSha256: sha256, text, textSha256: sha256 });
  const { n: source } = await act.record('source', { title: url, sourceKind: 'article', url });
  await act.record('snapshot', {
    ...{ source, mediaType: 'text/plain', byteLength: bytes.length, extractor: 'evaluated' },
    ...{ bytesSha256: sha256, textSha256: sha256, characters: codePointLength(text) },
    capturedAt: act.at,
  });
  return url;
}

async function recordSpeaker(act: Act, name: string): Promise<number> {
  return (await act.record('speaker', { name, speakerKind: 'person' })).n;
}
