import type { Decision } from './decode.js';
import type { Mention } from './mentions.js';
import { narrator } from './scene.js';
import type { Turn } from './turn.js';

/** A scene with what was heard in it. */
interface Heard {
  mentions: readonly (readonly Mention[])[];
  turns: readonly Turn[];
  decisions: readonly Decision[];
  first: number;
}

/** So many turns by an "I" make a story told in the first person. */
const leastTurns = 3;

/** So often, at least, somebody is spoken to by name beside a turn of the narrator. */
const leastCalls = 2;

/**
 * Who says "I" in the narration: who gives his own name there ("my name is Anna"), or somebody whom others call by name just before or just after the narrator speaks, and whom
 * the narration itself does not name, since there he is "I". Null when two may be meant, or nobody.
 */
export function findNarrator(scenes: readonly Heard[]): string | null {
  const named = new Map<string, { inSpeech: number; outside: number }>();
  const calls = new Map<string, number>();
  const introduced = new Map<string, number>();
  let turns = 0;
  for (const { mentions, turns: all, decisions, first } of scenes) {
    for (const { id, spoken, own } of mentions.flat()) {
      if (own && !spoken) introduced.set(id, (introduced.get(id) ?? 0) + 1);
      const known = named.get(id) ?? { inSpeech: 0, outside: 0 };
      named.set(id, spoken ? { ...known, inSpeech: known.inSpeech + 1 } : { ...known, outside: known.outside + 1 });
    }
    all.forEach((turn, at) => {
      const isI = decisions[at]?.speaker === narrator;
      if (isI && turn.tag !== null) turns += 1;
      if (isI || (decisions[at - 1]?.speaker !== narrator && decisions[at + 1]?.speaker !== narrator)) return;
      for (const id of calledIn(turn, mentions[turn.paragraph - first] ?? [])) calls.set(id, (calls.get(id) ?? 0) + 1);
    });
  }
  if (turns < leastTurns) return null;
  const [himself] = [...introduced].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (himself !== undefined && (named.get(himself[0])?.outside ?? 0) <= 4 * himself[1] + (named.get(himself[0])?.inSpeech ?? 0))
    return himself[0];
  const likely = [...calls].filter(([id, count]) => {
    const { inSpeech = 0, outside = 0 } = named.get(id) ?? {};
    return count >= leastCalls && outside * 4 <= inSpeech;
  });
  const [most, next] = likely.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most && (!next || most[1] >= next[1] * 2) ? most[0] : null;
}

function calledIn({ speeches }: Turn, mentions: readonly Mention[]): string[] {
  return mentions
    .filter(({ addressed, at }) => addressed && speeches.some((speech) => at >= speech.at && at < speech.end))
    .map(({ id }) => id);
}
