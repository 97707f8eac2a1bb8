const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|many|some|several|\\d+)(?:[ -]and[ -][a-zß-ɏ]+|-[a-zß-ɏ]+)?';

/** Words by which a deed reaches back into somebody's life, whatever its tense. */
const longAgo = new RegExp(
  [
    'since (?:(?:he|she|[\\ue000-\\ue0ff]) (?:was|could|had|first|came)|(?:his|her|the) [a-zß-ɏ]+|childhood|boyhood|girlhood|infancy|birth)',
    '(?:as|when|while|being) (?:he |she |yet |still |but |quite )?(?:was )?(?:quite |yet |still |only |but )?an? (?:very |mere |little |small |young |slip of a )*(?:child|boy|girl|lad|lass|baby|infant|young (?:man|woman|fellow)|youth|man|woman)\\b',
    'when (?:an? )?(?:very )?(?:young|little|small|lad|boy|girl|child)\\b',
    'from (?:an? |the |his |her |earliest |very )*(?:child|boy|girl|cradle|infancy|childhood|boyhood|girlhood|youth|sixteen|fourteen|twelve|first|birth|puppy)\\b',
    '(?:all|most of|half|through) (?:his|her) (?:life|days|years|youth|childhood|boyhood|girlhood)',
    `(?:for|these|those|this) (?:the )?(?:past |last |whole |first )?${number} (?:long |good |whole )?(?:years|summers|winters)`,
    `${number} years (?:before|ago|earlier|of|as|at|during)`,
    '(?:the )?(?:first|last|best) [a-zß-ɏ]+ years',
    'used to|ever since|always|long ago|formerly|in former (?:days|years|times)|in (?:his|her) (?:young |younger )?(?:youth|boyhood|girlhood|childhood|days|time|schooldays|teens|twenties|[a-zß-ɏ-]+th year)|before (?:his|her) [a-zß-ɏ-]+th year',
    'every (?:year|autumn|spring|summer|winter|day|morning|evening|night|sunday|week|season|harvest)',
    'at (?:the age of )?(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|school|college)\\b',
    'when (?:he|she) was (?:four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)',
    'before (?:his|her) marriage|in (?:his|her) [a-zß-ɏ-]+ (?:year|winter|summer)|[a-zß-ɏ-]+th (?:winter|summer|year)\\b|as was (?:his|her) habit',
  ]
    .map((each) => `(?<![a-zß-ɏ'-])(?:${each})`)
    .join('|'),
  'u',
);

export const reachesBack = (text: string): boolean => longAgo.test(text);

const forGood =
  /\b(?:had|having|for (?:good|ever|life)|forever|since|born|birth|infancy|childhood|as an? (?:child|boy|girl|baby|infant)|never|years|always|permanently|at (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty))\b/;

/** Whether a loss is told of as one that lasts, and not as one of the moment. */
export const isLasting = (text: string): boolean => forGood.test(text) || reachesBack(text);

const innate =
  /\b(?:born|(?:from|since|by) (?:birth|childhood|infancy|the (?:cradle|womb)|(?:his|her) (?:birth|cradle|infancy|childhood))|(?:all|in) (?:his|her) (?:life|days)|had (?:ever|never)|nor had (?:he|she))\b|\bnever (?:yet |once |in (?:his|her) life )?(?:been|had)\b/;

/** Whether what is denied never was before, either: what was done earlier in the story contradicts it as well. */
export const neverWas = (text: string): boolean => innate.test(text);

const ofYouth =
  /\b(?:as an? (?:[a-zß-ɏ]+ )?(?:child|boy|girl|lad|baby|youth|young (?:man|woman))|in (?:his|her) (?:youth|childhood|boyhood|girlhood|young days|schooldays)|in those days|when (?:he|she) was (?:a |an |very |little|young|only |still |\w+(?: years old)?[,.])|until (?:he|she) was|till (?:he|she) was|before (?:he|she) was|at that time|at first)\b/;

/** Whether it is told only of a time that is over: "as a child Anna could not swim". */
export const isOfYouth = (text: string): boolean => ofYouth.test(text) && !/\bnever\b[^.;]*\b(?:since|all (?:his|her) life)\b/.test(text);

const habit =
  /\b(?:usual|usually|always|invariably|customary|accustomed|daily|nightly|weekly|regular|regularly|habit|custom|wont|ordinarily|each (?:day|night|morning|evening|year)|every [a-z]+|never (?:without|missed|went)|for (?:[a-z-]+ ){1,2}years|from morning (?:till|to|until) night|all day)\b/;

/** Whether it is told of every day, and not of one only. */
export const isHabit = (text: string): boolean => habit.test(text);
