import { headerOf, type RecordToDecode } from '@story-linter/events';

/** Header of a parked command that was appended again: how often that was done. */
export const replaysHeader = 'story-linter-replays';

export const replaysOf = (record: RecordToDecode): number => {
  const replays = Number(headerOf(record, replaysHeader) ?? 0);
  return Number.isInteger(replays) && replays > 0 && replays < 1_000 ? replays : 0;
};
