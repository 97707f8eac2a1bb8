/**
 * What a word of time tells: a weekday (Sunday = 0), so many days after what came before, a month (from 1), a season
 * (0 spring ... 3 winter), a year, so many years after, a sign of the season (its index in `signsOfTheYear`), a thing that somebody
 * first made in that year, a thing that went out of common use in that year, the year in which the story says that it
 * happens, the month of a feast, the year in which a sentence says that it happens. "Present" stands where another word does, and
 * says that its clause tells of the story's present, whatever the rest of the sentence looks back to. No days later: the same day.
 * A hint is a word of such a sign, of weight only beside the month.
 */
export const timeKinds = [
  'weekday',
  'days later',
  'month',
  'season',
  'year',
  'years later',
  'weather',
  'invention',
  'bygone',
  'setting',
  'feast',
  'present',
  'dating',
  'hint',
] as const;

export type TimeKind = (typeof timeKinds)[number];

/** Offset, length, index into `timeKinds`, value. */
export type TimeFact = [at: number, length: number, kind: number, value: number];
