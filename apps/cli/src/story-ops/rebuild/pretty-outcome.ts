import type { Difference, RebuildOutcome } from '@story-linter/operations';

const longest = 60;

/** What came of a rebuild or a verification, in lines. */
export function prettyOutcome(outcome: RebuildOutcome): string[] {
  const { compared, different, byKind, differences, events, eventsPerSecond, seconds, stoodStillMs, interrupted } = outcome;
  if (interrupted) return ['Interrupted; running the same again goes on from there.'];
  const kinds = Object.entries(byKind).map(([kind, count]) => `${kind} ${count}`);
  return [
    `${events} events folded in ${seconds} s (${eventsPerSecond}/s), ${compared} validations compared; the read model stood still for ${stoodStillMs} ms.`,
    different === 0 ? 'Nothing differs.' : `${different} validations differ (${kinds.join(', ')}):`,
    ...differences.map((difference) => `  ${differenceLine(difference)}`),
  ];
}

function differenceLine(difference: Difference): string {
  const { validation } = difference;
  if (difference.kind === 'stalled') return `${validation} is stalled ${difference.where === 'in use' ? 'in the model in use' : 'in the rebuilt one'} only: ${difference.reason}`;
  const { table, row } = difference;
  const rest = Object.entries(row).filter(([, value]) => value !== validation);
  const key = rest.map(([column, value]) => `${column} ${String(value)}`).join(', ');
  const where = `${validation} ${table}${key && ` (${key})`}`;
  if (difference.kind === 'row') return `${where}: the row is only in the model ${difference.only === 'in use' ? 'in use' : 'that was rebuilt'}`;
  return `${where}.${difference.column}: in use ${shown(difference.inUse)}, rebuilt ${shown(difference.beside)}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
