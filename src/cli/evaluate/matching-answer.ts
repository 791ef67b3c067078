import type { ActingAs } from '../../desk.ts';
import { evaluateMatching } from '../../services/evaluate/evaluate-matching.ts';
import { stopwatch } from '../../system.ts';
import type { Answer } from '../context.ts';
import { evaluationText } from './matching-evaluation-text.ts';
import { onScratchDesk } from './on-scratch-desk.ts';
import { readText } from './read-text.ts';

/** Reads the three files, matches on a desk that is thrown away, and answers with the figures. */
export async function matchingAnswer(
  actor: ActingAs,
  files: { readonly claims: string; readonly queries: string; readonly qrels: string },
): Promise<Answer> {
  const read = {
    claims: readText(files.claims),
    queries: readText(files.queries),
    qrels: readText(files.qrels),
  };
  const found = await onScratchDesk(actor, (desk) => evaluateMatching(desk, read, stopwatch()));
  return { json: found, text: () => evaluationText(found) };
}
