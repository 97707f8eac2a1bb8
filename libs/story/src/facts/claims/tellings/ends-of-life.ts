import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords } from '../depictions/plain-words.js';
import { number, numberFrom } from '../pattern.js';
import type { Victim } from './victims.js';

const atAge = new RegExp(
  `\\b(?:died|dead|perished|killed|drowned|fell|fever|croup|him|her|cholera|days|lived to(?: be)?|down|death|bed)\\b[^.;:!?"]{0,24}?,? (?:at|to be|to|of|aged|at the age of) (?:barely |only |just |over )?${number}(?= ?(?:[.,;]|$)| (?:and|in|with|when|years)\\b)|^"?at (?:barely |only |just )?${number.replace('<num>', '<opening>')},|\\b(?:a|an) (?:man|woman|girl|boy|child|lad|youth) of (?:barely |only |just |nearly |not yet |over )?${number.replace('<num>', '<person>')}\\b`,
  'u',
);
const asChild =
  /\b(?:(?:an?|the|as an?|still an?|in) (?:infant|infancy|baby|babyhood|childhood|mere child|little child|small child|child of (?:two|three|four|five|six|seven|eight|nine|ten))|in (?:the|his|her) cradle|before (?:he|she) (?:could (?:walk|speak|talk)|was (?:weaned|a year old))|in pinafores|weeks old|months old|of (?:[a-z]+ )?(?:weeks|months)(?= ?[.,;]|$)|a babe)\b/;
const asGrown =
  /\b(?:a grown (?:man|woman)|wedding|bride|at the head of (?:his|the)|in (?:his|her) prime|middle-aged|a (?:grandfather|grandmother)|an? old (?:man|woman)|white-haired|grey-haired|of old age|in (?:his|her) (?:old age|seventies|eighties|nineties)|full of years|quarter-?deck|company)\b/;
const atRest =
  /\b(?:grave|churchyard|stone|vault|tomb|cemetery)(?: [a-z]+)? (?:that|which|where|under which|in which|beneath which)\b|\b(?:under|beneath|behind|beside|weeded|tended) (?:the|a) (?:[a-z]+ )?(?:stone|yew|slab|cross|tombstone)\b|\bburied (?:him|her|in|at|under|beside|there|(?:his|her) [a-z ]{3,20} in)\b|\bhacked a grave|\bdug (?:a|the|his|her) grave|\b(?:lay|lies|laid|slept) in (?:the )?(?:churchyard|family vault|vault|cemetery)/;
const lostForGood =
  /\b(?:no grave (?:ever |had ever )?held|bottom of the|never (?:gave|given) (?:him|her|up)|never gave (?:him|her) up|body (?:was|had) never (?:been )?found|never found|no body|the (?:sea|ice|snow) (?:had )?(?:kept|keeps))\b/;
const rich =
  /\b(?:died|dead|end(?:ed)?) (?:very |immensely |a )?(?:rich|wealthy|rich man|rich woman|in (?:great )?(?:wealth|luxury|comfort))\b|\bleaving (?:a|his|her) (?:great |large )?fortune\b/;
const poor =
  /\b(?:without a (?:penny|farthing|shilling)|in the workhouse|in the poorhouse|penniless|a pauper|in a debtors' prison|of want|in beggary|in (?:great )?poverty|destitute|in a ditch)\b/;

/** How old, how rich he was who died, and where he rests: what of two tellings only one can have. */
export function lifeFacets(sentence: PlainSentence, victim: Victim, isKin: boolean): string[] {
  const { text } = sentence;
  const words = plainWords(sentence);
  const found: string[] = [];
  const { num, opening, person } = atAge.exec(text)?.groups ?? {};
  const years = numberFrom(num ?? opening ?? person);
  // "At nineteen Anna lost her father" tells how old she was.
  const ofHim = years !== null && !/\b(?:lost|losing|when|was only|was but)\b/.test(text) && (opening === undefined || isKin);
  if (ofHim) found.push(`old=${years}`);
  else if (asChild.test(text)) found.push('old=4');
  else if (asGrown.test(text)) found.push('old=40');
  if (isKin && lostForGood.test(text)) found.push('rest=nowhere');
  else if (isKin && atRest.test(text) && victim.first < words.length) found.push('rest=grave');
  if (rich.test(text)) found.push('means=rich');
  else if (poor.test(text)) found.push('means=poor');
  return found;
}

const both =
  /(?<whose>\bhis\b|\bher\b|[\ue000-\ue0ff](?='s))(?:'s)? (?:own |two |poor |old )?(?:parents|father and mother|mother and father)(?:,? who)? (?:had |were |both )*(?:perished|died|drowned|killed|been killed|burned|burnt|lost|gone down|buried)\b[^.;:!?"]{0,30}\b(?:together|at one blow|within the (?:hour|day|week)|(?:on|in) the same (?:day|hour|night|week|grave)|the same (?:day|night|week)|in one (?:day|night|week|coach))\b/u;
const apart =
  /(?<whose>\bhis\b|\bher\b|[\ue000-\ue0ff](?='s))(?:'s)? (?:own |poor |old )?(?:mother|father)(?:,? who)? (?:had )?(?:outlived|survived) (?:his|her|the) (?:father|mother|husband|wife)\b|(?<widow>\bhis\b|\bher\b|[\ue000-\ue0ff](?='s))(?:'s)? (?:own |poor |old )?(?:mother|father)(?:,? who)? (?:had been|was) (?:left )?a widow(?:er)? (?:for )?(?:[a-z-]+ )?(?:[a-z-]+ )?years\b/u;

/** Whether both parents died at once, or one of them years after the other. */
export function parentsTogether({ text }: PlainSentence): Depiction[] {
  const at = both.exec(text);
  const of = at ?? apart.exec(text);
  const owner = of?.groups?.['whose'] ?? of?.groups?.['widow'];
  if (!of || owner === undefined) return [];
  return [
    {
      attribute: 'death of parents',
      value: at ? 'order=together' : 'order=apart',
      from: of.index,
      to: of.index + of[0].length,
      ownerAt: of.index,
      granted: false,
      judged: true,
    },
  ];
}
