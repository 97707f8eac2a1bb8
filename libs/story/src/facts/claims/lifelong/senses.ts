import { listedWords } from '../../trigger-words.js';
import { few, ofWhom, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  tunes: listedWords('tune tunes note hymn psalm jig dirge march ear tone musical deaf pitch'),
  limp: listedWords('limp limped lame'),
  teeth: listedWords('tooth teeth toothless'),
  walk: listedWords(
    'leaped leapt vaulted sprang jumped strode ran raced danced climbed skipped tramped walked paced walk legs limbs waist bedridden bed-ridden',
  ),
  colours: listedWords('colour color colours colors colour-blind red green scarlet crimson'),
  smell: listedWords('smell smelt smelled sniffed scented snuffed scent odour nose nostrils'),
  eyesight: listedWords(
    'spectacles glasses eyesight sight-seeing hawk eagle falcon lynx vision naked sighted purblind mole bat beetle valley opposite inch yard yards mile paces',
  ),
};

/** For good, and not for a moment or to something: "dumb with surprise", "blind to his faults". */
const forGood =
  '(?= ?(?:[.,;:–-]|$)| (?:and (?:had|could|was|helpless|old|lame|alone)|from|since|as a|all (?:his|her) life|these|for (?:[a-zß-ɏ]+ )?years)\\b)';
const fromBirth = '(?: from (?:birth|childhood|his birth|her birth|infancy|the cradle)| since| these| all (?:his|her) life)';
const isOr =
  '(?:was|is|were|been|being|born|who,|now|quite|stone|totally|gone|gone quite|left|had been),? (?:quite |stone |totally |completely |entirely |utterly |wholly |perfectly |stone-)?';

