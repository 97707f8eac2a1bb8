import type { Colors } from '../terminal/colors.js';
import type { Validation } from '@story-linter/client';

/** What the run was, in one line: people found, chunks, time, events. */
export function summaryOf(view: Pick<Validation, 'title' | 'characters' | 'chunks' | 'events' | 'startedAt' | 'endedAt'>, colors: Colors): string {
  const seconds = view.startedAt && view.endedAt ? (Date.parse(view.endedAt) - Date.parse(view.startedAt)) / 1000 : undefined;
  const parts = [
    counted(view.characters, 'character'),
    counted(view.chunks.total, 'chunk'),
    ...(seconds === undefined ? [] : [`${seconds.toFixed(1)} s`]),
    `${counted(view.events, 'event')} written`,
  ];
  return `${colors.bold(view.title)}: ${parts.join(', ')}.\n`;
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}
