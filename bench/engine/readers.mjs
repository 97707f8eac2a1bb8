import { fileURLToPath } from 'node:url';
import { timed } from './timed-process.mjs';

/**
 * Something that reads manuscripts.
 *
 * @typedef {object} Reader
 * @property {string} name
 * @property {string} does what it does with a text, so that nobody compares what cannot be
 * @property {string} [finds] what it counts, where that is not findings
 * @property {number} [mostCharacters] where it is too slow for whole novels: how much of the first one it is given
 * @property {() => Promise<(paths: string[]) => Promise<{ seconds: number, megabytes: number, found: number }>>} prepare
 *   installs it where it is missing; throws a Problem that says why it cannot
 */

const limitMs = 20 * 60_000;

/** One of our own small programs, which reads in one thread and tells its time without its start, and what it has found. `flags`: of Node. */
export const inNode = (file, before = [], flags = []) => async (paths) => {
  let told;
  const { megabytes } = await timed(process.execPath, [...flags, fileURLToPath(new URL(`./readers/${file}`, import.meta.url)), ...before, ...paths], { limitMs, onLine: (line) => (told = JSON.parse(line)) });
  return { ...told, megabytes };
};

/**
 * Somebody else's program, from its start to its end, or as long as it says itself.
 *
 * @param finding what a line with a finding looks like
 * @param secondsIn the time that a line tells, NaN when it tells none
 */
export const asItRuns = (program, args, { finding, secondsIn = () => NaN, ...options }) => async (paths) => {
  let found = 0;
  let told = NaN;
  const onLine = (line) => {
    if (finding.test(line)) found += 1;
    else if (!Number.isNaN(secondsIn(line))) told = secondsIn(line);
  };
  const { seconds, megabytes } = await timed(program, [...args, ...paths], { limitMs, onLine, ...options });
  return { seconds: Number.isNaN(told) ? seconds : told, megabytes, found };
};

/** The options of apps/cli/bin/story-linter.js. */
const asTheCommandRuns = ['--max-semi-space-size=16', '--no-regexp-tier-up'];

export const ours = { name: 'ours', does: 'all rules and the story bible', prepare: async () => inNode('ours.mjs', [], asTheCommandRuns) };

export const wink = { name: 'wink-nlp', does: 'sentences and parts of speech', finds: 'sentences', prepare: async () => inNode('wink.mjs') };
