import { Readable } from 'node:stream';
import { Body, Controller, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiQuery } from '@nestjs/swagger';
import { PostgresContentStore } from '@story-linter/content-store';
import { StartValidation } from '@story-linter/events';
import { currentTraceparent } from '@story-linter/telemetry';
import type { FastifyReply } from 'fastify';
import { Answer, HeaderParameter, TextBody } from '../contract/answers.decorator.js';
import { bodyAs } from '../http/body-as.js';
import { tenant } from '../http/tenant.js';
import { linksOf } from '../read-validation/validation-view.js';
import { checkedText } from '../upload-content/checked-text.js';
import { idFor, keyPattern } from './idempotency-key.js';
import { submissionOfText, type TextParameters } from './read-submission.js';
import { SubmitValidationCommand } from './submit-validation.command.js';

/** A validation that was taken, and where to follow it. */
export interface Accepted {
  id: string;
  status: 'accepted';
  links: Record<string, string>;
}

@Controller('v1/validations')
export class SubmitValidationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly contents: PostgresContentStore,
  ) {}

  /**
   * Takes a story as JSON with text or files, or as a plain text or Markdown body; answers where to follow it. With an
   * `Idempotency-Key` a repeat is the same validation, and another story under the key is refused.
   */
  @Post()
  @HttpCode(202)
  @TextBody('StartValidation')
  @ApiQuery({ name: 'title', required: false, description: 'Of a text body; its path otherwise.', schema: { type: 'string' } })
  @ApiQuery({ name: 'path', required: false, description: 'Of a text body: the name of the one file.', schema: { type: 'string' } })
  @HeaderParameter('Idempotency-Key', 'A repeat under it is the same validation; another story under it is refused.', keyPattern)
  @Answer(202, 'Accepted', 'It is admitted.', 400, 413, 415, 422)
  async submit(
    @Body() body: unknown,
    @Query() parameters: TextParameters,
    @Headers('content-type') contentType: string | undefined,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('traceparent') traceparent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Accepted> {
    const id = idFor(tenant, key);
    const start = body instanceof Readable ? await this.stored(body, contentType ?? '', parameters) : bodyAs(StartValidation, body);
    await this.commands.execute(new SubmitValidationCommand(id, tenant, start, currentTraceparent() ?? traceparent));
    const links = linksOf(id);
    void reply.header('location', links.self).header('retry-after', '1');
    return { id, status: 'accepted', links };
  }

  /** A text body goes into the content store while it comes. */
  private async stored(body: Readable, contentType: string, parameters: TextParameters): Promise<StartValidation> {
    const content = await this.contents.putStream(tenant, checkedText(body));
    return submissionOfText(content, contentType, parameters);
  }
}
