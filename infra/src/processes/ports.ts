import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { Problem } from '../problem.js';

/** Below the ports that systems give to outgoing connections (from 32768 on Linux, from 49152 elsewhere): no such connection takes one before its server listens. */
const [lowest, above] = [20_000, 32_000];

/** Upwards from anywhere: this process gives no port twice, and another one beside it hardly the same. */
let next = randomInt(lowest, above);

/** A port of 127.0.0.1 that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next;
    next = next + 1 < above ? next + 1 : lowest;
    try {
      return await listenOnce(port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
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
