import { buildConnector } from 'undici';

/** How long one address is waited for before the next one is tried. */
const connectMs = 10_000;

/**
 * A connector that reaches only these addresses, one after the other until one answers, whatever name the url bears:
 * the resolver is not asked a second time. The certificate is held against the name, whatever the environment says.
 *
 * @param addresses at least one.
 * @param authorities whose certificates are trusted, as PEM; those of the system unless told.
 */
export function connectTo(
  addresses: readonly string[],
  authorities?: readonly string[],
): buildConnector.connector {
  const trust = authorities === undefined ? {} : { ca: [...authorities] };
  const connect = buildConnector({ timeout: connectMs, rejectUnauthorized: true, ...trust });
  return addresses
    .map(
      (hostname): buildConnector.connector =>
        (options, callback) =>
          connect({ ...options, hostname }, callback),
    )
    .reduceRight((next, attempt) => (options, callback) => {
      attempt(options, (...[error, socket]) => {
        if (error === null) callback(null, socket);
        else next(options, callback);
      });
    });
}
