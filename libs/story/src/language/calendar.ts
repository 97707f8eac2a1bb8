export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** From spring on. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'];

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Britain changed in September 1752, most of Europe earlier: before 1753 a date may follow either calendar. */
const firstGregorianYear = 1753;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0 || year < firstGregorianYear);
}

/** Most days that the month can have; in an unnamed year February may have 29. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Weekdays that the date may fall on, Sunday = 0: one, or two where either calendar may be meant. */
export function possibleWeekdays(year: number, month: number, day: number): number[] {
  const gregorian = weekdayOfJulianDay(julianDay(year, month, day, true));
  if (year >= firstGregorianYear) return [gregorian];
  return [gregorian, weekdayOfJulianDay(julianDay(year, month, day, false))];
}

function weekdayOfJulianDay(number: number): number {
  return (number + 1) % 7;
}

function julianDay(year: number, month: number, day: number, gregorian: boolean): number {
  const shift = Math.floor((14 - month) / 12);
  const y = year + 4800 - shift;
  const m = month + 12 * shift - 3;
  const base = day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4);
  return gregorian ? base - Math.floor(y / 100) + Math.floor(y / 400) - 32_045 : base - 32_083;
}

/** Number of a day in the Gregorian reckoning, as astronomers count them; only differences and weekdays mean anything. */
export function dayNumber(year: number, month: number, day: number): number {
  return julianDay(year, month, day, true);
}

/** In which year the day with that number lies. */
export function yearOfDay(number: number): number {
  const guess = Math.floor((number - dayNumber(0, 1, 1)) / 365.2425);
  return [guess + 1, guess, guess - 1].find((year) => dayNumber(year, 1, 1) <= number) ?? guess;
}

/** The first day from that number on that is such a weekday, Sunday = 0. */
export function nextWeekday(from: number, weekday: number): number {
  return from + ((weekday - weekdayOfJulianDay(from) + 7) % 7);
}
