import { listedWords } from '../../trigger-words.js';
import { few, his, ofWhom, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  married: listedWords(
    'wife husband wives husbands married marriage marry wed wedded wedding wedlock matrimony altar ring bride spinster bachelor bachelors unmarried unwed unwedded single maid maids',
  ),
  courted: listedWords(
    'engaged betrothed affianced proposal proposals offer offers engagement jilted suitor suitors sweetheart sweethearts lovers courted proposed',
  ),
  children: listedWords(
    'child children sons son daughters daughter childless barren issue offspring twins born borne birth-day firstborn first-born baby infant chick boys girls boy girl confined',
  ),
  relations: listedWords(
    'relation relations relative relatives kin kindred kinsfolk kinsman kith uncle aunt cousin nephew niece uncles aunts cousins grandmother grandfather alone',
  ),
};

const count = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+)';
const ofMarriage = { attribute: 'marriage', never: 'unmarried', ever: 'once married' };
const ofChildren = { attribute: 'children', never: 'none', ever: 'some' };
const years =
  '(?:(?:twenty|thirty|forty|fifty|sixty)(?:-[a-zß-ɏ]+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|[a-zß-ɏ]+-and-[a-zß-ɏ]+)';

const parent = (kin: 'mother' | 'father', grand: string): Topic => ({
  name: `know${kin}`,
  sort: 'experience',
  denied: says(
    `(?:known|knew|know|seen|saw|remember(?:ed)?|recollect(?:ed)?|recall(?:ed)?|learn(?:ed|t)? who|set eyes on) (?:(?:his|her) |a |either |his own |her own )?(?:${kin}|parents?|(?:his|her) parents were)(?= ?(?:[.,;:–-]|$)| (?:and|who|at all|were)\\b)|(?:known|knew) a ${kin}'s (?:love|care|face|kiss|voice)`,
    [`${kin}'s`, kin, 'parents', 'parent', 'foundling', 'orphan', 'orphaned', 'posthumous', 'doorstep'],
  ),
  lacks: says(
    `${ofWhom} (?:own )?(?:${kin}|parents)(?: had|,? who)? (?:died|perished|had died|was dead|were dead|was drowned|was killed|had been (?:drowned|killed))(?: [a-zß-ɏ]+){0,2} (?:before (?:he|she|${someName}) (?:was born|could (?:walk|speak|remember|know))|(?:at|in) (?:giving (?:him|her) (?:birth|life)|(?:his|her) birth|bringing (?:him|her) into)|in giving ${someName} birth|when (?:he|she) was (?:a baby|an infant|but an hour|a week|a month|three days|a day))|(?:could )?(?:recall|remember|recollect)(?:ed)? neither (?:parent|father n?or mother|of (?:his|her) parents)|(?:was |been |left )?a foundling|(?:found|left) (?:up)?on the (?:steps|doorstep)|${kin === 'father' ? 'a posthumous child|a posthumous son|a posthumous daughter' : 'cost (?:his|her) mother (?:her )?life'}|orphan(?:ed)? (?:at|from|since) (?:birth|(?:his|her) birth|the cradle|(?:one|two|three)\\b|a month|infancy)`,
    [`${kin}'s`, kin, 'parents', 'parent', 'foundling', 'orphan', 'orphaned', 'posthumous', 'doorstep'],
  ),
  proven: says(
    `${ofWhom} (?:own )?${kin} had taught (?:him|her) (?:to (?:read|walk|pray|spell|sew|ride)|(?:his|her) (?:letters|prayers))|${ofWhom} ${kin} had (?:often |once |always |sometimes )?(?:carried|lifted|held|dandled|rocked|tossed) (?:him|her) (?:on|upon|in|to) (?:his|her) (?:shoulders?|knees?|back|arms)|${ofWhom} (?:own |dear |old |poor )?${kin} (?:had |used to |would )?(?:always |often |once |first )?(?:taught|read|sung|sang|told|nursed|dressed|kissed|carried|held|sing|tell|read|carry|rock|rocked|scolded|whipped|take|taken|took|warned|brushed|given|made|shown)(?: (?:him|her|to him|to her|over|of))?\\b(?= [^.;:!?]{0,60}(?:when|as a|child|boy|girl|every|until|years|little|young|bedtime|at (?:six|seven|eight|ten|school)|knee|cradle|over the))|(?:song|voice|tales?|stories|tune|hymn|words|smell|scent|laugh)\\b[^.;:!?]{0,30} ${his} ${kin}(?:'s)?\\b|(?:riding|ridden|rode|carried|sat|sitting|perched|stood) (?:up)?on (?:his|her) ${kin}'s (?:shoulders?|knees?|back|lap|arm)|at ${his} ${kin}'s knee|(?:remembered|recalled|recollected|could remember|had known) (?:his|her) ${kin}\\b(?! (?:saying that|not))|${ofWhom} ${kin}'s voice\\b|${ofWhom} ${kin}(?:,? and| had)[^.;:!?]{0,50} lived (?:together )?(?:with|under|for|until)${grand}`,
    [`${kin}'s`, kin, 'parents', 'parent', 'foundling', 'orphan', 'orphaned', 'posthumous', 'doorstep'],
  ),
  wording: [`never knew the ${kin}`, `had known the ${kin}`],
});

