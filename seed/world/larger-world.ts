import type { World, WorldCitation } from '../world.ts';
import { additions } from './additions.ts';
import { allegation } from './claims/allegation.ts';
import { ammunition } from './claims/ammunition.ts';
import { assurances } from './claims/assurances.ts';
import { belarus } from './claims/belarus.ts';
import { drones } from './claims/drones.ts';
import { goodsInRecords } from './claims/goods-in-records.ts';
import { inputs } from './claims/inputs.ts';
import { kyiv } from './claims/kyiv.ts';
import { measures } from './claims/measures.ts';
import { moscow } from './claims/moscow.ts';
import { paperAndVote } from './claims/paper-and-vote.ts';
import { rifles } from './claims/rifles.ts';
import { trade } from './claims/trade.ts';
import { links } from './links.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { topics } from './topics.ts';
import { withdrawals } from './withdrawals.ts';

/**
 * The matter of the interview at large, from public facts of 2023 and 2024: what was alleged, denied, found
 * and decreed of Chinese arms for Russia. It stands on the interview, whose claims it adds to. Strength,
 * credibility and interest are this desk's judgement, and each note says why.
 */
export const largerWorld: World<WorldCitation> = {
  speakers,
  sources,
  topics,
  claims: [
    ...allegation,
    ...rifles,
    ...goodsInRecords,
    ...ammunition,
    ...assurances,
    ...paperAndVote,
    ...moscow,
    ...trade,
    ...kyiv,
    ...belarus,
    ...inputs,
    ...drones,
    ...measures,
  ],
  additions,
  links,
  withdrawals,
};
