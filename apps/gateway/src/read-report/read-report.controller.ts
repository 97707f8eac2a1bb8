import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ValidationQueries } from '@story-linter/read-model';
import { mediaTypeOf, type ReportFormat, reportFormats, writeReport } from '@story-linter/report-formats';
import type { Finding, Report } from '@story-linter/story';
import type { FastifyReply } from 'fastify';
import { AlsoAs, Answer, Choice, IdParameter } from '../contract/answers.decorator.js';
import { filterOf } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { CompletedReport } from './completed-report.js';

@Controller('v1/validations')
export class ReadReportController {
  constructor(
    private readonly completed: CompletedReport,
    private readonly queries: ValidationQueries,
  ) {}

  /** The whole report as `story-linter lint` writes it, in any of its formats. */
  @Get(':id/report')
  @IdParameter()
  @Choice('format', 'How it is written.', reportFormats, 'json')
  @AlsoAs(reportFormats.filter((format) => format !== 'json').map(mediaTypeOf))
  @Answer(200, 'Report', 'The report.', 404, 410, 409, 422)
  async report(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply, @Query('format') format?: string): Promise<string> {
    const [chosen = 'json'] = (filterOf('format', format, reportFormats) ?? []) as ReportFormat[];
    const head = (await this.completed.of(tenant, id)).report as unknown as Omit<Report, 'files'> & { files: { path: string; words: number }[] };
    const findings = Map.groupBy((await this.queries.allFindings(id)) as unknown as Finding[], ({ location }) => location.path);
    const { contentType, text } = writeReport(chosen, { ...head, files: head.files.map((file) => ({ ...file, findings: findings.get(file.path) ?? [] })) });
    void reply.type(contentType);
    if (chosen === 'csv') void reply.header('content-disposition', `attachment; filename="report-${id}.csv"`);
    return text;
  }
}
