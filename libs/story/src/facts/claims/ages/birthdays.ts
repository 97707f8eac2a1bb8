import { months } from '../../../language/calendar.js';
import { dayOfFeast, feastNames } from '../../../language/feasts.js';
import { nameClass, type PlainSentence } from '../../plain-sentence.js';
import { everyMatch } from '../../every-match.js';
import type { Depiction } from '../depictions/depictions.js';
import { numberFrom, ordinal } from '../pattern.js';

export const birthdayWords = ['birthday', 'born', 'birth'] as const;

const when = `(?:the )?(?:${ordinal}(?: day)? of )?(?<when>${feastNames}|${months.join('|')}|${nameClass})(?!'s ${nameClass})`;
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
  const feast = dayOfFeast(named);
  if (feast) return [months[feast.month - 1], ...(feast.days.length === 1 ? feast.days : [])].join(' ');
  const [month = '', said] = named.split(' ');
  if (!months.includes(month)) return null;
  const number = numberFrom(day ?? said);
  return number === null ? month : `${month} ${number}`;
}
