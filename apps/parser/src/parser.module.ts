import { type DynamicModule, Module } from '@nestjs/common';
import { type ServiceSettings, StreamsModule, WorkerThreads } from '@story-linter/nest-streams';
import { ParseStoryHandler } from './parse-story/parse-story.handler.js';

@Module({})
export class ParserModule {
  static for(settings: ServiceSettings): DynamicModule {
    return {
      module: ParserModule,
      imports: [StreamsModule.forService(settings)],
      providers: [
        ParseStoryHandler,
        { provide: WorkerThreads, useFactory: () => new WorkerThreads(new URL('./parse-story/cut.task.js', import.meta.url)) },
      ],
    };
  }
}
