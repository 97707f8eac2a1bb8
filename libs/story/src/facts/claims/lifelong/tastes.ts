import { ofWhom, says, someName, type Topic } from './topic.js';

/** What somebody eats, drinks or smokes, or never: in which ways both are said is the same for all of it. */
interface Taste {
  name: string;
  /** Words for it, an alternation. */
  what: string;
  /** Verbs of what is done with it, base forms, participles and forms of the past. */
  taken: string;
  takes: string;
  denied?: string;
  lacks?: string;
  shown?: string;
  proven?: string;
  wording: readonly [never: string, ever: string];
}

const eaten =
  'eat|eaten|ate|eating|touch|touched|taste|tasted|swallow|swallowed|buy|bought|cook|cooked|order|ordered|want|wanted|like|liked|care for|cared for|stomach|digest|bear|endure|abide|stand';
const eats =
  '(?:ate|eaten|eating|devoured|swallowed|bolted|wolfed|gobbled|finished|ordered|attacked|demolished|munched|munching|gnawed|chewed|chewing|nibbled|picked at|relished|consumed|spread|buttered|fried|peeled|shared|speared|tasted|dined (?:up)?on|lived on|supped on|breakfasted on|feasted on|(?:cut|bit|tore|tucked|dug) into|helped (?:him|her)self to|sat down to|asked for|called for|sent for|had (?:a|two|three|another|his|her|the)|took (?:a|two|three|another|some|his|her|the|more))';
const drunk =
  'drink|drunk|drank|drinking|touch|touched|taste|tasted|swallow|swallowed|take|taken|took|sip|sipped|want|wanted|like|liked|care for|cared for|order|ordered|bear|endure|abide|stand|stomach';
const drinks =
  '(?:drank|drunk|drinking|drained|emptied|downed|gulped|tossed off|tossed down|tossed back|sipped|sipping|swigged|swallowed|finished|poured|ordered|stirred|mixed|quaffed|knocked back|refilled|filled|raised|lifted|called for|asked for|sent for|held out|reached for|helped (?:him|her)self to|cradled|nursed|took (?:a|two|three|another|some|his|her|the|more)|had (?:a|two|three|another|his|her|the))';

const hated = '(?:loathed|hated|detested|abhorred|despised|disliked|shunned|avoided|eschewed|abjured|renounced|loathing|hating|detesting)';
const fondly = '(?:fond|fonder|enamoured|lover|great lover) of';
const stretch =
  "(?:(?!not\\b|no\\b|never\\b|and (?:he|she)\\b|without\\b|water\\b|as\\b|while\\b|when\\b|than\\b|for\\b|others\\b|their\\b)[a-zß-ɏ'-]+,? ){0,6}?";
const usual =
  '(?:usual|customary|daily|nightly|evening|morning|favou?rite|second|third|fourth|fifth|sixth|first|last|after-dinner|beloved|accustomed|regular|inevitable|eternal|everlasting)';

