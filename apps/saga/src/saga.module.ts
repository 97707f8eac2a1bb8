import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { type ServiceSettings, StreamsModule } from '@story-linter/nest-streams';
import { processManager, readModel } from '@story-linter/validation';
import { CancelValidationHandler } from './cancel-validation/cancel-validation.handler.js';
import { clock } from './command-side/clock.js';
import { CommandSide } from './command-side/command-side.worker.js';
import { PostgresProcessStates, ProcessStates } from './command-side/process-states.js';
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
        Watch,
        WatchTimer,
        { provide: ProcessStates, useClass: PostgresProcessStates },
        { provide: clock, useValue: Date },
      ],
    };
  }
}
