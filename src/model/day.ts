import { InvalidInput } from '../errors.ts';
import type { Day, SpokenDate } from './bounds.ts';

/** The day number of a date of the proleptic Gregorian calendar; the date must exist. */
export function dayOf(year: number, month: number, day: number): Day {
  const { era, yearOfEra } = marchYear(month > 2 ? year : year - 1);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear - daysBefore1970;
}

/** A day as `YYYY-MM-DD`, for the years 0000 to 9999. */
export function isoOfDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}

/** A day as a date people speak of. */
export function dateOfDay(day: Day): SpokenDate {
  return { text: isoOfDay(day), first: day, last: day };
}

/** How many days a month of the proleptic Gregorian calendar has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The same date one calendar year later; 29 February gives 28 February, the last day of that month.
 * A look of day L is more than a year back as of D exactly when `D > oneYearAfter(L)`.
 */
export function oneYearAfter(day: Day): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return dayOf(year + 1, month, Math.min(dayOfMonth, daysInMonth(year + 1, month)));
}

/**
 * The calendar day in an IANA time zone of an instant `YYYY-MM-DDThh:mm:ss.sssZ`.
 * Throws `InvalidInput` for a zone this machine does not know.
 */
export function dayOfInstant(instant: string, zone: string): Day {
  // An instant is our own spelling, written by `formatInstant`, and no text of a person.
  const milliseconds = Date.parse(instant);
  return Math.floor((milliseconds + zoneOffset(milliseconds, zone)) / millisecondsInDay);
}

/** The hour of the day in an IANA time zone, 0 to 23, of the same kind of instant. */
export function hourOfInstant(instant: string, zone: string): number {
  const milliseconds = Date.parse(instant);
  const there = milliseconds + zoneOffset(milliseconds, zone);
  return Math.floor(
    (there - Math.floor(there / millisecondsInDay) * millisecondsInDay) / 3_600_000,
  );
}

/** Whether this machine knows an IANA time zone of that name. */
export function isZone(zone: string): boolean {
  return zoneFormatOrNull(zone) !== null;
}

const daysInEra = 146_097;
/** From 1 March of the year 0, where the eras of 400 years begin, to 1970-01-01. */
const daysBefore1970 = 719_468;
const millisecondsInDay = 86_400_000;

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years counted from March put the leap day last, so that no month has to ask about it. */
function marchYear(year: number): { readonly era: number; readonly yearOfEra: number } {
  const era = Math.floor(year / 400);
  return { era, yearOfEra: year - era * 400 };
}

function dateOf(day: Day): CivilDate {
  const shifted = day + daysBefore1970;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How far a zone is ahead of UTC at an instant, in milliseconds; written there as `GMT-03:30`. */
function zoneOffset(milliseconds: number, zone: string): number {
  // The first formatter of a process costs tens of milliseconds, a third of a whole `asof status`.
  if (zone === 'UTC') return 0;
  const offset = zoneFormat(zone)
    .formatToParts(milliseconds)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes, seconds] =
    /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(offset ?? '') ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  return (sign === '-' ? -ahead : ahead) * 1000;
}

/** Made at first use: a formatter costs more to make than a whole status to derive. */
const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(zone);
  if (known !== undefined) return known;
  const made = makeZoneFormat(zone);
  zoneFormats.set(zone, made);
  return made;
}

function makeZoneFormat(zone: string): Intl.DateTimeFormat {
  const made = zoneFormatOrNull(zone);
  if (made) return made;
  throw new InvalidInput('unknown_zone', `"${zone.slice(0, 60)}" is not a known time zone`, {
    hints: ['Give an IANA name such as Europe/Prague or UTC.'],
  });
}

function zoneFormatOrNull(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
