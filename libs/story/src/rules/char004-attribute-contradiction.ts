import type { Cast } from '../characters/cast.js';
import { capitalised } from '../language/calendar.js';
import { clashOf, type Clash } from '../attributes/clash.js';
import { kinClaimed, kinStatements, kinClash } from '../attributes/kin.js';
import { sameSentence, type Statement } from '../attributes/statements.js';
import { comesBetween } from '../story/comes-between.js';
import { chattelsToldTwice } from './chattels.js';
import { comparedHeights } from './compared-heights.js';
import { goneThings } from './gone-things.js';
import { habitual } from './habitual.js';
import { impossibleDeeds } from './impossible-deeds.js';
import { livesToldTwice } from './lives-told-twice.js';
import { namesGivenTwice } from './names-given.js';
import { lostForGood } from './lost-for-good.js';
import { lostThings } from './lost-things.js';
import { ofWhom } from './of-whom.js';
import type { Observation, Rule, Whole } from './rule.js';
import { deathsToldTwice } from './told-twice.js';

export const attributeContradiction: Rule = {
  doc: {
    code: 'CHAR004',
    name: 'attribute contradiction',
    severity: 'error',
    what: "Somebody has one eye colour, hair colour, height, build, trade, birthplace, writing hand or side of a scar here and another there: Anna's blue eyes in chapter 2, and brown ones in chapter 9; a scar that moves from the left cheek to the right. Or the taller of two people is the shorter one; a letter that was burnt is read, a bridge that was swept away is crossed. Or he has no brother here, was never married, has lost an arm, is bald or shaven, and elsewhere has what he has not. Or somebody does what he never could (swims, rides, reads, plays, shoots, sees, hears, speaks a language), or has done what he never did: been at sea, abroad, on the stage, a soldier, engaged, worked for wages, known his mother. Or one death is told in two ways (drowned, and of a fever; at Naples, and at Bath), or somebody's dog, ring or horse has another name, colour or stone; or somebody eats no meat, fears the dark, takes no snuff, is a Quaker, and elsewhere the contrary is told of all his life.",
    why: 'It is what attentive readers write letters about.',
    examples: [
      {
        wrong:
          'Anna Reed smiled. Anna Reed had blue eyes.\n\n"Come in," said Anna.\n\nAnna sat down and looked at him. Anna\'s brown eyes were wet.',
        right:
          'Anna Reed smiled. Anna Reed had blue eyes.\n\n"Come in," said Anna.\n\nAnna sat down and looked at him. Anna\'s clear blue eyes were wet.',
      },
      {
        wrong: 'Tom Hale smiled. Tom Hale was a big man with red hair.\n\n"Well," said Tom.\n\nTom\'s hair was black and thick.',
        right: 'Tom Hale smiled. Tom Hale was a big man with red hair.\n\n"Well," said Tom.\n\nTom\'s hair was grey and thin.',
      },
      {
        wrong:
          'Tom Hale smiled. Tom Hale had a scar on his left cheek.\n\n"Well," said Tom.\n\nTom sat down. He rubbed the scar on his right cheek.',
        right:
          'Tom Hale smiled. Tom Hale had a scar on his left cheek.\n\n"Well," said Tom.\n\nTom sat down. He rubbed the scar on his left cheek.',
      },
    ],
    options: [],
    silentWhen: [
      'A person of the story says it: people flatter, lie and joke.',
      'The colours lie so near that careful writers use both: grey and blue, hazel and green, fair and sandy, dark and brown.',
      'Hair is grey or white, or the story speaks of dye or a wig near the person.',
      'Eyes are black with anger, or a portrait, a dream, a wish or a disguise is described.',
      'It is not clear whom a pronoun means: two of that sex are named near it, or somebody without a name stands between.',
      'Trades that one word could stand for (doctor, surgeon), and places of which one may lie in the other (London, England).',
      'What somebody never did he may do later in the story: only what reaches back before the denial contradicts it.',
      'Between the inability and the deed somebody learns, is cured or taught; the blind are blind to something, the dumb only surprised.',
      'A thing that is gone is told apart from others of its kind by nothing ("the letter"), or something between speaks of a new one, a copy, or of its being found.',
      'Of two dogs, rings or horses nothing tells that they are the same one ("the only one", "the same", "ever since"); or the thing was found, bought again or mended.',
      'Two ways to die could be told of one death: a fever and typhus, shot and murdered.',
      'Both colours are frequent: the story means it, or means two people.',
    ],
  },
  inStory: (whole) => {
    const found = [
      ...againstTheWriter(whole),
      ...contradictionsIn(whole),
      ...kinshipContradictions(whole),
      ...lostThings(whole),
      ...goneThings(whole),
      ...lostForGood(whole),
      ...comparedHeights(whole),
    ];
    const others = [
      ...deathsToldTwice(whole),
      ...chattelsToldTwice(whole),
      ...impossibleDeeds(whole),
      ...livesToldTwice(whole),
      ...namesGivenTwice(whole),
    ];
    return [...found, ...others.filter((each) => !found.some((other) => overlap(other, each)))];
  },
};

