import { connect, createServer } from 'node:net';
import { Problem } from '../problem.js';

/** A port of 127.0.0.1 that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  return listenOnce(0);
}

/** Fails with the sentence a user can act on when the port is not free. */
export async function demandFreePort(port: number, wantedBy: string, variable: string): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Problem(
        `Port ${port}, which ${wantedBy} needs, is taken by another program: stop that program, or set ${variable} to a free port.`,
      );
    if (code === 'EACCES')
      throw new Problem(`Port ${port}, which ${wantedBy} needs, may not be opened by this user: set ${variable} to a port above 1023.`);
    throw error;
  }
}

/** Whether somebody accepts connections there. */
export function answers(port: number, host = '127.0.0.1', limitMs = 1_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: limitMs });
    const say = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', say(true)).once('error', say(false)).once('timeout', say(false));
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
