import type { LogRecord } from './log.js';

/** A record set aside: what it was, byte for byte, and why. Unique by group and origin. */
export interface ParkedRecord {
  group: string;
  record: LogRecord;
  /** The validation id where the record has one; later events of a fold wait behind it. */
  key: string;
  reason: string;
  stack?: string;
}

export interface Parking {
  /** Parks; doing it again changes nothing. @throws Unavailable */
  park(parked: ParkedRecord): Promise<void>;

  /** Deletes what workers have parked of a key, or of a part of it (`key/…`), with the bytes. @throws Unavailable */
  forget(key: string): Promise<void>;
}
