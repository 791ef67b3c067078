import type { Judged } from '../../../model/judged.ts';
import type { Rung, Status } from '../../../model/vocabularies/statuses.ts';
import { type Phrase, phrase } from '../../phrase.ts';
import { reachesTo } from './basics.ts';

/** A status in the middle of a sentence. `no_evidence_found` never goes without its rung and how far the looks reach. */
export function judgedInWords({ status, rung, until, rungUntil }: Judged): Phrase {
  if (status !== 'no_evidence_found') return statusNames[status];
  const none =
    rung === undefined ? phrase`kein Beleg, der dem Beurteilenden bekannt wäre` : rungNames[rung];
  return until === undefined ? none : phrase`${none}, bis ${reachesTo(until, rungUntil)}`;
}

const statusNames: Readonly<Record<Exclude<Status, 'no_evidence_found'>, Phrase>> = {
  unchecked: phrase`ungeprüft`,
  insufficient: phrase`unzureichende Belege`,
  supported: phrase`gestützt`,
  refuted: phrase`widerlegt`,
  conflicting: phrase`widersprüchliche Belege`,
  pending: phrase`noch offen`,
  not_checkable: phrase`nicht überprüfbar`,
};

const rungNames: Readonly<Record<Rung, Phrase>> = {
  noted: phrase`den Genannten ist kein Beleg bekannt („vermerkt“)`,
  searched: phrase`gesucht und keinen Beleg gefunden („gesucht“)`,
  expected: phrase`fehlt, wo es stehen müsste („erwartet“)`,
};
