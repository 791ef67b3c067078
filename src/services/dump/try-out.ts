/**
 * Does work that is to be tried and not kept: the work ends by undoing, which lets the transaction or the desk around it
 * fail, and what it would have given is given all the same.
 */
export async function tryOut<Result>(
  work: (undo: (result: Result) => never) => Promise<unknown>,
): Promise<Result> {
  let found: { readonly result: Result } | undefined;
  const undone = new Error('The work was tried, and is undone.');
  try {
    await work((result) => {
      found = { result };
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
  }
  if (found === undefined) throw new TypeError('The work was not undone');
  return found.result;
}
