import { FastifyAdapter } from '@nestjs/platform-fastify';

/** Bytes of a manuscript sent as text; a JSON body may be a little larger for its escapes. */
export const textBytes = 50 * 1024 * 1024;
const jsonBytes = 64 * 1024 * 1024;

/** Fastify with limits on size and time, and with text bodies taken as bytes. */
export const httpAdapter = (): FastifyAdapter => {
  const adapter = new FastifyAdapter({ bodyLimit: jsonBytes, requestTimeout: 60_000, keepAliveTimeout: 10_000, forceCloseConnections: true });
  const text = { parseAs: 'buffer', bodyLimit: textBytes } as const;
  adapter.getInstance().addContentTypeParser(['text/plain', 'text/markdown'], text, (_request, body, done) => done(null, body));
  return adapter;
};
