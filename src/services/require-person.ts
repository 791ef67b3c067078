import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';

/**
 * Some acts are a person's alone: a model or a rule proposes and never decides.
 *
 * @param deed what would be done, after "Only a person can".
 * @throws InvalidInput when a model or rule acts.
 */
export function requirePerson({ actor }: Desk, deed: string): void {
  if (actor.kind === 'person') return;
  throw new InvalidInput('person_needed', `Only a person can ${deed}.`, {
    hints: [`"${actor.name}" acts as a ${actor.kind}.`],
  });
}
