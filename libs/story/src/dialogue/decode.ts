import type { Candidate, Scene } from './scene.js';

/** Who speaks a turn, and by how much that beats the best other answer (the neighbours taken as they are). */
export interface Decision {
  speaker: string | null;
  margin: number;
}

/**
 * The most likely speakers of all turns of a scene together: a later tag also settles the turns before it. Viterbi's
 * algorithm over pairs of speakers, since who answers depends on the last two. Ties go to the candidate that comes first.
 * `margins`: whether anybody will ask for them.
 */
export function decode(scene: Scene, margins: boolean): Decision[] {
  const { candidates } = scene;
  if (candidates.length === 0) return [];
  const nobody: Candidate[] = [{ id: null, score: 0 }];
  const at = (turn: number): Candidate[] => candidates[turn] ?? nobody;
  // best[i][j]: the best score with candidate i in the turn before and j in this one; from: candidate before those.
  let best: number[][] = [at(0).map(({ score }) => score)];
  const from: number[][][] = [];
  for (let turn = 1; turn < candidates.length; turn += 1) {
    const [earlier, last, now] = [at(turn - 2), at(turn - 1), at(turn)];
    const next: number[][] = [];
    const back: number[][] = [];
    const alternation = scene.alternates(turn);
    // Either the best one before, whoever it is, or the one who speaks now: nobody else can gain by alternation.
    const same = now.map(({ id }) => (id === null ? -1 : earlier.findIndex((each) => each.id === id)));
    for (let j = 0; j < last.length; j += 1) {
      const speaker = last[j]?.id ?? null;
      const top = topOf(best, j);
      const topScore = best[top]?.[j] ?? 0;
      const [row, origins]: [number[], number[]] = [[], []];
      for (let k = 0; k < now.length; k += 1) {
        const { id, score } = now[k] as Candidate;
        const i = same[k] ?? -1;
        const returning = i < 0 || id === speaker ? -Infinity : (best[i]?.[j] ?? 0) + alternation;
        row.push(score + scene.follows(turn, speaker, id) + Math.max(returning, topScore));
        origins.push(returning > topScore ? i : top);
      }
      next.push(row);
      back.push(origins);
    }
    best = next;
    from.push(back);
  }
  const chosen = path(best, from);
  const speakers = chosen.map((index, turn) => candidates[turn]?.[index]?.id ?? null);
  return margins ? weighed(scene, chosen, speakers) : speakers.map((speaker) => ({ speaker, margin: 0 }));
}

/** Index of the row with the highest score in a column, the first of several. */
function topOf(rows: readonly number[][], column: number): number {
  let top = 0;
  for (let i = 1; i < rows.length; i += 1) if ((rows[i]?.[column] ?? 0) > (rows[top]?.[column] ?? 0)) top = i;
  return top;
}

/** Index of the candidate chosen in each turn. */
function path(best: readonly number[][], from: readonly number[][][]): number[] {
  let [before, now, top] = [0, 0, -Infinity];
  best.forEach((row, i) => {
    row.forEach((score, j) => {
      if (score > top) [before, now, top] = [i, j, score];
    });
  });
  const backwards = [now];
  for (let turn = from.length; turn > 0; turn -= 1) {
    backwards.push(before);
    [before, now] = [from[turn - 1]?.[before]?.[now] ?? 0, before];
  }
  return backwards.reverse();
}

function weighed(scene: Scene, chosen: readonly number[], speakers: readonly (string | null)[]): Decision[] {
  return chosen.map((index, turn) => {
    const around = (id: string | null): number => {
      const [b2, b1, a1, a2] = [speakers[turn - 2], speakers[turn - 1], speakers[turn + 1], speakers[turn + 2]];
      let score = turn > 0 ? scene.follows(turn, b1 ?? null, id) : 0;
      if (id !== null && id === b2 && id !== b1) score += scene.alternates(turn);
      if (a1 !== undefined) score += scene.follows(turn + 1, id, a1);
      if (a2 !== undefined && id !== null && id === a2 && id !== a1) score += scene.alternates(turn + 2);
      return score;
    };
    const scores = (scene.candidates[turn] ?? []).map(({ id, score }) => score + around(id));
    const own = scores[index] ?? 0;
    const others = scores.filter((_, other) => other !== index);
    return { speaker: speakers[turn] ?? null, margin: others.length === 0 ? Infinity : own - Math.max(...others) };
  });
}
