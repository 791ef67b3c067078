import { type BigIntStats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failed } from '../../errors.ts';

/** What holds on to which file is in a place. Both throw Failed once another file is there, or none. */
interface HeldPlace {
  /** Looks now. */
  readonly requireThere: () => void;
  /** Looks where the last look is a second ago: to look takes as long as to read some rows. */
  readonly glance: () => void;
}

/**
 * Holds on to the file that is in a place now. SQLite itself goes on with a file that was moved away, deleted or replaced under it: it
 * reads what is no longer the desk, and writes where nobody looks again.
 */
export function heldInPlace(path: string): HeldPlace {
  const place = resolve(path);
  const held = fileAt(place);
  let lookedAt = performance.now();
  const requireThere = (): void => {
    const now = fileAt(place);
    if (now === undefined || now.ino !== held?.ino || now.dev !== held.dev) throw moved(path);
    lookedAt = performance.now();
  };
  return {
    requireThere,
    glance: () => {
      if (performance.now() - lookedAt >= secondMs) requireThere();
    },
  };
}

const secondMs = 1000;

const fileAt = (place: string): BigIntStats | undefined =>
  statSync(place, { bigint: true, throwIfNoEntry: false });

const moved = (path: string): Failed =>
  new Failed(
    'desk_moved',
    `The desk at ${path} was moved, deleted or replaced while it was open.`,
    {
      hints: [
        'Nothing was written. Begin again on the desk that is there now; a program that runs on, such as "asof serve", is to be started anew.',
      ],
    },
  );
