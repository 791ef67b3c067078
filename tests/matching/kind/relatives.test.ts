import { expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

it.each([
  ["The mayor's wife met the ambassador.", 'The mayor met the ambassador.'],
  ['Der Sohn des Ministers hat das Haus gekauft.', 'Der Minister hat das Haus gekauft.'],
  ['Жена мэра продала мост.', 'Мэр продал мост.'],
  ["The mayor's deputy sold the bridge.", 'The mayor sold the bridge.'],
  ['Her campaign manager paid the fine.', 'She paid the fine.'],
])('a relative is somebody else: %s | %s', (text, claim) => {
  expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same_topic', 'same_topic']);
});

it.each([
  ['The MP hired his wife.', 'The MP employed his wife.'],
  ['The mayor sold the bridge, a spokesman said.', 'The mayor sold the bridge.'],
  ['Los contratos son temporales en España.', 'Los contratos en España son temporales.'],
])('and none where both speak of one, or nobody does: %s | %s', (text, claim) => {
  expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same', 'same']);
});
