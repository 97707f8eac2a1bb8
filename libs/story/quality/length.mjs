import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultConfig, lint } from '../dist/index.js';
import { manuscriptsIn } from './manuscripts.mjs';

/** The options in the first line of apps/cli/bin/story-linter.js. */
const asTheCommandRuns = ['--max-semi-space-size=16', '--no-regexp-tier-up'];

const megabyte = 1_000_000;
const lengths = [0.1, 1, 3, 10];

/** Novels one after the other, from the first again when they end, up to so many characters. */
function textOf(novels, characters) {
  const all = manuscriptsIn({ novels }).flatMap(({ files }) => files.map(({ text }) => text));
  let text = '';
  for (let at = 0; text.length < characters; at += 1) text += `${all[at % all.length]}\n\n`;
  return text.slice(0, characters);
}

/**
 * Time and memory by length, each in a process of its own: megabytes a second, and the most memory it ever held. The
 * engine reads the text twice before, so that the compiler's work is not counted.
 */
export function measureLengths(novels) {
  const measured = lengths.map((length) => {
    const { stdout, status } = spawnSync(process.execPath, [...asTheCommandRuns, fileURLToPath(import.meta.url), join(novels), String(length)], {
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (status !== 0) throw new Error(`The engine did not read ${length} MB.`);
    return [length, JSON.parse(stdout)];
  });
  return Object.fromEntries(
    measured.flatMap(([length, { speed, memory }]) => [
      [`MB a second at ${length} MB`, speed],
      [`MB of memory at ${length} MB`, memory],
    ]),
  );
}

const syllables = 'ba ke li mo nu ra se ti vo zu da fe gi ho ju pa ro su ta wi'.split(' ');

/** A name of four syllables, another one for every number below 160,000. */
function nameOf(number) {
  const word = [1, 20, 400, 8000].map((place) => syllables[Math.floor(number / place) % syllables.length]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** So many people, each of whom comes in, is spoken to and is met again, one after the other until the text is long enough. */
function crowdOf(people, characters) {
  const parts = [];
  for (let length = 0, at = 0; length < characters; at += 1) {
    const [given, surname, other] = [nameOf((at % people) * 3), nameOf((at % people) * 7 + 1), nameOf(((at + 1) % people) * 7 + 1)];
    const heading = at % 100 === 0 ? `CHAPTER ${at / 100 + 1}\n\n` : '';
    const part = `${heading}${given} ${surname} came in and sat down, and looked at Mr. ${other}. "You are late," said ${given} to him. "I know it," said Mr. ${other}, and he laughed. The evening was long, and the wind went about the house.\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** How many times longer the engine takes where thousands are named than where a hundred are, in texts of one length. */
export function measureCrowd() {
  const timeFor = (people) => {
    const files = [{ path: 'book.txt', text: crowdOf(people, 3 * megabyte) }];
    const begun = process.cpuUsage();
    lint(files, defaultConfig);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  timeFor(100);
  return { crowdRatio: timeFor(10_000) / timeFor(100) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , novels, length] = process.argv;
  const warm = [{ path: 'warm.txt', text: textOf(novels, 0.3 * megabyte) }];
  for (let times = 0; times < 2; times += 1) lint(warm, defaultConfig);
  const files = [{ path: 'book.txt', text: textOf(novels, Number(length) * megabyte) }];
  const begun = performance.now();
  lint(files, defaultConfig);
  const seconds = (performance.now() - begun) / 1000;
  console.log(JSON.stringify({ speed: Number(length) / seconds, memory: process.resourceUsage().maxRSS / 1024 }));
}
