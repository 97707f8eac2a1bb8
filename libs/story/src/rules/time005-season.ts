import { capitalised, months, seasons } from '../language/calendar.js';
import { isAlwaysCold, isAlwaysWarm, isSouthern } from '../language/places.js';
import { signsOfTheYear } from '../language/signs-of-the-year.js';
import type { NarratedTime } from '../timeline/narrated-times.js';
import type { Observation, Rule, Whole } from './rule.js';

export const season: Rule = {
  doc: {
    code: 'TIME005',
    name: 'season',
    severity: 'warning',
    what: 'The month, the feast or the season and what nature, weather, light or field work show beside it do not go together: snow in July, mowers in January, a summer morning in February, dark at four on Midsummer Day.',
    why: 'The date was changed, and the weather was left behind.',
    examples: [
      {
        wrong: 'It was a cold day in July. Snow was falling on the roofs of the town.',
        right: 'It was a cold day in January. Snow was falling on the roofs of the town.',
      },
    ],
    options: [],
    silentWhen: [
      'The chapter tells of a place in the southern half of the world, or the paragraph one that is always cold or always warm.',
      'A person of the story says it, or the sentence remembers, dreams or looks back, unless the clause itself tells of the present ("it was June, and he had been ...").',
      'More than one month or season is named there.',
    ],
  },
  inStory: ({ story, times, antecedents }) => {
    const southernChapters = new Set(
      story.paragraphs
        .filter(({ names }, index) => names.some(({ text, at }) => isSouthern(text) && !antecedents.isSpoken(index, at)))
        .map(({ path, chapter }) => `${path} ${chapter ?? ''}`),
    );
    const told = times.filter(
      ({ unreal, present, place, chapter }) => (!unreal || present) && !southernChapters.has(`${place.path} ${chapter ?? ''}`),
    );
    const beside = told.flatMap((time, index) =>
      isMonth(time) || time.kind === 'season' ? conflictsOf(time, told.slice(Math.max(0, index - 3), index + 4), story) : [],
    );
    return [
      ...beside,
      ...leapsOf(
        times.filter(
          (time) => told.includes(time) && (!time.elsewhere || time.present) && !(time.kind === 'weather' && isElsewhere(time, story)),
        ),
      ),
    ];
  },
};

const isOfNature = (kind: NarratedTime['kind']): boolean => kind === 'weather' || kind === 'hint';

/** A feast has its month. */
function isMonth({ kind }: NarratedTime): boolean {
  return kind === 'month' || kind === 'feast';
}

/** So many paragraphs on a scene still has the season that it opened with. */
const sameScene = 8;

/** So few paragraphs on it is the same moment, if no time is said to pass. */
const sameMoment = 6;

/** A span of days or hours that leads to a season: it stands so near before it. */
const leads = 100;

/** Not even a season of three months passes in so few days. */
const fewDays = 14;

/** "It was spring ... The same day the last leaves of autumn were falling": from one season to one that does not follow it. */
function leapsOf(times: readonly NarratedTime[]): Observation[] {
  const found: Observation[] = [];
  let season: NarratedTime | null = null;
  let span: NarratedTime | null = null;
  for (const [index, time] of times.entries()) {
    if (
      season &&
      (time.paragraph - season.paragraph > sameScene || time.chapter !== season.chapter || time.place.path !== season.place.path)
    )
      season = null;
    if (time.kind === 'years later' || (time.kind === 'days later' && time.value > fewDays)) [season, span] = [null, null];
    else if (time.kind === 'days later') span = time;
    else if (time.kind === 'season' || time.kind === 'weather' || isMonth(time)) {
      const beside = (isSign(time, season) || isScene(time, season)) && (span?.value ?? 0) === 0;
      // "The first snowdrops were out that day."
      const next = times[index + 1];
      if (span === null && next?.kind === 'days later' && next.value === 0 && next.sentence === time.sentence && next.at - time.at <= leads)
        span = next;
      const led = span !== null && span.paragraph === time.paragraph && Math.abs(time.at - span.at) <= leads;
      if (season && ((span && led) || beside) && opposed(season, time, span?.value ?? 0) && !isBeside(season, time))
        found.push(observeLeap(season, time));
      if (time.kind === 'weather' && season !== null && season.kind !== 'weather') continue;
      season = time;
      span = null;
    }
  }
  // Several signs against one month are one slip.
  return found.filter(
    ({ related: [to] }, index) =>
      !found.slice(0, index).some(({ related: [other] }) => other?.offset === to?.offset && other?.path === to?.path),
  );
}

/** What grows and falls is of the month that was named just before it. */
function isSign(time: NarratedTime, month: NarratedTime | null): boolean {
  return time.kind === 'weather' && month !== null && isMonth(month) && time.paragraph - month.paragraph <= sameMoment;
}

