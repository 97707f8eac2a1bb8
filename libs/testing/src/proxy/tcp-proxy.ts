import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

interface Pair {
  client: Socket;
  server: Socket;
}

/** Stands between a client and a server on this machine, and makes trouble when it is told to. */
export class TcpProxy {
  private readonly pairs = new Set<Pair>();
  private refusing = false;
  private silent = false;
  private losing?: { after: (bytes: Buffer) => boolean };

  private constructor(
    private readonly server: Server,
    private readonly target: { host: string; port: number },
  ) {}

  static async before(target: { host: string; port: number }): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server, target);
    server.on('connection', (client) => proxy.carry(client));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Cuts every connection and takes no new one until `heal`. */
  cut(): void {
    this.refusing = true;
    this.cutAll();
  }

  /** Cuts what is there; new connections are carried. */
  cutAll(): void {
    for (const { client, server } of this.pairs) {
      client.destroy();
      server.destroy();
    }
    this.pairs.clear();
  }

  /** Keeps every connection, takes new ones, and carries nothing until `heal`, as a cable that was pulled. */
  silence(): void {
    this.silent = true;
    for (const { client, server } of this.pairs) for (const socket of [client, server]) socket.pause();
  }

  heal(): void {
    this.refusing = false;
    this.silent = false;
    for (const { client, server } of this.pairs) for (const socket of [client, server]) socket.resume();
    this.losing = undefined;
  }

  /**
   * The next request that `matches` (any, unless said) reaches the server; its answer is lost: when the server has
   * answered, all connections are cut. Happens once.
   */
  loseNextAnswer(matches: (bytes: Buffer) => boolean = () => true): void {
    this.losing = { after: matches };
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private carry(client: Socket): void {
    if (this.refusing) {
      client.destroy();
      return;
    }
    const server = connect(this.target);
    const pair = { client, server };
    this.pairs.add(pair);
    let lose = false;
    client.on('data', (bytes) => {
      if (this.losing?.after(bytes)) {
        this.losing = undefined;
        lose = true;
      }
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (lose) this.cutAll();
      else client.write(bytes);
    });
    const end = (): void => {
      client.destroy();
      server.destroy();
      this.pairs.delete(pair);
    };
    for (const socket of [client, server]) {
      socket.on('close', end).on('error', end);
      if (this.silent) socket.pause();
    }
  }
}
