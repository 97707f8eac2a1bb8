const none: readonly RegExpExecArray[] = [];

/**
 * What `matchAll` finds, of a pattern with the flag `g` that never matches nothing. Most patterns find nothing in most
 * sentences; then this costs one look, where `matchAll` makes a copy of the pattern before it begins.
 */
export function everyMatch(regex: RegExp, text: string): readonly RegExpExecArray[] {
  regex.lastIndex = 0;
  let match = regex.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = regex.exec(text)) found.push(match);
  return found;
}
