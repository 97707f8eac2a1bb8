import { performance } from 'node:perf_hooks';

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { check, conclude, cut, defaultConfig, extract, lint, placeIn } from '../dist/index.js';

const timeOf = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/**
 * How fast the whole engine is, all rules and the bible, against what wink-nlp needs for sentences and parts of speech on
 * the same texts, in turn, in this process. The best of the rounds counts, for both; the first warms the machine up.
 */
export function measureSpeed(books, rounds = 3) {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const best = { engine: Infinity, yardstick: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const spent = { engine: 0, yardstick: 0 };
    for (const { files } of books) {
      spent.yardstick += timeOf(() => files.forEach(({ text }) => nlp.readDoc(text)));
      spent.engine += timeOf(() => lint(files, defaultConfig));
    }
    best.engine = Math.min(best.engine, spent.engine);
    best.yardstick = Math.min(best.yardstick, spent.yardstick);
  }
  const characters = books.flatMap(({ files }) => files).reduce((sum, { text }) => sum + text.length, 0);
  return {
    speedRatio: best.yardstick / best.engine,
    megabytesPerSecond: characters / best.engine / 1000,
    ...sharesOfStages(books),
  };
}

/** The shares of the time that cannot be spread over workers: cutting, and the story-wide pass. */
function sharesOfStages(books) {
  const spent = { cut: 0, chunks: 0, conclude: 0 };
  const during = (stage, work) => (spent[stage] += timeOf(work));
  for (const { files } of books) {
    let manifest, chunks, facts;
    during('cut', () => ({ manifest, chunks } = cut(files, defaultConfig)));
    during('chunks', () => {
      chunks.forEach((chunk) => check(chunk, defaultConfig).forEach((finding) => placeIn(chunk, finding)));
      facts = chunks.map((chunk) => extract(chunk, defaultConfig));
    });
    during('conclude', () => conclude(manifest, facts, defaultConfig));
  }
  const all = spent.cut + spent.chunks + spent.conclude;
  return { cutShare: spent.cut / all, concludeShare: spent.conclude / all };
}
