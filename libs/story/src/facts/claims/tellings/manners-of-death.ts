/** A way to die, and what the sentence says to tell it. */
export interface Manner {
  how: string;
  at: number;
  end: number;
  /** Whom it befell stands behind it: "a fall that killed her aunt". */
  behind: boolean;
}

const illnesses =
  'fever|typhus|typhoid|cholera|consumption|smallpox|small-pox|dropsy|gout|apoplexy|pneumonia|influenza|diphtheria|measles|scarlatina|plague|cancer|jaundice|dysentery|ague|paralysis|palsy|pleurisy|asthma|bronchitis|decline|stroke|rheumatism|croup|lockjaw|malaria|scurvy|inflammation|cold|chill';
const beasts =
  'whale|crocodile|leopard|stallion|ox|pig|hound|bees|wasps|bull|horse|lion|tiger|bear|boar|stag|wolf|wolves|snake|adder|viper|shark|elephant|mule|cow|ram|mastiff|dog';
const died =
  '(?:died|dead|dies|dying|perished|expired|death|came to (?:his|her) end|met (?:his|her) (?:end|death)|breathed (?:his|her) last|ended (?:his|her) (?:days|life)|passed away|made an end)';

/** Each way: what it is called, how it is told of whom it befell before, and behind. */
const ways: readonly (readonly [how: string, before: string, behind?: string])[] = [
  [
    'drowned',
    '(?:at|to) the bottom of the (?:sea|ocean|channel|lake|river|bay|[\\ue000-\\ue0ff])|capsized|swept (?:away|out to sea)|swallowed by the (?:sea|waves)|(?:was|were|been|be|got) drowned|drowned(?= ?(?:[.,;]|$)| (?:in|off|at|while|when|one|on|that|with|trying|by)\\b)|lost at sea|went down (?:with|in)|gone down (?:with|in)|(?:swept|washed|carried) (?:from the deck|off the deck|overboard)|lost overboard|(?:the same |a |the |one )shipwreck|by drowning|a watery grave',
    'the (?:sea|river|waves?|water|mill-pond|pond|lake|tide|current|ocean)(?: that| which)? (?:had )?(?:took|taken|swallowed|drowned|swept|claimed|carried)|the wreck in which|(?:mill-pond|pond|river|lake|weir|quay)[^.;:!?]{0,30}\\bit was (?:there|here) that',
  ],
  [
    'old age',
    'of (?:nothing )?(?:(?:but|worse than|more than|mere|simple|plain|sheer) )?old age|lived to be (?:eighty|ninety|a hundred)|at (?:eighty|ninety|the age of (?:eighty|ninety))|full of years|in extreme old age',
  ],
  [
    'in bed',
    'in (?:his|her) (?:own )?(?:sleep|bed)\\b|slipped away in (?:his|her) sleep|did not wake|never woke|peacefully|quietly in the night',
  ],
  [
    'illness',
    `(?:wasted|faded|pined|sickened|sank) (?:slowly |gradually )?(?:away|and died)|after (?:a )?(?:long|lingering|short|wasting|tedious) illness|of (?:a |an )?(?:long |lingering |short )?(?:illness|disease|complaint|malady)\\b`,
  ],
  ['drink', 'of drink\\b|drank (?:himself|herself) to death|through drink'],
  ['surfeit', 'of (?:a )?surfeit|from (?:a )?surfeit', 'a surfeit of'],
  [
    'childbed',
    '(?:died|death|life|perished) (?:in )?giving birth|in child-?bed|in child-?birth|in giving (?:him|her|[\\ue000-\\ue0ff]) birth|in bringing (?:him|her) into the world',
  ],
  [
    'fall',
    '(?:runaway|bolting) (?:horse|mare|pony)|thrown by (?:a|his|her|the) (?:[a-z]+ )?(?:horse|mare|pony)|broken? (?:his|her) neck|(?:thrown|flung|pitched|fell|fallen|fall) from (?:(?:his|her|a|the|an) )?(?:[a-z]+ )?(?:horse|gig|carriage|cart|scaffold|ladder|roof|cliff|window|tower|mast|saddle|coach|tree|pony)|fell (?:down|over) (?:a|the) (?:cliff|precipice|stairs|well|shaft|quarry)|in the hunting-?field',
    'fall from (?:(?:his|her|a|the) )?(?:[a-z]+ )?(?:horse|gig|carriage|ladder|roof|cliff|window|tower|pony|scaffold)',
  ],
  [
    'run over',
    'runaway (?:cart|carriage|coach|wagon|waggon|dray|train)|run over|under the wheels|beneath the wheels|crushed by (?:a|the) (?:cart|dray|wagon|waggon|train|coach)',
    '(?:cart|dray|wagon|waggon|train|coach) (?:had )?(?:ran|run|went|gone) over',
  ],
  [
    'battle',
    '(?:fell|fallen|killed|slain|died|shot|perished) (?:at|before|in|under the walls of) (?:the (?:battle|siege|storming|taking|assault|breach|field|trenches|war) ?(?:of|at)? ?)(?:[\\ue000-\\ue0ff])?|(?:fell|fallen) (?:at|before) [\\ue000-\\ue0ff]|killed in (?:action|battle|the war|the fighting)|on the field of|at the head of (?:his|the) (?:company|men|regiment|troop|column|brigade|squadron)|(?:his|the) (?:own )?quarter-?deck|by (?:a|the) (?:bayonet|sabre|cannon-?ball|musket-?ball|grape-?shot|shell|lance)|in the (?:breach|trenches)',
    '(?:cannon-?ball|musket-?ball|grape-?shot|shell|round-?shot|bayonet|sabre|french|enemy|russians)(?: that| which)? (?:had )?(?:killed|took|taken|cut down|carried off|struck down)',
  ],
  ['hanged', 'hanged\\b(?! (?:himself|herself))|on the (?:gallows|scaffold)|guillotined|beheaded|executed\\b'],
  [
    'murdered',
    "(?:cut|slit) (?:the throat of|(?:his|her|[\\ue000-\\ue0ff]'s) (?:[a-z]+'s )?throat)|by (?:a )?(?:footpads?|highwaym[ae]n|robbers?|pirates|brigands|poachers?|burglars?|thieves)|(?:was|were|been) (?:foully |cruelly )?(?:murdered|stabbed|strangled|slain)|murdered by|throat (?:was )?cut|stabbed (?:to|in|by)|by the hand of an assassin|assassinated",
  ],
  [
    'shot',
    'bl(?:ew|own) out (?:his|her) (?:own )?brains|(?:was|were|been) shot\\b|shot (?:dead|through|by)|died of a (?:bullet|gunshot)|in a duel',
  ],
  ['suicide', '(?:hanged|shot|drowned|poisoned|destroyed) (?:himself|herself)|(?:took|taken) (?:his|her) own life|by (?:his|her) own hand'],
  [
    'beast',
    `(?:killed|gored|trampled|tossed|mauled|torn|bitten|stung|devoured|eaten) (?:to death )?by (?:a|an|the|his|her|some) (?:[a-z]+ )?(?:${beasts})|kick (?:of|from) (?:a|the|his|her) (?:horse|mule)`,
    `the (?:[a-z]+ )?(?:${beasts}) (?:that|which|who) (?:had )?(?:killed|gored|trampled)`,
  ],
  [
    'lightning',
    '(?:struck|killed) by (?:a flash of |the )?lightning|by a thunderbolt',
    '(?:lightning|thunderbolt)(?: (?:that|which))? (?:had )?(?:killed|struck)',
  ],
  ['choked', 'choked\\b'],
  [
    'burnt',
    '(?:burnt|burned) (?:to death|alive|in (?:his|her) bed)|perished in the (?:fire|flames)',
    'by (?:a|the) fire|the (?:fire|flames)(?: (?:that|which))? (?:had )?(?:killed|took|taken)',
  ],
  ['poisoned', '(?:was|were|been) poisoned|(?:of|by|from) poison\\b|^poison it was'],
  ['heat', 'sunstroke|of the heat\\b|the heat (?:of|was)|heatstroke'],
  ['starved', 'starved\\b|of hunger\\b|of starvation'],
  [
    'frozen',
    '(?:perished|died|lost) in the (?:pass|drifts?|ice|blizzard)|the (?:snow|ice|frost)(?: that| which)? (?:had )?(?:killed|took|taken)|frozen to death|froze to death|lost in the snow|of the cold\\b|in the snow\\b',
  ],
  [
    'crushed',
    '(?:killed|crushed|struck down) by (?:a|the) fall(?:ing|en) [a-z]+|(?:by|under|in) (?:an? |the )?(?:avalanche|landslide|landslip|rockfall|cave-in|fall of (?:rock|coal|earth|stone|an? [a-z]+))|(?:crushed|killed) (?:to death )?(?:by|under|beneath) (?:a|the) (?:falling |fallen )?(?:spar|boom|block|timber|tree|chimney|beam|wall|rock|stone|roof|oak|elm)',
    '(?:tree|chimney|beam|wall|rock|stone|roof|oak|elm) (?:had )?(?:fell|fallen|crushed|killed)(?: upon| on)?',
  ],
];

