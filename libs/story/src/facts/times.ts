import { months, seasons, weekdays } from '../language/calendar.js';
import { bygoneSince, bygoneWords, inventedIn, inventionPattern, inventionWords } from '../language/inventions.js';
import { numberInWords } from '../manuscript/numbers.js';
import { timeKinds, type TimeFact, type TimeKind } from '../model/times.js';
import type { Token } from './tokens.js';
import { listedWords, TriggerIndex, type TriggerWords } from './trigger-words.js';

const number =
  '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a few|several|many|some|an?)';
const later = '(?:later|afterwards?|after(?=,)|after that|after this|had passed|passed|went by|had gone by|had elapsed)';

interface TimePattern {
  kind: TimeKind;
  /** Words without which the pattern finds nothing; none for a pattern of digits. */
  words: TriggerWords;
  regex: RegExp;
  value: (match: RegExpMatchArray) => number | null;
}

const unitDays: { [unit: string]: number } = { day: 1, night: 1, week: 7, fortnight: 14 };

function count(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return /^\d/.test(lower) ? Number(lower) : numberInWords(lower);
}

const patterns: readonly TimePattern[] = [
  {
    kind: 'weekday',
    words: weekdays,
    regex: new RegExp(
      `(?<!\\b(?:last|next|every|each|any|one|of|Good|Easter|Ash|Palm|Black|Whit|Shrove|Maundy|Man|Girl|till|until|by|before|since|some|Sunday|Saturday)[ \\n])\\b(${weekdays.map((day) => day.charAt(0).toUpperCase() + day.slice(1)).join('|')})\\b(?!'|’|-| (?:week|last|next|fortnight|school|clothes|best|papers?|dinner|hat|coat|frock|suit))`,
      'g',
    ),
    value: (match) => weekdays.indexOf((match[1] ?? '').toLowerCase()),
  },
  {
    kind: 'days later',
    words: listedWords('day days morning morrow evening afternoon night nights week weeks fortnight fortnights hour hours'),
    regex: new RegExp(
      `\\b(?:(the )?(next|following) (?:day|morning|evening|afternoon|night)|(the day after)(?! to-?morrow| that of)|the morning after|on the morrow|(that (?:same )?(?:evening|night|afternoon)|that same (?:day|morning)|the same (?:day|evening|night|afternoon|morning)|later (?:that|the same) day|in the (?:evening|afternoon) of (?:that|the same)|(?:an|half an|two|three|a few|some|several) hours? (?:later|afterwards?|after))|${number}\\s(day|night|week|fortnight)s?\\s${later})\\b`,
      'gi',
    ),
    value: (match) => {
      if (match[4] !== undefined) return 0;
      if (match[5] === undefined) return 1;
      const many = count(match[5]);
      return many === null ? null : many * (unitDays[(match[6] ?? '').toLowerCase()] ?? 1);
    },
  },
  {
    kind: 'years later',
    words: listedWords('year years month months'),
    regex: new RegExp(
      `\\b(?:${number}\\syears?\\s(?:\\w{1,12}\\s)?${later}|(?:for|after|in) ${number}\\syears|years?\\s${later}|${number}\\smonths?\\s${later}|(?:the )?next (?:year|month)|the following (?:year|month))\\b`,
      'gi',
    ),
    // Months count as a year begun: no day can be reckoned across them.
    value: (match) => count(match[1] ?? match[2] ?? '') ?? (match[3] === undefined ? 50 : 1),
  },
  {
    kind: 'month',
    words: months,
    regex: new RegExp(
      `\\b(?:(?:[Ii]n|[Oo]f|[Ee]arly|[Ee]arly in|[Ll]ate|[Mm]id|[Tt]hat|[Tt]his|a|[Oo]ne|was|[Tt]hrough|[Dd]uring|[Tt]he|hot|cold|warm|bright|bitter|wet|grey|gray|fine|sunny|dull|raw|mild|chilly|windy|frosty|dark|rainy|lovely|golden|freezing|icy|snowy|dry|stormy|misty|foggy|sultry|sweltering|blazing|glorious|burning|dreary|gusty|English|last|in the month of|[Bb]y|[Aa]ll|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Tt]owards)[ \\n-])(${months.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})\\b(?! \\p{Lu}|['’]s)|(?<!(?:Miss|Mrs|Mr|Lady|Aunt|Captain)\\.? )\\b(January|February|July|August|September|October|November|December)(?= (?:had|was|came|found|brought|passed|went|wore|drew|sun|snow|morning|day|evening|night|afternoon|weather|rain|wind|air|heat|frost|and)\\b)`,
      'gu',
    ),
    value: (match) => months.indexOf((match[1] ?? match[2] ?? '').toLowerCase()) + 1,
  },
  {
    kind: 'season',
    words: listedWords('spring summer autumn winter midsummer midwinter mid'),
    regex:
      /(?:\b(?:(?:it was|that|this|one|in|in the|early|late|of the|of|the|the depth of|the height of|a) (?:[a-z]{1,10} )?)(?:mid-?)?|(?<![\w-] )(?=[SAWM])(?:Mid-?)?)(spring|summer|autumn|winter)(?:'s|’s)?(?= (?:day|morning|evening|night|afternoon|sun|heat|weather|cold|dusk|dawn|twilight|frost|rain|wind|sky|light|sunshine|sunset|air|gale|gales)|[.,;:]| (?:and|when|that|in|came|were|had come|had set in|lay)\b)(?! that (?:was|had|would|is)\b)/gi,
    value: (match) => seasons.indexOf((match[1] ?? '').toLowerCase()),
  },
  {
    kind: 'year',
    words: [],
    regex:
      /\b(?:in|of|year|year was|it was|since|until|till|by|before|after|from|spring|summer|autumn|winter|(?:January|February|March|April|May|June|July|August|September|October|November|December),?|\d(?:st|nd|rd|th)?,)[ \n](1[0-9]\d\d|20\d\d)\b(?![,.]\d|[ \n](?:pounds|dollars|men|miles|francs|feet|yards|acres|people|copies))/gi,
    value: (match) => Number(match[1]),
  },
  {
    // "All this happened in the winter of 1790": a year that is more than mentioned.
    kind: 'setting',
    words: [],
    regex:
      /\b(?:it|all this|this|(?:these|those|the) (?:things|events)|(?:our|this|the|my) (?:story|tale|history))[ \n](?:was|were|is|happened|befell|took place|passed|came to pass|begins|began|opens|opened)[ \n](?:(?:in|on|of|during|the|early|late|middle|year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December),?[ \n]){0,6}(1[0-9]\d\d|20\d\d)\b/gi,
    value: (match) => Number(match[1]),
  },
  {
    kind: 'weather',
    words: listedWords(
      'snow snowing snowed snowflakes snowdrift snowdrifts drifts blizzard frozen frost icicles snowstorm skating pond lake river bloom blossom blossoms orchard orchards apples plums reapers harvesters harvest corn wheat hay haymakers leaves leaved daffodils bluebells snowdrops crocuses primroses hayfield hayfields mown strawberries raspberries cherries roses swallows swifts cuckoo nightingale nightingales lambs butterflies dragonflies sledges sledge sleigh icy skated fanning sheaves hoarfrost hoar stooks bees sweltering scorching heat heatwave blistering',
    ),
    regex:
      /\b(?:(snow (?:was falling|fell|lay|covered|had fallen|began to fall|drifted|began falling|came down)|(?:it was|it had been|it) (?:snowing|snowed|begun to snow|began to snow)|(?:deep|fresh|heavy|thick|falling|fallen|new|first) snow|(?:lake|river|pond|canal|harbour) (?:was|had|lay) frozen|frozen over|snowflakes|snow-?drifts?|blizzard|the frozen (?:river|lake|pond|ground)|(?:through|in|over|across) the snow|frost lay|hoar-?frost|hard frost|icicles|snowstorm|skating|skated (?:on|over|across)|sledges?|sleighs? (?:waited|were|was|drove|ran)|(?:frozen|icy) (?:mill-)?pond|knocked the icicles|thick ice|(?:white|stiff|grey) with frost)|(sweltering|such heat|great heat|scorching (?:heat|sun)|blazing heat|heat of the day was|baking heat|burning heat|suffocating heat|blistering heat|heat-?wave)|(ripe (?:apples|plums|pears|corn|wheat)|(?:apples|plums|pears|corn|wheat) (?:was|were|hung|lay|stood) ripe|(?:reapers|harvesters) were|(?:reaping|cutting|carrying) the (?:corn|wheat|barley)|bringing in the harvest|corn-?stooks|sheaves (?:stood|were))|((?:in|into) (?:full |early )?(?:bloom|blossom)|(?:apple|cherry|plum|pear|hawthorn|lilac) blossoms?|daffodils (?:were|had|nodded|danced)|bluebells (?:were|had|carpeted)|lambs were|cuckoo (?:calling|called|was calling|sang)|nightingales? (?:sang|was singing|were singing|singing))|((?:fallen|dead|falling|withered) leaves (?:were|lay|rustled|covered|blew|whirled|of)|leaves were (?:falling|turning)|last leaves|yellow leaves (?:were|lay|fell|drifted)|ankle-deep in (?:fallen |dead )?leaves|rustl(?:ed|ing) (?:through|among) (?:the )?(?:fallen |dead )?leaves)|(haymak(?:ers|ing)|making hay|hayfields?|new-mown hay|mown hay|tossing (?:the )?hay|ripe (?:strawberries|raspberries|cherries)|(?:strawberries|raspberries|cherries) (?:were|hung) ripe|(?:picking|gathered|picked|gathering) (?:the )?(?:ripe )?(?:strawberries|raspberries|cherries)|roses (?:were|bloomed|blooming|hung|nodded|climbed) (?:in (?:full )?(?:bloom|flower)|out|over|about)|bees (?:hummed|were humming|humming|buzzed|buzzing|droned)|(?:swallows|swifts) (?:wheeled|skimmed|darted|were|dipped|twittered)|butterflies (?:were|danced|fluttered)|full-leaved (?:elms|oaks|trees|limes|beeches)|fanning (?:himself|herself|themselves) in the heat)|((?:among|of|the|first|white) (?:snowdrops|crocuses)|snowdrops (?:were|had|came|pushed|nodded)))\b/gi,
    value: (match) => match.slice(1).findIndex((sign) => sign !== undefined) + 1,
  },
  {
    kind: 'invention',
    words: inventionWords,
    regex: new RegExp(
      `\\b(?:${inventionPattern.replaceAll(' ', '\\s')})\\b(?! (?:had|has|was|were)(?: not|n't| never| yet){1,2} (?:yet )?been)`,
      'gi',
    ),
    value: (match) => inventedIn(match[0]) ?? null,
  },
  {
    kind: 'bygone',
    words: bygoneWords,
    regex: new RegExp(`\\b(?:${bygoneWords.join('|')})\\b`, 'gi'),
    value: () => bygoneSince,
  },
];

const triggers = new TriggerIndex(patterns.map(({ words }) => words));

/** Words of time in a stretch of text, each decided by the words beside it. */
export function findTimes(text: string, from: number, to: number, tokens: readonly Token[]): TimeFact[] {
  const triggered = triggers.read(tokens).reduce((all, bits) => all | bits, 0);
  const stretch = text.slice(from, to);
  const years = /\d{4}/.test(stretch);
  if (triggered === 0 && !years) return [];
  return patterns
    .filter(({ words }, bit) => (words.length === 0 ? years : (triggered & (1 << bit)) !== 0))
    .flatMap(({ kind, regex, value }) =>
      [...stretch.matchAll(regex)].flatMap((match): TimeFact[] => {
        const stated = value(match);
        return stated === null ? [] : [[from + match.index, match[0].length, timeKinds.indexOf(kind), stated]];
      }),
    )
    .sort((a, b) => a[0] - b[0] || a[2] - b[2]);
}
