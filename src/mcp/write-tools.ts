import { AddEvidence, addEvidence } from '../services/add-evidence.ts';
import { AssessClaim, assessClaim } from '../services/assess-claim.ts';
import { LogClaim, logClaim } from '../services/log-claim.ts';
import { NoteAbsence, noteAbsence } from '../services/note-absence.ts';
import { AddAppearance, addAppearance } from '../services/record-appearance.ts';
import { type Tool, writingTool } from '../tools/tool.ts';

const logs = writingTool(
  {
    name: 'log_claim',
    title: 'Propose a claim',
    description:
      'Proposes a claim in plain words of the desk: one statement that can be checked. With "appearance": who expressed it, where and ' +
      'when, and the quote word for word from a captured source. Ask match first: a claim that is there gets a further appearance.',
    input: LogClaim,
  },
  logClaim,
);

const appears = writingTool(
  {
    name: 'add_appearance',
    title: 'Propose that a claim was expressed again',
    description:
      'Proposes that somebody expressed a claim that is logged; a denial is an appearance of manner "denies".',
    input: AddAppearance,
  },
  addAppearance,
);

const evidences = writingTool(
  {
    name: 'add_evidence',
    title: 'Propose evidence',
    description:
      'Proposes a piece of evidence for or against a claim, from a source that is on record, with the quote it rests on word for word.',
    input: AddEvidence,
  },
  addEvidence,
);

const absence = writingTool(
  {
    name: 'note_absence',
    title: 'Propose a look that found nothing',
    description:
      'Proposes that somebody looked for evidence and found none, or noted that they know of none: who, where, until when. Never use it ' +
      'for "nobody looked": of that there is no record.',
    input: NoteAbsence,
  },
  noteAbsence,
);

const assesses = writingTool(
  {
    name: 'assess_claim',
    title: 'Propose a judgement',
    description:
      'Proposes what the evidence on record shows of a claim, and why. "because" names what it rests on.',
    input: AssessClaim,
  },
  assessClaim,
);

/** The tools that record; whatever they do is a draft until a person accepts it. */
export const writeTools: readonly Tool[] = [logs, appears, evidences, absence, assesses];
