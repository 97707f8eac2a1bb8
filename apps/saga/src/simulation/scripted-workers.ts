import type { ResultName, ResultStore } from '@story-linter/content-store';
import {
  CheckContinuity,
  ChunkFailed,
  ChunkValidated,
  type ChunkWorkKind,
  ContinuityChecked,
  ContinuityFailed,
  ExtractSchema,
  type Message,
  ParseStory,
  say,
  SchemaExtracted,
  StoryParsed,
  StoryRejected,
  ValidateChunk,
} from '@story-linter/events';
import type { CommandHandler, Worker } from '@story-linter/streams';
import type { Chance, Incarnation } from '@story-linter/testing';
import { fails, kills, type Script, scripted, scriptOf } from './script.js';

const fingerprint = 'simulated';

interface Props {
  by: Incarnation;
  scripts: ReadonlyMap<string, Script>;
  chance: Chance;
  results: ResultStore;
}

/** An engine that is never twice of the same mind: only the first result under a name may count. */
const findings = (chance: Chance): object[] =>
  Array.from({ length: chance.below(4) }, (_, index) => ({ code: `SIM${index}`, severity: 'warning', location: { path: 'a.md' }, draw: chance.below(1_000_000) }));

const counts = (found: readonly unknown[]) => ({ error: 0, warning: found.length, info: 0 });

const name = ({ subject }: Message, kind: ResultName['kind'], index: number): ResultName => ({ validation: subject, fingerprint, kind, index });

const handler = <Data extends object>(one: Omit<CommandHandler<Data>, 'timeLimitMs'>): CommandHandler => ({ timeLimitMs: 60_000, ...one });

const worker = (service: string, ...handlers: CommandHandler[]): Worker => ({
  name: service,
  reads: `${service}.commands` as Worker['reads'],
  concurrency: 2,
  handlers,
});

export const parser = ({ scripts }: Props): Worker =>
  worker(
    'parser',
    handler<ParseStory>({
      handles: ParseStory,
      failsWith: ({ data }, reason) => say(StoryRejected, { attempt: data.attempt, reason }),
      handle: (command) => {
        const { chunks, unreadableUntil, parserThrows } = scriptOf(scripts, command);
        const { attempt } = command.data;
        if (attempt <= unreadableUntil && parserThrows) return Promise.reject(new Error(scripted));
        if (attempt <= unreadableUntil) return Promise.resolve(say(StoryRejected, { attempt, reason: scripted }));
        return Promise.resolve(say(StoryParsed, { attempt, fingerprint, chunks, words: chunks * 100 }));
      },
    }),
  );

const failedChunk =
  (kind: ChunkWorkKind) =>
  ({ data: { attempt, index } }: Message<ValidateChunk>, reason: string) =>
    say(ChunkFailed, { attempt, index, kind, reason });

/** What the script lets happen instead of the job: a failure for good, or the end of the process. */
const mayGoWrong = async ({ by, scripts }: Pick<Props, 'by' | 'scripts'>, command: Message<ValidateChunk>, kind: ChunkWorkKind): Promise<void> => {
  const { index, attempt } = command.data;
  const script = scriptOf(scripts, command);
  if (fails(script, index, kind, attempt)) throw new Error(scripted);
  if (!kills(script, index, kind, attempt)) return;
  by.crash();
  await new Promise(() => undefined);
};

export const validator = ({ by, scripts, chance, results }: Props): Worker =>
  worker(
    'validator',
    handler<ValidateChunk>({
      handles: ValidateChunk,
      failsWith: failedChunk('validate'),
      handle: async (command) => {
        await mayGoWrong({ by, scripts }, command, 'validate');
        const { attempt, index } = command.data;
        const stored = await results.putOnce(name(command, 'findings', index), findings(chance));
        return say(ChunkValidated, { attempt, index, fingerprint, findings: counts(stored) });
      },
    }),
    handler<CheckContinuity>({
      handles: CheckContinuity,
      failsWith: ({ data }, reason) => say(ContinuityFailed, { attempt: data.attempt, reason }),
      handle: async (command) => {
        const { attempt } = command.data;
        if (attempt <= scriptOf(scripts, command).continuityFailsUntil) throw new Error(scripted);
        const report = await results.putOnce(name(command, 'report', 0), { version: 1, files: [{ path: 'a.md', words: 100, findings: findings(chance) }] });
        const bible = await results.putOnce(name(command, 'bible', 0), { version: 1, characters: findings(chance) });
        return say(ContinuityChecked, { attempt, fingerprint, recomputed: 0, findings: counts(report.files[0]!.findings), characters: bible.characters.length });
      },
    }),
  );

export const extractor = ({ by, scripts, chance, results }: Props): Worker =>
  worker(
    'schema-extractor',
    handler<ExtractSchema>({
      handles: ExtractSchema,
      failsWith: failedChunk('extract'),
      handle: async (command) => {
        await mayGoWrong({ by, scripts }, command, 'extract');
        const { attempt, index } = command.data;
        const facts = await results.putOnce(name(command, 'facts', index), { names: findings(chance) });
        return say(SchemaExtracted, { attempt, index, fingerprint, facts: facts.names.length });
      },
    }),
  );
