import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asItRuns } from '../readers.mjs';
import { installed } from './installed.mjs';

const version = '6.8';
const pom = fileURLToPath(new URL('./language-tool/pom.xml', import.meta.url));

export const languageTool = {
  name: 'LanguageTool',
  does: `${version}, all rules of en-US`,
  mostCharacters: 30_000,
  prepare: async () => {
    const folder = await installed(`language-tool-${version}`, (place) => [['mvn', '-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${place}`]]);
    return asItRuns('java', ['-cp', join(folder, '*'), 'org.languagetool.commandline.Main', '-l', 'en-US'], {
      finding: /^\d+\.\) Line/,
      // Its own word on the checking alone: the start of the JVM and the reading of the rules are left out.
      secondsIn: (line) => /^Time: (\d+)ms/.exec(line)?.[1] / 1000,
    });
  },
};
