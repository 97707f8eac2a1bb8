import { nameClass, type PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords } from '../depictions/plain-words.js';
import { everyMatch } from '../../every-match.js';
import { lifeOf } from '../lifelong/whose-life.js';
import { number, numberFrom } from '../pattern.js';
import { listedWords } from '../../trigger-words.js';

/** What happens once in a life, whatever the words for it. A group `where` tells one place from another. */
const events: readonly (readonly [name: string, regex: RegExp])[] = (
  [
    [
      'left',
      `(?:left|leave|leaving|quitted|quit|(?:turned|turning) (?:his|her) back (?:up)?on|departed from|bade farewell to|went away from|shook off the dust of) (?<where>${nameClass})(?!'s)`,
    ],
    [
      'came to',
      `(?:came|come|coming|arrived|settled|moved|brought|removed) (?:first )?(?:to live (?:in|at)|to|in|at) (?<where>${nameClass})(?!'s)`,
    ],
    [
      'father died',
      "(?:lost|losing|buried) (?:his|her) father|(?:his|her) father(?: had)? (?:died|was (?:killed|drowned|carried off))|(?:his|her) father's (?:death|funeral)|(?:at|on) the death of (?:his|her) father",
    ],
    [
      'mother died',
      "(?:lost|losing|buried) (?:his|her) mother|(?:his|her) mother(?: had)? (?:died|was (?:killed|drowned|carried off))|(?:his|her) mother's (?:death|funeral)|(?:at|on) the death of (?:his|her) mother",
    ],
    [
      'was orphaned',
      '(?:left|made|become|became) an orphan|orphaned|lost both (?:his|her |of his |of her )?parents|lost (?:his|her) parents',
    ],
    [
      'married',
      '(?:was|had been|got) (?:first )?(?:married|wedded)|married(?= (?:at|when|a|the|her|him|\\ue000))|led to the altar|became (?:a|his|the) (?:wife|bride)|(?:his|her) (?:marriage|wedding)\\b',
    ],
    [
      'went to sea',
      '(?:went|gone|ran|run|ran away|run away|sent|shipped|first went) to sea|(?:first )?put to sea|joined (?:the navy|his first ship)',
    ],
    ['went to school', '(?:sent|went|packed off|taken|put) to (?:a )?(?:boarding-)?school'],
    [
      'left school',
      '(?:left|leaving|done with|taken from|taken away from) (?:the )?school|schooling (?:was|had been|were|ended)(?: all)? (?:over|done|finished|ended)?',
    ],
    ['was ordained', '(?:was|had been) ordained|took (?:holy )?orders'],
    ['enlisted', '(?:enlisted|took the shilling|joined (?:the army|the colours|the regiment)|got (?:his|a) commission)'],
  ] as const
).map(([name, source]) => [name, new RegExp(`(?<![a-zß-ɏ'-])(?:${source})(?![a-zß-ɏ])`, 'gu')] as const);

/** Words without one of which nothing of this is told. */
export const milestoneWords: readonly string[] = listedWords(
  'left leave leaving quitted quit back departed farewell dust came come coming arrived settled moved brought removed father mother orphan orphaned parents married wedded altar marriage wedding sea navy school schooling ordained orders enlisted shilling army colours commission',
);

const age = new RegExp(
  `(?<![a-zß-ɏ'-])(?:(?:at|by) (?:the age of |the early age of )?${number}(?: years(?: old| of age)?)?|(?:was|were|been|being|is) (?:only |just |but |still |yet |already |barely |then |a (?:grown |full-grown |mere |young )?(?:person|man|woman|boy|girl|lad|child|youth|lass) of )*${number.replace('?<num>', '?<being>')}(?: years(?: old| of age)?)?)(?= ?(?:[,.;]|$)| (?:when|at|the|and|on|in|before|after|${nameClass}|he|she|by|to|from|that)\\b| ?${nameClass})`,
  'gu',
);

/** How far what happened and the age may stand apart. */
const farthest = 48;

/** How old somebody was when something befell him that befalls nobody twice: "nineteen when he left Bath", "lost his father at seven". */
export function milestonesIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  const ages = everyMatch(age, text);
  if (ages.length === 0) return [];
  const words = plainWords(sentence);
  return events.flatMap(([name, regex]) =>
    everyMatch(regex, text).flatMap((event): Depiction[] => {
      const end = event.index + event[0].length;
      const years = ages.find((each) => joined(text, each.index, each.index + each[0].length, event.index, end));
      const value = numberFrom(years?.groups?.['num'] ?? years?.groups?.['being']);
      if (!years || value === null) return [];
      // "Was nineteen when he left" names the subject before the age, "at nineteen he left" behind it.
      const told = years.groups?.['being'] === undefined ? event.index : Math.min(years.index, event.index);
      const first = words.findIndex((word) => word.end > told);
      const ownerAt = lifeOf(words, first, first + 1);
      if (ownerAt === null) return [];
      const place = sentence.nameAt(event.groups?.['where'])?.text;
      const [from, to] = [Math.min(event.index, years.index, ownerAt), Math.max(end, years.index + years[0].length)];
      return [
        { attribute: `age when ${name}${place === undefined ? '' : ` ${place}`}`, value: String(value), from, to, ownerAt, granted: false },
      ];
    }),
  );
}

/** "At nineteen he left", "was nineteen when he left", "left at nineteen": nothing ends between. */
function joined(text: string, at: number, end: number, from: number, to: number): boolean {
  const [before, between] = at < from ? [true, text.slice(end, from)] : [false, text.slice(to, at)];
  if (between.length > farthest || /[.;:!?"()—]/.test(between)) return false;
  const being = /^(?:was|were|been|being|is)/.test(text.slice(at, end));
  if (!before) return being ? /\b(?:by the time|when) (?:he|she)? ?$/.test(between) : !/\b(?:and|but)\b/.test(between);
  return being
    ? /^,? (?:when|at the time|on the day|in the year|that [a-zß-ɏ]+ when)\b/.test(between) || between.trim() === 'at'
    : !/\b(?:but|until)\b/.test(between);
}