const sickness = `(?:(?:a|an|the|his|her) )?(?:(?!and\\b|or\\b)[a-z-]+ ){0,2}?(?<illness>${illnesses})\\b`;
const beforeIllness = new RegExp(
  `${died}\\b[^.;:!?"\\ue000-\\ue0ff]{0,60}?\\b(?:of|from|with|by) ${sickness}|(?:through|in) ${sickness}[^.;:!?"]{0,30}?,? (?:of|from) which (?:he|she) died|(?<illnessOfHis>long consumption|consumption|decline) of which (?:he|she) died|caught (?:a )?(?<caught>cold|chill|fever)\\b.{0,60}\\b(?:dead|died)`,
  'u',
);
const behindIllness = new RegExp(
  `\\b(?<illness>${illnesses})\\b(?:(?:,[^,;.]{0,50},)| (?:that|which|had|at last|in the end|it was that)){0,3} ?(?:had )?(?:carried|took|taken|killed|made an end of|finished|swept)\\b`,
  'u',
);

const compiled = ways.flatMap(([how, before, behind]) => [
  { how, behind: false, regex: new RegExp(`\\b(?:${before})`.replace('\\b(?:^', '(?:\\b|^'), 'u') },
  ...(behind === undefined ? [] : [{ how, behind: true, regex: new RegExp(`\\b(?:${behind})`, 'u') }]),
]);

