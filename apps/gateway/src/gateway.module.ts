import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { type ServiceSettings, StreamsModule } from '@story-linter/nest-streams';
import { databaseOf } from '@story-linter/nest-streams/prepare';
import { ValidationQueries } from '@story-linter/read-model';
import { DataSource } from 'typeorm';
import { FollowProgressController } from './follow-progress/follow-progress.controller.js';
import { ProgressFeed } from './follow-progress/progress-feed.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { CancelValidationController } from './cancel-validation/cancel-validation.controller.js';
import { CommandLog } from './http/command-log.js';
import { ListValidationsController } from './list-validations/list-validations.controller.js';
import { ReadBibleController } from './read-bible/read-bible.controller.js';
import { ReadEventsController } from './read-events/read-events.controller.js';
import { ReadFindingsController } from './read-findings/read-findings.controller.js';
import { CompletedReport } from './read-report/completed-report.js';
import { ReadReportController } from './read-report/read-report.controller.js';
import { ReadValidationController } from './read-validation/read-validation.controller.js';
import { ValidationQueryHandler } from './read-validation/validation.query.js';
import { RetryValidationController } from './retry-validation/retry-validation.controller.js';
import { SubmitValidationController } from './submit-validation/submit-validation.controller.js';
import { SubmitValidationHandler } from './submit-validation/submit-validation.handler.js';
import { UploadContentController } from './upload-content/upload-content.controller.js';

/** How long a client is kept waiting for PostgreSQL before it is told to come again. */
const patienceMs = 8_000;

@Module({})
export class GatewayModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  static for(given: ServiceSettings): DynamicModule {
    const settings = { ...given, queryTimeoutMs: Math.min(given.queryTimeoutMs, patienceMs) };
    return {
      module: GatewayModule,
      imports: [CqrsModule.forRoot(), StreamsModule.forService(settings)],
      controllers: [
        UploadContentController,
        SubmitValidationController,
        ListValidationsController,
        ReadValidationController,
        FollowProgressController,
        ReadFindingsController,
        ReadReportController,
        ReadBibleController,
        ReadEventsController,
        CancelValidationController,
        RetryValidationController,
      ],
      providers: [
        SubmitValidationHandler,
        ValidationQueryHandler,
        ProgressFeed,
        CommandLog,
        CompletedReport,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: DataSource, useFactory: () => databaseOf(settings.databaseUrl, settings.service, { queryTimeoutMs: settings.queryTimeoutMs }).initialize() },
        { provide: ValidationQueries, useFactory: (database: DataSource) => new ValidationQueries(database), inject: [DataSource] },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.destroy();
  }
}
