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
  const words = between.replace(/^,? who\b|\bin (?:his|her) life\b/g, '').match(/[a-zß-ɏ'-]+/gu) ?? [];
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
    'life heart himself herself chair business master mistress meals chose pleased liked wished pinched hurt chafed choked part accord surprise astonishment amazement disgust relief counsel tongue pocket pockets pipe belt sleeves ears pace steps elbow elbows bed room key mouth voice blood stockings milk beer wine brandy arm hand shoulder lap pocket knee knees back neck side head lip lips shoulders throat brow brows eyebrow eyebrows mind temper balance nerve footing countenance breath eyes leave departure seat feet arms hands foot way nose teeth fist fists hat coat glove gloves bonnet cloak jacket shawl boots shoes dress shirt spectacles glasses skirt skirts gown tie cravat waistcoat apron cuffs collar chin cap pen book knife fork work newspaper knitting sewing spoon napkin face hair breakfast dinner tea supper coffee soup',
  ),
  filter:
    /\b(?:himself|herself)\b|, when (?:he|she) |, was [\ue000-\ue0ff]|(?:pinched|hurt|chafed|choked) (?:him|her)\b|\b(?:his|her) (?:own )?(?:life|heart|chair|business|master|mistress|meals)\b|\b(?:his|her) (?:[a-z]+ )?(?:arm|hand|shoulder|lap|pocket|knees?|back|neck|side|head|lips?|shoulders|throat|brows?|eyebrows?|mind|temper|balance|nerve|footing|countenance|breath|eyes|leave|departure|seat|feet|arms|hands|foot|way|nose|teeth|fists?|hat|coat|gloves?|bonnet|cloak|jacket|shawl|boots|shoes|dress|shirt|spectacles|glasses|skirts?|gown|tie|cravat|waistcoat|apron|cuffs|collar|chin|cap|pen|book|knife|fork|work|newspaper|knitting|sewing|spoon|napkin|face|hair|breakfast|dinner|tea|supper|coffee|soup|pockets|pipe|belt|sleeves|ears|pace|steps|elbows?|bed|room|key|mouth|voice|blood|stockings|milk|beer|wine|brandy|part|accord|surprise|astonishment|amazement|disgust|relief|counsel|tongue)\b/,
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
        `(?<n>${name}) (?:[a-z]{2,15} )?(?:(?:was|had|has|did|could|never|not|always|often|known|seen|been|to) ){0,5}(?:${gestures.replaceAll('WHOSE', whose)})\\b`,
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
