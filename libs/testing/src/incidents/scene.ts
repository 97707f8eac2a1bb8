import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ChaosStack } from '../chaos/chaos-stack.js';
import { eventually } from '../eventually.js';
import { GatewayClient } from '../services/gateway-client.js';
import { manuscriptOf } from '../services/manuscript.js';
import { type ServiceName, serviceNames } from '../services/running-services.js';
import { repository } from '../services/service-process.js';

interface Group {
  group: string;
  members: number;
  unreadMs: number;
}

/** What `story-ops status --json` says, as far as an incident waits for it. */
export interface StatusSeen {
  engines: { kafka: { brokers: number; underReplicated: number } };
  groups: Group[];
  attention: { what: string; remedy: string }[];
}

const waitMs = 90_000;
const lookEveryMs = 500;

/** The running stack of an incident, with an operator before it: what is typed and printed goes to standard output. */
export class Scene {
  readonly client: GatewayClient;

  private constructor(readonly stack: ChaosStack) {
    this.client = new GatewayClient(stack.services.gateway);
  }

  static async open(folder: string, brokers: number): Promise<Scene> {
    return new Scene(await ChaosStack.start(folder, brokers));
  }

  /** What happens, other than what the operator types. */
  tell(text: string): void {
    process.stdout.write(`\n# ${text}\n`);
  }

  /** Types a command of story-ops and shows what it prints. */
  ops(...args: string[]): void {
    const { stdout, stderr, status } = this.run(args);
    const typed = args.map((word) => (/[ ]/.test(word) ? `"${word}"` : word)).join(' ');
    process.stdout.write(`\n$ npx story-ops ${typed}\n${stderr}${stdout}${status === 0 ? '' : `[exit ${status}]\n`}`);
  }

  /** Asks story-ops without showing it. @throws Error when it answers no JSON */
  answer<T>(...args: string[]): T {
    const { stdout, stderr } = this.run([...args, '--json']);
    if (stdout === '') throw new Error(`story-ops ${args.join(' ')} answered nothing: ${stderr}`);
    return JSON.parse(stdout) as T;
  }

  /** Waits until the status is so. */
  until(what: string, is: (status: StatusSeen) => boolean): Promise<unknown> {
    return eventually(what, () => Promise.resolve(is(this.answer<StatusSeen>('status'))), waitMs, lookEveryMs);
  }

  /** Waits until nothing needs the operator. */
  untilWell(): Promise<unknown> {
    return this.until('all is well', ({ attention }) => attention.length === 0);
  }

  /** Some chunks of a page each. */
  async submit(title: string, paragraphs = 6): Promise<string> {
    return this.client.submit(storyOf(title, paragraphs));
  }

  async submitAndWait(title: string): Promise<string> {
    const id = await this.submit(title);
    await this.untilEnded(id);
    return id;
  }

  async untilEnded(id: string): Promise<void> {
    const { status } = await this.client.ended(id);
    this.tell(`${id} is ${status}`);
  }

  async end(service: ServiceName): Promise<void> {
    await this.stack.services.process(service).end('SIGTERM');
    this.tell(`${service} is stopped`);
  }

  async start(service: ServiceName): Promise<void> {
    this.stack.services.process(service).start();
    await this.stack.services.process(service).ready();
    this.tell(`${service} is started`);
  }

  async endAll(): Promise<void> {
    await Promise.all(serviceNames.map((name) => this.end(name)));
  }

  async startAll(): Promise<void> {
    await Promise.all(serviceNames.map((name) => this.start(name)));
  }

  private run(args: readonly string[]): { stdout: string; stderr: string; status: number | null } {
    const { engines } = this.stack;
    const env = { PATH: process.env.PATH, KAFKA_BROKERS: engines.kafkaBrokers, DATABASE_URL: engines.databaseUrl };
    const program = [join(repository, 'apps/cli/bin/story-ops.js'), ...args, '--as', 'nina'];
    return spawnSync(process.execPath, [...program], { env, encoding: 'utf8', timeout: waitMs, maxBuffer: 64 * 2 ** 20 });
  }
}

/** A story that comes to an end at different times in different services. */
export const storyOf = (title: string, paragraphs: number): object => ({
  title,
  files: [{ path: 'a.md', text: `${title}.\n\n${manuscriptOf(paragraphs)}` }],
  options: { chunking: { maxCharacters: 2_000 } },
});
