/**
 * The code a service refuses with. The runner keeps what `rejects` was told of, the desk with it, until the test ends,
 * and thousands of histories are one test.
 */
export async function refusalOf(doing: Promise<unknown>): Promise<unknown> {
  const refused = await doing.then(
    () => null,
    (error: unknown) => error,
  );
  return refused instanceof Error && 'code' in refused ? refused.code : refused;
}
