import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { makeApp } from '../../../src/http/app.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { hideRecord } from '../../../src/services/set-visibility.ts';
import { english } from '../../../src/summaries/words/english.ts';
import { as, model } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  return () => desk.store.close();
});

/** Two of each noun, entered within the same moment, so that their ids begin alike. */
async function twins(): Promise<void> {
  for (const name of ['One', 'Two']) {
    await logClaim(desk, {
      text: `${name} was there.`,
      slug: `claim-${name.toLowerCase()}`,
      topics: [name],
    });
    await addSource(desk, { title: name, slug: `source-${name.toLowerCase()}` });
    await addSpeaker(desk, { name, slug: `speaker-${name.toLowerCase()}` });
  }
}

/** What the page answers whose name is the first digits that the ids of a noun share. */
async function asked(room: string, kind: string): Promise<number> {
  const { id } = await desk.store.reader
    .selectFrom('record')
    .select('id')
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  const path = `${room}/${id.slice(0, 8)}`;
  return (await app.request(`http://${host}/${path}`, { headers: { host } })).status;
}

const rooms = { claims: 'claim', sources: 'source', speakers: 'speaker', topics: 'topic' };

describe('the first digits of an id', () => {
  it('name the one public record that has them, whatever private ones have them too', async () => {
    await twins();
    for (const [room, kind] of Object.entries(rooms)) {
      expect([room, await asked(room, kind)]).toEqual([room, 400]);
    }
    const gone = ['claim-two', 'source-two', 'speaker-two', await topicNamed('Two')];
    for (const record of gone) await hideRecord(desk, { record, because: 'Not yet.' });
    for (const [room, kind] of Object.entries(rooms)) {
      expect([room, await asked(room, kind)]).toEqual([room, 200]);
    }
  });

  it('name nothing where all that have them are private or proposed', async () => {
    await logClaim(desk, { text: 'It was one.', private: true });
    await logClaim(desk, { text: 'It was two.', private: true });
    await logClaim(as(desk, model), { text: 'It was three.' });
    expect(await asked('claims', 'claim')).toBe(404);
  });
});

async function topicNamed(name: string): Promise<string> {
  const { n } = await desk.store.reader
    .selectFrom('record_topic')
    .select('n')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return String(n);
}
