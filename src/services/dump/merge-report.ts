import type { NounName } from '../../model/record/noun-name.ts';

/** Where two desks say different things, and what was done; the same merge again says the same. */
export interface MergeConflict {
  /**
   * - `other_content` the same id with other content: ours was kept
   * - `slug_taken` the slug names another record here: it came under the slug that is given
   * - `withheld_there` withheld on the other desk and not here: ours was kept, to be withheld by a person
   * - `rests_on_left_out` rests on what did not come along: it did not either
   * - `rests_on_withheld` may hold words that were withheld here: it did not come along
   * - `merged_otherwise` merges what counts as another record here, or the other way round: it did not come along
   * - `linked_apart` makes two claims one that a link or a confirmed match here says differ: it did not come along
   * - `confirmed_as_one` lets one claim contradict another that is one with it here: it did not come along
   * - `hidden_here` would publish what was hidden here: it did not come along
   * - `both_corrected` puts right in another way what was put right here: it did not come along
   * - `both_judged` judges a draft or a proposed link otherwise than was done here: it did not come along
   * - `origin_circle` a source would repeat itself by way of an origin that was put right here: it did not come along
   */
  readonly reason:
    | 'other_content'
    | 'slug_taken'
    | 'withheld_there'
    | 'rests_on_left_out'
    | 'rests_on_withheld'
    | 'merged_otherwise'
    | 'linked_apart'
    | 'confirmed_as_one'
    | 'hidden_here'
    | 'both_corrected'
    | 'both_judged'
    | 'origin_circle';
  readonly kind: NounName;
  readonly id: string;
  readonly slug?: string;
  /** The record of this desk that it met; by its id. */
  readonly here?: string;
  /** Which field both put right. */
  readonly field?: string;
  /** What holds, and what does not come along: values as corrections keep them, or verdicts; null where one takes it away. */
  readonly ours?: string | null;
  readonly theirs?: string | null;
}

/** Records of two desks with different ids that may be the same thing: for a person to link or merge. */
export interface Meeting {
  readonly kind: 'claim' | 'source' | 'speaker';
  readonly here: string;
  readonly there: string;
  /** The words or the url that both have. */
  readonly by: string;
}

/** What became of a merge. */
export interface MergeReport {
  readonly desk: string;
  /** Records of the dump. */
  readonly read: number;
  readonly added: number;
  /** Known before, by their ids. */
  readonly unchanged: number;
  readonly entries: number;
  readonly conflicts: readonly MergeConflict[];
  readonly met: readonly Meeting[];
}
