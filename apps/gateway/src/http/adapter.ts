import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { fastifySSE, type SSERouteOptions } from '@fastify/sse';
import { browseContracts, isPage, pagePolicy } from '../browse-contracts/contracts.js';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { knowAllowedMethods } from './allowed-methods.js';

/** A JSON body may be a little larger than the text in it, for its escapes. */
const jsonBytes = 64 * 1024 * 1024;

/** Fastify with limits on size and time, and with text bodies handed on as they come. */
export const httpAdapter = (): FastifyAdapter => {
  const adapter = new FastifyAdapter({ bodyLimit: jsonBytes, requestTimeout: 60_000, keepAliveTimeout: 10_000, forceCloseConnections: true });
  adapter.getInstance().addContentTypeParser(['text/plain', 'text/markdown', 'application/octet-stream'], (_request, body, done) => done(null, body));
  knowAllowedMethods(adapter.getInstance());
  // Nest hands a route's settings on as its `config`; the plugin looks for them on the route itself.
  adapter.getInstance().addHook('onRoute', (route) => {
    const { sse: kind } = (route.config ?? {}) as { sse?: SSERouteOptions };
    if (kind) route.sse = kind;
    if (isPage(route)) route.helmet = { contentSecurityPolicy: pagePolicy };
  });
  return adapter;
};

/** Origins of web pages that may ask, from `CORS_ORIGINS`, separated by commas; none by default. */
const originsFrom = (text: string | undefined): string[] => (text ?? '').split(',').map((origin) => origin.trim()).filter((origin) => origin !== '');

/** Headers that keep browsers from doing what nobody wants, on every answer; who may ask from a page; streams of events. */
export const plugIn = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ["'none'"] }, useDefaults: false } });
  // Heartbeats are events of the stream itself.
  await app.register(fastifySSE, { heartbeatInterval: 0 });
  await browseContracts(app);
  const origin = originsFrom(process.env.CORS_ORIGINS);
  if (origin.length > 0) await app.register(cors, { origin, methods: ['GET', 'POST', 'PUT'], exposedHeaders: ['location', 'retry-after', 'preference-applied'], maxAge: 600 });
};
