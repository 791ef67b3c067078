import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { CorrectionWords } from '../words.ts';
import { date, quotedEnd, valueShown } from './basics.ts';
import { kindInGerman } from './kind-in-german.ts';
import { recordNamed } from './record-named.ts';

/** Corrections and retractions, in German. */
export const corrections: CorrectionWords = {
  corrected: ({ record, kind, on, by, field, before, after }) =>
    phrase`${named(record, kind)}, berichtigt von ${by} (${date(on)}): Das Feld „${ownPhrase(field)}“ lautete ${valueShown(before)} und lautet jetzt ${after === undefined ? phrase`nichts.` : quotedEnd(after)}`,
  mistake: (record, kind, on) =>
    phrase`${named(record, kind)} wurde als Fehler dieser Redaktion zurückgenommen (${date(on)}).`,
  withdrawn: (record, kind, { on, possibly }) =>
    phrase`${named(record, kind)} wurde zurückgezogen (${possibly ? phrase`möglicherweise bis dahin: ` : []}${date(on)}).`,
  withheld: (record, kind, on) =>
    phrase`Die Texte zu ${named(record, kind)} werden zurückgehalten (${date(on)}); ihre Prüfsummen bleiben.`,
  takenBack: ({ kind, on, because }) =>
    kind === 'mistake'
      ? phrase`Als Fehler dieser Redaktion zurückgenommen (${date(on)}): ${quotedEnd(because)}`
      : phrase`Zurückgezogen (${date(on)}): ${quotedEnd(because)}`,
  fellWith: (under, { kind, on, because }) =>
    kind === 'mistake'
      ? phrase`Zählt nicht: ${recordNamed(under)}, worauf es ruht, wurde als Fehler dieser Redaktion zurückgenommen (${date(on)}): ${quotedEnd(because)}`
      : phrase`Zählt nicht: ${recordNamed(under)}, worauf es ruht, wurde zurückgezogen (${date(on)}): ${quotedEnd(because)}`,
  because: (because) => phrase`Angegebener Grund: ${quotedEnd(because)}`,
};

function named(record: number, kind: string): Phrase {
  return phrase`Eintrag ${ownPhrase(String(record))} (${ownPhrase(kindInGerman(kind))})`;
}
