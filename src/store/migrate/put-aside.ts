import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { openFailure } from '../sqlite/connection.ts';

/** What SQLite keeps beside a desk's file, by the endings of its names. */
const endings = ['-wal', '-shm', '-journal'] as const;

/** What a desk is called whose log was put aside, behind the name of its place. */
const asideEnding = '.lost';

/**
 * Puts aside what lies beside the place of a desk that is not there. SQLite would read it into the next one, and a desk
 * whose file alone was moved away is not whole without it. It gets names as if the desk were called NAME.lost, so
 * that its file, given this name, is read with it.
 *
 * @throws Failed when something stays there.
 */
export function putAside(path: string): void {
  try {
    const isAnyThere = ['-wal', '-journal'].some((ending) => bytesIn(`${path}${ending}`) > 0);
    const aside = isAnyThere ? freeName(`${path}${asideEnding}`) : null;
    for (const ending of endings) {
      const left = `${path}${ending}`;
      if (aside === null) rmSync(left, { force: true });
      else if (existsSync(left)) renameSync(left, `${aside}${ending}`);
    }
  } catch (cause) {
    throw openFailure(path, cause);
  }
}

/** The name that the file of a desk needs to be read with a log that was put aside; null for any other file. */
export const deskPutAside = (file: string): string | null =>
  /^(.*\.lost(?:-\d+)?)-(?:wal|journal)$/.exec(file)?.[1] ?? null;

const bytesIn = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function freeName(wanted: string): string {
  const isTaken = (name: string): boolean =>
    ['', ...endings].some((ending) => existsSync(`${name}${ending}`));
  let name = wanted;
  for (let count = 2; isTaken(name); count += 1) name = `${wanted}-${count}`;
  return name;
}
