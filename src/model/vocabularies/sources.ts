import { vocabulary } from '../vocabulary.ts';

export const sourceKinds = vocabulary('source kind', {
  interview: { label: 'interview', means: 'Questions and answers.' },
  article: { label: 'article', means: 'A written piece.' },
  document: { label: 'document', means: 'A paper, report, law or record.' },
  speech: { label: 'speech', means: 'A speech or statement.' },
  post: { label: 'post', means: 'A post on a social network.' },
  dataset: { label: 'dataset', means: 'Data.' },
  recording: { label: 'recording', means: 'Sound or moving pictures.' },
  excerpt: { label: 'excerpt', means: 'Chosen passages of another source, its origin.' },
  note: { label: 'note', means: "The desk's own note." },
});
export type SourceKind = (typeof sourceKinds.codes)[number];

export const wordings = vocabulary('wording', {
  edited: { label: 'edited', means: 'The source says that its words are edited.' },
  condensed: { label: 'condensed', means: 'The source says that its words are condensed.' },
  translated: { label: 'translated', means: 'The source says that its words are translated.' },
});
export type Wording = (typeof wordings.codes)[number];

export const speakerKinds = vocabulary('speaker kind', {
  person: { label: 'person', means: 'A named person.' },
  organisation: { label: 'organisation', means: 'An organisation.' },
  government: { label: 'government', means: 'A government or an authority.' },
  publication: { label: 'publication', means: 'A newspaper, station or site.' },
  group: { label: 'group', means: 'An unnamed group: no track record, cannot contradict itself.' },
});
export type SpeakerKind = (typeof speakerKinds.codes)[number];

export const recheckOutcomes = vocabulary('re-check outcome', {
  exact: { label: 'exact', means: 'The quote stands where it stood.' },
  moved: { label: 'moved', means: 'The quote stands elsewhere in the text.' },
  changed: { label: 'changed', means: 'The words there differ.' },
  gone: { label: 'gone', means: 'The passage is not in the text any more.' },
  unreachable: { label: 'unreachable', means: 'The source could not be read.' },
});
export type RecheckOutcome = (typeof recheckOutcomes.codes)[number];
