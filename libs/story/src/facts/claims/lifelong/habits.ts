import { listedWords } from '../../trigger-words.js';
import { few, his, ofWhom, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  smoke: listedWords('smoke smoked smoker smoking tobacco pipe cigar cigarette cheroot'),
  gamble: listedWords('cards card dice whist loo faro hazard piquet cribbage bet wager gambled betted gamed roulette'),
  land: listedWords('land lands acre acres estate estates tenants tenantry rent-roll farms landed landless landowner ground soil rood'),
};

const drink =
  '(?:wine|brandy|whisk(?:e)?y|ale|beer|rum|gin|port|sherry|champagne|claret|burgundy|madeira|punch|cider|toddy|grog|spirits|liquor|hock|negus)';
const beast =
  '(?:dogs?|spaniels?|mastiffs?|terriers?|hounds?|retrievers?|pointers?|setters?|collies?|poodles?|bulldogs?|pugs?|greyhounds?|puppy|puppies|lurchers?|sheepdogs?)';
const cats = '(?:cats?|kittens?|tabby|tom-?cat)';
const things =
  '(?<which>watch|ring|sword|umbrella|wig|cane|walking-stick|diary|journal|snuff-?box|veil|parasol|spectacles|glasses|eyeglass|locket|earrings|gun|pistol|uniform|crucifix|rosary)';
const dogWords = listedWords(
  'dog dogs spaniel spaniels mastiff mastiffs terrier terriers hound hounds retriever retrievers pointer pointers setter setters collie collies poodle poodles bulldog bulldogs pug pugs greyhound greyhounds puppy puppies lurcher lurchers sheepdog sheepdogs',
);
const catWords = listedWords('cat cats kitten kittens tabby tom-cat tomcat');
const drinkWords = listedWords(
  'wine brandy whisky whiskey ale beer rum gin port sherry champagne claret burgundy madeira punch cider toddy grog spirits liquor hock negus alcohol drink drop dram drinker teetotaller teetotaler abstainer pledge water-drinker rechabite tipsy drunk bottles bottle',
);
const thingWords = listedWords(
  'watch ring sword umbrella wig cane walking-stick diary journal snuff-box snuffbox veil parasol spectacles glasses eyeglass locket earrings gun pistol uniform crucifix rosary',
);
const handled =
  '(?:drew out|took out|pulled out|brought out|consulted|wound(?: up)?|carried|wore|worn|wearing|put on|put up|leaned on|leaned upon|wrote in|wrote up|drew off|pulled off|took off|unfurled|buckled on|adjusted|polished|took a pinch from|tapped|opened|let down|lowered|twisted|turned)';

const kept = (name: string, kind: string, young: string, animals: readonly string[]): Topic => ({
  name,
  sort: 'experience',
  denied: says(
    `(?:kept|owned|keep|own|had|possessed) (?:(?:a|any|one|so much as a) )?(?:${kind})(?= ?(?:[.,;:–-]|$)| (?:in|of|and|nor|or)\\b)|(?:endure|abide|bear|stand|suffer)(?:ed)? (?:the sight of |to be in a room with |to be near |to touch )?(?:(?:a|any|the) )?${kind}\\b`,
    animals,
  ),
  lacks: says(
    `(?:could not|couldn't|unable to|never could) (?:endure|abide|bear|stand|suffer) (?:the sight of |to be (?:in (?:a|the) room|near|alone) with |to be near |to touch )?(?:(?:a|any|the) )?${kind}\\b|(?:terror|dread|horror|fear|hatred|dislike) of (?:all )?${kind}\\b|(?:hated|detested|feared|loathed|disliked|dreaded) (?:all )?${kind}\\b|(?:afraid|terrified) of (?:all |any )?${kind}\\b`,
    animals,
  ),
  proven: says(
    `(?:kept|bred|reared|loved|owned) (?:a |his |her |two |three |several )?${kind}\\b[^.;:!?]{0,40}(?:life|boy|child|girl|years|always)|${his} (?:own )?(?:old |little |faithful |favourite |big |black |white |brown |beloved )*${kind}\\b(?! (?:in the|with a))|(?<whose>${someName}) had (?:had|reared|brought up|raised) (?:him |her |it )?(?:from a ${young})|never without (?:a|his|her) ${kind}|always had (?:a|his|her) ${few}${kind}\\b`,
    animals,
  ),
  wording: [`cannot bear or never kept ${name}`, `keeps or loves ${name}`],
});

