import { resolve } from 'node:path';
import config from '../../../jest.config.mjs';

const transformer = resolve(import.meta.dirname, 'mutating-transformer.mjs');

/** The suites as they are, but for the transformer. */
export default {
  ...config,
  rootDir: resolve(import.meta.dirname, '../../..'),
  projects: config.projects.map((project) => ({
    ...project,
    transform: Object.fromEntries(Object.entries(project.transform).map(([pattern, [, options]]) => [pattern, [transformer, options]])),
  })),
};
