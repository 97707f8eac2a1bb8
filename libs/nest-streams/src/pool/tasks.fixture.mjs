/** Keeps its thread busy without ever yielding. */
export const busy = ({ milliseconds }) => {
  const until = Date.now() + milliseconds;
  while (Date.now() < until);
  return 'done';
};

/** Takes memory until there is none. */
export const greedy = () => {
  const kept = [];
  for (;;) kept.push(new Array(100_000).fill(kept.length));
};

export const echo = (value) => value;
