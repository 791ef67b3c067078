import { buildConnector } from 'undici';

/** How long one address is waited for before the next one is tried. */
const connectMs = 10_000;

/**
 * A connector that reaches only these addresses, one after the other until one answers, whatever name the url bears:
 * the resolver is not asked a second time. The certificate is held against the name.
 */
export function connectTo(addresses: readonly string[]): buildConnector.connector {
  const connect = buildConnector({ timeout: connectMs });
  return (options, callback) => {
    const attempt = (place: number, failed: Error | null): void => {
      const address = addresses[place];
      if (address === undefined) {
        callback(failed ?? new Error('There is no address to connect to.'), null);
        return;
      }
      connect({ ...options, hostname: address }, (...[error, socket]) => {
        if (error !== null) attempt(place + 1, error);
        else callback(null, socket);
      });
    };
    attempt(0, null);
  };
}
