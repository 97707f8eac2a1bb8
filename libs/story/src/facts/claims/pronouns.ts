import { peopleNouns } from '../../language/people-nouns.js';
import { name, pattern, type ClaimFamily } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const referred = ({ whose, between = '' }: Readonly<Record<string, string | undefined>>): { attribute: string; value: string } | null => {
  const words = between.split(/\s+/);
  if (
    words.some(
      (word) =>
        peopleNouns.has(word) ||
        /^(?:he|she|him|her|his|they|them|i|me|you|who|that|and|than|by|but|as|let|made|make|for|what|how)$/.test(word),
    )
  )
    return null;
  return { attribute: 'pronoun', value: whose === 'his' || whose === 'himself' ? 'male' : 'female' };
};

const prepositions = new Set(
  'to by for with at of upon on from in about beside within before behind over between around beneath'.split(' '),
);

/** Verbs of the past without "-ed" that take a reflexive. */
const irregular = new Set(
  'thought found felt held kept made gave threw flung cut hurt let put set shut shook caught told saw knew drew taught bound hid fed left lost brought built forgot forgave bore betook drove lent proved spread stretched wrapped'.split(
    ' ',
  ),
);

/** Somebody else who may be the subject of the verb, or whom it is done to: the reflexive may be his. */
const others =
  /^(?:he|she|they|it|i|you|we|me|us|who|whom|that|which|than|but|as|let|made|make|what|how|him|them|his|her|their|each|every|one|everyone|everybody|nobody|none|all|another|whoever|if)$/;

const isVerb = (word: string): boolean => irregular.has(word) || /[a-z]{2}(?:ed|ing)$/.test(word);