/** The ways in which any taste is denied and shown, for this one. */
function tasteOf({ name, what, taken, takes, denied, lacks, shown, proven, wording }: Taste): Topic {
  const it = `(?:${what})\\b`;
  const all = (...ways: readonly (string | undefined)[]): string => ways.filter((way) => way !== undefined).join('|');
  return {
    name,
    sort: 'faculty',
    flat: true,
    denied: says(
      all(
        `(?:${taken}) (?:(?:any|a|an|any kind of|a drop of|a drop|a glass of|a cup of|a pinch of|so much as|a morsel of|a mouthful of|a crumb of|a slice of|a bite of|strong|of|the|his|her|sort|form) )*${it}(?! (?:that|which|he|she|again|until|till|with|so|alone|since (?!childhood|birth|boyhood|girlhood|he was|she was))\\b)`,
        `${it}[^.;:!?"]{0,30} (?:passed?|cross(?:ed)?|touch(?:ed)?|wet|wetted|go|gone|entered|been) (?:between )?${ofWhom} (?:lips|mouth|plate|tongue)`,
        denied,
      ),
    ),
    lacks: says(
      all(
        `${hated} (?:(?:all|any|every|kind|form|kinds|sorts|of|the|taste|smell|sight|very|mere|thought|strong|and|both) )*${it}`,
        `(?:could|can) (?:not|never) (?:even )?(?:abide|bear|endure|stand|stomach|tolerate|keep down|touch|swallow|eat|drink|digest) (?:(?:the|taste|smell|sight|thought|of|any|even|very) )*${it}`,
        `${it} (?:had )?(?:always |ever |invariably )?(?:made (?:${someName}|him|her) (?:ill|sick|sneeze|cough|sleepless|retch|bilious|unwell)|disgusted|sickened|disagreed with|upset|revolted|never (?:once )?(?:agreed with|tempted|appealed to|pleased|interested|attracted)|did not (?:agree with|tempt))`,
        `${it},? (?:had |has )?never (?:once )?(?:passed|crossed|touched|wet|wetted|gone between) ${ofWhom} (?:lips|mouth|plate)`,
        `${it} (?:was|were) (?:a thing|something|things|what) (?<whose>${someName}|he|she) (?:had )?(?:never|avoided|could not)`,
        `(?:abstain(?:ed|ing)?|refrained|refraining) from (?:all |any |every kind of )?${it}`,
        `(?:sworn off|forsworn|foresworn|forswore|swore off|done without|did without|went without|lived without|gone without|no use for|no taste for|no liking for|stranger to|allergic to|(?:horror|dislike|dread|disgust|loathing|hatred) (?:of|for)) (?:all |any )?${it}`,
        `(?:ate|drank|took|touched|used|smoked|wanted|bought|allowed|tasted|eaten|drunk|taken|eating|drinking|taking) (?:no|neither|never any)(?: [a-zß-ɏ]+ nor)? ${it}`,
        `${it} (?:was|were|had always been) (?:poison|an abomination|hateful) to`,
        `no ${it},? (?:of course,? |thank you,? )?for (?<whose>${someName})`,
        lacks,
      ),
    ),
    shown: says(
      all(
        `${takes} ${stretch}${it}`,
        `${it},? (?:which|that|of which|with which)? ?(?:${someName}|he|she) (?:had )?(?:always )?(?:ordered|took|drank|drunk|ate|eaten|liked|loved|enjoyed|called for|smoked|bought|taken)\\b`,
        `(?:his|her|${ofWhom}) ${usual} (?:[a-zß-ɏ'-]+ ){0,4}?${it}`,
        `${usual} (?:[a-zß-ɏ'-]+ ){0,3}?of ${it}`,
        shown,
      ),
    ),
    proven: says(
      all(
        `${fondly} (?:(?:his|her|a|the|good|old|strong|roast) )*${it}`,
        `(?:loved|adored|relished|craved|enjoyed|swore by|lived for|lived (?:up)?on|addicted to|devoted to|partial to) (?:(?:his|her|a|the|good|old|strong|nothing|so|well|as) )*${it}`,
        `(?:passion|weakness|taste|liking|appetite|thirst|craving|partiality|fondness) for (?:(?:his|her|a|the|good|old|strong|roast) )*${it}`,
        `never (?:missed|refused|without|declined|said no to|began [^.;]{1,20} without|turned down) (?:(?:a|an|his|her|the|cup|glass|pinch|of|good|first|morning|evening) )*${it}`,
        proven,
      ),
    ),
    wording,
  };
}

const alcohol =
  'wine|brandy|whisk(?:e)?y|ale|beer|rum|gin|port|sherry|champagne|claret|burgundy|madeira|punch|cider|toddy|grog|spirits|liquor|hock|negus|alcohol|strong drink|intoxicants|stout|porter|vodka|absinthe|mead';
const flesh =
  'meat|flesh|beef|beefsteak|beefsteaks|mutton|ham|pork|venison|veal|bacon|chops?|cutlets?|steaks?|joint|sausages?|lamb|boar|roast|rabbit pie|game|poultry|chicken|duck|goose|kidneys|liver|tripe';

