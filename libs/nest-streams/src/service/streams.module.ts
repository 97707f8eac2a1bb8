import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Admissions, PostgresAdmissions } from '@story-linter/admission';
import { ChunkResults, codeFingerprint, engineFingerprint, JsonContents, PostgresContentStore, PostgresErasures, PostgresResultCache } from '@story-linter/content-store';
import { type Fold, KafkaLog } from '@story-linter/streams';
import { createLogger, type Logger } from '@story-linter/telemetry';
import { HealthController } from '../health/health.controller.js';
import { DatabasePool } from './database-pool.js';
import { queryLimits } from './query-limits.js';
import { type ServiceSettings } from './settings.js';
import { folds as foldsToken, serviceLogger, StreamsServer } from './streams-server.js';

export const serviceSettings = Symbol('service settings');
/** Fingerprint of the program that runs in this process, by which operators tell releases apart. */
export const serviceVersion = Symbol('service version');

/** Fingerprint of the engine that runs in this process. */
export const fingerprint = Symbol('engine fingerprint');

/** The infrastructure of a service, wired once: log, database pool, content store, admissions, streams. */
@Global()
@Module({})
export class StreamsModule implements OnApplicationShutdown {
  constructor(private readonly pool: DatabasePool) {}

  // The type of a fold's state is its own affair here.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  static forService(settings: ServiceSettings, folds: readonly Fold<any, any>[] = []): DynamicModule {
    const providers = [
      { provide: serviceSettings, useValue: settings },
      { provide: serviceLogger, useFactory: () => createLogger(settings.service) },
      { provide: foldsToken, useValue: folds },
      { provide: serviceVersion, useFactory: () => codeFingerprint(process.argv[1]!) },
      { provide: fingerprint, useFactory: engineFingerprint },
      { provide: KafkaLog, useFactory: (logger: Logger) => kafkaLog(settings, logger), inject: [serviceLogger] },
      { provide: DatabasePool, useFactory: (version: string, logger: Logger) => databasePool(settings, version, logger), inject: [serviceVersion, serviceLogger] },
      { provide: PostgresContentStore, useFactory: (pool: DatabasePool) => new PostgresContentStore(pool), inject: [DatabasePool] },
      { provide: PostgresErasures, useFactory: (pool: DatabasePool) => new PostgresErasures(pool), inject: [DatabasePool] },
      { provide: JsonContents, useFactory: (contents: PostgresContentStore) => new JsonContents(contents), inject: [PostgresContentStore] },
      {
        provide: ChunkResults,
        useFactory: (contents: PostgresContentStore, pool: DatabasePool) => new ChunkResults(contents, new PostgresResultCache(pool)),
        inject: [PostgresContentStore, DatabasePool],
      },
      { provide: Admissions, useFactory: (pool: DatabasePool) => new PostgresAdmissions(pool), inject: [DatabasePool] },
      StreamsServer,
    ];
    return { module: StreamsModule, imports: [DiscoveryModule], controllers: [HealthController], providers, exports: providers };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const kafkaLog = ({ brokers, service, prefix, sessionTimeoutMs }: ServiceSettings, logger: Logger): KafkaLog =>
  new KafkaLog({ brokers, clientId: service, logger, prefix, sessionTimeoutMs });

const databasePool = ({ databaseUrl, service, queryTimeoutMs }: ServiceSettings, version: string, logger: Logger): DatabasePool => {
  const pool = new DatabasePool({
    connectionString: databaseUrl,
    // Operators see by it which service is there, and which release of it.
    application_name: `${service} ${version}`,
    max: 16,
    connectionTimeoutMillis: 5_000,
    ...queryLimits(queryTimeoutMs),
    idle_in_transaction_session_timeout: 120_000,
  });
  pool.on('error', (error) => logger.warn({ reason: error.message }, 'an idle database connection broke'));
  return pool;
};
