import { few, name, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';

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

/** "bad arm", "wounded arm", "broken arm", "bandaged arm" are one harm. */
function harmOf({ side: which, part: where, harm = '' }: Groups): { attribute: string; value: string } | null {
  if (which === undefined || where === undefined) return null;
  const kind = kinds.find(([words]) => words.test(harm))?.[1] ?? 'injured';
  return { attribute: `${kind} ${where.replace('cheekbone', 'cheek').replace('forearm', 'arm').replace(/s$/, '')}`, value: which };
}

const scarred = ({ side: which, part: where }: Groups): ReturnType<typeof harmOf> => harmOf({ side: which, part: where, harm: 'scar' });
const lost = ({ side: which, part: where }: Groups): ReturnType<typeof harmOf> => harmOf({ side: which, part: where, harm: 'lost' });
const emptySleeve = ({ side: which, other }: Groups): ReturnType<typeof harmOf> =>
  harmOf({ side: which ?? other, part: 'arm', harm: 'lost' });
const lame = ({ side: which, part: where }: Groups): ReturnType<typeof harmOf> => harmOf({ side: which, part: where, harm: 'lame' });
const hurt = ({ side: which, part: where }: Groups): ReturnType<typeof harmOf> => harmOf({ side: which, part: where, harm: 'wounded' });

const mark = '(?:scars?|gash|cicatrice|birthmark|burn mark)';
const across = '(?:on|across|down|over|along|above|below|beneath|under|upon|near|at|to|from|through|of)';
const describes = few(5);

/** On which side somebody is scarred, maimed or lame, and with which hand he writes. */
export const bodies: ClaimFamily = {
  words: ['left', 'right'],
  filter: new RegExp(`\\b(?:left|right)(?:-handed| (?:[\\p{L}-]{1,15} )?(?:sleeve|side of|${part})\\b)`, 'u'),
  patterns: [
    pattern(`\\b${mark} ${describes}${across} ${owner} ${side} ${part}\\b`, scarred),
    pattern(
      `${subject}(?:,? who)? (?:had|has|bore|carried|wore|showed) (?:an? |the )?${few(3)}${mark} ${describes}${across} (?:the|his|her) ${side} ${part}\\b`,
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
    pattern(`${owner} ${side} ${part} (?:was|is|hung|lay) (?:still )?in (?:a|its|the) (?:sling|plaster|splints?|cast)\\b`, hurt),
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
    pattern(`${subject},? ${few(2)}${side}-handed(?= ?[.,;:—])`, handed),
    pattern(
      `${subject}(?:,? who)? (?:always )?(?:wrote|writes|ate|drew|signed|fenced|fought)(?: \\p{L}+){0,2} with (?:his|her|the) ${side} hand\\b`,
      handed,
    ),
  ],
};

function handed({ side: which }: Groups): { attribute: string; value: string } | null {
  return which === undefined ? null : { attribute: 'handedness', value: which };
}
