import type { Rung, Status } from '../../src/model/vocabularies/statuses.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { dayNumber, isoDay } from '../queries/two-clocks/dates.ts';
import type { History } from '../queries/two-clocks/history.ts';
import { plainAnswer } from '../queries/two-clocks/plain-answer.ts';

/** Where a claim stands on a day, by what a face has no part in. */
export interface Expected {
  readonly claim: number;
  readonly status: Status;
  readonly rung: Rung | null;
  /** `YYYY-MM-DD`. */
  readonly lookedUntil: string | null;
}

/** Days on which each of the claims below stands where it is said to. */
export const days = [dayNumber('2023-06-15'), dayNumber('2025-06-01')];

/**
 * Adds a claim of every status and rung to a history, so that each history has all of them, with two judgements that differ.
 * Gives where the claims stand; the model, which does not know these, says it of the others.
 */
export async function withOneOfEach(told: History): Promise<(day: number) => readonly Expected[]> {
  const fixed: Expected[] = [];
  const { n: paper } = await addSource(told.desk, { title: 'A ledger', publishedOn: '2023-05-01' });
  const { n: letter } = await addSource(told.desk, {
    title: 'A letter',
    publishedOn: '2023-05-02',
  });
  for (const [name, offer] of Object.entries(offers)) {
    const { claim } = await logClaim(told.desk, { text: `The gate was ${name}.`, ...offer.logged });
    const each = {
      told,
      claim: String(claim.n),
      sources: [String(paper), String(letter)],
    } as const;
    await offer.offered?.(each);
    const { status, rung = null, lookedUntil = null } = offer.stands;
    fixed.push({ claim: claim.n, status, rung, lookedUntil });
  }
  return (day) => [...modelled(told, day), ...fixed];
}

/** The claims of the history itself that are in lists: none that was merged, no draft. */
function modelled({ world }: History, day: number): readonly Expected[] {
  return world
    .claims()
    .filter((claim) => !world.isDraft(claim))
    .map(({ n: claim }) => {
      const answer = plainAnswer(world, claim, day);
      if (!answer) throw new Error(`the model does not know claim ${claim}`);
      const { status, rung, lookedUntil } = answer;
      return {
        claim,
        status,
        rung,
        lookedUntil: lookedUntil === null ? null : isoDay(lookedUntil),
      };
    });
}

interface Offering {
  readonly told: History;
  readonly claim: string;
  readonly sources: readonly [string, string];
}

interface Offer {
  readonly stands: Partial<Expected> & Pick<Expected, 'status'>;
  readonly logged?: { readonly kind: 'opinion' | 'forecast' };
  readonly offered?: (offering: Offering) => Promise<unknown>;
}

const until = '2023-05-10';
const firm = { strength: 'strong', credibility: '2' } as const;

const offers: Readonly<Record<string, Offer>> = {
  bare: { stands: { status: 'unchecked' } },
  noted: {
    stands: { status: 'no_evidence_found', rung: 'noted', lookedUntil: until },
    offered: ({ told, claim }) =>
      noteAbsence(told.desk, { claim, kind: 'noted', by: 'A guard', until }),
  },
  searched: {
    stands: { status: 'no_evidence_found', rung: 'searched', lookedUntil: until },
    offered: ({ told, claim }) =>
      noteAbsence(told.desk, { claim, kind: 'searched', where: ['The archive'], until }),
  },
  expected: {
    stands: { status: 'no_evidence_found', rung: 'expected', lookedUntil: until },
    offered: ({ told, claim }) =>
      noteAbsence(told.desk, { claim, kind: 'expected', note: 'All gates are listed.', until }),
  },
  thin: {
    stands: { status: 'insufficient' },
    offered: async ({ told, claim, sources: [source] }) => {
      await addEvidence(told.desk, { claim, source, stance: 'refutes', strength: 'weak' });
      const judged = { claim, because: 'As it reads.', on: '2023-05-20' } as const;
      const unsure = { status: 'insufficient', confidence: 'low', likelihood: 'unlikely' } as const;
      await assessClaim(told.as('ana'), { ...judged, ...unsure });
      const other = { status: 'no_evidence_found', confidence: 'high' } as const;
      await assessClaim(told.as('ben'), { ...judged, ...other });
    },
  },
  shut: {
    stands: { status: 'supported' },
    offered: async ({ told, claim, sources: [source] }) => {
      await addEvidence(told.desk, { claim, source, stance: 'supports', ...firm });
      const { n } = await addSource(told.desk, { title: 'A copy', origin: source });
      const copied = { claim, source: String(n), on: '2023-05-03' } as const;
      await addEvidence(told.desk, { ...copied, stance: 'supports', ...firm });
    },
  },
  // What a speaker is on record with is no evidence, whoever offers the words as such.
  said: {
    stands: { status: 'unchecked' },
    offered: async ({ told, claim }) => {
      const talk = Buffer.from('The gate was said to be shut, as the guard has it.');
      const named = { title: 'A talk', publishedOn: '2023-05-01', mediaType: 'text/plain' };
      const { source } = await captureSource(told.desk, talk, named);
      const spoken = { claim, source: String(source.n) };
      await addAppearance(told.desk, { ...spoken, speaker: 'A guard', quote: 'said to be shut' });
      const quote = 'to be shut, as the guard';
      await addEvidence(told.desk, { ...spoken, quote, stance: 'supports', ...firm });
    },
  },
  open: {
    stands: { status: 'refuted' },
    offered: ({ told, claim, sources: [source] }) =>
      addEvidence(told.desk, { claim, source, stance: 'refutes', ...firm }),
  },
  // Logged three times: one counts as it, the other was parted from it again.
  repeated: {
    stands: { status: 'refuted' },
    offered: async ({ told, claim, sources: [source] }) => {
      for (const stance of ['refutes', 'supports'] as const) {
        const { claim: twin } = await logClaim(told.desk, { text: `The gate again: ${stance}.` });
        const gone = String(twin.n);
        await addEvidence(told.desk, { claim: gone, source, stance, ...firm });
        await mergeClaims(told.desk, { kept: claim, gone, because: 'One proposition.' });
        if (stance === 'refutes') continue;
        await partClaims(told.desk, { claim: gone, because: 'Another gate.' });
      }
    },
  },
  contested: {
    stands: { status: 'conflicting' },
    offered: async ({ told, claim, sources: [source, other] }) => {
      await addEvidence(told.desk, { claim, source, stance: 'refutes', ...firm });
      await addEvidence(told.desk, { claim, source: other, stance: 'supports', ...firm });
    },
  },
  due: { stands: { status: 'pending' }, logged: { kind: 'forecast' } },
  fine: { stands: { status: 'not_checkable' }, logged: { kind: 'opinion' } },
};
