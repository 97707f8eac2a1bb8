import { metrics } from '@opentelemetry/api';

const meter = metrics.getMeter('story-linter.streams');

/** What an operator's dashboard shows of the streams. Without an SDK they do nothing. */
export const instruments = {
  records: meter.createCounter('story_linter.streams.records', { description: 'Records handed to a consumer, by group and verdict' }),
  batchSeconds: meter.createHistogram('story_linter.streams.batch.duration', { description: 'Time until the verdict on a batch', unit: 's' }),
  unavailable: meter.createCounter('story_linter.streams.unavailable', { description: 'Batches put off because something could not be reached' }),
  halted: meter.createGauge('story_linter.streams.halted', { description: 'Partitions that wait for an operator' }),
  stalled: meter.createGauge('story_linter.streams.stalled', { description: 'Partitions whose position does not move while the log has more' }),
  paused: meter.createGauge('story_linter.streams.paused', { description: '1 while an operator keeps the group from taking new work' }),
  lag: meter.createGauge('story_linter.streams.lag', { description: 'Records of a partition that the group has not come to' }),
  rebalances: meter.createCounter('story_linter.streams.rebalances', { description: 'Assignments of partitions, by group' }),
  appended: meter.createCounter('story_linter.streams.appended', { description: 'Messages acknowledged by the log' }),
  unknownAppends: meter.createCounter('story_linter.streams.appends.unknown', { description: 'Appends whose outcome was unknown and that were sent again' }),
  parked: meter.createCounter('story_linter.streams.parked', { description: 'Records parked, by group' }),
};

// A counter that is not there before its first increase shows no increase: all of them begin with nothing.
instruments.appended.add(0);
instruments.unknownAppends.add(0);

/** What a group counts, from its first assignment on. */
export const beginCounting = (group: string): void => {
  instruments.unavailable.add(0, { group });
  instruments.parked.add(0, { group });
};
