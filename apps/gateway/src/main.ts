import '@story-linter/telemetry/start';
import { runService } from '@story-linter/nest-streams';
import { GatewayModule } from './gateway.module.js';
import { httpAdapter, secure } from './http/adapter.js';

await runService({ name: 'gateway', module: (settings) => GatewayModule.for(settings), adapter: httpAdapter, configure: secure });
