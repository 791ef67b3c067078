import { InvalidInput } from '../errors.ts';
import { daysInMonth } from './day.ts';

/**
 * Reads an instant as people type it, with or without milliseconds, and gives it as it is stored;
 * null for anything else, impossible ones (month 13, 24:00, 30 February, a leap second) too.
 */
export function parseInstant(text: string): string | null {
  const match = typed.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const isTime = hour <= 23 && minute <= 59 && second <= 59;
  return isDate && isTime ? `${text.slice(0, 19)}${match[7] ?? '.000'}Z` : null;
}

/**
 * Writes milliseconds since 1970 as an instant; every instant in a desk is written here.
 * Throws `InvalidInput` outside the years 0000 to 9999.
 */
export function formatInstant(milliseconds: number): string {
  if (!(milliseconds >= earliest && milliseconds <= latest)) {
    throw new InvalidInput(
      'instant_out_of_range',
      `${milliseconds} ms is outside the years 0–9999`,
    );
  }
  return new Date(milliseconds).toISOString();
}

const typed = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{3})?Z$/;
const earliest = -62_167_219_200_000;
const latest = 253_402_300_799_999;
