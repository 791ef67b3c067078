import type { Desk } from '../../desk.ts';
import type { Act } from '../act.ts';
import { performAct } from '../perform-act.ts';
import { dateOfLine, type EvaluatedClaim } from './matching-files.ts';

/**
 * Logs claims as a desk would hold them: the claim, a review with its titles and day, who said it. Gives the claim's
 * name in the file by its number on the desk.
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
  { text, title, subtitle, speaker, date }: EvaluatedClaim,
  speakers: Map<string, number>,
): Promise<number> {
  const { n } = await act.record('claim', { text: text || '–', claimKind: 'event' });
  const titles = [title, subtitle].flatMap((each) => each || []).join('\n');
  if (titles !== '') {
    const publishedOn = dateOfLine(date);
    const said = { claim: n, publisher: 'evaluated', rating: 'unread', title: titles };
    await act.record('review', publishedOn === undefined ? said : { ...said, publishedOn });
  }
  if (speaker) {
    const known = speakers.get(speaker) ?? (await recordSpeaker(act, speaker));
    speakers.set(speaker, known);
    await act.record('appearance', { claim: n, speaker: known, manner: 'asserts' });
  }
  return n;
}

async function recordSpeaker(act: Act, name: string): Promise<number> {
  return (await act.record('speaker', { name, speakerKind: 'person' })).n;
}
