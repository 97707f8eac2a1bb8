/**
 * A kind of contradiction in pairs of sentences: `sex` of the person (`m`, `f` or either), the first sentence and the second, or
 * null where one is enough. A finding of one of the codes counts. `near`: both are of one scene. `heldOut`: nobody looks at which
 * of them are missed; every second pair, unless it is said.
 */
export const pairsOf = (kind, codes, pairs, { near = false, heldOut } = {}) =>
  pairs.map(([sex, first, second], index) => ({ kind, codes, near, sex, first, second, heldOut: heldOut ?? index % 2 === 1 }));

/** Pairs that contradict nothing. */
export const innocentFrom = (pairs) =>
  pairs.map(([sex, first, second]) => ({ kind: 'innocent', codes: [], near: false, sex, first, second, heldOut: false }));
