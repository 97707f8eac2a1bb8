import { FastifyAdapter } from '@nestjs/platform-fastify';

/** A JSON body may be a little larger than the text in it, for its escapes. */
const jsonBytes = 64 * 1024 * 1024;

/** Fastify with limits on size and time, and with text bodies handed on as they come. */
export const httpAdapter = (): FastifyAdapter => {
  const adapter = new FastifyAdapter({ bodyLimit: jsonBytes, requestTimeout: 60_000, keepAliveTimeout: 10_000, forceCloseConnections: true });
  adapter.getInstance().addContentTypeParser(['text/plain', 'text/markdown'], (_request, body, done) => done(null, body));
  return adapter;
};
