/**
 * What an act of another desk is called in the ledger it was merged into: known here from the merge, so its instant is
 * the merge's; its day is carried along, as the day that counts where a record names none.
 */
export function mergedAction(action: string): string {
  return isMergedAction(action) ? action : `${action}${mark}`;
}

/** Whether an entry came from another desk, and so may have a day that is not the one of its instant. */
export function isMergedAction(action: string): boolean {
  return action.endsWith(mark);
}

const mark = ' (merged)';
