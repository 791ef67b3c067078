import type { Terminal } from './terminal.ts';

/** How far a file has been read. */
export interface Progress {
  readonly rows: number;
  readonly bytes: number;
  /** Of the whole file; absent where nobody knows. */
  readonly size?: number | undefined;
  /** Milliseconds since it was begun. */
  readonly elapsedMs: number;
}

/** Writes over one line how many rows are done, how fast, and how long it will still take; nothing where nobody watches. */
export function showProgress(terminal: Terminal, progress: Progress): void {
  if (terminal.live) terminal.err(`\r\u001b[2K${progressLine(progress)}`);
}

/** Takes the line away. */
export function endProgress(terminal: Terminal): void {
  if (terminal.live) terminal.err('\r\u001b[2K');
}

/** `12,000 rows, 8,400 a second, 40 %, 0:18 left`. */
export function progressLine({ rows, bytes, size, elapsedMs }: Progress): string {
  const count = rows.toLocaleString('en');
  if (elapsedMs <= 0) return `${count} rows`;
  const rate = Math.round((rows * 1000) / elapsedMs).toLocaleString('en');
  const said = `${count} rows, ${rate} a second`;
  if (size === undefined || size === 0 || bytes === 0) return said;
  const share = Math.min(1, bytes / size);
  const left = Math.round((elapsedMs * (1 - share)) / share / 1000);
  const seconds = String(left % 60).padStart(2, '0');
  return `${said}, ${Math.floor(share * 100)} %, ${Math.floor(left / 60)}:${seconds} left`;
}
