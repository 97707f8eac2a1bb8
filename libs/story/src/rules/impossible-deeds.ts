import { isClear, type Statement } from '../attributes/statements.js';
import { topicOf } from '../facts/claims/lifelong/topics.js';
import { comesBetween } from '../story/comes-between.js';
import { paragraphHolding } from '../story/paragraph-holding.js';
import { habitual } from './habitual.js';
import { nameOf } from './of-whom.js';
import type { Observation, Whole } from './rule.js';

/** Somebody does what he never could, or has done what he never did. */
interface ImpossibleDeed {
  never: Statement;
  deed: Pick<Statement, 'character' | 'paragraph' | 'place' | 'value'>;
}

/** What people of a calling do. All but those who may live on their rents work for wages. */
const deedsOf: readonly (readonly [topic: string, callings: RegExp])[] = [
  ['sea', /^(?:sailor|seaman|mariner|boatswain)$/],
  ['stage', /^(?:actor|actress)$/],
  ['army', /^(?:soldier|sergeant|corporal)$/],
  ['draw', /^painter$/],
  ['sew', /^(?:seamstress|sempstress|dressmaker|tailor|milliner)$/],
  ['wages', /^(?!clergyman|parson|officer|magistrate|judge|captain|bishop|dean|painter|sculptor|lawyer|merchant|banker)/],
];

/** Who is a sailor has been to sea; whether he was before it is denied, only the order of the text tells. */
function deedsOfCalling(said: Statement): Statement[] {
  if (said.attribute !== 'occupation') return [];
  return deedsOf.flatMap(([topic, callings]) => (callings.test(said.value) ? [{ ...said, attribute: `ever ${topic}`, value: 'now' }] : []));
}

const isDenial = ({ value }: Statement): boolean => value.startsWith('never');

/** Of each topic and person the first deed that what is denied leaves no room for. */
function deedsAmong(statements: readonly Statement[]): ImpossibleDeed[] {
  const told = statements.filter(isClear).flatMap((said) => (said.attribute.startsWith('ever ') ? [said] : deedsOfCalling(said)));
  const byKey = Map.groupBy(told, ({ attribute, character }) => `${attribute.toLowerCase()} ${character}`);
  return [...byKey.values()].flatMap((all): ImpossibleDeed[] => {
    const denials = all.filter(isDenial);
    const [never] = denials;
    const topic = never && topicOf(never.attribute)?.topic;
    if (!topic) return [];
    const after = (deed: Statement): boolean => deed.paragraph > never.paragraph;
    const sees = topic.name === 'see' ? (byKey.get(`ever read ${never.character}`) ?? []) : [];
    const deeds = [...all, ...sees].filter(
      (each) =>
        !isDenial(each) &&
        each.paragraph !== never.paragraph &&
        allows[topic.sort](
          each.value !== 'now',
          after(each) || (topic.sort === 'faculty' && (each.value === 'daily' || never.value === 'never ever')),
        ),
    );
    const deed = firstOf(deeds.filter(after)) ?? firstOf(deeds);
    return deed && Math.min(denials.length, deeds.length) < habitual ? [{ never, deed }] : [];
  });
}

/** The one that reaches back tells most: whoever does it now may have learned it. */
const firstOf = (deeds: readonly Statement[]): Statement | undefined =>
  deeds.find(({ value }) => value === 'long') ?? deeds.find(({ value }) => value === 'had') ?? deeds[0];

/** Whether a deed, that reaches back or not, after what denies it or before, contradicts it. */
const allows = {
  faculty: (_long: boolean, after: boolean): boolean => after,
  skill: (): boolean => true,
  experience: (long: boolean, after: boolean): boolean => long || !after,
};

/** What makes room for a deed of the scene. */
const turns = { faculty: 'heals', skill: 'learns', experience: undefined } as const;

/** Who never could, or never was there: and does it, or was there. */
export function impossibleDeeds(whole: Whole): Observation[] {
  const { statements, story, cast } = whole;
  return [...deedsAmong(statements), ...speechesOfTheDumb(whole)].flatMap(({ never, deed }): Observation[] => {
    const topic = topicOf(never.attribute)?.topic;
    const turn = topic && turns[topic.sort];
    if (!topic || (turn !== undefined && deed.value !== 'long' && comesBetween(turn, never, deed, story, cast))) return [];
    const [cannot, does] = topic.wording;
    const name = nameOf(never.character, cast) ?? 'The person';
    return [
      {
        message: `${name} ${does} here, but elsewhere ${cannot}.`,
        confidence: 0.75,
        severity: 'warning',
        location: deed.place,
        related: [{ ...never.place, message: `here ${name} ${cannot}` }],
      },
    ];
  });
}

function speechesOfTheDumb({ statements, quotes, story }: Whole): ImpossibleDeed[] {
  const dumb = statements.filter(
    ({ attribute, value, named, spoken }) => attribute === 'ever say' && value.startsWith('never') && named && !spoken,
  );
  return dumb.flatMap((never) => {
    const quote = quotes.find(
      ({ speaker, kind, path, start }) =>
        speaker === never.character && kind === 'explicit' && paragraphHolding(story, { path, offset: start }) > never.paragraph,
    );
    if (!quote) return [];
    const place = story.place(quote.path, quote.start, quote.end - quote.start);
    return [{ never, deed: { character: never.character, paragraph: paragraphHolding(story, place), place, value: 'now' } }];
  });
}
