import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EngineByHand, EnginesByHand, freePort } from '@story-linter/infra/engines';

/** Several brokers of the caller's own, every one of which may be killed. */
export class TestCluster {
  private constructor(
    private readonly folder: string,
    private readonly engines: EnginesByHand,
    readonly names: readonly EngineByHand[],
  ) {}

  static async start(brokers: number): Promise<TestCluster> {
    const folder = mkdtempSync(join(tmpdir(), 'story-linter-cluster-'));
    const ports = await Promise.all(Array.from({ length: brokers * 2 + 1 }, freePort));
    const engines = new EnginesByHand({ dataFolder: folder, kafkaPorts: ports.slice(0, brokers), controllerPorts: ports.slice(brokers, -1), postgresPort: ports.at(-1)! });
    const names = engines.names.filter((name) => name !== 'postgres');
    const cluster = new TestCluster(folder, engines, names);
    try {
      await Promise.all(names.map((name) => engines.start(name)));
      return cluster;
    } catch (thrown) {
      await cluster.stop();
      throw thrown;
    }
  }

  /** `host:port`, separated by commas. */
  get brokers(): string {
    return this.engines.kafkaBrokers;
  }

  /** SIGKILL; resolves when the process has gone. */
  kill(broker: EngineByHand): Promise<void> {
    return this.engines.kill(broker);
  }

  /** From now on the broker keeps its connections and answers nobody, until it is killed. */
  freeze(broker: EngineByHand): void {
    this.engines.freeze(broker);
  }

  async stop(): Promise<void> {
    await this.engines.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
