import type { Desk } from '../../desk.ts';
import { NotFound } from '../../errors.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import { readRecords } from '../../store/read-record.ts';
import { getRecord } from '../find-record.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { standingRecords } from './standing-records.ts';

/**
 * The public topic of that name.
 *
 * @throws NotFound when there is none by then, or it is not public; InvalidInput for an ambiguous name.
 */
export async function showPublicTopic(
  desk: Desk,
  question: Clocks & { readonly topic: string },
): Promise<DossierRecord<'topic'>> {
  const { reader } = desk.store;
  const { n: upTo } = await resolveMoment(desk, question);
  const scope = { kinds: ['topic'], upTo, audience: 'public' } as const;
  const { n } = await getRecord(reader, question.topic, scope);
  const written = await readRecords(reader, 'topic', { numbers: [n] });
  const [topic] = await standingRecords(reader, 'topic', written, upTo);
  if (topic !== undefined) return topic;
  throw new NotFound('not_public', `The topic "${question.topic}" is not public.`);
}
