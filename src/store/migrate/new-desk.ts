import type { Insertable } from 'kysely';
import { genesis, hashVersion } from '../../model/ledger-entry.ts';
import type { Tables } from '../port.ts';

/** What a new desk is born with. */
export interface NewDesk {
  /** The desk's own uuid. */
  readonly desk: string;
  /** IANA time zone in which the desk counts its days. */
  readonly zone: string;
  /** The instant of the desk's clock; also the time its migrations are recorded with. */
  readonly createdAt: string;
}

/** The head row of a new desk: an empty ledger, whose first link will rest on the desk's uuid. */
export function headOf({ desk, zone, createdAt }: NewDesk): Insertable<Tables['desk_head']> {
  return {
    id: 1,
    desk,
    position: 0,
    n: 0,
    link: genesis(desk),
    zone,
    hash_version: hashVersion,
    created_at: createdAt,
  };
}
