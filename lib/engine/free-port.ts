import { createServer } from 'node:net';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  return (await tryListen(0, '127.0.0.1')) ?? freePort();
}

/**
 * Whether a port can be listened on at this moment.
 * @throws Error where the address is none of this machine's, or the port is reserved.
 */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await tryListen(port, host)) !== undefined;
}

/** Listens for a moment. @returns the port, or nothing where it is in use */
function tryListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
