import type { Said, Step } from '../time-travel/time-travel.js';
import type { HistoryEvent } from './history.js';

/** A message and what followed from it. */
export type CauseNode =
  | { kind: 'event'; event: HistoryEvent; followed: CauseNode[] }
  /** A command that the process manager said: its id is deterministic, so it is known without having been read. */
  | { kind: 'command'; command: Said; followed: CauseNode[] }
  /** Something that does not lie in this history: a command from outside. */
  | { kind: 'outside'; id: string; followed: CauseNode[] };

/**
 * The history as a tree of causes, in the order of the log: what nobody here has caused stands at the root. Repeats are
 * left out, for the first record with an id is the one that counts.
 */
export const causeTree = (steps: readonly Pick<Step, 'event' | 'said'>[]): CauseNode[] => {
  const first = steps.filter(({ event }) => !event.repeat);
  const nodes = new Map<string, CauseNode>();
  for (const { event } of first) nodes.set(event.id, { kind: 'event', event, followed: [] });
  const roots: CauseNode[] = [];
  for (const { event, said } of first) {
    parentOf(event, nodes, roots).push(nodes.get(event.id)!);
    for (const command of said) {
      if (nodes.has(command.id)) continue;
      const node: CauseNode = { kind: 'command', command, followed: [] };
      nodes.set(command.id, node);
      nodes.get(event.id)!.followed.push(node);
    }
  }
  return roots;
};

const parentOf = ({ causationId }: HistoryEvent, nodes: Map<string, CauseNode>, roots: CauseNode[]): CauseNode[] => {
  if (causationId === undefined) return roots;
  const known = nodes.get(causationId);
  if (known) return known.followed;
  const outside: CauseNode = { kind: 'outside', id: causationId, followed: [] };
  nodes.set(causationId, outside);
  roots.push(outside);
  return outside.followed;
};
