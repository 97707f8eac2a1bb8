import { listedWords } from '../../trigger-words.js';
import { atEnd, few, his, ofWhom, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  play: listedWords(
    'play played playing note instrument scale bow fiddle violin piano pianoforte flute harp guitar organ spinet harpsichord cello violoncello cornet trumpet lute mandolin banjo concertina clarinet viola bassoon horn keys sonata nocturne waltz reel jig minuet hornpipe fugue musician player performer pianist violinist organist flautist harpist fiddler lesson',
  ),
  read: listedWords(
    'read reread reading write wrote written writing letters alphabet spell illiterate unlettered scholar pen reader book newspaper cross',
  ),
  shoot: listedWords(
    'gun guns pistol pistols rifle musket revolver fowling-piece barrel barrels trigger shot marksman sportsman partridges grouse pheasants pheasant partridge hare hares snipe woodcock rabbit ducks shooting bagged loaded bird birds',
  ),
  ride: listedWords(
    'horse horses horseback horse-back saddle pony mare stirrup rider horseman horsewoman galloped cantered rode ridden riding ride hunted hunting hounds hunters hunter hunt steeplechase mounted',
  ),
  whistle: listedWords('whistle whistled whistling'),
  chess: listedWords('chess checkmated check-mated chess-player pieces'),
  row: listedWords('row rowed rowing oar oars oarsman waterman boat pulled'),
  swim: listedWords('swim swam swum swimming swimmer afloat striking struck'),
  drive: listedWords('reins wheel drive driven drove driving driver whip'),
  dance: listedWords('dance danced dancer dancing waltzed waltzing reel step'),
  draw: listedWords(
    'draw drew drawing sketched sketching painted painting brush pencil paintbrush palette easel sketch-book sketchbook paint-box',
  ),
  sew: listedWords(
    'needle sewing sewed sewn sew knit knitted knitting darn darned darning stitch stitched stitching hemmed hemming thimble needlewoman seamstress knitter cook cooked boil',
  ),
};

const instrument =
  '(?:fiddle|violin|piano|pianoforte|flute|harp|guitar|organ|spinet|harpsichord|cello|violoncello|cornet|trumpet|lute|mandolin|banjo|concertina|clarinet|viola|bassoon|horn|keys)';
const game = '(?:hares?|pheasants?|partridges?|rabbits?|ducks?|deer|stag|woodcocks?|snipe|grouse|birds?|geese|goose|hen|teal|wildfowl)';
const languages =
  '(?:french|german|italian|spanish|latin|greek|russian|dutch|welsh|gaelic|irish|hindustani|arabic|chinese|hebrew|portuguese|swedish|norwegian|danish|polish|turkish|english)';
const languageWords = languages.slice(3, -1).split('|');
const tongue = `(?<which>${languages})`;
const speaks =
  '(?:said|answered|replied|asked|spoke|remarked|called|cried|whispered|conversed|exclaimed|murmured|muttered|swore|scolded|prayed|addressed|wrote|written|sang|chatted|talked|rejoined|told|ordered|demanded|thanked|greeted|shouted|cursed|questioned|explained|joked|bargained|argued|gave|recited|quoted|pleaded|begged)';

/** All but the language that the story is told in. */
const foreign =
  '(?:french|german|italian|spanish|latin|greek|russian|dutch|welsh|gaelic|hindustani|arabic|chinese|hebrew|portuguese|swedish|norwegian|danish|polish|turkish)';

