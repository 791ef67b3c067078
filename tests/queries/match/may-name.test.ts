import { expect, it } from 'vitest';
import { readMatchQuery } from '../../../src/matching/match-query.ts';
import { mayName } from '../../../src/queries/match/may-name.ts';

const isNamed = (signature: string, spelling: string): boolean => {
  const query = readMatchQuery(`They sent arms. — ${signature}`);
  if (query.signature === null) throw new Error(`${signature} is no signature`);
  return mayName(query.signature, spelling);
};

it.each([
  ['Alexander Lukashenko (@lukashenko)', 'Аляксандр Лукашэнка'],
  ['Аляксандр Лукашэнка (@by_1)', 'Alexander Lukashenko'],
  ['President Lukashenko (@by_1)', 'Alyaksandr Lukashenka'],
  ['习近平 (@cn_1)', 'Xi Jinping'],
  ['Orbán Viktor (@hu_1)', 'Viktor Orban'],
  ['Donald J. Trump (@realDonaldTrump)', 'Donald Trump'],
  ['The President (@realDonaldTrump)', 'Donald Trump'],
  ['The Ministry (@AnnLee)', 'Ann Lee'],
  ['Office (@annlee)', 'Ann Lee'],
  ['Putin (@kremlin_1)', 'Vladimir Putin'],
  ['Robert Kennedy Jr. (@rfk)', 'Robert F. Kennedy'],
  ['1984 (@1_2)', 'Ann Lee'],
])('%s may be %s', (signature, spelling) => {
  expect(isNamed(signature, spelling)).toBe(true);
});

it.each([
  ['Ivan Sidorov (@isidorov)', 'Ivan Petrov'],
  ['Ivan Sidorov (@ivan)', 'Ivan Petrov'],
  ['Олаф Шольц (@de_1)', 'Wolfgang Schulz'],
  ['Olaf Scholz (@bundeskanzler)', 'Wolfgang Schulz'],
  ['George Patton (@patton)', 'Vladimir Putin'],
  ['Robert Kennedy Jr. (@rfk)', 'Donald Trump Jr.'],
])('%s is not %s', (signature, spelling) => {
  expect(isNamed(signature, spelling)).toBe(false);
});
