import { expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

const told = (
  kind: 'same' | 'opposite' | 'same_topic',
  pairs: readonly (readonly [text: string, claim: string])[],
) =>
  it.each(pairs)(`${kind}: %s | %s`, (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });

told('opposite', [
  ['Is the ferry fare rising in May? Yes.', 'The ferry fare will stay just where it is in May.'],
  ['Rents in Norrhamn are frozen this year.', 'Rents in Norrhamn rose this year.'],
  [
    'The bishop has refused to resign and is still in charge.',
    'The bishop resigned and is no longer in charge.',
  ],
  ['A loaf costs 80 cents on average.', 'A loaf costs 1.10 euros on average.'],
]);

told('same', [
  ['A loaf costs 80 cents on average.', 'A loaf costs 0.80 euros on average.'],
  ['Only pilots got a rise.', 'Pilots alone got a rise.'],
  ['Only 40 pilots got a rise.', '40 pilots got a rise.'],
  ['The union criticised the bishop.', 'The bishop was sharply criticised by the union.'],
]);

told('same_topic', [
  ['Only pilots got a rise last spring.', 'Pilots got a rise last spring.'],
  ['Nur Piloten haben Anspruch auf den Rabatt.', 'Piloten haben Anspruch auf den Rabatt.'],
  ['The bishop apologised to parents for the fire.', 'The fire injured 3 parents.'],
  ['The bishop was criticised by the union.', 'The bishop criticised the union.'],
  ['Nurses are still paid less than pilots.', 'Nurses and pilots are still paid.'],
  ['上海的平均房价比成都高。', '成都的平均房价比重庆高。'],
]);
