export interface Topic {
  name: string;
  /** How many it is created with. The order of a validation's events, and where its commands lie, hang on it. */
  partitions: number;
  /** A cluster may give it more, for more workers at once: in which order, and to whom, its messages come is of no account. */
  growable: boolean;
  /** Milliseconds; -1 keeps for ever. */
  retentionMs: number;
  maxMessageBytes: number;
}

export type TopicName =
  | 'validation.commands'
  | 'parser.commands'
  | 'validator.commands'
  | 'schema-extractor.commands'
  | 'validation.events'
  | 'validation.rejections';

const day = 24 * 60 * 60 * 1000;
const megabyte = 1024 * 1024;

const inbox = (name: TopicName) => ({ name, partitions: 12, growable: true, retentionMs: 14 * day, maxMessageBytes: megabyte });

/** Every topic of the system, with the settings it is created with. */
export const topics: readonly (Topic & { name: TopicName })[] = [
  { ...inbox('validation.commands'), growable: false, maxMessageBytes: 4 * megabyte },
  inbox('parser.commands'),
  inbox('validator.commands'),
  inbox('schema-extractor.commands'),
  { name: 'validation.events', partitions: 12, growable: false, retentionMs: -1, maxMessageBytes: megabyte },
  { name: 'validation.rejections', partitions: 1, growable: false, retentionMs: 7 * day, maxMessageBytes: megabyte },
];

/** The same topics under names that begin with a prefix. */
export const topicsWithPrefix = (prefix: string): Topic[] => topics.map((topic) => ({ ...topic, name: prefix + topic.name }));
