import { code, nameWords, optional, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { speakerKinds } from '../vocabularies/sources.ts';

/** Whoever makes claims: a person, organisation, government, publication or unnamed group. */
export const speaker = noun('speaker', {
  name: nameWords,
  speakerKind: code(speakerKinds),
  /** The identifier of Wikidata, such as Q42. */
  wikidata: optional(token),
  note: optional(words),
});
export type Speaker = ValueOf<typeof speaker.fields>;
