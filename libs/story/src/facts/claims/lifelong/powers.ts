import { listedWords } from '../../trigger-words.js';
import { few, ofWhom, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  tunes: listedWords('tune tunes note hymn psalm jig dirge march ear tone musical deaf pitch'),
  limp: listedWords('limp limped limping lame crippled club-foot clubfoot crutch crutches dragged dragging leg legs'),
  teeth: listedWords('tooth teeth toothless'),
  walk: listedWords(
    'leaped leapt vaulted sprang jumped strode ran raced danced climbed skipped tramped walked paced walk legs limbs waist bedridden bed-ridden',
  ),
  colours: listedWords('colour color colours colors colour-blind red green scarlet crimson'),
  eyesight: listedWords(
    'spectacles glasses eyesight sight-seeing hawk eagle falcon lynx vision naked sighted purblind mole bat beetle valley opposite inch yard yards mile miles paces shortsighted nearsighted short-sighted near-sighted myopic sight half-blind hawk-eyed eagle-eyed lynx-eyed sharp-eyed keen-eyed falcon-eyed eyes masthead distance hilltop bay harbour river moor league leagues hundred thousand nose lenses eye-glass eyeglass room street',
  ),
};

/** What else somebody is able to do by nature: keen eyes, an ear for music, legs that carry him. */
export const powers: readonly Topic[] = [
  {
    name: 'eyesight',
    sort: 'skill',
    passing: /\b(?:fog|mist|haze|dark|darkness|dusk|smoke|snow|spray|tears|sunlight|glare|dazzled|lantern|candle|moonlight|rain)\b/,
    lacks: says(
      "(?:could (?:do|see|read|recogni[sz]e|tell) (?:nothing|nobody|no one|little)|(?:was )?helpless|lost|blind|could not (?:see|read|tell|make out|recogni[sz]e)[^.;:!?]{0,40}) without (?:(?:his|her|the|a pair of|thick|strong) )*(?:spectacles|glasses|eye-?glass|lenses)|(?:short|near)-?sighted|shortsighted|nearsighted|myopic|short sight|purblind|as blind as a (?:mole|bat|beetle)|half[- ]blind|could (?:not|hardly|scarcely|barely) (?:see|make out|tell|recogni[sz]e) [^.;:!?]{0,30}(?:an inch|a yard|two yards|three yards|ten yards|ten feet|three feet|six feet|arm's length|(?:end|tip) of (?:his|her)|across (?:a|the) (?:room|street|road|table)|(?:his|her) own hand)|(?:weak|poor|failing|bad|feeble|wretched) (?:eyes|sight|eyesight|vision)\\b|(?:eyes|sight|eyesight|vision) (?:was|were|had always been|had been) (?:[a-zß-ɏ]+ly )?(?:weak|poor|failing|bad|feeble|wretched|short|dim)\\b(?! with)|held (?:[a-zß-ɏ]+ ){0,6}(?:close to|an inch from|two inches from|against) (?:his|her) (?:nose|eyes|face)",
      about.eyesight,
    ),
    proven: says(
      `(?:keen|sharp|strong|excellent|perfect|good|long|wonderful|piercing|faultless|remarkable|extraordinary)(?:est)? (?:sight|eyesight|vision|pair of eyes)\\b|${ofWhom} naked eye|(?:sight|eyesight|vision) (?:was|is|had always been) (?:that of|like) an? (?:hawk|eagle|falcon|lynx|gull|sailor)|(?:sight|eyesight|vision) (?:was|had always been) (?:[a-zß-ɏ]+ly )?(?:keen|sharp|strong|excellent|perfect|good|long|wonderful|faultless)|eyes (?:like|of|as (?:keen|sharp|good) as) an? (?:hawk|eagle|falcon|lynx|gull)|(?:hawk|eagle|lynx|falcon|sharp|keen)-eyed|long-sighted|(?:sharpest|keenest|best) eyes|(?:never|had not|no) (?:worn|needed|wanted|need of|use for) (?:spectacles|glasses)`,
      about.eyesight,
    ),
    shown: says(
      `(?:count|read|make out|tell|see|spy|pick out|recogni[sz]e|counted|made out|spied|sighted|spotted|descried|picked out|recogni[sz]ed|saw) [^.;:!?]{1,40} (?:across the (?:valley|river|bay|harbour|square|moor|lake|fields?|water|ravine)|on the (?:opposite|far|other|distant)|(?:half )?(?:a|two|three|five|ten) (?:miles?|leagues?) (?:off|away|out|distant)|at (?:a hundred|fifty|two hundred|three hundred|four hundred|a thousand|half a mile|a mile)|from (?:the (?:masthead|crow.s nest|hilltop|tower)|half a mile|a mile)|in the distance)`,
      about.eyesight,
    ),
    wording: ['can hardly see', 'has keen eyes'],
  },
  {
    name: 'hearing',
    sort: 'skill',
    passing: /\b(?:din|storm|guns|cannon|explosion|cold|water)\b/,
    lacks: says(
      `hard of hearing|(?:rather|somewhat|a little|a trifle|slightly|very|half|so|as|stone|totally|quite|completely|as good as) deaf\\b(?! (?:to|of|in|on)\\b)|deaf as an? [a-zß-ɏ]+|deaf (?:from|since|these|for [a-z]+ years)\\b|stone-deaf|born deaf|(?:ear|hearing)[- ]trumpet|hearing-aid|(?:poor|bad|failing|dull) (?:hearing|ears)\\b|hearing (?:was|had (?:always )?been) (?:[a-zß-ɏ]+ly )?(?:poor|bad|weak|dull|gone)|cupped (?:a|his|her) hand (?:to|behind|round|about|at) (?:his|her|the|an) (?:better |good |left |right )?ear`,
    ),
    proven: says(
      `(?:quick|sharp|keen|excellent|perfect|acute|fine|wonderful|sharpest|keenest|best) (?:pair of )?(?:ears|hearing)\\b(?! for)|ears (?:like|of|as (?:sharp|keen|quick|good) as) an? (?:hare|bat|cat|fox|dog|lynx|deer|owl|hound)|(?:ears|hearing) (?:was|were|had always been|had been) (?:[a-zß-ɏ]+ly )?(?:quick|sharp|keen|excellent|perfect|acute|fine|as (?:good|sharp|keen))|(?:sharp|quick|keen)-eared|hear (?:a pin drop|the grass grow|a mouse|a leaf)|(?:heard|caught|hear|catch) (?:the|every) (?:faintest|slightest|lowest|softest|least)`,
    ),
    wording: ['is hard of hearing', 'has keen ears'],
  },
  {
    name: 'colours',
    sort: 'skill',
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
    sort: 'skill',
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
      `limp(?:ed)?(?= ?[.,;]| (?:in (?:his|her)|and)\\b)|(?:had|walked with|known) (?:a|any|the least|the slightest) limp|(?:used|needed|owned|carried) a (?:crutch|stick)|lame\\b(?= ?[.,;]| (?:in (?:his|her) life|for a))`,
      about.limp,
    ),
    lacks: says('without (?:a|the least|the slightest|any|a trace of a) limp|(?:sounder|sound|straight|strong) pair of legs', about.limp),
    proven: says(
      `(?:limp|limped|lame|crippled|limping) (?:[a-z]+ )?(?:since|from|ever since) (?:birth|childhood|infancy|a child|boyhood|girlhood|the (?:cradle|[a-z]+)|(?:his|her))|limp (?:which|that) (?:${someName}|he|she) (?:had )?(?:had|got|carried|always|brought)|${ofWhom} (?:old |slight |heavy |bad |familiar |usual )?limp\\b|(?:born|been) (?:lame|with a club-?foot)|club-?foot(?:ed)?|(?:wooden|cork|peg|game|lame|shorter|withered|stiff) leg\\b|one leg (?:was )?(?:[a-z]+ )*shorter|lame in (?:the|his|her|one)`,
      about.limp,
    ),
    shown: says(
      '(?:walked|moved|came|went|had) with a (?:[a-zß-ɏ]+ )?limp|limp(?:ed|ing) (?:across|up|down|to|away|out|into|over|along|heavily|slightly|badly|after|home|off|on|through|past)|had a (?:[a-zß-ɏ]+ )?limp|dragg(?:ed|ing) (?:his|her) (?:[a-z]+ )?(?:leg|foot)|(?:on|with) (?:a|his|her|two) (?:[a-z]+ )?crutch(?:es)?',
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
