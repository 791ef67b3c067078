import type { ActingAs } from '../../desk.ts';
import { evaluateMatching } from '../../services/evaluate/evaluate-matching.ts';
import { stopwatch } from '../../system.ts';
import { type Answer, embedderAsked } from '../context.ts';
import { keepingVectors } from './keeping-vectors.ts';
import { evaluationText } from './matching-evaluation-text.ts';
import { onScratchDesk } from './on-scratch-desk.ts';
import { readText } from './read-text.ts';

/** The files of an evaluation. */
export interface MatchingPaths {
  readonly claims: string;
  readonly queries: string;
  readonly qrels: string;
  readonly vectors?: string | undefined;
}

/**
 * Reads the three files, matches on a desk that is thrown away, and answers with the figures; with ASOF_EMBEDDER by that embedder
 * too.
 *
 * @param files `vectors`: where what it makes is kept from run to run.
 */
export async function matchingAnswer(actor: ActingAs, files: MatchingPaths): Promise<Answer> {
  const read = {
    claims: readText(files.claims),
    queries: readText(files.queries),
    qrels: readText(files.qrels),
  };
  const asked = await embedderAsked();
  const embedder =
    asked && files.vectors !== undefined ? keepingVectors(asked, files.vectors) : asked;
  const found = await onScratchDesk(
    actor,
    (desk) => evaluateMatching(desk, read, stopwatch()),
    embedder,
  );
  return { json: found, text: () => evaluationText(found) };
}
