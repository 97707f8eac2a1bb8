import type { Chattel } from './kinds.js';

/** Colours that nobody takes for one another, each with other words for it. */
const colours: readonly (readonly [colour: string, words: string])[] = [
  ['black', 'black coal-black jet-black sable'],
  ['white', 'white snow-white snowy milk-white milk snow cream-coloured'],
  ['grey', 'grey gray dapple-grey iron-grey'],
  ['brown', 'brown bay chestnut liver-coloured sorrel tan'],
  ['yellow', 'yellow golden fawn tawny ginger sandy'],
  ['red', 'red scarlet crimson'],
  ['green', 'green'],
  ['blue', 'blue'],
  ['purple', 'purple violet'],
  ['roan', 'roan piebald skewbald spotted brindled brindle'],
];
const colourOf = new Map(colours.flatMap(([colour, words]) => words.split(' ').map((word) => [word, colour] as const)));
const stones = /^(?:ruby|rubies|sapphires?|emeralds?|diamonds?|pearls?|opals?|topaz|garnets?|amethysts?|turquoises?)$/;
const stuffs =
  /^(?:brass|bone|ivory|horn|silver|gold|wood|wooden|iron|pewter|copper|marble|oak|mahogany|leather|ebony|ash|pine|walnut|rosewood|deal|tin|steel|bronze|china|porcelain|glass|stone|birch|bark|clay|ash-plant|malacca|bamboo)$/;
const dressed = /^(?:cloak|coat|hat|shawl|gown|vase|bowl|umbrella|banner|purse|quilt|fan|boat|carriage|gig)$/;
const setIn = /^(?:ring|locket|brooch|necklace|bracelet)$/;

/** What the words beside say of how it looks, in the order of the sentence: "colour=black". */
export function looksOf({ alive, kind }: Chattel, words: readonly string[]): string[] {
  const found = words.flatMap((text, index): string[] => {
    const [before = '', further = ''] = [words[index - 1], words[index - 2]];
    if (/^(?:not|nor|no)$/.test(before) || (/^(?:one|single|a)$/.test(before) && /^(?:not|no|never)$/.test(further))) return [];
    const colour = alive || dressed.test(kind) ? colourOf.get(text) : undefined;
    // "Black and tan", "white with a black patch": of two colours.
    if (colour !== undefined) return [`colour=${colour}`];
    if (setIn.test(kind) && stones.test(text)) return [`stone=${text.replace('rubies', 'ruby').replace(/(?<!topa)s$/, '')}`];
    return stuffs.test(text) &&
      /^(?:knife|cane|walking-stick|stick|bowl|goblet|key|inkstand|snuff-box|tobacco-box|crucifix|sword|dagger|box|locket|flask|cup|mug|tankard|spoon|candlestick|desk|bureau|chest|casket|canoe|cradle|trumpet|helmet|shield|bust|comb|thimble|pipe|ring|brooch|watch)$/.test(
        kind,
      )
      ? [`stuff=${text.replace('wooden', 'wood')}`]
      : [];
  });
  return [...new Set(found)];
}

/** Two looks of one sort: of two colours it tells nothing, as "black and white" or "a grey that had been black". */
export const singular = (looks: readonly string[]): string[] =>
  looks.filter((look) => !looks.some((other) => other !== look && other.split('=')[0] === look.split('=')[0]));

const lost =
  'lost|sold|pawned|melted down|drowned|sunk|tore|shattered|burnt|burned|destroyed|smashed|shattered|broken|broke|buried|shot|drowned|stolen|wrecked|sunk|eaten|killed|given away|torn up';
const depth =
  '(?:fire|flames|sea|river|well|stove|furnace|lake|pond|waves|bottom|overboard|fathoms|water|moat|harbour|crater|ravine|gorge|rapids|gulf|abyss|quicksand|bog)';
