import { withoutMarks } from '../../words/without-marks.ts';

/** Words that turn a statement round wherever they stand, beside those that the ranking of matches knows. Folded, as texts are read. */
export const denialWords = `aint debunk debunks debunked disprove disproves disproved disproven refute refutes refuted baseless unfounded bogus fake
  hoax hoaxes myth myths barely scarcely incorrect inaccurate unable impossible canard jamas aucunement nullement
  weder keines nirgends nirgendwo keinerlei keineswegs keinesfalls mitnichten bestreitet bestreiten bestritt bestritten dementiert dementieren
  dementierte leugnet leugnen leugnete leugneten geleugnet verneint falsch unwahr gelogen erlogen weigert weigern weigerte weigerten
  dement dementent dementi dementait nient refute refutent faux fausse mensonge refusent refusait refusé refusée
  niega niegan nego negaron desmiente desmienten desmintio desmentido falso falsa mentira tampoco rehusa rehuso
  nega negano nego negato smentisce smentiscono smentito bufala menzogna rifiuta rifiutano rifiutato rifiutò nessuno nessuna nessun niente nulla
  nao negam negou desmente desmentiu recusa recusam recusou nenhum nenhuma ninguem
  niet geen nooit niemand niets nergens ontkent ontkennen ontkende ontkenden onwaar onjuist weigert weigerde weigerden
  inte ikke aldrig aldri ingen inga inget ingenting intet ingenting forneker fornekar fornekade nekar nekade benekter benægter nekter nægter
  nigdy nikt nic zaden zadna zadnych zaprzecza zaprzeczyl zaprzeczyla zaprzeczyli klamstwo nieprawda odmowil odmowila odmowili
  neni nikdy nikdo zadny zadna nem soha senki tagadja cafolja eivat nije nisu
  niciodata nimeni dezminte dezmintit refuza refuzat minciuna degil degildir degiller asla reddetti reddediyor yalanladi yalanliyor
  отрицает отрицают отрицал отрицала отрицали опроверг опровергла опровергли опровергает опровергают неправда ложь ложно фейк выдумка отказался отказалась
  отказалось отказались отказывается отказываются неверно никакой никаких нигде нету ніхто ніколи нічого жодних жоден немає нема заперечує заперечив
  заперечила заперечили спростував спростувала спростували спростовує брехня відмовився відмовилася відмовилась відмовились відмовляється
  نفى نفت نفوا ينفي تنفي نفي كذب كاذب كاذبة رفض رفضت رفضوا يرفض ترفض دون بدون زائف مفبرك نیست نیستند نکرد نکرده نداد نداده ندارد نبود نشد نخواهد نہیں
  δεν δε μην οχι κανεις κανενας κανενα τιποτα ουτε αρνειται αρνηθηκε διαψευδει διεψευσε ψευδες ψεμα
  לא אין אינו אינה אינם אינן איננו איננה הכחיש הכחישה הכחישו מכחיש מכחישה שקר שקרי סירב סירבה סירבו
  नहीं मत इनकार झूठ`;

/** Words that turn a statement round in one language, and are little words in others. By the first part of a BCP 47 tag. */
export const denialWordsOf: Readonly<Record<string, string>> = {
  ro: 'nu',
  it: 'non mai',
  fr: 'non ni nul nulle nie',
  pt: 'nem',
  es: 'ni',
  sv: 'ej',
};

/** Words that say nothing of the kind in one language, and deny in another. */
export const harmlessWordsOf: Readonly<Record<string, string>> = {
  it: 'ne',
  pt: 'no',
  es: 'ne',
  ro: 'ne',
  ja: '不 没 未 非 無 无',
};

