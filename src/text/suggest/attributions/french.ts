import { list } from './giving.ts';
import { named } from './naming.ts';
import { romance } from './romance.ts';

const told =
  '(?:dit|déclaré|affirmé|annoncé|assuré|expliqué|indiqué|ajouté|précisé|soutenu|confirmé|averti|souligné|estimé|reconnu|admis|rapporté|écrit|prétendu|nié)';
const present = list(
  `disent, déclare, déclarent, affirme, affirment, annonce, annoncent, assure, assurent, explique, expliquent, indique, indiquent,
  ajoute, précise, précisent, soutient, soutiennent, confirme, confirment, souligne, estime, estiment, rapporte, rapportent, écrit, prétend,
  prétendent`,
);
const also = '(?: (?:également|aussi|encore|déjà))?';

/** "Le maire a déclaré que", "« … », a dit le maire", "selon le maire", "« … », a-t-elle dit". */
export const french = [
  ...romance({
    articles: list(
      "le, la, les, un, une, ce, cet, cette, ces, son, sa, ses, leur, leurs, deux, plusieurs, l['’]\\p{L}+",
    ),
    prepositions: list('de, à, en, pour, par, avec, et, sur, dans, entre, chez, contre, sous'),
    binders: list('de, du, des'),
    beyond: list(
      `(?:(?<!\\p{Lu}\\S*\\s)et|et(?!\\s\\p{Lu})), ou, ni, mais, donc, car, quand, lorsque, lorsqu, puisque, si, s, comme, que, qu, qui, dont, où,
      ne, n, pas, jamais, personne, peu, aucun, aucune, rien, nul, puis, ensuite, enfin, alors, ainsi, on, se, je, j, tu, nous, vous, cela, ça, ceci, ce, c, est, sont, était, étaient,
      sera, seront, a, ont, avait, avaient, fut, furent, y, peut, doit, fait, me, m, te, t, lui`,
    ).map((word) => (/^[cjmnst]$|^qu$|^lorsqu$/.test(word) ? `${word}['’]\\p{L}+` : word)),
    saying: [`(?:l['’])?(?:a|ont|avait|avaient)${also} ${told}`, "dit(?= qu[e'’])", ...present],
    alone: {},
    that: "que|qu['’]",
    as: ['comme', 'ainsi que'],
    accordingTo: ['selon', "d['’]après"],
    voiceless: list('plan, loi, calendrier, programme, cas, moment, temps'),
    between: list('aussi, également, lui, leur, nous'),
    aside: list(
      `à, au, aux, dans, en, lors, pendant, après, avant, devant, depuis, hier, aujourd['’]hui, ce, lundi, mardi, mercredi, jeudi, vendredi,
      samedi, dimanche`,
    ),
    voices: list('des, plusieurs, certains, certaines'),
  }),
  ...named(
    `[,»”"]\\s?,? ?(?:a|avait)-t-(?<who>il|elle)${also} ${told}`,
    `[,»”"]\\s?,? ?(?:ont|avaient)-(?<who>ils|elles)${also} ${told}`,
    `[,»”"]\\s?,? ?(?:dit|soutient|écrit|prétend|[\\p{Ll}]+e-t)-(?<who>il|elle)(?![\\p{L}])`,
  ),
];