const grandparent = (kin: string, parentOf: string): Topic => {
  const words = [kin, `${kin}s`, 'grandparents', parentOf, 'neither'];
  return {
    name: kin,
    sort: 'experience',
    denied: says(
      `(?:known|knew|know|seen|saw|set eyes (?:up)?on|remember(?:ed)?) (?:either (?:of (?:his|her) )?${kin}s?|(?:his|her) ${kin}|a ${kin}|neither)(?= ?[.,;])`,
      [...words],
    ),
    lacks: says(
      `(?:both|neither) (?:of )?${ofWhom} (?:${kin}s|grandparents)\\b[^.;:!?]{0,20}(?:dead|died|buried|living|lived)[^.;:!?]{0,14} (?:before|when)|${ofWhom} ${kin}\\b[^.;:!?]{0,40}(?:died|dead|drowned|killed|hanged)\\b[^.;:!?]{0,60}(?:before (?:he|she|${someName}) was born)|knew neither(?= ?[.,;]|$)`,
      [...words],
    ),
    proven: says(
      `${ofWhom} (?:own )?(?:${kin}|(?:mother's|father's) ${parentOf})'s (?:knees?|lap)\\b|(?:knees?|lap|shoulders?) of (?:his|her) (?:${kin}|mother's ${parentOf}|father's ${parentOf})|${ofWhom} (?:${kin}|mother's ${parentOf}|father's ${parentOf}),? (?:had |who |used to |himself |on [^.;:!?,]{3,24} )+(?:taught|told|taken|given|gave|took|carried|tell|take|carry|shown|made|hung|lifted)`,
      [...words],
    ),
    wording: [`never knew the ${kin}`, `had known the ${kin}`],
  };
};

