import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of the test's own, on loopback, that may be killed and copied. */
export interface OwnServer {
  /** Of its database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  start(): void;
  /** `immediate` ends it as a crash would. */
  stop(how: 'fast' | 'immediate'): void;
  remove(): void;
}

/** The newest server that Debian's packages put on this machine; undefined where there is none. */
export const serverPrograms: string | undefined = (() => {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  return versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(root, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
})();

/** Why a test that needs a server of its own is skipped. */
export const noPrograms = 'no PostgreSQL server is installed (apt-get install postgresql)';

/** Makes a new server and starts it. */
export async function newServer(): Promise<OwnServer> {
  const folder = ownedFolder();
  run('initdb', [
    '-D',
    folder,
    '-U',
    'asof',
    '--auth=trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-N',
  ]);
  const server = serverIn(folder, await freePort());
  server.start();
  return server;
}

/** Copies a running server, and starts the copy as its streaming replica. */
export async function newReplica(primary: OwnServer): Promise<OwnServer> {
  const folder = ownedFolder();
  const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'asof'];
  run('pg_basebackup', [...from, '-D', folder, '-R', '-X', 'stream', '-c', 'fast']);
  const server = serverIn(folder, await freePort());
  server.start();
  return server;
}

function serverIn(folder: string, port: number): OwnServer {
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=120`;
  const control = (...words: string[]): void => run('pg_ctl', ['-D', folder, '-w', ...words]);
  return {
    url: `postgresql://asof@127.0.0.1:${port}/postgres`,
    port,
    folder,
    start: () => control('-l', join(folder, 'log'), '-o', settings, 'start'),
    stop: (how) => control('-m', how, 'stop'),
    remove: () => {
      if (existsSync(join(folder, 'postmaster.pid'))) control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
const asRoot = process.getuid?.() === 0;
const owner =
  asRoot && serverPrograms !== undefined
    ? Number(execFileSync('id', ['-u', 'postgres']))
    : undefined;

/** A new folder that the server's programs may write in. */
export function ownedFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'asof-server-'));
  if (owner !== undefined) chownSync(folder, owner, owner);
  chmodSync(folder, 0o700);
  return folder;
}

/** A command line, as the user that the server runs as. */
export function asOwner(words: readonly string[]): readonly [string, ...string[]] {
  const as = owner === undefined ? [] : ['setpriv', `--reuid=${owner}`, '--clear-groups'];
  const [command = '', ...rest] = [...as, ...words];
  return [command, ...rest];
}

function run(program: string, words: readonly string[]): void {
  if (serverPrograms === undefined) throw new Error(noPrograms);
  const [command, ...rest] = asOwner([join(serverPrograms, program), ...words]);
  const { status, stderr } = spawnSync(command, rest, {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${program} failed: ${String(stderr)}`);
}

/** A port that nobody listens at now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
