import { Inject, Injectable } from '@nestjs/common';
import { ChunkResults, JsonContents, PostgresContentStore } from '@story-linter/content-store';
import { ChunkFailed, ChunkValidated, type Message, say, type Saying, ValidateChunk } from '@story-linter/events';
import { fingerprint, WorkerThreads } from '@story-linter/nest-streams';
import { type Finding, placeIn } from '@story-linter/story';
import type { WorkContext } from '@story-linter/streams';
import type { CheckTask } from '../rules.task.js';
import { countFindings } from './count-findings.js';

/** Finds what one chunk shows by itself. */
@Injectable()
export class ValidateChunkHandler {
  constructor(
    private readonly contents: PostgresContentStore,
    private readonly results: ChunkResults,
    private readonly json: JsonContents,
    private readonly threads: WorkerThreads,
    @Inject(fingerprint) private readonly engine: string,
  ) {}

  async validate({ tenantId, subject, data }: Message<ValidateChunk>, { signal }: WorkContext): Promise<Saying> {
    const { attempt, index, parsedBy, config } = data;
    const { result, chunk } = await this.results.result<Finding[]>({
      tenant: tenantId,
      validation: subject,
      parsedBy,
      index,
      kind: 'findings',
      fingerprint: this.engine,
      config,
      work: async (chunk) => this.threads.run<CheckTask, Finding[]>('checkChunk', { chunk, config: await this.json.get(tenantId, config) }, signal),
    });
    const name = { validation: subject, fingerprint: this.engine, kind: 'findings', index } as const;
    const findings = await this.contents.putOnce(name, result.map((finding) => placeIn(chunk, finding)));
    return say(ChunkValidated, { attempt, index, fingerprint: this.engine, findings: countFindings(findings) });
  }

  static failed({ data }: Message<ValidateChunk>, reason: string): Saying {
    return say(ChunkFailed, { attempt: data.attempt, index: data.index, kind: 'validate', reason });
  }
}
