import { isoOfDay } from '../model/day.ts';
import type { Dossier, DossierRecord, Entered } from '../model/dossier.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { recordsOf } from '../model/records-of.ts';

/** What a reader needs to find a record that a sentence rests on. */
export interface RecordNote {
  readonly n: number;
  readonly kind: NounName;
  /** Null for a retraction or withholding, which a dossier names by its number only. */
  readonly id: string | null;
  readonly slug: string | null;
  /** The day in the desk's zone, `YYYY-MM-DD`. */
  readonly enteredOn: string;
  readonly by: string;
  /** Of what a model or a rule wrote: who accepted it. */
  readonly acceptedBy: string | null;
  /** Of a snapshot. */
  readonly textSha256: string | null;
  readonly bytesSha256: string | null;
}

/** Every record a dossier names, by number. */
export type RecordNotes = ReadonlyMap<number, RecordNote>;

/** The notes of these numbers, ascending. Throws a `RangeError` for a number the dossier does not hold. */
export function notesOf(numbers: Iterable<number>, notes: RecordNotes): readonly RecordNote[] {
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((n) => {
      const note = notes.get(n);
      if (note === undefined) throw new RangeError(`The dossier does not hold record ${n}`);
      return note;
    });
}

/** Notes on all records of a dossier. */
export function notesOn(dossier: Dossier): RecordNotes {
  const hashes = new Map(snapshotsOf(dossier).map(({ n, value }) => [n, value]));
  const all: readonly RecordNote[] = recordsOf(dossier).flatMap((record) => [
    {
      ...noteOf(record),
      kind: record.kind,
      id: record.id,
      slug: record.slug ?? null,
      acceptedBy: acceptedBy(record),
      textSha256: hashes.get(record.n)?.textSha256 ?? null,
      bytesSha256: hashes.get(record.n)?.bytesSha256 ?? null,
    },
    ...record.retractions.map((each) => ({ ...noteOf(each), kind: 'retraction' as const })),
    ...(record.withheld ? [{ ...noteOf(record.withheld), kind: 'withholding' as const }] : []),
  ]);
  return new Map(all.map((note) => [note.n, note]));
}

function snapshotsOf(dossier: Dossier): readonly DossierRecord<'snapshot'>[] {
  const { appearances, evidence, absences, sources } = dossier;
  const passages = [...appearances, ...evidence, ...absences].flatMap(
    ({ passage }) => passage ?? [],
  );
  return [
    ...passages.map(({ snapshot }) => snapshot),
    ...sources.flatMap(({ snapshots }) => snapshots),
  ];
}

/** Of what a model or a rule wrote: the person who accepted it; else null. */
export function acceptedBy({ proposal }: DossierRecord<NounName>): string | null {
  const decision = proposal?.decision;
  return decision?.verdict === 'accepted' ? decision.entered.by : null;
}

function noteOf(record: {
  readonly n: number;
  readonly entered: Entered;
}): Omit<RecordNote, 'kind'> {
  return {
    n: record.n,
    id: null,
    slug: null,
    enteredOn: isoOfDay(record.entered.day),
    by: record.entered.by,
    acceptedBy: null,
    textSha256: null,
    bytesSha256: null,
  };
}
