import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { StreamsServer } from '../service/streams-server.js';

/** Whether the process lives, and whether it can do its work. */
@Controller('health')
export class HealthController {
  constructor(private readonly streams: StreamsServer) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** 200 when every inbox and fold is joined; `degraded` names what waits, is halted, or is paused by whom and why. */
  @Get('ready')
  ready(): object {
    const { joined, halted, waiting, paused } = this.streams.condition();
    const status = !joined ? 'starting' : halted.length + waiting.length + paused.length > 0 ? 'degraded' : 'ready';
    const answer = { status, halted, waiting, paused };
    if (!joined) throw new ServiceUnavailableException(answer);
    return answer;
  }
}
