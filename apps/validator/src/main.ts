import '@story-linter/telemetry/start';
import { runService } from '@story-linter/nest-streams';
import { ValidatorModule } from './validator.module.js';

await runService({ name: 'validator', module: (settings) => ValidatorModule.for(settings) });
