import type { DossierSpeaker } from '../../model/dossier.ts';
import { nameKey } from '../../model/record/keys.ts';
import type { NameWord } from '../../text/name-skeleton.ts';
import type { NamedSpeaker, Spelling } from './named-speaker.ts';

/** Why two speakers may be one, in the order of what it weighs. */
export type LikenessReason =
  | 'wikidata'
  | 'same_spelling'
  | 'sounds_alike'
  | 'part_of_name'
  | 'role';

/** One reason, with what of each speaker it rests on. */
export interface Likeness {
  readonly reason: LikenessReason;
  readonly one: string;
  readonly other: string;
}

/** How much reasons weigh together: only to put likelier pairs first. */
export const strengthOf = (because: readonly Likeness[]): number =>
  because.reduce((sum, { reason }) => sum + weights[reason], 0);

const weights: Readonly<Record<LikenessReason, number>> = {
  wikidata: 16,
  same_spelling: 8,
  sounds_alike: 4,
  part_of_name: 2,
  role: 1,
};

/** All reasons why two speakers may be one; none where something says that they are two. */
export function likenesses(one: NamedSpeaker, other: NamedSpeaker): readonly Likeness[] {
  if (areTwo(one.speaker, other.speaker)) return [];
  const byName = nameLikeness(one.spellings, other.spellings);
  const byRole = roleLikeness(one.speaker, other.speaker);
  return [...wikidataLikeness(one.speaker, other.speaker), ...byName, ...byRole];
}

/** Different identifiers; or one has no name of its own. */
function areTwo({ value: one }: DossierSpeaker, { value: other }: DossierSpeaker): boolean {
  const differ =
    one.wikidata !== undefined && other.wikidata !== undefined && one.wikidata !== other.wikidata;
  return differ || one.speakerKind === 'group' || other.speakerKind === 'group';
}

function wikidataLikeness(one: DossierSpeaker, other: DossierSpeaker): readonly Likeness[] {
  const id = one.value.wikidata;
  if (id === undefined || id !== other.value.wikidata) return [];
  return [{ reason: 'wikidata', one: id, other: id }];
}

/** The strongest likeness of any two spellings. */
function nameLikeness(ones: readonly Spelling[], others: readonly Spelling[]): readonly Likeness[] {
  for (const [reason, isAlike] of nameRules) {
    for (const one of ones) {
      const other = others.find((each) => isAlike(one, each));
      if (other) return [{ reason, one: one.text, other: other.text }];
    }
  }
  return [];
}

const nameRules: readonly (readonly [
  LikenessReason,
  (one: Spelling, other: Spelling) => boolean,
])[] = [
  ['same_spelling', (one, other) => one.key === other.key],
  ['sounds_alike', soundAlike],
  ['part_of_name', (one, other) => isPartOf(one, other) || isPartOf(other, one)],
];

/** Fewer consonants than this are shared by too many names. */
const tellingLeast = 3;

/** Of one word or of several, all sound alike; a script that parts no words is held against the whole. */
function soundAlike(one: Spelling, other: Spelling): boolean {
  const isTelling = one.joined.length >= tellingLeast + Math.min(one.words.length, 2) - 1;
  return isTelling && (one.sorted === other.sorted || one.joined === other.joined);
}

/** A syllable is no part of a name: of a script that parts no words, all together may be one word of the other. */
const isPartOf = (shorter: Spelling, longer: Spelling): boolean =>
  (!shorter.isWhole && !longer.isWhole && isPart(shorter.words, longer.words)) ||
  (shorter.isWhole &&
    isPart([{ letters: shorter.joined, skeleton: shorter.joined }], longer.words));

/** Each word of the shorter name stands in the longer one, in full or as an initial, one at least in full. */
function isPart(shorter: readonly NameWord[], longer: readonly NameWord[]): boolean {
  if (shorter.length > longer.length) return false;
  const left = [...longer];
  let tells = false;
  for (const word of shorter) {
    const at = left.findIndex((each) => isWord(word, each));
    const found = left[at];
    if (found === undefined) return false;
    tells ||= word.skeleton === found.skeleton && word.skeleton.length >= tellingLeast;
    left.splice(at, 1);
  }
  return tells;
}

function isWord(word: NameWord, other: NameWord): boolean {
  if (word.skeleton === other.skeleton) return true;
  return word.letters.length === 1 && other.letters.startsWith(word.letters);
}

/** An office by the same title, both dated, that both certainly held at once: not one after the other. */
function roleLikeness(one: DossierSpeaker, other: DossierSpeaker): readonly Likeness[] {
  for (const { value } of one.roles) {
    const same = other.roles.find(
      (role) => nameKey(role.value.title) === nameKey(value.title) && overlap(value, role.value),
    );
    if (same) return [{ reason: 'role', one: value.title, other: same.value.title }];
  }
  return [];
}

type Role = DossierSpeaker['roles'][number]['value'];

const overlap = (one: Role, other: Role): boolean =>
  one.fromOn !== undefined &&
  other.fromOn !== undefined &&
  one.fromOn.last < (other.toOn?.first ?? Number.POSITIVE_INFINITY) &&
  other.fromOn.last < (one.toOn?.first ?? Number.POSITIVE_INFINITY);
