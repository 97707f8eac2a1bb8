import { callingPattern, callingWords } from '../../language/callings.js';
import { peoples } from '../../language/peoples.js';
import { numberInWords } from '../../manuscript/numbers.js';
import { few, has, is, name, owner, pattern, place, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';
import { birthsIn, birthWords } from './births/births.js';
import { tradesIn, wordsOfTrades } from './trades/trades.js';
import { kinIn, kinshipWords, marriageIn } from './depictions/kinship.js';
import { parentsIn, parentWords } from './depictions/parents.js';

const calling = `(?<job>${callingPattern})`;
const closes = '(?= ?(?:[.,;:!?—–-]|$)| (?:by|in|at|and|who|from|of|here|there|now|whose|with)\\b)';
const works = ({ job }: Groups): { attribute: string; value: string } | null =>
  job === undefined ? null : { attribute: 'occupation', value: job };

const adjectives = '(?:(?!no\\b|not\\b|like\\b)[\\p{L}-]{1,15} ){0,2}?';

/** Trades that are told by what somebody does. */
const practices = [
  ['practi[sc](?:ed|es|ing) (?:medicine|physic)\\b', 'doctor'],
  ['practi[sc](?:ed|es|ing) (?:law|at the bar)\\b', 'lawyer'],
  ["(?:taught|teaches|kept school) (?:(?:\\p{L}+ ){0,3}(?:at|in) (?:the|a) (?:[\\p{L}']+ )?school|school)\\b", 'teacher'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:\\p{L}+ ){0,2}(?:shop|store)\\b', 'shopkeeper'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:\\p{L}+ ){0,2}(?:bookshop|bookstall)\\b', 'bookseller'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:\\p{L}+ ){0,2}bakery\\b', 'baker'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:\\p{L}+ ){0,2}(?:inn|tavern|alehouse|public-house)\\b', 'innkeeper'],
] as const;

