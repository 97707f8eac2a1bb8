import { nameClass, type PlainSentence } from '../../plain-sentence.js';
import { everyMatch } from '../../every-match.js';
import type { Depiction } from '../depictions/depictions.js';
import { numberFrom, ordinal } from '../pattern.js';

const months = 'january february march april may june july august september october november december'.split(' ');

/** Days that bear a name, and when they are. */
const feasts: { [name: string]: string } = {
  christmas: 'december 25',
  'christmas day': 'december 25',
  'christmas eve': 'december 24',
  midsummer: 'june',
  'midsummer day': 'june 24',
  'midsummer eve': 'june 23',
  michaelmas: 'september 29',
  'michaelmas day': 'september 29',
  'lady day': 'march 25',
  'may day': 'may 1',
  'all hallows': 'november 1',
  candlemas: 'february 2',
  "new year's day": 'january 1',
  "new year's eve": 'december 31',
  'twelfth night': 'january 5',
  "valentine's day": 'february 14',
};

export const birthdayWords = ['birthday', 'born', 'birth'] as const;

const when = `(?:the )?(?:${ordinal}(?: day)? of )?(?<when>${[...months, ...Object.keys(feasts)].sort((a, b) => b.length - a.length).join('|')}|${nameClass})(?!'s ${nameClass})`;
const whose = `(?:(?<whose>${nameClass})'s|\\b(?<his>his|her)) (?:own )?`;
const who = `(?:(?<who>${nameClass})|\\b(?<he>he|she))(?:,? who)?`;

const tellings: readonly RegExp[] = [
  `${whose}birthday (?:was|is|fell|falls|came|had always (?:been|fallen))(?: always)? (?:kept )?(?:up)?(?:on|in|at) ${when}`,
  `\\bit was (?:now )?${when},? (?:and |being |which was )?(?:the (?:anniversary|day) of )?${whose}birth(?:day)?\\b`,
  `\\b${when}(?: came round| had come)?,? (?:and )?(?:as it was|which was|was|being|for it was|it was) ${whose}birthday\\b`,
  `${who} (?:was|had been) born (?:up)?(?:on|in|at) (?:a |the (?:night|day) of |the eve of )?${when}(?! (?:street|road|square|lane))`,
].map((source) => new RegExp(source, 'dgu'));

/** On which day or in which month of the year somebody was born: "march 4", "december". */
export function birthdaysIn(sentence: PlainSentence): Depiction[] {
  return tellings.flatMap((regex) =>
    everyMatch(regex, sentence.text).flatMap(({ index, 0: matched, groups = {}, indices }): Depiction[] => {
      const value = dateOf(sentence.nameAt(groups['when'])?.text.toLowerCase() ?? groups['when'] ?? '', groups['ord']);
      const [ownerAt] = indices?.groups?.['whose'] ?? indices?.groups?.['his'] ?? indices?.groups?.['who'] ?? indices?.groups?.['he'] ?? [];
      if (value === null || ownerAt === undefined) return [];
      return [{ attribute: 'birthday', value, from: index, to: index + matched.length, ownerAt, granted: false }];
    }),
  );
}

function dateOf(named: string, day: string | undefined): string | null {
  if (Object.hasOwn(feasts, named)) return feasts[named] ?? null;
  const [month = '', said] = named.split(' ');
  if (!months.includes(month)) return null;
  const number = numberFrom(day ?? said);
  return number === null ? month : `${month} ${number}`;
}