const illnessThatKills = new RegExp(
  `\\b(?<illness>${illnesses})\\b(?:(?! (?:and|but|when|while)\\b)[^.;:!?]){0,40}?\\b(?:struck down|carried off|killed|took|taken|finished|claimed|cut off|carried away|swept away|made an end of|put an end to)\\b(?! (?:care|a|his|her|the (?!life)|place|hold|up|to|from|it|off|leave))`,
  'u',
);
const beastThatKills = new RegExp(
  `\\ban? (?:[a-z]+ )?(?:${beasts}) (?:[^.;:!?]{0,30} )?(?:killed|gored|trampled|crushed|drowned|devoured|mauled)\\b`,
  'u',
);

/** Words of which one stands wherever somebody dies, in whatever way. */
export const mannerWords: readonly string[] =
  `die dying bottom capsized whale runaway cannon-ball cannonball musket-ball shell throat pirates avalanche outlived widow grave buried bones churchyard ended pulse bedside losing snow heat sunstroke stone fell overboard mourned died dead dies perished expired death drowned overboard wreck shipwreck wasted faded pined sickened drink surfeit childbed childbirth neck fallen killed slain hanged
  gallows scaffold guillotined beheaded executed murdered stabbed strangled assassinated shot duel brains gored trampled mauled lightning choked burnt burned poisoned
  poison starved hunger frozen crushed slipped breathed wake lost lived funeral swept washed chimney struck ${illnesses.replaceAll('|', ' ').replace(' stroke', '').replace(' cold', '').replace(' decline', '')}`
    .trim()
    .split(/\s+/);

/** In which ways, as far as the sentence tells, somebody died; of two that go together both. */
export function mannersIn(text: string): Manner[] {
  const found: Manner[] = [];
  const illness = beforeIllness.exec(text) ?? behindIllness.exec(text);
  if (illness) {
    const { illness: of, illnessOfHis, caught } = illness.groups ?? {};
    found.push({
      how: `illness:${(of ?? illnessOfHis ?? caught ?? '').replace('long ', '').replace('small-pox', 'smallpox')}`,
      at: illness.index,
      end: illness.index + illness[0].length,
      behind: !beforeIllness.test(text),
    });
  }
  const struck = illness ? null : illnessThatKills.exec(text);
  if (struck)
    found.push({
      how: `illness:${struck.groups?.['illness'] ?? ''}`,
      at: struck.index,
      end: struck.index + struck[0].length,
      behind: true,
    });
  const beast = beastThatKills.exec(text);
  if (beast) found.push({ how: 'beast', at: beast.index, end: beast.index + beast[0].length, behind: true });
  for (const { how, behind, regex } of compiled) {
    const match = regex.exec(text);
    if (match) found.push({ how, at: match.index, end: match.index + match[0].length, behind });
  }
  return found;
}
