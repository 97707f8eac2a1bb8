import { nameClass, type PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { everyMatch } from '../../every-match.js';
import { few, number, numberFrom } from '../pattern.js';
import { listedWords } from '../../trigger-words.js';

/** Words without one of which no two ages are compared. */
export const seniorityWords: readonly string[] = listedWords('older younger elder twins twin age between senior junior same born');

const one = `(?<one>${nameClass})(?!'s)`;
const other = `(?<other>${nameClass})(?!'s)`;
const gap = `(?:(?:by )?(?:some |about |only |but |just |full |exactly |a good |a matter of )?(?:${number}|(?<pair>a couple of|a|an|several|many|a few)) years? )?`;
const apart = gap.replace('(?:by )?', 'by ').replace(' )?', ')?');
const compared = '(?<order>older|younger)';
const both = `${one} and ${other}`;

/** Each says how old the first of two is beside the other. */
const comparisons: readonly RegExp[] = [
  `${one}(?:,? who)? (?:was|is|being|had been) ${gap}${compared} than ${other}`,
  `${one}, ${gap}${compared} than ${other}`,
  `(?:^"?|[;:] )(?:being )?${gap}${compared} than ${other}, (?<one>${nameClass})(?!'s)`,
  `${one}, the (?<order>elder|older|younger) by (?:some |about )?${number} years,[^.;:!?"\\ue000-\\ue0ff]{0,60} ${other}`,
  `${one}(?:,? who)? (?:was|had been) born ${number} years (?<birth>after|before) ${other}`,
  `${one}(?:,? who)? (?:was|is|had been) (?:${few(2)})?(?<other>${nameClass})'s (?<order>senior|junior)(?: ${apart})?`,
  `${one},? (?:who was |being |was )?(?:the )(?<order>elder|older|younger) of the two(?: ${apart})?,?[^.;:!?"\\ue000-\\ue0ff]{0,80} ${other}`,
  `${one}(?:,? who)? (?:was|is) ${gap}(?:the )?(?<order>elder|older|younger)[^.;:!?\\ue000-\\ue0ff]{0,20},? (?:and|but) ${other},? (?:was )?the (?:elder|older|younger)`,
  `${one}(?:,? who)? (?:was|is) (?:by (?:some |about )?(?:${number}|(?<pair>a couple of|several|many|a few)) years? )?the (?<order>elder|older|younger) of the two\\b[^.;:!?"\\ue000-\\ue0ff]{0,30} ${other}`,
  `${one}(?:,? who)? (?:was|is|being) (?<other>${nameClass})'s (?<order>elder|older|younger|eldest|youngest|big|little) (?:brother|sister)\\b`,
  `${one}(?:,? who)? (?:was|is|had been) (?<same>(?:of )?(?:exactly |precisely |just )?(?:the|an?) (?:very )?same age (?:as|with)|of an age with|just of an age with|exactly the age of) ${other}`,
  `${both} (?:were|are|had been) (?<same>twins|twin (?:brothers|sisters)|(?:exactly |precisely |just )?of an? age|of the (?:very )?same age|the same age|born (?:in|within|on|upon) the (?:very )?same (?:hour|day|year|week|month))`,
  `${both} (?:had|were) been (?<same>born (?:in|within|on|upon) the (?:very )?same (?:hour|day|year|week|month))`,
  `\\bthere were (?<apart>)${number} years between ${both}`,
  `${one} was (?:just |only |but |now |then )?${number.replace('?<num>', '?:')}, and ${other} (?:was )?${gap}(?<reverse>older|younger)`,
  `${one} (?:could|can|had been|was|had)[^.;:!?"\\ue000-\\ue0ff]{0,90} (?:before|when|that|how) (?:[^.;:!?"\\ue000-\\ue0ff]{0,40} )?${other} (?<earlier>was born|came into the world|had not (?:yet )?been born|was (?:in (?:his|her) cradle|a baby|in arms))`,
  `${one} had been [^.;:!?"\\ue000-\\ue0ff]{2,50} years before ${other} (?<earlier>was born|came into the world)`,
].map((source) => new RegExp(source, 'gu'));

/** Denied, supposed or told by somebody. */
const supposed =
  /\b(?:if|whether|would|might|should|as though|not|never|no|seemed|seem|thought|believed|fancied|supposed|said|told|pretended|wished|dreamed)\b/;

/** Who is older than whom, and by how many years: said of the first that the sentence names. */
export function seniorityIn(sentence: PlainSentence): Depiction[] {
  return comparisons.flatMap((regex) =>
    everyMatch(regex, sentence.text).flatMap(({ index, 0: matched, groups = {} }): Depiction[] => {
      const name = sentence.nameAt(groups['other'])?.text;
      const ownerAt = sentence.text.indexOf(groups['one'] ?? '\n', index);
      const value = orderOf(groups);
      if (
        supposed.test(sentence.text.slice(0, index + matched.length)) ||
        name === undefined ||
        ownerAt < 0 ||
        value === null ||
        groups['one'] === groups['other']
      )
        return [];
      return [{ attribute: `beside ${name}`, value, from: index, to: index + matched.length, ownerAt, granted: false, judged: true }];
    }),
  );
}

/** "same", "apart 11", "older", "younger 3". */
function orderOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const years = numberFrom(groups['num']) ?? (/^a couple/.test(groups['pair'] ?? '') ? 2 : /^an?$/.test(groups['pair'] ?? '') ? 1 : null);
  const by = years === null ? '' : ` ${years}`;
  if (groups['birth'] !== undefined) return `${groups['birth'] === 'after' ? 'younger' : 'older'}${by}`;
  if (groups['same'] !== undefined) return 'same';
  if (groups['apart'] !== undefined) return years === null ? null : `apart${by}`;
  if (groups['earlier'] !== undefined) return 'older';
  if (groups['reverse'] !== undefined) return `${groups['reverse'] === 'older' ? 'younger' : 'older'}${by}`;
  return /^(?:older|elder|senior|eldest|big)$/.test(groups['order'] ?? '') ? `older${by}` : `younger${by}`;
}
