import { expect, it } from 'vitest';
import { makeApp } from '../../src/http/app.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const host = '127.0.0.1:4173';
const desk = await newDesk(scratchFolder());
await bridgeWorld(desk);
for (const until of ['2023-06-01', '2024-06-01']) {
  await noteAbsence(desk, { claim: 'bridge', kind: 'searched', where: ['the log'], until });
}

it.each([
  [english, 'No evidence found', ['Searched, to 2023-06-01', 'Searched, to 2024-06-01'], 'up to'],
  [german, 'Kein Beleg gefunden', ['Gesucht, bis 2023-06-01', 'Gesucht, bis 2024-06-01'], 'bis'],
] as const)('a picture says no evidence found with the rung and the day', async (...given) => {
  const [words, label, reaches, upTo] = given;
  const app = makeApp({ desk, words, hosts: new Set([host]), onFailure: () => undefined });
  const answer = await app.request(`http://${host}/claims/bridge`, { headers: { host } });
  const svgs = (await answer.text()).match(/<svg[^>]*role="img"[\s\S]*?<\/svg>/g) ?? [];
  const said = svgs.map((svg) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]);
  const found = said.flatMap((texts) =>
    texts.flatMap(([, text], at) => (text === label ? [texts[at + 1]?.[1]] : [])),
  );
  expect(found).toEqual([...reaches, reaches[1]]);
  const [overTime = ''] = svgs;
  expect(/aria-label="([^"]*)"/.exec(overTime)?.[1]).toMatch(
    new RegExp(`${upTo} .*2023.*${upTo} .*2024`),
  );
});
