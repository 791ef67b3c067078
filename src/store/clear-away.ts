import { rmSync } from 'node:fs';

/**
 * Removes files and folders that were made on the way. What cannot be removed stays, and `asof doctor` names it: whether the
 * work went well does not hang on it, and why it failed is not to be told as this.
 */
export function clearAway(...paths: readonly string[]): void {
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // It is in nobody's way.
    }
  }
}
