import { listedWords } from '../trigger-words.js';
import type { PlainSentence } from '../plain-sentence.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords, type PlainWord } from './depictions/plain-words.js';
import { isOnlyTold, tellingWords } from './event-words.js';
import { numberFrom, type ClaimFamily } from './pattern.js';

/** Words of an event that lasts, and what it is. Of those that come once in a life no more need be told. */
const events: readonly (readonly [event: string, once: boolean, words: string])[] = [
  ['siege', true, 'siege besieged'],
  ['abroad', true, 'abroad'],
  ['service', true, 'served'],
  ['captivity', true, 'captivity prison prisoner imprisonment imprisoned captive fortress dungeon'],
  ['schooling', true, 'schooling school schooldays'],
  ['apprenticeship', true, 'apprenticeship apprentice apprenticed indentures'],
  ['engagement', true, 'betrothed betrothal engagement courtship'],
  ['exile', true, 'exile banished banishment'],
  ['voyage', false, 'voyage passage crossing crossed'],
  ['illness', false, 'typhus illness fever measles scarlatina smallpox cholera pneumonia ague'],
  ['walk', false, 'walk'],
  ['journey', false, 'journey journeyed travelled travelling'],
  ['drive', false, 'drive drove'],
  ['lawsuit', false, 'lawsuit trial suit'],
  ['war', false, 'war campaign'],
  ['storm', false, 'storm gale tempest'],
  ['honeymoon', true, 'honeymoon'],
];
const eventOf = new Map(events.flatMap(([event, once, words]) => words.split(' ').map((word) => [word, { event, once }] as const)));

const daysIn: { [unit: string]: number | undefined } = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
  twelvemonth: 365,
};

/** How long an event lasted from its beginning to its end. The value: a bound, the days, and the words that tell which event it is. */
export const durations: ClaimFamily = {
  names: 1,
  words: [...eventOf.keys()],
  digits: true,
  filter:
    /\b(?:minutes?|hours?'?|days?'?|nights?|weeks?'?|fortnights?|months?'?|years?'?|twelvemonths?)\b|\b1[5-9]\d\d\b.{3,60}\b1[5-9]\d\d\b/,
  scan: durationsIn,
  patterns: [],
};

const whole =
  /\b(?:lasted|took|taken|taking|takes|in all|from first to last|from its first|altogether|together|only|but|all the|spent|occupied|lay|kept|through all|during|within|in crossing|a day of them|prisoner|passed|went by|no other|not a day more|without a break)\b/;

function durationsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  const place = words.findIndex(({ text }) => eventOf.has(text));
  const { event, once } = eventOf.get(words[place]?.text ?? '') ?? {};
  const found = betweenYears(sentence.text) ?? spanIn(words);
  if (event === undefined || found === null || !isOnlyTold(sentence.text)) return [];
  const { span, at: unit } = found;
  // "Seven years betrothed", "two hours' walk".
  const beside = place > unit && place <= unit + 3;
  const upTo = sentence.text.slice(0, words[Math.max(unit, place)]?.end);
  if (!beside && found.between !== true && !whole.test(sentence.text)) return [];
  if (/\b(?:if|would|might|should|ago|now|next|another|hoped|expected|seemed|each|later)\b/.test(upTo)) return [];
  const telling = tellingWords(words, 0, words.length);
  const named = words.filter(({ sort }) => sort === 'name');
  const others = (name: string): string[] => named.flatMap((each) => (each.text === name ? [] : [each.text]));
  return [...new Map(named.map((name) => [sentence.nameAt(name.text)?.text, name])).values()].slice(0, 4).map(({ text, at, end }) => ({
    attribute: `lasting ${event}`,
    value: `${span} ${once ? 'once' : 'often'} ${[...telling, ...others(text)].join(' ')}`,
    from: at,
    to: end,
    ownerAt: at,
    granted: true,
  }));
}

interface Span {
  span: string;
  at: number;
  between?: boolean;
}

const twoYears =
  /^\D*\b(?<from>1[5-9]\d\d)\b(?=\D{0,60}\b(?:to|till|until|home|back|returned|released|ended)\b)\D{2,80}\b(?<to>1[5-9]\d\d)\b\D*$/u;

