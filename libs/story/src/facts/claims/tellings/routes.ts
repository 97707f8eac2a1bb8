import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords } from '../depictions/plain-words.js';
import { isOnlyTold } from '../event-words.js';
import { number, numberFrom, type ClaimFamily } from '../pattern.js';

/** Miles that are made in an hour, and in a day. */
const paces: readonly (readonly [words: RegExp, hourly: number, daily: number])[] = [
  [/\b(?:walk(?:ed)?|strolled|on foot|stroll)\b/, 3, 25],
  [/\b(?:row(?:ed)?|sail(?:ed)?|passage|boat|ferry)\b/, 5, 80],
  [/\b(?:drive|drove|driven|ride|rode|ridden|coach|horses?|carriage|gig|journey|posted)\b/, 8, 80],
];
const miles = new RegExp(`\\b(?:(?<half>half a|not half a|a quarter of a|a)|${number}) miles?\\b`, 'u');
const hundred = /\b(?<num>one|two|three|four|five|a) hundred miles\b/;
const span = new RegExp(
  `\\b(?:of|in|took|takes|within|not above|less than|under|(?:was|is) (?:but )?(?:a matter of )?)? ?(?:(?<one>an|a|half an)|${number}) (?<unit>minutes?|hours?|days?)\\b`,
  'u',
);

/** How far it is from one place to another, in miles or by the time that the way takes. */
export const routes: ClaimFamily = {
  names: 2,
  words: listedWords('mile miles minutes minute hour hours days'),
  filter: /\b(?:from|to|between|of)\b/,
  scan: routesIn,
  patterns: [],
};

const supposed = /\b(?:if|would|might|could have|should|hoped|wished|dream(?:ed|t)?|seemed|as though|later|after(?:wards)?|ago)\b/;

function routesIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || text.trimEnd().endsWith('?') || supposed.test(text)) return [];
  const far = milesIn(text);
  if (far === null) return [];
  const words = plainWords(sentence);
  const ends = words.filter(({ sort, owns, at, end }) => {
    if (sort !== 'name') return false;
    // "Anna's gate"; whoever only travels is no end of the way.
    if (owns)
      return (
        /^ ?(?:own )?(?:door|gate|house|cottage|home|lodge|farm)\b/.test(text.slice(end)) ||
        /\bto $/.test(text.slice(Math.max(0, at - 3), at))
      );
    return (
      /\b(?:from|to|at|of|reached|out of|as far as)(?: the)? $|\bbetween (?:[\ue000-\ue0ff] and )?$/.test(
        text.slice(Math.max(0, at - 16), at),
      ) || /^ (?:is|was|lies|lay|stands|stood)\b/.test(text.slice(end))
    );
  });
  // "Anna walked to Combe, which was a mile from her door".
  const home = /\b(?:his|her) (?:own )?(?:door|gate|house)\b/.test(text)
    ? words.filter((word) => word.sort === 'name' && !ends.includes(word))
    : [];
  const [owner] = home;
  if (ends.length < 2 && !(ends.length === 1 && owner && home.length === 1)) return [];
  const known = [...ends, ...(owner && ends.length === 1 ? [owner] : [])].map(
    (end) => sentence.nameAt(end.text)?.text.replaceAll(' ', '_') ?? '',
  );
  return ends.slice(0, 3).map((end, index) => ({
    attribute: 'way',
    value: `${far.toFixed(2)}|${known.filter((_, other) => other !== index).join(' ')}`,
    from: end.at,
    to: end.end,
    ownerAt: end.at,
    granted: false,
    judged: true,
  }));
}

function milesIn(text: string): number | null {
  const many = hundred.exec(text)?.groups?.['num'];
  if (many !== undefined) return 100 * (many === 'a' ? 1 : (numberFrom(many) ?? 1));
  const { half, num } = miles.exec(text)?.groups ?? {};
  if (half !== undefined) return half === 'a' ? 1 : half.startsWith('a quarter') ? 0.25 : 0.5;
  if (num !== undefined) return numberFrom(num);
  const { one, num: count, unit = '' } = span.exec(text)?.groups ?? {};
  const pace = paces.find(([words]) => words.test(text));
  const counted = one === undefined ? numberFrom(count) : one === 'half an' ? 0.5 : 1;
  if (!pace || counted === null) return null;
  return unit.startsWith('day') ? counted * pace[2] : counted * pace[1] * (unit.startsWith('minute') ? 1 / 60 : 1);
}
