import type { DossierMapping, DossierRecord } from './dossier.ts';
import type { Status } from './vocabularies/statuses.ts';

/** A rule of an importer, as answers name it. */
export interface StatedRule {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly release: string;
}

/** What a rule reads a rating as, as answers have it; beside the rating, and never the desk's own status. */
export interface MappedRating {
  /** Null: the rule maps such a rating to none. */
  readonly status: Status | null;
  readonly rule: StatedRule;
}

export const statedRule = ({ n, id, value }: DossierRecord<'rule'>): StatedRule => ({
  ...{ n, id },
  ...{ name: value.name, release: value.release },
});

/** Null where no rule has read it. */
export const mappedRating = (mapped: DossierMapping | null): MappedRating | null =>
  mapped && { status: mapped.value.status ?? null, rule: statedRule(mapped.by) };
