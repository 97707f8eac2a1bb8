import type { FastifyReply } from 'fastify';

/** Aborts when the connection of an answer is closed, by either side. */
export const untilClosed = ({ raw }: FastifyReply): AbortSignal => {
  const closing = new AbortController();
  raw.once('close', () => closing.abort());
  return closing.signal;
};
