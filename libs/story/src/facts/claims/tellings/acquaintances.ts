import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import type { Depiction } from '../depictions/depictions.js';
import { isOnlyTold } from '../event-words.js';
import { name, number, numberFrom, type ClaimFamily } from '../pattern.js';

const span = `(?:(?:some|about|nearly|more than|fully|these|at least|the last|not|only|but|yet|above) ){0,3}(?:(?<half>half a|a|an)|${number}) (?<unit>days?|weeks?|fortnights?|months?|years?)`;
const two = `(?<n>${name})(?: and (?<b>${name}))`;

/** How long two people have known one another, or have not met. */
const ways: readonly (readonly [what: string, regex: RegExp])[] = [
  ['known', new RegExp(`(?<n>${name}) had known (?<b>${name}) (?:for |now |then |these )?${span}`, 'u')],
  [
    'known',
    new RegExp(
      `${two} had (?:now )?(?:been (?:the best of |close |fast |old )?friends|known one another|known each other|been acquainted)(?: for| these| now)? ${span}`,
      'u',
    ),
  ],
  ['known', new RegExp(`${span} (?:since|ago that|before that) ${two} (?:had )?(?:first )?(?:became|become|been|met|made|were)`, 'u')],
  ['known', new RegExp(`(?:friendship|acquaintance) (?:of|between) ${two} (?:was|had)[^.;:]{0,40}?(?:of|for|lasted) ${span}`, 'u')],
];
const daysIn: { [unit: string]: number | undefined } = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };

export const acquaintances: ClaimFamily = {
  names: 2,
  words: listedWords('known friends acquainted friendship acquaintance since ago'),
  filter: /\b(?:days?|weeks?|fortnights?|months?|years?)\b/,
  scan: acquaintancesIn,
  patterns: [],
};

function acquaintancesIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || /\b(?:if|would|might|as though|as if|seemed|should)\b/.test(text)) return [];
  return ways.flatMap(([what, regex]): Depiction[] => {
    const match = regex.exec(text);
    const { n, b, half, num, unit = '' } = match?.groups ?? {};
    const many = half === undefined ? numberFrom(num) : half.startsWith('half') ? 0.5 : 1;
    const days = daysIn[unit.replace(/s$/, '')];
    if (!match || n === undefined || b === undefined || many === null || days === undefined) return [];
    return [n, b].map((who, index) => {
      const at = text.indexOf(who, match.index);
      const other = sentence.nameAt(index === 0 ? b : n)?.text ?? '';
      return { attribute: what, value: `${many * days}|${other}`, from: at, to: at + 1, ownerAt: at, granted: false, judged: true };
    });
  });
}
