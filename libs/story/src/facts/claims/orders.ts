import { listedWords } from '../trigger-words.js';
import type { PlainSentence } from '../plain-sentence.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords } from './depictions/plain-words.js';
import { isOnlyTold, tellingWords } from './event-words.js';
import type { ClaimFamily } from './pattern.js';

const span =
  '(?:(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|full|whole|good|some|long|shortly|just|immediately|very) ){0,3}(?:minutes?|hours?|day|days|weeks?|months?|years?|fortnight|morning|evening|spring|summer|autumn|winter|night)?';

const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** A word that sets one event before another: the groups `one` and `other` are the earlier and the later. */
const relations: readonly RegExp[] = [
  new RegExp(`^(?:it was )?not (?:until|till) (?<one>.{8,120}?)(?:,? (?:did|was|were|had) |,? that )(?<other>.{8,160})$`, 'u'),
  new RegExp(`^(?<other>.{8,160}?\\b(?:not|never)\\b.{3,80}?) (?:until|till) (?<one>.{8,160})$`, 'u'),
  new RegExp(`^(?<one>.{6,120}?)[;,:] (?:and )?it was only (?:when|after) (?<same>.{6,120}?) that (?<other>.{6,160})$`, 'u'),
  new RegExp(`^by the time (?:that )?(?<other>.{6,100}?),? (?<one>[\\ue000-\\ue0ff] had (?:already )?.{4,160})$`, 'u'),
  new RegExp(`^by the time (?:that )?(?<other>.{6,100}?\\b) (?<one>[\\ue000-\\ue0ff] had (?:already )?.{4,160})$`, 'u'),
  new RegExp(`^(?<one>.{6,120}?) (?:had been|was|were) (?:finished|ended)\\b.{0,30}? when (?<other>.{6,160})$`, 'u'),
  new RegExp(`^after (?<one>.{6,120}?), (?<other>.{6,160})$`, 'u'),
  new RegExp(`^(?<other>.{8,160}?) (?:${span} )?after (?<one>.{6,160})$`, 'u'),
  new RegExp(`^before (?<other>.{6,120}?), (?<one>.{6,160})$`, 'u'),
  new RegExp(`^(?<one>.{8,160}?) (?:${span} )?before (?<other>.{6,160})$`, 'u'),
  new RegExp(`^(?<one>.{8,100}?) on the ${weekday},? and (?<other>.{4,60}?) on the ${weekday}\\b`, 'u'),
];

/** How many words of each event are kept. */
const most = 8;

/** Which of two events came first. The value: the words that tell the earlier, and those that tell the later. */
export const orders: ClaimFamily = {
  names: 1,
  words: listedWords('before after until till ended finished monday tuesday wednesday thursday friday saturday'),
  filter: /day,? and |\b(?:had|not until|not till|by the time|only when)\b/,
  scan: ordersIn,
  patterns: [],
};

/** What comes back every day is before and after everything. */
const daily =
  /^(?:din|dinner|dine|breakfast|super|supper|sup|tea|lunch|luncheon|bed|bedtim|sleep|slept|wok|wak|dres|walk|rid|return|rain|meal|mas|prayer|church|talk|letter-writ|smok|read|writ)$/;

const clauseEnd = /[.;:!?"]| (?:which|who|whom|whose|for|though|so that|because) /u;

function ordersIn(sentence: PlainSentence): Depiction[] {
  const text = sentence.text.replace(/[.!]["']?\s*$/u, '');
  if (
    !/\b(?:before|after|until|till|by the time|when)\b|day,? and /.test(text) ||
    /\?|\b(?:if|would|should|might|always|usually|long before|before (?:him|her|them|me|us|you|it|the (?:fire|door|house|window|glass|mirror|magistrate|judge|court|king|queen|eyes))|after all|look(?:ed)? after|after (?:him|her|them))\b/.test(
      text,
    )
  )
    return [];
  if (!isOnlyTold(sentence.text)) return [];
  for (const relation of relations) {
    const match = relation.exec(text);
    if (!match) continue;
    const [earlier, later] = [tellingIn(sentence, match, 'one'), tellingIn(sentence, match, 'other')];
    if (earlier.length === 0 || later.length === 0) return [];
    return plainWords(sentence)
      .filter(({ sort }) => sort === 'name')
      .slice(0, 3)
      .map(({ at, end }) => ({
        attribute: 'order of events',
        value: `${earlier.join(' ')}|${later.join(' ')}`,
        from: at,
        to: end,
        ownerAt: at,
        granted: true,
      }));
  }
  return [];
}

function tellingIn(sentence: PlainSentence, match: RegExpExecArray, group: 'one' | 'other'): string[] {
  const said = match.groups?.[group] ?? '';
  const from = sentence.text.indexOf(said);
  const all = plainWords(sentence);
  // What stands nearest to the word between them tells the event: the end of what is before it, the beginning of what is behind.
  const isBehind = from > sentence.text.length / 3;
  const cut = isBehind ? said.search(clauseEnd) : -1;
  const to = from + (cut < 0 ? said.length : cut);
  const words = all.filter(({ at }) => at >= from && at < to);
  const telling = tellingWords(words, 0, words.length).filter((word) => !daily.test(word));
  return isBehind ? telling.slice(0, most) : telling.slice(-most);
}