/** "Tom, finding herself alone", "Tom blamed herself", "Tom walked by herself": bound to whom the clause is about. */
function reflexive({ whose, verb = '', between = '', lead }: Readonly<Record<string, string | undefined>>): ReturnType<typeof referred> {
  // "Tom, who had never in her life thought herself clever".
  const same = whose === 'himself' ? /\bhis\b/g : /\bher\b/g;
  const words =
    between
      .replace(same, '')
      .replace(/^,? who\b|\bin (?:his|her) life\b/g, '')
      .match(/[a-zß-ɏ'-]+/gu) ?? [];
  // "Behaved ill by herself" may be what somebody else thinks; "walked by herself" is not.
  const binds = prepositions.has(verb) ? words.length <= 2 && isVerb(words.at(-1) ?? '') : isVerb(verb);
  // "Anna smiled when Tom was beaten, and thought to herself": the second verb is that of the first subject.
  const goesBack = lead !== undefined && /,|\b(?:and|or)\b/.test(between);
  return binds && !goesBack && !words.some((word) => peopleNouns.has(word) || others.test(word) || word.endsWith("'s"))
    ? referred({ whose })
    : null;
}

/** Gestures nobody makes with what is somebody else's: the possessive is bound to the subject by the idiom. */
const gestures = [
  '(?:shook|shaken|shake|nodded|hung|bowed|tossed|inclined|scratched|cocked) WHOSE (?:own )?(?:[a-zß-ɏ]+ )?head',
  '(?:bit|bitten|licked|pursed|smacked) WHOSE (?:[a-zß-ɏ]+ )?lips?',
  '(?:shrugged|squared|hunched) WHOSE (?:[a-zß-ɏ]+ )?shoulders',
  'cleared WHOSE throat',
  '(?:laced|unlaced|tied|untied|buckled|unbuckled|fastened|unfastened|undid|kicked off|shed|hitched up|tucked up|tucked in|shrugged (?:on|off|into)|struggled into|stepped into|polished|wiped|stamped|blackened) (?:up )?WHOSE (?:own )?(?:[a-zß-ɏ]+ )?(?:boots?|shoes|laces|belt|coat|cloak|jacket|waistcoat|skirts?|gown|apron|sleeves|gloves|spectacles|glasses|shirt|trousers|stockings|slippers|cap|hat|bonnet|shawl)',
  '(?:wedged|set|put|pressed|braced|leaned|leant|straightened|arched|stretched) WHOSE back\\b',
  '(?:tore|ripped|cut) WHOSE (?:own )?(?:shirt|petticoats?|skirt|sleeve|handkerchief|apron|shawl) (?:into|to|off)',
  '(?:wiped|mopped|rubbed|scratched|slapped|struck) (?:the [a-zß-ɏ]+ (?:from|off|out of) )WHOSE (?:own )?(?:brow|forehead|eyes|face|chin|hands|mouth|cheeks|lips|neck|hair)',
  '(?:mopped|slapped|smote) WHOSE (?:brow|forehead|thigh|knee|face)',
  '(?:lost|losing|found|recovered|regained|missed) WHOSE (?:footing|nerve|balance|temper|voice|tongue|way|bearings|wits|head|breath|patience|appetite|hold|grip|feet)',
  '(?:set|gritted|clenched|gnashed|ground) WHOSE (?:teeth|jaw)',
  '(?:filled|held out|emptied|pushed away|finished|drained|put down|set down) WHOSE (?:[a-zß-ɏ]+ )?(?:glass|cup|plate|mug)',
  '(?:looked|glanced|peered) over WHOSE (?:own )?(?:spectacles|glasses|shoulder)',
  '(?:washed|soaped|dried|warmed) WHOSE (?:own )?(?:hands|face|feet)',
  '(?:combed|brushed|pinned up|smoothed) WHOSE (?:own )?(?:hair|beard|moustache)',
  '(?:ate|cooked|finished|swallowed|bolted) WHOSE (?:[a-zß-ɏ]+ )?(?:breakfast|dinner|supper|lunch|porridge|soup|egg|bread|sandwich)',
  '(?:packed|unpacked|locked|strapped) WHOSE (?:own )?(?:[a-zß-ɏ]+ )?(?:bag|bags|trunk|trunks|things|box|valise|portmanteau)',
  '(?:pulled|drew|dragged) WHOSE (?:[a-zß-ɏ]+ )?(?:hat|cap|hood|collar|cloak|coat|shawl|blanket) (?:down|up|over|tight|closer|round|about|tighter)',
  '(?:rode|drove|walked|made|fought|forced|elbowed|picked|felt|pushed|groped|threaded) WHOSE way',
  '(?:spent|wasted|risked|lived|ended|owed) WHOSE (?:own )?(?:[a-zß-ɏ]+ )?(?:life|days|youth|childhood|evenings|money)',
  '(?:knit|knitted|wrinkled|raised|arched|lifted|contracted) WHOSE (?:[a-zß-ɏ]+ )?(?:brows?|eyebrows?)',
  '(?:made up|changed|gave WHOSE|spoke) WHOSE mind',
  '(?:lost|kept) WHOSE (?:temper|balance|nerve|footing|countenance)',
  '(?:caught|held|drew in|drawn in) WHOSE breath',
  '(?:lifted|dropped|lowered|cast down|rolled) WHOSE (?:[a-zß-ɏ]+ )?eyes',
  '(?:took|taken|resumed|regained) WHOSE (?:leave|departure|seat)',
  '(?:rose|risen|sprang|sprung|jumped|leapt|leaped|got|started|scrambled|struggled) (?:[a-z]{2,12}ly )?to WHOSE feet',
  '(?:folded|crossed) WHOSE arms',
  '(?:wrung|clasped|rubbed) WHOSE (?:[a-zß-ɏ]+ )?hands',
  '(?:stamped|stamped) WHOSE foot',
  '(?:went on|continued|pursued|made) WHOSE way',
  '(?:blew|blown) WHOSE nose',
  '(?:took|taken|pulled|drew|drawn) off WHOSE (?:own )?(?:hat|bonnet|gloves?|spectacles|glasses|cap)',
  '(?:laid|put|threw) down WHOSE (?:pen|book|knife|fork|work|newspaper|knitting|sewing|spoon|napkin)',
  '(?:buried|hid) WHOSE face in WHOSE (?:own )?(?:hands|arms|apron|handkerchief)',
  'ran WHOSE (?:hand|hands|fingers) through WHOSE hair',
  '(?:finished|ate|eaten|sipped) WHOSE (?:breakfast|dinner|tea|supper|coffee|soup)',
  '(?:put|pulled|drew|drawn) on WHOSE (?:[a-zß-ɏ]+ )?(?:hat|coat|gloves?|bonnet|cloak|jacket|shawl|boots|shoes|dress|shirt|spectacles|glasses)',
  '(?:smoothed|straightened|adjusted|gathered up|tugged at) WHOSE (?:[a-zß-ɏ]+ )?(?:skirts?|coat|gown|dress|jacket|tie|cravat|waistcoat|apron|cuffs|collar)',
  '(?:lifted|raised) WHOSE chin',
  '(?:opened|narrowed|rubbed|blinked|screwed up) WHOSE (?:[a-zß-ɏ]+ )?eyes',
  'grit(?:ted)? WHOSE teeth|clenched WHOSE (?:teeth|fists?)',
  '(?:hung|tossed|flung|threw) (?:up )?WHOSE (?:[a-zß-ɏ]+ )?(?:hat|coat|cloak|bonnet|cap|gloves) (?:up)?on',
  '(?:drew|pulled|peeled|stripped) (?:off|on) WHOSE (?:[a-zß-ɏ]+ )?(?:hat|coat|gloves?|boots|shoes|stockings|cloak|jacket)',
  '(?:folded|unfolded|opened|read) WHOSE (?:[a-zß-ɏ]+ )?newspaper',
  '(?:drank|drunk|finished|sipped|stirred) WHOSE (?:[a-zß-ɏ]+ )?(?:tea|coffee|wine|beer|milk|brandy)',
  '(?:put|thrust|drove|dug|plunged|shoved) WHOSE hands? (?:in|into|deep into) WHOSE (?:[a-zß-ɏ]+ )?pockets?',
  '(?:felt|fumbled|groped|searched) in WHOSE (?:[a-zß-ɏ]+ )?pockets?',
  '(?:stood|sat|leaned|leant)(?: (?:at|by|before|in|on|against) the [a-zß-ɏ]+)? with WHOSE (?:back|chin|elbows?|head|arms|hands|feet|legs|face) (?:to|on|upon|in|against|folded|crossed|turned|towards?)',
  '(?:rested|propped|leaned|cupped) WHOSE (?:chin|elbows?|head) (?:on|upon|in|against)',
  '(?:lit|filled|knocked out|puffed at) WHOSE (?:[a-zß-ɏ]+ )?pipe',
  '(?:tightened|unbuttoned|buttoned|turned up|loosened) WHOSE (?:[a-zß-ɏ]+ )?(?:coat|collar|belt|jacket|cuffs|sleeves)',
  '(?:closed|shut|opened|screwed up|half closed) WHOSE (?:own )?eyes',
  '(?:set|ground|bared|showed) WHOSE teeth',
  '(?:pricked up|stopped) WHOSE ears',
  '(?:kept|keep) WHOSE (?:own )?counsel|(?:held|hold) WHOSE tongue|(?:lose|keep) WHOSE (?:temper|head|countenance|balance|footing)',
  '(?:quickened|slackened|hastened|mended) WHOSE (?:pace|steps)',
  '(?:rolled up|pushed up) WHOSE sleeves',
  '(?:sighed|swore|cursed|chuckled) under WHOSE breath',
  'WHOSE own (?:mind|business|master|mistress|counsel)',
  '(?:knew|known|spoke|speak|spoken|kept to) WHOSE (?:own )?mind',
  '(?:had|took|ate) WHOSE (?:breakfast|dinner|supper|tea|meals?) (?:brought|sent|alone|in)',
  '(?:drew|pulled|pushed|moved|hitched) (?:up |back )?WHOSE chair',
  '(?:lay|slept|sat) (?:[a-z]+ ){0,4}with WHOSE eyes',
].join('|');

/** The same as a participle: "lost in thought, biting his lip". */
const gerunds =
  '(?:shaking|nodding|hanging|bowing|scratching|biting|licking|shrugging|clearing|knitting|raising|holding|folding|crossing|wringing|clasping|rubbing|clenching|stamping|blowing) WHOSE (?:[a-zß-ɏ]+ )?(?:head|lips?|shoulders|throat|brows?|eyebrows|breath|arms|hands|fists?|foot|nose)|(?:putting on|pulling on|drawing on|taking up|gathering up|buttoning|smoothing|straightening) WHOSE (?:[a-zß-ɏ]+ )?(?:hat|coat|gloves?|bonnet|cloak|jacket|shawl|boots|shoes|spectacles|skirts?|gown|waistcoat|apron|collar)';

/** By which pronoun the text speaks of a name, in a clause that leaves no choice. */
export const pronouns: ClaimFamily = {
  names: 1,
  words: listedWords(
    'laces apron trousers slippers hood blanket plate mug glass cup bag bags trunk trunks things box valise portmanteau evenings money youth childhood days legs senses depth bunk sleep dreams sleeve fingers finger thumb heel boot nails handkerchief stick nobody none nothing until when after shirt petticoat petticoats thigh beard moustache lunch porridge egg bread sandwich bearings wits patience appetite hold grip jaw mind nerve life heart himself herself chair business master mistress meals chose pleased liked wished pinched hurt chafed choked part accord surprise astonishment amazement disgust relief counsel tongue pocket pockets pipe belt sleeves ears pace steps elbow elbows bed room key mouth voice blood stockings milk beer wine brandy arm hand shoulder lap pocket knee knees back neck side head lip lips shoulders throat brow brows eyebrow eyebrows mind temper balance nerve footing countenance breath eyes leave departure seat feet arms hands foot way nose teeth fist fists hat coat glove gloves bonnet cloak jacket shawl boots shoes dress shirt spectacles glasses skirt skirts gown tie cravat waistcoat apron cuffs collar chin cap pen book knife fork work newspaper knitting sewing spoon napkin face hair breakfast dinner tea supper coffee soup',
  ),
  filter: /\b(?:his|her|he|she|him|himself|herself)\b/,
  patterns: [
    pattern(
      `(?<n>${name})(?<!\\b(?:of|to|with|by|for|from|beside|behind|near|on|upon|at|in|and|or) ${name})(?:(?<=(?<lead>\\b(?:when|if|as|that|while|because|before|after|until|till|since|though|although|where|what|which|whom|who|how|than)) ${name})|)(?<between>,? (?:[a-zß-ɏ'-]{1,20},? ){0,10}?)(?<verb>[a-z]{2,15}) (?<whose>himself|herself)\\b(?! (?:had|was|would|could|did|came|said|were|is)\\b)`,
      reflexive,
    ),
    // "Having hurt herself in the fall, Tom sat still": a clause without a subject has that of the sentence.
    pattern(
      `^["' ]{0,3}(?:having [a-z]{2,15}|[a-z]{2,15}ing) (?<whose>himself|herself)\\b[^.;:!?"\ue000-\ue0ff]{0,60}, (?<n>${name})(?= [a-z])`,
      ({ whose }) => referred({ whose }),
    ),
    pattern(
      `(?<n>${name}),? (?:for|on|of|to) (?<whose>his|her) (?:part|own (?:part|accord|surprise|astonishment|amazement|disgust|relief))\\b`,
      referred,
    ),
    // "The wave knocked Tom off his feet", "nothing could make Tom change his mind".
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?:(?:knocked|swept|carried|lifted|threw|thrown|bowled|flung|brought|dragged|hauled|pulled|shook|roused|startled|woke|jerked) (?<n>${name}) (?:[a-z]+ )?(?:off|to|from|out of|on to|onto) ${whose} (?:own )?(?:feet|knees|senses|depth|seat|bed|sleep|chair|legs|dreams|bunk|boots)|(?:made|make|let|saw|seen|have|had|watched|heard) (?<o>${name}) (?:change|lose|lost|hold|raise|lift|drop|shut|open|close|catch|shake|bite|turn|clear|shrug|quicken|alter|keep|mend|blow|nod) ${whose} (?:mind|temper|head|breath|tongue|eyes|mouth|lips|throat|shoulders|pace|ways|voice|nose|footing|nerve|balance|back))\\b`,
        () => referred({ whose }),
      ),
    ),
    // "Losing his footing, Tom ...", "with the back of his hand Tom wiped ...".
    ...['his', 'her'].map((whose) =>
      pattern(
        `^"?(?:[a-z]+, )?(?:losing|shaking|biting|shrugging|clearing|holding|catching|folding|crossing|clenching|gritting|rubbing|lowering|lifting|raising|closing|opening|shutting|pulling on|pulling off|putting on|taking off|buttoning|unbuttoning|lacing|tying|tucking up|rolling up|wiping|mopping|scratching|making up|changing|keeping|packing|finishing|draining|adjusting|straightening|drawing in) ${whose} (?:own )?(?:[a-zß-ɏ]+ )?(?:footing|head|lips?|shoulders|throat|breath|arms|fists?|teeth|eyes|boots|shoes|gloves|coat|cloak|hat|cap|bonnet|sleeves|brow|forehead|chin|mind|temper|balance|nerve|way|grip|bags?|trunk|things|breakfast|dinner|supper|tea|coffee|spectacles|glasses|tie|cravat|collar|belt|waistcoat|skirts)\\b[^.;:!?"\ue000-\ue0ff]{0,50}, (?<n>${name})(?= [a-z])`,
        () => referred({ whose }),
      ),
    ),
    ...['his', 'her'].map((whose) =>
      pattern(
        `^"?with (?:the (?:back|flat|heel|palm|side|toe|tip|edge|end|corner) of |one of )?${whose} (?:own )?(?:[a-zß-ɏ]+ )?(?:hand|hands|sleeve|fingers|finger|thumb|foot|heel|boot|elbow|teeth|nails|apron|handkerchief|cap|stick|pen|knife|hat),? (?<n>${name}) (?=(?!and\\b|or\\b|was\\b|had\\b)[a-z])`,
        () => referred({ whose }),
      ),
    ),
    // "Not until he had counted the boats did Tom ...".
    ...['he', 'she'].map((whose) =>
      pattern(
        `(?:not until|only when|only after|not before|never until|only once|no sooner had) ${whose} (?:had |was )?[^.;:!?"\ue000-\ue0ff]{3,60} did (?<n>${name}) `,
        () => referred({ whose: whose === 'he' ? 'his' : 'her' }),
      ),
    ),
    // "Tom blamed nobody but himself".
    pattern(
      `(?<n>${name})(?<between> [^.;:!?"\ue000-\ue0ff]{0,30} (?:blamed|trusted|consulted|thanked|pleased|amused|obeyed|cared for|deceived|upon|on) )(?:nobody|no one|none|nothing|anybody|anyone) (?:but|except|save) (?<whose>himself|herself)\\b`,
      ({ whose, between }) => referred({ whose, between: between?.replace(/\\b(?:his|her|that|upon|had)\\b/g, '') }),
    ),
    pattern(`(?<n>${name}), (?<whose>himself|herself)\\b`, referred),
    ...['his', 'her'].map((whose) =>
      pattern(`(?<n>${name}),? (?:had |has )?(?:never|not) (?:once )?in ${whose} life\\b`, () => referred({ whose })),
    ),
    ...['his', 'her'].map((whose) =>
      pattern(`(?<n>${name}) (?:knew|felt|thought|said|rejoiced|grieved|believed) in ${whose} (?:own )?heart\\b`, () =>
        referred({ whose }),
      ),
    ),
    pattern(`^"?(?:being )?left (?:alone )?to (?<whose>himself|herself), (?<n>${name}) `, ({ whose }) => referred({ whose })),
    pattern(`(?<n>${name}), when (?<whose>he|she) (?:chose|pleased|liked|wished)\\b`, ({ whose }) =>
      referred({ whose: whose === 'he' ? 'his' : 'her' }),
    ),
    pattern(`^"?(?<whose>he|she) was an? [^.;:!?"\ue000-\ue0ff]{3,60}, was (?<n>${name})`, ({ whose }) =>
      referred({ whose: whose === 'he' ? 'his' : 'her' }),
    ),
    pattern(`(?<n>${name})'s (?:shoes|boots|gloves|stays|collar|gown) (?:pinched|hurt|chafed|choked) (?<whose>him|her)\\b`, ({ whose }) =>
      referred({ whose: whose === 'him' ? 'his' : 'her' }),
    ),
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?<n>${name}), with (?:an? |the )[a-zß-ɏ -]{3,30}? (?:on|in|over|under|round|across|at) ${whose} (?:arm|hand|head|shoulders?|lap|pocket|knees?|back|neck|side|feet)\\b`,
        () => referred({ whose }),
      ),
    ),
    pattern(`(?<n>${name})(?<between> (?:[a-zß-ɏ]{1,20} ){1,3})(?<whose>himself|herself)\\b(?! and)`, referred),
    // "Tom let himself fall", "Tom found, to his relief, that ...": what the clause binds to whom it is about.
    pattern(
      `(?<n>${name})(?<between> (?:(?!that\\b|who\\b|which\\b|what\\b|how\\b|than\\b|by\\b|but\\b|as\\b|for\\b|if\\b|when\\b|while\\b|where\\b|because\\b|beside\\b|with\\b|saw\\b|heard\\b|made\\b|had\\b|of\\b)[a-zß-ɏ]{1,20},? ){0,9}?(?:and |then |and then )?(?:let|wished|found|felt|threw|flung|seated|settled|poured|helped|asked|told|checked|wrapped|dragged|forced|shook|reminded|thought|cut|cursed|caught|excused|turned|drew|pulled|raised|laughed to|talked to|muttered to|murmured to|smiled to|hummed to|sang to|whistled to|kept to|hugged|crossed|roused|braced|congratulated|lowered|hurled|steadied|busied|amused|comforted|consoled|blamed|warmed|dried|washed|dressed|shut|locked) )(?<whose>himself|herself)\\b`,
      ({ whose, between }) => referred({ whose, between: between?.replace(/,|\b(?:his|her|and|let)\b/g, '') }),
    ),
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?<n>${name})(?<between> (?:(?!that\\b|who\\b|which\\b|as\\b|from\\b|of\\b|saw\\b|heard\\b)[a-zß-ɏ]{1,20},? ){1,8}?)(?:with|in|by|under|on|into) ${whose} own (?:hands?|eyes?|ears?|key|mouth|voice|teeth|breath|blood|bed|room)\\b`,
        ({ between }) => referred({ whose, between: between?.replace(/,|\b(?:his|her|and)\b/g, '') }),
      ),
    ),
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?<n>${name})(?:, who)? (?:[a-z]{2,15} )?(?:(?:was|had|has|did|could|never|not|always|often|once|ever|only|just|half|known|seen|been|to|must|might|would) ){0,5}(?:${gestures.replaceAll('WHOSE', whose)})\\b`,
        () => referred({ whose }),
      ),
    ),
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?<n>${name})(?<between> (?:[a-zß-ɏ]{1,20} ){1,8})(?:and|then) (?:[a-z]{2,15} )?(?:${gestures.replaceAll('WHOSE', whose)})\\b`,
        ({ between }) => referred({ whose, between: between?.replace(/\b(?:his|her)\b/g, '') }),
      ),
    ),
    ...['his', 'her'].map((whose) => pattern(`(?<n>${name}), (?:${gerunds.replaceAll('WHOSE', whose)})\\b`, () => referred({ whose }))),
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?<n>${name})(?<between> (?:[a-zß-ɏ]{1,20} ){1,6}[a-zß-ɏ]{1,20}, )(?:${gerunds.replaceAll('WHOSE', whose)})\\b`,
        ({ between }) => referred({ whose, between: between?.replace(',', '') }),
      ),
    ),
  ],
};
