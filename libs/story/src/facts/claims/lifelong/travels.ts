import { listedWords } from '../../trigger-words.js';
import { countryOf, isKnownPlace } from '../../../language/places.js';
import { few, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  abroad: listedWords('abroad england britain scotland ireland wales country land island foreign continent channel atlantic'),
  sea: listedWords(
    'sea ship vessel boat deck mast afloat aboard board shipboard voyage sailor seaman mariner sailed navy whaler cabin-boy midshipman shipwrecked horn cape sail jib mainsail topsail anchor helm tiller',
  ),
  seasight: listedWords('sea ocean waves coast shore beach sands surf breakers cliffs harbour'),
};

const where = `(?<which>${someName})(?!'s)`;
const stay = '(?:spent|lived|studied|been|visited|stayed|served|passed|worked|wintered|travelled|traveled|dwelt|resided|sojourned)';
const homes = new Set(['England', 'Britain', 'Great Britain', 'Scotland', 'Ireland', 'Wales']);

/** Only of England is it told what lies outside of it. */
const outOf = (written: string): string | null => (written === '' || homes.has(written) || crossings.has(written) ? '' : null);
const crossings = new Set(['Channel', 'English Channel', 'Atlantic', 'Continent']);
const isAbroad = (written: string): boolean => isKnownPlace(written) && !homes.has(written) && countryOf(written) !== 'England';
const abroad = (written: string): string | null => (written === '' || isAbroad(written) ? '' : null);
const placed = (written: string): string | null => (written === '' ? null : written);

const leave = `(?:been |set foot |gone |travelled |stirred |passed |journeyed |ventured |slept |a step )(?:a (?:mile|step|day) )?(?:out of|outside|outside of|beyond|off)(?: the shores? of)?`;

