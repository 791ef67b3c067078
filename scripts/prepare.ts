/** What `npm ci` and `npm run build` do in a checkout: generate both clients, bundle, write types, link the command. */
import { execFileSync } from 'node:child_process';
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

for (const schema of ['schema.prisma', 'postgresql.prisma']) {
  run(bin('prisma'), ['generate', '--schema', join('prisma', schema), '--no-hints']);
}
rmSync('dist', { recursive: true, force: true });
await bundle();
run(bin('tsc'), ['--project', 'tsconfig.types.json']);
link();

function run(command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
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
