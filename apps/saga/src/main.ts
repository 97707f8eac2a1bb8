import '@story-linter/telemetry/start';
import { runService } from '@story-linter/nest-streams';
import { SagaModule } from './saga.module.js';

await runService({ name: 'saga', module: (settings) => SagaModule.for(settings) });
