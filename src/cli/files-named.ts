import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput } from '../errors.ts';

/**
 * The files a user names, in order; of a folder those of one kind that lie in it, by name.
 *
 * @param endings how their names end, such as `.jsonl`.
 * @throws InvalidInput `no_files` for a folder that holds none.
 */
export function filesNamed(
  paths: readonly string[],
  endings: readonly string[],
): readonly string[] {
  return paths.flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
    const names = readdirSync(path).filter((name) => endings.some((end) => name.endsWith(end)));
    if (names.length === 0) throw noFiles(path, endings);
    return names.sort().map((name) => join(path, name));
  });
}

function noFiles(path: string, endings: readonly string[]): InvalidInput {
  return new InvalidInput('no_files', `The folder ${path} holds no such file.`, {
    hints: [`Their names end in ${endings.join(' or ')}; any other file is named itself.`],
  });
}
