import { few, ofWhom, says, someName, type Saying, type Topic } from './topic.js';

/** For good, and not for a moment or to something: "dumb with surprise", "blind to his faults". */
const forGood =
  '(?= ?(?:[.,;:)–-]|$)| (?:and (?:had|could|was|helpless|old|lame|alone|always|(?:dumb|deaf|blind|mute)(?= ?[.,;]| from| since))|from|since|as an? |all (?:his|her) life|these|at (?:birth|the age|[a-z-]+(?: years old)?(?= ?[.,;]))|in (?:infancy|childhood|the (?:war|siege|fire|quarry|mine))|for (?:life|good|ever|(?:[a-zß-ɏ-]+ )?years)|ever since|by birth)\\b)';
const sinceBirth =
  '(?:from (?:birth|childhood|infancy|(?:his|her) (?:birth|cradle|infancy)|the (?:cradle|womb|beginning)|an? (?:child|baby|infant))|since (?:birth|childhood|infancy)|all (?:his|her) (?:life|days)|by birth)';
const fromBirth = `(?: ${sinceBirth}| since| these)`;
const wholly =
  '(?:(?:quite|stone|totally|completely|entirely|utterly|wholly|perfectly|long|now|born|almost born|both|always|already),? |stone-)?';
const isOr = `(?:(?:was|is|were|been|being|born|who,|now|quite|totally|gone|gone quite|went|turned|fallen|left|made|had been|remained|rendered) |(?<=^"?)|(?<=, )|(?<=; )|(?<=\\())${wholly}`;

/** Who is called so: "blind Anna", "the mute Tom". */
const called = `,? (?:(?:old|little|poor|young|and [a-zß-ɏ]+),? )*(?<whose>${someName})`;

/** How something goes for good that somebody had. */
const taken =
  '(?:took|taken|stole|stolen|destroyed|robbed|deprived|bereft|cost|ruined|lost|losing|lose|killed|ended|extinguished|quenched|burnt out|burned out|burnt away|burned away|carried off|put out|wrecked|cheated)';
const isGone =
  '(?:(?:had|was|were|has|is|had been|had all|all) )?(?:quite |long |entirely |wholly |gone and )?(?:gone|lost|failed|left|taken|destroyed|departed|deserted|forsaken|died|perished|fled|vanished|extinguished|never (?:returned|came back|been restored))';

/** After what somebody does not see, hear or speak any more. */
const sinceThen =
  '(?:since (?:(?:the|that|his|her) (?:[a-zß-ɏ]+ )?(?:fever|wreck|shipwreck|accident|fire|war|battle|hanging|siege|explosion|fall|illness|smallpox|measles|storm|murder)|(?:birth|childhood|infancy|boyhood|girlhood))|for (?:[a-zß-ɏ-]+ ){1,2}years|these [a-zß-ɏ]+ years|in (?:his|her) life|from birth)';

/** Somebody is called a blind man, or the blind man is he. */
const calledPerson = (adjective: string): string =>
  `(?:was|is|being|been|as|,) (?:an?|the) (?:[a-zß-ɏ]+ ){0,2}?${adjective} ${person}|${adjective} ${person}(?:[^.;:!?"]{0,30})? was (?<whose>${someName})(?= ?[.,;]|$)|${ofWhom} (?:[a-zß-ɏ]+ ){0,2}?${adjective}ness\\b(?! (?:to|of the moment))`;
const person =
  '(?:man|woman|girl|boy|beggar|fiddler|child|lad|fellow|lady|gentleman|widow|sailor|organist|servant|creature|old man|old woman|singer|musician|harper|person)';

/** No power of the kind any more, whoever or whatever took it. */
const withoutPower = (power: string): readonly Saying[] =>
  says(
    `${taken}\\b[^.;:!?"]{0,45}?(?:\\b(?:his|her|of|all|any|both)|'s) (?:[a-zß-ɏ]+ )?${power}\\b(?! of (?!smell|taste|hearing|sight|speech)| to)|${power} (?:[a-zß-ɏ]+ )?${isGone}|(?:no|without|without any|devoid of|destitute of|bereft of|wanting in|lacking|lacked|wanted) (?:(?:the|any|all|the least|such a thing as|power of|sense of|faculty of|gift of) )*${power}\\b(?! of (?!smell|taste|hearing|sight|speech)| to)`,
  );

