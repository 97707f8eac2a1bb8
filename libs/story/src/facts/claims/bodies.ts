import { listedWords } from '../trigger-words.js';
import { handsIn } from './depictions/hands.js';
import { harmsIn } from './depictions/harms.js';
import { lossesBy, lossesIn, pairsIn } from './depictions/limbs.js';
import { describes, few, has, is, name, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';

const side = '(?<side>left|right)';
const part =
  '(?<part>cheekbones?|cheek|eyebrow|eye|brow|temple|forehead|ear|jaw|chin|hand|wrist|palm|forearm|arm|elbow|shoulder|leg|knee|thigh|shin|calf|ankle|foot|hip|side|thumb|forefinger|finger|breast|lung)';
const harmed =
  '(?<harm>missing|wooden|artificial|false|glass|withered|crippled|maimed|lame|bad|game|wounded|injured|broken|fractured|sprained|bandaged|useless|paraly[sz]ed|blind|stiff|scarred|amputated|gone)';

/** Harms that are one and the same story told in other words. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^scar/, 'scar on'],
  [/^(?:missing|wooden|artificial|false|glass|amputated|gone|lost|blind)$/, 'lost'],
  [/^(?:lame|bad|game|crippled|stiff|withered|paraly|useless|maimed|limp)/, 'lame'],
];

/** What one writer calls so, another calls by the part beside it. */
const wider: { [part: string]: string | undefined } = { cheekbone: 'cheek', forearm: 'arm', eyebrow: 'eye', palm: 'hand' };

/** "bad arm", "wounded arm", "broken arm", "bandaged arm" are one harm. */
function harmOf({ side: which, part: where, harm = '', such }: Groups): { attribute: string; value: string } | null {
  if (which === undefined || where === undefined || !describes(such)) return null;
  const kind = kinds.find(([words]) => words.test(harm))?.[1] ?? 'injured';
  return { attribute: `${kind} ${(wider[where] ?? where).replace(/s$/, '')}`, value: which };
}

const scarred = (said: Groups): ReturnType<typeof harmOf> => harmOf({ ...said, harm: 'scar' });
const lost = (said: Groups): ReturnType<typeof harmOf> => harmOf({ ...said, harm: 'lost' });
const emptySleeve = ({ side: which, other }: Groups): ReturnType<typeof harmOf> =>
  harmOf({ side: which ?? other, part: 'arm', harm: 'lost' });
const lame = (said: Groups): ReturnType<typeof harmOf> => harmOf({ ...said, harm: 'lame' });
const hurt = (said: Groups): ReturnType<typeof harmOf> => harmOf({ ...said, harm: 'wounded' });

/** A hand without a finger: the side is the hand's. */
const lostPart = ({ side: which, part: where }: Groups): ReturnType<typeof harmOf> =>
  which === undefined ? null : { attribute: where === 'foot' ? 'lost toe' : 'lost finger', value: which };

const mark =
  '(?:scars?|gash|cicatrice|birthmark|burn|burn mark|mole|wart|tattoo|brand|port-wine stain|dimple|old cut|sabre[ -]cut|sword[ -]cut|slash|weal|disfigurement)';
const across = '(?:on|across|down|over|along|above|below|beneath|under|upon|near|at|to|from|through|of)';
const between = few(5);

/** On which side somebody is scarred, maimed or lame, and with which hand he writes. */
export const bodies: ClaimFamily = {
  words: ['left', 'right', 'handed', 'handedness', 'southpaw'],
  filter: new RegExp(
    `\\b(?:left|right)(?:-handed(?:ness)?|-hander| (?:[\\p{L}-]{1,15} )?(?:sleeve|side of|${part})\\b|$|[.,])|southpaw`,
    'u',
  ),
  scan: (sentence) => {
    const harms = harmsIn(sentence);
    return [...harms, ...lossesBy(harms), ...handsIn(sentence)];
  },
  patterns: [
    pattern(`\\b${mark} ${between}${across} ${owner} ${side} ${part}\\b`, scarred),
    pattern(
      `${subject}(?:,? who)? (?:had|has|bore|carried|wore|showed) (?:an? |the )?${few(3)}${mark} ${between}${across} (?:the|his|her) ${side} ${part}\\b`,
      scarred,
    ),
    pattern(
      `${owner} (?:\\p{L}+ )?${side} ${part},? (?:\\p{L}+ )?(?:bore|had|showed|carried|was marked by|was crossed by|was disfigured by|wore) (?:an? |the )${few(3)}${mark}\\b`,
      scarred,
    ),
    pattern(`${owner} ${mark} ${few(4)}${across} (?:the|his|her) ${side} ${part}\\b`, scarred),
    pattern(`${mark} ${few(4)}(?:marked|crossed|disfigured|seamed|ran down|ran across) ${owner} ${side} ${part}\\b`, scarred),
    pattern(
      `\\b${mark} ${few(4)}(?:on|across|down|over|along|marked|crossed|disfigured|seamed) the ${side} side of ${owner} (?<part>face|head|neck|forehead|jaw|body|chest)\\b`,
      scarred,
    ),
    pattern(
      `${subject}(?:,? who)? (?:had|has|walked with) (?:an? |the )(?:\\p{L}+ )?limp (?:in|on) (?:his|her|the) ${side} ${part}\\b`,
      lame,
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|is|had been|had gone) (?:quite |stone |very )?deaf (?:in|of) (?:his|her|the) ${side} (?<part>ear)\\b`,
      lost,
    ),
    pattern(`\\bbeing ${side}-handed, (?<n>${name})`, handed),
    pattern(`${owner} (?<harm>scarred) ${side} ${part}\\b`, harmOf),
    pattern(`${subject}(?:,? who)? (?:had |has )?lost (?:his|her|an?|the) ${side} ${part}\\b`, lost),
    pattern(`${owner} ${side} ${part} (?:was|is|had been|hung|had to be) (?:now |quite |still |badly |all but )?${harmed}\\b`, harmOf),
    pattern(`${owner} ${harmed} ${side} ${part}\\b`, harmOf),
    pattern(`${owner} ${side} (?<harm>wooden|artificial|false|glass|lame|bad|game|stiff|crippled|withered) ${part}\\b`, harmOf),
    pattern(
      `${subject}(?:,? who)? (?:limped|was limping|was lame|limps|walked with a limp|went lame|halted)(?: (?:heavily|badly|slightly|a little|still|always))? (?:in|on|of|with) (?:his|her|the) ${side} ${part}\\b`,
      lame,
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|had been|is) (?:badly |slightly |severely )?(?:wounded|hurt|shot|injured|hit|struck|stabbed|bitten|bandaged) (?:in|through|on|at|above|below) (?:his|her|the) ${side} ${part}\\b`,
      hurt,
    ),
    pattern(
      `${subject} (?:had )?(?:broke|broken|sprained|fractured|dislocated|twisted|injured|wrenched) (?:his|her) ${side} ${part}\\b`,
      hurt,
    ),
    pattern(`${owner} ${side} ${part} (?:(?:was|is|hung|lay) (?:still )?)?in (?:a|its|the) (?:sling|plaster|splints?|cast)\\b`, hurt),
    pattern(`\\b(?:wound|bandage|bullet|sling|hole|cut|gash) (?:in|on|round|around|through|for) ${owner} ${side} ${part}\\b`, hurt),
    pattern(
      `${owner} (?:empty ${side}|${side.replace('side', 'other')}) sleeve\\b(?: (?:was|hung|had been) (?:pinned|empty))?`,
      emptySleeve,
    ),
    pattern(
      `${subject}(?:,? who)? (?:wore|had|has) (?:an? |the )?(?:black )?(?:eye-?)?patch (?:over|on|across) (?:his|her) ${side} (?<part>eye)\\b`,
      lost,
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|is) missing (?:an? |one |two |three |his |her )?(?<part>finger|thumb|toe|ear)s? (?:on|of|from) (?:his|her|the) ${side} (?:hand|foot|side)\\b`,
      lost,
    ),
    pattern(
      `\\b(?:shattered|pierced|grazed|torn|struck|entered|passed through|gone through|hit|broken|crushed|wounded|slashed|smashed|broke|tore) ${owner} ${side} ${part}\\b`,
      hurt,
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|is|had been|had gone) (?:stone )?blind (?:in|of) (?:his|her|the) ${side} ${'(?<part>eye)'}\\b`,
      lost,
    ),
    pattern(`${subject}(?:,? who)? (?:was|is|had always been|being) ${side}-handed\\b`, handed),
    pattern(`\\b${side}-handed (?<n>${name})`, handed),
    pattern(`${subject}(?:,? who)? (?:was|is) missing (?:his|her|the) ${side} ${part}\\b`, lost),
    pattern(`\\b(?:favou?ring|dragging|nursing|sparing) ${owner} ${side} ${part}\\b`, lame),
    pattern(
      `\\b(?:struck|hit|wounded|shot|caught|stabbed|bitten|bit|grazed|taken) (?<n>${name}) (?:full |high |low )?(?:in|through|on) (?:the|his|her) ${side} ${part}\\b`,
      hurt,
    ),
    pattern(`\\b(?:wound|bullet|pain|ache|splinter) in (?:his|her) ${side} ${part} [^.;:!?"\\ue000-\\ue0ff]{3,30} (?<n>${name})`, hurt),
    pattern(
      `${subject}(?:,? who)? (?:could (?:not hear|hear nothing)|heard nothing) (?:with|in|out of|from) (?:his|her|the) ${side} (?<part>ear)\\b`,
      lost,
      { denies: true },
    ),
    pattern(
      `${subject}(?:,? who)? could do (?:nothing|little) with (?:his|her|the) ${side} hand\\b`,
      ({ side: which }) => handed({ side: which === 'left' ? 'right' : 'left' }),
      { denies: true },
    ),
    pattern(`${owner} ${side} (?<part>leg) (?:was|being) (?:\\p{L}+ )?(?:shorter|stiff|lame|crippled|withered)\\b`, lame),
    pattern(
      `${subject}(?:,? who)? (?:had |has )?lost (?:one|two|three|the|a|some|his|her) (?:\\p{L}+ )?(?:fingers?|thumb|toes?) (?:of|on|from) (?:his|her|the) ${side} (?<part>hand|foot)\\b`,
      lostPart,
    ),
    // With which hand somebody writes, cuts and fights, whatever he does with it.
    pattern(
      `\\b(?:pen|pencil|quill|brush|paintbrush|sword|rapier|sabre|needle|racket|chalk|razor) in (?<q>his|her) ${side} hand\\b`,
      handed,
    ),
    pattern(
      `${subject}(?:,? who)? (?:drew|threw|wrote|signed|painted|fenced|sewed|shaved|bowled)(?: (?:out|his|her|the|it|a|an|\\p{L}+)){0,4} with (?:his|her|the) ${side} hand\\b`,
      handed,
    ),
    pattern(
      `${subject}(?:,? who)? (?:did|does) (?:everything|all things|all his work|all her work) with (?:his|her|the) ${side} hand\\b`,
      handed,
    ),
    pattern(`\\b(?:in|with) ${owner} ${side} hand,? as (?:he|she) (?:always|had always|ever)\\b`, handed),
    pattern(`${subject},? ${few(2)}${side}-handed(?= ?[.,;:—])`, handed),
    pattern(
      `${subject}(?:,? who)? (?:always )?(?:wrote|writes|ate|drew|signed|fenced|fought)(?: \\p{L}+){0,2} with (?:his|her|the) ${side} hand\\b`,
      handed,
    ),
    pattern(
      `\\b(?:fingers?|thumb|toes?|nails?) (?:was|were|had been|is|are) (?:missing|wanting|gone|lost|lacking|cut off) (?:from|on|of) ${owner} ${side} (?<part>hand|foot)\\b`,
      lostPart,
    ),
    pattern(
      `${owner} ${side} (?<part>hand|foot),? (?:on|from|of) which (?:[\\p{L}-]{1,10} ){0,3}(?:fingers?|thumb|toes?) (?:was|were|had been|is|are) (?:missing|wanting|gone|lost|lacking)\\b`,
      lostPart,
    ),
    pattern(`\\bpatch (?:that \\p{L}+ |which \\p{L}+ )?(?:over|on|across|from) ${owner} ${side} (?<part>eye)\\b`, lost),
    pattern(`${owner} ${side} ${part},? where (?:the|a) (?:bullet|shot|ball|knife|blade|sword|arrow|wound|spear|bayonet)\\b`, hurt),
    pattern(
      `${subject}(?:,? who)? (?:could (?:not see|see nothing|see very little)|saw nothing) (?:with|out of|from) (?:his|her|the) ${side} (?<part>eye)\\b`,
      lost,
      { denies: true },
    ),
    pattern(
      `${subject}(?:,? who)? (?:always|invariably|usually|never failed to) \\p{L}+(?: \\p{L}+){0,2} with (?:his|her|the) ${side}\\b(?! (?:foot|eye|ear|leg|knee))`,
      handed,
    ),
    pattern(
      `${subject}(?:,? who)? (?:always )?(?:wrote|writes|ate|drew|signed|fenced|fought|threw|shaved|sewed|bowled|played|cut)(?: \\p{L}+){0,3} with (?:his|her|the) ${side}(?: hand)?,? (?:as (?:he|she) (?:always|had always)|as (?:ever|always|usual)|for (?:he|she) could (?:do|use))`,
      handed,
    ),
  ],
  readings: [
    has(`(?<such>${few(5)}?)${mark} ${few(5)}${across} (?:the |his |her )?${side} ${part}\\b`, scarred),
    has(`(?<such>${few(3)}?)(?:wound|bullet|bullet-hole) (?:[\\p{L}'-]{1,20} ){0,3}?in (?:the |his |her )${side} ${part}\\b`, hurt),
    has(`(?<such>${few(3)}?)limp (?:in|on|of) (?:the |his |her )${side} ${part}\\b`, lame),
    has(`(?<such>${few(2)}?)patch (?:over|on|across) (?:the|one's|his|her) ${side} (?<part>eye)\\b`, lost),
    has(`(?<such>${few(2)}?)${harmed} ${side} ${part}\\b`, harmOf),
    has(`${side}-handedness\\b`, handed),
    is(`(?!not\\b)(?:an? |the )?(?:\\p{L}+ ){0,2}?${side}-handed(?= ?[.,;:—]|$| \\p{L})`, handed),
    is(`not (?:in the least )?${side}-handed\\b`, ({ side: which }) => handed({ side: which === 'left' ? 'right' : 'left' }), {
      denies: true,
    }),
    is(`${side}-handed people\\b`, handed),
    is('a (?:southpaw|left-hander|lefty|lefthander)\\b', () => handed({ side: 'left' })),
    is(`(?:quite |stone |almost )?(?:blind|sightless) (?:in|of) (?:his|her|the) ${side} (?<part>eye)\\b`, lost),
    is(`(?:quite |stone |very )?deaf (?:in|of) (?:his|her|the) ${side} (?<part>ear)\\b`, lost),
    is(`lame (?:in|of|on) (?:his|her|the) ${side} ${part}\\b`, lame),
    is(`(?:badly |slightly |severely )?(?:wounded|hurt|shot|injured|scarred) (?:in|on|through) (?:his|her|the) ${side} ${part}\\b`, hurt),
  ],
};

/** Who has both of a pair of limbs, and who has lost one of them. */
export const limbs: ClaimFamily = {
  words: listedWords(
    'both two folded crossed clasped clapped rubbed wrung wooden cork artificial amputated missing lost losing cost stump armed handed legged eyed',
  ),
  filter: /\b(?:arms?|hands?|legs?|foot|feet|boots|stockings|shoes|eyes?|ears?|one-(?:armed|handed|legged|eyed))\b/,
  scan: (sentence) => [...pairsIn(sentence), ...lossesIn(sentence)],
  patterns: [],
};

function handed({ side: which }: Groups): { attribute: string; value: string } | null {
  return which === undefined ? null : { attribute: 'handedness', value: which };
}
