import { list } from './giving.ts';
import { romance } from './romance.ts';

const one = list(
  `disse, declarou, afirmou, anunciou, garantiu, explicou, acrescentou, sustentou, confirmou, alertou, informou, ressaltou, reconheceu,
  admitiu, negou, escreveu, diz, declara, afirma, garante, explica, sustenta`,
);
const several = list(
  `disseram, declararam, afirmaram, anunciaram, garantiram, explicaram, acrescentaram, sustentaram, confirmaram, alertaram, informaram,
  reconheceram, admitiram, negaram, dizem, afirmam, sustentam`,
);

/** "O prefeito disse que", "“…”, disse o prefeito", "segundo o prefeito", "disse que". */
export const portuguese = romance({
  articles: list(
    'o, a, os, as, um, uma, uns, umas, este, esta, esse, essa, seu, sua, dois, duas, vários, várias',
  ),
  prepositions: list('de, em, por, para, com, e, sobre, entre, contra, sem'),
  binders: list('de, do, da, dos, das'),
  beyond: list(
    `(?:(?<!\\p{Lu}\\S*\\s)e|e(?!\\s\\p{Lu})), ou, nem, mas, porque, quando, enquanto, se, como, que, quem, cujo, cuja, onde, não, nunca, jamais,
    tampouco, ninguém, poucos, poucas, nenhum, nenhuma, me, te, nos, lhe, lhes, eu, depois, então, finalmente, assim, isso, isto, aquilo, é, são, era, eram, foi, foram, está, estão, há, havia,
    houve, tem, têm, será, serão, pode, podem, deve, devem`,
  ),
  saying: [...one, ...several],
  alone: { 'ele ou ela': one, eles: several },
  that: 'que',
  as: list('como, conforme, segundo'),
  accordingTo: ['segundo', 'conforme', 'de acordo com', 'na opinião (?:de|do|da)'],
  voiceless: list('plano, lei, calendário, programa, caso, tempo, turno, lugar'),
  between: list('também, já, ontem, hoje, ainda, lhe, nos'),
  aside: list(
    `em, no, na, nos, nas, nesta, neste, à, ao, aos, às, durante, após, desde, ontem, hoje, segunda-feira, terça-feira, quarta-feira,
    quinta-feira, sexta-feira, sábado, domingo`,
  ),
  voices: list(
    'fontes, testemunhas, especialistas, dados, autoridades, moradores, analistas, estimativas',
  ),
});
