import findMyWay, { type HTTPMethod } from 'find-my-way';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Methods that a path takes, in alphabetical order; none when there is no such path. */
    allowedMethods(path: string): string[];
  }
}

/** Fastify answers 404 to a method that a path does not take, as to a path that is not there; this tells the two apart. */
export const knowAllowedMethods = (fastify: FastifyInstance): void => {
  const routes = findMyWay();
  const methods = new Set<HTTPMethod>();
  fastify.addHook('onRoute', ({ url, method }) => {
    // Every path: what answers preflights.
    if (url === '*') return;
    for (const one of [method].flat() as HTTPMethod[]) {
      methods.add(one);
      if (!routes.hasRoute(one, url)) routes.on(one, url, () => undefined);
    }
  });
  fastify.decorate('allowedMethods', (path) => [...methods].filter((method) => routes.find(method, path) !== null).sort());
};
