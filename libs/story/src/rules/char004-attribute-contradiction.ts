import type { Appearance } from '../attributes/appearance.js';
import { coloursClash } from '../language/appearance.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Where both sides are as frequent as this, the story means it, or means two people. */
const habitual = 3;

export const attributeContradiction: Rule = {
  doc: {
    code: 'CHAR004',
    name: 'attribute contradiction',
    severity: 'error',
    what: "Somebody's eyes or hair have one colour here and another there: Anna's blue eyes in chapter 2, and brown ones in chapter 9.",
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
    ],
    options: [],
    silentWhen: [
      'A person of the story says it: people flatter, lie and joke.',
      'The colours lie so near that careful writers use both: grey and blue, hazel and green, fair and sandy, dark and brown.',
      'Hair is grey or white, or the story speaks of dye or a wig near the person.',
      'Eyes are black with anger, or a portrait, a dream, a wish or a disguise is described.',
      'The text does not name whose eyes they are in the same sentence, or names more than one who could be meant.',
      'Both colours are frequent: the story means it, or means two people.',
    ],
  },
  inStory: (whole) => contradictionsIn(whole),
};

function contradictionsIn({ appearances, changed }: Whole): Observation[] {
  const byOwner = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const key = `${appearance.feature} ${appearance.character}`;
    const list = byOwner.get(key);
    if (list) list.push(appearance);
    else byOwner.set(key, [appearance]);
  }
  return [...byOwner.values()]
    .filter(([first]) => first !== undefined && !(first.feature === 'hair' && changed.has(first.character)))
    .flatMap(contradictionsOf);
}

/** What the story says most often is taken for true, of two equally frequent ones what it says first. */
function contradictionsOf(appearances: readonly Appearance[]): Observation[] {
  const counts = new Map<string, number>();
  for (const { colour } of appearances) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as [string, number]);
  const others = appearances.filter(({ feature, colour }) => coloursClash(feature, colour, usual));
  if (others.length >= habitual) return [];
  return others.flatMap((other): Observation[] => {
    const stated = appearances.filter(({ colour }) => colour === usual);
    const side = stated.find(({ named }) => named) ?? stated[0];
    return side ? [observe(other, side)] : [];
  });
}

function observe(here: Appearance, there: Appearance): Observation {
  const sure = here.named && there.named;
  const verb = here.feature === 'eyes' ? 'eyes are' : 'hair is';
  return {
    message: `The ${verb} ${here.colour} here and ${there.colour} elsewhere.`,
    confidence: sure ? 0.92 : 0.75,
    severity: sure ? 'error' : 'warning',
    location: here.place,
    related: [{ ...there.place, message: `here the ${verb} ${there.colour}` }],
  };
}
