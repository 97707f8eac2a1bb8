/** When a feast is: its month from 1 on and the days on which it may fall; no days: some time about it. */
export interface FeastDay {
  month: number;
  days: readonly number[];
}

const on = (month: number, ...days: readonly number[]): FeastDay => ({ month, days });

/**
 * Feasts that fall on the same date every year, in lower case; English tradition, in which Twelfth Night is the 5th or the 6th of
 * January. Those that move (Easter, Whitsun) are left out.
 */
export const feastDays: ReadonlyMap<string, FeastDay> = new Map([
  ["new year's day", on(1, 1)],
  ["new year's morning", on(1, 1)],
  ['twelfth night', on(1, 5, 6)],
  ['twelfth day', on(1, 6)],
  ['epiphany', on(1, 6)],
  ['candlemas', on(2, 2)],
  ["valentine's", on(2, 14)],
  ["valentine's day", on(2, 14)],
  ['lady day', on(3, 25)],
  ['may day', on(5, 1)],
  ['midsummer', on(6)],
  ['midsummer night', on(6, 23, 24)],
  ['midsummer eve', on(6, 23)],
  ["st. john's eve", on(6, 23)],
  ["st john's eve", on(6, 23)],
  ['eve of st. john', on(6, 23)],
  ['eve of st john', on(6, 23)],
  ['midsummer day', on(6, 24)],
  ["st. john's day", on(6, 24)],
  ["st john's day", on(6, 24)],
  ['lammas', on(8, 1)],
  ['michaelmas', on(9, 29)],
  ['michaelmas day', on(9, 29)],
  ["hallowe'en", on(10, 31)],
  ['halloween', on(10, 31)],
  ['all hallows eve', on(10, 31)],
  ["all hallows' eve", on(10, 31)],
  ['all hallows', on(11, 1)],
  ['all saints', on(11, 1)],
  ['all souls', on(11, 2)],
  ['guy fawkes', on(11, 5)],
  ['martinmas', on(11, 11)],
  ['christmas', on(12)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['boxing day', on(12, 26)],
  ["new year's eve", on(12, 31)],
]);

/** Their names, of which the longest that stands somewhere is meant; for a regular expression over lower case. */
export const feastNames = [...feastDays.keys()]
  .sort((one, other) => other.length - one.length)
  .map((each) => each.replaceAll(' ', '[ -]').replaceAll('.', '\\.'))
  .join('|');

/** The day of a feast as it is written: "Lady-day", "Christmas Eve". */
export const dayOfFeast = (written: string): FeastDay | undefined =>
  feastDays.get(written.toLowerCase().replace('’', "'").replaceAll('-', ' '));
