import { list } from './giving.ts';
import { romance } from './romance.ts';

const one = [
  ...list(
    `dijo, declaró, afirmó, anunció, aseguró, explicó, señaló, añadió, agregó, indicó, sostuvo, confirmó, advirtió, informó, denunció,
    reconoció, subrayó, admitió, negó, escribió, dice, afirma, asegura, sostiene, explica, advierte, señala`,
  ),
  'ha (?:dicho|declarado|afirmado|anunciado|asegurado|explicado|señalado|añadido|indicado|confirmado|advertido|informado|denunciado|reconocido|negado)',
];
const several = [
  ...list(
    `dijeron, declararon, afirmaron, anunciaron, aseguraron, explicaron, señalaron, añadieron, agregaron, indicaron, sostuvieron,
    confirmaron, advirtieron, informaron, denunciaron, reconocieron, admitieron, negaron, dicen, afirman, aseguran, sostienen`,
  ),
  'han (?:dicho|declarado|afirmado|anunciado|asegurado|explicado|señalado|añadido|indicado|confirmado|advertido|informado|denunciado|reconocido|negado)',
];

/** "El alcalde dijo que", "«…», dijo el alcalde", "según el alcalde", "dijo que". */
export const spanish = romance({
  articles: list(
    'el, la, los, las, un, una, unos, unas, este, esta, estos, estas, su, sus, dos, varios, varias',
  ),
  prepositions: list('de, en, por, para, con, a, y, sobre, entre, ante, contra, tras, sin'),
  binders: list('de, del'),
  beyond: list(
    `(?:(?<!\\p{Lu}\\S*\\s)[ye]|[ye](?!\\s\\p{Lu})), o, ni, pero, aunque, porque, cuando, mientras, si, como, que, quien, quienes, cuyo,
    cuya, donde, no, nunca, jamás, tampoco, nadie, pocos, pocas, ninguno, ninguna, ningún, luego, después, finalmente, así, se, me, te, nos, le, les, lo, yo, tú, ello, eso, esto, es, son, era,
    eran, fue, fueron, está, están, hay, había, hubo, ha, han, tiene, tienen, será, serán, puede, pueden, debe, deben, murió, murieron`,
  ),
  saying: [...one, ...several],
  alone: { 'él o ella': one, ellos: several },
  that: 'que',
  as: list('como, según, tal\\scomo'),
  accordingTo: ['según', 'de acuerdo (?:con|a)', 'a juicio de', 'en palabras de'],
  voiceless: list('plan, ley, calendario, programa, caso, momento, tiempo'),
  between: list('también, ya, ayer, hoy, además, luego, le, les, nos'),
  aside: list(
    `en, a, al, ante, tras, durante, desde, hoy, ayer, anoche, además, también, entonces, el\\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),
    este\\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)`,
  ).map((word) => word.replaceAll('\\s', ' ')),
  voices: list(
    'fuentes, testigos, expertos, datos, medios, autoridades, funcionarios, vecinos, analistas, estimaciones, cifras',
  ),
});
