/**
 * A kind of contradiction in pairs of sentences: `sex` of the person (`m`, `f` or either), the first sentence and the second, or
 * null where one is enough. A finding of one of the codes counts. Every second pair is held out. `near`: both are of one scene.
 */
export const pairsOf = (kind, codes, pairs, { near = false } = {}) =>
  pairs.map(([sex, first, second], index) => ({ kind, codes, near, sex, first, second, heldOut: index % 2 === 1 }));

/** Pairs that contradict nothing. */
export const innocentFrom = (pairs) =>
  pairs.map(([sex, first, second]) => ({ kind: 'innocent', codes: [], near: false, sex, first, second, heldOut: false }));