/** Sight, hearing, speech, smell and taste: who has lost them does not get them back. */
export const senses: readonly Topic[] = [
  {
    name: 'see',
    sort: 'faculty',
    passing: /\b(?:fog|mist|smoke|dusk|blizzard|snow-blind|moment|dazzled)\b/,
    lacks: says(
      `${isOr}(?:blind|sightless|eyeless)${forGood}(?! (?:of|in) )|blind (?:these|for) [a-zß-ɏ]+ years|stone[- ]blind\\b(?! (?:of|in))|(?:blind|sightless)${fromBirth}|born blind|blind as an? (?:stone|post|mole|kitten|wall|statue|beetle)|(?:blind|sightless)${called}|blinded (?:(?:in|by|at|from|through) (?:(?:a|an|the|his|her) )?(?:[a-zß-ɏ]+ )?(?:explosion|powder|blast|smallpox|measles|fever|shell|mine|quarry|war|accident|acid|quicklime|battle|siege|lightning|scarlatina|birth|infancy|childhood)|as a (?:child|boy|girl|baby)|for life)\\b|(?:sightless|dead white|blind white|blinded) eyes|(?:lost|without|cost) (?:the (?:use|sight) of )?both (?:of )?(?:(?:his|her|the) )?eyes|eyes (?:had been|were) (?:put|burnt|burned|gouged|shot) out|white stick|${calledPerson('blind')}`,
    ),
    lost: [
      ...withoutPower('(?:eye-?sight|sight|vision|light of (?:his|her) eyes)'),
      ...says(
        `eyes?\\b[^.;:!?"]{0,40}? (?:sightless|useless|(?:of )?no use|of any use|dead to|saw nothing|seen nothing|could see nothing|never (?:once )?(?:seen|beheld|looked|opened))|(?:lived|dwelt|been) (?:[a-zß-ɏ]+ )?in (?:total |utter |perpetual |complete )?darkness|world (?:was|had been) (?:all )?(?:dark|darkness)|(?:empty|hollow) (?:eye-?)?sockets|(?:world|day|everything|all|noon|sun|day and night|night and day|midnight|candles?) (?:had been |was |were |is )(?:all )?(?:black|dark|darkness|night|the same|one|alike) to|light (?:had |has )(?:ever |never )?(?:entered|reached|come to)|could not see, (?:and|nor) (?:never|had)`,
      ),
    ],
    denied: says(
      `(?:see|seen|saw) (?:(?:a|any|one|the|so much as a|so much as the) )?(?:single )?(?:face|colours?|star|sunrise|sun|sunlight|daylight|light of day|light|sky|blue of the sky|(?:his|her) (?:mother's|father's|own) face)${forGood}|been able to see\\b`,
    ),
    shown: says(
      `caught sight of|recogni[sz]ed (?:him|her|them|it|the|a|his|${someName})|(?:sighted|spied|spotted|glimpsed|espied|descried|discerned|beheld|eyed|surveyed|scanned|inspected|examined|studied|counted|admired|noticed|made out|picked out|singled out|pointed out) (?:(?:out|up|down|all|only|of|in|from) )?(?:the|a|an|his|her|every|each|all|it|its|them|him|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|someone|some|one|no|no more|${someName})\\b|(?:counted|counting) (?:eleven|twelve|the|six|seven|eight|nine|ten|five|four|three)\\b|(?:look(?:ed|ing)|glanc(?:ed|ing)|gaz(?:ed|ing)|star(?:ed|ing)|peer(?:ed|ing)|peep(?:ed|ing)|squint(?:ed|ing)|wink(?:ed|ing)|glar(?:ed|ing)) (?:(?:[a-zß-ɏ]+ly|long|hard|once|twice|back|straight|first|again) )?(?:at|across|up|round|out|through|over|after|down|into|towards?|along|back|from|upon|on)\\b|look(?:ed|ing)? (?:the|him|her|them|it) [^.;:!?]{0,14}(?:over|up and down|in the (?:face|eye|eyes))|watch(?:ed|ing) (?:the|a|an|his|her|them|him|it|how|two|every|as|for|in|from|while|it)\\b|saw (?:the|a|an|every|each|from|two|three|something|someone|them|him|it)\\b(?! (?:error|mistake|danger|folly|point|truth|necessity|chance|drift|meaning|advantage|use|sense|force|justice|joke|difference|need|reason|change|wisdom|matter|case))|(?:could|able to|first to) (?:just |still |even |always |often |clearly |plainly |well )?(?:see|read|make out|count|distinguish|spot|sight|pick out|tell)\\b|eyes? (?:fell|ran|roved|swept|travelled|wandered|followed|rested|lit|lighted|scanned|searched|picked|never left|caught|took in|measured) |(?:ran|cast|passed|let) (?:his|her|an?) (?:[a-zß-ɏ]+ )?(?:eye|eyes|glance) (?:over|along|down|round|up|upon|on)|at (?:the )?(?:first )?sight of|(?:caught|drew|met|escaped|struck|dazzled|held|hurt|pleased|delighted|fascinated|filled) (?<whose>${someName})'s (?:[a-zß-ɏ]+ )?(?:eyes?|gaze|notice|attention)|(?:glare|glitter|flash|gleam|blaze|sunset|sunrise|dazzle|brightness|sight|spectacle|colours?) (?:of |on )?[^.;:!?"]{0,30} (?!from |with |and |that |than |when |while |behind |near |upon |about |before |after |beside )[a-zß-ɏ]{3,12} (?<whose>${someName})|(?:read|reading|proof-?read|deciphered) (?:the|a|an|his|her|it|every|aloud|in|by|from|out|all|through|each|on)\\b|(?:painted|sketched|drew) (?:the|a|an|his|her) [^.;:!?"]{2,30}(?:view|portrait|likeness|sunset|picture|landscape|scene|from life)|(?:shaded|shielded|narrowed|rubbed|blinked|screwed up|lifted|raised|turned|fixed) (?:his|her|both) ${few}eyes (?:to|at|on|upon|from|against|and)\\b|(?:winked|blinked|squinted) (?:at|into|in|against)\\b|(?:aimed|took aim|took careful aim)\\b|(?:tell|told) the time by|by the (?:colour|look|light) of|through (?:his|her|the|a) (?:[a-zß-ɏ]+ )?(?:glass|telescope|spy-?glass|binoculars|opera-?glass|field-?glass|spectacles|microscope)|threaded (?:the|a|his|her) (?:[a-zß-ɏ]+ )?needle|(?:picture|print|sail|colour|colours|sunset|view|lamp|light|painting|portrait|mark|scene) (?:[a-zß-ɏ]+ ){0,3}(?:caught|took|drew|met|pleased|delighted|dazzled) (?<whose>${someName})`,
    ),
    wording: ['is blind', 'sees'],
  },
  {
    name: 'hear',
    sort: 'faculty',
    lacks: says(
      `${isOr}deaf(?: as an? [a-zß-ɏ]+)?${forGood}(?! (?:of|in) )|stone[- ]deaf|deaf as an? [a-zß-ɏ]+|(?<!tone-)deaf${fromBirth}|deaf and dumb|(?:a|born) deaf[- ]mute|born deaf|(?<!-)deaf${called}|${calledPerson('deaf')}|deafened (?:(?:in|by|at|from) (?:(?:a|an|the|his|her) )?(?:[a-zß-ɏ]+ )?(?:explosion|guns|artillery|blast|fever|measles|scarlatina|shell|battle|siege|boiler|war)\\b[^.;]{0,30}(?:years|since|for life|for good|ever)|for life|as a (?:child|boy|girl))`,
    ),
    lost: [
      ...withoutPower('hearing'),
      ...says(
        `ears?\\b[^.;:!?"]{0,40}? (?:useless|(?:of )?no use|of any use|dead to|sealed|stopped|shut|closed|never (?:once )?(?:heard|caught|known|admitted))|(?:lived|dwelt|been) (?:[a-zß-ɏ]+ )?in (?:total |utter |perpetual |complete |a world of |unbroken )?silence|world (?:was|had been) (?:all |wholly )?(?:silent|silence)|no (?:human )?(?:sound|voice|note|noise|word)s? (?:[^.;:!?"]{0,20} )?(?:reached|reach|penetrated|entered|come to|got through to|meant anything to)|(?:sounds?|noise|music|thunder|voices|words) (?:had )?(?:[a-zß-ɏ]+ )?(?:meant|been) nothing to|could not hear, (?:and|nor) (?:never|had)|(?:heard|hear) (?:nothing|no(?:t|r)? [^.;:!?"]{1,30}) ${sinceThen}|heard (?:[^.;:!?"]{1,30} )?${sinceThen}`,
      ),
    ],
    denied: says(
      `(?:heard|hear) (?:(?:a|any|one|the|so much as a) )?(?:single )?(?:sound|note|noise|voice|word|bird|bell|thing|music|song|thunder|(?:his|her) own (?:name|voice))(?: (?:of|at|in) [a-zß-ɏ ]{2,20})?(?: in (?:his|her) life|${fromBirth})|been able to hear\\b`,
    ),
    shown: says(
      `^"?hearing (?:a|an|the|that|his|her|their|someone|some|voices|footsteps)\\b|(?:listening to|listened to|listened at|listened for|listened from|listened with|listened (?:closely|carefully|attentively|perfectly well|hard|intently)|overheard|heard|hearing) (?:(?:only|faintly|distinctly|quite|clearly|every|each|in|from) )*(?:the|a|an|every|his|her|their|some|each|it|its|them|him|that|how|no|footsteps|voices|word|in|of|every|${someName})\\b|caught (?:every|each|the|a|some|no) (?:[a-zß-ɏ]+ )?(?:words?|sounds?|notes?|whisper|syllable|murmur|echo|tune|drift|name|voice|tick|creak|rustle|melody)|(?:could|able to|first to) (?:just |still |even |always |often |clearly |plainly |distinctly )?(?:hear|catch|distinguish the (?:sound|voice|words)|make out the (?:words|voice|sound))\\b|eavesdrop(?:ped|ping)?|(?:woke|wakened|awoke|started|jumped|turned|spun round|looked round|stirred|raised (?:his|her) head|lifted (?:his|her) head|stopped) (?:[a-zß-ɏ]+ )?(?:at|to) (?:the|a|every|his|her|each) (?:[a-zß-ɏ]+ )?(?:sound|noise|knock|shot|cry|voice|creak|footstep|step|bell|crash|whisper|name|bark|thunder|rustle|whistle|tap|song|singing|shout|call)\\b|(?:no|not a|nor) (?:sound|word|whisper|note|syllable) (?:ever )?(?:escaped|was lost on|missed) (?<whose>${someName})|pricked (?:up )?(?:his|her) ears|(?:danced|marched|nodded|swayed|kept time|keeping time) to the (?:music|tune|band|drum|fiddle)|tuned (?:the|his|her)\\b|(?:quick|sharp|keen|good|fine|excellent|perfect|acute|the sharpest|best) (?:pair of )?(?:ears?|hearing)\\b(?! for)|${ofWhom} ${few}(?:ears?|hearing) (?:caught|pricked|picked|detected|heard|told|were|was|took|missed)|(?:reached|reach|caught|met|fell upon|fell on|filled|struck|came to|tickled|pleased|assailed) (?<whose>${someName})'s (?:[a-zß-ɏ]+ )?ears?|(?:knock|knocking|whisper|whispers|whispering|creak|cry|cries|shout|shouts|bells?|song|singing|nightingale|lark|cock|voice|voices|foot-?steps?|steps?|noise|sound|music|tune|rustle|click|whistle|bark|barking|howl|howling|thunder|clock|drums?|trumpet|bugle|crash|explosion|tap|tapping|tread|scratch|scratching|murmur|snoring|hoofs|wheels|guns?|shot|horn|alarm|bang|clatter|chimes|laughter|fiddle|hymn|rain)\\b[^.;:!?"]{0,30} (?!from |with |and |that |than |when |while |behind |near |upon |about |before |after |beside |over |under |into |for )[a-zß-ɏ]{3,12} (?<whose>${someName})|at the (?:[a-zß-ɏ]+ )?(?:sound|noise|click|creak|knock|crash|tap|rustle|bark|whistle|first note) of|(?:hummed|tapped|beat) (?:[a-zß-ɏ]+ ){0,4}(?:to|with|along with) the (?:music|tune|band|fiddle|song)|ear (?:to|at|against) the (?:door|keyhole|wall|ground|panel)`,
    ),
    wording: ['is deaf', 'hears'],
  },
  {
    name: 'say',
    sort: 'faculty',
    lacks: says(
      `${isOr}(?:mute|dumb|voiceless|tongueless)(?:${forGood}| as an? (?:stone|fish|post)\\b)|(?:dumb|speechless|mute|voiceless|silent)(?: ${sinceBirth}| since (?:birth|childhood|infancy|the [a-zß-ɏ]+|(?:his|her) [a-zß-ɏ]+))|(?:a|born|deaf[- ]) ?(?:deaf[- ])?mute\\b|deaf and dumb|born (?:dumb|mute|without a voice|without speech)|(?:mute|dumb|voiceless|tongueless)${called}|${calledPerson('(?:dumb|mute)')}|spoken to nobody since (?:the cradle|birth|childhood)|tongue (?:had been |was )?(?:cut|torn|shot) out|(?:cut|torn|lost|shot) (?:out |away )?(?:his|her|${someName}'s) tongue (?:out |to )`,
    ),
    lost: [
      ...withoutPower(
        '(?:(?:power|gift|faculty|use) of speech|(?<!(?:the|that|this|a|each|every) )speech(?= ?[.,;]| (?:had|was|from|at|for|since|and|in|after|through|with|by|when|altogether|entirely|completely|forever|as)\\b))',
      ),
      ...says(
        `(?:no|without a|without any|lost (?:his|her)|took (?:his|her|${someName}'s)|taken (?:his|her|${someName}'s)|stolen (?:his|her|${someName}'s)) voice\\b(?= (?:at all|whatever|for (?:good|ever)|since|at (?:birth|[a-z]+ years)|as a (?:child|boy|girl)|to (?:call|speak|cry|ask|answer) with)|, (?:and|for) (?:had|it never|never))|no (?:word|sound|syllable|cry|speech)s? (?:[^.;:!?"]{0,24} )?(?:come|came|passed|left|issued|crossed|escaped|fallen)\\b[^.;:!?"]{0,24} (?:lips|mouth|tongue|throat)|tongue\\b[^.;:!?"]{0,20} never (?:once )?(?:formed|shaped|spoken|uttered|framed|made)|could not (?:speak|talk), (?:and|nor) (?:never|had)|never (?:had|possessed|been given) (?:a voice|speech)|(?:no|not an?|not one|neither) (?:[a-zß-ɏ]+ )?(?:word|sound|syllable)s? (?:had|has) (?:${someName}|he|she) (?:ever )?(?:spoken|uttered|said|made|formed)\\b[^.;:!?"]{0,12} ${sinceThen}`,
      ),
    ],
    denied: says(
      `(?:speak|spoken|spoke|utter|uttered|say|said|pronounce|pronounced|form|formed|shape|shaped)(?: (?:a|one|any|so much as a|an articulate|(?:his|her) own) (?:single )?(?:word|syllable|sound|name))?(?: in (?:his|her) life| aloud in| ${sinceThen})|been able to (?:speak|talk|utter)\\b`,
    ),
    shown: says(
      `(?:call(?:ed|ing)|shout(?:ed|ing)|sang|sung|singing|cried|hail(?:ed|ing)) (?:out )?(?:over|across|down|up|aloud|to|for|the|a|from|through|into|in|after|at|out|back|loudly|softly|alone|his|her|all|as|${someName})\\b|(?:told|tells|telling) (?:the|a|an|his|her|them|him|it|everyone|everybody|us|how|of|${someName})\\b|(?:talk(?:ed|ing)|chat(?:ted|ting)|chatter(?:ed|ing)|gossip(?:ed|ing)|argued|arguing|quarrel(?:led|ling)|convers(?:ed|ing)) (?:[a-zß-ɏ]+ )?(?:with|to|about|of|for|all|over|through|on|away|at|together|in|without)\\b|(?:bellow(?:ed|ing)|whisper(?:ed|ing)|mutter(?:ed|ing)|murmur(?:ed|ing)|recit(?:ed|ing)|preach(?:ed|ing)|explain(?:ed|ing)|announc(?:ed|ing)|roar(?:ed|ing)|order(?:ed|ing)|boast(?:ed|ing)|interrupt(?:ed|ing)|swore|apologi[sz]ed|begged|congratulated|thanked|scolded|greeted|wished) (?:(?:out|aloud|back|loudly|softly) )?(?:the|a|an|his|her|to|that|how|at|into|them|him|in|something|for|of|${someName})\\b|(?:in|with) (?:a|an|his|her|that) ${few}(?:voice|tone|tones|accent|accents|whisper)\\b|${ofWhom} ${few}(?:voice|tongue|shout|cry|song|singing|speech|words|laugh and words|whisper|talk|eloquence|lecture|answer) (?:rang|was|were|could|carried|rose|broke|came|called|boomed|went|reached|filled|shook|stopped|had|echoed|drifted|led|held|cut|silenced|brought|ran|wagged)|(?:made|gave|delivered) (?:a|the|his|her) (?:[a-zß-ɏ]+ )?(?:speech|toast|sermon|lecture|address|answer)|(?:proposed|gave) (?:a|the) toast|read (?:[a-zß-ɏ]+ ){0,5}aloud|(?:said|spoke|answered|replied|asked) (?:loudly|aloud|at once|softly|clearly|quietly|without|in|to|for|that|nothing more|something|of|up|at)\\b|broke into (?:song|speech)|burst into song|(?:asked|answered|replied|demanded|confessed|admitted|complained|insisted|suggested|remarked|observed|warned|promised|urged|stammered|yelled|screamed|hissed|joked|prayed|lectured|cursed|pleaded|protested|repeated|related|narrated|described|dictated|translated|addressed|questioned|cross-examined|bargained|haggled|haggling|bargaining|pronounced) (?:(?:aloud|again|back|loudly|softly) )?(?:the|a|an|for|his|her|him|whether|if|how|what|where|that|them|it|every|all|with|over|in|to|two|three|at|${someName})\\b|gave (?:the|an|his|her|no|two|three) (?:order|orders|command|answer|word|warning|evidence)\\b|(?:raised|lifted|lowered|dropped|lent|found|strained|added) (?:his|her) (?:[a-zß-ɏ]+ )?voice|(?:talked|chattered|spoke|sang|argued) (?:[a-zß-ɏ]+ )?(?:all|until|till|so|too|more|like|as|of|about|nineteen|non-?stop|without|and|for|louder|faster)\\b|(?:could be heard|was heard) (?:singing|talking|calling|shouting|laughing and|scolding|swearing|arguing|reading|praying)|good (?:talker|singer|speaker|voice)|(?:loudest|finest|best|sweetest|clearest) voice|joined in the (?:song|chorus|hymn|singing)`,
    ),
    wording: ['is dumb', 'speaks'],
  },
  {
    name: 'smell',
    sort: 'faculty',
    lacks: says(
      `(?:without|no|not any|wanted|wanting|lost|lacked|lacking|devoid of|destitute of)(?: ${few}| )(?:sense|power|faculty) of smell(?:ing)?|could smell nothing|could not smell (?:a thing|anything|at all)|(?:nose|nostrils) (?:was|were|had been) (?:[a-zß-ɏ]+ )?(?:dead|useless|of no use)\\b|nothing (?:had|has) (?:had )?any (?:smell|scent|odour)|unable to smell`,
    ),
    lost: withoutPower('(?:smell|sense of smell|smelling)'),
    denied: says(
      `(?:possessed|had|known|enjoyed) (?:the|any|a) (?:sense|power|faculty) of smell|(?:smelt|smelled|smell) (?:a thing|anything|so much as|an? (?:single )?(?:rose|flower|[a-z]+))(?= ?[.,;]| in (?:his|her) life)|(?:tell|told|know|known) (?:a )?[a-zß-ɏ]+ from (?:a )?[a-zß-ɏ]+ by the smell|been able to smell\\b`,
    ),
    shown: says(
      `(?:first )?(?:smelt|smelled|smelling|sniffed|scented|snuffed)(?! (?:of|like|strongly|sweet|as)\\b)|caught (?:the|a) (?:[a-zß-ɏ]+ )?(?:scent|smell|odour|whiff|reek) of|(?:drew|breathed|took) in (?:the|a) (?:[a-zß-ɏ]+ )?(?:scent|smell|perfume|fragrance|odour)|(?:the|a) (?:[a-zß-ɏ]+ )?(?:scent|smell|reek|odour|stench|fragrance|perfume|whiff|aroma) of [^.;:!?]{2,40} (?:delighted|charmed|greeted|sickened|reached|told|woke|drew|made|brought|turned|led|met|warned|roused|filled|sent|came to|pleased) (?:(?<whose>${someName}))?|wrinkled (?:his|her) nose|held (?:his|her) nose|could (?:just |already |even )?smell`,
    ),
    proven: says(
      '(?:keen|sharp|fine|delicate|infallible|good|excellent|sensitive)(?:est)? (?:sense of smell|nose)\\b(?! for)|nose (?:like|of) a (?:hound|dog|pointer|bloodhound|terrier)|nose for (?:wine|scents?|perfume|smoke|gas|tobacco)',
    ),
    wording: ['has no sense of smell', 'smells something'],
  },
  {
    name: 'taste',
    sort: 'faculty',
    lacks: says(
      `could taste nothing|could not taste (?:a thing|anything|at all)|(?:no|without(?: any)?|lost|lacked|devoid of|robbed of|left without)(?: ${few}| )(?:sense|power|faculty) of taste|could neither (?:taste nor smell|smell nor taste)|(?:tongue|palate) (?:was|had been) (?:[a-zß-ɏ]+ )?(?:dead|useless|numb)\\b|unable to taste`,
    ),
    lost: says(
      `taste (?:had |was |itself had )?(?:[a-zß-ɏ]+ )?(?:left|gone|deserted|forsaken|died|lost)\\b|${taken}\\b[^.;:!?"]{0,25} (?:sense of |all |all sense of |of )(?:smell and )?taste\\b(?! for)|nothing (?:had|has) (?:had )?any (?:taste|flavour|savour)|(?:salt|sugar|wine|food|everything|all) (?:[a-zß-ɏ ]+ )?(?:was|were|had been) (?:all )?(?:one|alike|the same|tasteless) to`,
    ),
    shown: says(
      `(?:tasted|tasting|savoured|relished) (?:the|a|an|it|every|his|her|something|salt|blood)\\b|(?:rolled|held) (?:the|a|it|his|her) [^.;:!?]{0,20}(?:on|round|over) (?:his|her) tongue|could (?:just |still )?taste|(?:declared|pronounced|found|thought) the (?:soup|wine|tea|sauce|beer|port|claret|broth|meat|bread|coffee|pudding|dish)[^.;:!?]{0,20} (?:salt|sweet|sour|bitter|corked|over-?salted|sharp|burnt|delicious|excellent)`,
    ),
    proven: says('(?:fine|delicate|discerning|sensitive|trained|perfect|infallible|excellent) palate'),
    wording: ['has no sense of taste', 'tastes something'],
  },
];
