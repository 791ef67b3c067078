/** Something that lies beside a desk and is no part of it, and what to do about it. */
export interface Leftover {
  readonly what: string;
  readonly advice: string;
}

/** What a process that was killed had not finished: nobody goes on with it. */
export const leftByKilled = (name: string, removal = 'delete it'): Leftover => ({
  what: `${name} was left by a process that was killed.`,
  advice: `If no asof is running, ${removal}.`,
});

/** What a move that was cut short has brought over: the next try goes on there. */
export const leftHalfMoved = (name: string): Leftover => ({
  what: `${name} holds a desk that is half moved.`,
  advice: 'Begin the same "asof move" again: it goes on there. Delete it only to begin anew.',
});

/** What was written last to a desk whose file is gone from its place: moved there it is read again. */
export const leftByMoved = (name: string, desk: string): Leftover => ({
  what: `${name} holds what was written last to a desk whose file was moved away or deleted.`,
  advice: `Name the file of that desk ${desk}, and all of it is there again; if it is gone for good, delete ${name}.`,
});
