import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { parseBible, type Bible, type Character, type WriterBible } from '@story-linter/story';
import { Document, isSeq } from 'yaml';

import { readYaml, type YamlFile } from './yaml-file.js';

const fileName = 'story-bible.yml';

/** Who is named less often is not proposed. */
const leastMentions = 3;

const introduction = ` What you say here wins over what story-linter reads.
 Every name of an entry means that one person: put names together to merge two people, into two entries to split them.
 Fields: name, aliases, gender (female, male, unknown), attributes (such as eye color: brown).
 Names of nobody go under notCharacters. "story-linter bible --write" adds new people and leaves your entries as they are.`;

/** Where the writer's bible of a story lies: in its directory, or beside its file. */
export async function bibleBeside(story: string): Promise<string> {
  const isDirectory = await stat(story)
    .then((kind) => kind.isDirectory())
    .catch(() => false);
  return join(isDirectory ? story : dirname(story), fileName);
}

/** Null when the writer has none. Throws `InputError` with the line that is wrong. */
export async function writersBible(story: string): Promise<WriterBible | null> {
  const file = await readYaml(await bibleBeside(story));
  return file === null ? null : withPlaces(file.parse(parseBible), file, []);
}

/** The same, each attribute with its place in the file, so that a finding can point there; `way` leads to the bible in it. */
export function withPlaces(bible: WriterBible, file: YamlFile, way: readonly string[]): WriterBible {
  const characters = bible.characters.map((character, index) => {
    const places = Object.keys(character.attributes).flatMap((attribute) => {
      const place = file.placeOf([...way, 'characters', index, 'attributes', attribute]);
      return place === null ? [] : [[attribute, place] as const];
    });
    return places.length === 0 ? character : { ...character, places: Object.fromEntries(places) };
  });
  return { ...bible, characters };
}

/** Adds the people whom the file does not know yet, and makes the file if there is none. Returns how many were added. */
export async function writeBible(path: string, bible: Bible): Promise<number> {
  const { added, text } = withPeople(await readYaml(path), bible);
  if (text !== null) await writeFile(path, text);
  return added;
}

/** Comments, order and entries stay as they are. Null: nothing is to be written. */
export function withPeople(file: YamlFile | null, bible: Bible): { added: number; text: string | null } {
  const known = file?.parse(parseBible) ?? parseBible(null);
  const names = new Set([...known.notCharacters, ...known.characters.flatMap((each) => [each.name, ...each.aliases])]);
  const isKnown = ({ name, aliases }: Character): boolean => [name, ...aliases].some((each) => names.has(each));
  const added = bible.characters.filter((each) => each.mentions >= leastMentions && !isKnown(each));
  if (file !== null && added.length === 0) return { added: 0, text: null };
  const document = file?.document ?? new Document({});
  if (file === null) document.commentBefore = introduction;
  if (document.contents === null) document.contents = document.createNode({});
  if (!isSeq(document.get('characters', true))) document.set('characters', document.createNode([]));
  for (const each of added) document.addIn(['characters'], document.createNode(entryOf(each)));
  return { added: added.length, text: document.toString({ lineWidth: 120, flowCollectionPadding: false }) };
}

function entryOf({ name, aliases, gender }: Character): { name: string; aliases?: string[]; gender?: string } {
  return { name, ...(aliases.length === 0 ? {} : { aliases }), ...(gender === 'unknown' ? {} : { gender }) };
}
