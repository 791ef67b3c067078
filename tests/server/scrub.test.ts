import { afterAll, expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { asofHere } from '../journeys/asof.ts';
import { ana } from '../support/fixed-world.ts';
import { askServer, droppedAtTheEnd, serverDeskUrl, testServer } from '../support/server-desks.ts';

const role = `asof_test_${process.pid}`;
droppedAtTheEnd();
afterAll(async () => {
  if (testServer !== undefined) await askServer(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

it.skipIf(testServer === undefined)(
  'a withheld text is said to be cleared away only by a user who may clear the tables',
  async () => {
    const url = serverDeskUrl('scrub');
    const schema = new URL(url).searchParams.get('schema');
    await makeDesk(url);
    await askServer(`CREATE ROLE ${role}; GRANT USAGE ON SCHEMA ${schema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    const asRole = `${url}&options=-c%20role%3D${role}`;

    const withheld = async (on: string) => {
      const desk = await openDesk(on, { actor: ana });
      const { claim } = await logClaim(desk, { text: 'A secret of the port.' });
      const done = await withholdRecord(desk, { record: claim.id, because: 'Asked to.' });
      await desk.store.close();
      return done.scrubbed;
    };
    expect([await withheld(url), await withheld(asRole)]).toEqual([true, false]);

    const log = ['claim', 'log', '--text', 'Another secret.', '--slug', 'secret'];
    await asofHere('', {}, ...log, '--desk', asRole);
    const why = ['--because', 'Asked to.', '--desk', asRole];
    expect((await asofHere('', {}, 'withhold', 'secret', ...why)).stdout).toContain(
      'The database still holds it where it lay',
    );
  },
);
