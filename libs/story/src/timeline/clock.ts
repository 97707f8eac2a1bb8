import { dayNumber, nextWeekday, yearOfDay } from '../language/calendar.js';
import type { StoryDate } from '../story/story.js';

/** Days on which something can lie; null: open on that side. Days of two reckonings cannot be compared. */
export interface Interval {
  earliest: number | null;
  latest: number | null;
  reckoning: number;
}

interface Reading {
  kind: string;
  value: number;
  date: StoryDate | null;
  chapter: number | null;
}

const year = 365.25;

/** So many years later, or more, is "years later": nobody says how many. */
export const openSpan = 50;

/** The year that stands for one that the story does not name. */
const nameless = 1801;

/** How many days a story leaps without a word when the next month or season is named. */
const ahead = 150;

/** Spring, summer, autumn, winter of the northern half of the world: first month, and how many. */
const seasonStarts = [3, 6, 9, 12];

/**
 * Follows the story's present from one word of time to the next. A date sets it; a span moves it; a weekday, a month or a season
 * narrows it; a new chapter lets an unknown time pass. What cannot be laid out leaves it as it was.
 */
export class Clock {
  private now: Interval = { earliest: 0, latest: 0, reckoning: 0 };
  private chapter: number | null = null;
  /** Whether a day of the week or of the calendar is known, from which others can be counted. */
  private calendar: 'none' | 'weekday' | 'nameless' | 'dated' = 'none';

  read({ kind, value, date, chapter }: Reading): Interval | null {
    if (chapter !== this.chapter) this.now = { ...this.now, latest: null };
    this.chapter = chapter;
    if (date) return this.setDate(date);
    if (kind === 'days later') return this.move(value, value);
    // "Years later" may be a year begun: half of one at least, half of one more at most.
    if (kind === 'years later')
      return this.move(Math.round((value - 0.5) * year), value >= openSpan ? null : Math.round((value + 0.5) * year));
    if (kind === 'weekday') return this.setWeekday(value);
    if (kind === 'year') return this.setYear(value);
    if (kind === 'month') return this.narrow(value, 1);
    return kind === 'season' ? this.narrow(seasonStarts[value] ?? 3, 3) : null;
  }

  private setDate({ year: named, month, day }: StoryDate): Interval {
    if (named !== null) return this.set(dayNumber(named, month, day), 'dated');
    if (this.calendar !== 'dated' && this.calendar !== 'nameless') return this.set(dayNumber(nameless, month, day), 'nameless');
    // The nearest such day: letters and journals go back, too.
    const from = this.now.earliest ?? 0;
    const guess = yearOfDay(from);
    const [nearest] = [guess, guess - 1, guess + 1]
      .map((each) => dayNumber(each, month, day))
      .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
    return this.set(nearest ?? from, this.calendar);
  }

  private set(day: number, calendar: Clock['calendar']): Interval {
    const comparable = this.calendar === calendar;
    this.calendar = calendar;
    this.now = { earliest: day, latest: day, reckoning: comparable ? this.now.reckoning : this.now.reckoning + 1 };
    return this.now;
  }

  private move(least: number, most: number | null): Interval {
    const { earliest, latest, reckoning } = this.now;
    this.now = {
      earliest: earliest === null ? null : earliest + least,
      latest: latest === null || most === null ? null : latest + most,
      reckoning,
    };
    return this.now;
  }

  /** The next such day that the present allows; without a calendar the first one begins a reckoning. */
  private setWeekday(weekday: number): Interval {
    const { earliest, latest } = this.now;
    if (this.calendar === 'none') return this.set(nextWeekday(dayNumber(nameless, 1, 1), weekday), 'weekday');
    this.now = {
      ...this.now,
      earliest: earliest === null ? null : nextWeekday(earliest, weekday),
      latest: latest === null ? null : nextWeekday(latest, weekday),
    };
    return this.now;
  }

  private setYear(named: number): Interval {
    const [first, last] = [dayNumber(named, 1, 1), dayNumber(named, 12, 31)];
    const known = this.calendar === 'dated' && this.now.earliest !== null && this.now.earliest >= first && this.now.earliest <= last;
    if (known) return this.now;
    this.set(first, 'dated');
    this.now = { ...this.now, latest: last };
    return this.now;
  }

  /** The next such month or season, if it is near; one that is far away is only spoken of. */
  private narrow(month: number, months: number): Interval | null {
    if (this.calendar !== 'dated' && this.calendar !== 'nameless') {
      this.set(dayNumber(nameless, month, 1), 'nameless');
      return (this.now = { ...this.now, latest: endOf(nameless, month, months) });
    }
    const { earliest, latest, reckoning } = this.now;
    const from = earliest ?? 0;
    const guess = yearOfDay(from);
    for (const each of [guess - 1, guess, guess + 1]) {
      const [start, end] = [dayNumber(each, month, 1), endOf(each, month, months)];
      if (end < from) continue;
      if (start > (latest ?? from) + ahead) return null;
      const open = latest === null || start > latest;
      return (this.now = { earliest: Math.max(start, from), latest: open ? end : Math.min(end, latest), reckoning });
    }
    return null;
  }
}

/** Last day of so many months. */
function endOf(inYear: number, month: number, months: number): number {
  const next = month + months;
  return (next > 12 ? dayNumber(inYear + 1, next - 12, 1) : dayNumber(inYear, next, 1)) - 1;
}