/** By what somebody lives. */
export const callings: ClaimFamily = {
  scan: tradesIn,
  scans: wordsOfTrades,
  words: [
    ...callingWords,
    ...wordsOfTrades,
    'medicine',
    'physic',
    'law',
    'bar',
    'bookshop',
    'bookstall',
    'bakery',
    'school',
    'shop',
    'store',
    'inn',
    'tavern',
  ],
  patterns: [
    pattern(
      `${subject}(?:,? who)? (?:was|is|became|had become)(?: now| still| always)? (?:an?|the) ${adjectives}${calling}${closes}`,
      works,
    ),
    pattern(
      `(?<n>${name}), (?:an?|the) (?:(?:young|old|elderly|village|country|local|retired|poor|honest|town|parish|ship's) ){0,2}${calling}(?= ?,| (?:by|in|at|from|of))`,
      works,
    ),
    pattern(`${subject}(?:,? who)? (?:had been|has been) an? ${adjectives}${calling} (?:all (?:his|her) life|for \\p{L}+ years)\\b`, works),
    pattern(`${subject}(?:,? who)? (?:was|had been) an? ${calling} by (?:trade|profession|calling)\\b`, works),
    pattern(`${owner} (?:trade|profession|calling|occupation|business) (?:was|is|had been) that of an? ${adjectives}${calling}\\b`, works),
    pattern(`(?:^"?|[;:] )the ${adjectives}${calling} (?:was|is) (?<n>${name})(?= ?[.,;]|$)`, works),
    pattern(`(?:^"?|[;:] )as an? ${adjectives}${calling} (?<n>${name}) (?:was|is|had|made|did)\\b`, works),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:worked|served|practised|practiced|was employed|made (?:his|her|a) living|earned (?:his|her) living|earned (?:his|her) bread)(?: \\p{L}+){0,4}? as (?:an? )?${adjectives}${calling}\\b`,
      works,
    ),
    pattern(`${owner} (?:work|trade|profession|life|years|days) as an? ${adjectives}${calling}\\b`, works),
    pattern(`\\bas an? ${calling}, (?<n>${name}) `, works),
    ...practices.map(([source, job]) =>
      pattern(`${subject}(?:,? who)? (?:had |has )?(?:\\p{L}+ly |long |now |always )?${source}`, () => ({
        attribute: 'occupation',
        value: job,
      })),
    ),
  ],
  readings: [
    is(`(?:an?|the) ${adjectives}${calling}${closes}`, works),
    is(
      `(?:an?|the) ${adjectives}${calling} (?:by (?:trade|profession|calling|training)|all (?:his|her|my) life|for \\p{L}+ years|since)\\b`,
      works,
    ),
    is(
      `(?:the )?${adjectives}${calling} (?:to|of) the (?:whole |entire )?(?:parish|village|town|place|district|neighbou?rhood|regiment|king|queen|ship)\\b`,
      works,
    ),
    is(`(?:by (?:trade|profession|calling) )?an? ${calling}$`, works, { needs: callingWords }),
  ],
};

const bornIn = ({ place: where }: Groups): { attribute: string; value: string } | null =>
  where === undefined ? null : { attribute: 'birthplace', value: where };

const gentilic = `(?<people>${Object.keys(peoples).join('|')})`;
const ofPeople = ({ people: word = '' }: Groups): { attribute: string; value: string } | null => {
  const where = peoples[word];
  return where === undefined ? null : { attribute: 'birthplace', value: where };
};

const count = '(?<many>no|two|three|four|five|six|seven|eight|nine|ten)';
const kin = '(?<kin>brothers|sisters|sons|daughters|children)';

/** How many brothers and sisters, where somebody was born. */
export const origins: ClaimFamily = {
  scan: birthsIn,
  scans: birthWords,
  words: [
    ...birthWords,
    ...listedWords(
      'nursery brood flock native birthplace birth borne hailed hails light world youngest eldest oldest siblings son daughter one only brother sister brothers sisters sons daughters boys girls children siblings tall short stout slender thin slim plump fat lean corpulent blind deaf dumb lame mute pregnant lived lives dwelt resided bald blond blonde brunette redhead',
    ),
  ],
  patterns: [
    pattern(
      `${place} (?:was|is|had been) the (?:\\p{L}+ )?(?:city|town|village|place|county|parish|country) (?:where|in which|of which) ${subject} (?:was|had been) born\\b`,
      bornIn,
    ),
    pattern(`${subject}(?:,? who)? (?:had |has )?(?:hailed|hails|came originally) from ${place}`, bornIn),
    pattern(
      `${place} (?:was|is|had been) ${owner} (?:native (?:county|country|town|city|village|place|land|shore|parish)|birth-?place)\\b`,
      bornIn,
    ),
    pattern(`${subject}(?:,? who)? (?:was|is|had been) (?:(?:his|her) (?:mother's|father's|parents')|the) (?:only|one|sole) child\\b`, () =>
      counted('one', 'children in the family'),
    ),
    pattern(
      `${owner} (?:parents|mother|father) (?:had|never had|had never had) (?:no|any|an)(?: ?other) child(?:ren)?\\b`,
      () => counted('one', 'children in the family'),
      { denies: true },
    ),
    pattern(
      `${subject}(?:,? who)? [^.;:!?"\ue000-\ue0ff]{3,40} without (?:a )?(?:brothers?|sisters?) (?:or|nor) (?:a )?(?:brothers?|sisters?)\\b`,
      () => counted('one', 'children in the family'),
    ),
    pattern(`\\b(?:an?|one) (?<kin>brother|sister) of (?<n>${name})(?:'s)?\\b`, ({ kin: which = '' }) => ({
      attribute: `${which}s`,
      value: 'some',
    })),
    pattern(`\\bborne? (?:but|only|no more than) one child,? (?:and|which) (?:that |this )?was (?<n>${name})`, () =>
      counted('one', 'children in the family'),
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|had been|had) (?:been )?(?:brought up|grown up|bred|reared|raised|lived) among ${count} ${few(1)}${kin}\\b`,
      ({ many, kin: which }) => counted(many, which),
    ),
    pattern(
      `\\b(?:the |all |all the |of the )?${count} (?:\\p{L}+ )?(?<kin>brothers|sisters) of (?<n>${name})(?!'s)`,
      ({ many, kin: which }) => counted(many, which),
    ),
    pattern(`\\bthe only (?<kin>brother|sister|son|daughter) (?:that )?${subject} (?:had |has )?ever had\\b`, ({ kin: which }) =>
      counted('one', which),
    ),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:come|came|been born) (?<order>last|first) (?:into the world )?of (?:all )?(?:the|his|her) (?:\\p{L}+ )?(?:children|brothers|sisters|family|brood)\\b`,
      ordered,
    ),
    pattern(`${subject}(?:,? who)? (?:lived|lives|dwelt|resided) (?:\\p{L}+ )?(?:in|at) ${place}`, ({ place }) =>
      place === undefined ? null : { attribute: 'place lived', value: place },
    ),
    pattern(
      `\\bof (?:the |a family of |an? )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:children|brothers|sisters|sons|daughters|brothers and sisters),? ${subject} was the (?<order>eldest|oldest|youngest)\\b`,
      ordered,
    ),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:come|came|been born) (?<order>last|first) (?:into|of|in) (?:a|an|the) (?:\\p{L}+ )?(?:nursery|family|household|brood|cradle|flock)\\b`,
      ordered,
    ),
    pattern(`${subject}(?:,? who)? (?:had|has) ${count} ${few(1)}${kin}\\b`, ({ many, kin: which }) => counted(many, which)),
    pattern(
      `${subject}(?:,? who)? (?:was|is) (?:an? )?(?:(?:natural|tall|young|pretty|slim|small|pale|true) ){0,2}(?<hair>blonde?|brunette|redhead)(?= ?[.,;:!?]| (?:and|with|man|woman|girl|boy|who)\\b)`,
      ({ hair }) => ({
        attribute: 'hair color',
        value: hair === 'brunette' ? 'brown' : hair === 'redhead' ? 'red' : 'blonde',
      }),
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|is|had been)(?: born| quite| stone| now| totally| completely| entirely| utterly| wholly| perfectly)? (?<state>blind|deaf|dumb|mute|lame|pregnant|bald)(?= ?[.,;:!?]| (?:from|since|and|as a)\\b)`,
      ({ state }) => (state === undefined ? null : { attribute: 'state', value: state }),
    ),
  ],
  readings: [
    is(`an? native of (?:the (?:city|town|county) of )?${place}`, bornIn),
    is(`(?:originally )?from ${place}(?= ?[,]|$| by birth)`, bornIn),
    has(`native ${place}`, bornIn),
    is(`an? ${place} (?:man|woman|girl|boy|lad|lass)(?: by birth| born|,? (?:born and bred|bred and born))`, bornIn),
    is(`(?:an? )?${gentilic},? (?:by birth|born|born and bred)\\b`, ofPeople),
    is(`by birth (?:an? )?${gentilic}\\b`, ofPeople),
    is(`of ${gentilic} (?:birth|blood|descent|origin|parentage|parents|extraction|stock)\\b`, ofPeople),
    is(`${gentilic}(?= ?(?:[,–-]|$)| (?:and|by|to|himself|herself)\\b)`, ofPeople),
    is(`${place},? born\\b`, bornIn),
    has(`native (?:county|country|town|city|village|place|land|parish) (?:was|is|had been) ${place}`, bornIn),
    is(`an? ${gentilic}(?:,? (?:of \\p{L}+ parents|and from)| (?:child|man|woman|girl|boy|lad|lass)(?= ?(?:[,–-]|$)))`, ofPeople),
    has(`birth-?place (?:was|is|had been) (?:(?!where|when)[\\p{L}'-]{1,12} ){0,4}?(?:in |at |near )?${place}`, bornIn),
    is(
      'one of (?:an? (?:family|brood) of )?(?<many>three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:children|siblings|brothers and sisters)\\b',
      ofMany,
    ),
    is(
      'the (?:eldest|oldest|youngest) of (?:a family of )?(?<many>three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: children| siblings)?(?= ?(?:[,–-]|$)| and)',
      ofMany,
    ),
    is(
      'the (?<order>eldest|oldest|youngest)(?: child)? (?:of|in) (?:the family|them all|(?:the|his|her) (?:\\p{L}+ )?(?:children|brothers and sisters|siblings))\\b',
      ordered,
    ),
    is('the (?<order>eldest|oldest|youngest) (?:child )?of an? (?:large|numerous|small|big|long) family\\b', ordered),
    is(
      'the (?:eldest|oldest|youngest|second|third|fourth|fifth|sixth|seventh|last|first) of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten) (?<kin>brothers|sisters)\\b',
      ({ kin: which = '' }) => ({ attribute: which, value: 'some' }),
    ),
    is('the (?<order>eldest|oldest|youngest) of (?:a family of )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b', ordered),
    is(
      'the (?:proud |happy |devoted )?(?:father|mother) of (?<many>two|three|four|five|six|seven|eight|nine|ten) (?:fine |pretty |little |small )?(?<kin>boys|girls|sons|daughters)\\b',
      ({ many, kin: which }) => counted(many, which === 'boys' ? 'sons' : which === 'girls' ? 'daughters' : which),
    ),
    has(`only (?<kin>brother|sister|son|daughter)\\b(?! (?:and|or)\\b)`, ({ kin: which }) => counted('one', which)),
    has('(?:elder|older|eldest) (?:brother|sister)\\b(?!-)', () => ({ attribute: 'birth order', value: 'not the eldest' })),
    has('(?:younger|youngest) (?:brother|sister)\\b(?!-)', () => ({ attribute: 'birth order', value: 'not the youngest' })),
    has(`(?:but |only )?one (?<kin>brother|sister|son|daughter)\\b(?! (?:who|and|or|in|at|left|more|already|that)\\b)`, ({ kin: which }) =>
      counted('one', which),
    ),
    has(`(?:one|only) (?<kin>brother|sister|son|daughter), (?<named>${name})(?= ?,)`, onlyCalled),
    has(`(?:but |only )?one (?<kin>brother|sister|son|daughter), (?:whose name was|called|named) (?<named>${name})`, onlyCalled),
    has(
      `${count} (?!eldest|elder|younger|youngest|oldest|older|dear|of)(?:(?:grown-up|little|small|married|unmarried|pretty|beautiful|tall|fine|strapping) )?${kin}\\b`,
      ({ many, kin: which }) => counted(many, which),
    ),
  ],
};

