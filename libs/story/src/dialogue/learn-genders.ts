import type { Gender } from '../model/bible.js';
import type { Decision } from './decode.js';
import type { Turn } from './turn.js';

/** So many turns tagged with one pronoun, and so many times those with the other, tell somebody's sex. */
const enough = 3;
const outweighs = 4;

/**
 * The sex of those whose names and surroundings do not tell it, by the "he said" and "she said" of the turns that they were
 * heard to speak. Notes it in `genders`; whether anything was learnt.
 */
export function learnGenders(
  scenes: readonly { turns: readonly Turn[] }[],
  heard: readonly (readonly Decision[])[],
  genders: Map<string, Gender>,
): boolean {
  const tallies = new Map<string, { he: number; she: number }>();
  scenes.forEach(({ turns }, index) => {
    turns.forEach(({ tag }, at) => {
      const speaker = heard[index]?.[at]?.speaker ?? null;
      if (speaker === null || tag?.subject !== 'pronoun' || genders.get(speaker) !== 'unknown') return;
      const { he, she } = tallies.get(speaker) ?? { he: 0, she: 0 };
      tallies.set(speaker, { he: he + (tag.words === 'he' ? 1 : 0), she: she + (tag.words === 'she' ? 1 : 0) });
    });
  });
  let learnt = false;
  for (const [id, { he, she }] of tallies) {
    if (Math.max(he, she) < enough || Math.max(he, she) < outweighs * Math.min(he, she)) continue;
    genders.set(id, he > she ? 'male' : 'female');
    learnt = true;
  }
  return learnt;
}
