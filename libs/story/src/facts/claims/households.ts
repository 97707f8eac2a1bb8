import { counted } from './counted-kin.js';
import { kinIn, kinshipWords, marriageIn } from './depictions/kinship.js';
import { kinBetween, kinBetweenWords } from './depictions/kin-between.js';
import { marriagesIn, marriageWords } from './depictions/marriages.js';
import { parentsIn, parentWords } from './depictions/parents.js';
import { siblingsIn, siblingWords } from './depictions/siblings.js';
import { has, is, name, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';

function unrelated({ kin: other }: Groups): { attribute: string; value: string } | null {
  return other === undefined ? null : { attribute: `unrelated to ${other}`, value: 'true' };
}

const noSpouse = (): { attribute: string; value: string } => ({ attribute: 'marriage', value: 'unmarried' });
const married = (): { attribute: string; value: string } => ({ attribute: 'marriage', value: 'once married' });
const marriedTimes = ({ times }: Groups): { attribute: string; value: string } => ({
  attribute: 'number of marriages',
  value: times === 'twice' ? '2' : '3',
});
const someChild = (): { attribute: string; value: string } => ({ attribute: 'children', value: 'some' });
const noChild = (): { attribute: string; value: string } => ({ attribute: 'children', value: 'none' });

const dies = ({ kin }: Groups): { attribute: string; value: string } | null =>
  kin === undefined ? null : { attribute: kin, value: 'dead' };
const lives = ({ kin }: Groups): { attribute: string; value: string } | null =>
  kin === undefined ? null : { attribute: kin, value: 'alive' };
const orphan = (): { attribute: string; value: string } => ({ attribute: 'parents', value: 'dead' });

/** Whether there are brothers, sisters, sons, daughters; who is a bachelor, who a widow. */
export const kindred: ClaimFamily = {
  words: [...kinshipWords, ...parentWords],
  scan: (sentence) => [...kinIn(sentence), ...marriageIn(sentence), ...parentsIn(sentence)],
  patterns: [],
};

/** Which of how many brothers and sisters somebody was. */
export const siblings: ClaimFamily = { words: siblingWords, scan: siblingsIn, patterns: [] };

/** Who was never married, is married, or is left alone. */
export const marriages: ClaimFamily = { words: marriageWords, scan: marriagesIn, patterns: [] };

/** What two people who are named together are to each other. */
export const kinsfolk: ClaimFamily = { names: 2, words: kinBetweenWords, scan: kinBetween, patterns: [] };

/** Who is married to whom, who has children, how the parents are called. */
export const households: ClaimFamily = {
  words: listedWords(
    'wedding wedding-ring bride married unmarried marry bachelor spinster maid single widow widower wife husband childless children child son daughter mother father parents called name named orphan orphaned sisters brothers sons daughters anniversary altar related akin relation relative kin kinsman kinswoman connexion connection kinship relationship blood',
  ),
  patterns: [
    pattern(`${subject}(?:,? who)? (?:had|has) never (?:been )?married\\b`, noSpouse, { denies: true }),
    pattern(`${subject}[^.;:!?"\ue000-\ue0ff]{0,40}, having never (?:been )?married\\b`, noSpouse, { denies: true }),
    pattern(`${subject}(?:,? who)? had married\\b`, married),
    pattern(`${subject}(?:,? who)? had been (?:[a-z]+ly |twice |thrice |once |first )?married\\b`, married),
    pattern(`\\banniversary of (?<q>his|her) (?:own )?(?:wedding|marriage)\\b`, married),
    pattern(
      `\\bthe (?:wife|husband) (?:whom |that )?${subject} had (?:so early |long ago |once )?(?:lost|buried|married|loved and lost)\\b`,
      married,
    ),
    pattern(`${subject}(?:,? who)? (?:had )?(?:always|all (?:his|her) life) refused to marry\\b`, noSpouse, { denies: true }),
    pattern(`${subject}(?:,? who)? (?:had )?lived (?:[a-zß-ɏ]+ ){0,5}in the single state\\b`, noSpouse),
    pattern(`${subject}(?:,? who)? (?:had |has )?(?:been |was )?married (?<times>twice|thrice)\\b`, marriedTimes),
    pattern(`${subject}(?:,? who)? (?:had |has )?(?:been |was )?(?<times>twice|thrice) (?:been )?married\\b`, marriedTimes),
    pattern(
      `${subject}(?:,? who)? (?:had |has )?(?:gone (?:but|only) once (?:in (?:his|her) life )?to the altar|(?:been )?married (?:but|only) once)\\b`,
      () => ({ attribute: 'number of marriages', value: '1' }),
    ),
    pattern(`${subject}(?:,? who)? (?:had|has|was) (?:no|not a|without a) (?:wife|husband)\\b(?! (?:to|who|that))`, noSpouse, {
      denies: true,
    }),
    pattern(
      `${subject}(?:,? who)? (?:had )?never (?:took|taken|found) (?:a (?:wife|husband)|anybody to marry|anyone to marry|a (?:woman|man) to marry)\\b`,
      noSpouse,
      { denies: true },
    ),
    pattern(`${subject}(?:,? who)? (?:was|is) not a? ?married(?: (?:man|woman))?(?= ?[.,;]| and\\b)`, noSpouse, { denies: true }),
    pattern(`${subject}(?:,? who)? had not married(?= ?[.,;]| and\\b)`, noSpouse, { denies: true }),
    pattern(`${subject}(?:,? who)? (?:had|has) an? (?:[a-z]+ )?(?:wife|husband)\\b`, married),
    pattern(`${subject}(?:,? who)? (?:wore|wears|was wearing) an? (?:[a-z]+ )?wedding-?(?: ring|ring)\\b`, married),
    pattern(`${subject}(?:,? who)? (?:had )?led (?:his|a) (?:young )?bride to the altar\\b`, married),
    pattern(`${subject}(?:,? who)? never married\\b`, noSpouse, { denies: true }),
    pattern(`(?<n>${name}) and (?:his|her) (?:[a-zß-ɏ]+ )?(?:wife|husband)\\b`, married),
    pattern(`\\b(?:late |first |second |young |poor |dead |own |wedded )?(?:wife|husband|widow) of (?<n>${name})(?!'s)`, married),
    pattern(`\\bthe (?:only |eldest |elder |younger |youngest |little )?(?:son|daughter) of (?<n>${name})(?!'s)`, someChild),
    pattern(`${subject}(?:,? who)? (?:had )?lived single (?:all|from|since|ever|to)\\b`, noSpouse),
    pattern(`(?<named>${name}) (?:was|is|had been) the name of ${owner} (?<kin>mother|father)\\b`, parentCalled),
    pattern(
      `\\b(?:received|had|got) (?:a|another) (?:long |short )?(?:letter|note|message|line) (?:that (?:morning|day|evening) )?from (?<q>his|her) (?<kin>mother|father)\\b`,
      lives,
    ),
    pattern(
      `${subject}(?:,? who)? (?:had been |was )?(?:left )?without (?:father or mother|mother or father|either parent|parents)(?= ?[,.;]| (?:at|from|in|when)\\b)`,
      orphan,
    ),
    pattern(`${subject}(?:,? who)? (?:had|has) never had (?:any children|a child)\\b`, noChild, { denies: true }),
    pattern(
      `(?<n>${name})(?:,? who)? (?:was|is) (?:in no way |not (?:in any (?:way|degree) )?)(?:related|(?:any )?kin|akin) (?:in any (?:way|degree) )?to (?:old )?(?<kin>${name})(?!'s)`,
      unrelated,
      { denies: true },
    ),
    pattern(
      `(?<n>${name})(?:,? who)? (?:was|is) no (?:relation|relative|kin|kinsman|kinswoman|connexion|connection) (?:whatever |at all )?(?:to|of) (?:old )?(?<kin>${name})(?!'s)`,
      unrelated,
      { denies: true },
    ),
    pattern(
      `\\bno (?:kinship|relationship|tie of (?:blood|kindred|kinship)|blood|connexion|relation)\\b[^.;:!?"\ue000-\ue0ff]{0,40} between (?<n>${name}) and (?<kin>${name})(?!'s)`,
      unrelated,
      { denies: true },
    ),
    pattern(
      `\\bbetween (?<n>${name}) and (?<kin>${name}) there (?:was|had never been) no (?:kinship|relationship|tie of (?:blood|kindred|kinship)|blood|connexion|relation)\\b`,
      unrelated,
      { denies: true },
    ),
    pattern(`(?<named>${name}), (?<o>${name})'s (?<kin>mother|father)(?= ?[,.])`, parentCalled),
    pattern(
      `${subject}(?:,? who)?(?: had)? (?:early |long ago )?lost (?:both )?(?:(?:his|her) )?(?<kin>mother|father|parents)\\b(?! in the (?:crowd|fog|dark))`,
      dies,
    ),
    pattern(`${subject}(?:,? who)? (?:had |has )?never (?:knew|known) (?:his|her) (?:own )?(?<kin>mother|father|parents)\\b`, dies, {
      denies: true,
    }),
    pattern(`(?:^"?|[;:] |, )(?:left |being |having been left )an orphan [^.;:!?"]{0,40}, (?<n>${name}) `, orphan),
    pattern(
      `\\b(?:kissed|embraced|hugged|joined|told|asked|helped|found|visited|wrote(?: [a-zß-ɏ-]+){0,3} to|went(?: [a-zß-ɏ-]+){0,2} to(?: see)?|called to|smiled at|looked at|spoke to|answered) (?<q>his|her) (?:old |dear |poor )?(?<kin>mother|father|parents)\\b(?!['’-]|'s)`,
      lives,
    ),
    pattern(
      `\\b(?:said|cried|asked|answered|replied|exclaimed|whispered|called) ${owner} (?:old |dear |poor )?(?<kin>mother|father)\\b(?!['’-])`,
      lives,
    ),
    pattern(
      `\\b(?:all|both|none|one|two|three|four|five|six|seven) (?:(?<many>two|three|four|five|six|seven|eight) )?of ${owner} (?<kin>brothers|sisters|sons|daughters)\\b`,
      ({ many, kin: which }) => counted(many, which),
    ),
  ],
  readings: [
    is(
      '(?:an? |the )?(?:(?:confirmed|old|elderly|crusty|young|lifelong|determined) ){0,2}(?:bachelor|spinster|old maid)\\b(?! (?:uncle|aunt|friend|brother|sister|cousin))',
      noSpouse,
    ),
    is('(?:unmarried|unwed|single|still single)(?= ?(?:[,–-]|$)| (?:and|still|all (?:his|her) life)\\b)', noSpouse),
    is(
      'married(?= ?(?:[,–-]|$)| (?:with|man|woman|to|for|these|since)\\b)(?! to (?:his|her) (?!cousin|first|second|wife|husband|young|late))',
      married,
    ),
    is('(?:the |an? )?(?:proud |devoted )?(?:mother|father) of (?:two|three|four|five|six|seven|eight|an? )', someChild),
    is('an? married (?:man|woman)\\b', () => ({ attribute: 'marriage', value: 'married' })),
    is('an? widow(?:er)?\\b', () => ({ attribute: 'marriage', value: 'widowed' })),
    is('the (?:widow|relict) of\\b', () => ({ attribute: 'marriage', value: 'widowed' })),
    is('(?:left )?an orphan\\b', orphan),
    is('orphaned\\b', orphan),
    has('(?:wedding|marriage) (?:had taken|took) place\\b', married),
    has('(?:first |second |long |late )?marriage (?:had been|was|has been|lasted|had lasted)\\b', married),
    has('(?:own )?little (?:boy|girl|boys|girls)\\b', someChild),
    has('late (?:lamented )?(?<kin>mother|father)\\b', dies),
    has(
      '(?<kin>mother|father|parents)\\b[^;]{0,40}? (?:lay|lies|slept|rested|had lain|had (?:long )?been) in (?:the|his|her|their) (?:chancel|churchyard|vault|family vault|graves?|tomb)\\b',
      dies,
    ),
    has(
      'father and mother (?:were|are) (?:both )?(?:[a-zß-ɏ]+ )?(?:at|in|on|living|alive|well|there|still|present)\\b(?! (?:their graves|the churchyard))',
      () => ({ attribute: 'parents', value: 'alive' }),
    ),
    has('(?<kin>mother|father), who (?:was|is) (?:still )?(?:in (?:[a-zß-ɏ]+ )?health|alive|living|very well|well)\\b', lives),
    has('(?<kin>mother|father) (?:was|is) still (?:living|alive)\\b', lives),
    is('(?:left )?without (?:father or mother|mother or father|either parent|parents)\\b', orphan),
    is('childless\\b', noChild),
    has('only child, an? (?:little |fine |pretty )?(?:girl|daughter)\\b', () => ({ attribute: 'sons', value: 'none' })),
    has('only child, an? (?:little |fine |pretty )?(?:boy|son)\\b', () => ({ attribute: 'daughters', value: 'none' })),
    has('no (?:children|child)(?= ?(?:[,–-]|$)| (?:of|and)\\b)', noChild, { denies: true }),
    has(
      '(?:(?:only|little|eldest|elder|youngest|younger|grown-up|pretty|small|two|three|four|five|six) ){0,2}(?:sons?|daughters?|children)\\b(?!-)',
      someChild,
    ),
    has('(?:wife|husband)\\b(?! (?:that|which|to be|elect|had been|had died)\\b)', married),
    has(`(?<kin>mother|father) (?:was|is|had been) (?:called|named) (?<named>${name})`, parentCalled),
    has(`(?<kin>mother|father)'s name (?:was|is) (?<named>${name})`, parentCalled),
    has(`(?<kin>mother),? (?:who )?(?:had been|was)(?: once| originally| born)? an? (?<named>${name})`, ({ named }) =>
      named === undefined ? null : { attribute: "mother's maiden name", value: named },
    ),
    has(`(?<kin>mother|father), (?<named>${name})(?= ?[,]|$)`, parentCalled),
    has(`(?:dear|poor|own|late|old) (?<kin>mother|father) (?<named>${name})(?!'s)`, parentCalled),
  ],
};

function parentCalled({ kin: whose, named }: Groups): { attribute: string; value: string } | null {
  return whose === undefined || named === undefined ? null : { attribute: `${whose}'s name`, value: named };
}
