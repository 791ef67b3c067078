import { causesOf } from '../causes-of.ts';

/**
 * Whether an error says that another writer was there, or that the connection was lost before the end: the
 * server has rolled back what was open, so the whole transaction may be run again.
 */
export const isPostgresqlContention = (error: unknown): boolean =>
  marksOf(error).some((mark) => contention.has(mark)) || isConnectionLoss(error);

/** Whether an error says that the server cannot be reached, or went away. */
export const isConnectionLoss = (error: unknown): boolean =>
  !isRefusedSetting(error) &&
  marksOf(error).some((mark) => loss.has(mark) || /^(?:08|57P0)/.test(mark));

/** Whether a pooler said that it keeps no such setting for a connection: it never will. */
export const isRefusedSetting = (error: unknown): boolean =>
  marksOf(error).some((mark) => mark.includes('unsupported startup parameter'));

/** What tells errors apart, wherever the driver or Prisma keeps it. */
function marksOf(error: unknown): readonly string[] {
  return [...causesOf(error)].flatMap((cause) =>
    ['code', 'originalCode', 'kind', 'message'].flatMap((place) => {
      const mark: unknown = Reflect.get(cause, place);
      return typeof mark === 'string' ? [mark] : [];
    }),
  );
}

/** By the standard's codes: serialization, deadlock, lock wait; and by Prisma's names for them. */
const contention: ReadonlySet<string> = new Set([
  ...['40001', '40P01', '55P03', 'P2034', 'TransactionWriteConflict'],
]);

/** 08 and 57P0 are PostgreSQL's classes for it; 53300 says that it has no connection left. */
const loss: ReadonlySet<string> = new Set([
  ...['53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'P1001', 'P1017'],
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
  ...['Connection terminated', 'Connection terminated unexpectedly'],
  ...['Client has encountered a connection error and is not queryable'],
  ...['timeout exceeded when trying to connect', 'Connection terminated due to connection timeout'],
]);
