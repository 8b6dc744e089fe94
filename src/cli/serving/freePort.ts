import { createServer } from 'node:net';

/**
 * The first port from `first` on that nobody uses, among `count`; null when all are taken. Both loopback addresses must be free:
 * a browser may take `localhost` for either.
 */
export async function freePort(host: string, first: number, count: number): Promise<number | null> {
  for (let port = first; port < first + count; port += 1) {
    const taken = await Promise.all([host, '::1'].map((address) => portIsTaken(address, port)));
    if (!taken.includes(true)) return port;
  }
  return null;
}

/** Whether another program listens there. */
export function portIsTaken(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // An address that this computer does not have is no obstacle; the service says so itself where it matters.
    server.once('error', (cause) => resolve('code' in cause && cause.code === 'EADDRINUSE'));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
