import type { World } from '../world.ts';
import { agreements } from './claims/agreements.ts';
import { arms } from './claims/arms.ts';
import { lukashenka } from './claims/lukashenka.ts';
import { meetingsToCome } from './claims/meetings-to-come.ts';
import { peacePlan } from './claims/peace-plan.ts';
import { visit } from './claims/visit.ts';
import { war } from './claims/war.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { topics } from './topics.ts';

/** RFE/RL's interview with Nigel Gould-Davies of March 2023, as a careful reader would log it. */
export const interview: World = {
  speakers,
  sources,
  topics,
  claims: [
    ...arms,
    ...agreements,
    ...meetingsToCome,
    ...lukashenka,
    ...visit,
    ...peacePlan,
    ...war,
  ],
};