const goneBefore = new RegExp(
  `\\b(?:${lost}|gave|had given|left|threw|thrown|flung|cast|tossed|dropped|tore|torn) (?:(?:the|that|his|her|[\\ue000-\\ue0ff]'s|poor|old|little|last of|(?:his|her) [a-zß-ɏ]+'s|[a-zß-ɏ-]{3,12}) ){0,4}$`,
  'u',
);
const goneBehind = new RegExp(
  `^(?:,[^,.;]{2,60},| (?:of|to|from|in which|with|which|that)[^,.;]{2,60}?)?,? (?:was|were|is|had been|has been|it was)(?: (?:at last|then|soon|all|already|long since|afterwards))? (?:${lost})\\b|^[^.;:!?]{0,60}\\b(?:into|in|down|under|to the|at the bottom of) (?:the )?(?:[a-z]+ )?(?:bottom of |depths of )?${depth}\\b|^[^.;:!?]{0,40}\\b(?:and|which) (?:was|were|had been) (?:broken|smashed|dashed)|^,? (?:had )?(?:died|drowned|been (?:killed|drowned|shot|eaten|stolen|melted down)|sunk|gone to the bottom|gone overboard|went overboard|sank|perished)\\b|^[^.;:!?]{0,40}\\b(?:had to be (?:shot|killed|destroyed)|(?:and|but|that|which) was (?:shot|killed|drowned|eaten)|was (?:dead|buried)|lay (?:dead|buried)|(?:was|had) never (?:been )?(?:seen|found|recovered)|melted down|gone down with|melt)\\b|^ (?:was burned|was burnt|burned|burnt) to\\b|^ across, and|^[^.;:!?]{0,80}\\bhad (?:eaten|burnt|burned|destroyed|swallowed) it\\b|^[^.;:!?]{0,60}\\b(?:remained nothing|nothing (?:remained|was left))\\b`,
  'u',
);
const givesWhere =
  /^(?: [^.;:!?]{0,30})? (?:to (?!(?:the|a|an|his|her) (?:groom|ostler|hostler|servant|waiter|maid|butler|footman|porter|stable-?boy|boy|coachman|man)\b)(?:a|the|an|some|his|her|[\ue000-\ue0ff])|in the (?:coach|train|carriage|inn|boat|cab)|away)\b/u;
const throwsWhere = new RegExp(
  `^[^.;:!?]{0,40}\\b(?:into|in|down|over|overboard|across|up|to|away)\\b[^.;:!?]{0,12}(?:${depth}|pieces|shreds|cliff|side|wall|again|away|up)?`,
  'u',
);

