import { InvalidInput } from '../errors.ts';
import type { SpokenDate } from '../model/bounds.ts';
import type { Act } from './act.ts';

/**
 * Nothing may be said, seen, looked for or judged wholly after the day of entry plus one: it may already
 * be tomorrow where it was said.
 *
 * @throws InvalidInput when one of the dates lies ahead.
 */
export async function requirePast(
  act: Act,
  dates: Readonly<Record<string, SpokenDate | undefined>>,
): Promise<void> {
  const today = await act.today();
  for (const [field, date] of Object.entries(dates)) {
    if (date && date.first > today + 1) {
      throw new InvalidInput('date_ahead', `${field}: "${date.text}" has not come yet.`, {
        hints: ['Only due dates and review dates look ahead.'],
      });
    }
  }
}
