import type { Judged } from '../../../model/judged.ts';
import type { Rung, Status } from '../../../model/vocabularies/statuses.ts';
import { type Phrase, phrase } from '../../phrase.ts';
import { reachesTo } from './basics.ts';

/** A status in the middle of a sentence. `no_evidence_found` never goes without its rung and how far the looks reach. */
export function judgedInWords({ status, rung, until, rungUntil }: Judged): Phrase {
  if (status !== 'no_evidence_found') return statusNames[status];
  const none = rung === undefined ? phrase`no evidence known to the assessor` : rungNames[rung];
  return until === undefined ? none : phrase`${none}, up to ${reachesTo(until, rungUntil)}`;
}

const statusNames: Readonly<Record<Exclude<Status, 'no_evidence_found'>, Phrase>> = {
  unchecked: phrase`unchecked`,
  insufficient: phrase`insufficient evidence`,
  supported: phrase`supported`,
  refuted: phrase`refuted`,
  conflicting: phrase`conflicting evidence`,
  pending: phrase`pending`,
  not_checkable: phrase`not checkable`,
};

const rungNames: Readonly<Record<Rung, Phrase>> = {
  noted: phrase`no evidence known to those who are named (“noted”)`,
  searched: phrase`searched for, and no evidence found (“searched”)`,
  expected: phrase`missing from where it ought to be (“expected”)`,
};
