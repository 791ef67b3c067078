import type { Migrated } from './migrated.ts';
import type { NewDesk } from './new-desk.ts';

/** What the work gave that was done on the new desk. */
export interface Built<Result> {
  readonly result: Result;
}

/** How desks are made in one place: a file, or a schema of a database. */
export interface DeskMaker {
  /** How the place is named in messages. */
  readonly name: string;
  /** Makes the desk, or brings an older one up to date; one that is whole is left as it is. */
  make(born: NewDesk): Promise<Migrated>;
  /**
   * Makes a desk apart, where nobody finds it; it gets its place only when the work went well, so work that is
   * refused leaves nothing behind.
   *
   * @param work is given the url to open, and closes the desk it opened.
   * @returns null when the place is taken, perhaps only since: nothing was made then.
   */
  makeApart<Result>(
    born: NewDesk,
    work: (url: string) => Promise<Result>,
  ): Promise<Built<Result> | null>;
  /**
   * The same for work that takes long: what is half done stays, under a name of its own, and is what the work is given
   * when it is begun again.
   */
  makeByAndBy<Result>(
    born: NewDesk,
    work: (url: string) => Promise<Result>,
  ): Promise<Built<Result> | null>;
  /**
   * The same for a copy that `Store.copyTo` wrote, brought up to date.
   *
   * @throws NotFound, Failed when the file is no desk, or this database has other means to be restored.
   */
  restoreCopy<Result>(
    born: NewDesk,
    file: string,
    check: (url: string) => Promise<Result>,
  ): Promise<Built<Result> | null>;
}
