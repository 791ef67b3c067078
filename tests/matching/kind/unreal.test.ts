import { describe, expect, it } from 'vitest';
import { kindsOfWords } from '../../../src/text/word-kinds.ts';
import { doubtingWords } from '../../../src/words/doubting-words.ts';
import { kindOf } from './kind-of.ts';

describe('what is said to be so, seems so or may be so', () => {
  const doubted: readonly (readonly [text: string, claim: string])[] = [
    ['The bill would ban plastic bags.', 'The bill bans plastic bags.'],
    ['The mayor apparently sold the bridge.', 'The mayor sold the bridge.'],
    ['The mayor reportedly sold the bridge.', 'The mayor sold the bridge.'],
    [
      'Der Minister hat die Studie mutmaßlich zurückgehalten.',
      'Der Minister hat die Studie zurückgehalten.',
    ],
    [
      'Angeblich hat der Minister die Studie zurückgehalten.',
      'Der Minister hat die Studie zurückgehalten.',
    ],
    ['Le ministre aurait vendu le château.', 'Le ministre a vendu le château.'],
    ['Le ministre a peut-être vendu le château.', 'Le ministre a vendu le château.'],
    ['El alcalde supuestamente vendió el puente.', 'El alcalde vendió el puente.'],
    ['Мэр якобы продал мост.', 'Мэр продал мост.'],
    ['Похоже, мэр продал мост.', 'Мэр продал мост.'],
    ['Мер нібито продав міст.', 'Мер продав міст.'],
    ['Burmistrz rzekomo sprzedał most.', 'Burmistrz sprzedał most.'],
    ['Apparentemente il sindaco ha venduto il ponte.', 'Il sindaco ha venduto il ponte.'],
    ['O prefeito supostamente vendeu a ponte.', 'O prefeito vendeu a ponte.'],
    ['据说市长卖掉了大桥。', '市长卖掉了大桥。'],
  ];
  it.each(doubted)('is not told as so: %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same_topic', 'same_topic']);
  });

  const told: readonly (readonly [text: string, claim: string, kind: string])[] = [
    ['A truce was agreed by the two sides.', 'The two sides agreed to a truce.', 'same'],
    ['The parties agreed to form a government.', 'The parties formed a government.', 'same_topic'],
    [
      'The paper was ordered by the court to pay the actor.',
      'The court ordered the paper to pay the actor.',
      'same',
    ],
    ['The council scrapped the bus fare.', 'The council abolished the bus fare.', 'same'],
    ['The council scrapped the tram line.', 'The council built the tram line.', 'same_topic'],
    ['Barcelona will close its port.', 'It is in the news: Barcelona will close its port.', 'same'],
  ];
  it.each(told)('is another where only one of two says so: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });

  it.each([
    [
      'China is considering supplying the army of Russia with weapons.',
      'China has not supplied the army of Russia with weapons.',
      'same_topic',
    ],
    [
      'The city may sell the Meyer bridge.',
      'The city has not sold the Meyer bridge.',
      'same_topic',
    ],
    [
      'Die Stadt plant, die Brücke zu verkaufen.',
      'Die Stadt hat die Brücke nicht verkauft.',
      'same_topic',
    ],
    ['The city has sold the Meyer bridge.', 'The city has not sold the Meyer bridge.', 'opposite'],
    [
      'The city will sell the Meyer bridge.',
      'The city will not sell the Meyer bridge.',
      'opposite',
    ],
    [
      'The city plans to sell the Meyer bridge.',
      'The city does not plan to sell the Meyer bridge.',
      'opposite',
    ],
  ])('is no contrary of what was not done: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });

  it('is so by words that no quote may leave out', () => {
    const words = Object.values(doubtingWords)
      .flat()
      .filter((word) => /^(?!\p{Script=Han})\p{L}+$/u.test(word));
    const kinds = kindsOfWords(words.map((text) => ({ text, startsSentence: false })));
    expect(words.filter((_, at) => kinds[at] !== 'hedge')).toEqual([]);
  });
});
