import { Inject, Injectable } from '@nestjs/common';
import { ChunkResults, JsonContents } from '@story-linter/content-store';
import { ChunkFailed, ChunkValidated, type Message, say, type Saying, ValidateChunk } from '@story-linter/events';
import { fingerprint, SmallTasks, WorkerThreads } from '@story-linter/nest-streams';
import { type Finding, placeIn } from '@story-linter/story';
import type { WorkContext } from '@story-linter/streams';
import type { CheckTask } from '../rules.task.js';
import { countFindings } from './count-findings.js';

/** Finds what one chunk shows by itself. */
@Injectable()
export class ValidateChunkHandler {
  private readonly tasks: SmallTasks<CheckTask, Finding[]>;

  constructor(
    private readonly results: ChunkResults,
    private readonly json: JsonContents,
    threads: WorkerThreads,
    @Inject(fingerprint) private readonly engine: string,
  ) {
    this.tasks = new SmallTasks(threads, { one: 'checkChunk', many: 'checkManyChunks' });
  }

  async validate({ tenantId, subject, data }: Message<ValidateChunk>, { signal }: WorkContext): Promise<Saying> {
    const { attempt, index, parsedBy, config } = data;
    const findings = await this.results.result<Finding[]>({
      tenant: tenantId,
      validation: subject,
      parsedBy,
      index,
      kind: 'findings',
      fingerprint: this.engine,
      config,
      work: async (chunk) => this.tasks.run({ chunk, config: await this.json.get(tenantId, config) }, chunk.text.length, signal),
      place: (findings, chunk) => findings.map((finding) => placeIn(chunk, finding)),
    });
    return say(ChunkValidated, { attempt, index, fingerprint: this.engine, findings: countFindings(findings) });
  }

  static failed({ data }: Message<ValidateChunk>, reason: string): Saying {
    return say(ChunkFailed, { attempt: data.attempt, index: data.index, kind: 'validate', reason });
  }
}
