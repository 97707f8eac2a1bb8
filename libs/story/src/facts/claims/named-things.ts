import { listedWords } from '../trigger-words.js';
import { name, pattern, type ClaimFamily } from './pattern.js';

const fate = (value: 'gone' | 'there') => (): { attribute: string; value: string } => ({ attribute: 'named thing', value });
const ship = `the (?<n>${name})(?!'s)`;
const house = `(?<n>${name})(?!'s)`;
const aside = '(?:, [^.;:!?"\\ue000-\\ue0ff]{3,60}(?:[\\ue000-\\ue0ff][^.;:!?"\\ue000-\\ue0ff]{1,40})?,)?';

/** A ship or a house with a name that comes to its end, and sails or stands all the same. */
export const namedThings: ClaimFamily = {
  names: 1,
  words: listedWords(
    'burnt burned sunk sank wrecked foundered scuttled demolished razed pulled bottom rowed sailed sails boarded steered moored launched slept dined supped aboard',
  ),
  filter:
    /\b(?:burnt|burned|sunk|sank|wrecked|foundered|scuttled|demolished|razed|pulled down|bottom|rowed|sailed|boarded|aboard|steered|moored|launched|slept|dined|supped)\b/,
  patterns: [
    pattern(
      `\\b${ship}${aside} (?:was|had been|has been) (?:burnt to the water|sunk|wrecked|scuttled|lost with all hands|broken up|dashed to pieces)`,
      fate('gone'),
    ),
    pattern(
      `\\b${ship}${aside} (?:had )?(?:foundered|sank|sunk|gone to the bottom|went to the bottom|went down with all hands)\\b`,
      fate('gone'),
    ),
    pattern(`\\b(?:rowed|sailed|boarded|steered|moored|launched|aboard|on board(?: of)?) ${ship}`, fate('there')),
    pattern(`\\b${ship} (?:sailed|lay at anchor|rode at anchor|put to sea|came into port)\\b`, fate('there')),
    pattern(`${house}${aside} (?:was|had been|has been) (?:burnt|burned) (?:down|to the ground|to ashes)\\b`, fate('gone')),
    pattern(`${house}${aside} (?:was|had been|has been) (?:pulled down|demolished|razed)\\b`, fate('gone')),
    pattern(`\\b(?:slept|dined|supped) at ${house}`, fate('there')),
  ],
};
