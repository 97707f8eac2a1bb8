import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Collection } from '@story-linter/content-store';
import { DatabasePool, type ServiceSettings, StreamsModule } from '@story-linter/nest-streams';
import { PostgresParking } from '@story-linter/streams';
import { processManager, readModel } from '@story-linter/validation';
import { CancelValidationHandler } from './cancel-validation/cancel-validation.handler.js';
import { clock } from './command-side/clock.js';
import { CommandSide } from './command-side/command-side.worker.js';
import { parking } from './command-side/parking.js';
import { PostgresProcessStates, ProcessStates } from './command-side/process-states.js';
import { EraseValidationHandler } from './erase-validation/erase-validation.handler.js';
import { ReplacedReadModel } from './erase-validation/replaced-read-model.js';
import { PassDeadlineHandler } from './pass-deadline/pass-deadline.handler.js';
import { RetryValidationHandler } from './retry-validation/retry-validation.handler.js';
import { StartValidationHandler } from './start-validation/start-validation.handler.js';
import { Watch } from './watch/watch.js';
import { WatchTimer } from './watch/watch-timer.js';

/** Command side, process manager, read model and watch: each could run in a process of its own. */
@Module({})
export class SagaModule {
  static for(settings: ServiceSettings): DynamicModule {
    return {
      module: SagaModule,
      imports: [CqrsModule.forRoot(), StreamsModule.forService(settings, [processManager, readModel])],
      providers: [
        CommandSide,
        StartValidationHandler,
        CancelValidationHandler,
        RetryValidationHandler,
        PassDeadlineHandler,
        ReplacedReadModel,
        EraseValidationHandler,
        Watch,
        WatchTimer,
        { provide: ProcessStates, useClass: PostgresProcessStates },
        { provide: Collection, useFactory: (pool: DatabasePool) => new Collection(pool), inject: [DatabasePool] },
        { provide: parking, useFactory: (pool: DatabasePool) => new PostgresParking(pool), inject: [DatabasePool] },
        { provide: clock, useValue: Date },
      ],
    };
  }
}