/** The same sentence may say the same in two ways: one finding is enough. */
function overlap({ location: a }: Observation, { location: b }: Observation): boolean {
  return a.path === b.path && a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** What the writer has put down in the story bible is true, whatever the text says and however often. */
function againstTheWriter({ statements, writers }: Whole): Observation[] {
  return writers.flatMap(({ character, attribute, value, location }) => {
    const clash = clashOf(attribute);
    if (!clash) return [];
    return statements
      .filter((said) => said.character === character && said.attribute === attribute && clash.clashes(said.value, value.toLowerCase()))
      .map((said): Observation => {
        return {
          message: `${capitalised(clash.say(said.value))} here, but by the story bible ${clash.say(value)}.`,
          confidence: said.named ? 0.95 : 0.8,
          severity: said.named ? 'error' : 'warning',
          location: said.place,
          related: [{ ...location, message: `in the story bible ${clash.say(value)}` }],
        };
      });
  });
}

function contradictionsIn(whole: Whole): Observation[] {
  const { changed, writers } = whole;
  const statements = whole.statements.flatMap(withKin);
  const byOwner = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (clashOf(statement.attribute) === undefined || (statement.attribute === 'hair color' && changed.has(statement.character))) continue;
    if (writers.some(({ character, attribute }) => character === statement.character && attribute === statement.attribute)) continue;
    const key = `${statement.attribute} ${statement.character}`;
    const list = byOwner.get(key);
    if (list) list.push(statement);
    else byOwner.set(key, [statement]);
  }
  return [...byOwner.values()].flatMap((said) => contradictionsOf(said, whole));
}

/** Who has three sisters has a sister. */
function withKin(said: Statement): Statement[] {
  if (said.attribute === 'number of children in the family' && said.value === '1')
    return [said, ...['brothers', 'sisters'].map((kin) => ({ ...said, attribute: kin, value: 'none' }))];
  const [, kin] = /^number of (brothers|sisters|sons|daughters|children)$/.exec(said.attribute) ?? [];
  return kin === undefined ? [said] : [said, { ...said, attribute: kin, value: said.value === '0' ? 'none' : 'some' }];
}

/** What the story says more often is taken for true, of two equally frequent ones what it says first. */
function contradictionsOf(all: readonly Statement[], { story, cast }: Whole): Observation[] {
  const clash = clashOf(all[0]?.attribute ?? '');
  if (!clash) return [];
  const isClear = ({ named, confidence, spoken }: Statement): boolean =>
    clash.named === undefined ||
    named ||
    (clash.named === 'in its sentence' && confidence >= sameSentence) ||
    (clash.named === 'by the narrator' && !spoken);
  const statements = all.filter(isClear);
  const counts = new Map<string, number>();
  for (const { value } of statements) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Sorting keeps the order of first mention among equals.
  const values = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  const pairs = statements.flatMap((other) => {
    const usual = values.slice(0, values.indexOf(other.value)).find((value) => clash.clashes(other.value, value));
    return usual === undefined ? [] : [{ other, usual }];
  });
  if (pairs.length >= habitual) return [];
  return pairs.flatMap(({ other, usual }): Observation[] => {
    const stated = statements.filter(({ value }) => value === usual);
    const side = stated.find(({ named }) => named) ?? stated[0];
    if (!side) return [];
    const [before, after] = side.paragraph < other.paragraph ? [side, other] : [other, side];
    const comes = clash.comes && [clash.comes.value, `once ${clash.comes.value}`].includes(after.value);
    const turn = comes === true ? clash.comes?.by : undefined;
    return turn !== undefined && comesBetween(turn, before, after, story, cast) ? [] : [observe(other, side, clash, cast)];
  });
}

function observe(here: Statement, there: Statement, clash: Clash, cast: Cast): Observation {
  const sure = here.named && there.named && clash.certain;
  return {
    message: `${ofWhom(here.character, clash.say(here.value), cast)} here, but elsewhere ${clash.say(there.value).replace(/^the person /, '')}.`,
    confidence: sure ? 0.92 : Math.min(here.confidence, there.confidence, 0.8),
    severity: sure ? 'error' : 'warning',
    location: here.place,
    related: [{ ...there.place, message: `here ${clash.say(there.value)}` }],
  };
}

/** The same two people, as uncle and nephew here and as grandfather and grandson there. */
function kinshipContradictions({ story, cast, antecedents, statements }: Whole): Observation[] {
  const kin = [...kinStatements(story, cast, antecedents), ...kinClaimed(statements, cast)].sort(
    (one, other) => one.place.path.localeCompare(other.place.path) || one.place.offset - other.place.offset,
  );
  const denied = statements.flatMap((said): Observation[] => {
    if (!said.attribute.startsWith('unrelated to ')) return [];
    const pair = [said.character, cast.idOf.get(said.attribute.slice('unrelated to '.length))];
    const there = kin.find(({ person, owner }) => pair.includes(person) && pair.includes(owner));
    return there
      ? [
          {
            message: `No kin of each other here, but elsewhere ${there.relation}: one of two people who are named together.`,
            confidence: 0.75,
            severity: 'warning',
            location: said.place,
            related: [{ ...there.place, message: `here it is ${there.relation}` }],
          },
        ]
      : [];
  });
  const first = new Map<string, ReturnType<typeof kinStatements>[number]>();
  const found = kin.flatMap((here): { key: string; observation: Observation }[] => {
    const key = `${here.person} ${here.owner}`;
    const there = first.get(key);
    if (!there) first.set(key, here);
    if (!there || !kinClash(there.tie, here.tie)) return [];
    const observation = {
      message: `${capitalised(here.relation)} here, but elsewhere ${there.relation}: one of two people who are named together.`,
      confidence: 0.75,
      severity: 'warning' as const,
      location: here.place,
      related: [{ ...there.place, message: `here it is ${there.relation}` }],
    };
    return [{ key, observation }];
  });
  return [
    ...denied,
    ...found.filter(({ key }) => found.filter((each) => each.key === key).length < habitual).map(({ observation }) => observation),
  ];
}
