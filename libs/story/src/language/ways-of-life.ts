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

const meat = '(?:beef|mutton|ham|pork|venison|veal|bacon|chops?|steaks?|meat|joint)';
const fever = '(?:typhus|fever|measles|scarlet fever|scarlatina|smallpox|pneumonia|influenza|cholera|whooping-cough|croup)';
const someName = '[\\ue000-\\ue0ff]';

export const waysOfLife: readonly WayOfLife[] = [
  {
    name: 'the dark',
    words: 'dark darkness',
    does: '(?:afraid|frightened|terrified|terror|fear|dread) of (?:the dark|darkness)|could (?:not|never) (?:bear|endure|sleep in|be left in) the dark',
    doesNot:
      '(?:darkness|the dark) (?:had|held|has) (?:never (?:had )?any|no) terrors?|never (?:been )?(?:in the least )?afraid of the dark|no fear of the dark',
    wording: ['is afraid of the dark', 'is not afraid of the dark'],
  },
  {
    name: 'heights',
    words: 'height heights giddy parapet precipice dizzy',
    does: `heights? (?:always )?made ${someName} (?:giddy|dizzy|faint)|no head for heights|afraid of heights|(?:dread|fear|horror) of heights|(?:giddy|dizzy) (?:at|on|upon) (?:a|any|every) (?:height|ladder|stair)`,
    doesNot:
      'no height had ever (?:troubled|frightened)|never (?:been|was|felt|turned) (?:giddy|dizzy)|(?:good|steady|cool) head for heights|heights had no terrors?',
    wording: ['cannot bear heights', 'does not mind heights'],
  },
  {
    name: 'the water',
    words: 'water boat boats',
    does: '(?:dread|fear|terror|horror) of (?:the )?(?:water|sea)|(?:dreaded|feared|hated) (?:the )?(?:water|sea)\\b|(?:could not be got|could never be got|never could be got|step|set foot) (?:into|in) a boat|afraid of (?:the )?(?:water|sea)',
    doesNot:
      '(?:pleased|happy|happier|happiest|delighted|well)\\b[^.;:!?]{0,40}\\b(?:up)?on the water|in and out of boats|(?:youth|childhood|boyhood|girlhood|life) in boats|loved the water',
    wording: ['is afraid of the water', 'loves the water'],
  },
  {
    name: 'meat',
    words: 'meat beef mutton ham pork venison vegetarian flesh chop chops steak veal bacon',
    doesNot:
      "(?:ate|eaten|eat|touched|touch) no (?:meat|flesh)|never (?:ate|eaten|eat|touched|tasted) (?:a morsel of )?(?:meat|flesh|butcher's meat)|a (?:strict )?vegetarian",
    does: `slice of (?:the |cold |roast |boiled )?(?:[a-z]+ )?${meat}\\b|dined (?:up)?on (?:roast |cold )?${meat}|(?:fond|fonder) of (?:a |roast |good )?${meat}|helped (?:him|her)self to (?:(?:the|more|some|cold|roast|boiled) ){0,3}${meat}|(?:ate|eating|eaten) (?:(?:a|the|his|her|some|cold|roast|two|three) ){1,3}${meat}`,
    wording: ['eats meat', 'eats no meat'],
  },
  {
    name: 'sugar',
    words: 'sugar lumps',
    does: '(?:took|put|takes|liked|stirred|had) (?:two|three|four|five|plenty of|much|more|a great deal of)? ?(?:lumps|sugar)\\b',
    doesNot:
      '\\bno sugar\\b|never (?:been able to |could |took |taken |take |touched )?(?:bear |endure |abide )?(?:the taste of )?sugar|without sugar',
    wording: ['takes sugar', 'takes no sugar'],
  },
  {
    name: 'rising',
    words: 'risen riser rise bed five',
    does: '(?:risen|rose|up|rising|out of bed)(?: every (?:day|morning))? (?:at|by|before) (?:four|five|six)\\b|an? early riser',
    doesNot:
      '(?:leave|left|out of) (?:his|her) bed (?:before|till|until) (?:nine|ten|eleven|noon)|(?:lay|lain|stayed) (?:abed|in bed) (?:till|until) (?:nine|ten|eleven|noon)|never been known to rise earlier|a late riser|never (?:rose|risen|up|down) (?:before|till|until) (?:nine|ten|eleven|noon)',
    wording: ['rises early', 'rises late'],
  },
  {
    name: 'prayers',
    words: 'prayers prayer pray prayed',
    does: '(?:say|said|saying) (?:his|her) prayers (?:night|every|each|without fail)|never (?:missed|omitted|forgot|neglected) (?:his|her) prayers|knelt every (?:night|morning)',
    doesNot: '(?:not|never) (?:said|say|offered) (?:a|any) prayers?|never (?:prayed|said (?:his|her) prayers)',
    wording: ['says prayers', 'says no prayers'],
  },
  {
    name: 'church',
    words: 'church',
    does: 'not in (?:his|her) (?:place|pew) (?:in|at) church|never (?:missed|been absent from) church|(?:went|gone|goes) to church (?:every|twice every|each)|(?:regular|constant) (?:attendant )?at church',
    doesNot:
      'never (?:went|gone|goes|been|set foot) (?:to|in|inside|within) (?:a |the )?church|not (?:been|set foot) (?:with)?in (?:a church|one) since',
    wording: ['goes to church', 'never goes to church'],
  },
  {
    name: 'gloves',
    words: 'gloves',
    does: '(?:ever|never) (?:been )?seen [^.;:]{0,20}without (?:his |her )?gloves|never (?:went|without) (?:out )?(?:without )?gloves|always wore gloves',
    doesNot: 'never (?:would |had )?(?:wear|wore|worn|owned|put on) (?:any )?gloves|wore no gloves',
    wording: ['always wears gloves', 'never wears gloves'],
  },
  {
    name: 'music',
    words: 'music',
    does: 'fond of music|loved music|(?:love|passion) for music|music (?:was|had (?:always )?been) (?:his|her|the) (?:passion|delight|joy|chief)',
    doesNot: '(?:detested|hated|loathed|abhorred|disliked|could (?:not|never) (?:bear|endure|abide)) (?:all )?music',
    wording: ['loves music', 'detests music'],
  },
  {
    name: 'snuff',
    words: 'snuff',
    does: '(?:first|a|his|her|another) pinch of snuff\\b(?![^.]{0,30}\\bnever)|(?<!never )(?:took|takes) snuff\\b|\\bloved (?:his |her )?snuff',
    doesNot:
      'never (?:in (?:his|her) life )?(?:had )?(?:taken|took|touched|tried) (?:a pinch of )?snuff|(?:detested|loathed|hated|abhorred) snuff',
    wording: ['takes snuff', 'never takes snuff'],
  },
  {
    name: 'oaths',
    words: 'oath oaths swear swore sworn',
    does: 'swore (?:roundly|horribly|loudly|like a|as usual|heartily|at (?:the|his|her))|(?:with|rapped out) (?:an|his usual|a great|a round) oath',
    doesNot: `(?:ever|never) (?:been )?heard ${someName} (?:utter an oath|swear)|never (?:swore|sworn|uttered an oath|been heard to swear)`,
    wording: ['swears', 'never swears'],
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
    words: 'bone bones broken',
    once: true,
    does: 'broken (?:his|her) (?:arm|leg|collar-?bone|wrist|ankle|rib|ribs|nose) (?:as|when|in|at|twice)',
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