/** "From 1794 to 1801", "went in 1820 and came home in 1822". */
function betweenYears(text: string): Span | null {
  const { from, to } = twoYears.exec(text)?.groups ?? {};
  const years = Number(to) - Number(from);
  return years > 0 ? { span: `=${(years * 365).toFixed(4)}`, at: 0, between: true } : null;
}

/** "<0.2" is no more than so many days, ">3" no less, "=7" so many; null: no span, or two. */
function spanIn(words: readonly PlainWord[]): Span | null {
  const spans = words.flatMap(({ text }, index) => {
    const each = daysIn[text.replace(/'$/, '').replace(/s$/, '')];
    const before = words[index - 1]?.text ?? '';
    const at = /^(?:whole|full|long|weary|good|entire|and|single)$/.test(before) ? index - 2 : index - 1;
    const counted = words[at]?.text ?? '';
    const isOrdinal = /(?:st|nd|rd|th|first|second)$/.test(counted);
    const many = /^(?:an?|one|whole)$/.test(counted) ? 1 : isOrdinal ? null : numberFrom(counted);
    const next = words[index + 1]?.text === "'" ? (words[index + 2]?.text ?? '') : (words[index + 1]?.text ?? '');
    if (each === undefined || many === null || /^(?:after|before|later|ago|old|hence|since|earlier|previously)$/.test(next)) return [];
    const bound = words
      .slice(Math.max(0, at - 6), at)
      .map((word) => word.text)
      .join(' ');
    const sign = /\b(?:no|not|never)\b.*\b(?:more|above|over)\b|\b(?:within|under|scarcely|hardly|barely|less)\b/.test(bound)
      ? '<'
      : /\b(?:above|more|over|least)\b/.test(bound)
        ? '>'
        : '=';
    return [{ span: `${sign}${(each * many).toFixed(4)}`, at: index }];
  });
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

/** What the clock says when somebody comes or begins, and how long after by it something is; each with the words that tell what. */
export const clocks: ClaimFamily = {
  names: 1,
  words: listedWords("struck striking strike stroke noon midnight o'clock clock"),
  filter: /\b(?:struck|striking|stroke of|at noon|at midnight|o'clock)\b/,
  scan: clocksIn,
  patterns: [],
};

const clockTime =
  /\b(?:struck|striking|strike|stroke of|at|upon|by|past) (?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b(?! (?:minutes|hours|miles|and))/u;
const waited =
  /\b(?<num>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|an) (?<unit>minutes?|hours?)\b/u;

function clocksIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  const { hour } = clockTime.exec(text)?.groups ?? {};
  if (
    hour === undefined ||
    !isOnlyTold(text) ||
    /\b(?:if|would|might|could|should|tomorrow|to-morrow|yesterday|usually|always|every)\b/.test(text)
  )
    return [];
  const words = plainWords(sentence);
  const at = hour === 'noon' || hour === 'midnight' ? 0 : ((numberFrom(hour) ?? 0) % 12) * 60;
  const { num, unit } = waited.exec(text)?.groups ?? {};
  const many = num === 'an' ? 1 : num === undefined ? null : numberFrom(num);
  const since = /\b(?:had|having) (?:[a-z]+ )?(?:been|waited|sat|stood|lain|worked|walked)\b/.test(text);
  if (many !== null && !since) return [];
  const told = many === null ? `${at}` : `${at} ${many * (unit?.startsWith('hour') === true ? 60 : 1)}`;
  const telling = tellingWords(words, 0, words.length).join(' ');
  return words
    .filter(({ sort }) => sort === 'name')
    .slice(0, 3)
    .map((name) => ({
      attribute: many === null ? 'clock' : 'clock after',
      value: `${told}|${telling} ${words
        .filter(({ sort, text: written }) => sort === 'name' && written !== name.text)
        .map((each) => each.text)
        .join(' ')}`,
      from: name.at,
      to: name.end,
      ownerAt: name.at,
      granted: true,
    }));
}
