import { describe, expect, it } from '@jest/globals';
import { causeTree, type CauseNode } from './cause-tree.js';
import type { HistoryEvent } from './history.js';

const event = (id: string, causationId?: string, repeat = false): HistoryEvent => ({ partition: 0, offset: 0, at: '', id, type: id, repeat, ...(causationId !== undefined && { causationId }) });
const command = (id: string) => ({ id, type: id, data: {} });

const drawn = (nodes: readonly CauseNode[]): unknown[] =>
  nodes.map((node) => [node.kind === 'event' ? node.event.id : node.kind === 'command' ? `> ${node.command.id}` : `? ${node.id}`, ...drawn(node.followed)]);

describe('the tree of causes', () => {
  it('puts commands between the events that they lie between, and an answer under its command', () => {
    const steps = [
      { event: event('started', 'start'), said: [command('parse')] },
      { event: event('parsed', 'parse'), said: [command('validate 0'), command('extract 0')] },
      { event: event('extracted', 'extract 0'), said: [] },
      { event: event('validated', 'validate 0'), said: [] },
    ];
    expect(drawn(causeTree(steps))).toEqual([['? start', ['started', ['> parse', ['parsed', ['> validate 0', ['validated']], ['> extract 0', ['extracted']]]]]]]);
  });

  it('leaves repeats out, and shows an event that was said upon another one under it', () => {
    const steps = [
      { event: event('checked'), said: [command('completed')] },
      { event: event('checked', undefined, true), said: [] },
      { event: event('completed', 'checked'), said: [] },
    ];
    expect(drawn(causeTree(steps))).toEqual([['checked', ['completed']]]);
  });

  it('keeps what came from several outside causes apart', () => {
    expect(drawn(causeTree([event('a', 'x'), event('b', 'y'), event('c', 'x')].map((one) => ({ event: one, said: [] }))))).toEqual([['? x', ['a'], ['c']], ['? y', ['b']]]);
  });
});
