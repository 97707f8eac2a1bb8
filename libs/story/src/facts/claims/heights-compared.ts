import { listedWords } from '../trigger-words.js';
import { name, pattern, type ClaimFamily, type Groups } from './pattern.js';

const measure =
  '(?:(?:a|an|half|some|full|good|great|deal|whole|head|inch|inches|hand|foot|the|by|much|far|considerably|rather|decidedly|always|at least|two|three|four|six|several) ){0,6}';
const other = `(?<other>${name})`;

const beside =
  (value: 'taller' | 'shorter' | 'equal') =>
  ({ other: whom }: Groups): { attribute: string; value: string } | null =>
    whom === undefined ? null : { attribute: `height beside ${whom}`, value };

const relative = (groups: Groups): { attribute: string; value: string } | null =>
  beside(groups['way'] === 'taller' ? 'taller' : 'shorter')(groups);

/** Which of two people is the taller, however it is told; seen from the owner. */
export const heightsCompared: ClaimFamily = {
  names: 2,
  words: listedWords('taller shorter height meet look looked shoulder chin elbow towered overtopped'),
  filter: /[\ue000-\ue0ff].*[\ue000-\ue0ff]/,
  patterns: [
    pattern(
      `(?<n>${name})(?:,? who)? (?:was|is|stood|proved|was found to be|had always been|had been) ${measure}(?<way>taller|shorter) than ${other}(?!'s)`,
      relative,
    ),
    pattern(
      `(?<n>${name})(?:,? who)? had (?:always )?to look (?:[a-zß-ɏ]+ ){0,4}?(?:up|upwards?) (?:[a-zß-ɏ]+ ){0,6}?to meet ${other}'s (?:eyes|face)`,
      beside('shorter'),
      {
        needs: ['meet'],
      },
    ),
    pattern(
      `(?<n>${name})(?:,? who)? had (?:always )?to look (?:[a-zß-ɏ]+ ){0,4}?(?:up|upwards?) (?:[a-zß-ɏ]+ ){0,6}?to meet the (?:eyes|face) of ${other}`,
      beside('shorter'),
      { needs: ['meet'] },
    ),
    pattern(
      `(?<n>${name})(?:'s head)? (?:barely |scarcely |hardly |only |just )?(?:came|reached|stood) (?:barely |scarcely |hardly |only |just |no higher than |no farther than )?(?:up )?(?:to )?${other}'s (?:shoulder|chin|elbow)\\b`,
      beside('shorter'),
      { needs: ['shoulder', 'chin', 'elbow'] },
    ),
    pattern(
      `(?<n>${name})(?:,? who)? (?:was|is|stood|proved|had always been|had been) (?:by )?${measure}the (?<way>taller|shorter)\\b(?! than)[^.;]{0,60}?${other}`,
      relative,
    ),
    pattern(
      `${other}[^.;]{0,60}?(?<n>${name})(?:,? who)? (?:was|is|stood|proved|had always been|had been) (?:by )?${measure}the (?<way>taller|shorter)\\b(?! than)`,
      relative,
    ),
    pattern(
      `(?<n>${name})(?:,? who)? (?:had|was obliged|was forced|needed|used) (?:always )?to look up (?:in order )?(?:at|to) ${other}(?!'s)`,
      beside('shorter'),
      { needs: ['look'] },
    ),
    pattern(
      `(?<n>${name})[^.;]{0,40}? looked down (?:up)?on the (?:top|crown) of ${other}'s (?:head|hat|cap|bonnet)\\b`,
      beside('taller'),
      {
        needs: ['looked'],
      },
    ),
    pattern(`(?<n>${name}) (?:towered (?:above|over)|overtopped) ${other}(?!'s)`, beside('taller'), { needs: ['towered', 'overtopped'] }),
    pattern(
      `(?<o>${name}) and ${other} were (?:[a-zß-ɏ]+ ){0,2}?of (?:a|one|the same|equal|exactly the same|exactly one|precisely the same) height\\b`,
      beside('equal'),
      { needs: ['height'] },
    ),
  ],
};
