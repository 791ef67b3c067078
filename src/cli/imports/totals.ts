import type { ImportReport } from '../../services/import-file.ts';
import type { SpeakersAlike } from '../../services/make-proposals.ts';
import { UnreadDates } from '../../services/unread-dates.ts';
import { type ReviewAgainTold, withWithdrawal } from '../present/reviews-again-text.ts';
import { type TakenBackRows, takenBackRows } from '../present/rows-again-text.ts';
import { type UnreadColumnTold, type When, withDateHints } from '../present/unread-dates-text.ts';

/** What became of one file. */
export interface FileReport<Report> {
  readonly file: string;
  readonly report: Report;
}

/** The sums over all files; where there are several, what became of each beside them. */
export interface ImportTotals {
  readonly read: number;
  readonly added: number;
  readonly unchanged: number;
  /** Of the added those that came in anew in place of what was taken back as a mistake; absent where there are none. */
  readonly again?: number;
  /** Of the unchanged those that could come in anew, with what to do; absent where there are none. */
  readonly takenBack?: TakenBackRows;
  /** Links to earlier claims; absent where none were looked for in one of the files. */
  readonly proposed?: number;
  /** New speakers who may be others; absent where nobody looked in one of the files. */
  readonly speakersAlike?: SpeakersAlike;
  readonly rejected: readonly {
    readonly file?: string;
    readonly row: number;
    readonly reason: string;
  }[];
  /** Reviews beside which the desk has another one of the same claim, publisher and url; absent where there are none. */
  readonly reviewsAgain?: readonly ReviewAgainTold[];
  /** What was to be a date and is none, with what to do; absent where nothing is. */
  readonly unreadDates?: readonly UnreadColumnTold[];
}

/** @param named the reports by their files, where there are several. */
export function totals(
  reports: readonly ImportReport[],
  named: readonly FileReport<ImportReport>[],
  when: When,
): ImportTotals {
  const sum = (of: 'read' | 'added' | 'unchanged' | 'again' | 'takenBack'): number =>
    reports.reduce((total, report) => total + (report[of] ?? 0), 0);
  const rejected =
    named.length === 0
      ? reports.flatMap((report) => report.rejected)
      : named.flatMap(({ file, report }) => report.rejected.map((row) => ({ file, ...row })));
  const reviewsAgain = reports.flatMap((report) => report.reviewsAgain ?? []);
  const [again, takenBack] = [sum('again'), sum('takenBack')];
  const files = named.map(({ file, report: { rejected: _, ...report } }) => ({ file, ...report }));
  return {
    ...{ read: sum('read'), added: sum('added'), unchanged: sum('unchanged'), rejected },
    ...(again > 0 ? { again } : {}),
    ...(takenBack > 0 ? { takenBack: takenBackRows(takenBack) } : {}),
    ...(reviewsAgain.length > 0 ? { reviewsAgain: withWithdrawal(reviewsAgain) } : {}),
    ...unreadDates(reports, when),
    ...proposals(reports),
    ...(files.length > 0 ? { files } : {}),
  };
}

/** Of all the files, which have one map. */
function unreadDates(
  reports: readonly ImportReport[],
  when: When,
): Pick<ImportTotals, 'unreadDates'> {
  const all = new UnreadDates();
  for (const each of reports.flatMap((report) => report.unreadDates ?? [])) all.add(each);
  const told = all.told().unreadDates;
  return told === undefined ? {} : { unreadDates: withDateHints(told, when) };
}

/** What was proposed of all the files; nothing is said of it where one that brought something was not looked at. */
function proposals(
  reports: readonly ImportReport[],
): Pick<ImportTotals, 'proposed' | 'speakersAlike'> {
  const looked = reports.filter(({ added, proposed }) => proposed !== undefined || added > 0);
  const counts = looked.flatMap(({ proposed }) => proposed ?? []);
  const alike = looked.flatMap(({ speakersAlike }) => speakersAlike ?? []);
  const isWhole = (of: readonly unknown[]): boolean => of.length > 0 && of.length === looked.length;
  return {
    ...(isWhole(counts) ? { proposed: counts.reduce((total, each) => total + each, 0) } : {}),
    ...(isWhole(alike)
      ? {
          speakersAlike: {
            count: alike.reduce((total, { count }) => total + count, 0),
            pairs: alike.flatMap(({ pairs }) => pairs),
          },
        }
      : {}),
  };
}