/** Phrases that turn a statement round, as `phrases` reads them. */
export const denyingPhrases = `
it/this/that/claim/claims/which is/was/s/are wrong|it/this/that/which is/was/s a lie|a lie that|absurd/ridiculous/nonsense to claim/say/suggest/believe|fairy tale|pure/complete/sheer invention|fabrication that|lie/lies that|wrong that|wrong to say|nothing of the sort
reject/rejects/rejected/rejecting/dismiss/dismisses/dismissed/dismissing/dispute/disputes/disputed/contradict/contradicts/contradicted/rebut/rebuts/rebutted/repudiate/repudiated … report/reports/claim/claims/allegation/allegations/accusation/accusations/rumor/rumors/rumour/rumours/suggestion/suggestions/assertion/assertions/that/idea/notion
declines/decline/declined/declining to|rule/rules/ruled/ruling out|turn/turns/turned/turning … down|abstain/abstains/abstained/refrain/refrains/refrained from
prevented/stopped/kept/blocked from|stop/stops/stopped short of|inability to|incapable of|far from|anything but|by no means|yet to
zero weapons/evidence/arms/people/deaths/cases/votes/money/tax/taxes/casualties/soldiers/injuries/jobs/arrests
personne ne/n|ne/n … personne|n … plus/point/guère
weist/wiesen/wies/weisen …… zurück|lehnt/lehnte/lehnen/lehnten …… ab|gar/überhaupt kein*|stimmt nicht|nicht wahr
weigert … sich|sich … geweigert|se … negó a|se niega a|غير صحيح|غير صحيحة|لا صحة|لا أساس|ليس صحيحا
否认|否認|驳斥|駁斥|拒绝|拒絕|谎言|謊言|谣言|謠言|虚假|虛假|不实|不實|并非|並非|从未|從未|不是|没有|沒有
ない|なかった|ません|ませんでした|せず|れず|否定|拒否|嘘|デマ|虚偽
`;

/** Phrases whose words turn nothing round, as `phrases` reads them. */
export const harmlessPhrases = `
not/never only|not just|not merely|not least|not to mention|not to say|not to worry|not to speak of|not to be outdone|no/without/beyond doubt|no wonder|no matter|no less|no fewer|nothing but|nothing less|or not|not been this
can/ca/could not believe|cant/cannot/hardly believe|not believe that|nobody/none can deny|no one can deny|cannot/cant be denied|can not be denied|not/no … secret|no … surprise|not surpris*|not … surprising|not unusual|no joke|not joking|no kidding|nobody tell*/told/noticed|no one tell*/told/noticed
not forget|never forget|not long ago|not alone|if not|no more than|no later than|not less than|not fewer than|not more than|no sooner|not until|no one else|nobody else|nothing else|not so much as
dont/not miss|n/ne … jamais … aussi/si/autant|jamais … aussi/si/autant|nunca … tan/tao/tanto/tantos/tantas|noch nie/niemals so|nie zuvor so|nog nooit zo|aldrig … så|mai … così|никогда … не … так/такой/такая/такое/такими/столько
dont forget|dont believe|why not|not the first|last but not least|not enough to
oder nicht|ou non|o no|o non|ou não|of niet|или нет|nicht nur|nicht zuletzt|nicht mehr als|nicht weniger als|nicht umsonst|kein/ohne zweifel|kein wunder|kein geheimnis|ohne … zögern|не только|не менее|не более|не менш*|не лише|не тільки|no solo|no sólo|no menos|sin duda|pas seulement|sans doute|non solo|senza dubbio|não só|não apenas|niet alleen|inte bara|ikke bare|nie tylko|nem csak|değil sadece
ليس فقط|لا شك|بلا شك|لا سيما|لا يزال|لا تزال|ما زال|ما زالت
不仅|不僅|不只|不但|不断|不斷|不同|不久|不少|不过|不過|不得不|不论|不論|不管|不足|不到|不止|不超|无论|無論|无人机|無人機|无疑|無疑|非洲|非常|没收|沒收|未来|未來|是否|除非
少ない|少なくない|危ない|かもしれない|しかない|に違いない|だけでなく|なければならない|ざるを得ない|間違いない
`;

/** Words that deny together with another one, whatever language a short text was taken for. */
export const joiningWords = `pas jamais rien aucun aucune aucunement nullement jamas nunca nada nadie ningun ninguna nessuno nessuna nessun ninguem nenhum nenhuma nigdy nikt
  nic niente nulla nikdy nikdo soha senki semmi nimeni niciodata`;

/** What a sentence may begin with that calls something untrue, before it denies the same in full: "No, she did not." */
export const answers =
  'no nope nein non нет nee nej nao nie lie lies lüge mentira menzogna mensonge nieprawda неправда ложь فبرك yalan';

/** Languages that deny with several words at once. */
export const severalAtOnce: ReadonlySet<string> = new Set('fr es it pt ro ru el'.split(' '));

/** "Without", whatever the language: it denies what stands behind it. */
export const withouts =
  'without except excluding instead rather apart ohne sans sin senza sem zonder bez без دون بدون ללא בלי uden uten fara χωρίς';

/** The words of a list, folded as the words of a text are. */
export const wordsOf = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => withoutMarks(word).toLowerCase());
