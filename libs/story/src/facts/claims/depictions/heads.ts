import { everyMatch } from '../../every-match.js';
import { nameClass as name, type PlainSentence } from '../../plain-sentence.js';
import { onlyNamed } from './better-hand.js';
import type { Depiction } from './depictions.js';
import { plainWords } from './plain-words.js';
import { describedBy } from './predicates.js';

type Said = readonly [attribute: string, value: string];

const whose = `(?<whose>${name})`;
const face = '(?:chin|cheeks?|face|upper lip|lip|jaw)';
const beard = '(?:beard|moustache|moustaches|mustache|whiskers?)';
const pale = '(?:white|grey|gray|silver|snow-white|snowy|iron-grey|iron-gray)';

/** What a head and a face have or want, in other words than a colour and a part, by words of which one stands in it. */
const ways: readonly (readonly [said: Said, words: string, source: string])[] = [
  [
    ['state', 'bald'],
    'bald hairless hair',
    `(?:not|never) an? (?:single )?hair (?:was |had been |had )?(?:left |remained |grew |grown )?(?:up)?on ${whose}(?:'s)? (?:head|skull|scalp|crown)|(?:bald|hairless) (?:head|crown|pate|skull|scalp|dome)\\b|(?:bald|hairless) (?:as an? [a-zß-ɏ]+|since|from (?:birth|his|her))|no hair (?:had )?(?:grown|grew|left|remained|at all)|(?:lost|losing) (?:all|every (?:hair|strand) of) (?:his|her) hair`,
  ],
  [
    ['beard', 'none'],
    'beard moustache moustaches mustache whisker whiskers chin cheek cheeks shaven clean-shaven razor',
    `(?:never|not) (?:(?:once|in|his|life|all|yet|been|able|to) ){0,5}(?:grown|grow|worn|wear|wore|let|had|allowed|owned|cultivated) (?:a|his|the|any) (?:[a-zß-ɏ]+ )?${beard}|(?:smooth|bare|beardless|hairless|naked|shaven|clean-shaven) ${face}\\b|clean-?shaven\\b|without (?:a |any )?(?:beard|moustache|whiskers?)|no (?:beard|whiskers|moustache)\\b(?= ?[.,;]| (?:had|would|to|on|ever))`,
  ],
  [
    ['hair texture', 'straight'],
    'straight lank curl curled wave',
    `hair\\b[^.;:!?]{0,40}? (?:straight as|dead straight|(?:hung|fell|lay) (?:[a-zß-ɏ]+ )?straight|would (?:not|never) (?:curl|wave)|(?:had )?never (?:once )?(?:held|taken|took|kept|known) a (?:curl|wave)|refused to curl|without a (?:curl|wave|kink))|(?:not|never) a (?:lock|strand|hair)[^.;]{1,30} curl(?:ed)?\\b|straight as (?:string|rain|rushes|a rush|straw|pump-water|an arrow|candles|a ruler),? [^.;]{0,30}hair|lank (?:[a-zß-ɏ]+ )?(?:hair|locks)`,
  ],
  [
    ['hair texture', 'curly'],
    'curls curl ringlets curly frizzy wavy crinkly curly-haired',
    '(?:natural|tight|wild|unruly|crisp|springy|riotous|bouncing|tumbled|damp|thick) (?:curls|ringlets)\\b(?! of)|curls (?:flying|tighter|bounced|bouncing|tumbled|danced|sprang|escaped|ran riot|blowing)|(?:curly|frizzy|wavy|crinkly)(?:-haired| hair| locks| head)\\b|the curl (?:out of|from) (?:his|her)',
  ],
  [
    ['white hair', 'none'],
    'white grey gray silver',
    `(?:not|never) (?:a|one) (?:single )?${pale} (?:hair|thread|strand)|no (?:${pale}|thread of ${pale}|streak of ${pale}) (?:in|among|through|hairs?|showed)|not a (?:thread|streak|trace|touch) of ${pale}|without a (?:single )?${pale} (?:hair|thread)|untouched by ${pale}`,
  ],
  [
    ['white hair', 'some'],
    'white-haired white-headed grey-haired grey-headed gray-haired white grey gray silver snow-white snowy silver-haired',
    `(?<!(?:no|not a|not) )${pale}(?:-haired|-headed)\\b|(?<!(?:no|not a|not one|one|single|a|without) )${pale} (?:hair|head|locks|curls)\\b(?! ribbon)|hair (?:had |was |all |long |been |gone |turned |went |grown ){1,4}(?:quite |snow |perfectly |as )?${pale}\\b`,
  ],
  [
    ['hair color', 'red'],
    'ginger carroty red redhead',
    '(?:ginger|carroty|red) as an? (?:fox|carrot|squirrel|setter)|(?:ginger|carrot)-?(?:top|headed|haired)',
  ],
];

const read = ways.map(([said, words, source]) => ({
  said,
  words: words.split(' '),
  regex: new RegExp(`(?<![a-zß-ɏ'-])(?:${source})(?![a-zß-ɏ])`, 'dgu'),
}));
const byWord = new Map<string, (typeof read)[number][]>();
for (const way of read) for (const word of way.words) byWord.set(word, [...(byWord.get(word) ?? []), way]);

export const headWords: readonly string[] = [...byWord.keys()];

const supposed = /\b(?:if|would have|like|wished|dreamt|dreamed|wig|false|portrait|almost|half)\b/;

/** Who is bald, clean-shaven, curly, straight-haired or grey, whichever way it is told. */
export function headsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  const open = new Set(words.flatMap(({ text }) => byWord.get(text) ?? []));
  if (open.size === 0 || supposed.test(sentence.text)) return [];
  return [...open].flatMap(({ said: [attribute, value], regex }) =>
    everyMatch(regex, sentence.text).flatMap((match): Depiction[] => {
      const named = match.indices?.groups?.['whose']?.[0];
      const first = words.findIndex(({ end }) => end > match.index);
      const [before, owned] = [words[first - 1], words[first - 1]?.owns === true];
      const ofAnother = before?.sort === 'word' && before.text.endsWith("'s");
      const ownerAt = named ?? (owned ? before?.at : ofAnother ? undefined : (describedBy(words, first) ?? onlyNamed(sentence, words))?.at);
      return ownerAt === undefined
        ? []
        : [
            {
              attribute,
              value,
              from: Math.min(match.index, ownerAt),
              to: match.index + match[0].length,
              ownerAt,
              granted: true,
              judged: true,
            },
          ];
    }),
  );
}
