import { type DynamicModule, Module } from '@nestjs/common';
import { type ServiceSettings, StreamsModule, WorkerThreads } from '@story-linter/nest-streams';
import { ExtractSchemaHandler } from './extract-schema/extract-schema.handler.js';

@Module({})
export class SchemaExtractorModule {
  static for(settings: ServiceSettings): DynamicModule {
    return {
      module: SchemaExtractorModule,
      imports: [StreamsModule.forService(settings)],
      providers: [
        ExtractSchemaHandler,
        { provide: WorkerThreads, useFactory: () => new WorkerThreads(new URL('./extract-schema/facts.task.js', import.meta.url)) },
      ],
    };
  }
}
