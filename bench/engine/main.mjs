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
 * of the others in the same round; who cannot be installed or does not get through has no values, and a note that says why
 */
export async function measure({ rounds, novels: folder, short, report }) {
  const novels = novelsIn(folder, short ? 1 : Infinity);
  const readers = [ours, ...others].map((reader) => ({ ...reader, texts: reader.mostCharacters ? beginningOf(novels, reader.mostCharacters) : novels, figures: [] }));
  for (const reader of readers) await unlessItFails(reader, report, async () => (reader.read = await reader.prepare()));
  for (let round = 1; round <= rounds; round++) {
    for (const reader of readers.filter(({ failure }) => failure === undefined)) {
      await unlessItFails(reader, report, async () => {
        const { texts, figures } = reader;
        const { seconds, megabytes, found } = await reader.read(texts.paths);
        figures.push({ speed: texts.bytes / 1e6 / seconds, words: texts.words / seconds, megabytes, found });
        report(`round ${round} of ${rounds}: ${reader.name} ${figures.at(-1).speed.toFixed(3)} MB/s`);
      });
    }
  }
  return rowsOf(readers);
}

/** Without ours there is nothing to compare; without one of the others the rest is still worth its time. */
async function unlessItFails(reader, report, work) {
  try {
    await work();
  } catch (error) {
    if (reader.name === ours.name) throw error;
    Object.assign(reader, { failure: error.message, figures: [] });
    report(`${reader.name} is left out: ${error.message}`);
  }
}

function rowsOf(readers) {
  const valuesOf = ({ figures }, key) => figures.map((figure) => figure[key]);
  const [own, ...rest] = readers;
  const foundBy = ({ figures, finds = 'findings' }) => (figures.length > 0 ? `${figures[0].found.toLocaleString('en-US')} ${finds}` : undefined);
  return [
    ...readers.flatMap((reader) => [
      { part, what: `${reader.name}: speed`, values: valuesOf(reader, 'speed'), unit: 'MB/s', note: reader.failure ? `left out: ${reader.failure}` : `${reader.does}; ${reader.texts.called}` },
      { part, what: `${reader.name}: words`, values: valuesOf(reader, 'words'), unit: 'words/s', note: foundBy(reader) },
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
