import { describe, expect, it } from 'vitest';
import { found, kindOf } from './kind-of.ts';

describe('measures', () => {
  it.each([
    [
      'The lake froze at 14 degrees Fahrenheit last night.',
      'The lake froze at minus 10°C last night.',
      'same',
    ],
    [
      'The oven in the museum reached 100 degrees Celsius.',
      'The oven in the museum reached 212°F.',
      'same',
    ],
    [
      'The oven in the museum reached 100 degrees Celsius.',
      'The oven in the museum reached 400°F.',
      'opposite',
    ],
    [
      'The sea has warmed by 1.5 degrees Celsius.',
      'The sea has warmed by 2.7 degrees Fahrenheit.',
      'same',
    ],
    [
      'The tunnel through the mountain is 31 miles long.',
      'The tunnel through the mountain is 50 km long.',
      'same',
    ],
    [
      'The tunnel through the mountain is 31 miles long.',
      'The tunnel through the mountain is 31 km long.',
      'opposite',
    ],
    [
      'The tunnel through the mountain is 30 km long.',
      'The tunnel through the mountain is 31 km long.',
      'opposite',
    ],
    [
      'The statue on the hill is 300 feet tall.',
      'The statue on the hill is 91 metres tall.',
      'same',
    ],
    ['The bishop is 6 feet 2 inches tall.', 'The bishop is 188 cm tall.', 'same'],
    [
      'The bear in the zoo weighs 1,100 pounds.',
      'The bear in the zoo weighs 500 kilograms.',
      'same',
    ],
    [
      'The bear in the zoo weighs 1,100 pounds.',
      'The bear in the zoo weighs 800 kilograms.',
      'opposite',
    ],
    ['The jockey weighs 9 stone.', 'The jockey weighs 57 kg.', 'same'],
    [
      'The tanker spilled 10,000 gallons of oil.',
      'The tanker spilled 38,000 litres of oil.',
      'same',
    ],
    ['The fire burned 2,000 acres of heath.', 'The fire burned 810 hectares of heath.', 'same'],
    [
      'The fire burned 2,000 acres of heath.',
      'The fire burned 3,000 hectares of heath.',
      'opposite',
    ],
    ['The ice field measures 100 square miles.', 'The ice field measures 259 km².', 'same'],
    [
      'The train went 300 km/h on the bridge.',
      'The train went 186 miles per hour on the bridge.',
      'same',
    ],
    ['The stadium cost 30 pounds a seat.', 'The stadium cost £30 a seat.', 'same'],
  ])('%s / %s: %s', (text, claim, kind) => {
    expect(kindOf(text, claim)).toBe(kind);
    expect(kindOf(claim, text)).toBe(kind);
  });
});

describe('how many times as much, and by how much', () => {
  it.each([
    [
      'Bread prices in Tunis have doubled since the drought.',
      'Bread prices in Tunis have risen by 100 percent since the drought.',
      'same',
    ],
    [
      'Bread prices in Tunis have doubled since the drought.',
      'Bread prices in Tunis have risen by 20 percent since the drought.',
      'opposite',
    ],
    [
      'Bread prices in Tunis have quadrupled since the drought.',
      'Bread prices in Tunis have risen by at most a third since the drought.',
      'opposite',
    ],
    [
      'Bread prices in Tunis have risen by half since the drought.',
      'Bread prices in Tunis have risen by 50 percent since the drought.',
      'same',
    ],
    [
      'The number of otters in the river has halved.',
      'The number of otters in the river has fallen by 50 percent.',
      'same',
    ],
    [
      'The number of otters in the river has halved.',
      'The number of otters in the river has fallen by at most a fifth.',
      'opposite',
    ],
    [
      'The number of otters in the river has fallen by half.',
      'The number of otters in the river has fallen by 5 percent.',
      'opposite',
    ],
    [
      'The number of otters in the river has grown tenfold.',
      'The number of otters in the river has grown by 900 percent.',
      'same',
    ],
    [
      'The port has tripled its exports.',
      'The port has raised its exports by 200 percent.',
      'same',
    ],
    [
      'The mayor was fined five times.',
      'The mayor was fined five times as taxes rose by 10 percent.',
      'same',
    ],
  ])('%s / %s: %s', (text, claim, kind) => {
    expect(kindOf(text, claim)).toBe(kind);
    expect(kindOf(claim, text)).toBe(kind);
  });
});

describe('why two measures are not one', () => {
  it.each([
    [
      'The hut lies 3 miles from the border.',
      'The hut lies 3 km from the border.',
      '3 miles against 3 kilometres',
    ],
    [
      'The oven reached 100 degrees Celsius today.',
      'The oven reached 400°F today.',
      '100°C against 400°F',
    ],
    [
      'The bear weighs 1,100 pounds now.',
      'The bear weighs 800kg now.',
      '1,100 pounds against 800 kilograms',
    ],
  ])('%s / %s: %s', (text, claim, because) => {
    expect(found(text, claim).because).toBe(`another number: ${because}`);
  });

  it.each([
    ['The ship carried 200 tons of grain.', 'The ship carried 200 tonnes of grain.'],
    ['The plane flew at 30,000 feet.', 'The plane flew at 30,000 ft.'],
  ])('%s is: %s', (text, claim) => {
    expect(kindOf(text, claim)).toBe('same');
  });
});
