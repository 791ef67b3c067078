import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asOwner, freePort, type OwnServer, ownedFolder } from './own-server.ts';

/** PgBouncer, sharing out few connections of a server by transactions. */
export interface OwnPooler {
  /** Of its database `desk`. */
  readonly url: string;
  /** How many transactions it has handed on so far, and over how many connections to the server it does so now. */
  shared(): Promise<{ readonly transactions: number; readonly connections: number }>;
  remove(): void;
}

const program = '/usr/sbin/pgbouncer';

/** Whether Debian's package is installed. */
export const poolerProgram: string | undefined = existsSync(program) ? program : undefined;

/** Why a test that needs a pooler is skipped. */
export const noPooler = 'no PgBouncer is installed (apt-get install pgbouncer)';

/** Starts one before a server; whoever comes is the given role there. */
export async function newPooler(server: OwnServer, role: string): Promise<OwnPooler> {
  if (poolerProgram === undefined) throw new Error(noPooler);
  const folder = ownedFolder();
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(settings, settingsOf({ server, role, port, folder }), { mode: 0o644 });
  const [command, ...words] = asOwner([poolerProgram, settings]);
  const pooler = spawn(command, words, { cwd: '/', stdio: 'ignore' });
  const urlOf = (database: string): string => `postgresql://${role}@127.0.0.1:${port}/${database}`;
  const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: urlOf('pgbouncer') });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  };
  await answered(() => ask('SHOW VERSION'));
  return {
    url: urlOf('desk'),
    async shared() {
      const stats = (await ask('SHOW STATS')).find(({ database }) => database === 'desk');
      const servers = await ask('SHOW SERVERS');
      return { transactions: Number(stats?.total_xact_count), connections: servers.length };
    },
    remove: () => {
      pooler.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Settings {
  readonly server: OwnServer;
  readonly role: string;
  readonly port: number;
  readonly folder: string;
}

/** Two connections for all: whoever comes back after a transaction is given any of them. */
const settingsOf = ({ server, role, port, folder }: Settings): string => `[databases]
desk = host=127.0.0.1 port=${server.port} dbname=postgres user=${role}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
admin_users = ${role}
pool_mode = transaction
default_pool_size = 2
logfile = ${join(folder, 'log')}
`;

async function answered(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(50);
    }
  }
}
