import { Inject, Injectable } from '@nestjs/common';
import { ChunkResults, JsonContents } from '@story-linter/content-store';
import { ChunkFailed, ExtractSchema, type Message, say, type Saying, SchemaExtracted } from '@story-linter/events';
import { fingerprint, Handles, SmallTasks, Worker, WorkerThreads } from '@story-linter/nest-streams';
import type { Facts } from '@story-linter/story';
import type { WorkContext } from '@story-linter/streams';
import type { ExtractTask } from './facts.task.js';

/** Finds out what one chunk states: the schema of who is named, who speaks, and when it happens. */
@Injectable()
@Worker({ name: 'schema-extractor', reads: 'schema-extractor.commands', concurrency: 64 })
export class ExtractSchemaHandler {
  private readonly tasks: SmallTasks<ExtractTask, Facts>;

  constructor(
    private readonly results: ChunkResults,
    private readonly json: JsonContents,
    threads: WorkerThreads,
    @Inject(fingerprint) private readonly engine: string,
  ) {
    this.tasks = new SmallTasks(threads, { one: 'extractFacts', many: 'extractFactsOfMany' });
  }

  @Handles(ExtractSchema, {
    timeLimitMs: 60_000,
    expires: ({ data }) => Date.parse(data.deadline),
    failsWith: ({ data }, reason) => say(ChunkFailed, { attempt: data.attempt, index: data.index, kind: 'extract', reason }),
  })
  async extract({ tenantId, subject, data }: Message<ExtractSchema>, { signal }: WorkContext): Promise<Saying> {
    const { attempt, index, parsedBy, config } = data;
    const facts = await this.results.result<Facts>({
      tenant: tenantId,
      validation: subject,
      parsedBy,
      index,
      kind: 'facts',
      fingerprint: this.engine,
      config,
      work: async (chunk) => this.tasks.run({ chunk, config: await this.json.get(tenantId, config) }, chunk.text.length, signal),
    });
    return say(SchemaExtracted, { attempt, index, fingerprint: this.engine, facts: facts.names.length + facts.tags.length + facts.dates.length });
  }
}
