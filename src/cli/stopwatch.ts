/** Milliseconds on a clock that runs evenly and says nothing of the day: for how long something took. */
export const milliseconds = (): number => performance.now();
