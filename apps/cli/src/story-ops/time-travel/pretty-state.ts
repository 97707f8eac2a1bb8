import type { Change, StateAt, Step } from '@story-linter/operations';
import { columns } from '../columns.js';
import { labelOf, timeOf } from '../history/pretty-history.js';

const longest = 60;
/** Slots or findings that are listed one by one. */
const listedOfAGroup = 6;

/** A value in a few characters. */
function shown(value: unknown): string {
  if (value === undefined) return '—';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** How a validation stood, for a terminal. */
export function prettyState({ validation, after, processManager, row, findings, report }: StateAt): string {
  const { slots, ...state } = processManager;
  const filled = Object.values(slots as Record<string, { done: boolean }>);
  return [
    `${validation} after ${labelOf(after)} @${after.offset}, ${timeOf(after)}`,
    'process manager',
    ...columns(Object.entries(state).map(([name, value]) => [`  ${name}`, shown(value)])),
    `  slots: ${filled.filter(({ done }) => done).length} done, ${filled.filter(({ done }) => !done).length} failed`,
    'read model',
    ...(row ? columns(Object.entries(row).map(([name, value]) => [`  ${name}`, shown(value)])) : ['  nothing is shown of it yet']),
    `  findings: ${findings}${report ? ', with the whole report' : ''}`,
    '',
  ].join('\n');
}

const prettyChanges = (changes: readonly Change[]): string[] => columns(changes.map(({ path, before, after }) => [`  ${path}`, `${shown(before)} → ${shown(after)}`]));

/** The same, with slots and findings counted where they are many. */
export function prettyDiff(changes: readonly Change[]): string[] {
  const grouped = Map.groupBy(changes, ({ path }) => /^(.*\.(?:slots|finding))\./.exec(path)?.[1] ?? path);
  const few = [...grouped.values()].filter((some) => some.length <= listedOfAGroup).flat();
  const many = [...grouped].filter(([, some]) => some.length > listedOfAGroup).map(([path, some]) => `  ${path}: ${some.length} changed (--json lists them)`);
  return [...prettyChanges(few), ...many];
}

/** One event, what was said upon it, and what it changed. */
export function prettyStep({ event, said, changes, parked, discardedFor }: Step): string {
  return [
    `@${event.offset} ${timeOf(event)}  ${labelOf(event)}`,
    ...said.map(({ type, data }) => `  says ${type} ${shown(data)}`),
    ...Object.entries(parked).map(([fold, reason]) => `  ! parked by the ${fold}: ${reason}`),
    ...discardedFor.map((fold) => `  ! discarded for the ${fold}`),
    ...prettyChanges(changes),
    ...(said.length + changes.length + Object.keys(parked).length + discardedFor.length === 0 ? ['  changes nothing'] : []),
    '',
  ].join('\n');
}
