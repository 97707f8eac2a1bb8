import { createRequire } from 'node:module';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mendIdleConnections } from './idle-connections.js';

interface Queue {
  push(request: { entry: { correlationId: number }; expectResponse: boolean; sendRequest: () => void }): void;
  fulfillRequest(response: { correlationId: number; payload: Buffer; size: number }): void;
  maybeThrottle(milliseconds: number): void;
}

const require = createRequire(import.meta.url);
const RequestQueue = require('kafkajs/src/network/requestQueue/index.js') as new (options: object) => Queue;
const logger = { debug: () => undefined, warn: () => undefined };

describe('a connection to Kafka', () => {
  let queue: Queue;
  let sent: number[];

  const push = (correlationId: number): void =>
    queue.push({ entry: { correlationId, resolve: () => undefined } as { correlationId: number }, expectResponse: true, sendRequest: () => sent.push(correlationId) });
  const answer = (correlationId: number): void => queue.fulfillRequest({ correlationId, payload: Buffer.alloc(0), size: 0 });

  beforeAll(mendIdleConnections);
  beforeEach(() => {
    jest.useFakeTimers();
    sent = [];
    queue = new RequestQueue({ maxInFlightRequests: 1, requestTimeout: 30_000, enforceRequestTimeout: false, clientId: 'spec', broker: 'b', logger });
  });
  afterEach(() => void jest.useRealTimers());

  it('does nothing while no request waits', () => {
    push(1);
    answer(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what waits for an answer to another when that has come, and has nothing left to do', () => {
    push(1);
    push(2);
    expect(sent).toEqual([1]);
    answer(1);
    answer(2);
    jest.advanceTimersByTime(100);
    expect(sent).toEqual([1, 2]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what the broker asked to hold back when the time is over', () => {
    queue.maybeThrottle(500);
    push(1);
    jest.advanceTimersByTime(499);
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(2);
    expect(sent).toEqual([1]);
    expect(jest.getTimerCount()).toBe(0);
  });
});
