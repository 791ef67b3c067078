import { optional, reference, tokens, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** A text taken from every face; its salted hashes stay, so that the ledger still holds. */
export const withholding = noun('withholding', {
  record: reference('record'),
  because: words,
  /** `field:hash` (lists: `field.index:hash`) for each text that is gone. */
  seals: optional(tokens),
});
export type Withholding = ValueOf<typeof withholding.fields>;
