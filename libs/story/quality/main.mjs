import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { measureAgainst } from './annotated.mjs';
import { measureNovels } from './dialogism.mjs';
import { measureWrittenBlind } from './blind/measure.mjs';
import { countAlarms } from './false-alarms.mjs';
import { measureInjected } from './injected.mjs';
import { measureCrowd, measureLengths } from './length.mjs';
import { manuscriptsIn } from './manuscripts.mjs';
import { measureSpeed } from './speed.mjs';
import { tableOf } from './table.mjs';

const help = `Measures the engine on texts that are not part of the project, and fails when a figure falls below quality/floor.json.

Usage: npm run quality -- [--litbank FOLDER] [--novels FOLDER] [--serial FOLDER] [--dialogism FOLDER]

  --litbank FOLDER  annotated excerpts: NAME.txt, and NAME.json with quotes, mentions and clusters
  --novels FOLDER   whole novels, a file each: speed, false alarms, faults that are put in
  --serial FOLDER   one story of many files: false alarms
  --dialogism FOLDER  novels in the layout of the Project Dialogism Novel Corpus: speakers and characters of whole novels
  --seed N          other faults at other places (the floor holds for the default, 1)
  --list            prints every finding that counts as a false alarm, every fault that was missed, every wrong speaker`;

const options = {
  litbank: { type: 'string' },
  novels: { type: 'string' },
  serial: { type: 'string' },
  dialogism: { type: 'string' },
  seed: { type: 'string', default: '1' },
};
const { values } = parseArgs({ options: { ...options, list: { type: 'boolean' }, help: { type: 'boolean' } } });
const { litbank, novels, serial, dialogism } = values;
if (values.help || (litbank ?? novels ?? serial ?? dialogism) === undefined) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const figures = {};
const list = (title, lines) => values.list && console.log(`${title}:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
if (novels !== undefined) Object.assign(figures, measureSpeed(manuscriptsIn({ novels })), measureLengths(novels), measureCrowd());
if (litbank !== undefined) Object.assign(figures, measureAgainst(litbank));
if (dialogism !== undefined) {
  const { lines, errors, figures: found } = measureNovels(dialogism);
  Object.assign(figures, found);
  console.log(`${lines.join('\n')}\n`);
  list('Speakers and characters of whole novels that are wrong', errors);
}
if ((novels ?? serial) !== undefined) {
  const { listed, ...alarms } = countAlarms(manuscriptsIn({ novels, serial }));
  Object.assign(figures, alarms);
  list('Findings in untouched books', listed);
}
if (novels !== undefined) {
  const { missed, surplus, ...found } = measureInjected(manuscriptsIn({ novels }), Number(values.seed));
  Object.assign(figures, found);
  list('Faults that were missed', missed);
  list('New findings away from any fault', surplus);
  const blind = measureWrittenBlind(manuscriptsIn({ novels }), Number(values.seed));
  const isTotal = (key) => /^blind \w+ (?:seen|held out|right)$/.test(key);
  const byKind = Object.entries(blind.figures).filter(([key]) => !isTotal(key));
  Object.assign(figures, Object.fromEntries(Object.entries(blind.figures).filter(([key]) => isTotal(key))));
  list('Written blind, found by kind', byKind.map(([key, share]) => `${key.slice('blind '.length).padEnd(40)} ${(share * 100).toFixed(1)} %`));
  list('Written blind, and missed (the seen half)', blind.missed);
  list('Written blind: findings that are wrong', blind.surplus);
}
const { text, fallen } = tableOf(figures, JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8')));
console.log(text);
if (fallen.length > 0) console.error(`\nFell behind libs/story/quality/floor.json: ${fallen.join('; ')}.`);
process.exitCode = fallen.length > 0 ? 1 : 0;