/** What somebody does not do on principle, has never kept, carried or worn. */
export const habits: readonly Topic[] = [
  {
    name: 'drink',
    sort: 'faculty',
    denied: says(
      `(?:touch(?:ed)?|tast(?:ed?)|drank|drunk|drink|swallow(?:ed)?) (?:(?:any|a drop of|a glass of|so much as a glass of|strong|a) )*(?:${drink}|alcohol|drink|drop|dram|anything stronger)\\b|(?:drop|${drink}|alcohol|strong drink)\\b[^.;:!?]{0,30} (?:passed|crossed|touched|wetted|wet|gone between) ${ofWhom} lips`,
      drinkWords,
    ),
    lacks: says(
      `(?:a|an|strict|total|lifelong|rigid) (?:teetotall?er|abstainer|total abstainer|water-drinker|rechabite)\\b|(?:did not|never) drink(?= ?(?:[.;:–-]|$))|(?:signed|taken|kept) the pledge|(?:drank|drunk|took|tasted) nothing (?:stronger|but (?:water|milk|tea))|stronger than (?:water|tea|milk) (?:had ever )?`,
      drinkWords,
    ),
    shown: says(
      `(?:drank|drained|emptied|tossed off|tossed down|finished|sipped|mixed|swallowed|gulped|raised|lifted|filled)(?: (?:off|down|up|out))? (?:(?:his|her|a|an|another|some|the) )?(?:${few}(?:glass|bottle|tumbler|pint|half-bottle|measure|tot|mug|tankard|goblet|flask) of )?(?:(?:old|hot|good|red|white|neat|best|mulled) )?${drink}\\b|(?:over|with) (?:his|her) (?:second|third|fourth|evening) (?:glass|bottle|pint) of|(?:reeled|staggered|rolled) home (?:drunk|tipsy)`,
      drinkWords,
    ),
    proven: says(
      `(?:a|two|three) bottles? (?:of ${drink} )?(?:a|every) (?:day|night)|(?:three-bottle|hard|heavy) (?:man|drinker)\\b|fond of (?:his|her) (?:glass|bottle|${drink})`,
      drinkWords,
    ),
    wording: ['does not drink', 'drinks'],
  },
  {
    name: 'smoke',
    sort: 'faculty',
    denied: says(
      '(?:smoked|smoke|touched|lit|put)(?: (?:a|any|one))?(?: (?:pipe|cigar|cigarette|tobacco))?(?: (?:to|between) (?:his|her) lips)?(?= ?(?:[.,;:–-]|$)| (?:in (?:his|her) life|and|nor|or)\\b)(?<=smoked?|pipe|cigar|cigarette|tobacco|lips)',
      about.smoke,
    ),
    lacks: says(
      '(?:no|never a|not a) smoker\\b|(?:did not|never) smoke(?= ?(?:[.,;:–-]|$))|(?:could not (?:abide|bear|endure|stand)|detested|hated|loathed) (?:the (?:smell|smoke|fumes) of )?(?:tobacco|smoking)',
      about.smoke,
    ),
    shown: says(
      `(?:re)?lit (?:(?:his|her) ${few}pipe|(?:his|her|a|another|the) ${few}(?:cigar|cigarette|cheroot))|(?:puffed|puffing|drew|pulled|drawing|pulling|sucked)(?: [a-zß-ɏ]+)? (?:at|on|upon) (?:his|her|a|the) ${few}(?:pipe|cigar|cigarette|cheroot)|(?:filled|filling|knocked out|knocking out|smoking|smoked|between puffs of) (?:his|her|a|an) ${few}(?:pipe|cigar|cigarette|cheroot)`,
      about.smoke,
    ),
    proven: says(
      '(?:great|heavy|inveterate|constant|confirmed) smoker\\b|never (?:seen )?without (?:a|his|her) (?:pipe|cigar|cigarette)',
      about.smoke,
    ),
    wording: ['does not smoke', 'smokes'],
  },
  {
    name: 'gamble',
    sort: 'experience',
    denied: says(
      '(?:touched|handled|held|played) (?:a|at|any)?(?: (?:game of|hand at))? ?(?:cards?|card|dice|whist)\\b|(?:laid|made|staked|won|lost) (?:a (?:bet|wager|shilling|penny|guinea)|a farthing) (?:(?:up)?on|at|by) |(?:betted|gambled|gamed|bet)(?= ?[.,;])',
      about.gamble,
    ),
    shown: says(
      '(?:lost|won|gambled away|staked) [^.;:!?]{2,40} at (?:cards|whist|loo|faro|play|hazard|dice|écarté|roulette|the tables)|(?:dealt|shuffled|cut) the (?:cards|pack)|(?:played|playing) (?:at )?(?:whist|loo|faro|hazard|piquet|cribbage|écarté|cards)\\b',
      about.gamble,
    ),
    wording: ['never touched a card', 'plays for money'],
  },
  kept('dogs', beast, 'puppy', dogWords),
  kept('cats', cats, 'kitten', catWords),
  {
    name: 'carry',
    sort: 'experience',
    denied: says(
      `(?:carried|owned|possessed|worn|wore|wear|carry|own|kept) (?:(?:a|an|any|so much as a) )?(?:(?:gold|silver|pair of) )*${things}(?= ?(?:[.,;:–-]|$)| (?:in|of|and|nor|or|upon|on)\\b)`,
      thingWords,
    ),
    shown: says(
      `${handled} (?:his|her|a|an|the) (?:(?!of\\b)[a-zß-ɏ]+ ){0,2}?${things}\\b(?! of| (?:round|over) (?:to|in))|${ofWhom} (?:(?:gold|silver|old|heavy|own) ){0,2}${things}\\b(?= (?:was|had|lay|hung|ticked|stood|which))`,
      thingWords,
    ),
    which: (written) => written,
    wording: ['never had such a thing', 'has one'],
  },
  {
    name: 'land',
    sort: 'experience',
    denied: says(
      '(?:owned|possessed|had|own|possess|inherited) (?:a (?:foot|yard|rood|perch|square yard)|an (?:acre|inch)|any)(?: of)? (?:land|ground|soil|earth)\\b|(?:owned|possessed|had|own) (?:an acre|landed property|a house of (?:his|her) own)',
      about.land,
    ),
    lacks: says('without (?:an acre|a foot of land|a rood)|(?:landless|no landowner)\\b', about.land),
    shown: says(
      `${ofWhom} (?:(?:own|broad|paternal|ancestral|family|many|wide|few) )?(?:acres|estates?|lands|tenants|tenantry|rent-roll|farms)\\b|landed (?:property|proprietor|gentleman)|owned (?:half|the|all|a|an|most|every|two|three|four|several)\\b[^.;:!?]{0,30}(?:acres|land|farms?|estate|valley|parish|fields)`,
      about.land,
    ),
    wording: ['never owned any land', 'owns land'],
  },
];
