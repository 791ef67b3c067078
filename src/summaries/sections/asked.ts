import type { DossierRequest } from '../../model/dossier.ts';
import type { Section } from '../section.ts';
import { type Paragraph, sentence } from '../sentence.ts';
import type { SummaryView } from '../summary-view.ts';

/** Who was asked for a reply, and what came of it; null when nobody was. */
export function askedSection(view: SummaryView): Section | null {
  const { requests } = view.dossier;
  if (requests.length === 0) return null;
  return {
    key: 'asked',
    title: view.words.sections.asked,
    shape: 'list',
    paragraphs: requests.map((request) => paragraphOf(request, view)),
  };
}

/** Silence is never told without saying that it is no evidence. */
function paragraphOf(request: DossierRequest, { words: { asked: say } }: SummaryView): Paragraph {
  const { n, value, possibly, asked, replies } = request;
  const isSilent = replies.every(({ source }) => source === null);
  return [
    sentence(say.asked(asked.value.name, value.askedOn.text, possibly), [n, asked.n]),
    ...(value.note === undefined ? [] : [sentence(say.note(value.note), [n])]),
    ...replies.map((reply) =>
      sentence(
        reply.source === null
          ? say.silent(reply.value.noAnswerBy?.text)
          : say.answered(reply.source.value.title),
        [reply.n, reply.source?.n],
      ),
    ),
    ...(replies.length === 0 ? [sentence(say.open, [n])] : []),
    ...(isSilent && replies.length > 0 ? [sentence(say.noEvidence, [n])] : []),
  ];
}
