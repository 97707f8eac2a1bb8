import type { CauseNode, HistoryEvent, ValidationHistory } from '@story-linter/operations';
import { columns } from '../columns.js';

/** A line an event: offset, broker's time, type, what it says, and by what it was caused. */
export function prettyHistory({ events, range, validation, topic }: ValidationHistory): string {
  const rows = events.map((event) => [event.offset, timeOf(event), labelOf(event), event.id, event.causationId ?? '']);
  return [...headOf({ events, range, validation, topic }), ...columns([['offset', 'time', 'event', 'id', 'caused by'], ...rows]), ''].join('\n');
}

/** The same as a tree: what follows from a message stands under it. */
export function prettyTree(history: Pick<ValidationHistory, 'events' | 'range' | 'validation' | 'topic'>, roots: readonly CauseNode[]): string {
  return [...headOf(history), ...roots.flatMap((root) => [textOf(root), ...below(root.followed, '')]), ''].join('\n');
}

function headOf({ events, range, validation, topic }: Pick<ValidationHistory, 'events' | 'range' | 'validation' | 'topic'>): string[] {
  const where = range ? `, read from ${topic}/${range.partition} from offset ${range.from} to ${range.end}` : '';
  return [`${validation}: ${events.length} records${where}`];
}

function below(nodes: readonly CauseNode[], indent: string): string[] {
  return nodes.flatMap((node, index) => {
    const last = index === nodes.length - 1;
    return [`${indent}${last ? '└─ ' : '├─ '}${textOf(node)}`, ...below(node.followed, `${indent}${last ? '   ' : '│  '}`)];
  });
}

function textOf(node: CauseNode): string {
  if (node.kind === 'event') return `${labelOf(node.event)}  @${node.event.offset} ${timeOf(node.event)}`;
  if (node.kind === 'outside') return `message ${node.id}, from outside`;
  return `${node.command.type}${detailOf(node.command.data)}  (command)`;
}

/** The type, with the chunk and the attempt where it has one, and a remark. */
export function labelOf({ type, data, repeat, error }: HistoryEvent): string {
  const remark = error ? ` ! ${error}` : repeat ? ' (repeat, changes nothing)' : '';
  return `${type}${detailOf(data ?? {})}${remark}`;
}

function detailOf(data: object): string {
  const { index, kind, attempt, reason } = data as { index?: number; kind?: string; attempt?: number; reason?: string };
  const words = [index === undefined ? '' : `chunk ${index}`, kind ?? '', attempt !== undefined && attempt > 1 ? `attempt ${attempt}` : '', reason ? `"${reason}"` : ''].filter(Boolean);
  return words.length > 0 ? ` ${words.join(' ')}` : '';
}

export const timeOf = ({ at }: HistoryEvent): string => at.slice(0, 23).replace('T', ' ');
