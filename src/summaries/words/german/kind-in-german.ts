import type { NounName } from '../../../model/record/noun-name.ts';

/** The kind of a record as German readers call it. */
export function kindInGerman(kind: string): string {
  return Object.hasOwn(kinds, kind) ? kinds[kind as NounName] : 'Eintrag';
}

const kinds: Readonly<Record<NounName, string>> = {
  actor: 'Handelnder',
  topic: 'Thema',
  speaker: 'Sprecher',
  name: 'Name',
  role: 'Rolle',
  source: 'Quelle',
  snapshot: 'Abbild',
  passage: 'Textstelle',
  translation: 'Übersetzung',
  claim: 'Behauptung',
  appearance: 'Äußerung',
  evidence: 'Beleg',
  absence: 'Fehlanzeige',
  assessment: 'Beurteilung',
  review: 'Prüfung',
  rule: 'Regel',
  mapping: 'Zuordnung',
  request: 'Bitte um Stellungnahme',
  reply: 'Antwort',
  link: 'Verweis',
  judgement: 'Urteil',
  recheck: 'erneutes Nachsehen',
  retraction: 'Rücknahme',
  correction: 'Berichtigung',
  visibility: 'Sichtbarkeit',
  withholding: 'Zurückhaltung',
  merge: 'Zusammenlegung',
  parting: 'Trennung',
  acceptance: 'Annahme',
};
