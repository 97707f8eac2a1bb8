import { months, weekdays } from '../../language/calendar.js';
import { listedWords } from '../trigger-words.js';
import type { PlainSentence } from '../plain-sentence.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords } from './depictions/plain-words.js';
import { isOnlyTold } from './event-words.js';
import { countedIn } from './spans.js';
import { spelt } from './tellings/when.js';
import { number, numberFrom, ordinal, pattern, type ClaimFamily, type Groups } from './pattern.js';

const monthName = `(?:${months.join('|')})`;
const weekdayName = `(?:${weekdays.join('|')})`;
const count = number.replace('?<num>', '?<many>').replace('|\\d{1,3}', '');
const span = `(?:${count}|(?<one>an?|one|a whole|whole)) (?:whole |full |long |weary )?(?<unit>days?|nights?|weeks?|months?|years?|hours?|fortnights?|twelvemonth)`;
const upTo = (most: number): string => `[^.;!?"]{0,${most}}?`;

/** Days of a unit, and by how much a number of them is rounded. */
const units: { [unit: string]: number | undefined } = { day: 1, night: 1, week: 7, fortnight: 14, month: 30, twelvemonth: 365, year: 365 };

const lengthOf = ({ many, one, unit = '' }: Groups): number | null => {
  const each = units[unit.replace(/s$/, '')];
  const times = one === undefined ? numberFrom(many) : 1;
  return each === undefined || times === null ? null : each * times;
};

const wrong = (what: string): { attribute: string; value: string } => ({ attribute: 'sum', value: what });

/** "From the first to the eighth of June ... three weeks": more than a day and a fifth of the time too many or too few. */
function days(groups: Groups): { attribute: string; value: string } | null {
  const { month, other } = groups;
  const [from, to] = [numberFrom(groups['num'] ?? groups['ord']), numberFrom(groups['end'])];
  const told = lengthOf(groups);
  if (from === null || to === null || told === null) return null;
  const apart = ((other === undefined ? 0 : months.indexOf(other) - months.indexOf(month ?? other)) * 30.4 + to - from + 365) % 365;
  return apart < 1 || Math.abs(apart - told) <= 2 + told / 5 ? null : wrong(`${Math.round(apart)} days`);
}

/** "In 1820 ... by 1826 ... twenty years." */
function years(groups: Groups): { attribute: string; value: string } | null {
  const apart = Number(groups['till']) - Number(groups['since']);
  const told = lengthOf(groups);
  if (told === null || told < 365 || apart <= 0) return null;
  return Math.abs(apart - told / 365) <= 1 ? null : wrong(`${apart} years`);
}

const hours: { [word: string]: number | undefined } = { noon: 12, midday: 12, midnight: 12 };
const clock = (name: string): string =>
  `(?<${name}>noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?`;

/** "The clock was striking four ... when it struck five ... three hours." */
function clocks(groups: Groups): { attribute: string; value: string } | null {
  const [from, to] = ['since', 'till'].map((key) => hours[groups[key] ?? ''] ?? numberFrom(groups[key]));
  const told = groups['one'] === undefined ? numberFrom(groups['many']) : 1;
  if (from === null || to === null || from === undefined || to === undefined || told === null) return null;
  const apart = (to - from + 12) % 12;
  return apart === 0 || Math.abs(apart - told) <= 1 ? null : wrong(`${apart} ${apart === 1 ? 'hour' : 'hours'}`);
}

const end = `(?<end>${ordinal.replace('?<ord>', '?:')}|\\d{1,2}(?:st|nd|rd|th)?)`;
const start = `(?:${ordinal}|(?<num>\\d{1,2})(?:st|nd|rd|th)?)`;

const unsure =
  /\b(?:if|would|might|should|could|(?:years?|months?|days|weeks) old|aged|born|ago|each|every|more|nearly two|or|perhaps|once|twice|another|before (?:that|the)|of the same year)\b/;
