import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What the checks of Google make of a page. */
export interface GoogleChecks {
  readonly failed: readonly unknown[];
  readonly warnings: readonly unknown[];
  /** How many passed. */
  readonly passed: number;
}

/** Checks pages in a process of their own: the tool brings old polyfills, which change what other tests run in. */
export function checkedByGoogle(pages: readonly string[]): readonly GoogleChecks[] {
  const program = join(import.meta.dirname, 'google-checks.mjs');
  const input = JSON.stringify(pages);
  return JSON.parse(execFileSync(process.execPath, [program], { input, encoding: 'utf8' }));
}
