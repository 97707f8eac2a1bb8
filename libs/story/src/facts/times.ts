import { makesUnreal } from '../language/appearance.js';
import { months, seasons, weekdays } from '../language/calendar.js';
import { bygoneSince, bygoneWords, inventedIn, inventionPattern } from '../language/inventions.js';
import { feasts, signsOfTheYear } from '../language/signs-of-the-year.js';
import { numberInWords } from '../manuscript/numbers.js';
import { timeKinds, type TimeFact, type TimeKind } from '../model/times.js';
import { everyMatch } from './every-match.js';
import { necessaryWords, rarestWords } from './necessary-words.js';
import type { Token } from './tokens.js';
import { listedWords, TriggerIndex, type TriggerWords } from './trigger-words.js';

const number =
  '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a few|several|many|some|an?)';
const later = '(?:later|afterwards?|after(?=,)|after that|after this|had passed|passed|went by|had gone by|had elapsed)';

interface TimePattern {
  kind: TimeKind;
  /** Words without which the pattern finds nothing; none for a pattern of digits. */
  words: TriggerWords;
  regex: RegExp;
  value: (match: RegExpMatchArray) => number | null;
}

const unitDays: { [unit: string]: number } = { day: 1, night: 1, week: 7, fortnight: 14 };

function count(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return /^\d/.test(lower) ? Number(lower) : numberInWords(lower);
}

const before = ({ input = '', index = 0 }: RegExpMatchArray, length: number): string => input.slice(Math.max(0, index - length), index);

const partsOfYear = `year|spring|summer|autumn|winter|${months.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')}`;

const invention = new RegExp(
  `\\b(?:${inventionPattern.replaceAll(' ', '\\s')})\\b(?! (?:had|has|was|were)(?: not|n't| never| yet){1,2} (?:yet )?been)`,
  'gi',
);

/** The year of what everybody spoke of; of a reign its last. */
const eventYears: { [event: string]: number | undefined } = {
  Bastille: 1789,
  Trafalgar: 1805,
  Waterloo: 1815,
  Egypt: 1799,
  Elba: 1814,
  Pitt: 1806,
  Nelson: 1805,
  'George the Third': 1820,
  'George III': 1820,
};

const hinting = [...signsOfTheYear.entries()].flatMap(([sign, { besideMonth }]) =>
  besideMonth === undefined ? [] : [{ sign, besideMonth }],
);
/** A group for each sign. */
const hint = new RegExp(
  `\\b(?:${hinting.map(({ besideMonth }) => `(${besideMonth})`).join('|')})\\b`.replaceAll(' ', '\\s').replaceAll("'", "['’]"),
  'gi',
);

