import type { TopicName } from '@story-linter/events';
import { processManager, readModel } from '@story-linter/validation';

/** A consumer group: of a fold, whose position lies in PostgreSQL, or of a worker, whose position is Kafka's. */
export interface StreamGroup {
  group: string;
  topic: TopicName;
  kind: 'fold' | 'worker';
  /** The service that runs it. */
  service: string;
}

/** Every group of the system. */
export const streamGroups: readonly StreamGroup[] = [
  { group: 'saga.command-side', topic: 'validation.commands', kind: 'worker', service: 'saga' },
  { group: processManager.name, topic: processManager.reads, kind: 'fold', service: 'saga' },
  { group: readModel.name, topic: readModel.reads, kind: 'fold', service: 'saga' },
  { group: 'parser', topic: 'parser.commands', kind: 'worker', service: 'parser' },
  { group: 'validator', topic: 'validator.commands', kind: 'worker', service: 'validator' },
  { group: 'schema-extractor', topic: 'schema-extractor.commands', kind: 'worker', service: 'schema-extractor' },
];
