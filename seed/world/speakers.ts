import type { WorldSpeaker } from '../world.ts';
import { bodies } from './speakers/bodies.ts';
import { people } from './speakers/people.ts';

/** Who speaks in the larger world and not yet in the interview. */
export const speakers: readonly WorldSpeaker[] = [...people, ...bodies];