const patterns: readonly TimePattern[] = [
  {
    kind: 'weekday',
    words: weekdays,
    regex: new RegExp(
      `(?<!\\b(?:last|next|every|each|any|one|of|Good|Easter|Ash|Palm|Black|Whit|Shrove|Maundy|Man|Girl|till|until|by|before|since|some|Sunday|Saturday)[ \\n])\\b(${weekdays.map((day) => day.charAt(0).toUpperCase() + day.slice(1)).join('|')})\\b(?!'|’|-| (?:week|last|next|fortnight|school|clothes|best|papers?|dinner|hat|coat|frock|suit))`,
      'g',
    ),
    value: (match) => weekdays.indexOf((match[1] ?? '').toLowerCase()),
  },
  {
    kind: 'days later',
    words: listedWords('day days morning morrow evening afternoon night nights week weeks fortnight fortnights hour hours'),
    regex: new RegExp(
      `\\b(?:(the )?(next|following) (?:day|morning|evening|afternoon|night)|(the day after)(?! to-?morrow| that of)|the morning after|on the morrow|(that (?:same )?(?:evening|night|afternoon)|(?:on |upon )?that (?:same |very )?(?:day|morning)|the same (?:day|evening|night|afternoon|morning)|later (?:that|the same) day|in the (?:evening|afternoon) of (?:that|the same)|(?:an|half an|two|three|a few|some|several) hours? (?:later|afterwards?|after))|${number}\\s(day|night|week|fortnight)s?\\s${later})\\b`,
      'gi',
    ),
    value: (match) => {
      if (match[4] !== undefined) return 0;
      if (match[5] === undefined) return 1;
      const many = count(match[5]);
      return many === null ? null : many * (unitDays[(match[6] ?? '').toLowerCase()] ?? 1);
    },
  },
  {
    kind: 'years later',
    words: listedWords('year years month months'),
    regex: new RegExp(
      `\\b(?:${number}\\syears?\\s(?:\\w{1,12}\\s)?${later}|(?:for|after|in) ${number}\\syears|years?\\s${later}|${number}\\smonths?\\s${later}|(?:the )?next (?:year|month)|the following (?:year|month))\\b`,
      'gi',
    ),
    // Months count as a year begun: no day can be reckoned across them.
    value: (match) => count(match[1] ?? match[2] ?? '') ?? (match[3] === undefined ? 50 : 1),
  },
  {
    kind: 'month',
    words: months,
    regex: new RegExp(
      `\\b(?:(?:[Ii]n|[Oo]f|[Ee]arly|[Ee]arly in|[Ll]ate|[Mm]id|[Tt]hat|[Tt]his|a|[Oo]ne|was|[Tt]hrough|[Dd]uring|[Tt]he|hot|cold|warm|bright|bitter|wet|grey|gray|fine|sunny|dull|raw|mild|chilly|windy|frosty|dark|rainy|lovely|golden|freezing|icy|snowy|dry|stormy|misty|foggy|sultry|sweltering|blazing|glorious|burning|dreary|gusty|English|last|in the month of|[Bb]y|[Aa]ll|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Tt]owards)[ \\n-])(${months.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})\\b(?!['’]s)(?!(?<=\\b(?:April|May|June|August|March)) \\p{Lu})|\\b(March|April|May|June)(?= (?:had (?:come|set|begun|passed)|was (?:half|nearly|almost|well|over|past|come|at)|came in|set in)\\b)|(?<!\\b(?:Miss|Mrs|Mr|Lady|Aunt|Captain|[Ff]rom|[Tt]o|[Nn]ext|[Bb]etween|[Tt]ill|[Aa]nd|[Oo]r|[Ff]or)\\.?[ \\n])\\b(January|February|July|August|September|October|November|December)\\b(?!['’]s)`,
      'gu',
    ),
    value: (match) => months.indexOf((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()) + 1,
  },
  {
    kind: 'season',
    words: listedWords('spring summer autumn winter midsummer midwinter mid'),
    regex:
      /(?:\b(?:(?:it was|that|this|one|in|in the|early|late|of the|of|(?<!\b(?:before|until|till|since|after|for|last|next) )the|the depth of|the height of|a) (?:[a-z]{1,10} )?)(?:mid-?)?|(?<![\w-] )(?=[SAWM])(?:Mid-?)?)(spring|summer|autumn|winter)(?:'s|’s)?(?= (?:day|morning|evening|night|afternoon|sun|heat|weather|cold|dusk|dawn|twilight|frost|rain|wind|sky|light|sunshine|sunset|air|gale|gales)|[.,;:]| (?:and|when|that|in|came|were|had come|had set in|lay)\b)(?! that (?:was|had|would|is)\b)/gi,
    value: (match) => seasons.indexOf((match[1] ?? '').toLowerCase()),
  },
  {
    kind: 'year',
    words: [],
    regex:
      /\b(?:in|of|grace|year|year was|it was|it was then|it was now|it was still|since|until|till|by|before|after|from|spring|summer|autumn|winter|(?:January|February|March|April|May|June|July|August|September|October|November|December),?|\d(?:st|nd|rd|th)?,)[ \n](1[0-9]\d\d|20\d\d)\b(?![,.]\d|[ \n](?:pounds|dollars|men|miles|francs|feet|yards|acres|people|copies))/gi,
    value: (match) => Number(match[1]),
  },
  {
    // "All this happened in the winter of 1790": a year that is more than mentioned.
    kind: 'setting',
    words: [],
    regex: new RegExp(
      `\\b(?:it|all this|this|the year|(?:these|those|the) (?:things|events)|(?:our|this|the|my) (?:story|tale|history))[ \\n](?:was|were|is|happened|befell|took place|passed|came to pass|begins|began|opens|opened)[ \\n](?:(?:then|now|still|already|end|beginning|close|in|on|of|during|the|early|late|middle|${partsOfYear}),?[ \\n]){0,6}(1[0-9]\\d\\d|20\\d\\d)\\b`,
      'gi',
    ),
    value: (match) => Number(match[1]),
  },
  {
    // "In that January of 1834 he had a typewriter": the sentence is of that year, where "built in 1834" is not.
    kind: 'dating',
    words: [],
    regex: new RegExp(
      `(?<!\\b(?:built|founded|born|erected|established|opened|dated|died|published|printed|married|wedded|since|from|restored|made|planted|laid|begun|back)[ \\n])\\b(?:[Ii]n[ \\n](?:(?:the|that|this|same|very|early|late|of|grace|${partsOfYear}),?[ \\n]){0,5}|(?:that|this|the)[ \\n](?:same[ \\n])?year[ \\n])(1[0-9]\\d\\d|20\\d\\d)\\b(?![,.]\\d|[ \\n](?:pounds|dollars|men|miles|francs|feet|yards|acres|people|copies))`,
      'g',
    ),
    value: (match) => Number(match[1]),
  },
  {
    // "While the Bastille was falling", "with the King at Windsor who was the third George": a sentence may be dated without a number.
    kind: 'dating',
    words: listedWords(
      'Bastille Trafalgar Waterloo Bonaparte Buonaparte Pitt George Regent bastille trafalgar waterloo bonaparte pitt george regent',
    ),
    regex:
      /\b(?:(?:while|when|as)[ \n][^.;!?]{0,30}(Bastille)[ \n](?:was[ \n]falling|fell|was[ \n]stormed)|(?:before|to)[ \n](?:the[ \n])?(?:battle[ \n]of|news[ \n]of)[ \n](Trafalgar|Waterloo)|news[ \n]of[ \n](Trafalgar|Waterloo)[ \n](?:was|had|came)|Bonaparte,?[ \n](?:who[ \n])?was[ \n](?:yet|still|then)[ \n]in[ \n](Egypt|Elba)|(?:speech|words)[ \n](?:which|that|of)[ \n](?:Mr\.[ \n])?(Pitt)|death[ \n]of[ \n](?:Mr\.[ \n])?(Pitt|Nelson)|(?:King[ \n])?(George[ \n]the[ \n]Third|George[ \n]III)[ \n]was[ \n](?:still[ \n]|yet[ \n]|then[ \n])?(?:King|(?:up)?on[ \n]the[ \n]throne|alive)|when[ \n](George[ \n]the[ \n]Third|George[ \n]III)[ \n]was[ \n]King)/g,
    value: (match) =>
      eventYears[
        match
          .slice(1)
          .find((each) => each !== undefined)
          ?.replace(/\s+/g, ' ') ?? ''
      ] ?? null,
  },
  {
    // Only the day itself: "since Christmas", "at Christmas" may be any time.
    kind: 'feast',
    words: listedWords(
      'christmas midsummer candlemas valentine lammas michaelmas martinmas hallows saints souls fawkes twelfth year midwinter',
    ),
    regex: new RegExp(
      `\\b(${[...feasts.keys()].join('|')})(?:['’]s)?(?:[ \\n](?:Day|Eve|[Nn]ight|[Mm]orning|afternoon|evening|[Dd]inner|week)\\b|(?<!Valentine|Year)(?= (?:was|had)\\b)|(?<=\\b(?:[Tt]hat|[Oo]ne|[Tt]his)[ \\n](?:\\w{1,12}[ \\n])?Christmas))|\\b(?:[Aa]t|was|[Bb]y|of|[Ii]n)[ \\n](?:high[ \\n])?(midsummer|midwinter)\\b(?! (?:day|eve|night))`,
      'g',
    ),
    value: (match) =>
      /\b(?:since|before|until|till|by|for|next|last|every|each|after)\s$/.test(before(match, 8))
        ? null
        : match[2] === undefined
          ? (feasts.get(match[1] ?? '') ?? null)
          : match[2] === 'midsummer'
            ? 6
            : 12,
  },
  ...signsOfTheYear.map(({ words, pattern }, index): TimePattern => ({
    kind: 'weather',
    words: listedWords(words),
    regex: new RegExp(`\\b(?:${pattern.replaceAll(' ', '\\s').replaceAll("'", "['’]")})(?!\\w)`, 'gi'),
    value: () => index,
  })),
  {
    kind: 'hint',
    words: rarestWords(necessaryWords(hint)) ?? [],
    regex: hint,
    value: (match) => hinting[match.slice(1).findIndex((group) => group !== undefined)]?.sign ?? null,
  },
  {
    kind: 'invention',
    words: rarestWords(necessaryWords(invention)) ?? [],
    regex: invention,
    // "There was no telephone": whoever says so knows.
    value: (match) => (/\b(?:no|nor|without(?: an?)?)\s$/.test(before(match, 12)) ? null : (inventedIn(match[0]) ?? null)),
  },
  {
    kind: 'bygone',
    words: bygoneWords,
    regex: new RegExp(`\\b(?:${bygoneWords.join('|')})\\b`, 'gi'),
    value: () => bygoneSince,
  },
];

const triggers = new TriggerIndex(patterns.map(({ words }) => words));

const isOfNature: ReadonlySet<TimeKind> = new Set(['season', 'weather', 'hint']);
/** "Like dandelions in spring", "thought of the frozen ponds". */
const pictured =
  /\b(?:like|than|as if|as though|(?:thought|thoughts|pictures?|painting|engraving|sketch|print|memory|memories|dream|talk|talked|spoke|told|sang|song|smell|longed|tired) (?:of|for))\b[^.;:!?"“”]*$/;

/** Words of time in a stretch of text, each decided by the words beside it in its sentence. */
export function findTimes(text: string, from: number, to: number, tokens: readonly Token[]): TimeFact[] {
  const triggered = triggers.read(tokens);
  const years = /\d{4}/.test(text.slice(from, to));
  if (triggered.length === 0 && !years) return [];
  const found: TimeFact[] = [];
  const note = (bit: number, start: number, end: number): void => {
    const { kind, regex, value } = patterns[bit] as TimePattern;
    for (const match of everyMatch(regex, text.slice(start, end))) {
      const stated = value(match);
      if (stated === null || (isOfNature.has(kind) && pictured.test(before(match, 60)))) continue;
      const [at, length] = [start + match.index, match[0].length];
      found.push([at, length, timeKinds.indexOf(kind), stated]);
      if (isOfTheYear(kind) && isPresent(text.slice(from, to), at - from, length)) found.push([at, length, present, 0]);
    }
  };
  if (years) for (const bit of undated) note(bit, from, to);
  for (const [start, end, bits] of sentencesWith(triggered, tokens, to))
    for (let bit = 0; bit < patterns.length; bit += 1)
      if ((bits & (1 << bit)) !== 0 && !undated.includes(bit) && (bit !== hints || (bits & partsOfYears) !== 0)) note(bit, start, end);
  return found.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
}

/** Patterns of digits, for which no word stands. */
const undated = [...patterns.keys()].filter((bit) => patterns[bit]?.words.length === 0);

const bitsOf = (...kinds: TimeKind[]): number =>
  patterns.reduce((bits, { kind }, bit) => (kinds.includes(kind) ? bits | (1 << bit) : bits), 0);
const hints = patterns.findIndex(({ kind }) => kind === 'hint');
/** Hints are of weight only beside these. */
const partsOfYears = bitsOf('month', 'season', 'feast');

/** Where each sentence begins and ends that holds a word of some pattern, and which. */
function sentencesWith(triggered: readonly number[], tokens: readonly Token[], to: number): [start: number, end: number, bits: number][] {
  const found: [number, number, number][] = [];
  let before: number | undefined;
  for (const { sentence, at } of tokens) {
    if (sentence === before) continue;
    const last = found.at(-1);
    if (last && last[1] === to) last[1] = at;
    const bits = triggered[sentence] ?? 0;
    if (bits !== 0) found.push([at, to, bits]);
    before = sentence;
  }
  return found;
}

const present = timeKinds.indexOf('present');

function isOfTheYear(kind: TimeKind): boolean {
  return kind === 'month' || kind === 'season' || kind === 'feast' || kind === 'weather' || kind === 'hint';
}

/** Clauses are no longer, or are not read. */
const longestClause = 160;

/** What sets a sentence apart from the story's present; and what does so in form only. */
const apart = /\b(?:had|would|could|should|might|if)\b/;
const inForm = /\bhad (?:come|set in|begun|to|opened|arrived)\b|\bcould (?:hear|see|smell|feel)\b/;

/** "It was June, and Tom had been there since May": the clause says by itself when it is. "In June he had gone" does not. */
function isPresent(text: string, at: number, length: number): boolean {
  const sofar = text.slice(Math.max(0, at - longestClause), at);
  const after = text.slice(at + length, at + length + longestClause);
  if (!apart.test(sofar) && !apart.test(after)) return false;
  const clause = (/[^,;:.!?—–]*$/.exec(sofar)?.[0] ?? '') + text.slice(at, at + length) + (/^[^,;:.!?—–]*/.exec(after)?.[0] ?? '');
  const bare = clause.replace(inForm, 'was');
  return (
    !apart.test(bare) &&
    /\b(?:was|were|is|are|came|lay|fell|set|hung|stood|sang|began)\b/.test(bare) &&
    !(bare.match(/\p{L}+/gu) ?? []).some((word) => makesUnreal(word))
  );
}
