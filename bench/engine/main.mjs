import { Problem } from '../../infra/set-up/problem.mjs';
import { novelsIn } from './novels.mjs';
import { ours, wink } from './readers.mjs';

const part = 'engine';

/** The design's: the whole engine against the little that wink-nlp is asked for. */
const leastOfWink = 0.4;

const others = [wink];

/**
 * How fast manuscripts are read, by us and by others, each in a process of its own, one after the other in every round.
 *
 * @returns {Promise<import('../table.mjs').Row[]>} words and megabytes a second, peak memory, and our speed against each
 * of the others in the same round; a reader that cannot be installed is told of by `report`, and left out
 */
export async function measure({ rounds, novels: folder, report }) {
  const novels = novelsIn(folder);
  const readers = await prepared([ours, ...others], report);
  const figures = new Map(readers.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const { name, read } of [...readers]) {
      const taken = await read(novels.map(({ path }) => path));
      figures.get(name).push({ ...taken, ...speedOf(novels, taken) });
      report(`round ${round} of ${rounds}: ${name} ${figures.get(name).at(-1).speed.toFixed(2)} MB/s`);
    }
  }
  return rowsOf(readers, figures, `${novels.length} ${novels.length === 1 ? 'novel' : 'novels'}, ${(sum(novels, 'bytes') / 1e6).toFixed(1)} MB`);
}

const sum = (items, key) => items.reduce((total, item) => total + item[key], 0);

const speedOf = (novels, { seconds }) => ({ speed: sum(novels, 'bytes') / 1e6 / seconds, words: sum(novels, 'words') / seconds });

async function prepared(wanted, report) {
  const ready = [];
  for (const reader of wanted) {
    try {
      ready.push({ ...reader, read: await reader.prepare() });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      report(`${reader.name} is left out: ${error.message}`);
    }
  }
  return ready;
}

function rowsOf(readers, figures, read) {
  const of = (name, key) => figures.get(name).map((figure) => figure[key]);
  const ratios = readers
    .filter(({ name }) => name !== ours.name)
    .map(({ name }) => ({
      part,
      what: `ours against ${name}`,
      values: of(ours.name, 'speed').map((speed, round) => speed / of(name, 'speed')[round]),
      unit: 'x MB/s',
      ...(name === wink.name && { aim: { atLeast: leastOfWink } }),
    }));
  return [
    ...readers.flatMap(({ name, does }) => [
      { part, what: `${name}: speed`, values: of(name, 'speed'), unit: 'MB/s', note: `${does}; ${read}` },
      { part, what: `${name}: words`, values: of(name, 'words'), unit: 'words/s' },
      { part, what: `${name}: peak memory`, values: of(name, 'megabytes'), unit: 'MB' },
    ]),
    ...ratios,
  ];
}
