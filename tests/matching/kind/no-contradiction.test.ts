import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('what may both be true', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['At least 7 died in the fire.', 'At least 9 people died in the fire.', 'same_topic'],
    ['More than 40 ships left the port.', 'At least 50 ships left the port.', 'same_topic'],
    ['Mais de 40 navios deixaram o porto.', 'Mais de 50 navios deixaram o porto.', 'same_topic'],
    ['At least 40 ships left the port.', 'Up to 50 ships left the port.', 'same_topic'],
    ['At least 60 ships left the port.', 'Up to 50 ships left the port.', 'opposite'],
    ['At least 60 ships left the port.', 'Exactly 50 ships left the port.', 'opposite'],
    ['More than 40 ships left the port.', 'More than 40,000 ships left the port.', 'opposite'],
    ['The harbour has no crane.', 'The harbour has a library.', 'same_topic'],
    ['The harbour has no crane.', 'The harbour has a crane.', 'opposite'],
    ['The mayor promised to scrap the toll.', 'The mayor introduced the toll.', 'same_topic'],
    ['The mayor scrapped the toll.', 'The mayor introduced the toll.', 'opposite'],
  ];
  it.each(told)('is no contradiction, and the rest is: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
