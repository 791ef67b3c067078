import { readdirSync, readFileSync } from 'node:fs';
import { blankCode } from './blank-code.ts';

/** A file of ours: as written, and the same length without comments, then without strings too. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly uncommented: string;
  readonly code: string;
}

/** The TypeScript files below folders of the project, but for what is generated. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(folder))
    .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, ...blankCode(text) };
    });
}

/** The paths of all files below a folder. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

/** How many lines a text has; a line feed at its end starts none. */
export function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