/** What nature shows in the next paragraph is of the same scene, unless a time is said to pass: "like a morning in May" is not. */
function isScene(time: NarratedTime, before: NarratedTime | null): boolean {
  const seen = time.kind === 'weather' || before?.kind === 'weather';
  return before !== null && seen && time.kind !== 'feast' && before.kind !== 'feast' && time.paragraph - before.paragraph <= sameMoment;
}

function isElsewhere({ paragraph }: NarratedTime, { paragraphs }: Whole['story']): boolean {
  return (paragraphs[paragraph]?.names ?? []).some(({ text }) => isAlwaysCold(text) || isAlwaysWarm(text));
}

/** Then they are judged by that alone. */
function isBeside(one: NarratedTime, other: NarratedTime): boolean {
  const [month, sign] = one.kind === 'weather' ? [other, one] : [one, other];
  return sign.kind === 'weather' && isMonth(month) && month.paragraph === sign.paragraph && Math.abs(month.at - sign.at) <= near;
}

/** Two months some days apart are a matter of elapsed time; on one day they are two seasons. */
function opposed(before: NarratedTime, here: NarratedTime, days: number): boolean {
  if (here.kind === 'weather') return monthsOf(before).every((month) => contradicts(month, here));
  if (before.kind === 'weather') return monthsOf(here).every((month) => contradicts(month, before));
  const apart = Math.abs(before.value - here.value);
  if (isMonth(before) && isMonth(here))
    return (days === 0 || before.kind === 'feast' || here.kind === 'feast') && Math.min(apart, 12 - apart) > 1;
  if (before.kind === 'season' && here.kind === 'season') return (here.value - before.value + 4) % 4 === 2;
  return isMonth(before) ? contradicts(before.value, here) : contradicts(here.value, before);
}

const allMonths = months.map((_, index) => index + 1);

/** The heart of a season; all months in which a sign is seen. */
function monthsOf(time: NarratedTime): readonly number[] {
  if (isMonth(time)) return [time.value];
  if (time.kind === 'weather') return allMonths.filter((month) => !contradicts(month, time));
  return (
    [
      [4, 5],
      [6, 7, 8],
      [9, 10],
      [12, 1, 2],
    ][time.value] ?? []
  );
}

function nameOf(time: NarratedTime): string {
  if (isOfNature(time.kind)) return signsOfTheYear[time.value]?.name ?? '';
  return isMonth(time) ? capitalised(months[time.value - 1] ?? '') : (seasons[time.value] ?? '');
}

function observeLeap(before: NarratedTime, here: NarratedTime): Observation {
  return {
    message: `${capitalised(nameOf(here))} here, and ${nameOf(before)} only just before.`,
    confidence: 0.75,
    location: here.place,
    related: [{ ...before.place, message: `here it is ${nameOf(before)}` }],
  };
}

/** Words of one sentence, or of two that stand side by side, speak of the same days. */
const near = 160;

function conflictsOf(month: NarratedTime, around: readonly NarratedTime[], story: Whole['story']): Observation[] {
  const close = around.filter(
    ({ paragraph, at, kind, sentence }) =>
      paragraph === month.paragraph &&
      Math.abs(at - month.at) <= near &&
      ((kind !== 'hint' && isMonth(month)) || sentence === month.sentence),
  );
  if (isElsewhere(month, story)) return [];
  const other = close.find((time) => monthsOf(month).every((each) => contradicts(each, time)));
  if (!other) return [];
  // What one sentence says by itself needs no other.
  const beside = other.sentence === month.sentence ? close.filter(({ sentence }) => sentence === month.sentence) : close;
  const spans = beside.some(({ kind, value }) => (kind === 'days later' && value > 0) || kind === 'years later');
  const named = new Set(beside.filter(isMonth).map(({ value }) => value));
  if (spans || named.size > (isMonth(month) ? 1 : 0) || beside.filter(({ kind }) => kind === 'season').length > 1) return [];
  const name = isMonth(month) ? capitalised(nameOf(month)) : nameOf(month);
  const what = nameOf(other);
  return [
    {
      message: `${capitalised(what)} in ${name}?`,
      confidence: other.sentence === month.sentence ? 0.8 : 0.7,
      location: other.place,
      related: [{ ...month.place, message: `here it is ${name}` }],
    },
  ];
}

/** North of the tropics. */
function contradicts(month: number, { kind, value }: NarratedTime): boolean {
  if (isOfNature(kind)) return signsOfTheYear[value]?.never.includes(month) ?? false;
  if (kind !== 'season') return false;
  const against = [
    [8, 9, 10, 11, 12],
    [11, 12, 1, 2, 3],
    [2, 3, 4, 5, 6],
    [5, 6, 7, 8],
  ];
  return (against[value] ?? []).includes(month);
}
