import { capitalised, months, seasons, weekdays } from '../../../language/calendar.js';
import { dayOfFeast, feastNames } from '../../../language/feasts.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { PlainWord } from '../depictions/plain-words.js';
import { numberFrom } from '../pattern.js';

/** When something was, as far as it is told: "y1817 m4 d2". */
export type When = Readonly<Partial<Record<Facet, number>>>;

/** Year, month, day of the month, weekday, season from spring on, half of the day (0: before noon). */
const facets = ['y', 'm', 'd', 'w', 's', 'p'] as const;
type Facet = (typeof facets)[number];

const year = /^(?:1[5-9]\d\d|20\d\d)$/;

const feast = new RegExp(`\\b(?:${feastNames})\\b`);
const springFeast = /\b(?:easter|good friday|palm sunday|whit[ -]?(?:sunday|monday|tuesday|week)|whitsun(?:tide|day)?|ascension)\b/;

/** Battles by which people count. */
const battles: { [name: string]: number | undefined } = { waterloo: 1815, trafalgar: 1805, corunna: 1809, balaclava: 1854, inkerman: 1854 };
const ofBattle =
  /\b(?:in the year of|the year of) (?<of>waterloo|trafalgar|corunna|balaclava|inkerman)\b|\b(?<num>[a-z]+) years? (?<way>before|after) (?<then>waterloo|trafalgar|corunna|balaclava|inkerman)\b/;

const beforeNoon = /\b(?:sunrise|dawn|daybreak|larks|in the morning|early morning|that morning|morning sun|breakfast-time|cock-crow)\b/;
const afterNoon =
  /\b(?:sunset|dusk|stars (?:were|had come) out|midnight|at night|in the (?:evening|afternoon)|that evening|nightfall|after dark|pitch dark)\b/;

/** Words of which one stands wherever it is told when something was, digits apart. */
export const whenWords: readonly string[] = [
  ...[...months, ...weekdays].map(capitalised),
  ...seasons,
  ...`midsummer Midsummer Christmas Michaelmas Candlemas Lammas Martinmas Twelfth Easter Whit Whitsun Whitsuntide Valentine Hallows Waterloo Trafalgar Corunna Eve eve Saints Souls Fawkes Boxing Hallowe'en Halloween sunrise
  sunset dawn daybreak midnight nightfall Epiphany Lady`.split(/\s+/),
];

/** The sentence with its names as they are written, in lower case: May and Waterloo are names as well. */
export const spelt = (sentence: PlainSentence): string =>
  sentence.text.replace(/[\ue000-\ue0ff]/g, (each) => sentence.nameAt(each)?.text.toLowerCase() ?? '');

const every = (text: string, words: RegExp): string[] => text.match(words) ?? [];
const monthWords = new RegExp(`\\b(?:${months.join('|')})\\b`, 'g');
const weekdayWords = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'g');
const seasonWords = new RegExp(`\\b(?:${seasons.join('|')})\\b`, 'g');
const dayOfMonth =
  /\b(?<ord>\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?: day)? of (?:that (?:same )?|the same )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?<num>\d{1,2})(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?<behind>\d{1,2})(?:st|nd|rd|th)?\b/;
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** What the sentence tells of when it was; of two years, months or days it tells none. Null: nothing at all. */
export function whenOf(sentence: PlainSentence): When | null {
  const text = spelt(sentence);
  const when: Partial<Record<Facet, number>> = {};
  const set = (facet: Facet, values: readonly (number | null)[]): void => {
    const [only] = new Set(values);
    if (new Set(values).size === 1 && only !== null && only !== undefined && only >= 0) when[facet] = only;
  };
  const battle = ofBattle.exec(text)?.groups;
  const known = battles[battle?.['of'] ?? battle?.['then'] ?? ''];
  const apart = (numberFrom(battle?.['num']) ?? 0) * (battle?.['way'] === 'before' ? -1 : 1);
  set('y', [
    ...every(text, /\b\d{4}\b/g)
      .filter((each) => year.test(each))
      .map(Number),
    ...(known === undefined ? [] : [known + apart]),
  ]);
  // "You may", "the march of time".
  const named = every(
    text.replace(
      /\b(?:may|march)\b(?! (?:day|morning|evening|night))(?<!\b(?:of|in|that|one|a|early|late|last|first|every|and|\d{1,2}|\d{1,2}(?:st|nd|rd|th)) (?:may|march))/g,
      '',
    ),
    monthWords,
  );
  const fixed = dayOfFeast(feast.exec(text)?.[0] ?? '');
  set('m', [...named.map((each) => months.indexOf(each) + 1), ...(fixed ? [fixed.month] : [])]);
  if (when.m !== undefined) set('d', [dayOf(writtenDay(text)) ?? (fixed?.days.length === 1 ? (fixed.days[0] ?? null) : null)]);
  set(
    'w',
    every(text, weekdayWords).map((each) => weekdays.indexOf(each)),
  );
  set('s', [...every(text, seasonWords).map((each) => seasons.indexOf(each)), ...(springFeast.test(text) ? [0] : [])]);
  set('p', [...(beforeNoon.test(text) ? [0] : []), ...(afterNoon.test(text) ? [1] : [])]);
  return Object.keys(when).length > 0 ? when : null;
}

function writtenDay(text: string): string | undefined {
  const { ord, num, behind } = dayOfMonth.exec(text)?.groups ?? {};
  return ord ?? num ?? behind;
}

function dayOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  const [tens, unit] = written.split(/[ -]/);
  const plain = ordinals.indexOf(written) + 1;
  if (plain > 0) return plain;
  return written === 'thirtieth' ? 30 : (tens === 'thirty' ? 30 : 20) + ordinals.indexOf(unit ?? '') + 1;
}

export const writtenWhen = (when: When): string =>
  facets.flatMap((facet) => (when[facet] === undefined ? [] : [`${facet}${when[facet]}`])).join(' ');

export function readWhen(text: string): When {
  return Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map((each) => [each.charAt(0), Number(each.slice(1))]),
  );
}

/** By which of them two tellings of one event contradict each other. */
export function whenClash(one: When, other: When): Facet | null {
  if (one.y !== undefined && other.y !== undefined && one.y !== other.y) return 'y';
  const [a, b] = [one.m, other.m];
  if (a !== undefined && b !== undefined) {
    if (a !== b) return 'm';
    return one.d !== undefined && other.d !== undefined && one.d !== other.d ? 'd' : null;
  }
  if (isOutOf(one.m, other.s) || isOutOf(other.m, one.s)) return 'm';
  if (one.s !== undefined && other.s !== undefined && one.s !== other.s) return 's';
  if (one.w !== undefined && other.w !== undefined && one.w !== other.w) return 'w';
  return one.p !== undefined && other.p !== undefined && one.p !== other.p ? 'p' : null;
}

/** A season is told with a month to spare on either side. */
function isOutOf(month: number | undefined, season: number | undefined): boolean {
  if (month === undefined || season === undefined) return false;
  const from = season * 3 + 2;
  return (month - from + 12) % 12 > 4;
}

const sayings: { [facet in Facet]: string } = {
  y: 'the year',
  m: 'the month',
  d: 'the day',
  w: 'the weekday',
  s: 'the season',
  p: 'the time of the day',
};
export const wordFor = (facet: Facet): string => sayings[facet];

const timeWords = new Set([...whenWords.map((word) => word.toLowerCase()), ...ordinals]);

/** Whether the word is one of time, and tells nothing of which event it is. */
export const isOfTime = ({ text }: PlainWord): boolean => timeWords.has(text);
