import { Controller, Get, Param } from '@nestjs/common';
import { Answer, IdParameter } from '../contract/answers.decorator.js';
import { tenant } from '../http/tenant.js';
import { CompletedReport } from '../read-report/completed-report.js';

@Controller('v1/validations')
export class ReadBibleController {
  constructor(private readonly completed: CompletedReport) {}

  /** Characters, quotes, attributes, places and dates, as `story-linter bible` writes them. */
  @Get(':id/bible')
  @IdParameter()
  @Answer(200, 'Bible', 'The story bible.', 404, 410, 409)
  async bible(@Param('id') id: string): Promise<Record<string, unknown>> {
    return (await this.completed.of(tenant, id)).bible;
  }
}