function unrelated({ kin: other }: Groups): { attribute: string; value: string } | null {
  return other === undefined ? null : { attribute: `unrelated to ${other}`, value: 'true' };
}

function onlyCalled({ kin: whose = '', named }: Groups): { attribute: string; value: string } | null {
  return named === undefined ? null : { attribute: `only ${whose}'s name`, value: named };
}

const noSpouse = (): { attribute: string; value: string } => ({ attribute: 'marriage', value: 'unmarried' });
const married = (): { attribute: string; value: string } => ({ attribute: 'marriage', value: 'married' });
const marriages = ({ times }: Groups): { attribute: string; value: string } => ({
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

/** What only the living do, in the present of a scene. */
const doing =
  '(?:came|shook|put|said|smiled|sat|looked|nodded|laughed|kissed|opened|rose|turned|went|stood|cried|called|asked|answered|wrote|took|frowned|sighed|replied|whispered|waited|ran|walked|entered|appeared|arrived|was (?:sitting|standing|waiting|sewing|reading|knitting|cooking|coming)|were (?:sitting|standing|waiting|coming))';

/** Whether there are brothers, sisters, sons, daughters; who is a bachelor, who a widow. */
export const kindred: ClaimFamily = {
  words: [...kinshipWords, ...parentWords],
  scan: (sentence) => [...kinIn(sentence), ...marriageIn(sentence), ...parentsIn(sentence)],
  patterns: [],
};

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
    pattern(`${subject}(?:,? who)? (?:had )?lived (?:[\\p{L}]+ ){0,5}in the single state\\b`, noSpouse),
    pattern(`${subject}(?:,? who)? (?:had |has )?(?:been |was )?married (?<times>twice|thrice)\\b`, marriages),
    pattern(`${subject}(?:,? who)? (?:had |has )?(?:been |was )?(?<times>twice|thrice) (?:been )?married\\b`, marriages),
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
    pattern(`(?<n>${name}) and (?:his|her) (?:\\p{L}+ )?(?:wife|husband)\\b`, married),
    pattern(`\\b(?:late |first |second |young |poor |dead |own |wedded )?(?:wife|husband|widow) of (?<n>${name})(?!'s)`, married),
    pattern(`\\bthe (?:only |eldest |elder |younger |youngest |little )?(?:son|daughter) of (?<n>${name})(?!'s)`, someChild),
    pattern(`${subject}(?:,? who)? (?:had )?lived single (?:all|from|since|ever|to)\\b`, noSpouse),
    pattern(`(?<named>${name}) (?:was|is|had been) the name of ${owner} (?<kin>mother|father)\\b`, parentCalled),
    pattern(
      `\\b(?:on|by|over|at|beside|upon|kissed|took|clasped|held) ${owner} (?:old |dear )?(?<kin>mother|father)'s (?:arm|hand|side|elbow|cheek)\\b`,
      lives,
    ),
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
      `\\b(?:kissed|embraced|hugged|joined|told|asked|helped|found|visited|wrote(?: [\\p{L}-]+){0,3} to|went(?: [\\p{L}-]+){0,2} to(?: see)?|called to|smiled at|looked at|spoke to|answered) (?<q>his|her) (?:old |dear |poor )?(?<kin>mother|father|parents)\\b(?!['’-]|'s)`,
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
    is('an? married (?:man|woman)\\b', married),
    is('an? widow(?:er)?\\b', () => ({ attribute: 'marriage', value: 'widowed' })),
    is('the (?:widow|relict) of\\b', () => ({ attribute: 'marriage', value: 'widowed' })),
    is('(?:left )?an orphan\\b', orphan),
    is('orphaned\\b', orphan),
    has(
      '(?<kin>mother|father|parents),? (?:who )?(?:was|were|had been|lay) (?:long |already |now |many years |these ten years )?dead\\b',
      dies,
    ),
    has('(?<kin>mother|father|parents),? (?:who )?(?:had )?(?:both )?(?:died|perished|been killed)\\b', dies),
    has(`(?:old |dear |poor )?(?<kin>mother|father|parents) (?:[a-z]+ly )?${doing}\\b`, lives),
    has("(?:(?:own|old|poor|dear) )?(?<kin>mother|father)'s (?:grave|tomb|funeral|coffin|headstone|gravestone|tombstone|burial)\\b", dies),
    has('(?:wedding|marriage) (?:had taken|took) place\\b', married),
    has('(?:first |second |long |late )?marriage (?:had been|was|has been|lasted|had lasted)\\b', married),
    has('(?:own )?little (?:boy|girl|boys|girls)\\b', someChild),
    has('late (?:lamented )?(?<kin>mother|father)\\b', dies),
    has(
      '(?<kin>mother|father|parents)\\b[^;]{0,40}? (?:lay|lies|slept|rested|had lain|had (?:long )?been) in (?:the|his|her|their) (?:chancel|churchyard|vault|family vault|graves?|tomb)\\b',
      dies,
    ),
    has(
      'father and mother (?:were|are) (?:both )?(?:\\p{L}+ )?(?:at|in|on|living|alive|well|there|still|present)\\b(?! (?:their graves|the churchyard))',
      () => ({ attribute: 'parents', value: 'alive' }),
    ),
    has('(?<kin>mother|father), who (?:was|is) (?:still )?(?:in (?:\\p{L}+ )?health|alive|living|very well|well)\\b', lives),
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

/** The first is the eldest. */
function ordered({ order = '' }: Groups): { attribute: string; value: string } {
  return { attribute: 'birth order', value: order.replace(/oldest|first/, 'eldest').replace('last', 'youngest') };
}

function ofMany({ many }: Groups): { attribute: string; value: string } | null {
  return many === undefined ? null : { attribute: 'number of children in the family', value: String(numberInWords(many) ?? 0) };
}

function counted(many: string | undefined, kinWord: string | undefined): { attribute: string; value: string } | null {
  if (many === undefined || kinWord === undefined) return null;
  return {
    attribute: `number of ${/s$|children/.test(kinWord) ? kinWord : `${kinWord}s`}`,
    value: many === 'no' ? '0' : String(numberInWords(many) ?? 0),
  };
}
