import { Problem } from '../../infra/set-up/problem.mjs';
import { beginningOf, novelsIn } from './novels.mjs';
import { ours, wink } from './readers.mjs';
import { harper } from './tools/harper.mjs';
import { languageTool } from './tools/language-tool.mjs';
import { proselint } from './tools/proselint.mjs';
import { textlint } from './tools/textlint.mjs';
import { vale } from './tools/vale.mjs';

const part = 'engine';

/** The design's: the whole engine against the little that wink-nlp is asked for. */
const leastOfWink = 0.4;

const others = [wink, vale, proselint, textlint, harper, languageTool];

/**
 * How fast manuscripts are read, by us and by others, each in a process of its own, one after the other in every round.
 *
 * @returns {Promise<import('../table.mjs').Row[]>} words and megabytes a second, peak memory, and our speed against each
 * of the others in the same round; whoever cannot be installed is named by `report` and left out
 */
export async function measure({ rounds, novels: folder, short, report }) {
  const novels = novelsIn(folder, short ? 1 : Infinity);
  const readers = await prepared([ours, ...others], novels, report);
  for (let round = 1; round <= rounds; round++) {
    for (const { name, read, texts, figures } of readers) {
      const { seconds, megabytes, found } = await read(texts.paths);
      figures.push({ speed: texts.bytes / 1e6 / seconds, words: texts.words / seconds, megabytes, found });
      report(`round ${round} of ${rounds}: ${name} ${figures.at(-1).speed.toFixed(3)} MB/s`);
    }
  }
  return rowsOf(readers);
}

async function prepared(wanted, novels, report) {
  const ready = [];
  for (const reader of wanted) {
    try {
      const read = await reader.prepare();
      ready.push({ ...reader, read, texts: reader.mostCharacters ? beginningOf(novels, reader.mostCharacters) : novels, figures: [] });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      report(`${reader.name} is left out: ${error.message}`);
    }
  }
  return ready;
}

function rowsOf(readers) {
  const valuesOf = ({ figures }, key) => figures.map((figure) => figure[key]);
  const [own, ...rest] = readers;
  return [
    ...readers.flatMap((reader) => [
      { part, what: `${reader.name}: speed`, values: valuesOf(reader, 'speed'), unit: 'MB/s', note: `${reader.does}; ${reader.texts.called}` },
      { part, what: `${reader.name}: words`, values: valuesOf(reader, 'words'), unit: 'words/s', note: `${reader.figures[0].found.toLocaleString('en-US')} ${reader.finds ?? 'findings'}` },
      { part, what: `${reader.name}: peak memory`, values: valuesOf(reader, 'megabytes'), unit: 'MB' },
    ]),
    ...rest.map((reader) => ({
      part,
      what: `ours against ${reader.name}`,
      values: reader.figures.map(({ speed }, round) => own.figures[round].speed / speed),
      unit: 'times as fast',
      ...(reader.name === wink.name && { aim: { atLeast: leastOfWink } }),
    })),
  ];
}
