import { capitalised, months, weekdays } from '../../language/calendar.js';
import type { PlainSentence } from '../plain-sentence.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords, type PlainWord } from './depictions/plain-words.js';
import { isOnlyTold, tellingWords } from './event-words.js';
import { numberFrom, type ClaimFamily } from './pattern.js';
import { isOfTime, whenOf, whenWords, writtenWhen } from './tellings/when.js';

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

const units = Object.keys(daysIn).flatMap((unit) => [unit, `${unit}s`]);

/** Something happens on a day that is told, whatever it is. The value: when, and the words that tell what. */
export const dated: ClaimFamily = { names: 1, digits: true, words: whenWords, scan: datedIn, patterns: [] };

const supposed =
  /\b(?:if|would|might|should|could|every|each|always|usually|often|next|last|again|until|till|hoped|meant|promised|was to|were to|the (?:second|other) time|since|before|after|later|ago)\b/;

/** The date of an entry in a diary, "5 June.--The case ...", is that of the writing. */
const isEntry = /^[^a-zß-ɏ\ue000-\ue0ff]*\d|^.{0,30}(?:--|—)/;

function datedIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || text.trimEnd().endsWith('?') || supposed.test(text) || isEntry.test(text)) return [];
  const when = whenOf(sentence);
  if (when?.d === undefined && when?.w === undefined && !(when?.m !== undefined && when.y !== undefined)) return [];
  const words = plainWords(sentence);
  const isOther = (word: PlainWord): boolean => !isOfTime(word) && word.sort !== 'mark';
  const written = (name: string): string => (sentence.nameAt(name)?.text ?? '').replaceAll(' ', '_');
  const named = [...new Map(words.filter(({ sort }) => sort === 'name').map((name) => [written(name.text), name])).entries()].filter(
    ([name]) => !ofTheYear.test(name),
  );
  const others = words.filter(isOther);
  const telling = [...tellingWords(others, 0, others.length), ...words.flatMap(({ text: word }) => rootOf.get(word) ?? [])];
  return named.slice(0, 3).map(([who, { at, end }]) => ({
    attribute: 'dated',
    value: `${writtenWhen(when).replaceAll(' ', ',')} ${[...telling, ...named.flatMap(([name]) => (name === who ? [] : [name]))].join(' ')}`,
    from: at,
    to: end,
    ownerAt: at,
    granted: true,
  }));
}

const ofTheYear = new RegExp(`^(?:${[...months, ...weekdays].map(capitalised).join('|')}|Christmas|Easter|Day|Eve)(?:_|$)`);

/** A number before a unit, or two years. */
const counted =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty|[a-z]+ty-[a-z]+|eleven|twelve|dozen|hundred|whole|\d{1,3}) (?:[a-z]+ )?(?:minute|hour|day|night|week|month|year|fortnight|twelvemonth)|\bfortnight\b|\b1[5-9]\d\d\b.+\b1[5-9]\d\d\b/;

/** A time that passes with something, whatever it is. The value: the days, and the words that tell with what. */
export const spans: ClaimFamily = { names: 1, words: units, digits: true, filter: counted, scan: spansIn, patterns: [] };

const unsure =
  /\b(?:if|would|might|should|could|ago|later|next|following|another|hoped|expected|seemed|each|every|(?:years?|months?|days|weeks) (?:old|older|younger)|as though|promised|meant|was to|were to|about to|longer|per|times|another|more (?:days|weeks|months|years)|last (?:week|month|year|night))\b|\bnot (?:been|sat|lain|stood) [^.;]{0,40}\bminutes\b/;

function spansIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || text.trimEnd().endsWith('?') || unsure.test(text)) return [];
  const words = plainWords(sentence);
  const span = betweenYears(text) ?? countedIn(words);
  if (span === null) return [];
  const named = words.filter(({ sort }) => sort === 'name');
  const telling = [
    ...tellingWords(words, 0, words.length),
    ...words.flatMap(({ text: word }) => rootOf.get(word) ?? []),
    ...(whole.test(text) ? [wholeSpan] : []),
  ];
  return [...new Map(named.map((name) => [sentence.nameAt(name.text)?.text, name])).values()].slice(0, 3).map(({ text: who, at, end }) => ({
    attribute: 'span',
    value: `${span.toFixed(4)} ${[...telling, ...named.flatMap((each) => (each.text === who ? [] : [sentence.nameAt(each.text)?.text.replaceAll(' ', '_') ?? '']))].join(' ')}`,
    from: at,
    to: end,
    ownerAt: at,
    granted: true,
  }));
}

/** Stands among the words where all of the time is told, or the thing came but once. */
export const wholeSpan = '=';
const whole =
  /\b(?:(?:the|his|her|'s|whose) whole|in all|altogether|from first to last|from beginning to end|(?:the|his|her|'s|that) (?:only|single)|(?:his|her|'s) one|but once|never again|never another)\b/;

/** People and things that tell with what the time passes, though they tell of no event. */
const rootOf = new Map<string, string>([
  ...'dead died death dying'.split(' ').map((word): [string, string] => [word, 'death']),
  ...'father mother squire uncle aunt brother sister wife husband son daughter widow house home village doctor captain king master mistress'
    .split(' ')
    .flatMap((word): [string, string][] => [
      [word, word],
      [`${word}'s`, word],
    ]),
]);

const twoYears = /^\D*\b(?<from>1[5-9]\d\d)\b\D{2,90}\b(?<to>1[5-9]\d\d)\b\D*$/u;

function betweenYears(text: string): number | null {
  const { from, to } = twoYears.exec(text)?.groups ?? {};
  const years = Number(to) - Number(from);
  return years > 0 ? years * 365 : null;
}

const lasting =
  /\b(?:for|in|within|after|of|took|taken|take|lasted|been|under|over|above|barely|scarcely|hardly|nearly|almost|only|just|but|quite|about|spent|passed|waited|half|than|was|had|kept|stayed|lay|least|most|fully|since)\b/;

/** The days that the sentence counts; null: none, or more than one such time. */
export function countedIn(words: readonly PlainWord[]): number | null {
  const found = words.flatMap(({ text }, index): number[] => {
    const each = daysIn[text.replace(/'$/, '').replace(/s$/, '')];
    if (each === undefined) return [];
    let at = index - 1;
    while (/^(?:whole|full|long|weary|good|entire|and|single|short|clear|more|last|other)$/.test(words[at]?.text ?? '')) at -= 1;
    const counted = words[at]?.text ?? '';
    // "Twice a day", "at an hour": no time that passes.
    const passes =
      counted !== 'a' && counted !== 'an'
        ? true
        : lasting.test(
            words
              .slice(Math.max(0, at - 3), at)
              .map((word) => word.text)
              .join(' '),
          );
    if (!passes && text !== 'fortnight') return [];
    const many = /^(?:an?|one|whole)$/.test(counted) ? 1 : /(?:st|nd|rd|th|first|second)$/.test(counted) ? null : numberFrom(counted);
    return many === null ? (text === 'fortnight' ? [14] : []) : [each * many];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
