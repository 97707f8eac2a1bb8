import { listedWords } from '../../trigger-words.js';
import { few, ofWhom, says, someName, type Topic } from './topic.js';

/** What a topic is about: words for which its ways of saying are looked for where their own are too frequent. */
const about = {
  wages: listedWords(
    'worked toiled wage wages hire bread living shilling penny farthing salary profession calling trade occupation employment rents income dividends apprentice apprenticed apprenticeship service situation factory mill office patients clients pupils customers parishioners employer bank counter plough forge toil labour practised scrub means',
  ),
  army: listedWords(
    'army regiment uniform soldier battle commission musket dragoons hussars lancers fusiliers grenadiers guards militia war campaign cavalry infantry artillery marines soldiered campaigned enlisted gunpowder powder sword sold',
  ),
  teach: listedWords(
    'teach taught school schoolmaster schoolmistress governess tutor teacher usher schoolteacher pupils lesson instructed',
  ),
  stage: listedWords('stage theatre playhouse opera actor actress boards play players actors'),
  prison: listedWords(
    'prison gaol jail cell court workhouse dock magistrate transported imprisoned convicted ticket-of-leave dartmoor newgate sentence arrested',
  ),
};

/** What somebody worked at in his life, or never. */
export const work: readonly Topic[] = [
  {
    name: 'wages',
    sort: 'experience',
    denied: says(
      "(?:worked|laboured|labored|toiled) (?:an? (?:day|hour)(?= ?(?:[.,;]|$)| (?:in|for|of|and|since)\\b)|for (?:a|his|her)? ?(?:wages?|hire|living|bread|pay|money)|with (?:his|her) hands)|(?:done|did) (?:a|one|an honest) (?:day's|stroke|hand's turn|hour's)(?: of)?(?: honest)?(?: work)?|earned (?:a (?:shilling|penny|farthing|wage|sixpence|salary|cent|dollar)|(?:his|her) (?:own )?(?:bread|living))|(?:turned|put|lifted|set) (?:his|her|a) hand to (?:any )?(?:work|toil|labour)|(?:held|had|taken|take) (?:a|any) (?:situation|post|employment)(?= ?[.,;])|been in (?:any )?(?:service|employment)",
      about.wages,
    ),
    lacks: says(
      'no (?:profession|calling|trade|occupation|employment)(?= ?[.,;]| (?:and|of any|at all|whatever)\\b)(?! but)|(?:lived|living|subsisted) (?:up)?on (?:his|her) (?:own )?(?:rents|income|property|dividends|means|fortune)',
      about.wages,
    ),
    shown: says(
      `earned (?:his|her) (?:own )?(?:bread|living)\\b|no other means of (?:living|livelihood|support|subsistence)|(?:worked|laboured|slaved|toiled) (?:for|at|in|as)[^.;:!?]{2,40}(?:wages?|hire|shillings|pounds|a week|mill|factory|bank|office|mine|kitchen|shop|warehouse|counting-house)|a weekly wage|went out to (?:work|service|scrub|char)|(?:bound|been|was) apprentice(?:d)? to|apprenticeship|(?:in|out at|gone into|went into) (?:domestic )?service (?:at|with|since|as|from|in)|practi[sc]ed (?:as|at|medicine|law)|(?:years|months|winters) (?:at|in|behind|on|down) the (?:bank|counter|plough|mill|desk|till|forge|pit|mine|loom|bench|factory|docks)|${ofWhom} (?:patients|clients|employer|pupils|customers|parishioners)\\b`,
      about.wages,
    ),
    wording: ['never worked for a living', 'had worked for a living'],
  },
  {
    name: 'teach',
    sort: 'experience',
    denied: says(
      "(?:teach|taught|instruct(?:ed)?) (?:anybody|anyone|anybody's children|a (?:soul|child|class|lesson)|any(?: living)? (?:body|child|one))|(?:stood|been|sat) (?:before a class|at a teacher's desk)|(?:kept|taught) (?:a )?school|given a lesson",
      about.teach,
    ),
    shown: says(
      `(?:as|been|was|become|became) (?:an? |the )?(?:${few})(?:governess|schoolmaster|schoolmistress|tutor|teacher|usher|schoolteacher)\\b|taught (?:the|a|at|in|school|infants|girls|boys|latin|french|music|drawing|children|generations)\\b[^.;:!?]{0,30}(?:school|years|pupils|class|infants|boys|girls|academy|seminary|children)|(?:kept|opened) (?:a )?(?:[a-zß-ɏ]+ )?school\\b|${ofWhom} (?:old |former |little )?pupils\\b`,
      about.teach,
    ),
    wording: ['never taught', 'had taught'],
  },
  {
    name: 'army',
    sort: 'experience',
    denied: says(
      "(?:worn|wore|put on) (?:a|the|any|his majesty's|the king's|the queen's) (?:uniform|red coat|livery of)|(?:served|fought|been|enlisted) (?:in|under) (?:any|an?|the) (?:army|regiment|war|battle|service|forces|colours|fire)|belonged to (?:a|any) regiment|borne arms|carried a musket|been (?:under fire|a soldier|in battle|in action)|held a commission|smelt (?:gun)?powder|drawn a sword|heard a shot fired in anger",
      about.army,
    ),
    lacks: says('no soldier\\b(?= ?[.,;]| and)|never in any service', about.army),
    proven: says(
      `(?:held|had|bought|sold|resigned|obtained|received)(?: out)? (?:a|his|the king's|the queen's|her majesty's|his majesty's) commission|(?:held|had) (?:a|his) commission|served (?:${few})(?:in|with|under|through|as) (?:the |a |an |his |her )?(?:${few})(?:army|dragoons|regiment|hussars|guards|line|foot|militia|lancers|fusiliers|war|campaign|cavalry|infantry|artillery|marines|colours|private|sergeant|captain)\\b|(?:lieutenant|captain|major|colonel|sergeant|private|cornet|ensign|trooper|drummer|officer) (?:in|of) (?:the|a) (?:${few})(?:dragoons|hussars|lancers|fusiliers|grenadiers|guards|regiment|militia|marines|line|army|artillery|foot)|sold out|(?:old|retired|half-pay|discharged) (?:soldier|officer|sergeant|trooper|campaigner)|(?:wounded|fought|charged|been) at (?:waterloo|inkerman|talavera|${someName})\\b[^.;:!?]{0,30}(?:regiment|troop|squadron|company|battle)|(?:fought|soldiered|campaigned) (?:in|at|under|through)`,
      about.army,
    ),
    wording: ['never was a soldier', 'had been a soldier'],
  },
  {
    name: 'stage',
    sort: 'experience',
    denied: says(
      '(?:been |set foot |appeared |acted |stood )?(?:up)?on (?:a|the|any) stage|(?:entered?|inside|set foot in|crossed the threshold of|been (?:in|to|inside)) (?:of )?(?:a|any|the) (?:theatre|playhouse|opera)|seen a play|acted (?:in (?:a|any) )?(?:a )?(?:play|part)(?= ?[.,;])',
      about.stage,
    ),
    proven: says(
      `(?:up)?on the stage (?:ever )?(?:since|for|as|at|before|until|from|in (?:his|her))|(?:been|was|become|once) (?:once )?an (?:[a-zß-ɏ]+ )?act(?:or|ress)|(?:acted|appeared|danced|sung|sang|played) (?:at|on|in) (?:drury lane|covent garden|the (?:theatre|opera|stage|boards|playhouse)|${someName})[^.;:!?]{0,30}|trod(?:den)? the boards|(?:toured|travelled) with a (?:company|troupe) of (?:players|actors)`,
      about.stage,
    ),
    wording: ['was never on a stage', 'had been on the stage'],
  },
  {
    name: 'prison',
    sort: 'experience',
    denied: says(
      '(?:been (?:in|inside|to|inside of)|seen the inside of|set foot in) (?:a|any|the) (?:prison|gaol|jail|cell|court|police-?court|workhouse)|(?:stood|been) (?:in (?:a|the) dock|before a magistrate)|been (?:arrested|convicted|locked up)(?= ?[.,;])',
      about.prison,
    ),
    proven: says(
      '(?:years|months|winters|weeks) (?:in|of|at) (?:the )?(?:prison|gaol|jail|penal servitude|hard labour|dartmoor|newgate|portland)|(?:been|was) (?:transported|imprisoned|convicted)\\b|released from (?:prison|gaol|jail)|served (?:his|her|a) (?:time|sentence|term)|ticket-of-leave',
      about.prison,
    ),
    wording: ['was never in prison', 'had been in prison'],
  },
];