/** Marriage, courtship, children, parents, relations: what somebody had in his life or never had. */
export const bonds: readonly Topic[] = [
  {
    name: 'married',
    sort: 'experience',
    as: ofMarriage,
    denied: says(
      `(?:been )?(?:married|wedded)(?= ?(?:[.,;:–-]|$)| (?:and|in|nor|or|to (?:anybody|anyone))\\b)|stood (?:before|at|beside (?:him|her) at) (?:the|an|any) altar|gone through (?:that|the|a) (?:ceremony|form of marriage)|(?:had|taken|possessed|wanted) a (?:husband|wife)(?= ?[.,;])|ring\\b[^.;:!?]{0,30} (?:up)?on ${ofWhom} finger`,
      about.married,
    ),
    lacks: says(
      '(?:lived and died|remained|died|still|lived|was single|were single|stayed|always|,) (?:unmarried|unwed|unwedded|single(?! file)|a bachelor|a spinster|an old maid)(?= ?[.,;]| (?:and|all|to the last|still)\\b)|(?:as free to marry|free to marry) as|old bachelors?,? of whom|single still|old maids?,? of whom',
      about.married,
    ),
    shown: says(
      `buried (?:a|his|her|two|three|his first|her first) (?:wife|husband|wives|husbands)|(?:married|wed|wedded) (?:${years}|these|for|before|once|twice|secretly|privately|at ${someName}|these)\\b(?! (?:o'clock))|been ${few}(?:a wife|a husband|twice married|thrice married)|${years} years (?:a wife|a husband|married|wedded|of (?:marriage|wedlock|matrimony))|(?:years|months) of (?:marriage|wedlock|matrimony|married life)|(?:silver|golden) wedding|brought home (?:a|his|the first) (?:bride|wife)|${ofWhom} (?:one and only|first and only|only|second|third|dead|deceased) (?:wife|husband)\\b`,
      about.married,
    ),
    wording: ['was never married', 'had been married'],
  },
  {
    name: 'courted',
    sort: 'experience',
    denied: [
      ...says(`asked for ${ofWhom} hand`),
      ...says(
        `(?:been )?(?:engaged|betrothed|affianced|promised)(?: to (?:anybody|anyone|a soul|be married))?(?= ?(?:[.,;:–-]|$)| (?:and|nor|or|in)\\b)|(?:an|one|any|a single) (?:offer|proposal)(?: of marriage)?|(?:proposed|made an offer|offered marriage|made love|paid (?:his )?(?:court|addresses)) to|(?:been )?(?:made love to|proposed to|courted|asked in marriage)(?= ?[.,;])|had a (?:lover|sweetheart|suitor|follower)`,
        about.courted,
      ),
    ],
    proven: says(
      `engaged (?:only |but )(?:once|twice)|engaged (?:for|to (?:a|an|the|be married|marry|${someName})|once|when|as a)\\b|betrothed to|the (?:first|second|third|only) (?:proposal|offer)(?: of marriage)? that ${ofWhom.replace("(?:'s)?", '')}|(?:refused|declined|rejected|accepted|received|had) (?:an?|the|two|three|four|many|his|several|[a-zß-ɏ']+'s|${someName}'s) (?:[a-zß-ɏ]+ )?(?:proposals?|offers?(?: of marriage| of (?:his|her) hand))|been jilted|jilted by|(?:broken|broke) off (?:an|the|his|her) engagement|(?:two|three|four|several|many) (?:suitors|lovers|sweethearts)`,
      about.courted,
    ),
    wording: ['was never engaged or asked', 'had been engaged or asked'],
  },
  {
    name: 'children',
    sort: 'experience',
    as: ofChildren,
    denied: says(
      `borne (?:a|any|him a|one) (?:living )?(?:child|children|son)|(?:had|given birth to|reared|brought up|brought) (?:a|any|one) (?:child|children|baby)(?: of (?:his|her) own| into the world)?(?= ?[.,;]| of| into| and| in)|(?:sent|given|granted|vouchsafed|bestowed on) (?<whose>${someName}|him|her) (?:a|any|one) (?:child|children|son|baby)|blessed (?<=blessed )with (?:a child|children)|been (?:brought to bed|confined)`,
      about.children,
    ),
    lacks: says(
      '(?:childless|barren)\\b(?! (?:house|hearth|waste|ground|of|moor|heath))|without (?:issue|offspring|chick or child|a child)|(?:had|having) no (?:child|children|issue|offspring)(?: of (?:his|her) own)?(?= ?[.,;]| (?:and|to|living)\\b)|neither chick n?or child',
      about.children,
    ),
    shown: says(
      `borne (?:(?:him|her husband) )?${count} (?:fine |healthy |dead |living )?(?:children|sons?|daughters?|boys?|girls?)|(?:brought|bring) ${count} (?:children|sons|daughters) into the world|${ofWhom} (?:first-?born|eldest (?:born|child|son|daughter|boy|girl)|youngest (?:child|son|daughter)|only child|little ones|own children)\\b|buried ${count} (?:children|sons?|daughters?|child|boys?|girls?)\\b|(?:mother|father|parent) of ${count} (?:[a-zß-ɏ]+ )?(?:children|sons?|daughters?|boys?|girls?|child)\\b|(?:reared|brought up) (?:two|three|four|five|six|seven|eight|nine|ten) (?:children|sons|daughters|boys|girls)|brought to bed of|(?:gave|given) birth to (?:a|an|two|twins|three|her|(?:a )?[a-zß-ɏ]+ (?:sons?|daughters?|children))|lost (?:a child|two children|three children|an infant)`,
      about.children,
    ),
    wording: ['never had a child', 'had children'],
  },
  parent('mother', ''),
  parent('father', ''),
  grandparent('grandfather', 'father'),
  grandparent('grandmother', 'mother'),
  {
    name: 'relations',
    sort: 'experience',
    lacks: says(
      '(?:not|without) a (?:single )?(?:relation|relative|kinsman|soul belonging to (?:him|her))(?: (?:in the (?:wide )?world|living|left|upon earth|on earth|alive))?|no (?:relations?|relatives|kin|kindred|kinsfolk|kinsman)(?= ?[.,;]| (?:in the|living|left|alive|whatever|on earth))|(?:entirely |quite )?alone in the world|kith n?or kin',
      about.relations,
    ),
    proven: says(
      `(?:for years|every|always|since)\\b[^.;:!?]{0,30} (?:with|of|to) (?:his|her) (?:uncle|aunt|cousin|brother|sister|nephew|niece)\\b|${ofWhom} (?:old |maiden |rich |bachelor )?(?:uncle|aunt|cousin|nephew|niece|brother|sister)s?\\b(?!-in-law)(?= (?:had (?:always|long|for|given|left|brought)|used to|who had))|(?:brought up|reared) by (?:an?|his|her) (?:[a-zß-ɏ]+ )?(?:uncle|aunt|grandmother|grandfather|cousin)`,
      about.relations,
    ),
    wording: ['has no relations', 'has relations'],
  },
];
