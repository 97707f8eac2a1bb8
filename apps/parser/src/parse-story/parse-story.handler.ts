import { Inject, Injectable } from '@nestjs/common';
import { JsonContents, type Manuscript, PostgresContentStore, type ResultName } from '@story-linter/content-store';
import { type Message, ParseStory, say, type Saying, StoryParsed, StoryRejected } from '@story-linter/events';
import { fingerprint, Handles, Worker, WorkerThreads } from '@story-linter/nest-streams';
import type { Chunk, Manifest } from '@story-linter/story';
import type { WorkContext } from '@story-linter/streams';
import type { CutResult, CutTask } from './cut.task.js';
import { NoText, readFiles } from './read-files.js';

/** Cuts a manuscript and lays manifest and chunks down under their names. */
@Injectable()
@Worker({ name: 'parser', reads: 'parser.commands', concurrency: 8 })
export class ParseStoryHandler {
  constructor(
    private readonly contents: PostgresContentStore,
    private readonly json: JsonContents,
    private readonly threads: WorkerThreads,
    @Inject(fingerprint) private readonly engine: string,
  ) {}

  @Handles(ParseStory, {
    timeLimitMs: 120_000,
    expires: ({ data }) => Date.parse(data.deadline),
    failsWith: ({ data }, reason) => say(StoryRejected, { attempt: data.attempt, reason }),
  })
  async parse(command: Message<ParseStory>, { signal }: WorkContext): Promise<Saying> {
    const { attempt } = command.data;
    const cut = await this.cut(command, signal);
    if ('rejected' in cut) return say(StoryRejected, { attempt, reason: cut.rejected });
    await this.layDown(command, cut.manifest, cut.chunks);
    const words = cut.manifest.files.reduce((sum, file) => sum + (file.role === 'story' ? file.words : 0), 0);
    return say(StoryParsed, { attempt, fingerprint: this.engine, chunks: cut.chunks.length, words });
  }

  private async cut({ tenantId, data }: Message<ParseStory>, signal: AbortSignal): Promise<CutResult> {
    const manuscript = await this.json.get<Manuscript>(tenantId, data.manuscript);
    const config = await this.json.get<object>(tenantId, data.config);
    try {
      const files = await readFiles(this.contents, tenantId, manuscript);
      return await this.threads.run<CutTask, CutResult>('cutStory', { files, config, chunking: data.chunking }, signal);
    } catch (thrown) {
      if (thrown instanceof NoText) return { rejected: thrown.message };
      throw thrown;
    }
  }

  /** In order: a manifest that can be read says that all chunks can be. */
  private async layDown({ tenantId, subject }: Message, manifest: Manifest, chunks: Chunk[]): Promise<void> {
    const texts = await this.contents.putAll(tenantId, chunks.map(({ text }) => Buffer.from(text)));
    const name = (kind: ResultName['kind'], index: number): ResultName => ({ validation: subject, fingerprint: this.engine, kind, index });
    const stored = chunks.map(({ text: _text, ...chunk }, at) => ({ name: name('chunk', chunk.index), value: { ...chunk, content: texts[at] } }));
    await Promise.all([this.contents.refer(tenantId, subject, texts), this.contents.putAllOnce([...stored, { name: name('manifest', 0), value: manifest }])]);
  }
}
