import type { WriterBible } from '../config/writer-bible.js';
import type { Attribute, Character } from '../model/bible.js';

/** Where the writer says it, unless whoever has read his file tells: the engine reads none. */
const somewhere = { path: 'story-bible.yml', line: 1, column: 1, offset: 0, length: 0 };

/** What the text says of people, and what the writer says of them, which stands instead of anything else that is read of it. */
export function withWriters(read: readonly Attribute[], characters: readonly Character[], bible: WriterBible): Attribute[] {
  const idOf = new Map(characters.map(({ name, id }) => [name, id]));
  const said = bible.characters.flatMap(({ name, attributes, places = {} }) => {
    const character = idOf.get(name);
    return character === undefined
      ? []
      : Object.entries(attributes).map(([attribute, value]) => ({
          character,
          attribute,
          value,
          location: places[attribute] ?? somewhere,
          confidence: 1,
        }));
  });
  const isSaid = (each: Attribute): boolean =>
    said.some(({ character, attribute }) => each.character === character && each.attribute === attribute);
  return [...said, ...read.filter((each) => !isSaid(each))];
}
