/** Records of one partition, from the first offset up to, not including, the second. */
export interface OffsetRange {
  from: number;
  to: number;
}

/** Remembers what a worker has in hand, so that a message that ends the process is found out by those who come after. */
export interface Deliveries {
  /** What was in hand when somebody noted it last; after an unclean end one of these records may be the culprit. @throws Unavailable */
  inHand(group: string, topic: string, partition: number): Promise<OffsetRange | undefined>;

  /** Notes what is taken in hand now. @throws Unavailable */
  take(group: string, topic: string, partition: number, range: OffsetRange): Promise<void>;

  /** Notes that what was in hand came to a clean end, also one without result. @throws Unavailable */
  putDown(group: string, topic: string, partition: number): Promise<void>;

  /** Counts a delivery of a suspect before it is handled; the answer includes this one. @throws Unavailable */
  count(group: string, topic: string, partition: number, offset: number): Promise<number>;
}
