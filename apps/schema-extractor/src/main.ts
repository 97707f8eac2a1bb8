import '@story-linter/telemetry/start';
import { runService } from '@story-linter/nest-streams';
import { SchemaExtractorModule } from './schema-extractor.module.js';

await runService({ name: 'schema-extractor', module: (settings) => SchemaExtractorModule.for(settings) });
