import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import kafkajs, { type EachMessagePayload } from 'kafkajs';
import pg from 'pg';
import { eventually, GatewayClient, manuscriptOf, RunningServices, type ServiceName, serviceNames, testKafkaBrokers } from '@story-linter/testing';

const { Kafka, logLevel } = kafkajs;

/** The window is narrow: the book has to be under way while five services end one after the other. */
const story = { title: 'The Hollow Key', files: [{ path: 'hollow-key.md', text: manuscriptOf(42) }], options: { chunking: { maxCharacters: 400 }, window: 2 } };

interface SeenEvent {
  validation: string;
  type: string;
  id: string;
}

/** Reads the events as any outsider would, and tells when a validation has come to a certain one. */
class EventWatch {
  readonly seen: SeenEvent[] = [];
  private readonly consumer;

  constructor(private readonly prefix: string) {
    const kafka = new Kafka({ brokers: testKafkaBrokers(), logLevel: logLevel.NOTHING });
    this.consumer = kafka.consumer({ groupId: `${prefix}crash-spec`, maxWaitTimeInMs: 20 });
  }

  async start(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topic: `${this.prefix}validation.events`, fromBeginning: true });
    await this.consumer.run({
      eachMessage: async ({ message: { key, headers } }: EachMessagePayload) => {
        this.seen.push({ validation: key!.toString(), type: (headers?.ce_type as Buffer).toString(), id: (headers?.ce_id as Buffer).toString() });
      },
    });
  }

  of(validation: string, type: string): SeenEvent[] {
    return this.seen.filter((event) => event.validation === validation && event.type === `story-linter.${type}.v1`);
  }

  async reached(validation: string, type: string, count: number): Promise<void> {
    await eventually(`${count} ${type} of ${validation}`, () => this.of(validation, type).length >= count);
  }

  stop(): Promise<void> {
    return this.consumer.disconnect();
  }
}

describe('the end of a service in mid-book', () => {
  let services: RunningServices;
  let client: GatewayClient;
  let undisturbed: string;
  let watch: EventWatch;
  let database: pg.Client;
  const validations: string[] = [];

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url);
    client = new GatewayClient(services.gateway);
    watch = new EventWatch(services.prefix);
    await watch.start();
    database = new pg.Client({ connectionString: services.databaseUrl });
    await database.connect();
    const id = await client.submit(story);
    await client.ended(id);
    undisturbed = await client.canonicalReport(id);
  });

  afterAll(async () => {
    await watch?.stop();
    await database?.end();
    await services?.[Symbol.asyncDispose]();
  });

  it('is about a story with findings, characters and many chunks', () => {
    const report = JSON.parse(undisturbed) as { status: string; chunks: { total: number }; characters: number; listed: unknown[] };
    expect(report.status).toBe('completed');
    expect(report.chunks.total).toBeGreaterThan(40);
    expect(report.listed.length).toBeGreaterThan(0);
    expect(report.characters).toBeGreaterThan(0);
  });

  const begin = async (what: string): Promise<string> => {
    await database.query('truncate content.cached');
    const id = await client.submit({ ...story, title: `${story.title} (${what})` });
    validations.push(id);
    return id;
  };

  const endedAsUndisturbed = async (id: string): Promise<void> => {
    const { status, attempt, chunks } = await client.ended(id);
    expect({ status, attempt, failed: chunks.failed }).toEqual({ status: 'completed', attempt: 1, failed: 0 });
    expect(await client.canonicalReport(id)).toBe(undisturbed);
  };

  it.each<[ServiceName, string, number]>([
    ['gateway', 'ChunkValidated', 8],
    ['parser', 'ValidationStarted', 1],
    ['validator', 'ChunkValidated', 8],
    ['schema-extractor', 'SchemaExtracted', 8],
    ['saga', 'SchemaExtracted', 8],
  ])(
    'by SIGKILL, of the %s, upon %s %i, changes nothing in the report',
    async (name, type, count) => {
      const service = services.process(name);
      const id = await begin(name);
      await watch.reached(id, type, count);
      await service.end('SIGKILL');
      expect(await underWay(id)).toBe(true);
      service.start();
      await service.ready();
      await endedAsUndisturbed(id);
    },
  );

  it('by SIGTERM, of one service after the other, takes less than 10 s each, is clean and changes nothing in the report', async () => {
    const id = await begin('SIGTERM');
    for (const [index, name] of serviceNames.entries()) {
      const service = services.process(name);
      await watch.reached(id, 'ChunkValidated', 4 + index * 4);
      expect({ name, code: await Promise.race([service.end('SIGTERM'), sleep(10_000, 'still there', { ref: false })]) }).toEqual({ name, code: 0 });
      expect(await underWay(id)).toBe(true);
      service.start();
    }
    await services.ready();
    await endedAsUndisturbed(id);
  });

  it('leaves one terminal event, and one row an event id, for every validation', async () => {
    for (const validation of validations) {
      const terminal = ['ValidationCompleted', 'ValidationFailed', 'ValidationCancelled'].flatMap((type) => watch.of(validation, type));
      expect(new Set(terminal.map(({ id }) => id)).size).toBe(1);
      const ids = new Set(watch.seen.filter((event) => event.validation === validation).map(({ id }) => id));
      expect((await client.all(validation, 'events')).map(({ id }) => id).sort()).toEqual([...ids].sort());
    }
  });

  const underWay = async (id: string): Promise<boolean> => {
    const { rowCount } = await database.query("select from read_model.validation where id = $1 and status in ('completed', 'failed', 'cancelled')", [id]);
    return rowCount === 0;
  };
});
