import { peoples } from '../../language/peoples.js';
import { originsIn, originWords } from './births/births.js';
import { counted, ofMany, ordered } from './counted-kin.js';
import { few, has, is, name, owner, pattern, place, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';

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
  scan: originsIn,
  scans: originWords,
  words: [
    ...originWords,
    ...listedWords(
      'nursery brood flock native birthplace birth borne hailed hails light world youngest eldest oldest siblings son daughter one only brother sister brothers sisters sons daughters boys girls children siblings tall short stout slender thin slim plump fat lean corpulent blind deaf dumb lame mute pregnant lived lives dwelt resided bald blond blonde brunette redhead',
    ),
  ],
  patterns: [
    pattern(
      `${place} (?:was|is|had been) the (?:[a-zß-ɏ]+ )?(?:city|town|village|place|county|parish|country) (?:where|in which|of which) ${subject} (?:was|had been) born\\b`,
      bornIn,
    ),
    pattern(`${subject}(?:,? who)? (?:was|is|had been) born (?:and (?:bred|raised|brought up) )?(?:in|at) ${place}`, bornIn),
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
      `\\b(?:the |all |all the |of the )?${count} (?:[a-zß-ɏ]+ )?(?<kin>brothers|sisters) of (?<n>${name})(?!'s)`,
      ({ many, kin: which }) => counted(many, which),
    ),
    pattern(`\\bthe only (?<kin>brother|sister|son|daughter) (?:that )?${subject} (?:had |has )?ever had\\b`, ({ kin: which }) =>
      counted('one', which),
    ),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:come|came|been born) (?<order>last|first) (?:into the world )?of (?:all )?(?:the|his|her) (?:[a-zß-ɏ]+ )?(?:children|brothers|sisters|family|brood)\\b`,
      ordered,
    ),
    pattern(`${subject}(?:,? who)? (?:lived|lives|dwelt|resided) (?:[a-zß-ɏ]+ )?(?:in|at) ${place}`, ({ place }) =>
      place === undefined ? null : { attribute: 'place lived', value: place },
    ),
    pattern(
      `\\bof (?:the |a family of |an? )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:children|brothers|sisters|sons|daughters|brothers and sisters),? ${subject} was the (?<order>eldest|oldest|youngest)\\b`,
      ordered,
    ),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:come|came|been born) (?<order>last|first) (?:into|of|in) (?:a|an|the) (?:[a-zß-ɏ]+ )?(?:nursery|family|household|brood|cradle|flock)\\b`,
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
    is(`born (?:and (?:bred|raised|brought up) )?(?:in|at|near) (?:the (?:city|town|county|village) of )?${place}`, bornIn),
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
    is(`an? ${gentilic}(?:,? (?:of [a-zß-ɏ]+ parents|and from)| (?:child|man|woman|girl|boy|lad|lass)(?= ?(?:[,–-]|$)))`, ofPeople),
    has(`birth-?place (?:was|is|had been) (?:(?!where|when)[a-zß-ɏ'-]{1,12} ){0,4}?(?:in |at |near )?${place}`, bornIn),
    is(
      'one of (?:an? (?:family|brood) of )?(?<many>three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:children|siblings|brothers and sisters)\\b',
      ofMany,
    ),
    is(
      'the (?:eldest|oldest|youngest) of (?:a family of )?(?<many>three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: children| siblings)?(?= ?(?:[,–-]|$)| and)',
      ofMany,
    ),
    is(
      'the (?<order>eldest|oldest|youngest)(?: child)? (?:of|in) (?:the family|them all|(?:the|his|her) (?:[a-zß-ɏ]+ )?(?:children|brothers and sisters|siblings))\\b',
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

function onlyCalled({ kin: whose = '', named }: Groups): { attribute: string; value: string } | null {
  return named === undefined ? null : { attribute: `only ${whose}'s name`, value: named };
}
