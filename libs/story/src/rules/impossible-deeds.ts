import type { Statement } from '../attributes/statements.js';
import { comesBetween } from '../story/comes-between.js';
import { paragraphHolding } from '../story/paragraph-holding.js';
import type { Observation, Whole } from './rule.js';

/** Somebody does what he never could: an earlier or a later statement, and the deed. */
interface ImpossibleDeed {
  inability: Statement;
  deed: Pick<Statement, 'character' | 'paragraph' | 'place'>;
}

/** What is lost in the course of a life, so that it may have been there before. */
const mayBeLost = /^able to (?:see|hear|speak|smoke|drink)/;

/** The first deed of each, after the inability if there is one. */
function deedsAmong(statements: readonly Statement[]): ImpossibleDeed[] {
  const told = statements.filter(({ attribute, named, spoken }) => !spoken && named && /^(?:able to |been in )/.test(attribute));
  const byKey = Map.groupBy(told, ({ attribute, character }) => `${attribute.toLowerCase()} ${character}`);
  return [...byKey.values()].flatMap((all): ImpossibleDeed[] => {
    const inability = all.find(({ value }) => value === 'no');
    if (!inability) return [];
    const after = (deed: Statement): boolean => deed.paragraph > inability.paragraph;
    const sees = inability.attribute === 'able to see' ? (byKey.get(`able to read ${inability.character}`) ?? []) : [];
    const deeds = [...all, ...sees].filter((each) => each.value === 'yes' && (after(each) || !mayBeLost.test(each.attribute)));
    const deed = deeds.find(after) ?? deeds[0];
    return deed && deed.paragraph !== inability.paragraph ? [{ inability, deed }] : [];
  });
}

const wordings: { [ability: string]: [cannot: string, does: string] } = {
  see: ['is blind', 'sees'],
  hear: ['is deaf', 'hears'],
  speak: ['is dumb', 'speaks'],
  read: ['cannot read or write', 'reads or writes'],
  swim: ['cannot swim', 'swims'],
  ride: ['cannot ride', 'rides'],
  smoke: ['does not smoke', 'smokes'],
  drink: ['does not drink', 'drinks'],
  shoot: ['never fired a shot', 'shoots'],
  play: ['plays no instrument', 'plays'],
};

/** Who never could, or never was there: and does it, or was there. */
export function impossibleDeeds(whole: Whole): Observation[] {
  const { statements, story, cast } = whole;
  return [...deedsAmong(statements), ...speechesOfTheDumb(whole)].flatMap(({ inability, deed }): Observation[] => {
    if (comesBetween('learns', inability, deed, story, cast)) return [];
    const ability = inability.attribute.replace(/^able to /, '');
    const [cannot, does] = wordings[ability] ?? [
      ability.startsWith('speak ') ? `has no ${ability.slice('speak '.length)}` : `has never ${ability}`,
      ability.startsWith('speak ') ? 'speaks it' : 'had been there',
    ];
    return [
      {
        message: `The person ${does} here, but elsewhere ${cannot}.`,
        confidence: 0.75,
        severity: 'warning',
        location: deed.place,
        related: [{ ...inability.place, message: `here the person ${cannot}` }],
      },
    ];
  });
}

function speechesOfTheDumb({ statements, quotes, story }: Whole): ImpossibleDeed[] {
  const dumb = statements.filter(
    ({ attribute, value, named, spoken }) => attribute === 'able to speak' && value === 'no' && named && !spoken,
  );
  return dumb.flatMap((inability) => {
    const quote = quotes.find(
      ({ speaker, kind, path, start }) =>
        speaker === inability.character && kind === 'explicit' && paragraphHolding(story, { path, offset: start }) > inability.paragraph,
    );
    if (!quote) return [];
    const place = story.place(quote.path, quote.start, quote.end - quote.start);
    return [{ inability, deed: { character: inability.character, paragraph: paragraphHolding(story, place), place } }];
  });
}
