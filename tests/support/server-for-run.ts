import { newServer, noPrograms, serverPrograms } from './own-server.ts';

/** Gives a whole run a PostgreSQL server: the one of ASOF_TEST_POSTGRES, else one of its own, where it can be started. */
export async function setup(): Promise<() => void> {
  if (process.env.ASOF_TEST_POSTGRES === undefined && serverPrograms !== undefined) {
    const server = await newServer();
    process.env.ASOF_TEST_POSTGRES = server.url;
    return () => server.remove();
  }
  return () => undefined;
}

/** Whether there is one or can be; where not, that is said once. */
export function serverAtHand(): boolean {
  const isThere = process.env.ASOF_TEST_POSTGRES !== undefined || serverPrograms !== undefined;
  if (!isThere) console.info(`The desks on a server are skipped: ${noPrograms}.`);
  return isThere;
}
