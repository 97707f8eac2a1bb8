import { createRequire } from 'node:module';

interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

/**
 * Has a connection of kafkajs look for waiting requests only while some wait. It would do so for ever, a thousand times a
 * second and connection, with a delay before zero that Node warns of: a waste that was most of what services without work took (ADR 26).
 * A request that comes later has its look scheduled when it comes.
 */
export const mendIdleConnections = (): void => {
  const require = createRequire(import.meta.url);
  const { prototype } = require('kafkajs/src/network/requestQueue/index.js') as { prototype: RequestQueue };
  const { scheduleCheckPendingRequests: schedule } = prototype;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0) schedule.call(this);
  };
};
