import { listedWords } from '../trigger-words.js';
import { is, name, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';

const can = (what: string, value: 'yes' | 'no') => (): { attribute: string; value: string } => ({ attribute: `able to ${what}`, value });

/** For good, and not for a moment or to something: "dumb with surprise", "blind to his faults". */
const forGood = '(?= ?(?:[,–-]|$)| (?:from|since|as a|all (?:his|her) life)\\b)';
const fromBirth = '(?: from (?:birth|childhood|his birth|her birth|infancy)| since| all (?:his|her) life)';
const never = '(?:had )?never (?:(?:properly|really) )?(?:learn(?:ed|t)(?: how)?|been taught)';
const cannot = `(?:could not|couldn't|was unable to|${never} to|was never able to|did not know how to)`;
const unable = (verb: string, what: string): ReturnType<typeof pattern> =>
  pattern(`${subject}(?:,? who)? ${cannot} ${verb}(?= ?(?:[.,;:–-]|$)| (?:and|but|a stroke|at all)\\b)`, can(what, 'no'), { denies: true });

const instrument =
  '(?:fiddle|violin|piano|pianoforte|flute|harp|guitar|organ|spinet|harpsichord|cello|violoncello|cornet|trumpet|lute|mandolin|banjo|concertina)';
const tongue = `(?<tongue>${name}|english|french|german|italian|spanish|latin|greek|russian|dutch|welsh|gaelic|hindustani|arabic|chinese)`;
const speaks =
  (value: 'yes' | 'no') =>
  ({ tongue: which }: Groups): { attribute: string; value: string } | null =>
    which === undefined ? null : { attribute: `able to speak ${which}`, value };
const beenIn =
  (value: 'yes' | 'no') =>
  ({ where }: Groups): { attribute: string; value: string } | null =>
    where === undefined ? null : { attribute: `been in ${where}`, value };

/** What somebody never could or never did, and what he does for all that. */
export const abilities: ClaimFamily = {
  names: 1,
  words: listedWords(
    'blind sightless deaf dumb mute illiterate read reads reading write wrote writing swim swam swims ride rode rides ridden galloped mounted cantered saddle horse horseback french german italian spanish latin greek russian english dutch welsh gaelic hindustani arabic chinese spoke speaks speak word language answered replied said smoke smoked smoker smokes lit puffed drink drank drinks wine spirits teetotaller abstainer brandy been visited spent lived looked saw glanced gazed watched stared peered heard listened overheard cried called shouted swum ridden hounds gun pistol rifle fired shot play plays played playing instrument fiddle violin piano flute harp guitar organ lips know',
  ),
  patterns: [
    pattern(
      `(?<n>${name}) (?:\\p{L}+ly )?(?:looked|glanced|gazed|stared|peered) (?:\\p{L}+ly )?(?:at|across|up|round|out|through|over|after|down|into|towards?)\\b`,
      can('see', 'yes'),
    ),
    pattern(
      `(?<n>${name}) (?:\\p{L}+ly )?(?:saw|watched|caught sight of) (?:that|the|a|an|him|her|it|them|how|[\\ue000-\\ue0ff])`,
      can('see', 'yes'),
    ),
    pattern(
      `(?<n>${name}) (?:\\p{L}+ly )?(?:heard|overheard|listened to) (?:that|the|a|an|him|her|it|them|how|every|[\\ue000-\\ue0ff])`,
      can('hear', 'yes'),
    ),
    pattern(
      `(?<n>${name}) (?:\\p{L}+ly )?(?:cried out|called out|shouted|spoke (?:to|of|up|at|for)|said (?:that|nothing more|something))\\b`,
      can('speak', 'yes'),
    ),
    pattern(`${subject}(?:,? who)? (?:could neither|was unable to) read n?or write\\b`, can('read', 'no'), { denies: true }),
    unable('(?:read|write)(?: or write)?(?: (?:his|her) (?:own )?name)?', 'read'),
    pattern(`${subject}(?:,? who)? ${never} (?:his|her) letters\\b`, can('read', 'no'), { denies: true }),
    pattern(
      `(?<n>${name})(?: \\p{L}+,?){0,4}? (?:read|reread) (?:(?:the|a|an|his|her|this) (?:\\p{L}+ )?(?:letter|note|book|newspaper|paper|page|message|telegram|line|words|inscription|lines|bible|verses?|chapter)|it|aloud|on|through)\\b`,
      can('read', 'yes'),
    ),
    pattern(
      `(?<n>${name})(?: \\p{L}+,?){0,4}? (?:wrote|had written) (?:(?:an?|the|his|her) (?:\\p{L}+ )?(?:letter|note|reply|answer|line|name|message)|back|to (?:him|her|them|[\\ue000-\\ue0ff]))`,
      can('read', 'yes'),
    ),
    pattern(
      `(?<n>${name})(?:,? who)?(?: [\\p{L}-]+,?){0,4}? (?:had read|had learn(?:ed|t) (?:his|her) letters|could read)\\b(?! (?:it |that |something )?(?:in|between)\\b)`,
      can('read', 'yes'),
    ),
    unable('swim', 'swim'),
    pattern(`(?<n>${name})(?:,? who)?(?: \\p{L}+,?){0,3}? (?:swam|had swum|could swim)\\b(?! through)`, can('swim', 'yes')),
    unable('ride(?: a horse)?', 'ride'),
    pattern(
      `${subject}(?:,? who)? had never (?:once |yet |in (?:his|her) life )?(?:been (?:(?:up)?on (?:a |the back of a )?horse(?:back)?|in the saddle)|ridden(?: a horse)?|sat (?:(?:up)?on )?a horse)\\b`,
      can('ride', 'no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name})(?: \\p{L}+,?){0,4}? (?:galloped|cantered|mounted (?:the|his|her) (?:\\p{L}+ )?(?:horse|mare|pony|cob|stallion)|mounted and|rode (?:off|away|up|out|on|home|back|down|over|across|along|into|to|through)|had ridden (?:since|to hounds)|, having ridden (?:since|to hounds))\\b`,
      can('ride', 'yes'),
    ),
    pattern(
      `${subject}(?:,? who)? (?:(?:spoke|knew|had|understood) (?:no|not (?:a|one) (?:single )?word of|hardly a word of|not a syllable of)|(?:did not|could not|didn't|couldn't) (?:speak|understand|know)(?: (?:a|one) (?:single )?word of)?) ${tongue}(?= ?(?:[.,;:–-]|$)| (?:and|but|at all)\\b)`,
      speaks('no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name}) (?:[^.;:!?"\\ue000-\\ue0ff]{0,40} )?(?:said|answered|replied|asked|spoke|remarked|called|cried|whispered|conversed)(?: [^.;:!?"\\ue000-\\ue0ff]{1,40})? in (?:(?:fluent|perfect|good|excellent|broken|rapid|faultless|halting|flawless|easy|bad|tolerable) )?${tongue}`,
      speaks('yes'),
    ),
    pattern(
      `\\b(?:not (?:one|a) (?:single )?(?:word|syllable) of|no) ${tongue} did ${subject} (?:know|speak|understand|possess)\\b`,
      speaks('no'),
      { denies: true },
    ),
    pattern(
      `${subject}(?:,? who)? had never (?:learn(?:ed|t)|been taught) (?:a (?:single )?(?:word|syllable) of |any )?${tongue}(?= ?(?:[.,;:–-]|$)| (?:and|but|at all)\\b)`,
      speaks('no'),
      { denies: true },
    ),
    pattern(
      `${subject}(?:,? who)? (?:had never (?:once |yet |in (?:his|her) life )?(?:fired|handled|held|shot with) (?:a |any )(?:gun|pistol|rifle|shot)|never (?:fired|handled) a (?:gun|pistol|rifle) in (?:his|her) life)\\b`,
      can('shoot', 'no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name})(?:,? who)?(?: \\p{L}+,?){0,3}? (?:fired (?:his|her|the|a) (?:gun|pistol|rifle|revolver|musket|fowling-piece)|shot (?:the|a|two|three|four|five|his|her) (?:\\p{L}+ )?(?:hares?|pheasants?|partridges?|rabbits?|ducks?|deer|stag|woodcocks?|snipe|grouse|bird))\\b`,
      can('shoot', 'yes'),
    ),
    pattern(
      `${subject}(?:,? who)? (?:(?:could|can) (?:not play (?:a (?:single )?note|any instrument)|play (?:up)?on no instrument|play no instrument)|${never} to play(?= ?(?:[.,;:–-]|$)| (?:an|any|a note|the|on|upon)\\b))`,
      can('play', 'no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name})(?:,? who)?(?: [\\p{L}-]+,?){0,4}? (?:played|had played|playing) (?:(?:\\p{L}+ly |so |very )?(?:\\p{L}+ )?(?:up)?on )?(?:the|his|her|a) (?:old |little )?${instrument}\\b`,
      can('play', 'yes'),
    ),
    pattern(
      `\\bno (?:drop of )?(?:wine|spirits|liquor|alcohol|strong drink|brandy) had ever (?:passed|crossed|touched) ${owner} lips\\b`,
      can('drink', 'no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name}) spoke (?:(?:fluent|perfect|good|excellent|broken|rapid|faultless|flawless|tolerable) )?${tongue}(?= ?(?:[.,;:–-]|$)| (?:and|like|as|with|fluently|perfectly|well|very)\\b)`,
      speaks('yes'),
    ),
    pattern(
      `${subject}(?:,? who)? (?:did not smoke|never smoked|had never smoked|was no smoker)\\b(?! (?:before|until|in))`,
      can('smoke', 'no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name})(?: \\p{L}+,?){0,4}? (?:(?:re)?lit (?:(?:his|her) pipe|(?:his|her|a|another) (?:\\p{L}+ )?(?:cigar|cigarette))|(?:puffed|drew|pulled) at (?:his|her) (?:pipe|cigar|cigarette))\\b`,
      can('smoke', 'yes'),
    ),
    pattern(
      `${subject}(?:,? who)? (?:(?:had )?never (?:touched|tasted|drank|drunk) (?:wine|spirits|liquor|alcohol|a drop|strong drink|drink)|did not drink(?= ?(?:[.;:–-]|$))|was (?:a teetotall?er|a total abstainer|an abstainer))`,
      can('drink', 'no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name})(?: \\p{L}+,?){0,4}? (?:drank|drained|emptied|tossed off|poured (?:him|her)self|finished|sipped|mixed)(?: (?:off|down|up))? (?:(?:his|her|a|an|another|some|the) )?(?:(?:\\p{L}+ )?(?:glass|bottle|tumbler|pint|half-bottle|measure|tot) of )?(?:wine|brandy|whisk(?:e)?y|ale|beer|rum|gin|port|sherry|champagne|claret|burgundy|madeira)\\b`,
      can('drink', 'yes'),
    ),
    pattern(
      `${subject}(?:,? who)? had never (?:(?:once )?(?:been (?:to|in)|visited|seen|set foot in|set eyes on)) (?<where>${name})(?!'s)(?= ?(?:[.,;:–-]|$)| (?:in|and|or|before)\\b)`,
      beenIn('no'),
      { denies: true },
    ),
    pattern(
      `(?<n>${name})(?:,? who)? (?:[^.;:!?"\\ue000-\\ue0ff]{0,60} )?(?:he |she )?had (?:once |often )?(?:spent|lived|studied|been|visited|stayed|served|passed|worked)(?: (?!never|not)[\\p{L}'-]+){0,5}? (?:(?:in|at|to) )?(?<where>${name})(?!'s)(?= ?(?:[.,;:–-]|$)| (?:in|and|as|for|when|with|once|before|twice)\\b)`,
      beenIn('yes'),
    ),
  ],
  readings: [
    is(`(?:quite |stone |totally |stone-)?(?:blind|sightless)${forGood}`, can('see', 'no')),
    is(`(?:quite |totally )?blind${fromBirth}`, can('see', 'no')),
    is('born blind\\b', can('see', 'no')),
    is(`(?:quite |stone |totally |stone-)?deaf(?: as a post)?${forGood}`, can('hear', 'no')),
    is(`(?:quite |stone )?(?:dumb|mute)${fromBirth}`, can('speak', 'no')),
    is(`a (?:deaf[- ])?mute(?: from birth)?${forGood}`, can('speak', 'no')),
    is('(?:deaf and dumb|born dumb)\\b', can('speak', 'no')),
    is('illiterate\\b', can('read', 'no')),
  ],
};
