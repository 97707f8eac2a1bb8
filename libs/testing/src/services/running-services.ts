import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '@story-linter/infra/engines';
import { testDatabase, type TestDatabase, testKafkaBrokers } from '../engines/test-database.js';
import { compileCache, repository, ServiceProcess } from './service-process.js';

export const serviceNames = ['gateway', 'parser', 'validator', 'schema-extractor', 'saga'] as const;

const programLimitMs = 120_000;

export type ServiceName = (typeof serviceNames)[number];

export interface Cluster {
  kafkaBrokers: string;
  databaseUrl: string;
  /** Stands before the names of topics and groups. */
  prefix: string;
}

/** The five services on a database and topics of their own. */
export class RunningServices {
  private constructor(
    private readonly database: TestDatabase,
    readonly prefix: string,
    private readonly processes: ReadonlyMap<ServiceName, ServiceProcess>,
    private readonly env: Record<string, string>,
  ) {}

  /** Prepares topics and schema and starts all five. `specFile` is the caller's `import.meta.url`. */
  static async start(specFile: string, env: Record<string, string> = {}): Promise<RunningServices> {
    const database = await testDatabase(specFile);
    const prefix = `${new URL(database.url).pathname.slice(1)}.`;
    return RunningServices.startOn({ kafkaBrokers: testKafkaBrokers().join(','), databaseUrl: database.url, prefix }, env, { drop: () => database.drop() });
  }

  /** As `start`, on engines of the caller's; `logFolder` is where each service's log is kept. */
  static async startOn(cluster: Cluster, env: Record<string, string> = {}, { logFolder, drop = () => Promise.resolve() }: { logFolder?: string; drop?: () => Promise<void> } = {}): Promise<RunningServices> {
    const { kafkaBrokers, databaseUrl, prefix } = cluster;
    const all = { KAFKA_BROKERS: kafkaBrokers, DATABASE_URL: databaseUrl, KAFKA_TOPIC_PREFIX: prefix, KAFKA_SESSION_TIMEOUT_MS: '3000', ...env };
    await ranToItsEnd('apps/saga/dist/prepare.js', all);
    const processes = new Map<ServiceName, ServiceProcess>();
    for (const name of serviceNames) processes.set(name, new ServiceProcess({ name, port: await freePort(), env: all, ...(logFolder && { logPath: join(logFolder, `${name}.log`) }) }));
    const services = new RunningServices({ url: databaseUrl, drop }, prefix, processes, all);
    try {
      for (const process of processes.values()) process.start();
      await services.ready();
      return services;
    } catch (thrown) {
      // Nobody else knows of them: left alone they would keep the run from its end.
      await services[Symbol.asyncDispose]();
      throw thrown;
    }
  }

  get gateway(): string {
    return this.process('gateway').url;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  process(name: ServiceName): ServiceProcess {
    return this.processes.get(name)!;
  }

  /** Makes the topics and tables that are missing. */
  prepare(): Promise<void> {
    return ranToItsEnd('apps/saga/dist/prepare.js', this.env);
  }

  /** What an operator runs while the saga is stopped and the log has diverged. */
  repair(): Promise<void> {
    return ranToItsEnd('apps/cli/bin/story-ops.js', this.env, ['repair', '--yes', '--reason', 'the log has lost a tail']);
  }

  /** Builds the read model anew while everything runs and lets it take the place of the other. @throws Error when anything differs, or an engine was away: the next call goes on */
  async rebuild(): Promise<void> {
    await ranToItsEnd('apps/cli/bin/story-ops.js', this.env, ['rebuild', 'read-model', '--yes', '--reason', 'a drill']).catch((thrown: Error) => {
      // An earlier call came so far, and no further.
      if (!thrown.message.includes('is still kept')) throw thrown;
    });
    await ranToItsEnd('apps/cli/bin/story-ops.js', this.env, ['discard', 'read-model', '--yes', '--reason', 'a drill']);
  }

  /** @throws Error when the read model is not what the log says */
  verify(): Promise<void> {
    return ranToItsEnd('apps/cli/bin/story-ops.js', this.env, ['verify', 'read-model']);
  }

  async ready(): Promise<void> {
    await Promise.all([...this.processes.values()].map((process) => process.ready()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.processes.values()].map((process) => process.end('SIGTERM')));
    await this.database.drop();
  }
}

/** Runs a program of the repository to its end. @throws Error with its last words when it fails */
const ranToItsEnd = async (program: string, env: Record<string, string>, argv: readonly string[] = []): Promise<void> => {
  const child = spawn(process.execPath, [join(repository, program), ...argv], { env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compileCache, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = setTimeout(() => child.kill('SIGKILL'), programLimitMs);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(kill);
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${output.slice(-2000)}`);
};