/** What nobody does who was never taught it, or shows every time. */
export const skills: readonly Topic[] = [
  {
    name: 'ride',
    sort: 'skill',
    denied: says(
      `ridd?(?:e|en)(?: a (?:horse|pony|mare))?${atEnd}|(?:been |sat |got |mounted )?(?:up)?on (?:a |the back of a |any )(?:horse|pony|mare)\\b|(?:up)?on horse-?back|in (?:a|the) saddle|(?:sat|mounted|bestridden|bestrode|backed|crossed) a (?:horse|saddle|pony)|thrown a leg (?:over|across) a|foot in (?:a|the) stirrup`,
      about.ride,
    ),
    lacks: says(
      'a stranger to the saddle|no (?:horseman|horsewoman|rider)\\b|could not (?:sit|stick on|keep (?:his|her) seat (?:up)?on) a (?:horse|pony)',
      about.ride,
    ),
    shown: says(
      `(?:galloped|cantered)\\b(?! through)|mounted (?:the|his|her) ${few}(?:horse|mare|pony|cob|stallion|chestnut|grey|bay|hunter)|rode (?:off|away|up|out|on|home|back|down|over|across|along|into|to|through|hard|at|with|every|between)\\b(?! (?:[a-zß-ɏ]+ ){0,3}(?:in|by|on|inside|outside) (?:the|a|an|his|her) (?:[a-zß-ɏ]+ )?(?:waggon|wagon|coach|carriage|cart|train|bus|omnibus|cab|car|tram|bicycle|lift|chaise|gig))|ridden (?:since|to hounds|every|over|with|at|in|from|across|all)\\b|riding (?:since|to hounds|every|his|her|a|the|out|home)\\b|(?:hunted|hunting) (?:since|every|with|the|twice|three|all)\\b|followed (?:the )?hounds|swung (?:him|her)self into the saddle|${his} (?:seat (?:up)?on a horse|hunters?\\b)|out with the (?:hounds|hunt)|broken (?:in )?(?:his|her) own horses`,
      about.ride,
    ),
    proven: says(
      `(?:sat|sits|rode|ridden) (?:a horse |to hounds )?(?:better|straighter|harder) than|(?:best|better|finest|boldest|hardest|straightest|fine|accomplished|born) (?:horse(?:man|woman)|rider|seat)\\b|born in the saddle|(?:as much )?at home (?:in the saddle|on a horse|on horseback)|in the saddle (?:before|since|from|all|every|at)|master of (?:the )?(?:hounds|foxhounds)|won (?:the |a )[a-zß-ɏ]* ?(?:steeplechase|point-to-point)|rode before (?:he|she) could walk`,
      about.ride,
    ),
    wording: ['has never learned to ride', 'rides'],
  },
  {
    name: 'swim',
    sort: 'skill',
    denied: says(
      `sw[iua]m(?: a (?:single )?(?:stroke|yard))?${atEnd}|(?:learned|learnt|taught|master(?:ed)?) (?:the art of )?swimming|keep (?:him|her)self afloat`,
      about.swim,
    ),
    lacks: says('no swimmer\\b|could not swim\\b', about.swim),
    shown: says(
      `swam\\b(?! (?:through|before|in (?:his|her|the) (?:eyes|head|sweat|tears|air)))|swum (?:the|across|out|since|every|in|from|to)\\b|swimming (?:out|across|in the|strongly|ashore|since|every|against|for the|from|towards)\\b|(?:struck|striking) out (?:strongly )?for the (?:shore|bank|land|boat)`,
      about.swim,
    ),
    proven: says(
      `(?:such a|so good a|so strong a|so fine a|strong|powerful|good|excellent|fine|capital|bold|practised|great|best|stronger|expert|fearless|tireless) swimmer|sw[iau]m like an? (?:fish|otter|duck|seal|eel)|swum? before (?:he|she) could walk|at home in the water`,
      about.swim,
    ),
    wording: ['cannot swim', 'swims'],
  },
  {
    name: 'read',
    sort: 'skill',
    denied: says(
      `(?:read|write|spell)(?: (?:n?or|and) (?:to )?(?:read|write|spell|cipher|sign))?(?: (?:his|her) (?:own )?name)?${atEnd}|(?:learn|learned|learnt|taught|known|knew|know|mastered) (?:to read|(?:his|her) (?:letters|alphabet)|the alphabet|(?:a|one) letter of the alphabet|reading)`,
      about.read,
    ),
    lacks: says(
      '(?:was|were|being|been|quite|wholly|entirely) (?:illiterate|unlettered)|neither read n?or write|could not (?:read|write) or (?:read|write)|no scholar\\b|no (?:use of (?:a|the) pen|book-?learning)|signed with (?:a|his|her) (?:cross|mark)',
      about.read,
    ),
    shown: says(
      `(?:read|reread|reading) (?:(?:the|a|an|his|her|this) ${few}(?:letter|note|book|newspaper|paper|page|message|telegram|line|words|inscription|lines|bible|verses?|chapter|psalms?|novel|sermons?|lesson)|it (?:through|aloud|over)|aloud|to (?:him|her)self)\\b|(?:wrote|written) (?:(?:an?|the|his|her) ${few}(?:letter|note|reply|answer|line|message)|back|to (?:him|her|them|${someName}))|could read\\b(?! (?:it |that |something )?(?:in|between)\\b)|(?:read|gone through) [^.;:!?]{3,40} from cover to cover|(?:taught (?:him|her)self|learned|learnt) (?:to read|(?:his|her) letters)|(?:looked up|raised (?:his|her) eyes) from (?:his|her|the) (?:book|newspaper)`,
      about.read,
    ),
    proven: says(
      '(?:wrote|writing|written|write) a (?:fair|clerkly|beautiful|fine|good|clear|neat|round) hand|(?:great|constant|voracious|insatiable|eager|omnivorous) reader\\b|always (?:had )?(?:his|her) nose in a book',
      about.read,
    ),
    wording: ['cannot read or write', 'reads or writes'],
  },
  {
    name: 'play',
    sort: 'skill',
    denied: says(
      `play(?:ed)? (?:a|one)(?: single)? note|play(?:ed)? (?:(?:up)?on )?(?:any|an|a musical) instrument|play(?:ed)? (?:(?:up)?on )?(?:the|a|any) ${instrument}|play(?= ?(?:[.,;:–-]|$)| (?:an|any|a note)\\b)|touch(?:ed)? (?:a|the) (?:key|string|keys|strings|bow|${instrument})|taught (?:so much as a scale|(?:a note of )?music)|(?:read|known|knew|know|learned|learnt) (?:a|one) note (?:of music|from another)|had a (?:music )?lesson|handled a bow`,
      about.play,
    ),
    lacks: says('play(?:ed)? (?:(?:up)?on )?no instrument|no (?:musician|player|performer)\\b(?= ?[.,;])'),
    shown: says(
      `play(?:ed|ing)\\b(?! (?:with|about)\\b)(?! (?:on|upon) (?:his|her|the) (?:words?|fears?|feelings|mind|lips|face))[^.;:!?"]{0,40}\\b${instrument}\\b|${instrument},? (?:(?:up)?on )?(?:which|that) (?:${someName}|he|she) (?:had )?(?:[a-zß-ɏ]+ )?played|(?:sat|seated) [^.;:!?"]{0,14}(?:at|to) the (?:piano|pianoforte|organ|harp|spinet|harpsichord|keys|instrument) and (?:played|struck|began)|(?:played|struck up|scraped|fiddled) (?:a|the|an) ${few}(?:sonata|nocturne|waltz|reel|prelude|air|jig|minuet|hornpipe|fugue|tune|hymn|march)|(?:drew|took) (?:his|her|the) bow across`,
      about.play,
    ),
    proven: says(
      `${ofWhom} ${few}(?:playing|touch (?:up)?on the ${instrument}|performance (?:up)?on the ${instrument})|(?:accomplished|brilliant|fine|good|excellent|finished|beautiful) (?:pianist|violinist|organist|flautist|harpist|fiddler|musician)`,
      about.play,
    ),
    wording: ['plays no instrument', 'plays'],
  },
  {
    name: 'shoot',
    sort: 'skill',
    denied: says(
      '(?:fired?|handled?|held|touch(?:ed)?|let off|load(?:ed)?|shoulder(?:ed)?|carried|discharged?|owned) (?:a|any|so much as a) (?:gun|pistol|rifle|shot|fowling-piece|musket|revolver)|pull(?:ed)? a trigger|how (?:one|a gun) was (?:loaded|fired)|killed (?:a|any) (?:bird|hare|living thing|rabbit|beast)|shot (?:a|at a) (?:bird|hare|rabbit|living thing)',
      about.shoot,
    ),
    lacks: says('no (?:shot|sportsman|marksman)\\b(?= ?[.,;]| and| at all)', about.shoot),
    shown: says(
      `(?:fired|discharged|emptied|let off) (?:off )?(?:his|her|the|a|both) ${few}(?:gun|pistols?|rifle|revolver|musket|fowling-piece|barrels?|shot)\\b|shot (?:the|a|an|two|three|four|five|six|his|her|many|a dozen) ${few}${game}\\b|(?:out|gone|going|went) (?:after|with|among) the (?:partridges|guns|grouse|pheasants|snipe|ducks|gun)|brought down (?:the|a|an|two|three|four|his|her) ${few}${game}|(?:a-?shooting|shooting) (?:${game}|in|over|every|with|since|on)\\b|bag(?:ged)? (?:of )?(?:two|three|four|five|six|ten|a dozen|many) `,
      about.shoot,
    ),
    proven: says(
      `(?:best|better|finer|finest|crack|dead|capital|excellent|fine|good|sure|famous|surest|steadiest) (?:shot|marksman|gun)\\b(?! (?:at|in (?:the|his|her) (?:locker|arm)))`,
      about.shoot,
    ),
    wording: ['never fired a shot', 'shoots'],
  },
  {
    name: 'speak',
    sort: 'skill',
    flat: true,
    denied: says(
      `(?:spea?ks?|spoke|spoken|understand|understood|know|knew|known|learn|learned|learnt|taught|read|word of|syllable of|line of|possess(?:ed)?|had|mastered|follow|followed|pick up|picked up|caught|catch|making out|make out|made out|studied) (?:(?:a|one|any|so much as a|the|single|word|words|syllable|of|line|sentence|in) )*${tongue}${atEnd.replace('(?:and|', '(?:did|could|had|was|and|passed|that|which|spoken|on|in|to|with|newspaper|book|')}`,
      languageWords,
    ),
    lacks: says(
      `(?:spoke|knew|had|understood|possessed|speaking|knowing|having|with|commanded) (?:no|neither|nothing of|not a word of|but two words of|only two words of) (?:[a-zß-ɏ]+ (?:n?or|and) )?${tongue}|(?:ignorant|innocent) of (?:all |any )?${tongue}|without (?:a word|a syllable|any|knowing(?: a word of)?) (?:of )?${tongue}|${tongue} (?:was|were|had always been|had been|meant|sounded|remained) (?:all )?(?:Greek|nothing|gibberish|noise|a closed book|a sealed book|a mystery|so much noise|beyond)|(?:need|needed|sent for|hired|through|waited for|want) (?:of )?(?:an|the) interpreter[^.;:!?]{0,30} ${tongue}|no (?:gift|head|talent|ear) for ${tongue}`,
      languageWords,
    ),
    shown: says(
      `(?:^"?|${speaks} (?:[^.;:!?"]{1,40} )?)in (?:[a-zß-ɏ]+ (?:[a-zß-ɏ]+ )?)?${tongue}(?= ?(?:[.,;:!–-]|$)| (?:and|to|with|that|as|so|from|like|when|for|until|at|about|by|than|she|he)\\b)|(?:fell|broke|lapsed|dropped|slipped|passed|burst|switched|turned) (?:back |easily )?(?:in)?to (?:[a-zß-ɏ]+ )?${tongue}|(?:spoke|speaking|speak|talked|talking|chattered|understood|followed|caught|translated|muttered|whispered) (?:(?:a|the|every|each|little|few|some|of|word|words|all|in|perfectly|rapid|softly|good|two|fluent|his|her|their) )*${tongue}(?= ?(?:[.,;:–-]|$)| (?:and|like|as|with|fluently|perfectly|well|very|to|better|easily|at|in|spoken|that|for|beautifully|without|into|text|letter|inscription|sailors?)\\b)|${tongue},? which (?:${someName}|he|she) (?:spoke|knew|had spoken|had learned|wrote|had learnt|had)|(?:read|reading|quoted|translated|reciting|recited|sang|wrote)(?: [^.;:!?"\\ue000-\\ue0ff]{1,30})? (?:in|from|into) (?:the (?:original )?)?${tongue}|(?:in|with) (?:his|her) (?:[a-zß-ɏ]+ )?${tongue}|${ofWhom} (?:[a-zß-ɏ]+ )?${tongue}(?= (?:was|had|came|served|made|astonished|surprised|impressed))|(?:answered|addressed|asked|told|greeted|thanked|cursed|questioned|scolded) [^.;:!?]{1,30} in ${tongue}`,
      languageWords,
    ),
    proven: says(
      `(?:spoken|speak|spoke|knew|known|had|learned|learnt|speaking) (?:${few})?${tongue} (?:like an?|as (?:well|an?|easily)|fluently|perfectly|from|since|at (?:his|her|[a-z]+ )|before|in (?:his|her|the) (?:youth|childhood|nursery|cradle)|all)|(?:brought up|bred|raised|reared) (?:to speak|on|in|speaking) ${tongue}|(?:mother|native|first|second) (?:tongue|language) was ${tongue}|${tongue} (?:was|had (?:always )?been) (?:his|her|${someName}'s) (?:mother |native |second |first |own )?(?:tongue|language)|${tongue} (?:came|was spoken) [^.;:!?]{0,30}(?:nursery|cradle|home|easily|naturally)|(?:fluent|perfect|excellent|good|faultless|flawless|at home) in ${tongue}|(?:taught|teaching|translated|interpreted) (?:from |the )?${tongue}|${tongue} (?:teacher|master|scholar|interpreter)`,
      languageWords,
    ),
    which: (written) => written,
    wording: ['has none of this language', 'speaks it'],
  },
  {
    name: 'foreign',
    sort: 'skill',
    lacks: says(
      '(?:no|any|a) (?:other )?(?:languages?|tongue|speech) (?:but|save|except|other than|besides|beyond) (?:his|her|the|english|plain english)|no foreign (?:languages?|tongue)|(?:spoke|knew|had|understood|speak) (?:only|nothing but|no more than|just) (?:the |plain |his own |her own )?english|no (?:gift|head|talent|ear) (?:at all )?for (?:foreign )?(?:languages|tongues)|not (?:a|one) word of any (?:other |foreign )?(?:language|tongue)',
    ),
    shown: says(
      `(?:^"?|${speaks} (?:[^.;:!?"]{1,40} )?)in (?:[a-zß-ɏ]+ (?:[a-zß-ɏ]+ )?)?${foreign}(?= ?(?:[.,;:!–-]|$)| (?:and|to|with|that|as|so|from|like|when|for|until|at|about)\\b)|(?:fell|broke|lapsed|dropped|slipped|passed|burst|switched) (?:back |easily )?into (?:[a-zß-ɏ]+ )?${foreign}|spoke (?:[a-zß-ɏ]+ )?${foreign}(?= ?(?:[.,;:–-]|$)| (?:and|like|as|with|fluently|perfectly|well|very|to|better)\\b)`,
      languageWords,
    ),
    proven: says(
      `(?:spoke|knew|mastered|fluent in|had|commanded|at home in|speaks|spoken|learned|learnt) (?:two|three|four|five|six|seven|eight|nine|ten|several|many) (?:[a-zß-ɏ]+ )?(?:languages|tongues)|(?:gift|genius|talent) for (?:foreign )?(?:languages|tongues)|(?:spoken|speak|knew|known|learned|learnt) ${foreign} (?:like an?|fluently|perfectly|from|since|at|before|in)`,
    ),
    wording: ['speaks no other language', 'speaks foreign languages'],
  },
  {
    name: 'dance',
    sort: 'skill',
    denied: says(
      `dance(?: a step)?${atEnd}|danced (?:a|one) (?:step|reel|waltz|measure)|(?:learned|learnt|taught) (?:dancing|a step)|stood up (?:in|at|for) a (?:dance|ball|quadrille|reel)`,
      about.dance,
    ),
    lacks: says('no dancer\\b', about.dance),
    shown: says(
      `danced (?:with|every|the|a|all|till|until|down|twice|four)\\b|waltz(?:ed|ing) (?:with|round|across|past)|led (?:off|out) the (?:dance|ball|first)|stood up with`,
      about.dance,
    ),
    proven: says(
      '(?:best|better|beautiful|accomplished|graceful|light|tireless|fine|finest|good|excellent|famous|capital) dancer\\b',
      about.dance,
    ),
    wording: ['never learned to dance', 'dances'],
  },
  {
    name: 'draw',
    sort: 'skill',
    denied: says(
      `draw(?: a (?:straight )?line)?(?= ?[.;,]| a (?:straight )?line| at all)|(?:held|handled|touched|used) a (?:brush|pencil|paintbrush|palette)|(?:learned|learnt|taught) (?:to draw|drawing|to paint)`,
      about.draw,
    ),
    shown: says(
      `(?:drew|sketched|painted|drawing|painting|sketching) (?:the|a|an|his|her|him|it|them|from)\\b [^.;:!?]{0,40}?(?:likeness|portrait|sketch|in (?:oils|water-?colours|chalks?|pencil|charcoal)|from (?:life|nature|memory))|(?:set up|sat at) (?:his|her|the) easel|${his} (?:sketch-?book|paint-?box|palette)`,
      about.draw,
    ),
    wording: ['cannot draw', 'draws'],
  },
  {
    name: 'drive',
    sort: 'skill',
    denied: says(
      `(?:drive|driven)(?: a (?:car|carriage|cart|motor|gig|waggon|wagon|truck|van))?${atEnd}|(?:held|had|handled|taken) (?:the|a pair of) reins|been behind (?:a|the) wheel|(?:learned|learnt|taught) to drive`,
      about.drive,
    ),
    shown: says(
      `(?:drove|driving) (?:the|his|her|a) ${few}(?:car|carriage|cart|motor|gig|waggon|wagon|truck|van|dog-cart|phaeton|curricle)\\b|got (?:in )?behind the wheel|took the (?:reins|wheel)`,
      about.drive,
    ),
    proven: says('(?:good|fine|best|better|capital|skilful|excellent|fast|reckless) (?:whip|driver)\\b', about.drive),
    wording: ['cannot drive', 'drives'],
  },
  {
    name: 'sew',
    sort: 'skill',
    denied: says(
      `(?:sewn?|sewed|knit|knitted|darn|darned|stitch|sew on a button|boil an egg|cook|cooked)(?: a (?:stitch|seam|stocking|meal|dinner))?${atEnd}|(?:held|threaded|set|used|handled) a (?:needle|stitch|thimble)`,
      about.sew,
    ),
    shown: says(
      `(?:sewing|stitching|hemming|knitting|darning) (?:the|a|his|her|at|away|by|shirts|stockings)\\b|(?:sewed|stitched|hemmed|knitted|darned) (?:the|a|his|her|on|up|all|every)\\b|put down (?:his|her) (?:sewing|knitting|needle)|click of (?:his|her) needles`,
      about.sew,
    ),
    proven: says(
      '(?:beautiful|exquisite|fine|excellent|best|good|skilful) (?:needlewoman|seamstress|knitter)|clever with (?:his|her) needle',
      about.sew,
    ),
    wording: ['cannot sew or knit', 'sews or knits'],
  },
  {
    name: 'whistle',
    sort: 'skill',
    denied: says(`whistled?${atEnd}|whistled? (?:a|one) (?:note|tune|bar)`, about.whistle),
    shown: says(
      '(?:came|went|walked|began|fell to|passed|strolled|rode)(?: [a-zß-ɏ]+){0,4} whistling|whistled (?:a|the|softly|loudly|cheerfully|to|as|an|two|three)',
      about.whistle,
    ),
    wording: ['cannot whistle', 'whistles'],
  },
  {
    name: 'chess',
    sort: 'skill',
    flat: true,
    denied: says(
      `play(?:ed)? (?:at )?chess|(?:learned|learnt|taught|known|know|understood) (?:the (?:game|moves) of )?chess|(?:know|known|knew) (?:so much as )?how the (?:pieces|men) mov(?:e|ed)`,
      about.chess,
    ),
    shown: says(
      'play(?:ed|ing) (?:a game of |at )?chess (?:with|against|every|better|like|for)|beat(?:en)? [^.;:!?]{2,30} at chess|check-?mated',
      about.chess,
    ),
    proven: says(
      '(?:good|fine|excellent|strong|best|better|formidable) (?:chess-?player|player of chess|hand at chess)|chess better than',
      about.chess,
    ),
    wording: ['does not know chess', 'plays chess'],
  },
  {
    name: 'row',
    sort: 'skill',
    denied: says(`rowed?(?: a (?:boat|stroke))?${atEnd}|(?:held|handled|touched|pulled) an oar|(?:managed?|handled?) a boat`, about.row),
    lacks: says('no (?:oarsman|waterman)\\b|only turn the boat round', about.row),
    shown: says(
      'rowed (?:out|across|down|up|back|home|the|over|himself|herself|with|to|hard|steadily)|pulled (?:a good|a strong|stroke|bow)',
      about.row,
    ),
    proven: says('(?:best|better|fine|finest|good|strong|capital|practised) (?:oar|oarsman)\\b', about.row),
    wording: ['cannot row', 'rows'],
  },
];
