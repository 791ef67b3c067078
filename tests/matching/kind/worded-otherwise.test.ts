import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

type Told = readonly (readonly [text: string, claim: string, kind: MatchKind])[];

describe('one thing written in two ways', () => {
  const told: Told = [
    ['The trip was 40 km long.', 'The trip was 40 kilometres long.', 'same'],
    ['The trip was 90 km long.', 'The trip was 40 kilometres long.', 'opposite'],
    [
      'The fire burned 200 km² of forest.',
      'The fire burned 200 square kilometres of forest.',
      'same',
    ],
    ['The car reached 180 mph.', 'The car reached 180 miles per hour.', 'same'],
    [
      'The heat reached 41°C in Seville.',
      'The heat reached 48 degrees Celsius in Seville.',
      'opposite',
    ],
    ['The IMF lent Ghana money.', 'The International Monetary Fund lent Ghana money.', 'same'],
    ['The FDA approved the pill.', 'The Food and Drug Administration approved the pill.', 'same'],
    ['The IMF bought the debt.', 'The European Central Bank bought the debt.', 'same_topic'],
    ['The US army left Kabul.', 'The U.S. army left Kabul.', 'same'],
    ['The US left the pact.', 'The United States left the pact.', 'same'],
    ['American soldiers left Kabul.', 'U.S. soldiers left Kabul.', 'same'],
    ['Senator Holt voted no on the bill.', 'Senator Holt voted against the bill.', 'same'],
    ['Senator Holt voted no on the bill.', 'Senator Holt voted for the bill.', 'opposite'],
    ['Senator Holt gave the bill a yes vote.', 'Senator Holt voted against the bill.', 'opposite'],
    [
      'The minister said nothing about the leak.',
      'The minister kept silent about the leak.',
      'same',
    ],
  ];
  it.each(told)('is one thing: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});

describe('a word written in one or in two', () => {
  const told: Told = [
    ['Off-shore windfarms killed the seals.', 'Offshore wind farms killed the seals.', 'same'],
    ['The firefighters left.', 'The fire fighters left.', 'same'],
    ['The policemen stoped the lorry.', 'Policemen stopped the lorry.', 'same'],
  ];
  it.each(told)('is one: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});

describe('a verb of two words', () => {
  const told: Told = [
    ['The police broke up the crowd.', 'The police dispersed the crowd.', 'same'],
    ['The committee put the hearing off.', 'The committee postponed the hearing.', 'same'],
    ['The factory laid off 200 workers.', 'The factory dismissed 200 workers.', 'same'],
    ['The factory laid off 200 workers.', 'The factory hired 200 workers.', 'opposite'],
    ['The minister stepped down.', 'The minister resigned.', 'same'],
    ['The minister stepped down.', 'The minister stepped up.', 'opposite'],
    ['Crime in the city went up.', 'Crime in the city increased.', 'same'],
    ['Crime in the city went up.', 'Crime in the city fell.', 'opposite'],
    ['The police let the driver off.', 'The police locked the driver up.', 'opposite'],
    ['The firm took on 300 workers.', 'The firm took over 300 workers.', 'same_topic'],
    ['The council shut down the plant.', 'The council opened the plant.', 'opposite'],
  ];
  it.each(told)('is the one that it stands for: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
