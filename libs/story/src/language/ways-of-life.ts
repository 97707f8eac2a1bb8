/** What people do, like or fear all their lives, or never. */
export interface WayOfLife {
  name: string;
  /** Words of which one stands wherever something is said of it. */
  words: string;
  does: string;
  doesNot: string;
  /** It may come yet: only what lies before contradicts that it never was. */
  once?: boolean;
  wording: readonly [does: string, doesNot: string];
}

const fever = '(?:typhus|fever|measles|scarlet fever|scarlatina|smallpox|pneumonia|influenza|cholera|whooping-cough|croup)';
const someName = '[\\ue000-\\ue0ff]';

/** What many are afraid of, and others never: a word for it and the words by which it is looked for. */
const feared: readonly (readonly [name: string, what: string])[] = [
  ['the dark', 'the dark|darkness'],
  ['thunder', 'thunder|thunderstorms|thunder-storms|lightning'],
  ['spiders', 'spiders|a spider'],
  ['mice and rats', 'mice|rats|a mouse|a rat'],
  ['snakes', 'snakes|a snake|serpents'],
  ['ghosts', 'ghosts'],
  ['blood', 'blood'],
  ['fire', 'fire'],
  ['crowds', 'crowds'],
  ['horses', 'horses'],
  ['cows', 'cows|cattle|bulls'],
  ['bees', 'bees|wasps'],
];

const fears = feared.map(([name, what]): WayOfLife => ({
  name,
  words: what
    .replace(/\b(?:the|a)\b/g, '')
    .replaceAll('|', ' ')
    .replace(/ +/g, ' ')
    .trim(),
  does: `(?:afraid|frightened|terrified|scared|terror|fear|dread|horror|fainted at the sight|faint at the sight|trembled at the sight) of (?:all )?(?:${what})\\b|(?:${what}) (?:had )?always (?:frightened|terrified|scared|made ${someName})|could (?:not|never) (?:bear|abide|endure|stand|sleep in|be left in) (?:the sight of )?(?:${what})\\b|(?:feared|dreaded) (?:${what})\\b`,
  doesNot: `(?:no|without|never (?:known|felt|had)|not the least) (?:fear|terror|dread|horror) of (?:${what})\\b|(?:never|not) (?:been |yet been )?(?:in the least )?(?:afraid|frightened|scared|terrified) of (?:${what})\\b|(?:${what}) (?:had|held|has) (?:never (?:had )?any|never|no) (?:terrors?|frightened|troubled|scared|upset)|(?:loved|delighted in|enjoyed|welcomed) (?:${what})\\b`,
  wording: [`is afraid of ${name}`, `is not afraid of ${name}`],
}));

