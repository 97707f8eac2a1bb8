import { callingPattern } from '../../language/callings.js';
import { numberInWords } from '../../manuscript/numbers.js';
import { colourWords } from '../../language/colours.js';
import { listedWords } from '../trigger-words.js';
import { buildsIn, buildWords } from './depictions/builds.js';
import { depictionsIn, depictionWords } from './depictions/depictions.js';
import { figuresIn, figureWords } from './depictions/figures.js';
import { headsIn, headWords } from './depictions/heads.js';
import { shapesIn, shapeWords } from './depictions/shapes.js';
import { staturesIn, statureWords } from './depictions/statures.js';
import { has, is, type ClaimFamily, type Groups } from './pattern.js';

/** Colours of eyes and hair; who has a beard, and who shaves. */
export const colouring: ClaimFamily = {
  words: depictionWords,
  filter: new RegExp(
    `${colourWords.join('|')}|like |curl|pale|friz|crisp|straight|lank|beard|m[ou]+stach|whisker|bald|shaven|thick|wav|brunette|head\\b|match|odd |two |unruly|tangled|rough|untidy`,
  ),
  scan: depictionsIn,
  patterns: [],
  readings: [
    has(
      `(?:(?:long|short|gr[ae]y|white|black|red|brown|thick|little|small|pointed|bushy|heavy|own|neat|full|fine|great|curly|trim|fair|dark),? ){0,3}(?:beard|moustaches?|mustaches?)\\b`,
      () => ({ attribute: 'beard', value: 'some' }),
    ),
    has(
      `(?:thick|curly|wavy|long|unruly|tangled|rough|untidy) (?:[a-zß-ɏ-]{2,12} )?(?:hair|curls|locks|tresses|ringlets|braids?|plaits?|ponytail|pigtails?|mane)\\b`,
      () => ({ attribute: 'head', value: 'hair' }),
    ),
  ],
};

const tallWord =
  '(?:tall|towering|gigantic|lanky|very tall|giant of a (?:man|woman|fellow|boy|girl)|(?:well |far |much )?(?:above|over) (?:the )?(?:middle|average|common|medium|usual) height|(?:the )?tallest|taller than (?:any|every|all|anybody|everybody|the rest|most)[^,]*)';
const shortWord =
  '(?:short|tiny|diminutive|(?:well |far |much )?(?:below|under) (?:the )?(?:middle|average|common|medium|usual) height|undersized|dwarfish|small of stature|short of stature|little and short|(?:the )?shortest)';
const person = '(?:man|woman|girl|boy|fellow|lad|lady|gentleman|person|creature|figure|youth|child|chap)';
const feet = '(?<feet>four|five|six|seven)';
const inchesIn = '(?<inches>one|two|three|four|five|six|seven|eight|nine|ten|eleven)';

const height = (value: string) => (): { attribute: string; value: string } => ({ attribute: 'height', value });

/** In feet and inches: "6 ft 2". */
const measured = ({ feet: whole, inches, bound }: Groups): { attribute: string; value: string } | null => {
  const [many, over] = [numberInWords(whole ?? ''), inches === undefined ? 0 : numberInWords(inches)];
  if (many === null || over === null) return null;
  return { attribute: 'height', value: `${bound === undefined ? '' : 'under '}${many} ft${over === 0 ? '' : ` ${over}`}` };
};

const stops = '(?= ?(?:[,–-]|$)| (?:and|for|with|that|but|in|than|by|of)\\b)';

/** Who is bald, shaven, curly or grey. */
export const heads: ClaimFamily = { words: headWords, names: 1, scan: headsIn, patterns: [] };

