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

export const halved = (number, _at, all) => {
  if (number % 2 === 1) throw new Error(`${number} is odd`);
  return `${number / 2} of ${Array.isArray(all) ? all.length : 1}`;
};

export const allHalved = (numbers) => numbers.map(halved);
