/** What `npm ci` and `npm run build` do in a checkout: generate both clients, bundle, write types, link the command. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

const bin = (name: string): string => join('node_modules', '.bin', name);

// Generating needs no engine, but Prisma's command line wants to see one: any executable file will do.
const environment = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};

await Promise.all(
  ['schema.prisma', 'postgresql.prisma'].map((schema) =>
    run(bin('prisma'), ['generate', '--schema', join('prisma', schema), '--no-hints']),
  ),
);
rmSync('dist', { recursive: true, force: true });
await Promise.all([bundle(), run(bin('tsc'), ['--project', 'tsconfig.types.json'])]);
link();

/** What a tool says is shown only where it fails: both write to both streams. */
async function run(command: string, parameters: readonly string[]): Promise<void> {
  const options = { env: environment, shell: process.platform === 'win32' };
  const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  process.stderr.write(Buffer.concat(said));
  throw new Error(`${command} ${parameters.join(' ')} ended with ${code}.`);
}

/** `npx asof` in a checkout would prepare it again each time the command is not linked. */
function link(): void {
  const target = bin('asof');
  if (!existsSync(join('node_modules', '.bin'))) mkdirSync(join('node_modules', '.bin'));
  chmodSync('dist/cli.js', 0o755);
  rmSync(target, { force: true });
  if (process.platform === 'win32') {
    writeFileSync(`${target}.cmd`, '@node "%~dp0\\..\\..\\dist\\cli.js" %*\r\n');
  } else symlinkSync('../../dist/cli.js', target);
}
