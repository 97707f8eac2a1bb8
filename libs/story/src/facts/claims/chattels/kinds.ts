/** What somebody has that a story comes back to: a thing, a beast; words for one sort of it count as one. */
export interface Chattel {
  kind: string;
  alive: boolean;
}

const things = `letter diary journal manuscript bible portrait miniature sketch ring locket necklace brooch bracelet watch clock fiddle violin flute piano pianoforte harp guitar
  drum pistol rifle musket gun sword dagger sabre key lamp lantern vase bowl jug teapot goblet looking-glass mirror doll casket chest desk bureau carriage gig boat yacht
  umbrella cane walking-stick snuff-box tobacco-box pipe cloak coat hat shawl gown wig purse telescope spectacles knife crucifix rosary banner library cabinet
  inkstand trunk armchair cradle quilt flask canoe chart cup mug tankard spoon candlestick trumpet bugle saddle helmet shield axe medal album photograph bust raft tent bicycle
  comb thimble whip bow spear stick`;
const beasts: readonly (readonly [kind: string, words: string])[] = [
  [
    'dog',
    'dog hound terrier spaniel mastiff greyhound retriever pointer setter collie poodle bulldog pug bloodhound sheepdog lurcher puppy whelp deerhound wolfhound newfoundland',
  ],
  ['horse', 'horse mare pony gelding stallion cob hunter nag steed filly colt charger'],
  ['cat', 'cat tabby kitten'],
  ['cow', 'cow heifer'],
  ['donkey', 'donkey ass mule'],
  ['goat', 'goat'],
  ['parrot', 'parrot macaw cockatoo'],
  ['canary', 'canary linnet bullfinch goldfinch'],
  ['jackdaw', 'jackdaw raven magpie'],
  ['monkey', 'monkey'],
  ['hawk', 'hawk falcon'],
  ['bees', 'hive'],
  ['bull', 'bull ox'],
  ['camel', 'camel'],
  ['elephant', 'elephant'],
  ['hens', 'hen hens'],
  ['pig', 'pig sow boar'],
  ['bear', 'bear'],
  ['owl', 'owl'],
  ['tortoise', 'tortoise'],
];

const known = new Map<string, Chattel>([
  ...things
    .trim()
    .split(/\s+/)
    .map((word): [string, Chattel] => [
      word,
      { kind: word.replace('pianoforte', 'piano').replace('mirror', 'looking-glass'), alive: false },
    ]),
  ...beasts.flatMap(([kind, words]) => words.split(' ').map((word): [string, Chattel] => [word, { kind, alive: true }])),
]);

export const chattelOf = (word: string): Chattel | undefined => known.get(word);

/** A word with a hyphen is two to whoever looks for words: the rarer of them. */
const triggersOf = (word: string): string[] => {
  const [first = '', last = ''] = word.split('-');
  return [last === '' ? word : /^(?:looking|walking)$/.test(first) ? last : first];
};

export const thingWords: readonly string[] = [...known].flatMap(([word, { alive }]) => (alive ? [] : triggersOf(word)));
export const beastWords: readonly string[] = [...known].flatMap(([word, { alive }]) => (alive ? [...triggersOf(word), `${word}s`] : []));
