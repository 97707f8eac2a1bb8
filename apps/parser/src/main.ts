import '@story-linter/telemetry/start';
import { runService } from '@story-linter/nest-streams';
import { ParserModule } from './parser.module.js';

await runService({ name: 'parser', module: (settings) => ParserModule.for(settings) });
