import { coloursClash, colourNames, isColourOf, type Feature } from './appearance.js';

/** Other words for a colour of hair or eyes, and the colour that they mean. */
const synonyms: { [feature in Feature]: { [word: string]: string } } = {
  eyes: {
    jet: 'black',
    ebony: 'black',
    golden: 'amber',
    topaz: 'amber',
    blueish: 'blue',
    bluish: 'blue',
    greenish: 'green',
    brownish: 'brown',
    greyish: 'grey',
  },
  hair: {
    ebony: 'black',
    jet: 'black',
    sable: 'black',
    reddish: 'red',
    russet: 'red',
    fiery: 'red',
    flame: 'red',
    brownish: 'brown',
    tow: 'flaxen',
    straw: 'yellow',
    wheaten: 'yellow',
    corn: 'yellow',
    honey: 'yellow',
    'snow-white': 'white',
    pale: 'fair',
  },
};

/** Things to which hair and eyes are likened for their colour and for nothing else; "eyes like stars" shine. */
const likenesses: { [feature in Feature]: readonly (readonly [things: string, colour: string])[] } = {
  eyes: [
    ['cornflower cornflowers forget-me-not forget-me-nots sapphire sapphires harebells periwinkles bluebells sky speedwell lapis', 'blue'],
    ['coffee chocolate chestnut chestnuts hazelnuts treacle cocoa mahogany acorn acorns conker conkers', 'brown'],
    ['sloe sloes ink jet pitch', 'black'],
    ['emerald emeralds moss gooseberries grass', 'green'],
    ['slate steel pewter ash ashes smoke', 'grey'],
  ],
  hair: [
    ['straw corn wheat barley flax gold honey butter guineas guinea tow hay primrose primroses', 'yellow'],
    ['flame flames fire copper carrots carrot rust fox', 'red'],
    ['coal ink soot jet pitch ebony sloe sloes crow raven', 'black'],
    ['snow silver', 'white'],
    ['chestnut chestnuts', 'chestnut'],
  ],
};

/** Beginnings of words without which nothing tells a colour. */
export const colourWords: readonly string[] = [
  ...new Set([...colourNames, ...Object.keys(synonyms.eyes), ...Object.keys(synonyms.hair), 'gold', 'colou?r']),
];

const likenessOf: { [feature in Feature]: ReadonlyMap<string, string> } = { eyes: listed('eyes'), hair: listed('hair') };

function listed(feature: Feature): ReadonlyMap<string, string> {
  return new Map(likenesses[feature].flatMap(([things, colour]) => things.split(' ').map((thing): [string, string] => [thing, colour])));
}

/** What a thing is like that is named behind "like", or, where `named`, behind "the colour of": then any colour of it counts. */
export function likened(feature: Feature, thing: string, named: boolean): string | undefined {
  return likenessOf[feature].get(thing) ?? (named ? colourOf(feature, thing) : undefined);
}

const formed = /(?:ness|er|est)$/;

/** The colour that a word says, compounds included: "jet-black", "violet-blue", "straw-coloured"; undefined: none, or one that neither has. */
export function colourOf(feature: Feature, word: string): string | undefined {
  return word.includes('-') || formed.test(word) ? colourOfForm(feature, word) : colourOfBare(feature, word);
}

function colourOfBare(feature: Feature, word: string): string | undefined {
  if (isColourOf(feature, word)) return word;
  return Object.hasOwn(synonyms[feature], word) ? synonyms[feature][word] : undefined;
}

function colourOfForm(feature: Feature, word: string): string | undefined {
  const parts = word.split('-');
  const last = parts.at(-1) ?? '';
  if (/^colou?red$/.test(last)) return parts.length > 1 ? likened(feature, parts.at(-2) ?? '', true) : undefined;
  // "The blackness of her hair".
  const noun = /^(blue|brown|green|grey|black|dark|fair|red|white|gold)(?:en)?ness$/.exec(word)?.[1];
  if (noun !== undefined) return colourOf(feature, noun);
  const bare = /^(?:blu|brown|green|gr[ae]y|black|dark|fair|red)(?:er|est)$/.test(last)
    ? last.replace(/(?:er|est)$/, '').replace(/^blu$/, 'blue')
    : last;
  // "Blue-green" is neither.
  if (parts.length > 1 && coloursClash(feature, parts.at(-2) ?? '', bare)) return undefined;
  if (isColourOf(feature, bare)) return bare;
  return parts.length === 1 || bare === last ? colourOfBare(feature, bare) : undefined;
}
