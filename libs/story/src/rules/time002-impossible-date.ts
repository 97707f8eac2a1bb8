import { capitalised, daysIn, months, possibleWeekdays, weekdays } from '../language/calendar.js';
import { dayOfFeast } from '../language/feasts.js';
import { datesOfChunk } from '../facts/chunk-dates.js';
import { LineIndex } from '../manuscript/lines.js';
import type { DateFact } from '../model/facts.js';
import type { Story, StoryDate } from '../story/story.js';
import type { Observation, Rule } from './rule.js';

export const impossibleDate: Rule = {
  doc: {
    code: 'TIME002',
    name: 'impossible date or weekday',
    severity: 'error',
    what: 'A date that no calendar has (31 June), a weekday that the date did not fall on (Monday, 3 May 1893 was a Wednesday), one date with two weekdays, two dates that lie near each other with weekdays that no week has so, or a feast on another date than its own (Christmas Eve, the 26th of December).',
    why: 'A date is the one statement of a story that any reader can check.',
    examples: [
      { wrong: 'We sailed on 31 June.', right: 'We sailed on 30 June.' },
      { wrong: 'It was Monday, 3 May 1893, and it rained.', right: 'It was Wednesday, 3 May 1893, and it rained.' },
    ],
    options: [],
    silentWhen: [
      'Before 1753 a weekday is right if it fits either the Julian or the Gregorian calendar.',
      'Two weekdays of one date without a year, when the manuscript names more than one year.',
      '29 February without a year.',
    ],
  },
  inChunk: (chunk) => {
    const { text } = chunk;
    const problems = datesOfChunk(chunk).flatMap((date) =>
      [...problemOf(date), ...feastOf(date, text)].map((problem) => ({ ...problem, date })),
    );
    if (problems.length === 0) return [];
    const lines = LineIndex.of(text);
    return problems.map(({ message, confidence, date }) => ({
      message,
      confidence,
      location: lines.place('', date.at, date.length),
      related: [],
    }));
  },
  inStory: ({ story }) => conflicting(story),
};

type StatedDate = Pick<DateFact, 'text' | 'day' | 'month' | 'year' | 'weekday'>;

/** What is wrong with a date by itself: at most one thing. */
function problemOf(date: StatedDate): Pick<Observation, 'message' | 'confidence'>[] {
  const most = daysIn(date.month, date.year);
  const month = capitalised(months[date.month - 1] ?? '');
  if (date.day > most) {
    const when =
      date.month === 2 && date.day === 29
        ? `${date.year ?? ''} was not a leap year: February had ${most} days`
        : `${month} has ${most === 29 ? 'at most 29' : most} days`;
    return [{ message: `"${date.text}" is no date: ${when}.`, confidence: 0.97 }];
  }
  if (date.weekday === null || date.year === null) return [];
  const possible = possibleWeekdays(date.year, date.month, date.day);
  if (possible.includes(date.weekday)) return [];
  const right = possible.map((day) => capitalised(weekdays[day] ?? '')).join(' or ');
  return [{ message: `"${date.text}" cannot be: ${date.day} ${month} ${date.year} was a ${right}.`, confidence: 0.95 }];
}

const besideDate =
  /((?:New |St\.? )?[A-Z][a-z]+(?:['’]s)?[ -](?:Eve|Day|day|Night|Saints))(?:, (?:which (?:is|was|fell on) |being )?| was | fell on )(?:the )?$/;

/** "Christmas Eve, the twenty-sixth of December". */
function feastOf(date: DateFact, text: string): Pick<Observation, 'message' | 'confidence'>[] {
  const name = besideDate.exec(text.slice(Math.max(0, date.at - 45), date.at))?.[1] ?? '';
  const feast = dayOfFeast(name);
  return !feast || (feast.month === date.month && (feast.days.length === 0 || feast.days.includes(date.day)))
    ? []
    : [{ message: `${name} is not on ${date.day} ${capitalised(months[date.month - 1] ?? '')}.`, confidence: 0.85 }];
}

/** One day and month, two weekdays. Without years this is a contradiction only if the story stays within one year. */
function conflicting(story: Story): Observation[] {
  const years = new Set(story.dates.flatMap((date) => date.year ?? []));
  if (years.size > 1) return [];
  return [...sameDay(story), ...countedOn(story)];
}

/** So many days apart at most, two dates are of one year, though it is not named. */
const oneYear = 45;

/** "Friday, the first of June" and "Sunday, the second of June": no week has both. */
function countedOn({ dates }: Story): Observation[] {
  const told = dates.filter((date) => date.weekday !== null && date.day <= daysIn(date.month, date.year) && problemOf(date).length === 0);
  return told.flatMap((date, index): Observation[] => {
    const others = told.slice(0, index).filter((other) => other.year === date.year && Math.abs(daysFrom(other, date)) <= oneYear);
    const before = others.find((other) => other.day !== date.day || other.month !== date.month);
    if (!before || others.some((other) => areOfOneYear(other, date))) return [];
    return [
      {
        message: `If ${before.text} is a ${weekdayOf(before)}, ${date.text} is no ${weekdayOf(date)}.`,
        confidence: 0.7,
        severity: 'warning',
        location: date.place,
        related: [{ ...before.place, message: `here it is a ${weekdayOf(before)}` }],
      },
    ];
  });
}

function weekdayOf({ weekday }: StoryDate): string {
  return capitalised(weekdays[weekday ?? 0] ?? '');
}

/** Their weekdays are as far apart as the days; by one more if a leap year's day may lie between. */
function areOfOneYear(before: StoryDate, date: StoryDate): boolean {
  const days = daysFrom(before, date);
  const extra = ((((date.weekday ?? 0) - (before.weekday ?? 0) - days) % 7) + 7) % 7;
  const leap = date.year === null && dayOfYear(date) > endOfFebruary !== dayOfYear(before) > endOfFebruary;
  return extra === 0 || (leap && extra === (days > 0 ? 1 : 6));
}

/** From a Christmas to the New Year behind it, too, where no year is named. */
function daysFrom(before: StoryDate, date: StoryDate): number {
  const days = dayOfYear(date) - dayOfYear(before);
  return date.year === null && before.month === 12 && date.month === 1 ? days + 365 : days;
}

const endOfFebruary = 59;

/** In a year that is no leap year. */
function dayOfYear({ day, month }: StoryDate): number {
  return months.slice(0, month - 1).reduce((sum, _, index) => sum + daysIn(index + 1, 2001), day);
}

function sameDay(story: Story): Observation[] {
  const first = new Map<string, StoryDate>();
  return story.dates.flatMap((date): Observation[] => {
    if (date.weekday === null || date.day > daysIn(date.month, date.year)) return [];
    const key = `${date.month}-${date.day}`;
    const other = first.get(key);
    if (!other) first.set(key, date);
    if (!other || other.weekday === date.weekday || problemOf(date).length + problemOf(other).length > 0) return [];
    const month = capitalised(months[date.month - 1] ?? '');
    const related = [{ ...other.place, message: `here it is a ${capitalised(weekdays[other.weekday ?? 0] ?? '')}` }];
    return [
      {
        message: `${date.day} ${month} is a ${capitalised(weekdays[date.weekday] ?? '')} here and a ${capitalised(weekdays[other.weekday ?? 0] ?? '')} elsewhere.`,
        confidence: 0.75,
        severity: 'warning',
        location: date.place,
        related,
      },
    ];
  });
}
