import { capitalised, months, seasons } from '../language/calendar.js';
import { isAlwaysCold, isSouthern } from '../language/places.js';
import type { NarratedTime } from '../timeline/narrated-times.js';
import type { Observation, Rule, Whole } from './rule.js';

export const season: Rule = {
  doc: {
    code: 'TIME005',
    name: 'season',
    severity: 'warning',
    what: 'The month and the season or the weather beside it do not go together: snow in July, a summer morning in January, ripe apples in spring.',
    why: 'The date was changed, and the weather was left behind.',
    examples: [
      {
        wrong: 'It was a cold day in July. Snow was falling on the roofs of the town.',
        right: 'It was a cold day in January. Snow was falling on the roofs of the town.',
      },
    ],
    options: [],
    silentWhen: [
      'The chapter names a place in the southern half of the world, or the paragraph one that is always cold.',
      'A person of the story says it, or the sentence remembers, dreams or looks back.',
      'More than one month or season is named there.',
    ],
  },
  inStory: ({ story, times }) => {
    const southernChapters = new Set(
      story.paragraphs
        .filter(({ names }) => names.some(({ text }) => isSouthern(text)))
        .map(({ path, chapter }) => `${path} ${chapter ?? ''}`),
    );
    const told = times.filter(({ unreal, place, chapter }) => !unreal && !southernChapters.has(`${place.path} ${chapter ?? ''}`));
    const beside = told.flatMap((time, index) =>
      time.kind === 'month' ? conflictsOf(time, told.slice(Math.max(0, index - 3), index + 4), story) : [],
    );
    return [...beside, ...leapsOf(times.filter((time) => told.includes(time) && !time.elsewhere && !isCold(time, story)))];
  },
};

/** So many paragraphs on a scene still has the season that it opened with. */
const sameScene = 8;

/** So few paragraphs on it is the same moment, if no time is said to pass. */
const sameMoment = 2;

/** A span of days or hours that leads to a season: it stands so near before it. */
const leads = 100;

/** Not even a season of three months passes in so few days. */
const fewDays = 14;

/** "It was spring ... The same day the last leaves of autumn were falling": from one season to one that does not follow it. */
function leapsOf(times: readonly NarratedTime[]): Observation[] {
  const found: Observation[] = [];
  let season: NarratedTime | null = null;
  let span: NarratedTime | null = null;
  for (const time of times) {
    if (
      season &&
      (time.paragraph - season.paragraph > sameScene || time.chapter !== season.chapter || time.place.path !== season.place.path)
    )
      season = null;
    if (time.kind === 'years later' || (time.kind === 'days later' && time.value > fewDays)) [season, span] = [null, null];
    else if (time.kind === 'days later') span = time;
    else if (time.kind === 'season' || time.kind === 'month' || time.kind === 'weather') {
      const led = span !== null && span.paragraph === time.paragraph && Math.abs(time.at - span.at) <= leads;
      const beside =
        time.kind === 'weather' && season?.kind === 'month' && span === null && time.paragraph - season.paragraph <= sameMoment;
      if (season && ((span && led) || beside) && opposed(season, time, span?.value ?? 0) && !isBeside(season, time))
        found.push(observeLeap(season, time));
      if (time.kind === 'weather') continue;
      season = time;
      span = null;
    }
  }
  return found;
}

function isCold({ kind, paragraph }: NarratedTime, { paragraphs }: Whole['story']): boolean {
  return kind === 'weather' && (paragraphs[paragraph]?.names ?? []).some(({ text }) => isAlwaysCold(text));
}

/** Then they are judged by that alone. */
function isBeside(season: NarratedTime, { kind, paragraph, at }: NarratedTime): boolean {
  return kind === 'weather' && season.kind === 'month' && season.paragraph === paragraph && Math.abs(season.at - at) <= near;
}

/** Two months some days apart are a matter of elapsed time; on one day they are two seasons. */
function opposed(before: NarratedTime, here: NarratedTime, days: number): boolean {
  if (here.kind === 'weather') return monthsOf(before).every((month) => contradicts(month, here));
  const apart = Math.abs(before.value - here.value);
  if (before.kind === 'month' && here.kind === 'month') return days === 0 && Math.min(apart, 12 - apart) > 1;
  if (before.kind === 'season' && here.kind === 'season') return (here.value - before.value + 4) % 4 === 2;
  return before.kind === 'month' ? contradicts(before.value, here) : contradicts(here.value, before);
}

function monthsOf({ kind, value }: NarratedTime): readonly number[] {
  return kind === 'month'
    ? [value]
    : ([
        [4, 5],
        [6, 7, 8],
        [9, 10],
        [12, 1, 2],
      ][value] ?? []);
}

const signs = ['', 'snow or ice', 'great heat', 'the harvest', 'blossom', 'falling leaves', 'signs of summer', 'the first flowers'];

function nameOf({ kind, value }: NarratedTime): string {
  if (kind === 'weather') return signs[value] ?? '';
  return kind === 'month' ? capitalised(months[value - 1] ?? '') : (seasons[value] ?? '');
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
  const close = around.filter(({ paragraph, at }) => paragraph === month.paragraph && Math.abs(at - month.at) <= near);
  const spans = close.some(({ kind, value }) => (kind === 'days later' && value > 0) || kind === 'years later');
  if (spans || close.filter(({ kind }) => kind === 'month').length > 1 || close.filter(({ kind }) => kind === 'season').length > 1)
    return [];
  if (story.paragraphs[month.paragraph]?.names.some(({ text }) => isAlwaysCold(text))) return [];
  const other = close.find((time) => contradicts(month.value, time));
  if (!other) return [];
  const name = capitalised(months[month.value - 1] ?? '');
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

/** By the sign: roses and hay are of the summer, snowdrops of the end of winter; snow falls from October to May in one place or another, heat comes from March to October. */
const monthsWithout: readonly (readonly number[])[] = [
  [],
  [6, 7, 8],
  [12, 1, 2],
  [12, 1, 2, 3, 4, 5],
  [9, 10, 11, 12, 1],
  [4, 5, 6, 7],
  [11, 12, 1, 2, 3],
  [5, 6, 7, 8, 9, 10, 11],
];

/** North of the tropics. */
function contradicts(month: number, { kind, value }: NarratedTime): boolean {
  if (kind === 'weather') return (monthsWithout[value] ?? []).includes(month);
  if (kind !== 'season') return false;
  const against = [
    [8, 9, 10, 11, 12],
    [11, 12, 1, 2, 3],
    [2, 3, 4, 5, 6],
    [5, 6, 7, 8],
  ];
  return (against[value] ?? []).includes(month);
}
