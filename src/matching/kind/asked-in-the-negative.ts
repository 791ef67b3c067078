import type { MatchWord } from '../match-text.ts';
import { phrases } from './phrases.ts';

/*
 * "Didn't Germany ban nuclear power?" asks whether it did, and so does "Germany banned it, didn't it?": such a "not" denies nothing.
 * "Why didn't Germany ban it?" says that it did not.
 */

/** Whether a sentence ends as questions do, whatever stands behind its mark. */
export const isAsked = (sentence: string): boolean => /[?？؟][^\p{L}\p{N}]*$/u.test(sentence);

const tag = phrases(`
is/are/was/were/am/do/does/did/has/have/had/can/ca/could/will/wo/would/should/must not i/you/he/she/it/we/they/there/that
isnt/arent/wasnt/werent/dont/doesnt/didnt/hasnt/havent/hadnt/cant/couldnt/wont/wouldnt/shouldnt i/you/he/she/it/we/they/there/that
is/was/do/does/did/has/had it/he/she/they not|no|or not|nicht|nicht wahr|oder nicht|n est ce pas|non|ou pas|no es verdad|no es así|não é|não é verdade|non è vero|niet|niet waar|не так|не правда ли|не так ли|nie|nieprawda|prawda nie
`);

const inside = phrases(`
is/was it/that not true/so|is/was it/that not the/a case/fact|разве/неужели/неужто/хіба/невже …… не/ни|czy …… nie|n/ne … il/elle/ils/elles/on/ce/vous pas|n/ne y a t il pas
`);

/** What a sentence may begin with before it asks. */
const leading: ReadonlySet<string> = new Set(
  'but and so wait hey hang on um well now then ok okay sorry excuse me also yet aber und also moment y pero e ma mas mais et en maar men'.split(
    ' ',
  ),
);

/** What stands first where it is asked whether something is so. "Ca" and "wo" are what is left of "can't" and "won't". */
const verbsFirst: ReadonlySet<string> = new Set(
  `is are was were am do does did has have had can ca could will wo would should must ai
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt
  ist sind war waren hat haben hatte hatten wurde wurden wird werden kann konnen darf durfen muss soll stimmt gibt gab
  heeft hebben had is was waren werd werden kan har er var blev ble kan`.split(/\s+/),
);

/** What denies nothing behind a verb that asks: "nobody" and "never" do, and in "did he not go?" nobody can tell. */
const nots: ReadonlySet<string> = new Set('nicht niet inte ikke ej'.split(' '));
const contracted = /^[a-z]{2,6}nt$/;

/** Languages where a "no" that begins a question stands before its verb. */
const noFirst: Readonly<Record<string, string>> = { es: 'no', pt: 'nao', it: 'non' };

/** The places of the words in a question that deny nothing, for they ask. */
export function negationAsked(words: readonly MatchWord[], language: string): ReadonlySet<number> {
  const last = tag(words).find((places) => places.at(-1) === words.length - 1);
  const asking = last !== undefined && last.length < words.length - 1 ? last : [];
  return new Set([...asking, ...inside(words).flat(), ...behindVerb(words, language)]);
}

function behindVerb(words: readonly MatchWord[], language: string): readonly number[] {
  const first = words.findIndex(({ text }) => !leading.has(text));
  const text = words[first]?.text ?? '';
  if (text === noFirst[language]) return [first];
  if (!verbsFirst.has(text)) return [];
  if (contracted.test(text)) return [first];
  if (words[first + 1]?.text === 'not') return [first + 1];
  const not = words
    .slice(first + 1, first + 1 + subjectMost)
    .findIndex((word) => nots.has(word.text));
  return not === -1 ? [] : [first + 1 + not];
}

/** Between the verb and a "not" stands hardly more than who did it. */
const subjectMost = 5;
