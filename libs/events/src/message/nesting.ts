/** Nobody writes a configuration this deep; whoever does wants to see a stack overflow. */
export const deepestNesting = 32;

/** Whether a JSON value has no more levels than that, found out without recursion. */
export const isShallow = (value: object): boolean => {
  let level: object[] = [value];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepestNesting) return false;
    level = level.flatMap((one) => Object.values(one).filter((inner): inner is object => typeof inner === 'object' && inner !== null));
  }
  return true;
};
