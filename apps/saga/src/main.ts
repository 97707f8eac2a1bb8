import '@story-linter/telemetry';
import { runService } from '@story-linter/nest-streams';
import { SagaModule } from './saga.module.js';

await runService({ name: 'saga', module: (settings) => SagaModule.for(settings) });
