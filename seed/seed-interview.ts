import type { Desk } from '../src/desk.ts';
import { excerptText } from './interview/excerpt-text.ts';
import { interview } from './interview/interview.ts';
import { seedWorld } from './seed-world.ts';

/**
 * Seeds a new desk with the interview: anchored in its excerpt, which stands in the repository, or in the
 * full article where that is at hand. Both give the same statuses.
 *
 * @throws Failed `quote_not_found` when the article is not the interview.
 */
export function seedInterview(
  desk: Desk,
  article?: { readonly bytes: Uint8Array; readonly address: string },
): Promise<void> {
  const text = article
    ? { source: 'rferl-interview', ...article }
    : {
        source: 'rferl-interview-excerpt',
        bytes: Buffer.from(excerptText(interview)),
        address: 'rferl-interview-excerpt.txt',
      };
  return seedWorld(desk, interview, text);
}
