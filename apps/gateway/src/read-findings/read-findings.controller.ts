import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiQuery } from '@nestjs/swagger';
import { type FindingFilter, ValidationQueries } from '@story-linter/read-model';
import { ruleCodes, severities } from '@story-linter/story';
import { Answer, Filter, IdParameter, PageParameters } from '../contract/answers.decorator.js';
import { cursorOf, filterOf, pageSize, placeOf, places, type Scope, validationId, valuesOf } from '../http/parameters.js';
import { invalid } from '../problems/problem.js';
import { tenant } from '../http/tenant.js';
import { ValidationQuery } from '../read-validation/validation.query.js';

/** Values are separated by commas, or a parameter is given several times. */
interface FindingParameters {
  code?: string | string[];
  severity?: string | string[];
  path?: string | string[];
  chapter?: string | string[];
  character?: string | string[];
  limit?: string;
  cursor?: string;
}

@Controller('v1/validations')
export class ReadFindingsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly queries: ValidationQueries,
  ) {}

  /** In the report's order. While chunks are worked on, and after an attempt that failed, what they have shown so far. */
  @Get(':id/findings')
  @IdParameter()
  @Filter('code', 'Codes of rules.', ruleCodes)
  @Filter('severity', 'How bad.', severities)
  @ApiQuery({ name: 'path', required: false, description: 'Files.', schema: { type: 'array', items: { type: 'string' } } })
  @ApiQuery({ name: 'chapter', required: false, description: 'Numbers of chapters, counted over all headings of the story.', style: 'form', explode: false, schema: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 999_999_999 } } })
  @Filter('character', 'People of the story bible, by their ids, of whom the findings speak.')
  @PageParameters()
  @Answer(200, 'FindingPage', 'A page of the findings.', 404, 410, 422)
  async findings(@Param('id') id: string, @Query() parameters: FindingParameters) {
    const filter = filterFrom(parameters);
    const size = pageSize(parameters.limit);
    const scope: Scope = ['findings', id, JSON.stringify(filter)];
    const after = placeOf(scope, parameters.cursor, places.position) ?? '-1';
    await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    const { items, next } = await this.queries.findings(id, filter, after, size);
    return { items: items.map(({ finding }) => finding), next: cursorOf(scope, next) };
  }
}

const filterFrom = ({ code, severity, path, chapter, character }: FindingParameters): FindingFilter => ({
  codes: filterOf('code', code, ruleCodes),
  severities: filterOf('severity', severity, severities),
  paths: valuesOf('path', path),
  chapters: filterOf('chapter', chapter)?.map(chapterNumber),
  characters: filterOf('character', character),
});

const chapterNumber = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw invalid([{ pointer: 'chapter', detail: 'must be whole numbers from 1 on, separated by commas' }]);
  return Number(text);
};
