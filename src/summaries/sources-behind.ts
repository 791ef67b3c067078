import type { Dossier, DossierPassage } from '../model/dossier.ts';

/** What of a dossier names sources, and the sources. */
type Told = Pick<Dossier, 'appearances' | 'evidence' | 'absences' | 'sources'>;

/** The numbers of the sources that stand behind what a dossier holds: named, captured from, or on a chain of origin. */
export function sourcesBehind(dossier: Told): ReadonlySet<number> {
  const byNumber = new Map(dossier.sources.map((source) => [source.n, source]));
  const behind = new Set<number>();
  for (const start of sourcesNamed(dossier)) {
    // A circle of origins is refused at entry; stopping at one keeps a damaged desk from hanging.
    for (let at: number | undefined = start; at !== undefined && !behind.has(at); ) {
      behind.add(at);
      at = byNumber.get(at)?.value.origin;
    }
  }
  return behind;
}

/** The source a record rests on: the one it names, else the one its passage stands in. */
export function sourceNumber(record: {
  readonly value: { readonly source?: number | undefined };
  readonly passage: DossierPassage | null;
}): number | undefined {
  return record.value.source ?? record.passage?.snapshot.value.source;
}

function sourcesNamed({ appearances, evidence, absences }: Told): readonly number[] {
  const records = [...appearances, ...evidence, ...absences];
  return [
    ...records.map(sourceNumber),
    ...records.map(({ passage }) => passage?.snapshot.value.source),
    ...evidence.map(({ value }) => value.origin),
  ].filter((n) => n !== undefined);
}
