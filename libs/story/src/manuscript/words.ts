const word = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** Words as a writer counts them: "don't" is one, "sea-chest" two, punctuation none. */
export function countWords(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.exec(text)) count += 1;
  return count;
}
