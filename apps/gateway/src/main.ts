import '@story-linter/telemetry/start';
import { runService } from '@story-linter/nest-streams';
import { GatewayModule } from './gateway.module.js';
import { httpAdapter, plugIn } from './http/adapter.js';

await runService({ name: 'gateway', module: (settings) => GatewayModule.for(settings), adapter: httpAdapter, configure: plugIn });
