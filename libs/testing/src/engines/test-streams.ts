import { topicsWithPrefix } from '@story-linter/events';
import { createTopics, generationsSchema, KafkaLog, type KafkaLogSettings, type StreamLogger, streamsOperationsSchema, streamsSchema } from '@story-linter/streams';
import pg from 'pg';
import { testDatabase, testKafkaBrokers } from './test-database.js';

const silent: StreamLogger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Topics under a prefix of their own, a database with the streams' tables, and as many clients as a spec wants. */
export class TestStreams {
  private readonly logs: KafkaLog[] = [];

  private constructor(
    readonly prefix: string,
    readonly pool: pg.Pool,
    readonly databaseUrl: string,
    private readonly drop: () => Promise<void>,
  ) {}

  /** `specFile` is the caller's `import.meta.url`; `schema` are further statements for the database. */
  static async open(specFile: string, schema: readonly string[] = []): Promise<TestStreams> {
    const database = await testDatabase(specFile);
    const pool = new pg.Pool({ connectionString: database.url, max: 20 });
    pool.on('error', () => undefined);
    for (const statement of [...streamsSchema, ...generationsSchema, ...streamsOperationsSchema, ...schema]) await pool.query(statement);
    const prefix = `${new URL(database.url).pathname.slice(1)}.`;
    const streams = new TestStreams(prefix, pool, database.url, () => database.drop());
    await createTopics(await streams.log().admin(), topicsWithPrefix(prefix), 1);
    return streams;
  }

  /** A client of its own, as another process would have; stopped with the rest. */
  log(settings: Partial<KafkaLogSettings> = {}): KafkaLog {
    const log = new KafkaLog({ brokers: testKafkaBrokers().join(','), clientId: 'spec', logger: silent, prefix: this.prefix, sessionTimeoutMs: 3_000, ...settings });
    this.logs.push(log);
    return log;
  }

  async close(): Promise<void> {
    await Promise.all(this.logs.map((log) => log.stop()));
    await this.pool.end();
    await this.drop();
  }
}
