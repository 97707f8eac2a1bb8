import { listedWords } from '../../trigger-words.js';
import { few, his, ofWhom, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  gamble: listedWords(
    'cards card dice whist loo faro hazard piquet cribbage bet wager gambled betted gamed roulette gambling gaming betting poker bridge baccarat deck hand table tables card-table gaming-table rubber favourite horse horses race game stake staked wagered play',
  ),
  land: listedWords('land lands acre acres estate estates tenants tenantry rent-roll farms landed landless landowner ground soil rood'),
};

const beast =
  '(?:dogs?|spaniels?|mastiffs?|terriers?|hounds?|retrievers?|pointers?|setters?|collies?|poodles?|bulldogs?|pugs?|greyhounds?|puppy|puppies|lurchers?|sheepdogs?)';
const cats = '(?:cats?|kittens?|tabby|tom-?cat)';
const things =
  '(?<which>watch|weapon|dagger|knife|stick|hat|gloves|bonnet|jewels|jewellery|necklace|bracelet|apron|shawl|scarf|spurs|wallet|purse|handkerchief|monocle|cravat|boots|shoes|stockings|corset|lipstick|perfume|powder|rouge|ring|sword|umbrella|wig|cane|walking-stick|diary|journal|snuff-?box|veil|parasol|spectacles|glasses|eyeglass|locket|earrings|gun|pistol|uniform|crucifix|rosary)';
const dogWords = listedWords(
  'dog dogs spaniel spaniels mastiff mastiffs terrier terriers hound hounds retriever retrievers pointer pointers setter setters collie collies poodle poodles bulldog bulldogs pug pugs greyhound greyhounds puppy puppies lurcher lurchers sheepdog sheepdogs',
);
const catWords = listedWords('cat cats kitten kittens tabby tom-cat tomcat');
const thingWords = listedWords(
  'watch ring sword umbrella wig cane walking-stick diary journal snuff-box snuffbox veil parasol spectacles glasses eyeglass locket earrings gun pistol uniform crucifix rosary weapon dagger knife stick hat gloves bonnet jewels jewellery necklace bracelet apron shawl scarf spurs wallet purse handkerchief monocle cravat boots shoes stockings corset lipstick perfume powder rouge',
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
    name: 'gamble',
    sort: 'experience',
    denied: says(
      '(?:touch(?:ed)?|handle[d]?|held|hold|play(?:ed|ing)?|picked up|looked at|turned) (?:(?:a|at|any|with|so much as a|game|hand|of|the|single) )*(?:cards?|dice|whist|faro|roulette|poker|bridge|baccarat|loo)\\b|(?:laid|lay|made|make|staked?|won|win|lost|lose|placed?|risked?|wagered) (?:(?:a|so much as a|any|one|money) )*(?:bet|wager|shilling|penny|guinea|farthing|sixpence|stake|money)(?: (?:up)?on| at| by|$|(?= ?[.,;]))|(?:betted|bet|gambled?|gamed|gaming|wagered)(?= ?[.,;]| (?:in (?:his|her)|on|at|away))',
      about.gamble,
    ),
    lacks: says(
      `${'(?:loathed|hated|detested|abhorred|despised|disliked|shunned|sworn off|forsworn|abjured|renounced|no use for|horror of|disapproved of|gave up)'} (?:all |every kind of )*(?:cards|gambling|gaming|betting|dice|play|games of chance|whist)\\b|no gambler\\b|(?:did not|never) (?:play(?:ed)?|gamble[d]?|bet|touch(?:ed)?)(?: at)? (?:cards|dice|horses)`,
      about.gamble,
    ),
    shown: says(
      '(?:lost|won|gambled away|staked|wagered|bet|doubled|raked in|pocketed|threw down|laid|put|risked) [^.;:!?]{2,40} (?:at|on|upon) (?:the )?(?:cards|whist|loo|faro|play|hazard|dice|écarté|roulette|tables?|turn of|turn|black|red|favourite|horses?|race|mare|game|bet|throw|outsider|derby)|(?:dealt|shuffled|cut|fanned|riffled|picked up|took up|laid out) (?:the|his|her|a) (?:[a-z]+ )?(?:cards|pack|deck|hand)|(?:played|playing|plays) (?:(?:at|a|game|hand|of|his|her|nightly|evening) )*(?:whist|loo|faro|hazard|piquet|cribbage|écarté|cards|bridge|poker|baccarat|rubber)\\b|(?:rattled|rolled|threw|cast|shook) (?:the|his|her) dice|at the (?:card-?table|gaming-?tables?|faro table)|(?:cards|dice|whist) (?:that )?(?:he|she) played|(?:evening|nightly|weekly|usual)(?:.s)? (?:game of |rubber of |hand of )?(?:whist|cards|cribbage|poker|bridge|loo|piquet)',
      about.gamble,
    ),
    proven: says(
      '(?:inveterate|born|confirmed|great|hardened|reckless|notorious|compulsive|lifelong) gambler|gambler (?:born|all|from)|(?:passion|weakness|love|fondness) (?:for|of) (?:cards|gambling|play|the tables|dice|whist|horses)',
      [...about.gamble, 'gambler', 'gambling', 'horses', 'tables'],
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
    proven: says(
      `(?:always|invariably|never) (?:wore|worn|carried|carrying|wearing|without|seen without|went out without|went anywhere without|left (?:home|the house) without|stirred (?:out |abroad )?without|parted with) (?:(?:his|her|a|an|the|pair|of|gold|silver|same) )*${things}\\b|${things} (?:which|that) (?:never left (?:his|her)|(?:${someName}|he|she) (?:always|never))`,
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
