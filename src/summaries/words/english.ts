import { appearances, verbs } from './english/appearances.ts';
import { asked } from './english/asked.ts';
import { assessment } from './english/assessment.ts';
import { when } from './english/basics.ts';
import { changes } from './english/changes.ts';
import { translated } from './english/cited.ts';
import { claim } from './english/claim.ts';
import { corrections } from './english/corrections.ts';
import { events } from './english/events.ts';
import { evidence } from './english/evidence.ts';
import { judgedInWords } from './english/judged.ts';
import { labels } from './english/labels.ts';
import { links } from './english/links.ts';
import { lookedFor } from './english/looked-for.ts';
import { pages } from './english/pages.ts';
import { sources } from './english/sources.ts';
import { speakerRecord } from './english/speaker-record.ts';
import { standing } from './english/standing.ts';
import { wouldChange } from './english/would-change.ts';
import type { Words } from './words.ts';

/** The catalogue of English: every word of a summary that asof itself composes. */
export const english: Words = {
  language: 'en',
  sections: {
    standing: 'Where it stands',
    changes: 'What has changed',
    appearances: 'Who says it',
    evidence: 'What speaks for and against it',
    looked_for: 'What was looked for, and what stays unknown',
    would_change: 'What would change it',
    assessment: 'The assessment',
    links: 'How it bears on other claims',
    asked: 'Who was asked for a reply',
    sources: 'Sources',
    corrections: 'Corrections and retractions',
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
