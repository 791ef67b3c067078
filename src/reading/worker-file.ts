import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failed } from '../errors.ts';

/**
 * The bundled worker: in `dist` below the nearest package.json named asof, in the checkout and when installed.
 *
 * @throws Failed `package_not_found`.
 */
export function workerFile(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const manifest = join(from, 'package.json');
  const isRoot = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'asof';
  const file = join(from, 'dist', 'reading-worker.js');
  if (isRoot && existsSync(file)) return file;
  const parent = dirname(from);
  if (!isRoot && parent !== from) return workerFile(parent);
  throw new Failed('package_not_found', 'The files of the package asof were not found.', {
    hints: ['Install the package again; in a checkout, run "npm run build".'],
  });
}
