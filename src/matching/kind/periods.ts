/** Parts of a year, a term or a game that are numbered: "the second quarter", "the first half", "the third week". */
const periods =
  /^[\s-]*(quarter|half|trimester|semester|week|period)(?:s|'s|’s)?(?![\p{L}\p{N}]|-final)/iu;

/** What a number in a row is of, by what stands behind it: `quarter` where it numbers a time, and `th` where it numbers anything else. */
export const inRowOf = (behind: string): string => periods.exec(behind)?.[1]?.toLowerCase() ?? 'th';

/** "Q2" as "2nd quarter". */
export const withQuartersInWords = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}-])Q([1-4])(?![\p{L}\p{N}]|[.,-]\p{N})/gu,
    (_, quarter: string) => `${quarter}${['st', 'nd', 'rd', 'th'][Number(quarter) - 1]} quarter`,
  );

/** Whether the unit of a number is a time. */
export const isPeriod = (unit: string): boolean => periods.test(unit);
