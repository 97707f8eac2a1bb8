import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { createTransformer as createSwcTransformer } from '@swc/jest';
import { mutations } from './mutations.mjs';

/** The transformer of all specs, with one mutation put into its file on the way; the source on disk stays as it is. */
export const createTransformer = (options) => {
  const swc = createSwcTransformer(options);
  const mutation = mutations.find(({ name }) => name === process.env.MUTATION);
  if (!mutation) throw new Error(`MUTATION names no mutation: ${process.env.MUTATION}`);
  const mutate = (source, path, root) => (relative(root, path) === mutation.file ? source.replace(mutation.find, () => mutation.replace) : source);
  const rootOf = ({ config }) => config.rootDir;
  return {
    ...swc,
    getCacheKey: (source, path, context) => createHash('sha1').update(`${mutation.name}\n${path}\n${mutate(source, path, rootOf(context))}`).digest('hex'),
    process: (source, path, context) => swc.process(mutate(source, path, rootOf(context)), path, context),
    processAsync: (source, path, context) => swc.processAsync(mutate(source, path, rootOf(context)), path, context),
  };
};

export default { createTransformer };
