import type { Gender } from '../model/bible.js';
import type { Place } from '../model/place.js';
import { ConfigError } from './config-error.js';

/** Somebody as the writer knows him. Every name given means this person and nobody else. */
export interface WriterCharacter {
  name: string;
  aliases: string[];
  /** Null: as the engine reads it. */
  gender: Gender | null;
  /** "eye color": "brown". */
  attributes: { [attribute: string]: string };
  /** Where the writer says it, by attribute, as far as whoever reads his file tells. */
  places?: { [attribute: string]: Place };
}

/** `story-bible.yml`: what the writer says of the people of the story. It wins over what the engine reads. */
export interface WriterBible {
  characters: WriterCharacter[];
  /** Names that mean nobody of the story. */
  notCharacters: string[];
}

const genders: readonly Gender[] = ['female', 'male', 'unknown'];
const example = 'write, for example, "- name: Anna Lind"';

/**
 * Reads the writer's bible from YAML or JSON and completes it; what it has returned, it reads again unchanged. Throws
 * `ConfigError` with the path of the field that is wrong.
 */
export function parseBible(input: unknown): WriterBible {
  if (input === undefined || input === null) return { characters: [], notCharacters: [] };
  const { characters, notCharacters, ...rest } = objectAt([], input);
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw wrong([unknown], 'is no field of the story bible; there are characters, notCharacters');
  const bible = { characters: charactersFrom(characters), notCharacters: textsAt(['notCharacters'], notCharacters) };
  const owner = new Map<string, string>();
  bible.characters.forEach(({ name, aliases }, index) => {
    for (const each of [name, ...aliases]) {
      const other = owner.get(each);
      if (other !== undefined)
        throw wrong(['characters', index], `gives "${each}" to ${name}, but it is ${other}'s already; leave it with one`);
      owner.set(each, name);
    }
  });
  return bible;
}

type Json = { [key: string]: unknown };
type Path = (string | number)[];

function charactersFrom(value: unknown): WriterCharacter[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(['characters'], `must be a list; ${example}`);
  return value.map((entry: unknown, index): WriterCharacter => {
    const path: Path = ['characters', index];
    const { name, aliases, gender = null, attributes, places, ...rest } = objectAt(path, entry);
    const unknown = Object.keys(rest)[0];
    if (unknown !== undefined) throw wrong([...path, unknown], 'is no field; there are name, aliases, gender, attributes');
    if (typeof name !== 'string' || name.trim() === '') throw wrong(path, `has no name; ${example}`);
    const known = genders.find((each) => each === gender) ?? null;
    if (gender !== null && known === null) throw wrong([...path, 'gender'], `must be one of ${genders.join(', ')}`);
    const others = [...new Set(textsAt([...path, 'aliases'], aliases))].filter((alias) => alias !== name);
    const said = attributesAt([...path, 'attributes'], attributes);
    return {
      name,
      aliases: others,
      gender: known,
      attributes: said,
      ...(places === undefined ? {} : { places: placesAt([...path, 'places'], places) }),
    };
  });
}

function attributesAt(path: Path, value: unknown): WriterCharacter['attributes'] {
  if (value === undefined || value === null) return {};
  return Object.fromEntries(
    Object.entries(objectAt(path, value)).map(([attribute, said]): [string, string] => {
      if (typeof said !== 'string' && typeof said !== 'number') throw wrong([...path, attribute], 'must be text, such as "brown"');
      return [attribute, String(said)];
    }),
  );
}

function placesAt(path: Path, value: unknown): NonNullable<WriterCharacter['places']> {
  return Object.fromEntries(
    Object.entries(objectAt(path, value)).map(([attribute, place]): [string, Place] => {
      const { path: file, line, column, offset, length } = objectAt([...path, attribute], place);
      const numbers = [line, column, offset, length];
      if (typeof file !== 'string' || !numbers.every((each) => Number.isInteger(each) && (each as number) >= 0))
        throw wrong([...path, attribute], 'must have a path, a line, a column, an offset and a length; leave "places" out');
      return [attribute, { path: file, line, column, offset, length } as Place];
    }),
  );
}

function textsAt(path: Path, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const isText = (each: unknown): each is string => typeof each === 'string' && each.trim() !== '';
  if (!Array.isArray(value) || !value.every(isText)) throw wrong(path, 'must be a list of names, such as [Anna, Miss Lind]');
  return value;
}

function objectAt(path: Path, value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'must be a list of "name: value" lines');
  return value as Json;
}

function wrong(path: Path, what: string): ConfigError {
  const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return new ConfigError(`${field === '' ? 'The story bible' : `"${field.slice(1)}"`} ${what}.`, path);
}
