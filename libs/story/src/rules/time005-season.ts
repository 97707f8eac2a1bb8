import { capitalised, months } from '../language/calendar.js';
import { isAlwaysCold, isSouthern } from '../language/places.js';
import type { NarratedTime } from '../timeline/narrated-times.js';
import type { Observation, Rule, Whole } from './rule.js';

const seasons = ['spring', 'summer', 'autumn', 'winter'];

export const season: Rule = {
  doc: {
    code: 'TIME005',
    name: 'season',
    severity: 'warning',
    what: 'The month and the season or the weather beside it do not go together: snow in July, a summer morning in January.',
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
    return told.flatMap((time, index) =>
      time.kind === 'month' ? conflictsOf(time, told.slice(Math.max(0, index - 3), index + 4), story) : [],
    );
  },
};

/** Words of one sentence, or of two that stand side by side, speak of the same days. */
const near = 160;

function conflictsOf(month: NarratedTime, around: readonly NarratedTime[], story: Whole['story']): Observation[] {
  const close = around.filter(({ paragraph, at }) => paragraph === month.paragraph && Math.abs(at - month.at) <= near);
  const spans = close.some(({ kind }) => kind === 'days later' || kind === 'years later');
  if (spans || close.filter(({ kind }) => kind === 'month').length > 1 || close.filter(({ kind }) => kind === 'season').length > 1)
    return [];
  if (story.paragraphs[month.paragraph]?.names.some(({ text }) => isAlwaysCold(text))) return [];
  const other = close.find((time) => contradicts(month.value, time));
  if (!other) return [];
  const name = capitalised(months[month.value - 1] ?? '');
  const what = other.kind === 'season' ? (seasons[other.value] ?? '') : other.value === 1 ? 'snow or ice' : 'great heat';
  return [
    {
      message: `${capitalised(what)} in ${name}?`,
      confidence: other.sentence === month.sentence ? 0.8 : 0.7,
      location: other.place,
      related: [{ ...month.place, message: `here it is ${name}` }],
    },
  ];
}

/** North of the tropics. Snow falls from October to May in one place or another, heat comes from March to October. */
function contradicts(month: number, { kind, value }: NarratedTime): boolean {
  if (kind === 'weather') return value === 1 ? month >= 6 && month <= 8 : month === 12 || month <= 2;
  if (kind !== 'season') return false;
  const against = [
    [8, 9, 10, 11, 12],
    [11, 12, 1, 2, 3],
    [2, 3, 4, 5, 6],
    [5, 6, 7, 8],
  ];
  return (against[value] ?? []).includes(month);
}
