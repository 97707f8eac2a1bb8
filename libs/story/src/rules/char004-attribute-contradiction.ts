import { clashOf, type Clash } from '../attributes/clash.js';
import type { Statement } from '../attributes/statements.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Where both sides are as frequent as this, the story means it, or means two people. */
const habitual = 3;

export const attributeContradiction: Rule = {
  doc: {
    code: 'CHAR004',
    name: 'attribute contradiction',
    severity: 'error',
    what: "Somebody has one eye colour, hair colour, height, build, trade, birthplace, writing hand or side of a scar here and another there: Anna's blue eyes in chapter 2, and brown ones in chapter 9; a scar that moves from the left cheek to the right.",
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
      'Both colours are frequent: the story means it, or means two people.',
    ],
  },
  inStory: (whole) => contradictionsIn(whole),
};

function contradictionsIn({ statements, changed }: Whole): Observation[] {
  const byOwner = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (clashOf(statement.attribute) === undefined || (statement.attribute === 'hair color' && changed.has(statement.character))) continue;
    const key = `${statement.attribute} ${statement.character}`;
    const list = byOwner.get(key);
    if (list) list.push(statement);
    else byOwner.set(key, [statement]);
  }
  return [...byOwner.values()].flatMap(contradictionsOf);
}

/** What the story says most often is taken for true, of two equally frequent ones what it says first. */
function contradictionsOf(statements: readonly Statement[]): Observation[] {
  const clash = clashOf(statements[0]?.attribute ?? '');
  if (!clash) return [];
  const counts = new Map<string, number>();
  for (const { value } of statements) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as [string, number]);
  const others = statements.filter(({ value }) => clash.clashes(value, usual));
  if (others.length >= habitual) return [];
  return others.flatMap((other): Observation[] => {
    const stated = statements.filter(({ value }) => value === usual);
    const side = stated.find(({ named }) => named) ?? stated[0];
    return side ? [observe(other, side, clash)] : [];
  });
}

function observe(here: Statement, there: Statement, clash: Clash): Observation {
  const sure = here.named && there.named && clash.certain;
  const said = clash.say(here.value);
  return {
    message: `${said.charAt(0).toUpperCase()}${said.slice(1)} here, but elsewhere ${clash.say(there.value)}.`,
    confidence: sure ? 0.92 : Math.min(here.confidence, there.confidence, 0.8),
    severity: sure ? 'error' : 'warning',
    location: here.place,
    related: [{ ...there.place, message: `here ${clash.say(there.value)}` }],
  };
}
