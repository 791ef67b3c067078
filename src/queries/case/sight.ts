import type { Audience } from '../../model/vocabularies/acts.ts';

/** Up to which number, and for whom, something is read. */
export interface Sight {
  readonly n: number;
  readonly audience: Audience;
}
