import { months, weekdays } from '../language/calendar.js';
import { isFunctionWord } from '../language/not-names.js';
import { numberInWords } from '../manuscript/numbers.js';
import type { DateFact } from '../model/facts.js';

const month =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const dayWord =
  '(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const weekday =
  '(?:\\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\b\\.?,?\\s+(?:(?:which\\s+)?(?:that\\s+year\\s+)?(?:on|was|is|fell)\\s+)?(?:that\\s+year\\s+)?(?:(?:up)?on\\s+)?(?:the\\s+)?)?';
const year = '(?:,?\\s+(?:of\\s+)?(1\\d{3}|20\\d{2})(?!\\d|,\\d))?';
const day = `(\\d{1,2})(st|nd|rd|th|d)?`;

const dayFirst = new RegExp(
  `${weekday}(?<![\\d.,:/-])(?:\\b${day}|\\b(${dayWord}))\\s+(?:day\\s+)?(of\\s+(?:that\\s+(?:same\\s+)?|the\\s+same\\s+(?:month\\s+of\\s+)?|this\\s+)?)?${month}\\b${year}`,
  'gi',
);
const monthFirst = new RegExp(`${weekday}\\b${month}\\s+(?:the\\s+)?(?:${day}|(${dayWord}))(?![\\d:%]|[.,]\\d{3})${year}`, 'gi');

/** "... was a Monday", "... fell on a Monday": the weekday behind its date. */
const fellOn =
  /^(?:,\s+a\s+|,\s+and\s+a\s+|,?\s+as\s+a\s+|(?:\s+in\s+(?:that|the\s+same)\s+(?:same\s+)?year)?,?\s+(?:which\s+)?(?:(?:in\s+)?that\s+(?:same\s+)?(?:year|winter)\s+)?(?:was|is|being|fell|falls|had fallen)\s+(?:that\s+(?:year|winter)\s+)?(?:(?:up)?on\s+)?a\s+)(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/;

/** Days that have their date in their name. */
const named: { [name: string]: [month: number, day: number] } = {
  'new year': [1, 1],
  'twelfth night': [1, 5],
  valentine: [2, 14],
  lady: [3, 25],
  midsummer: [6, 24],
  may: [5, 1],
  'guy fawkes': [11, 5],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  boxing: [12, 26],
};
const namedDay = new RegExp(
  `${weekday}\\b(New Year|May|Twelfth Night|Valentine|Lady|Midsummer|Guy Fawkes|Christmas Eve|Christmas|Boxing)(?:['’]s)?(?:[ -](?:Day|Night|day))?\\b${year}`,
  'g',
);

/** Whole names of months and feasts: Mary, Mark and Martha are in every paragraph of some books. */
const mayHoldDate =
  /\b(?:(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Christmas|New Year|Twelfth|Valentine|Lady|Midsummer|Guy|Boxing)\b|(?:Mar|Apr)\.)/;

/** Calendar dates with a day and a month in the stretch given, as English writes them. */
export function findDates(text: string, from: number, to: number): DateFact[] {
  const stretch = text.slice(from, to);
  if (!mayHoldDate.test(stretch)) return [];
  const found = [...readDayFirst(stretch), ...readMonthFirst(stretch), ...readNamed(stretch)].sort(
    (a, b) => a.at - b.at || b.length - a.length,
  );
  let end = -1;
  return found.flatMap((date) => {
    if (date.at < end) return [];
    end = date.at + date.length;
    return [{ ...date, at: date.at + from }];
  });
}

function readDayFirst(text: string): DateFact[] {
  return [...text.matchAll(dayFirst)].flatMap((match) => {
    const [whole, name, digits, ordinal, word, , monthName, yearDigits] = match;
    return dateFrom(text, match.index, whole, { name, digits, ordinal, word, monthName, yearDigits });
  });
}

function readMonthFirst(text: string): DateFact[] {
  return [...text.matchAll(monthFirst)].flatMap((match) => {
    const [whole, name, monthName, digits, ordinal, word, yearDigits] = match;
    if (yearDigits === undefined && ordinal === undefined && word === undefined && countsThings(text.slice(match.index + whole.length)))
      return [];
    return dateFrom(text, match.index, whole, { name, digits, ordinal, word, monthName, yearDigits });
  });
}

/** "Christmas Day, 1888": only with its year or its weekday. */
function readNamed(text: string): DateFact[] {
  return [...text.matchAll(namedDay)].flatMap((match): DateFact[] => {
    const [whole, weekdayName, name = '', digits] = match;
    const date = named[name.toLowerCase()];
    if (date === undefined) return [];
    const written = text.slice(match.index, match.index + whole.length).replace(/\s+/g, ' ');
    const day = weekdayName ?? fellOn.exec(withoutAside(text.slice(match.index + whole.length, match.index + whole.length + 100)))?.[1];
    // People speak of Christmas all the time.
    if (digits === undefined && day === undefined) return [];
    return [
      {
        at: match.index,
        length: whole.length,
        text: written,
        day: date[1],
        month: date[0],
        year: digits === undefined ? null : Number(digits),
        weekday: weekdayOf(day),
      },
    ];
  });
}

/** "New Year's Day, a week after the Christmas of which we spoke, was a Saturday". */
const withoutAside = (text: string): string => text.replace(/^,[^,.;!?]{3,80}, (?=was\b|fell\b)/, ' ');

function weekdayOf(name: string | undefined): number | null {
  const found = name === undefined ? -1 : weekdays.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase()));
  return found < 0 ? null : found;
}

interface Parts {
  name: string | undefined;
  digits: string | undefined;
  ordinal: string | undefined;
  word: string | undefined;
  monthName: string | undefined;
  yearDigits: string | undefined;
}

function dateFrom(text: string, at: number, whole: string, parts: Parts): DateFact[] {
  const monthName = parts.monthName ?? '';
  // "may" and "march" in lower case are words, and "second May" is somebody's second May.
  if (!/^[A-Z]/.test(monthName)) return [];
  const day = parts.digits === undefined ? numberInWords(parts.word ?? '') : Number(parts.digits);
  const month = months.findIndex((each) => each.startsWith(monthName.slice(0, 3).toLowerCase())) + 1;
  if (day === null || day === 0 || month === 0) return [];
  const behind = fellOn.exec(text.slice(at + whole.length, at + whole.length + 60))?.[1];
  return [
    {
      at,
      length: whole.length,
      text: text.slice(at, at + whole.length).replace(/\s+/g, ' '),
      day,
      month,
      year: parts.yearDigits === undefined ? null : Number(parts.yearDigits),
      weekday: weekdayOf(parts.name ?? behind),
    },
  ];
}

/** "In April 31 people died": the number belongs to what follows. */
function countsThings(after: string): boolean {
  const next = /^\s+([a-z]+)/.exec(after)?.[1];
  return next !== undefined && !isFunctionWord(next);
}
