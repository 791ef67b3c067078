import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { timeline } from '../../../src/queries/timeline/timeline.ts';
import { addRequest } from '../../../src/services/add-request.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { answerRequest } from '../../../src/services/answer-request.ts';
import { hideRecord, publishRecord } from '../../../src/services/set-visibility.ts';
import { bridgeWorld } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const because = 'She asked for it.';
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await addSpeaker(desk, { name: 'Eva Novak', slug: 'eva' });
  await addSource(desk, { title: 'Her letter', slug: 'letter', publishedOn: '2023-05-20' });
  return () => desk.store.close();
});

const told = async (isPublic = true): Promise<readonly string[]> => {
  const { events } = await timeline(desk, { claim: 'bridge', public: isPublic });
  return events.map(({ kind }) => kind).filter((kind) => kind === 'asked' || kind === 'answered');
};

/** She was asked, and answered by her letter. */
async function ask(): Promise<void> {
  const { request } = await addRequest(desk, { claim: 'bridge', of: 'eva', on: '2023-05-15' });
  await answerRequest(desk, { request: String(request.n), answer: 'letter' });
}

describe('the timeline that the public reads', () => {
  it('tells of a request, and of the reply to it', async () => {
    await ask();
    expect(await told()).toEqual(['asked', 'answered']);
  });

  it('tells of no request that rests on a private speaker, nor of what came of it', async () => {
    await ask();
    await hideRecord(desk, { record: 'eva', because });
    expect(await told()).toEqual([]);
    expect(await told(false)).toEqual(['asked', 'answered']);
    await publishRecord(desk, { record: 'eva' });
    expect(await told()).toEqual(['asked', 'answered']);
  });

  it('tells of no reply that rests on a private source', async () => {
    await ask();
    await hideRecord(desk, { record: 'letter', because });
    expect(await told()).toEqual(['asked']);
  });
});
