import { type DynamicModule, Module } from '@nestjs/common';
import { type ServiceSettings, StreamsModule, WorkerThreads } from '@story-linter/nest-streams';
import { CheckContinuityHandler } from './check-continuity/check-continuity.handler.js';
import { ValidateChunkHandler } from './validate-chunk/validate-chunk.handler.js';
import { ValidatorWorker } from './validator.worker.js';

@Module({})
export class ValidatorModule {
  static for(settings: ServiceSettings): DynamicModule {
    return {
      module: ValidatorModule,
      imports: [StreamsModule.forService(settings)],
      providers: [
        ValidatorWorker,
        ValidateChunkHandler,
        CheckContinuityHandler,
        { provide: WorkerThreads, useFactory: () => new WorkerThreads(new URL('./rules.task.js', import.meta.url)) },
      ],
    };
  }
}
