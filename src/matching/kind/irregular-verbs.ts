import { stem } from '../../words/stem.ts';

/** English verbs by their base, with the forms that no stemmer brings to it. */
const verbs = `arise arose arisen|awake awoke|beat beaten|become became|begin began begun|bend bent|bite bit bitten|bleed bled|blow blew blown|break broke broken
|breed bred|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven
|eat ate eaten|fall fell fallen|feed fed|fight fought|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|uphold upheld|keep kept|know knew known|lead led|leave left|lend lent|lose lost
|make made|mean meant|meet met|pay paid|ride rode ridden|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown
|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|strike struck
|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent|understand understood
|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written|overthrow overthrew overthrown|undertake undertook undertaken|find found|feel felt|lay laid
|bear bore borne|burn burnt|dream dreamt|foresee foresaw foreseen|lean leant|leap leapt|learn learnt|light lit|mislead misled|misunderstand misunderstood|outdo outdid outdone|overcome overcame
|oversee oversaw overseen|overtake overtook overtaken|prove proven|rebuild rebuilt|repay repaid|retake retook retaken|rewrite rewrote rewritten|ring rang rung|shine shone|slay slew slain|spill spilt|spoil spoilt
|spring sprang sprung|sting stung|swell swollen|swing swung|undo undid undone|weep wept|withhold withheld|withstand withstood|do did done|outgrow outgrew outgrown|mistake mistook mistaken|foretell foretold`;

const bases: ReadonlyMap<string, string> = new Map(
  verbs
    .replaceAll('\n', '')
    .split('|')
    .map((forms) => forms.trim().split(' '))
    .flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);

/** The base of an irregular English form, "sell" of "sold"; null for all other words. */
export const baseOfVerb = (form: string): string | null => bases.get(form) ?? null;

const stems: ReadonlyMap<string, string> = new Map(
  [...bases].map(([form, base]) => [form, stem(base, 'en')] as const),
);

/** The stem of the base of an irregular English form, which "fell" and "falling" have in common; null for all other words. */
export const stemOfVerb = (form: string): string | null => stems.get(form) ?? null;
