import { fileURLToPath } from 'node:url';
import { timed } from './timed-process.mjs';

/**
 * Something that reads manuscripts.
 *
 * @typedef {object} Reader
 * @property {string} name
 * @property {string} does what it does with a text, so that nobody compares what cannot be
 * @property {number} [mostBytes] where it is too slow for whole novels: how much of the first one it is given
 * @property {() => Promise<(paths: string[]) => Promise<{ seconds: number, megabytes: number, found: number }>>} prepare
 *   installs it where it is missing; throws a Problem that says why it cannot
 */

const limitMs = 20 * 60_000;

/** One of our own small programs, which reads in one thread and tells its time without its start, and what it has found. */
export const inNode = (file, before = []) => async (paths) => {
  let told;
  const { megabytes } = await timed(process.execPath, [fileURLToPath(new URL(`./readers/${file}`, import.meta.url)), ...before, ...paths], { limitMs, onLine: (line) => (told = JSON.parse(line)) });
  return { ...told, megabytes };
};

export const ours = { name: 'ours', does: 'all rules and the story bible', prepare: async () => inNode('ours.mjs') };

export const wink = { name: 'wink-nlp', does: 'sentences and parts of speech', prepare: async () => inNode('wink.mjs') };