/** Its name, or who had it: "the pony Dumpling", "the watch his uncle left him", "the canoe Tom had built". */
const besides =
  /^(?:,? ?(?:named |called )?[\ue000-\ue0ff](?=[ ,]),?(?= )(?! (?:had|ever|owned|left|gave|built|made)\b)|,? (?:which |that )?(?:[\ue000-\ue0ff]|he|she|(?:his|her|[\ue000-\ue0ff]'s) [a-z]+) (?:had )?(?:ever )?(?:built|made|owned|left|given|gave|had|bought|carried|worn)(?: (?:him|her))?(?= ))/u;

/** Whether it is gone for good, by what stands before it in its clause and behind it. */
export function isGone(before: string, behind: string): boolean {
  const verb = goneBefore.exec(before)?.[0] ?? '';
  if (verb !== '') {
    if (/^(?:gave|had given|left)/.test(verb)) return givesWhere.test(behind);
    if (/^(?:threw|thrown|flung|cast|tossed|dropped|tore|torn)/.test(verb))
      return (
        throwsWhere.test(behind) &&
        /\b(?:fire|flames|sea|river|well|stove|furnace|lake|pond|waves|bottom|overboard|fathoms|water|moat|pieces|shreds|across|cliff|up|crater|ravine|gorge|rapids|gulf|abyss|quicksand|bog)\b/.test(
          behind.slice(0, 60),
        )
      );
    return !/^(?:broke|shot|buried|left) (?:his|her|the) (?:way|head|face)/.test(verb);
  }
  return goneBehind.test(behind.replace(besides, ''));
}

/** What tells that it is the same one, or that there is no other. */
export const sameness = new RegExp(
  [
    '\\b(?:the same|that same|same old|same little|the very|only|always|ever since|ever had|whole and|unbroken|unfaded|undamaged|intact|no other|never another|every one of them)\\b',
    '\\bn(?:ever|ot) (?:been (?:out|a day|in any|broken|parted)|left|parted|once|come to any|had (?:any |an)?other|owned (?:any )?other|otherwise|met with)\\b',
    '\\bnever (?:been )?painted\\b|\\b(?:in its|usual) place\\b|\\bstill (?:stood|hung|lay|there)\\b|\\bfrom the first\\b|\\bwithout a (?:crack|chip|scratch|flaw|white hair|black hair)\\b',
    '\\bfrom (?:a|the) (?:child|boy|girl|puppy|puppies|whelp|foal|cradle|kitten)\\b|\\bbrought up from\\b',
    '\\bsince (?:he|she|it) (?:was|were|had|came|first|slept)\\b|\\bhad ever (?:had|owned|been|worn|broken)\\b|\\bfor (?:many|[a-z]+|[a-z]+ and [a-z]+) years\\b',
    "\\bbut (?:one|the one|a single)\\b|(?:\\b(?:his|her|whose|the)|'s) one\\b|\\ball (?:his|her|its) life\\b|\\bas (?:he|she) had done\\b",
    '\\bfrom (?:nose|head|muzzle|ears?) to (?:tail|stern|heel|foot)\\b|\\ball over\\b',
  ].join('|'),
  'u',
);

/** Somebody has, or there is, no such thing and never was. */
export const none =
  /\b(?:no|not a|never (?:had|kept|owned|possessed|been)(?: (?:a|an|any|one))?|without (?:a|an|any)|neither)(?: [a-z-]+)?(?: or [a-z-]+)? $/;
export const noneBehind = /^[^.;:!?]{0,60}\bnever (?:had )?(?:been|kept|owned|had) one\b/;
export const forLife = /\b(?:never|nor ever|in (?:his|her) life|all (?:his|her) life|of any kind)\b/;

/** What brings it back, or makes it another one. */
export const regained =
  /\b(?:(?<!\b(?:never|not|nor) (?:been |again )?)found(?! (?:that|every|it (?:was|to)|himself|herself|out))|recovered|mended|repaired|(?<!\b(?:never had|not|no|nor) )another|new|second|bought(?! (?:her|him|it|them|passage|bread|wine|food|land|a (?:ticket|passage|loaf))\b)|(?<!(?:single|only) )copy|replaced|returned|redeemed|restored|brought back|got back|again bought|borrowed|lent|duplicate|fetched|like it|twin)\b/;

const limbs =
  /\b(?:but |only )?three legs\b|\bthree-legged\b|\blost (?:one|a) (?:of its (?:fore |hind )?legs?|(?:fore|hind)?-?leg)|\bone of its (?:fore|hind) legs\b/;
const allLegs =
  /\bfour (?:[a-z]+ )?(?:legs|paws|hoofs|hooves)\b|\bboth (?:its|his|her) fore ?-?(?:paws|legs|feet)\b|\ball four (?:legs|feet|paws)\b/;

/** What is said of a beast besides its looks. */
export function traitsOf(word: string, text: string): string[] {
  return [
    ...(limbs.test(text) ? ['legs=three'] : allLegs.test(text) ? ['legs=four'] : []),
    ...(/^(?:mare|filly|cow|heifer)$/.test(word) ||
    /\b(?:foal|calf|litter|kittens in|had (?:had )?(?:\w+ )?(?:kittens|puppies|pups)|dropped a)\b/.test(text)
      ? ['sex=female']
      : /^(?:gelding|stallion|tom-cat|colt)$/.test(word) || /\btom(?:-?cat)?\b|\bgelding\b|\bstallion\b/.test(text)
        ? ['sex=male']
        : []),
    ...(/\b(?:stone |quite )?deaf\b/.test(text)
      ? ['ears=deaf']
      : /\bpricked up (?:his|her|its) ears\b|\bheard\b/.test(text)
        ? ['ears=hears']
        : []),
    ...(/\bnever been heard to sing\b|\bnever sang\b|\bwould not sing\b/.test(text)
      ? ['song=none']
      : /\bsang|sung|singing\b/.test(text)
        ? ['song=some']
        : []),
    ...(/\b(?:not (?:his|her) own|never (?:been|was) (?:his|hers))\b/.test(text)
      ? ['owned=no']
      : /\bbelonged to\b|\b(?:had )?(?:bought|bred) (?:her|him|it)\b|\bwas (?:his|her) own\b/.test(text)
        ? ['owned=yes']
        : []),
  ];
}