/** Where somebody has been in his life, by land and by sea, or never. */
export const travels: readonly Topic[] = [
  {
    name: 'beenin',
    sort: 'experience',
    between: 2,
    denied: says(
      `(?:been (?:to|in|at|near|inside)|visited|seen|set foot (?:in|on|upon|within)|set eyes (?:up)?on|entered|crossed into|lived in|gone to|travelled to) ${where}(?= ?(?:[.,;:–-]|$)| (?:in|and|or|nor|before|at)\\b)`,
    ),
    shown: says(
      `${stay}\\b(?: (?!never|not)[a-zß-ɏ'-]+,?){0,7}? (?:in|at|to|round|about|through|near) ${where}(?= ?(?:[.,;:–-]|$)| (?:in|and|as|for|when|with|once|before|twice|at|on|where|had|until|many|several|often|more|three|four|five|a)\\b)|visited(?: (?!never|not)[a-zß-ɏ'-]+,?){0,3}? ${where}(?= ?(?:[.,;:–-]|$)| (?:in|and|as|for|when|with|once|before|twice|at|on|where|had|until|many|several|often|more|three|four|five|a)\\b)`,
    ),
    proven: says(
      `${where},? (?:where|in which|of which) (?:he|she|${someName}) had (?:${few})?${stay}\\b|(?:described|remembered|recalled|knew) ${where}[^.;:!?]{0,60}(?:passed|spent|lived|stayed|been|worked|studied) [^.;:!?]{0,40}there\\b`,
    ),
    which: placed,
    wording: ['has never been in the place', 'had been there'],
  },
  {
    name: 'abroad',
    sort: 'experience',
    denied: says(
      `${leave} (?:${where}|(?:his|her) (?:own |native )?(?:country|land|island))|(?:left|quitted) (?<=left |quitted )${where}|been abroad|travelled abroad|crossed the (?:channel|atlantic|${where})|been (?:over|across) the (?:channel|${where})|set foot (?:up)?on (?:foreign soil|the continent|the ${where})`,
      about.abroad,
    ),
    which: outOf,
    wording: ['has never been abroad', 'had been abroad'],
  },
  {
    name: 'abroad',
    sort: 'experience',
    between: 2,
    shown: says(
      `${stay}\\b(?: (?!never|not)[a-zß-ɏ'-]+,?){0,7}? (?:in|at|to|about|through) ${where}|(?:childhood|boyhood|girlhood|youth|years|summers|winters)\\b(?: [a-zß-ɏ'-]+){0,3}? (?:in|at) ${where}`,
    ),
    proven: says(
      `(?:described|remembered|recalled|knew) ${where}[^.;:!?]{0,60}(?:passed|spent|lived|stayed|been|worked|studied) [^.;:!?]{0,40}there\\b|(?:spent|lived|passed|travelled|been|years|winters|summers)(?: [a-zß-ɏ'-]+){0,3} (?:abroad|on the continent|beyond (?:the )?seas?)`,
    ),
    which: abroad,
    wording: ['has never been abroad', 'had been abroad'],
  },
  {
    name: 'sea',
    sort: 'experience',
    denied: says(
      '(?:been |gone |ventured |sailed )?(?:at sea|to sea|(?:up)?on the (?:water|sea)|in a boat|afloat|aboard (?:a|any) (?:ship|vessel|boat)|on board (?:of )?(?:a|any) (?:ship|vessel|boat)|on shipboard)\\b|(?:set foot|trodden|stood|walked) (?:up)?on (?:a|any) (?:deck|ship|boat|vessel)|(?:trodden|walked) a deck|made a voyage|seen (?:blue water|the inside of a ship)',
      about.sea,
    ),
    lacks: says('no sailor\\b(?= ?[.,;])|(?:dread|horror|terror) of the (?:sea|water)', about.sea),
    proven: says(
      `before the mast|(?:years|months|winters) (?:at sea|afloat|(?:up)?on the (?:water|sea)|in the (?:navy|merchant service|whalers?))|(?:ran|run|sent|went|gone|shipped|bred|brought up|bred up|followed)(?: away)? (?:to )?the sea\\b|(?:ran|run|went|gone|sent)(?: away)? to sea (?:at|as|when|in|with|before|from)|cabin-?boy|sailed (?:with|round|before|under|twice|thrice|three times|every) [^.;:!?]{2,50}|rounded the (?:horn|cape)|(?:an old|a retired|bred a|born a) (?:sailor|seaman|mariner|sea-?captain)|shipwrecked|(?:served|been) (?:a midshipman|as a midshipman|in the navy)`,
      about.sea,
    ),
    shown: says(
      '(?:hauled|reefed|furled|hoisted) (?:the|a) (?:sail|jib|mainsail|topsail|anchor)s?|(?:took|stood at) the (?:helm|tiller)',
      about.sea,
    ),
    wording: ['has never been at sea', 'had been at sea'],
  },
  {
    name: 'seasight',
    sort: 'experience',
    denied: says(
      '(?:saw|seen|beheld|set eyes (?:up)?on|looked (?:up)?on|smelt|heard|gazed (?:up)?on) the (?:sea|ocean|waves)(?= ?(?:[.,;:–-]|$)| (?:in|and|or|nor|until|till|before)\\b)',
      about.seasight,
    ),
    lacks: says(
      '(?:grown|twenty|thirty|forty|fifty|sixty|old|middle-aged|man|woman|past [a-zß-ɏ]+|married) (?:before|when|ere) (?:he|she) (?:first )?(?:saw|had seen|beheld|set eyes on) the (?:sea|ocean)|(?:first sight|first view) of the (?:sea|ocean)',
      about.seasight,
    ),
    proven: says(
      `(?:grew up|grown up|brought up|reared|bred|born|childhood|boyhood|girlhood|raised|lived)(?: [a-zß-ɏ'-]+,?){0,6}? (?:on|by|beside|near|within sound of|within sight of|at the edge of|upon|in sight of) the (?:coast|sea|shore|beach|ocean|waves|cliffs|harbour)|(?:as a (?:child|boy|girl)|every summer|childhood)\\b[^.;:!?]{0,60}\\b(?:sea|waves|beach|sands|surf|breakers)\\b`,
      about.seasight,
    ),
    wording: ['had not seen the sea', 'had known the sea'],
  },
];
