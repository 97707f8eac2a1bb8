import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultConfig, lint } from '../dist/index.js';
import { manuscriptsIn } from './manuscripts.mjs';

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
    const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), join(novels), String(length)], {
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