const years4 = /\b(?:1[5-9]|20)\d\d\b/g;
const fromDay = new RegExp(
  `\\bfrom (?:the )?(?<since>${weekdays.join('|')})(?: [a-z]+)? (?:to|till|until) (?:the )?(?<till>${weekdays.join('|')})\\b`,
);
const atHour =
  /\b(?:at|struck|past|from|till|until|towards) (?<hour>noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:minutes|hours|miles|days|weeks|years|months))/g;

/** Most sentences that count a time name no two others. */
const twoTimes =
  /\d{4}.+\d{4}|\bfrom .+ (?:to|till|until) |\b(?:at|struck|past|from) (?:noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b.+\b(?:at|struck|past|till|until|towards) /;

/** The only time that is counted is another than between the only two years, weekdays or hours of the sentence. */
function sumIn(sentence: PlainSentence): Depiction[] {
  if (!twoTimes.test(sentence.text) || !isOnlyTold(sentence.text)) return [];
  const text = spelt(sentence);
  if (unsure.test(text)) return [];
  const told = countedIn(plainWords(sentence));
  if (told === null) return [];
  const apart = between(text, told);
  const place = { from: 0, to: sentence.text.length, ownerAt: -1, granted: true };
  return apart === null ? [] : [{ attribute: 'sum', value: apart, ...place }];
}

function between(text: string, told: number): string | null {
  const [first, second, third] = text.match(years4) ?? [];
  if (second !== undefined && third === undefined) {
    const apart = Number(second) - Number(first);
    return apart > 0 && told >= 365 && Math.abs(apart - told / 365) > 1 ? `${apart} years` : null;
  }
  const { since, till } = fromDay.exec(text)?.groups ?? {};
  if (
    since !== undefined &&
    till !== undefined &&
    /\b(?:same|that|the next|one) week\b|\bthe next\b|\bin all\b|\baltogether\b/.test(text)
  ) {
    const apart = (weekdays.indexOf(till) - weekdays.indexOf(since) + 7) % 7;
    return told >= 1 && told > apart + 1 ? `${apart + 1} days` : null;
  }
  const [from, to, other] = [...text.matchAll(atHour)].map(({ groups }) => hours[groups?.['hour'] ?? ''] ?? numberFrom(groups?.['hour']));
  if (from === undefined || to === undefined || other !== undefined || from === null || to === null || told >= 1) return null;
  const apart = (to - from + 12) % 12;
  return apart > 0 && Math.abs(apart - told * 24) > 1 ? `${apart} ${apart === 1 ? 'hour' : 'hours'}` : null;
}

/** Two dates, years or hours of one sentence, and a time between them that is another. */
export const sums: ClaimFamily = {
  words: listedWords('day days night nights week weeks month months year years hour hours fortnight fortnights twelvemonth'),
  scan: sumIn,
  patterns: [
    pattern(
      `\\b(?:the |${weekdayName},? (?:the )?)${start}(?: of (?<month>${monthName}))?\\b${upTo(90)}\\b(?:the |${weekdayName},? (?:the )?)${end}(?: of (?<other>${monthName}))?\\b${upTo(60)}\\b(?:after|for|of|been|those|these|lasted|took|taken) ${span}\\b`,
      days,
    ),
    pattern(
      `\\b(?:in|since|of|from) (?<since>1\\d{3}|20\\d\\d)\\b${upTo(90)}\\b(?:in|by|till|until|to) (?<till>1\\d{3}|20\\d\\d)\\b${upTo(50)}\\b(?:after|for|been|just|exactly|lasted|those|these) ${span}\\b`,
      years,
    ),
    pattern(
      `\\b(?:at|striking|struck|from) ${clock('since')}\\b${upTo(90)}\\b(?:at|striking|struck|to|till|until) ${clock('till')}\\b${upTo(60)}\\b(?:for|after|been|those|these) ${span.replace(/\(\?<unit>.*\)$/, '(?<unit>hours?)')}\\b`,
      clocks,
    ),
  ],
};
