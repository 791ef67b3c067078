import { interview } from '../../seed/interview/interview.ts';
import type { WorldClaim, WorldSource } from '../../seed/world.ts';
import type { SpokenDate } from '../../src/model/bounds.ts';
import type {
  Dossier,
  DossierAssessment,
  DossierRecord,
  DossierSource,
} from '../../src/model/dossier.ts';
import type { Standing } from '../../src/model/ladder/standing.ts';
import type { RecordValue } from '../../src/model/nouns/nouns.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';
import { date } from './dossiers.ts';

/**
 * What a desk seeded with the interview knows of `p1` as of 1 April 2023: the seed's own words, under small
 * record numbers.
 */
export function p1AsOfApril2023(): Dossier {
  const world = found(interview.claims, 'p1');
  const absence = world.absences?.[0];
  if (absence?.by === undefined) throw new Error('the seed has no absence of p1 by somebody');
  const { name, kind } = found(interview.speakers, absence.by);
  const gouldDavies = recordOf('speaker', 1, { name, speakerKind: kind });
  const excerpt = sourceOf(3, found(interview.sources, 'rferl-interview-excerpt'));
  const snapshot = recordOf('snapshot', 4, {
    source: 3,
    mediaType: 'text/plain',
    bytesSha256: 'b'.repeat(64),
    byteLength: 2400,
    textSha256: 'a'.repeat(64),
    characters: 2400,
    capturedAt: '2026-11-24T15:00:00.000Z',
    extractor: 'plain/1',
  });
  const passage = recordOf('passage', 5, {
    snapshot: 4,
    start: 1200,
    end: 1268,
    quote: absence.quote,
  });
  const until = date(absence.until ?? '');
  return {
    moment: { asOf: '2023-04-01', knownAt: '2026-11-24T15:00:00.000Z', position: 57 },
    claim: recordOf(
      'claim',
      6,
      { text: world.text, claimKind: world.kind, terms: world.terms },
      'p1',
    ),
    ...{ merged: [], topics: [], appearances: [], evidence: [] },
    absences: [
      {
        ...recordOf('absence', 7, {
          claim: 6,
          absenceKind: absence.kind,
          speaker: 1,
          position: absence.position,
          source: 3,
          passage: 5,
          basis: absence.basis,
          covered: absence.covered,
          untilOn: until,
          note: absence.note,
        }),
        day: until,
        reckoning: { as: 'counted', firm: false, why: 'noted, reaches 2023-03-31' },
        passage: { ...passage, snapshot, translations: [] },
        fellWith: [],
      },
    ],
    derived: standing(until),
    assessed: assessed(world),
    agreeing: [],
    dissent: [],
    superseded: [],
    reviews: [],
    stale: [],
    sources: [
      { ...sourceOf(2, found(interview.sources, 'rferl-interview')), snapshots: [] },
      { ...excerpt, value: { ...excerpt.value, origin: 2 }, snapshots: [snapshot] },
    ],
    speakers: [{ ...gouldDavies, merged: [], names: [], roles: [] }],
    requests: [],
    ...{ links: [], contradictions: [], repeats: null },
    corrections: [],
  };
}

function assessed({ assessments }: WorldClaim): DossierAssessment {
  const [judgement] = assessments ?? [];
  if (judgement === undefined) throw new Error('the seed has no assessment of p1');
  const { status, confidence, because, on } = judgement;
  const value = {
    claim: 6,
    status,
    confidence,
    because,
    assessedOn: date(on),
    considered: [7],
    sawStatus: 'no_evidence_found',
    sawRung: 'noted',
    sawRule: 'ladder/1',
  } as const;
  return { ...recordOf('assessment', 8, value), day: date(on) };
}

function standing({ last }: SpokenDate): Standing {
  return {
    rule: 'ladder/1',
    status: 'no_evidence_found',
    row: 8,
    rung: 'noted',
    lookedUntil: last,
    held: null,
    possible: null,
    origins: { for: 0, against: 0 },
    firm: { for: 0, against: 0 },
    counted: [{ kind: 'absence', n: 7, why: 'noted, reaches 2023-03-31', firm: false }],
    setAside: [],
    possibly: [],
  };
}

function found<Named extends { readonly slug: string }>(
  all: readonly Named[],
  slug: string,
): Named {
  const one = all.find((each) => each.slug === slug);
  if (one === undefined) throw new Error(`the seed has no ${slug}`);
  return one;
}

function sourceOf(n: number, source: WorldSource): Omit<DossierSource, 'snapshots'> {
  const { title, kind, publisher, authors, publishedOn, language, wording, note } = source;
  return recordOf('source', n, {
    title,
    sourceKind: kind,
    publisher,
    authors,
    publishedOn: publishedOn === undefined ? undefined : date(publishedOn),
    language,
    wording,
    note,
  });
}

function recordOf<Name extends NounName>(
  kind: Name,
  n: number,
  value: RecordValue<Name>,
  slug?: string,
): DossierRecord<Name> {
  return {
    kind,
    n,
    id: `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    slug,
    value,
    entered: {
      position: n,
      at: '2026-11-24T15:00:00.000Z',
      day: date('2026-11-24').first,
      by: 'Ana Ruiz',
    },
    draft: false,
    retractions: [],
  };
}