/** How tall somebody is. */
export const statures: ClaimFamily = {
  scan: (sentence) => [...figuresIn(sentence), ...staturesIn(sentence), ...shapesIn(sentence), ...buildsIn(sentence)],
  scans: [...figureWords, ...statureWords, ...shapeWords, ...buildWords],
  words: [
    ...statureWords,
    ...shapeWords,
    ...buildWords,
    ...figureWords,
    ...listedWords(
      'stout plump fat corpulent portly obese rotund slender slim thin lean gaunt skinny emaciated squat tall taller tallest short shorter shortest tiny diminutive towering gigantic giant petite lanky undersized dwarfish height giant small slight little foot feet',
    ),
  ],
  patterns: [],
  readings: [
    is(`(?:an? )?(?:[a-zß-ɏ-]{2,12},? ){0,1}?${tallWord}(?:${stops}|,? (?:[a-zß-ɏ-]{2,15},? ){0,3}${person}\\b)`, height('tall'), {
      needs: listedWords('tall towering gigantic lanky giant height tallest taller'),
    }),
    is(
      `(?:an? |the )?(?:[a-zß-ɏ-]{2,12},? ){0,1}?${shortWord}(?:(?= ?(?:[,–-]|$)| (?:and|but|that|than)\\b)|,? (?:[a-zß-ɏ-]{2,15},? ){0,3}${person}\\b)`,
      height('short'),
      { needs: listedWords('short tiny diminutive height stature undersized dwarfish shortest') },
    ),
    is(
      `(?:but )?an? (?:very )?(?:small|little),? (?:slight |thin |spare |round |stout )?(?:man|woman|figure|person|gentleman)(?= ?(?:[,–-]|$)| (?:with|of|who)\\b)`,
      height('short'),
    ),
    is(
      `(?:at |standing |measuring |like most (?:men|women|people) )?(?<bound>under |not |barely |scarcely |hardly |less than )?(?:(?:nearly|above|almost|over|quite|full|about|exactly|well over) )?${feet} (?:feet|foot)(?: (?:and )?${inchesIn}(?: inches)?)?(?: tall| high| in (?:his|her) (?:stockings|socks|shoes|boots))?${stops}`,
      measured,
      { denies: true },
    ),
    is(
      `(?:an? (?:[a-zß-ɏ-]{2,12} )?${person} of |of |being of )(?:about |just |some |exactly )?${feet} (?:feet|foot)(?: (?:and )?${inchesIn}(?: inches)?)?\\b`,
      measured,
    ),
    has(`height\\b[^,;]{1,40}? ${feet} (?:feet|foot)(?: (?:and )?${inchesIn}(?: inches)?)?\\b`, measured, { needs: ['height'] }),
    is(
      `(?:an? (?:[a-zß-ɏ-]{2,12} )?${person} )?(?:of |about |just )+(?:the |a |an )?(?:very )?(?:middle|medium|average|middling|moderate|ordinary) (?:height|stature)\\b`,
      height('of middle height'),
      { needs: ['height', 'stature'] },
    ),
    is('(?:head and shoulders )?(?:taller|higher) than (?:everyone|everybody|anybody|any)\\b', height('tall'), {
      needs: ['taller', 'higher'],
    }),
    is(`(?:his|her) full height of ${feet} (?:feet|foot)(?: (?:and )?${inchesIn}(?: inches)?)?\\b`, measured, { needs: ['height'] }),
    is('(?:small|little|short|undersized) for an? (?:grown )?(?:man|woman|boy|girl)\\b', height('short')),
    is('the (?:smallest|littlest) (?:man|woman|person|boy|girl|of)\\b', height('short')),
    is('neither tall nor short\\b', height('of middle height'), { needs: ['short'] }),
  ],
};

const kin = '(?<kin>father|mother|husband|wife)';

/** What the people belonging to somebody are: "Anna's father was a sailor". */
export const kinsCallings: ClaimFamily = {
  words: ['father', 'mother', 'husband', 'wife'],
  patterns: [],
  readings: [
    has(
      `(?:late |poor |dear )?${kin} (?:was|is|had been|had always been) (?:an?|the) (?:(?:poor|retired|country|village|simple|honest|rich|small|ship's) )?(?<job>${callingPattern})\\b`,
      ({ kin: whose = '', job = '' }) => ({
        attribute: `${whose}'s occupation`,
        value: job,
      }),
    ),
  ],
};
