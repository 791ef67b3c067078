import { appearances, verbs } from './german/appearances.ts';
import { asked } from './german/asked.ts';
import { assessment } from './german/assessment.ts';
import { when } from './german/basics.ts';
import { changes } from './german/changes.ts';
import { translated } from './german/cited.ts';
import { claim } from './german/claim.ts';
import { corrections } from './german/corrections.ts';
import { events } from './german/events.ts';
import { evidence } from './german/evidence.ts';
import { judgedInWords } from './german/judged.ts';
import { labels } from './german/labels.ts';
import { links } from './german/links.ts';
import { lookedFor } from './german/looked-for.ts';
import { pages } from './german/pages.ts';
import { sources } from './german/sources.ts';
import { speakerRecord } from './german/speaker-record.ts';
import { standing } from './german/standing.ts';
import { wouldChange } from './german/would-change.ts';
import type { Words } from './words.ts';

/** The catalogue of German. */
export const german: Words = {
  language: 'de',
  sections: {
    standing: 'Wie es darum steht',
    changes: 'Was sich geändert hat',
    appearances: 'Wer es sagt',
    evidence: 'Was dafür und was dagegen spricht',
    looked_for: 'Wonach gesucht wurde und was offen bleibt',
    would_change: 'Was daran etwas ändern würde',
    assessment: 'Die Beurteilung',
    links: 'Wie es zu anderen Behauptungen steht',
    asked: 'Wer um Stellungnahme gebeten wurde',
    sources: 'Quellen',
    corrections: 'Berichtigungen und Rücknahmen',
  },
  labels,
  standing,
  changes,
  claim,
  appearances,
  evidence,
  lookedFor,
  wouldChange,
  assessment,
  links,
  asked,
  sources,
  corrections,
  judged: judgedInWords,
  translated,
  when,
  manners: verbs,
  events,
  pages,
  speakerRecord,
};
