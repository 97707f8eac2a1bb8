import { Inject, Injectable } from '@nestjs/common';
import { ChunkResults, JsonContents, type Manuscript, nameOf, PostgresContentStore, type ResultName } from '@story-linter/content-store';
import { CheckContinuity, ContinuityChecked, ContinuityFailed, type Message, say, type Saying } from '@story-linter/events';
import { fingerprint, WorkerThreads } from '@story-linter/nest-streams';
import type { Facts, Finding, Manifest, SourceFile } from '@story-linter/story';
import type { WorkContext } from '@story-linter/streams';
import type { ConcludeTask, LintTask, WholeStory } from '../rules.task.js';
import { countFindings } from '../validate-chunk/count-findings.js';

/** Results read in one query. */
const readAtOnce = 200;

interface Concluded extends WholeStory {
  recomputed: number;
}

/** The story-wide pass: what only all chunks together show, and the whole report. */
@Injectable()
export class CheckContinuityHandler {
  constructor(
    private readonly contents: PostgresContentStore,
    private readonly results: ChunkResults,
    private readonly json: JsonContents,
    private readonly threads: WorkerThreads,
    @Inject(fingerprint) private readonly engine: string,
  ) {}

  async check(command: Message<CheckContinuity>, { signal }: WorkContext): Promise<Saying> {
    const { report: found, bible: told, recomputed } = await this.conclude(command, signal);
    const [report, bible] = await Promise.all([this.contents.putOnce(this.name(command, 'report'), found), this.contents.putOnce(this.name(command, 'bible'), told)]);
    return say(ContinuityChecked, {
      attempt: command.data.attempt,
      fingerprint: this.engine,
      recomputed,
      findings: countFindings(report.files.flatMap((file) => file.findings)),
      characters: bible.characters.length,
    });
  }

  static failed({ data }: Message<CheckContinuity>, reason: string): Saying {
    return say(ContinuityFailed, { attempt: data.attempt, reason });
  }

  private async conclude(command: Message<CheckContinuity>, signal: AbortSignal): Promise<Concluded> {
    const { chunks, parsedBy } = command.data;
    const config = await this.json.get<object>(command.tenantId, command.data.config);
    if (parsedBy !== this.engine) return this.lintAnew(command, config, signal);
    const [facts, findings, manifest] = await Promise.all([this.ofAllChunks<Facts>(command, 'facts'), this.ofAllChunks<Finding[]>(command, 'findings'), this.manifest(command)]);
    // A worker of another version took part: one engine must stand for the whole report.
    if (facts.length < chunks || findings.length < chunks) return this.lintAnew(command, config, signal);
    const task: ConcludeTask = { manifest, facts, findings: findings.flat(), config };
    return { ...(await this.threads.run<ConcludeTask, WholeStory>('concludeStory', task, signal)), recomputed: 0 };
  }

  private async lintAnew(command: Message<CheckContinuity>, config: object, signal: AbortSignal): Promise<Concluded> {
    const manuscript = await this.json.get<Manuscript>(command.tenantId, command.data.manuscript);
    const files: SourceFile[] = [];
    for (const { path, content } of manuscript.files) files.push({ path, text: (await this.contents.get(command.tenantId, content)).toString() });
    const whole = await this.threads.run<LintTask, WholeStory>('lintStory', { files, config, chunking: command.data.chunking }, signal);
    return { ...whole, recomputed: command.data.chunks };
  }

  private async manifest(command: Message<CheckContinuity>): Promise<Manifest> {
    const name = nameOf(this.name(command, 'manifest'));
    const manifest = (await this.contents.find([name])).get(name);
    if (!manifest) throw new Error(`The manifest ${name} is missing.`);
    return manifest as Manifest;
  }

  /** In the chunks' order; shorter than the story where some are not under this engine's name. */
  private async ofAllChunks<Result>(command: Message<CheckContinuity>, kind: ResultName['kind']): Promise<Result[]> {
    const names = Array.from({ length: command.data.chunks }, (_, index) => nameOf(this.name(command, kind, index)));
    const all: Result[] = [];
    for (let from = 0; from < names.length; from += readAtOnce) {
      const part = names.slice(from, from + readAtOnce);
      const found = await this.contents.find(part);
      all.push(...part.flatMap((name) => (found.has(name) ? [found.get(name) as Result] : [])));
    }
    return all;
  }

  private name({ subject }: Message, kind: ResultName['kind'], index = 0): ResultName {
    return { validation: subject, fingerprint: this.engine, kind, index };
  }
}
