import { phrase } from '../../phrase.ts';
import type { WouldChangeWords } from '../evidence-words.ts';
import { date } from './basics.ts';

/** What would change it, and when another look is due, in German. */
export const wouldChange: WouldChangeWords = {
  unchecked: phrase`Ein fester Beleg dafür oder dagegen würde das ändern; ebenso eine dokumentierte Suche oder die Auskunft von jemandem ohne eigenes Interesse, dem kein Beleg bekannt ist.`,
  noEvidenceFound: {
    noted: phrase`Weiter reichen würde eine dokumentierte Suche; ein fester Beleg dafür oder dagegen, aus einem Ursprung ohne eigenes Interesse, würde den Stand ändern.`,
    searched: phrase`Weiter reichen würde, wenn es in einem Verzeichnis fehlte, in dem es stehen müsste; ein fester Beleg dafür oder dagegen, aus einem Ursprung ohne eigenes Interesse, würde den Stand ändern.`,
    expected: phrase`Ein fester Beleg dafür oder dagegen, aus einem Ursprung ohne eigenes Interesse, würde den Stand ändern.`,
  },
  insufficient: phrase`Ein fester Beleg würde das ändern: einer, der die Behauptung weitgehend entscheiden würde, wenn er stimmt, der nicht in Zweifel steht und dessen Ursprung kein eigenes Interesse hat.`,
  nothingStands: phrase`Ein fester Beleg, der hält, würde das ändern; ebenso eine dokumentierte Suche oder die Auskunft von jemandem ohne eigenes Interesse, dem kein Beleg bekannt ist.`,
  held: phrase`Es würde sich ändern, wenn die festen Belege auf einer Seite entkräftet oder zurückgezogen würden, oder wenn ein fester Beleg auftauchte, wie es zu anderer Zeit war.`,
  supported: phrase`Es würde sich ändern, wenn die festen Belege dafür entkräftet oder zurückgezogen würden, oder wenn feste Belege dagegen auftauchten.`,
  refuted: phrase`Es würde sich ändern, wenn die festen Belege dagegen entkräftet oder zurückgezogen würden, oder wenn feste Belege dafür auftauchten.`,
  conflicting: phrase`Es würde sich ändern, wenn die festen Belege auf einer Seite entkräftet oder zurückgezogen würden.`,
  pending: phrase`Entscheiden würde es ein fester Beleg dafür, wie es ausging; dass ein Tag verstreicht, widerlegt nichts.`,
  notCheckable: phrase`Belege nicht; eine Tatsache, auf die sie sich stützt, kann als eigene Behauptung verzeichnet und geprüft werden.`,
  lookTurnsOld: (on) => phrase`Nach dem ${date(on)} gilt das Nachsehen als veraltet.`,
  dueOn: (on) => phrase`Wieder zu prüfen ist es, wenn der genannte Tag (${date(on)}) gekommen ist.`,
  noDate: phrase`Da kein Tag genannt ist, ist kein weiteres Nachsehen angesetzt.`,
  reviewOn: (on, who) =>
    who === null
      ? phrase`Mit dem Nachsehen wurde ein weiteres angesetzt: ${date(on)}.`
      : phrase`${who} hat ein weiteres Nachsehen angesetzt: ${date(on)}.`,
};
