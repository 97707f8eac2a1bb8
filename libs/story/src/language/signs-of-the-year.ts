/** What nature, field work, light and custom show, and when it is never seen in the countryside north of the tropics. */
export interface SignOfTheYear {
  name: string;
  /** Words of which one stands in it. */
  words: string;
  /** Alternatives for a regular expression; a space stands for any white space. */
  pattern: string;
  /** Words that tell the same where a month or a season stands in their sentence, and too little by themselves. Alternatives, as above. */
  besideMonth?: string;
  /** Months, from 1, in which it would be a wonder; early and late years, warm and cold countries left a margin. */
  never: readonly number[];
}

const water = '(?:mill-)?(?:lake|river|pond|canal|harbour|mere|stream|brook|ditch|moat|pool|trough|well|water-butt|puddles?|bucket)';
const notOfMountains = '(?! (?:on|of|upon|from) the (?:mountains?|peaks?|heights|summits?|glaciers?))';
const berries = '(?:strawberries|raspberries|cherries|currants|gooseberries)';

export const signsOfTheYear: readonly SignOfTheYear[] = [
  {
    name: 'snow or ice',
    words:
      'snow snowing snowed snowflakes snowdrift snowdrifts snowball snowballs snowman drifts blizzard frozen frost frosty icicles ice snowstorm skating skated sledges sledge sleigh sleighs icy hoarfrost flakes sliding',
    pattern: [
      `(?:the )?snow (?:was|is|lay|fell|covered|had|began|drifted|came|blew|whirled|crunched|melted|buried|blocked|filled|stood|swept|hid|choked|whitened|creaked|clung)\\b${notOfMountains}`,
      '(?:it was|it had been|it) (?:snowing|snowed|begun to snow|began to snow)|(?:begun|began|beginning) to snow',
      `(?:deep|fresh|heavy|thick|falling|fallen|new|first|driving) snow\\b${notOfMountains}|deep in (?:the )?snow|flakes of snow|snow-?(?:flakes|drifts?|balls?|storm|man)\\b|blizzard`,
      `(?:through|in|over|across) the snow\\b${notOfMountains}|(?:brush|brushed|brushing|shake|shook|shaking|knocked|stamped|stamping|beat|beating) (?:off )?the (?:snow|flakes)`,
      `${water} (?:was |had |lay |were |hard |had been )?frozen|frozen (?:over|hard|${water})|icy ${water}|ice (?:in|on|upon|of) the ${water}|(?:break|broke|breaking|broken) the ice (?:in|on|upon|of|round|around|along|from|with)\\b|thick ice`,
      'frost lay|hoar-?frost|(?:hard|black|white|sharp|keen|bitter) frost|frosty (?:morning|night|air|evening|day|road|lane|sky)|(?:white|stiff|grey) with frost|icicles',
      'skating|skated (?:on|over|across)|sliding (?:on|upon) (?:it|the (?:ice|pond))|sledges?|sleighs? (?:waited|were|was|drove|ran)|sleigh-?bells',
    ].join('|'),
    besideMonth:
      'snow(?![ -]?white)|snows|snowed|snowing|snowdrifts?|snowflakes?|sleet|frost|icicles?|skated|skating|(?:his|her|their) skates|froze|frozen|(?:the|thin|thick|broken|cracking) ice(?! (?:cream|pudding))|sledges?|sleighs?|toboggans?|blizzards?',
    never: [6, 7, 8],
  },
  {
    name: 'great heat',
    words: 'sweltering scorching heat heatwave blistering beat fanning broiling sultry shade',
    pattern:
      '(?:sweltering|such heat|great heat|(?:scorching|broiling|blistering|merciless|blazing|burning|sultry) (?:heat|sun|day|afternoon|noon|weather)|heat of the day was|baking heat|suffocating heat|stifling heat|heat-?wave|gasping in the heat|(?:sat|lay|lain|lounged|drowsed) (?:under the trees |in the grass |on the grass )?in the (?:heat|shade)|panting in the heat|sun beat (?:down|upon|on)|fanning (?:himself|herself|themselves) in the heat)',
    besideMonth:
      '(?:noon|noonday|fierce|blazing|scorching|terrible|summer|great|the) heat|sunstroke|sun-stroke|scorched|sweltered|sunburnt|mosquito|mosquitoes|mosquitos|hottest day',
    never: [12, 1, 2],
  },
  {
    name: 'the harvest',
    words: 'ripe reapers harvesters reaping harvest harvest-home stooks sheaves corn wheat barley oats gleaners gleaning sickle sickles',
    pattern:
      '(?:ripe (?:apples|plums|pears|corn|wheat|barley)|(?:apples|plums|pears|corn|wheat|barley) (?:was|were|hung|lay|stood) (?:golden|ripe|yellow|cut)|(?:reapers|harvesters|gleaners) (?:were|had|came|sang|bent|in the)|(?:reaping|cutting|carrying) the (?:corn|wheat|barley)|bringing in the harvest|(?:reapers|harvesters|gleaners)(?:, who)? (?:were )?(?:bound|binding|cutting|reaping|at work|sweated)|(?:cutting|cut|carried|carrying|reaped|reaping|the last of) (?:the last of )?the (?:corn|wheat|barley|oats)|(?:corn|wheat|barley|oats) (?:had|was|were) (?:all |nearly |almost )?(?:been )?(?:all )?(?:carried|cut|reaped)|ready for the sickle|harvest-?home|harvest (?:was|had|moon|home|fields?|wag+ons?|supper)|corn harvest|thick of (?:the )?harvest|(?:corn-?|in )stooks|sheaves (?:stood|were|lay)|(?:corn|wheat) stood in (?:stooks|sheaves|shocks))',
    besideMonth:
      'reaped|reaping|reapers|harvesters|harvest|gleaners|sheaves|stooks|ripe (?:corn|wheat|barley|oats|apples|plums|pears|figs|peaches|grapes)|(?:corn|wheat|barley|oats|apples|plums|pears|grapes) (?:was|were|stood|hung|lay) (?:already |all |quite |nearly )?(?:ripe|golden|yellow|cut)',
    never: [12, 1, 2, 3, 4, 5],
  },
  {
    name: 'blossom',
    words: 'bloom blossom blossoms lilac lilacs hawthorn may-blossom daffodils laburnum tulips apple-blossom',
    pattern:
      '(?:(?:in|into) (?:full |early )?(?:bloom|blossom)|(?:pink|white|mass of(?: pink| white)?|with|apple|cherry|plum|pear|hawthorn|lilac|almond|may|orchard) blossoms?|lilacs? (?:was|were) (?:out|in flower)|(?:hawthorn|hedges|apple[- ]trees?|orchards?|pear[- ]trees?|cherry[- ]trees?|blackthorn|thorns?)(?:,)? (?:which )?(?:was|were|stood)(?: all| just| just then| then)? (?:white|pink|out|in flower)(?: with (?:blossom|bloom|flower|may))?|laburnums? (?:was|were|hung)|tulips (?:were|stood)|daffodils (?:were|had|nodded|danced|stood|grew|bloomed))',
    besideMonth: 'blossoms?|blossomed|blossoming|lilacs?|hawthorns?|laburnums?|daffodils|tulips|in (?:full )?(?:bloom|flower)',
    never: [9, 10, 11, 12, 1],
  },
  {
    name: 'falling leaves',
    words: 'leaves leaf woods',
    pattern:
      '(?:(?:fallen|dead|falling|withered) leaves (?:were|lay|rustled|covered|blew|whirled|of|came)|leaves (?:were|was) (?:all )?(?:falling|turning|yellow|red|brown|down)|leaves had (?:all |nearly all )?(?:fallen|turned|come down|gone)|(?:shedding|shed) (?:its|their) leaves|woods were (?:brown|red|yellow|bare|brown and bare)|turning of the leaf|last (?:of the )?(?:yellow |brown |dead |red )?leaves|yellow leaves (?:were|lay|fell|drifted|came)|ankle-deep in (?:fallen |dead )?leaves|rustl(?:ed|ing) (?:through|among) (?:the )?(?:fallen |dead )?leaves)',
    besideMonth:
      '(?:falling|fallen|dead|withered|yellow|autumn|brown|red|russet) (?:autumn |dead |brown |yellow |red )?leaves|leaves (?:fell|had fallen|dropped|came down|turned|were falling|were turning|whirled)|fall of the leaf|(?:autumn|autumnal) tints|lost (?:its|their) leaves',
    never: [4, 5, 6, 7],
  },
  {
    name: 'signs of summer',
    words: `haymakers haymaking hay hayfield hayfields mown mowers scythe scythes haycocks ripe strawberries raspberries cherries currants gooseberries roses dog-roses bees swallows swifts butterflies dragonflies leaved glow-worms grasshoppers honeysuckle shearing leaf wasps gnats midges poppies foxgloves sunflowers hollyhocks wasp strawberry`,
    pattern: [
      'haymak(?:ers|ing)|making hay|hayfields?|new-mown|mown (?:hay|grass)|tossing (?:the )?hay|haycocks|hay (?:was|had been) (?:cut|carried|down|made)|cutting the hay|(?:whet|whetting|whetted|sharpening|swing|swinging) (?:their|his|the) scythes?|mowers (?:were|had|in)',
      `ripe ${berries}|${berries} (?:were|hung) (?:ripe|red|at their best|in season|over)|strawberr(?:y|ies) (?:beds?|season) (?:was|were)|(?:picking|gathered|picked|gathering) (?:a (?:basket|bowl|dish|plate|handful)(?:ful)? of )?(?:the )?(?:ripe )?${berries}`,
      '(?:dog-|wild |june )?roses (?:were|bloomed|blooming|hung|nodded|climbed) (?:all |everywhere |now )?(?:in (?:full )?(?:bloom|flower)|out|over|about)|(?:full|armfuls?|garlands?) of (?:dog-|wild )?roses|(?:dog-|wild )roses (?:were|was|lined|starred)|june roses|honeysuckle (?:was|hung) (?:in flower|out|over)',
      'bees (?:hummed|were|droned|were humming|humming|buzzed|buzzing|droned)|(?:swallows|swifts) (?:wheeled|skimmed|darted|were|dipped|twittered|nested|nesting)|butterflies (?:were|danced|fluttered)|dragonflies|glow-?worms|grasshoppers (?:were|chirped|sang)|(?:wasps|gnats|midges) (?:were|hummed|buzzed|danced|came)|(?:poppies|foxgloves|sunflowers|hollyhocks) (?:were|stood|nodded|bloomed)',
      'full-leaved (?:elms|oaks|trees|limes|beeches)|in full leaf|sheep-?shearing|shearing the sheep',
    ].join('|'),
    besideMonth:
      'haymakers|haymaking|hay (?:stood|was|lay|smelt|smelled)|hayfield|mowed|mown|mowing|mowers|strawberry|strawberries|raspberries|cherries (?:were|hung|ripened|in the garden)|ripe (?:cherries|currants|gooseberries|melons)|roses (?:were|bloomed|opened|in (?:full )?bloom|in flower|on the wall)|bees|butterfly|butterflies|dragonfly|dragonflies|swifts|grasshoppers?|fireflies|glow-?worms?|wasps?|midges|gnats|poppies|foxgloves|hollyhocks|sunflowers|flowering clover|clover in flower|leafy (?:lime|elm|oak|beech|trees?|boughs|shade)|(?:bathed|bathing) in the (?:sea|river|pool|lake|millpond|pond)',
    never: [11, 12, 1, 2, 3],
  },
  {
    name: 'the first flowers',
    words: 'snowdrops crocuses catkins',
    pattern: '(?:among|of|the|first|white) (?:snowdrops|crocuses)|snowdrops (?:were|had|came|pushed|nodded)|catkins (?:were|hung)',
    besideMonth: 'snowdrops?|crocus|crocuses|catkins',
    never: [5, 6, 7, 8, 9, 10, 11],
  },
  {
    name: 'flowers of spring',
    words: 'daffodils bluebells primroses cowslips lambs violets lambing',
    pattern:
      '(?:bluebells|primroses|cowslips|violets) (?:were|had|carpeted|grew|stood)|(?:young|newborn|new-born) lambs|lambing (?:season|time|was)|lambs (?:were|of a (?:day|week)|a (?:day|week) old|bleated|skipped)',
    besideMonth:
      'primroses|bluebells|cowslips|(?:newborn|new-born|young|first) lambs?|lambs (?:born|skipped|bleated|were|leapt|played|frisked)|lambing',
    never: [8, 9, 10, 11],
  },
  {
    name: 'birds of spring',
    words: 'cuckoo cuckoos nightingale nightingales swallows swallow martins',
    pattern:
      '(?:(?:first )?cuckoo(?: of the (?:year|season))? (?:calling|called|was calling|cried|was heard|had come|sang|was shouting)|first cuckoo|(?:heard|listened to|listening to|hear) (?:the|a) (?:first )?cuckoo|swallows had come|swallows[^.;!?]{0,30} building (?:their|nests)|first swallow|swallows? (?:had come|came) (?:that|this)|swallows (?:had (?:just )?(?:come|returned|arrived)|were (?:building|just come|back)|came back|returned)|nightingales? (?:sang|had sung|was singing|were singing|singing|had begun))',
    besideMonth:
      'cuckoos?(?![ -]clock)|nightingales?|first swallows?|swallows (?:had )?(?:come|came|returned|back|building|nesting)|nests? (?:full of|with) eggs|eggs in the nest',
    never: [9, 10, 11, 12, 1, 2],
  },
  {
    name: 'fruits of autumn',
    words:
      'chestnut chestnuts acorns blackberries blackberrying nutting hop-picking hop picking swallows ploughing mushrooms partridges grouse chrysanthemums dahlias asters',
    pattern:
      '(?:ripe chestnuts?|chestnuts? (?:dropped|fell|were falling|lay)|acorns (?:fell|dropped|were falling)|blackberries (?:were|hung)|(?:picking|gathering) (?:nuts|blackberries|mushrooms)|blackberrying|nutting|hop-?pick(?:ing|ers)|swallows were gathering|autumn ploughing|(?:chrysanthemums|dahlias|asters) (?:were|stood|bloomed)|(?:shooting|shot) (?:partridges|grouse))',
    besideMonth:
      'blackberry|blackberries|blackberrying|nutting|acorns|conkers|ripe chestnuts|chestnuts (?:fell|dropped)|windfalls|hop-?picking|hop-?pickers|mushrooms',
    never: [2, 3, 4, 5, 6],
  },
  {
    name: 'daylight late in the evening',
    words: 'daylight broad sun sunlight sunset',
    pattern:
      "(?:(?:nine|ten|eleven)(?: o'clock)? (?:at night|in the evening)[^.;!?]{0,40} (?:daylight|broad day)|(?:daylight|broad day)\\b[^.;!?]{0,30} (?:nine|ten|eleven)(?: o'clock)? (?:at night|in the evening)|sun (?:did|does) not set (?:till|until|before) (?:past |after |half-past |nearly )?(?:eight|nine|ten)|sun (?:set|went down|sank) (?:at|towards|after|about) (?:half-past )?(?:nine|ten)|struck (?:nine|ten)\\b[^.;!?]{0,60} (?:light of the sun|by (?:the )?(?:sunlight|daylight)|still (?:light|sunny|broad day))|(?:read|sewed|wrote|played) out of doors (?:until|till) (?:past |nearly )?(?:nine|ten))",
    never: [10, 11, 12, 1, 2, 3],
  },
  {
    name: 'darkness in the afternoon',
    words: 'dark dusk darkness shortest lamps',
    pattern:
      "(?:(?:(?:three|four) o'clock|half-past (?:three|four))(?:\\b[^.;!?]{0,60}\\bafternoon[^.;!?]{0,20} (?:pitch|quite|nearly|already|almost) dark|\\b[^.;!?]{0,60} (?:grew|growing|getting|grown)(?: quite| very| too| so| nearly)? dark)|(?:dark|dusk) (?:by|at|before) (?:half-past )?(?:three|four)(?: o'clock)?(?: in the afternoon| of the afternoon|(?= ?[,.;])| and)|by (?:half-past )?(?:three|four)(?: o'clock)? in the afternoon[^.;!?]{0,30} (?:dark|dusk)|days (?:were|being) at their shortest|shortest day)(?![^.;!?]{0,60}(?:storm|thunder|cloud|rain|fog|shutters|blinds|curtains|eclipse))",
    never: [4, 5, 6, 7, 8, 9],
  },
  {
    name: 'bare trees',
    words: 'boughs branches trees hedges elms oaks',
    pattern:
      '(?:bare|leafless|naked) (?:boughs|branches|trees|hedges|elms|oaks)|(?:trees|elms|oaks|woods|boughs|branches|hedges) (?:were|stood) (?:all |quite |still |already )?(?:bare|leafless|naked|stripped)',
    besideMonth: '(?:bare|leafless|naked) (?:[a-z]+ )?(?:boughs?|branch|branches|trees?|hedges?|elms?|oaks?|twigs?)',
    never: [6, 7, 8],
  },
  {
    name: 'the customs of Christmas',
    words: 'mistletoe holly carol carols yule',
    pattern: '(?:hung|hanging|put up|gathering|under) the (?:holly|mistletoe)|carol-?singers|sang carols|singing carols|yule log',
    besideMonth: 'mistletoe|carol(?:s|-singers|lers)|christmas (?:tree|pudding|carols|goose)|yule log',
    never: [3, 4, 5, 6, 7, 8, 9, 10],
  },
];

/** Feasts by their names, without "Day" and "Eve", and the month in which they fall. Those that move (Easter, Whitsun) are left out. */
export const feasts: ReadonlyMap<string, number> = new Map([
  ['New Year', 1],
  ['Twelfth', 1],
  ['Candlemas', 2],
  ['Valentine', 2],
  ['Midsummer', 6],
  ['Lammas', 8],
  ['Michaelmas', 9],
  ['All Hallows', 11],
  ['All Saints', 11],
  ['All Souls', 11],
  ['Martinmas', 11],
  ['Guy Fawkes', 11],
  ['Christmas', 12],
]);
