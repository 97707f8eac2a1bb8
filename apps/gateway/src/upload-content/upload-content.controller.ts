import { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { ContentDiffers, type ContentReference, PostgresContentStore } from '@story-linter/content-store';
import { Answer, TextBody } from '../contract/answers.decorator.js';
import { tenant } from '../http/tenant.js';
import { invalid, Problem } from '../problems/problem.js';
import { checkedText } from './checked-text.js';

/** Where a text lies. */
export interface Uploaded {
  content: ContentReference;
}

@Controller('v1/contents')
export class UploadContentController {
  constructor(private readonly contents: PostgresContentStore) {}

  /** Takes a text under its SHA-256, for stories that refer to it. What is there already stays. */
  @Put(':sha256')
  @HttpCode(200)
  @ApiParam({ name: 'sha256', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } })
  @TextBody()
  @Answer(200, 'Uploaded', 'It lies under this reference.', 413, 415, 422)
  async upload(@Param('sha256') sha256: string, @Body() body: unknown): Promise<Uploaded> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw invalid([{ pointer: 'sha256', detail: 'must be 64 lower-case hexadecimal digits' }]);
    if (!(body instanceof Readable)) throw new Problem(415, 'Unsupported media type', 'Send the text as text/plain, text/markdown or application/octet-stream.');
    try {
      return { content: await this.contents.putStream(tenant, checkedText(body), `sha256:${sha256}`) };
    } catch (thrown) {
      if (thrown instanceof ContentDiffers) throw invalid([{ pointer: 'sha256', detail: thrown.message }]);
      throw thrown;
    }
  }
}