export const waysOfLife: readonly WayOfLife[] = [
  {
    name: 'heights',
    words: 'height heights giddy giddiness parapet precipice dizzy dizziness vertigo edge',
    does: `heights? (?:had )?(?:always )?made ${someName} (?:giddy|dizzy|faint|sick)|no head for heights|(?:afraid|frightened|terrified) of heights|(?:dread|fear|horror|terror) of heights|(?:giddy|dizzy) (?:at|on|upon|all|whenever) |(?:turned|grew|went) (?:giddy|dizzy) (?:at|on|upon) (?:a|any|every) |suffered from vertigo|heights (?:had )?(?:always )?(?:terrified|frightened|turned)|could not (?:stand|look|go) [^.;]{1,30}(?:edge|parapet|precipice)`,
    doesNot:
      'no height had ever (?:troubled|frightened)|never (?:been|was|felt|turned) (?:giddy|dizzy)|(?:never|not) (?:known|felt|had) a moment.s (?:dizziness|giddiness|vertigo)|(?:good|steady|cool|excellent|perfect) head for heights|heights (?:had |held )?(?:never |no )(?:had |held )?(?:any )?(?:terrors?|troubled|frightened|bothered)|no fear of heights|(?:walked|ran|strolled|sat|danced) (?:[a-z]+ ){0,3}(?:along|on) the (?:parapet|edge of the (?:cliff|roof|precipice))',
    wording: ['cannot bear heights', 'does not mind heights'],
  },
  {
    name: 'rising',
    words: 'risen riser rise rose rising bed abed asleep slept sleep five dawn daybreak sunrise noon lark cockcrow awake stirring',
    does: '(?:risen|rose|up|rising|rise|out of bed|awake|dressed|stirring|about)(?: [a-z]+){0,4}? (?:at|by|before) (?:three|four|five|six|dawn|daybreak|sunrise|cock-?crow|the (?:sun|lark|birds|servants|household))\\b|(?:up|rose|risen|awake) with the (?:lark|sun)|an? (?:habitual )?early (?:riser|bird)|sunrise had never (?:once )?found|before sunrise',
    doesNot:
      '(?:in bed|abed|asleep|slept|lay|lain|sleep|stayed in bed)\\b[^.;]{0,24} (?:till|until) (?:nine|ten|eleven|noon|twelve|midday|past|luncheon)|(?:never|not|seldom) (?:been known to |had |once |in (?:his|her) life )*(?:rise|rose|risen|up|down|left (?:his|her) bed|leave (?:his|her) bed|stirred?|got up|awake)[^.;]{0,20} (?:before|till|until|earlier) (?:nine|ten|eleven|noon|midday|twelve|than)|a late riser|lie-?abed|slug-?abed|(?:nine|ten|eleven|noon|midday|twelve)(?: o.clock)?, the hour at which|(?:rose|risen|rise) at (?:nine|ten|eleven|noon)|(?:took|had|ate) breakfast in bed|never (?:once )?seen (?:a|the) (?:sunrise|dawn|sun rise)',
    wording: ['rises early', 'rises late'],
  },
  {
    name: 'prayers',
    words: 'prayers prayer pray prayed knelt knees beads rosary praying',
    does: '(?:say|said|saying|says|told|to) (?:his|her) (?:prayers|beads|rosary) (?:[a-z]+ )?(?:night|nightly|every|each|without fail|always|as|morning)|never (?:once )?(?:missed|omitted|forgot|neglected|failed to say) (?:his|her) prayers|(?:knelt|prayed|on (?:his|her) knees)(?: [a-z]+){0,4} (?:every|each|nightly|as always|as usual|morning and|night and)|(?:always|every night|each night|nightly|never slept without)[^.;]{0,30}(?:prayed|knelt|prayers?)',
    doesNot:
      '(?:never|not) (?:in (?:his|her) life |once |been known to |to |been heard to )*(?:say|said|offered|utter(?:ed)?|breathed?|mumbled?|known) (?:a|any|his|her|one|a single) prayers?|never (?:once |in (?:his|her) life |been known to )*(?:pray|prayed|knelt|kneel|bent (?:his|her) knees?)\\b|no prayer had (?:ever|never)|no use for prayers?|not prayed since (?:childhood|boyhood|girlhood|he|she)',
    wording: ['says prayers', 'says no prayers'],
  },
  {
    name: 'church',
    words: 'church chapel mass pew sunday sundays service sermon evensong matins churchgoer church-goer',
    does: 'not in (?:his|her) (?:place|pew) (?:in|at) church|(?:usual|accustomed|old|family|own|front|customary) pew|(?:his|her) pew|never (?:once )?(?:missed|been absent from|skipped) (?:church|chapel|mass|a service|a sermon|matins|evensong|a sunday|sunday)|(?:went|gone|goes|walked|drove|seen|found|to be found) (?:to|in|at) (?:the )?(?:church|chapel|mass|early service)(?: [a-z]+)? (?:every|twice|each|on sundays|as usual|as always)|(?:every|each) sunday[^.;]{0,40}(?:church|chapel|mass|pew|sermon)|(?:regular|constant|faithful) (?:attendant |attender )?at church|church-?goer all',
    doesNot:
      '(?:never|not) (?:once |in (?:his|her) life |been known to |known to |would |had )*(?:go|went|gone|goes|been|set foot|sets foot|enter|entered|seen|darkened|crossed|attended|sat through) (?:to |in |inside |within |the inside of |the door of |the threshold of )?(?:a |the |any )?(?:church|chapel|mass|service|sermon)|not (?:been|set foot) (?:with)?in (?:a church|church|one) (?:since|for)|(?:church|chapel) had never (?:once )?(?:seen|held)|no church-?goer|church (?:never|had never) saw',
    wording: ['goes to church', 'never goes to church'],
  },
  {
    name: 'oaths',
    words: 'oath oaths swear swore sworn swearing curse curses cursed cursing foul-mouthed profanity',
    does: 'sw(?:ore|earing) (?:roundly|horribly|loudly|like an?|as usual|heartily|at|freely|fluently|continually|from|all|habitually)|(?:with|rapped out|let out|let fly|uttered|ripped out|muttered|came out with|poured out|spat out) (?:an?|his|her|the|two|three|usual|great|round|favou?rite)[^.;]{0,16} (?:oaths?|curses?)\\b|oaths? (?:came|poured|fell|rolled|flew|streamed|dropped)|cursed (?:the|his|her|at|like|roundly|every|as)|foul-?mouthed|every (?:second|other) word was an? (?:oath|curse)|usual (?:oath|curse|profanity)|(?:always|habitually) (?:swore|cursed|swearing)',
    doesNot: `(?:nobody|no ?one|none|never|ever|not) [^.;]{0,30}heard [^.;]{1,24} (?:utter [^.;]{0,16}(?:oath|curse)|swear|curse)|never (?:once |in (?:his|her) life |been known to |been heard to |yet |had )*(?:swear|swore|sworn|cursed?|utter(?:ed)? [^.;]{0,12}(?:oath|curse))\\b(?! (?:him|her|to|that|them))|no (?:oath|curse) (?:had )?(?:ever )?(?:passed|crossed|left)|did ${someName} ever swear|never an oath|(?:swearing|oaths|profanity) (?:shocked|disgusted|offended)`,
    wording: ['swears', 'never swears'],
  },
  {
    name: 'gloves',
    words: 'gloves',
    does: '(?:ever|never) (?:been )?seen [^.;:]{0,20}without (?:his |her )?gloves|never (?:went|stirred|left|out|without)[^.;]{0,20} without (?:his |her )?gloves|always wore gloves|usual gloves',
    doesNot: 'never (?:would |had )?(?:wear|wore|worn|owned|put on) (?:any |a pair of )?gloves|wore no gloves|no gloves',
    wording: ['always wears gloves', 'never wears gloves'],
  },
  {
    name: 'an open window',
    words: 'window windows',
    does: '(?:slept|sleep|sleeping) with (?:the|his|her|a|every|both) ?(?:[a-z]+ )?windows? (?:wide )?open|(?:left|kept) open (?:every|each|all|always|winter|at night|by night)|could (?:not|never) (?:sleep|breathe) with (?:a|the|his|her) windows? (?:shut|closed)|window [^.;]{0,24}(?:left|kept|stood) (?:wide )?open[^.;]{0,30}(?:every|always|each|winter|all)|(?:opened|threw up|flung up) (?:the|his|her) (?:[a-z]+ )?window[^.;]{0,20}(?:as always|every|each|always|as usual|as (?:he|she) (?:always )?did)',
    doesNot:
      '(?:slept|sleep|sleeping) with (?:the|his|her|every|all the|both) ?(?:[a-z]+ )?windows? (?:shut|closed|barred|fastened|bolted|tight)|(?:shut|closed|barred|fastened|bolted) (?:the|his|her|every) (?:[a-z]+ )?windows?[^.;]{0,40}(?:always|every|each|night|usual)|could (?:not|never) sleep with (?:a|the) windows? open|never (?:once )?(?:slept with|opened|left) (?:a|the|his|her) window',
    wording: ['sleeps with the window open', 'sleeps with the window shut'],
  },
  {
    name: 'a walk',
    words: 'walk walked constitutional',
    does: '(?:walk|walked|constitutional) (?:before breakfast|after (?:dinner|breakfast|supper|lunch)|every (?:day|morning|evening))|(?:daily|morning|evening|usual) (?:walk|constitutional)',
    doesNot:
      '(?:never|seldom|not) (?:once |in (?:his|her) life |been known to )*(?:walk|walked|took a walk|taken a walk|walked a (?:step|yard|mile))\\b(?= ?[.,;]| (?:before|after|anywhere|a|where|when|if))|hated (?:walking|exercise|a walk)|never (?:stirred|went) (?:out|abroad)[^.;]{0,12} before breakfast',
    wording: ['takes walks', 'never walks'],
  },
  {
    name: 'punctuality',
    words: 'late early punctual unpunctual clocks minute time prompt punctuality',
    does: 'never (?:once )?(?:in (?:his|her) life )?(?:been |was |had been |arrived |a minute |known to be )*late\\b(?! (?:husband|wife|father|mother|hour|at night))|always (?:early|punctual|on time|prompt)|punctual (?:to|as)|set (?:their|the|his|her) (?:clocks?|watch(?:es)?) by|(?:known|famous|famed) for (?:his|her) punctuality|punctual all',
    doesNot:
      '(?:always|invariably|for ever|forever|habitually|as usual|usual) [^.;]{0,12}late\\b|late,? (?:as )?(?:always|usual|ever)\\b|never (?:once )?(?:in (?:his|her) life )?(?:been )?(?:on time|punctual|in time)|unpunctual|late for (?:everything|every)|could not be (?:punctual|on time)',
    wording: ['is punctual', 'is always late'],
  },
  {
    name: 'sleep',
    words: 'sleeper slept insomnia sleepless awake sleep log',
    does: 'light sleeper|slept (?:so )?lightly|slept (?:badly|ill|poorly)(?: [a-z]+)? (?:all|since|every|always|for)|(?:woke|wake|waking) at (?:every|the least|the slightest)|insomnia|lay awake (?:every|most|each|night after)',
    doesNot:
      'heavy sleeper|(?:slept|sleep) (?:[a-z]+ )?(?:like an? (?:log|top|stone|dormouse|baby)|through (?:anything|everything|storms|thunder))|nothing (?:could|ever|would|had ever) (?:wake|woke|rouse|woken)|never (?:known|had|lost|passed|spent) (?:a|an hour.s) (?:sleepless|bad|sleep)|sound sleeper',
    wording: ['sleeps badly', 'sleeps well'],
  },
  {
    name: 'laughter',
    words: 'laugh laughed laughing smile smiled smiling laughter',
    does: '(?:always|for ever|forever) (?:laughing|smiling)|laughed (?:at everything|easily|often|as usual|as always|all day)|(?:ready|easy|usual|famous|frequent) (?:laugh|laughter|smile)\\b',
    doesNot: `(?:never|nobody had ever) (?:been known to |once |in (?:his|her) life |been seen to |seen ${someName} )+(?:laugh|smile)(?:ed)?\\b|had never (?:laughed|smiled) (?:in|since)`,
    wording: ['laughs', 'never laughs'],
  },
  {
    name: 'newspapers',
    words: 'newspaper newspapers times gazette',
    does: '(?:read|took|reading|unfolded|opened) (?:the|his|her) (?:[a-z]+ )?(?:newspaper|times|gazette)[^.;]{0,24} (?:every|each|daily|as always|as usual|at breakfast)|(?:daily|morning|evening|usual) newspaper',
    doesNot:
      'never (?:once |in (?:his|her) life )*(?:read|opened|looked at|took|taken|looked into|bought) a newspaper|no newspaper (?:had )?ever|newspapers? (?:had )?never',
    wording: ['reads the newspaper', 'never reads a newspaper'],
  },
  {
    name: 'naps',
    words: 'nap naps dozed napped daytime afternoon siesta',
    does: '(?:nap|dozed|slept|siesta)[^.;]{0,20} (?:every|each) (?:afternoon|day)|(?:usual|daily|afternoon|customary) (?:nap|siesta)|napped (?:every|each|after)',
    doesNot:
      'never (?:once |in (?:his|her) life )*(?:slept|napped|dozed|taken a nap|took a nap|closed (?:his|her) eyes) (?:by day|in the daytime|in the afternoon|after dinner|before night)',
    wording: ['naps by day', 'never sleeps by day'],
  },
  {
    name: 'alms',
    words: 'beggar beggars penny farthing copper alms charity',
    does: 'never (?:once )?(?:passed|refused|turned away) a beggar|always (?:gave|had a (?:penny|copper|coin))[^.;]{0,30}beggars?|gave to every beggar|(?:usual|daily) (?:penny|coin|copper) to the beggar',
    doesNot:
      'never (?:once |in (?:his|her) life )*(?:gave|given) (?:a|so much as a|anything to a|a penny to|alms to)[^.;]{0,24}(?:beggar|beggars|charity|alms|poor)',
    wording: ['gives to beggars', 'never gives to beggars'],
  },
  {
    name: 'black clothes',
    words: 'black colours',
    does: 'always (?:wore|worn|dressed in|went in|in) (?:plain |deep |nothing but )?black\\b(?! (?:silk )?(?:gloves|hat|stockings|boots|cravat|shoes))|(?:wore|worn) (?:nothing|never anything|no colour|no other colour) but black|usual black\\b',
    doesNot:
      'never (?:once |in (?:his|her) life )*(?:wore|worn|would wear|put on|dressed in) black\\b(?! (?:gloves|hat|stockings|boots))|(?:hated|loathed|detested) black\\b',
    wording: ['always wears black', 'never wears black'],
  },
  {
    name: 'cold baths',
    words: 'bath baths bathed tub plunge bathe washed',
    does: '(?:cold|icy|morning|daily|usual) (?:bath|tub|plunge|dip)|(?:bathed|swam|washed|bathe) [^.;]{0,24}(?:every|each) (?:morning|day)',
    doesNot:
      'never (?:once |in (?:his|her) life )*(?:bathed|washed|took a (?:cold )?bath|taken a (?:cold )?bath|had a (?:cold )?bath)|(?:loathed|hated|horror of|dread of|detested) (?:cold water|baths|bathing|washing)|not (?:had|taken) a bath (?:in|for|since)',
    wording: ['bathes', 'never bathes'],
  },
  {
    name: 'talk',
    words: 'talker chatterbox taciturn words talking',
    does: 'never (?:once )?(?:stopped|ceased|left off|done) talking|talk(?:ed|ing) (?:without (?:stopping|ceasing|end)|incessantly|all day long|from morning)|(?:a|great|incessant|ceaseless) (?:chatterbox|talker)\\b',
    doesNot:
      '(?:man|woman|boy|girl|person) of few words|never (?:said|spoke|used) (?:two|three|ten|more than (?:two|three|ten|a dozen)) (?:words|sentences)|taciturn|no talker',
    wording: ['talks much', 'talks little'],
  },
  ...fears,
  {
    name: 'the water',
    words: 'water boat boats',
    does: '(?:dread|fear|terror|horror) of (?:the )?(?:water|sea)|(?:dreaded|feared|hated) (?:the )?(?:water|sea)\\b|(?:could not be got|could never be got|never could be got|step|set foot) (?:into|in) a boat|afraid of (?:the )?(?:water|sea)',
    doesNot:
      '(?:pleased|happy|happier|happiest|delighted|well)\\b[^.;:!?]{0,40}\\b(?:up)?on the water|in and out of boats|(?:youth|childhood|boyhood|girlhood|life) in boats|loved the water',
    wording: ['is afraid of the water', 'loves the water'],
  },
  {
    name: 'music',
    words: 'music',
    does: 'fond of music|loved music|(?:love|passion) for music|music (?:was|had (?:always )?been) (?:his|her|the) (?:passion|delight|joy|chief)',
    doesNot: '(?:detested|hated|loathed|abhorred|disliked|could (?:not|never) (?:bear|endure|abide)) (?:all )?music',
    wording: ['loves music', 'detests music'],
  },
  {
    name: 'the theatre',
    words: 'theatre theatres playhouse drury opera',
    once: true,
    does: '(?:seen|saw|heard) [^;:]{0,40}(?:at the (?:theatre|opera|play)|drury|covent)|(?:been|gone|went) (?:to|at) the (?:theatre|play|opera)',
    doesNot: 'never (?:seen|been|set foot) (?:the inside of|inside|in|to|at) (?:a |the |any )?(?:theatre|playhouse|play|opera)',
    wording: ['was in a theatre', 'never was in a theatre'],
  },
  {
    name: 'prison',
    words: 'prison gaol jail newgate',
    once: true,
    does: '(?:lain|lay|spent|passed|served)\\b[^.;:]{0,40}\\bin (?:newgate|prison|gaol|jail|the fleet)|(?:come|came) out of (?:prison|gaol|jail|newgate)',
    doesNot:
      '(?:not|never) (?:been|lain|set foot) in (?:a )?(?:prison|gaol|jail)|never (?:seen|known) the inside of a (?:prison|gaol|jail)',
    wording: ['was in prison', 'never was in prison'],
  },
  {
    name: 'a lie',
    words: 'lie lied lies untruth falsehood',
    once: true,
    does: 'told (?:a|one|many) (?:great |wicked |dreadful |foolish )?(?:lie|falsehood|untruth)s?',
    doesNot: 'never (?:once |in (?:his|her) life )?(?:told|uttered) (?:a|an) (?:lie|falsehood|untruth)|never lied',
    wording: ['told a lie', 'never told a lie'],
  },
  {
    name: 'illness',
    words: 'illness ill typhus fever measles scarlatina smallpox pneumonia influenza cholera sick sickly',
    once: true,
    does: `(?:lain|lay|been laid up)\\b[^.;:]{0,30}\\bwith (?:the |a )?${fever}|had (?:had )?(?:the )?${fever} (?:as|when|in)|been (?:very |dangerously |desperately )?ill (?:as|when|in)|been a (?:sickly|delicate|weakly) (?:child|boy|girl)`,
    doesNot:
      "never (?:had|known) (?:a|one) day(?:'s| of) (?:illness|sickness)|never (?:been|was) (?:ill|sick)\\b|never (?:known|had) (?:what it was to be ill|an illness)",
    wording: ['was ill', 'never was ill'],
  },
  {
    name: 'a broken bone',
    words: 'bone bones broken broke fractured crooked',
    once: true,
    does: `(?:broken|broke) (?:his|her|${someName}'s) (?:[a-z]+ )?(?:arm|leg|collar-?bone|wrist|ankle|rib|ribs|nose|hip|thigh|jaw|finger)\\b[^.;]{0,20} (?:as|when|in|at|twice|by)|(?:arm|leg|collar-?bone|wrist|ankle|ribs?|nose|hip|thigh|jaw|finger) (?:which |that )?(?:${someName}|he|she)? ?(?:had )?(?:broke|broken|been broken|fractured) (?:at|as|in|when|by|long|twice|years)|had set crooked`,
    doesNot: 'never (?:in (?:his|her) life )?broken a bone|never (?:had )?a bone broken|not a bone [^.;:]{0,30}had ever been broken',
    wording: ['broke a bone', 'never broke a bone'],
  },
  {
    name: 'debt',
    words: 'debt debts owed',
    once: true,
    does: '(?:been|lived) in debt (?:for|all|since|from|ever)|debts (?:which|that) (?:he|she) had (?:owed|carried)',
    doesNot:
      'never (?:in (?:his|her) life )?(?:been in debt|owed (?:anybody |any man |anyone )?(?:a|one) (?:penny|shilling|farthing|sixpence))',
    wording: ['was in debt', 'never was in debt'],
  },
  {
    name: 'a duel',
    words: 'duel duels fought',
    once: true,
    does: 'had fought (?:a|one|two|three|several|many|his first) duels?|(?:been|gone) out with pistols',
    doesNot: 'never (?:in (?:his|her) life )?fought (?:a|any) duel',
    wording: ['fought a duel', 'never fought a duel'],
  },
];

const faiths: readonly (readonly [faith: string, words: string])[] = [
  ['Catholic', 'catholic papist romanist'],
  ['Quaker', 'quaker quakeress'],
  ['Jew', 'jew jewess hebrew'],
  ['Methodist', 'methodist wesleyan'],
  ['Baptist', 'baptist'],
  ['Presbyterian', 'presbyterian'],
  ['Unitarian', 'unitarian'],
  ['churchman', 'churchman churchwoman anglican'],
  ['unbeliever', 'atheist freethinker unbeliever'],
];
const faithOf = new Map(faiths.flatMap(([faith, words]) => words.split(' ').map((word) => [word, faith] as const)));

export const faithWords: readonly string[] = [...faithOf.keys()];
export const faithCalled = (word: string): string | undefined => faithOf.get(word);
