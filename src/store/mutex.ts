/** Lets one holder in at a time, in the order of asking. */
export class Mutex {
  private tail: Promise<void> = Promise.resolve();

  /** Waits for its turn; the caller must call what it gets, once or more, on every path. */
  acquire(): Promise<() => void> {
    const { promise, resolve } = withResolvers();
    const turn = this.tail.then(() => resolve);
    this.tail = this.tail.then(() => promise);
    return turn;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const release = await this.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
