export type Feature = 'eyes' | 'hair';

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Colours that people's eyes have. Red, yellow and white are tears, fever and firelight. */
const eyeColours = listed('blue azure sapphire grey gray green emerald hazel brown chestnut amber violet black dark');

const hairColours = listed(
  'black raven dark brown chestnut auburn red ginger carroty copper sandy fair blond blonde golden yellow flaxen grey gray white silver silvery snowy',
);

export const colourNames: readonly string[] = [...eyeColours, ...hairColours];

export function isColourOf(feature: Feature, word: string): boolean {
  return (feature === 'eyes' ? eyeColours : hairColours).has(word);
}

const described = listed(
  `large big huge great wide small little narrow round deep deepset set bright brilliant clear soft mild keen sharp piercing quick steady calm cold hard warm
  kind gentle tender honest frank innocent sad merry laughing sparkling shining twinkling flashing glittering gleaming beautiful lovely fine handsome pretty
  splendid glorious wonderful magnificent expressive dreamy thoughtful serious grave solemn pale light long short thick thin curly curling wavy waving
  straight smooth silky silken glossy shiny lustrous rich heavy abundant luxuriant tangled rough wild untidy loose close cropped clustering scanty crisp same own
  very quite rather pair of and with unusually vivid strange startling striking intense mass mane head shock wealth jet coal raven ash straw honey strawberry platinum china faded washed-out watery milky peat steel iron ice sky sea slate cornflower midnight tawny dull dusky warm cool frosty wintry liquid limpid velvet velvety smoky pure perfect startled tired weary deepest darkest brightest palest clearest softest loveliest`,
);

/** A word that may stand beside a colour in a description, and says nothing of whose eyes or hair it is. */
export function describesAppearance(word: string): boolean {
  return described.has(word) || (word.length > 5 && word.endsWith('ly'));
}

type Groups = readonly (readonly [string, string])[];

/**
 * Pairs of colours that nobody takes for one another. What lies between (grey and blue, hazel and green, fair and sandy)
 * is called now this, now that by careful writers; dark eyes may be of any dark colour; grey hair comes with the years.
 */
const eyePairs: Groups = [
  ['blue azure sapphire', 'green emerald hazel brown chestnut amber black'],
  ['green emerald', 'brown chestnut black violet'],
  ['grey gray', 'brown chestnut black amber hazel'],
  ['violet', 'brown chestnut black hazel amber'],
];
const hairPairs: Groups = [
  ['black raven', 'fair blond blonde golden yellow flaxen red ginger carroty copper sandy'],
  ['dark', 'fair blond blonde golden yellow flaxen ginger carroty sandy'],
  ['brown', 'blond blonde yellow flaxen golden'],
  ['light-brown', 'black raven'],
  ['dark-brown', 'fair blond blonde golden yellow flaxen sandy red ginger carroty'],
  ['red ginger carroty', 'blond blonde flaxen fair yellow'],
  ['chestnut auburn', 'black raven blond blonde flaxen yellow'],
];

const clashes: { [feature in Feature]: ReadonlySet<string> } = { eyes: pairsOf(eyePairs), hair: pairsOf(hairPairs) };

function pairsOf(groups: Groups): ReadonlySet<string> {
  return new Set(
    groups.flatMap(([left, right]) => left.split(' ').flatMap((a) => right.split(' ').flatMap((b) => [`${a} ${b}`, `${b} ${a}`]))),
  );
}

/** Eyes of which one is unlike the other are of no one colour. */
export const ofTwoColours = 'of two colours';

/** Whether one person cannot have both. "Dark" may be said of any deep colour, but not of light eyes. */
export function coloursClash(feature: Feature, a: string, b: string): boolean {
  if (a === ofTwoColours || b === ofTwoColours) return a !== b;
  const [one, other] = [a, b].map((colour) => colour.replace(/ brown$/, '-brown').replace(light, ''));
  const [plain, otherPlain] = [one, other].map((colour) => colour?.replace('light-brown', 'brown'));
  return (
    clashes[feature].has(`${one} ${other}`) ||
    clashes[feature].has(`${plain} ${otherPlain}`) ||
    (feature === 'eyes' && ((a === 'dark' && light.test(b)) || (b === 'dark' && light.test(a))))
  );
}

const light = /^light /;

/** What makes a statement no statement: wishes, dreams, pictures, disguises. */
export const unrealWords: readonly string[] =
  `if would might could should wish wished wishes dream dreamed dreamt dreams imagine imagined imagining fancied fancy fancying seemed seem seems appeared appear
  portrait painted painting picture pictures photograph photographs miniature statue doll mask ghost vision disguise disguised
  lens lenses spell enchanted transformed`.split(/\s+/);

const unreal = new Set(unrealWords);

export function makesUnreal(word: string): boolean {
  return unreal.has(word);
}

const ofOneAge =
  /^(?: [a-z]+)?,? (?:as an? (?:[a-z]+ )?(?:child|boy|girl|baby|infant|lad)|for (?:an? (?:[a-z]+ )?(?:child|boy|girl|woman|lad|lady|baby)|(?:his|her) (?:age|years))|in (?:his|her) (?:youth|childhood|boyhood|girlhood|young days)|when (?:he|she) was (?:young|an? (?:child|boy|girl|baby)))\b/;

/** Whether what follows a statement makes it true of one age, or by its measure only: "dark hair as a child", "tall for a boy of six". */
export function isOfOneAge(behind: string): boolean {
  return ofOneAge.test(behind);
}

/** Where these words stand, hair changes its colour for good reasons. */
export const colourChanges: readonly string[] = 'dye dyed dyeing dyes wig wigs periwig bleach bleached bleaching peroxide tinted'.split(
  ' ',
);