/** Sight, hearing, speech, smell, colours, an ear for music: who has lost them does not get them back. */
export const senses: readonly Topic[] = [
  {
    name: 'see',
    sort: 'faculty',
    lacks: says(
      `${isOr}(?:blind|sightless)${forGood}(?! (?:of|in) )|blind (?:these|for) [a-zß-ɏ]+ years|stone[- ]blind\\b(?! (?:of|in))|blind${fromBirth}|born blind|had (?:quite |entirely )?lost (?:his|her|the) (?:eye)?sight`,
    ),
    shown: says(`caught sight of|recogni[sz]ed (?:him|her|them|it|${someName}) (?:at a distance|at once|across the|from the)`),
    wording: ['is blind', 'sees'],
  },
  {
    name: 'eyesight',
    sort: 'faculty',
    lacks: says(
      '(?:could (?:do|see) nothing|(?:was )?helpless|lost|blind) without (?:(?:his|her) |the )?(?:spectacles|glasses)|(?:short|near)-?sighted|purblind|as blind as a (?:mole|bat|beetle)|could not see (?:an inch|a yard|two yards|across (?:a|the) room)',
      about.eyesight,
    ),
    proven: says(
      `(?:keen|sharp|strong|excellent|perfect|good|long|wonderful|piercing) (?:sight|eyesight|vision)\\b|${ofWhom} naked eye|(?:sight|eyesight|vision) (?:was|is|had always been) (?:that of|like) an? (?:hawk|eagle|falcon|lynx)|eyes (?:like|of) an? (?:hawk|eagle|falcon|lynx)|long-sighted|(?:never|had not) (?:worn|needed|wanted) (?:spectacles|glasses)`,
      about.eyesight,
    ),
    shown: says(
      `(?:count|read|make out|tell|counted|made out) [^.;:!?]{1,30} (?:across the valley|on the opposite|(?:half )?a mile (?:off|away)|at (?:a hundred|fifty|two hundred) (?:yards|paces))`,
      about.eyesight,
    ),
    wording: ['can hardly see', 'has keen eyes'],
  },
  {
    name: 'hear',
    sort: 'faculty',
    lacks: says(
      `${isOr}deaf(?: as (?:a post|an adder|a stone))?${forGood}(?! (?:of|in) )|stone[- ]deaf|deaf${fromBirth}|deaf and dumb|(?:a|born) deaf[- ]mute|had lost (?:his|her) hearing`,
    ),
    shown: says(
      `^"?hearing (?:a|an|the|that|his|her|their|someone|some|voices|footsteps)\\b|(?:listening to|listened to|overheard) (?:the|a|an|every|his|her|their|some|each|it)\\b`,
    ),
    wording: ['is deaf', 'hears'],
  },
  {
    name: 'say',
    sort: 'faculty',
    lacks: says(
      `${isOr}mute(?= ?(?:[.,;:–-]|$)| (?:and|from|since)\\b)|(?:dumb|speechless)${fromBirth}|(?:a|born) (?:deaf[- ])?mute|deaf and dumb|born dumb|dumb${fromBirth}|had (?:lost the power|no power) of speech|never (?:been able to speak|spoken|uttered) (?:a|one) (?:single )?(?:word|syllable) (?:in|since) |spoken to nobody since (?:the cradle|birth|childhood)`,
    ),
    shown: says('(?:called|shouted|sang) (?:over|across|down|up|aloud)\\b'),
    wording: ['is dumb', 'speaks'],
  },
  {
    name: 'smell',
    sort: 'faculty',
    lacks: says(
      `(?:without|no|not any|wanted|wanting|lost|lacked|lacking|devoid of|destitute of)(?: ${few}| )(?:sense|power|faculty) of smell(?:ing)?|could smell nothing|(?:nose|nostrils) (?:was|were) (?:quite )?dead to`,
      about.smell,
    ),
    denied: says(
      `(?:possessed|had|known|enjoyed) (?:the|any|a) (?:sense|power|faculty) of smell|(?:smelt|smelled|smell) (?:a thing|anything|a (?:rose|flower))|(?:tell|told|know|known) (?:a )?[a-zß-ɏ]+ from (?:a )?[a-zß-ɏ]+ by the smell`,
      about.smell,
    ),
    shown: says(
      `(?:first )?(?:smelt|smelled|sniffed|scented|snuffed)(?! (?:of|like|strongly|sweet|as|at)\\b)|caught the (?:scent|smell|odour) of|(?:drew|breathed) in the (?:scent|smell|perfume)|the (?:scent|smell) of [^.;:!?]{2,30} (?:delighted|charmed|greeted|sickened|reached|told)`,
      about.smell,
    ),
    proven: says(
      '(?:keen|sharp|fine|delicate|infallible)(?:est)? (?:sense of smell|nose)\\b|nose (?:like|of) a (?:hound|dog|pointer)|nose for (?:wine|scents?|perfume)',
      about.smell,
    ),
    wording: ['has no sense of smell', 'smells something'],
  },
  {
    name: 'colours',
    sort: 'faculty',
    lacks: says(
      '(?:unable|powerless|incapable|could not|never able|had never been able) (?:to |of )?(?:tell(?:ing)?|distinguish(?:ing)?|know(?:ing)?) (?:red|green|scarlet|crimson|one colou?r) from (?:green|red|brown|another)|colou?r-?blind(?:ness)?',
      about.colours,
    ),
    denied: says(
      '(?:tell|told|know|known|distinguish|distinguished) (?:red|green|scarlet|crimson|one colou?r) from (?:green|red|brown|another)',
      about.colours,
    ),
    shown: says(
      `${ofWhom} ${few}eye for colou?rs?|(?:had|with) (?:so [a-zß-ɏ]+ )?an? ${few}(?:eye|sense) for colou?rs?|match(?:ed|ing)? (?:the |every |any )?(?:colou?rs|silks|shades|wools)|(?:picked|sorted|singled|chose)(?: out)? the (?:scarlet|red|green|crimson) ${few}(?:from|among)`,
      about.colours,
    ),
    wording: ['cannot tell colours apart', 'has an eye for colours'],
  },
  {
    name: 'tunes',
    sort: 'faculty',
    lacks: says(
      `no (?:more )?(?:musical )?ear\\b(?= ?[.,;:]| (?:at all|for (?:music|a tune)|whatever|and|than a))|tone-?deaf|(?:without|devoid of) an? (?:ear|note of music)|not a note of music in (?:him|her)|no music in (?:him|her)\\b|(?:could|can) not (?:sing in tune|carry a tune|turn a tune)`,
      about.tunes,
    ),
    denied: says(
      `(?:told|tell|know|known|knew|distinguish(?:ed)?) (?:(?:one|a) (?:tune|note|air|song)(?: of music)? from (?:another|the (?:other|next))|[^.;]{3,40} from a (?:hymn|psalm|jig|dirge|march))|(?:sung|sing|carry|carried|keep|kept|hum|hummed|turn|turned) (?:a|in) (?:single )?(?:tune|note)`,
      about.tunes,
    ),
    proven: says(
      `${ofWhom} ear (?:was|had (?:always )?been) (?:perfect|true|faultless|exact|excellent|so (?:fine|nice|true|exact|delicate))|ear (?:was|had (?:always )?been) (?:perfect|true|faultless|exact|excellent|so (?:fine|nice|true|exact|delicate))|(?:a|with a|such a) voice such as|(?:fine|true|perfect|exquisite|quick|excellent|faultless|correct|delicate|exact|wonderful) (?:musical |natural )?ear\\b(?! to)|ear for (?:music|a tune|harmony)|perfect pitch|sang (?:perfectly|always) in tune|${ofWhom} ${few}musical ear|${ofWhom} (?:fine|true|perfect|exquisite|quick|excellent|faultless|correct|delicate|exact|wonderful) ear`,
      about.tunes,
    ),
    wording: ['has no ear for music', 'has a fine ear'],
  },
  {
    name: 'limp',
    sort: 'experience',
    denied: says(
      `limp(?:ed)?(?= ?[.,;]| (?:in (?:his|her)|and)\\b)|(?:had|walked with) (?:a|any|the least|the slightest) limp`,
      about.limp,
    ),
    lacks: says('walked without (?:a|the least|the slightest|any) limp', about.limp),
    proven: says(
      '(?:limp|limped|lame) (?:since|from|ever since) (?:birth|childhood|infancy|a child|boyhood|girlhood|the cradle|(?:his|her))',
      about.limp,
    ),
    shown: says(
      '(?:walked|moved|came|went|had) with a (?:[a-zß-ɏ]+ )?limp|limped (?:across|up|down|to|away|out|into|over|along|heavily|slightly|badly)|had a (?:[a-zß-ɏ]+ )?limp',
      about.limp,
    ),
    wording: ['never limped', 'limps'],
  },
  {
    name: 'teeth',
    sort: 'faculty',
    lacks: says(
      `(?:not|hardly|scarcely|never) a tooth (?:(?:was |had been )?left )?(?:in|to) (?:his|her)|toothless|(?:lost|without) (?:all|any|every one) of (?:his|her) teeth|had no teeth|lost all (?:his|her) teeth`,
      about.teeth,
    ),
    shown: says(
      `(?:own )?(?:(?:strong|white|sound|even|fine|beautiful|sharp|perfect|gleaming|own),? ){1,3}teeth|(?:gnashed|ground|clenched|bared|set|showed|picked|brushed|cleaned) (?:his|her) teeth|teeth (?:chattered|gleamed|flashed|shone)`,
      about.teeth,
    ),
    wording: ['has no teeth', 'has teeth'],
  },
  {
    name: 'walk',
    sort: 'faculty',
    lacks: says(
      `(?:lost|taken (?:from|away)|deprived of|robbed of|without)(?: (?:${few}))? ?the use of (?:both )?(?:(?:his|her) )?(?:legs|limbs|lower limbs)|both (?:his |her )?legs had been (?:shot|cut|taken|torn|carried) (?:off|away)|(?:paralysed|paralyzed) (?:from the waist|in both legs|below)|(?:unable|powerless) to walk|bed-?ridden (?:for|since|these)|could (?:not|never) walk(?= ?[.,;]| (?:a step|at all|and|or|nor|since))`,
      about.walk,
    ),
    shown: says(
      `(?:leaped|leapt|vaulted|sprang|jumped) (?:over|across|up|down|from|to (?:his|her) feet)|(?:strode|ran|raced|danced|climbed|skipped|tramped) (?:over|across|up|down|along|through|off|after|round|out)|walked (?:up and down|to and fro|all the way|briskly|quickly|across|up|down|along|over|home|to)|paced (?:up and down|to and fro|the)`,
      about.walk,
    ),
    wording: ['cannot walk', 'walks'],
  },
];
