import { months, weekdays } from '../language/calendar.js';
import { inventedIn, inventionPattern } from '../language/inventions.js';
import { numberInWords } from '../manuscript/numbers.js';
import { timeKinds, type TimeFact, type TimeKind } from '../model/times.js';

const number =
  '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a few|several|many|some|an?)';
const later = '(?:later|afterwards?|after that|after this|had passed|passed|went by|had gone by|had elapsed)';

interface TimePattern {
  kind: TimeKind;
  /** Words without which the pattern finds nothing: cheap to look for. */
  filter: RegExp;
  regex: RegExp;
  value: (match: RegExpMatchArray) => number | null;
}

const unitDays: { [unit: string]: number } = { day: 1, night: 1, week: 7, fortnight: 14 };

function count(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return /^\d/.test(lower) ? Number(lower) : numberInWords(lower);
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

const patterns: readonly TimePattern[] = [
  {
    kind: 'weekday',
    filter: /day\b/,
    regex: new RegExp(
      `(?<!\\b(?:last|next|every|each|any|one|of|Good|Easter|Ash|Palm|Black|Whit|Shrove|Maundy|Man|Girl|till|until|by|before|since|some|Sunday|Saturday)[ \\n])\\b(${weekdays.map((day) => day.charAt(0).toUpperCase() + day.slice(1)).join('|')})\\b(?!'|’|-| (?:week|last|next|fortnight|school|clothes|best|papers?|dinner|hat|coat|frock|suit))`,
      'g',
    ),
    value: (match) => weekdays.indexOf((match[1] ?? '').toLowerCase()),
  },
  {
    kind: 'days later',
    filter: /\b(?:day|morning|evening|night|afternoon|week|fortnight)s?\b/,
    regex: new RegExp(
      `\\b(?:(the )?(next|following) (?:day|morning|evening|afternoon|night)|(the day after)(?! to-?morrow| that of)|the morning after|${number}\\s(day|night|week|fortnight)s?\\s${later})\\b`,
      'gi',
    ),
    value: (match) => {
      if (match[4] === undefined) return 1;
      const many = count(match[4]);
      return many === null ? null : many * (unitDays[(match[5] ?? '').toLowerCase()] ?? 1);
    },
  },
  {
    kind: 'years later',
    filter: /\byears?\b/,
    regex: new RegExp(
      `\\b(?:${number}\\syears?\\s(?:\\w{1,12}\\s)?${later}|(?:for|after|in) ${number}\\syears|years?\\s${later}|(?:the )?next year|the following year)\\b`,
      'gi',
    ),
    value: (match) => count(match[1] ?? match[2] ?? '') ?? 50,
  },
  {
    kind: 'month',
    filter: /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    regex: new RegExp(
      `\\b(?:(?:[Ii]n|[Oo]f|[Ee]arly|[Ee]arly in|[Ll]ate|[Mm]id|[Tt]hat|[Tt]his|a|[Oo]ne|was|[Tt]hrough|[Dd]uring|the|hot|cold|warm|bright|in the month of)[ \\n-])(${months.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})\\b(?! \\p{Lu})`,
      'gu',
    ),
    value: (match) => months.indexOf((match[1] ?? '').toLowerCase()) + 1,
  },
  {
    kind: 'season',
    filter: /\b(?:spring|summer|autumn|winter|midsummer|midwinter)/i,
    regex:
      /\b(?:(?:it was|that|this|one|in|in the|early|late|of the|of|the|the depth of|the height of|a) (?:[a-z]{1,10} )?)(?:mid-?)?(spring|summer|autumn|winter)(?:'s|’s)?(?= (?:day|morning|evening|night|afternoon|sun|heat|weather|cold)|[.,;:]| (?:and|when|that))/gi,
    value: (match) => seasons.indexOf((match[1] ?? '').toLowerCase()),
  },
  {
    kind: 'year',
    filter: /\b1\d\d\d\b|\b20\d\d\b/,
    regex:
      /\b(?:in|of|year|since|until|till|by|before|after|from|spring|summer|autumn|winter|(?:January|February|March|April|May|June|July|August|September|October|November|December),?|\d(?:st|nd|rd|th)?,)[ \n](1[0-9]\d\d|20\d\d)\b(?![,.]\d|[ \n](?:pounds|dollars|men|miles|francs|feet|yards|acres|people|copies))/gi,
    value: (match) => Number(match[1]),
  },
  {
    kind: 'weather',
    filter: /\b(?:snow|heat|ice|icicles|frost|frozen|skating|sweltering|scorching|blistering|blazing|baking|blizzard)/i,
    regex:
      /\b(?:(snow (?:was falling|fell|lay|covered|had fallen|began to fall|drifted|began falling|came down)|(?:it was|it had been|it) (?:snowing|snowed|begun to snow|began to snow)|(?:deep|fresh|heavy|thick|falling|fallen|new) snow|snowflakes|snow-?drifts?|blizzard|the frozen (?:river|lake|pond|ground)|(?:through|in|over|across) the snow|frost lay|hard frost|icicles|snowstorm|skating on)|(sweltering|such heat|great heat|scorching (?:heat|sun)|blazing heat|heat of the day was|baking heat|burning heat|suffocating heat|blistering heat|heat-?wave))\b/gi,
    value: (match) => (match[1] === undefined ? 2 : 1),
  },
  {
    kind: 'invention',
    filter: new RegExp(`\\b(?:${inventionPattern})`, 'i'),
    regex: new RegExp(`\\b(?:${inventionPattern.replaceAll(' ', '\\s')})\\b`, 'gi'),
    value: (match) => inventedIn(match[0]) ?? null,
  },
];

/** One look for all filters: most paragraphs speak of no time at all. */
const any = new RegExp(patterns.map(({ filter }) => `(?:${filter.source})`).join('|'), 'i');

/** Words of time in a stretch of text, each decided by the words beside it. */
export function findTimes(text: string, from: number, to: number): TimeFact[] {
  const stretch = text.slice(from, to);
  if (!any.test(stretch)) return [];
  return patterns
    .filter(({ filter }) => filter.test(stretch))
    .flatMap(({ kind, regex, value }) =>
      [...stretch.matchAll(regex)].flatMap((match): TimeFact[] => {
        const stated = value(match);
        return stated === null ? [] : [[from + match.index, match[0].length, timeKinds.indexOf(kind), stated]];
      }),
    )
    .sort((a, b) => a[0] - b[0] || a[2] - b[2]);
}
