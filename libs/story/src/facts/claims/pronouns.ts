import { peopleNouns } from '../../language/people-nouns.js';
import { name, pattern, type ClaimFamily } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const referred = ({ whose, between = '' }: Readonly<Record<string, string | undefined>>): { attribute: string; value: string } | null => {
  const words = between.split(/\s+/);
  if (
    words.some(
      (word) =>
        peopleNouns.has(word) ||
        /^(?:he|she|him|her|his|they|them|i|me|you|who|that|and|than|by|but|as|let|made|make|for|what|how)$/.test(word),
    )
  )
    return null;
  return { attribute: 'pronoun', value: whose === 'his' || whose === 'himself' ? 'male' : 'female' };
};

/** Gestures nobody makes with what is somebody else's: the possessive is bound to the subject by the idiom. */
const gestures = [
  '(?:shook|nodded|hung|bowed|tossed|inclined|scratched|cocked) WHOSE (?:own )?(?:\\p{L}+ )?head',
  '(?:bit|licked|pursed|smacked) WHOSE (?:\\p{L}+ )?lips?',
  '(?:shrugged|squared|hunched) WHOSE (?:\\p{L}+ )?shoulders',
  'cleared WHOSE throat',
  '(?:knit|knitted|wrinkled|raised|arched|lifted|contracted) WHOSE (?:\\p{L}+ )?(?:brows?|eyebrows?)',
  '(?:made up|changed|gave WHOSE|spoke) WHOSE mind',
  '(?:lost|kept) WHOSE (?:temper|balance|nerve|footing|countenance)',
  '(?:caught|held|drew in) WHOSE breath',
  '(?:lifted|dropped|lowered|cast down|rolled) WHOSE (?:\\p{L}+ )?eyes',
  '(?:took|resumed|regained) WHOSE (?:leave|departure|seat)',
  '(?:rose|sprang|jumped|leapt|leaped|got|started|scrambled|struggled) (?:[a-z]{2,12}ly )?to WHOSE feet',
  '(?:folded|crossed) WHOSE arms',
  '(?:wrung|clasped|rubbed) WHOSE (?:\\p{L}+ )?hands',
  '(?:stamped|stamped) WHOSE foot',
  '(?:went on|continued|pursued|made) WHOSE way',
  'blew WHOSE nose',
  '(?:took|pulled|drew) off WHOSE (?:own )?(?:hat|bonnet|gloves?|spectacles|glasses|cap)',
  '(?:laid|put|threw) down WHOSE (?:pen|book|knife|fork|work|newspaper|knitting|sewing|spoon|napkin)',
  '(?:buried|hid) WHOSE face in WHOSE (?:own )?(?:hands|arms|apron|handkerchief)',
  'ran WHOSE (?:hand|hands|fingers) through WHOSE hair',
  '(?:finished|ate|sipped) WHOSE (?:breakfast|dinner|tea|supper|coffee|soup)',
  '(?:put|pulled|drew) on WHOSE (?:\\p{L}+ )?(?:hat|coat|gloves?|bonnet|cloak|jacket|shawl|boots|shoes|dress|shirt|spectacles|glasses)',
  '(?:smoothed|straightened|adjusted|gathered up|tugged at) WHOSE (?:\\p{L}+ )?(?:skirts?|coat|gown|dress|jacket|tie|cravat|waistcoat|apron|cuffs|collar)',
  '(?:lifted|raised) WHOSE chin',
  '(?:opened|narrowed|rubbed|blinked|screwed up) WHOSE (?:\\p{L}+ )?eyes',
  'grit(?:ted)? WHOSE teeth|clenched WHOSE (?:teeth|fists?)',
].join('|');

/** The same as a participle: "lost in thought, biting his lip". */
const gerunds =
  '(?:shaking|nodding|hanging|bowing|scratching|biting|licking|shrugging|clearing|knitting|raising|holding|folding|crossing|wringing|clasping|rubbing|clenching|stamping|blowing) WHOSE (?:\\p{L}+ )?(?:head|lips?|shoulders|throat|brows?|eyebrows|breath|arms|hands|fists?|foot|nose)|(?:putting on|pulling on|drawing on|taking up|gathering up|buttoning|smoothing|straightening) WHOSE (?:\\p{L}+ )?(?:hat|coat|gloves?|bonnet|cloak|jacket|shawl|boots|shoes|spectacles|skirts?|gown|waistcoat|apron|collar)';

/** By which pronoun the text speaks of a name, in a clause that leaves no choice. */
export const pronouns: ClaimFamily = {
  names: 1,
  words: listedWords(
    'himself herself arm hand shoulder lap pocket knee knees back neck side head lip lips shoulders throat brow brows eyebrow eyebrows mind temper balance nerve footing countenance breath eyes leave departure seat feet arms hands foot way nose teeth fist fists hat coat glove gloves bonnet cloak jacket shawl boots shoes dress shirt spectacles glasses skirt skirts gown tie cravat waistcoat apron cuffs collar chin cap pen book knife fork work newspaper knitting sewing spoon napkin face hair breakfast dinner tea supper coffee soup',
  ),
  filter:
    /\b(?:himself|herself)\b|\b(?:his|her) (?:[a-z]+ )?(?:arm|hand|shoulder|lap|pocket|knees?|back|neck|side|head|lips?|shoulders|throat|brows?|eyebrows?|mind|temper|balance|nerve|footing|countenance|breath|eyes|leave|departure|seat|feet|arms|hands|foot|way|nose|teeth|fists?|hat|coat|gloves?|bonnet|cloak|jacket|shawl|boots|shoes|dress|shirt|spectacles|glasses|skirts?|gown|tie|cravat|waistcoat|apron|cuffs|collar|chin|cap|pen|book|knife|fork|work|newspaper|knitting|sewing|spoon|napkin|face|hair|breakfast|dinner|tea|supper|coffee|soup)\b/,
  patterns: [
    pattern(`(?<n>${name}), (?<whose>himself|herself)\\b`, referred),
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?<n>${name}), with (?:an? |the )[\\p{L} -]{3,30}? (?:on|in|over|under|round|across|at) ${whose} (?:arm|hand|head|shoulders?|lap|pocket|knees?|back|neck|side|feet)\\b`,
        () => referred({ whose }),
      ),
    ),
    pattern(`(?<n>${name})(?<between> (?:\\p{L}{1,20} ){1,3})(?<whose>himself|herself)\\b(?! and)`, referred),
    ...['his', 'her'].map((whose) =>
      pattern(`(?<n>${name}) (?:[a-z]{2,15} )?(?:${gestures.replaceAll('WHOSE', whose)})\\b`, () => referred({ whose })),
    ),
    ...['his', 'her'].map((whose) =>
      pattern(
        `(?<n>${name})(?<between> (?:\\p{L}{1,20} ){1,8})(?:and|then) (?:[a-z]{2,15} )?(?:${gestures.replaceAll('WHOSE', whose)})\\b`,
        ({ between }) => referred({ whose, between: between?.replace(/\b(?:his|her)\b/g, '') }),
      ),
    ),
    ...['his', 'her'].map((whose) => pattern(`(?<n>${name}), (?:${gerunds.replaceAll('WHOSE', whose)})\\b`, () => referred({ whose }))),
    ...['his', 'her'].map((whose) =>
      pattern(`(?<n>${name})(?<between> (?:\\p{L}{1,20} ){1,6}\\p{L}{1,20}, )(?:${gerunds.replaceAll('WHOSE', whose)})\\b`, ({ between }) =>
        referred({ whose, between: between?.replace(',', '') }),
      ),
    ),
  ],
};
