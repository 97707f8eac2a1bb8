/** The text in pieces of at most so many characters, cut between paragraphs where there is a place to cut. */
export function piecesOf(text, mostCharacters) {
  const pieces = [];
  for (let from = 0; from < text.length; from += pieces.at(-1).length) {
    const most = text.slice(from, from + mostCharacters);
    const paragraphEnd = from + most.length < text.length ? most.lastIndexOf('\n\n') : -1;
    pieces.push(paragraphEnd > 0 ? most.slice(0, paragraphEnd) : most);
  }
  return pieces;
}
