/**
 * Says something before Ctrl-C, or whoever else asks the process to stop, ends it as it would have without that. Gives
 * what ends the watch.
 */
export function beforeStopped(say: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    end();
    say();
    process.kill(process.pid, signal);
  };
  const end = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return end;
}
