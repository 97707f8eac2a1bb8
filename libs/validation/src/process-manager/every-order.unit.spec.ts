import { describe, expect, it } from '@jest/globals';
import {
  CheckContinuity,
  type ChunkWorkKind,
  ExtractSchema,
  idOf,
  isA,
  type Message,
  ParseStory,
  type Saying,
  ValidateChunk,
  ValidationCancelled,
  ValidationCompleted,
  ValidationFailed,
} from '@story-linter/events';
import { FoldInSpec } from '@story-linter/testing';
import fc from 'fast-check';
import { cancelled, checked, extracted, failed, happened, parsed, retried, started, treasureIsland, validated } from '../lifecycle/events.fixture.js';
import { processManager } from './process-manager.js';

interface World {
  chunks: number;
  window: number;
  /** Job that fails in the first attempt, if any. */
  fails?: { index: number; kind: ChunkWorkKind };
  cancelAfter?: number;
}

const world = fc.record<World>({
  chunks: fc.integer({ min: 1, max: 6 }),
  window: fc.integer({ min: 1, max: 4 }),
  fails: fc.option(fc.record({ index: fc.nat({ max: 5 }), kind: fc.constantFrom<ChunkWorkKind>('validate', 'extract') }), { nil: undefined }),
  cancelAfter: fc.option(fc.nat({ max: 20 }), { nil: undefined, freq: 4 }),
});

const isTerminal = (saying: Saying): boolean => [ValidationCompleted, ValidationFailed, ValidationCancelled].some((type) => isA(saying, type));

/** What a worker appends on a command; the same command has the same answer, however often it comes. */
const answerTo = (command: Saying, { chunks, fails }: World): Message | undefined => {
  const { attempt } = command.data as { attempt: number };
  if (isA(command, ParseStory)) return parsed(chunks, attempt);
  if (isA(command, CheckContinuity)) return checked(attempt);
  const kind: ChunkWorkKind | undefined = isA(command, ValidateChunk) ? 'validate' : isA(command, ExtractSchema) ? 'extract' : undefined;
  if (!kind) return undefined;
  const { index } = command.data as { index: number };
  if (attempt === 1 && fails?.index === index && fails.kind === kind) return failed(index, kind, attempt);
  return kind === 'validate' ? validated(index, attempt) : extracted(index, attempt);
};

/**
 * Plays a validation: what was caused and not appended yet waits in `pending`; `choose` picks which comes next onto
 * the topic, and whether something already there comes again.
 */
const play = (given: World, choose: (count: number) => number) => {
  let fold = FoldInSpec.of(processManager);
  const pending: Message[] = [started(given.window)];
  const topic: Message[] = [];
  const said: Saying[] = [];
  let widest = 0;
  while (pending.length > 0 || (given.cancelAfter !== undefined && topic.length <= given.cancelAfter)) {
    if (topic.length === given.cancelAfter) pending.push(cancelled(fold.state.attempt));
    if (pending.length === 0) break;
    const repeat = topic.length > 0 && topic.length < 200 && choose(4) === 0;
    const event = repeat ? topic[choose(topic.length)]! : pending.splice(choose(pending.length), 1)[0]!;
    topic.push(event);
    const { then, said: now } = fold.when(event);
    fold = then;
    said.push(...now);
    widest = Math.max(widest, fold.state.inFlight);
    for (const saying of now) {
      if (isTerminal(saying)) pending.push(happened(saying));
      if (isA(saying, ValidationFailed)) pending.push(retried(2));
      const answer = answerTo(saying, given);
      if (answer) pending.push(answer);
    }
  }
  return { topic, said, state: fold.state, widest };
};

const inOrder = () => 0;

describe('whatever order the topic allows, with repeats', () => {
  it('a validation has exactly one terminal event an attempt, and the same one', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, choices) => {
        const choose = (count: number) => (choices.next().value as number) % count;
        const { said, state } = play(given, choose);
        const terminal = said.filter(isTerminal).map((saying) => ({ id: idOf(treasureIsland, saying), ...saying }));
        expect(new Set(terminal.map(({ id }) => id)).size).toBe(terminal.length);
        if (given.cancelAfter !== undefined) return;
        const undisturbed = play(given, inOrder);
        expect(terminal).toEqual(undisturbed.said.filter(isTerminal).map((saying) => ({ id: idOf(treasureIsland, saying), ...saying })));
        expect(state).toEqual(undisturbed.state);
      }),
      { numRuns: 400 },
    );
  });

  it('every job is asked for once an attempt, never more than the window at once, and nothing stays in flight', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, choices) => {
        const { said, state, widest } = play(given, (count) => (choices.next().value as number) % count);
        const ids = said.map((saying) => idOf(treasureIsland, saying));
        expect(new Set(ids).size).toBe(ids.length);
        expect(widest).toBeLessThanOrEqual(given.window);
        expect(state.phase).toBe('ended');
        if (state.outcome?.kind === 'completed') expect({ inFlight: state.inFlight, waiting: state.waiting }).toEqual({ inFlight: 0, waiting: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('a validation that is cancelled and retried ends cancelled or completed, and its last terminal event says which', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, choices) => {
        fc.pre(given.cancelAfter !== undefined);
        const { said, state } = play(given, (count) => (choices.next().value as number) % count);
        const last = said.filter(isTerminal).at(-1)!;
        expect(last.type).toBe(state.outcome?.kind === 'cancelled' ? ValidationCancelled : ValidationCompleted);
      }),
      { numRuns: 200 },
    );
  });
});
