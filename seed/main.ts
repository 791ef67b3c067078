/**
 * Seeds a new desk with the interview and, with `--world`, with the larger world around it.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Conflict, InvalidInput } from '../src/errors.ts';
import { makeDesk } from '../src/make-desk.ts';
import { openDesk } from '../src/open-desk.ts';
import { readHead } from '../src/queries/head.ts';
import { seedInterview } from './seed-interview.ts';
import { seedWorld } from './seed-world.ts';
import { largerWorld } from './world/larger-world.ts';

const usage = 'Usage: npm run seed -- [--desk file:NAME.db] [--article FILE] [--world]';

interface Asked {
  readonly desk: string;
  readonly article?: string;
  readonly world: boolean;
}

try {
  const asked = readArguments();
  if (asked === 'help') console.log(usage);
  else await seed(asked);
} catch (error) {
  console.error(`seed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function readArguments(): Asked | 'help' {
  try {
    const { help, ...asked } = parseArgs({
      options: {
        desk: { type: 'string', default: process.env.ASOF_DESK?.trim() || 'file:asof.db' },
        article: { type: 'string' },
        world: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
    return help ? 'help' : asked;
  } catch (error) {
    throw new InvalidInput('bad_option', `${(error as Error).message}. ${usage}`);
  }
}

async function seed({ desk: url, article, world }: Asked): Promise<void> {
  const text = article && { bytes: readFileSync(article), address: basename(article) };
  await makeDesk(url);
  const desk = await openDesk(url, { actor: { name: 'Seed desk', kind: 'person' } });
  try {
    if ((await readHead(desk)).position > 0) {
      throw new Conflict('desk_not_new', `The desk ${url} is not new; name another with --desk.`);
    }
    await seedInterview(desk, text || undefined);
    if (world) await seedWorld(desk, largerWorld);
    const { position, n } = await readHead(desk);
    const what = world ? 'the interview and the world around it' : 'the interview';
    console.log(`Seeded ${url} with ${what}: ${n} records in ${position} ledger entries.`);
  } finally {
    await desk.store.close();
  }
}