const tastes: readonly Taste[] = [
  {
    name: 'drink',
    what: alcohol,
    taken: drunk,
    takes: drinks,
    denied: `(?:drop|drink) (?:[^.;:!?"]{0,24} )?(?:passed|crossed|touched|wetted|wet|gone between) ${ofWhom} lips|(?:touch(?:ed)?|tast(?:ed?)|drank|drunk|drink|tak(?:en?)|took) (?:a drop|drink|anything (?:stronger|strong)|liquor|a dram)\\b|been (?:drunk|tipsy|the worse for drink|seen (?:drunk|tipsy))\\b`,
    lacks:
      '(?:a|an|the|strict|total|lifelong|rigid|staunch|confirmed|born) (?:teetotall?er|abstainer|total abstainer|water-drinker|rechabite)\\b|teetotal\\b|(?:did not|never) drink(?= ?(?:[.;:–-]|$)| at all)|(?:signed|taken|kept|took) the pledge|(?:drank|drunk|took|tasted|touched|taken) (?:nothing|only|never anything) (?:stronger|but|except|save)? ?(?:than |water|milk|tea|lemonade|coffee|spring water|cold water|barley water)+|stronger than (?:water|tea|milk|lemonade|coffee|ginger beer) (?:had ever )?|turned (?:his|her) (?:wine-?)?glass (?:upside down|over|down)|put (?:his|her) hand over (?:his|her) glass',
    shown:
      '(?:drank|drained|emptied|downed|had|ordered|sank|finished|took|called for) (?:his|her|the|a|two|three|four|five|six|another) (?:[a-z]+ )?(?:pints?|tankards?|dram|nightcap|quart)\\b(?! of (?:milk|water|tea))|(?:reeled|staggered|rolled|came|stumbled|carried|was) (?:[a-z]+ )?(?:home )?(?:drunk|tipsy|tight|in (?:his|her) cups)\\b|(?:was|got|grew|very) (?:drunk|tipsy)\\b|smell(?:ed|ing)?|smelt|reek(?:ed|ing)? (?:strongly )?of (?:gin|rum|brandy|whisky|drink|beer)|hip-?flask',
    proven:
      '(?:a|two|three) (?:bottles?|pints?) (?:of [a-z]+ )?(?:a|every) (?:day|night)|(?:three-bottle|hard|heavy|great) (?:man|drinker)\\b|drunkard|sot\\b|tippler|toper|fond of (?:his|her) (?:glass|bottle|drop)|(?:drank|drunk) like a fish|took to (?:the bottle|drink)',
    wording: ['does not drink', 'drinks'],
  },
  {
    name: 'smoke',
    what: 'tobacco|pipe|pipes|cigars?|cigarettes?|cheroots?|smoking',
    taken: 'smoke|smoked|smoking|touch|touched|light|lit|put|held|use|used|tried|try|own|owned|bear|endure|abide|stand|like|liked',
    takes:
      '(?:smoked|smoking|lit|lighting|relit|puffed (?:at|on)|puffing (?:at|on)?|drew (?:on|at|upon)|drawing (?:on|at)|pulled (?:on|at)|pulling (?:on|at)|sucked (?:on|at)|filled|filling|refilled|knocked out|knocking out|rolled|rolling|stubbed out|chewed|chewing|clenched|took out|reached for|tapped|ground out|threw away|flicked|finished|stuffed|packed|tamped|cleaned|offered)',
    denied:
      'smoke(?= ?(?:[.,;:–-]|$)| (?:in (?:his|her) life|and|nor|or)\\b)|smoked(?= ?(?:[.,;:–-]|$)| (?:in (?:his|her) life|and|nor|or)\\b)',
    lacks:
      '(?:no|never a|not a|non-) ?smoker\\b|(?:did not|never) smoke(?= ?(?:[.,;:–-]|$))|(?:smell|smoke|fumes) of (?:a |other people.s )?(?:tobacco|pipes?|cigars?) (?:had )?(?:always )?(?:made|turned|sickened|choked|disgusted)|never used it in any form',
    shown: `(?:cloud|clouds|wreath|wreaths|rings?|plume) of (?:smoke|tobacco)[^.;:!?]{0,30} (?:pipe|cigar|cigarette|lips)|blew (?:a |out )?(?:smoke|rings?|cloud)|between puffs|(?:smell|reek)(?:ed|ing)? of (?:pipe|tobacco|cigars)|(?:his|her|${ofWhom}) (?:[a-z]+ ){0,2}(?:pipe|cigar|cigarette|cheroot)\\b(?= (?:glowed|had gone out|went out|was|drew|between|clenched|stuck|in hand|in (?:his|her) (?:mouth|teeth)|lit|between))`,
    proven: `(?:great|heavy|inveterate|constant|confirmed|lifelong|chain) ?-?smoker\\b|never (?:seen )?without (?:a|his|her) (?:[a-z]+ )?(?:pipe|cigar|cigarette)|(?:pipe|cigar|cigarette) (?:that |which )?(?:${someName}|he|she) was never without`,
    wording: ['does not smoke', 'smokes'],
  },
  {
    name: 'snuff',
    what: 'snuff|snuff-?box|pinch(?: of snuff)?',
    taken: 'take|taken|took|taking|touch|touched|try|tried|use|used|sniff|sniffed|carried|carry|own|owned',
    takes:
      '(?:took|taken|taking|takes|sniffed|inhaled|offered|helped (?:him|her)self to|tapped|opened|drew out|pulled out|reached for|used)',
    lacks: 'waved away the snuff',
    shown: `(?:snuff-?box|snuff) (?:flew|fell|slipped|dropped) from (?<whose>${someName})|waistcoat (?:[a-z]+ ){0,4}snuff`,
    proven: '(?:snuff-?taker)',
    wording: ['takes no snuff', 'takes snuff'],
  },
  {
    name: 'meat',
    what: flesh,
    taken: eaten,
    takes: eats,
    lacks:
      '(?:a|strict|lifelong|confirmed|born|staunch) vegetarian|vegetarian (?:since|all|from|by)|lived (?:up)?on (?:vegetables|greens|roots|fruit|lentils|beans|bread and|cabbage|nuts)|flesh of (?:beasts|animals) ',
    shown:
      'slice of (?:the |cold |roast |boiled )?(?:[a-z]+ )?(?:beef|mutton|ham|pork|venison|veal|bacon|meat)\\b|gnawed (?:at )?(?:a|the|his|her) (?:[a-z]+ )?bone',
    proven: 'meat-?eater',
    wording: ['eats no meat', 'eats meat'],
  },
  {
    name: 'fish',
    what: 'fish|herrings?|kippers?|trout|salmon|cod|haddock|mackerel|eels?|sole|turbot|shellfish|oysters?|shrimps?|lobster|crab|prawns?|whitebait|sardines?|bloaters?',
    taken: eaten,
    takes: eats,
    wording: ['eats no fish', 'eats fish'],
  },
  {
    name: 'coffee',
    what: 'coffee|coffees',
    taken: drunk,
    takes: drinks,
    denied: 'drunk a cup\\b',
    wording: ['drinks no coffee', 'drinks coffee'],
  },
  {
    name: 'tea',
    what: 'tea|teas',
    taken: drunk,
    takes:
      '(?:drank|drunk|drinking|drained|emptied|gulped|sipped|sipping|swallowed|finished|poured (?:him|her)self|stirred|took a cup of|drank off)',
    wording: ['drinks no tea', 'drinks tea'],
  },
  {
    name: 'milk',
    what: 'milk|cream',
    taken: drunk,
    takes: drinks,
    wording: ['takes no milk', 'takes milk'],
  },
  {
    name: 'sugar',
    what: 'sugar|lumps(?: of sugar)?|sugars',
    taken: 'take|taken|took|taking|touch|touched|want|wanted|use|used|bear|endure|abide|like|liked|stand',
    takes: '(?:took|taken|taking|stirred|stirring|dropped|put|added|spooned|heaped|shovelled|asked for|liked|had|tipped|ladled)',
    lacks: 'no sugar\\b|without sugar|unsweetened|took (?:his|her) (?:tea|coffee) bitter',
    proven: 'sweet tooth',
    wording: ['takes no sugar', 'takes sugar'],
  },
  {
    name: 'sweets',
    what: 'sweets|sweet things|sweetmeats|cakes?|chocolates?|pudding|puddings|toffee|pastry|pastries|tarts?|jam|marzipan|sugarplums|buns?|trifle',
    taken: eaten,
    takes: eats,
    lacks: 'no sweet tooth',
    proven: '(?:a|great|terrible|famous|notorious) sweet tooth',
    wording: ['eats no sweets', 'eats sweets'],
  },
  {
    name: 'cheese',
    what: 'cheese|cheddar|stilton',
    taken: eaten,
    takes: eats,
    wording: ['eats no cheese', 'eats cheese'],
  },
  {
    name: 'eggs',
    what: 'eggs?|omelettes?',
    taken: eaten,
    takes: eats,
    wording: ['eats no eggs', 'eats eggs'],
  },
  {
    name: 'onions',
    what: 'onions?|garlic|leeks?',
    taken: eaten,
    takes: eats,
    wording: ['eats no onions', 'eats onions'],
  },
  {
    name: 'breakfast',
    what: 'breakfast|breakfasts',
    taken: 'eat|eaten|ate|eating|touch|touched|take|taken|took|bother with|want|wanted',
    takes: '(?:ate|eaten|eating|devoured|finished|ordered|cooked|demolished|sat (?:down )?to|enjoyed|wolfed|bolted)',
    lacks: '(?:skipped|missed|did without|scorned) breakfast|nothing (?:ever )?(?:passed|crossed) (?:his|her) lips before noon',
    proven: '(?:hearty|enormous|huge|large|substantial|full) breakfast (?:every|each|was|as)',
    wording: ['eats no breakfast', 'eats breakfast'],
  },
];

/** What somebody eats and drinks, or never touches. */
export const tastesOfLife: readonly Topic[] = tastes.map(tasteOf);
