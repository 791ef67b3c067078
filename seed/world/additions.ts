import type { WorldAddition, WorldCitation } from '../world.ts';
import { ofArms } from './additions/arms.ts';
import { ofVisits } from './additions/visits.ts';

/** What the larger world knows of claims that the interview brought to the desk. */
export const additions: readonly WorldAddition<WorldCitation>[] = [...ofArms, ...ofVisits];
