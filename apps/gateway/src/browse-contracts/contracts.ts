import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import reference from '@scalar/fastify-api-reference';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';

const folder = resolve(import.meta.dirname, '../../../../docs/contracts');

const sources = [
  { slug: 'http', title: 'HTTP: the gateway', file: 'openapi.yaml' },
  { slug: 'kafka', title: 'Kafka: commands and events', file: 'asyncapi.yaml' },
];

/** The page runs scripts and styles of its own, and nothing from elsewhere. */
export const pagePolicy = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], scriptSrc: ["'self'", "'unsafe-inline'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'], connectSrc: ["'self'"], workerSrc: ['blob:'], frameAncestors: ["'none'"] },
};

export const isPage = ({ url }: Pick<RouteOptions, 'url'>): boolean => url.startsWith('/docs');

/** Both contracts as they are committed, at `/docs/openapi.yaml` and `/docs/asyncapi.yaml`, and a page to read and try them at `/docs`. */
export const browseContracts = async (app: NestFastifyApplication): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  for (const { file } of sources) {
    const text = readFileSync(resolve(folder, file), 'utf8');
    fastify.get(`/docs/${file}`, (_request, reply) => reply.type('application/yaml').send(text));
  }
  await fastify.register(reference as never, {
    routePrefix: '/docs',
    configuration: {
      pageTitle: 'Story Linter Cloud: contracts',
      sources: sources.map(({ slug, title, file }, index) => ({ slug, title, url: `/docs/${file}`, default: index === 0 })),
      telemetry: false,
      withDefaultFonts: false,
      showDeveloperTools: 'never',
      hideClientButton: true,
      mcp: { disabled: true },
      agent: { disabled: true },
    },
  });
};
