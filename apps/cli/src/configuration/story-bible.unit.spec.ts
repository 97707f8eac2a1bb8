import { describe, expect, it } from '@jest/globals';
import { type Bible, parseBible } from '@story-linter/story';

import { withPeople, withPlaces } from './story-bible.js';
import { parseYaml } from './yaml-file.js';

const place = { path: 'a.md', line: 1, column: 1, offset: 0, length: 4 };
const person = (name: string, aliases: string[] = [], mentions = 5): Bible['characters'][number] => ({
  id: name.toLowerCase(),
  name,
  aliases,
  sharedNames: [],
  gender: 'female',
  mentions,
  firstMention: place,
  lastMention: place,
  relations: [],
  confidence: 0.9,
});
const bibleWith = (...characters: Bible['characters']): Bible => ({
  version: 1,
  characters,
  quotes: [],
  attributes: [],
  locations: [],
  objects: [],
  threads: [],
  timeline: [],
});
const file = (text: string): ReturnType<typeof parseYaml> => parseYaml('story-bible.yml', text);

describe("the writer's file", () => {
  it('begins with who is named often, and with what may be said in it', () => {
    const { text, added } = withPeople(null, bibleWith(person('Anna Lind', ['Anna']), person('Tom', [], 2)));
    expect(added).toBe(1);
    expect(text).toContain('# What you say here wins');
    expect(file(text ?? '').parse(parseBible).characters).toEqual([
      { name: 'Anna Lind', aliases: ['Anna'], gender: 'female', attributes: {} },
    ]);
  });

  it('keeps comments and entries as the writer left them, and adds only whom he does not know', () => {
    const before = '# mine\ncharacters:\n  - name: Ann # not Anna\n    aliases: [Anna]\nnotCharacters: [Tom]\n';
    const { text } = withPeople(file(before), bibleWith(person('Anna Lind', ['Anna']), person('Tom'), person('Eve')));
    expect(text).toMatch(/^# mine\ncharacters:\n {2}- name: Ann # not Anna\n {4}aliases: \[ ?Anna ?\]\n {2}- name: Eve\n/);
  });

  it('is left alone when nobody is new', () => {
    const { text } = withPeople(null, bibleWith(person('Eve')));
    expect(withPeople(file(text ?? ''), bibleWith(person('Eve')))).toEqual({ added: 0, text: null });
  });

  it.each([
    ['a field that is none', 'characters:\n  - name: Anna\n    eyes: blue\n', 'story-bible.yml:3: "characters[0].eyes" is no field'],
    ['an entry without a name', 'characters:\n  - name: Anna\n  - aliases: [Ann]\n', 'story-bible.yml:3: "characters[1]" has no name'],
    [
      'a name in two entries',
      'characters:\n  - name: Anna\n  - name: Eve\n    aliases: [Anna]\n',
      'story-bible.yml:3: "characters[1]" gives "Anna"',
    ],
    ['an unknown gender', 'characters:\n  - name: Anna\n    gender: f\n', 'story-bible.yml:3: "characters[0].gender" must be one of'],
    ['what is no list', 'characters: Anna\n', 'story-bible.yml:1: "characters" must be a list'],
  ])('says where it has %s, and the remedy', (_, text, message) => {
    expect(() => file(text).parse(parseBible)).toThrow(message);
  });

  it('tells where each attribute stands', () => {
    const text = 'characters:\n  - name: Anna # mine\n    attributes:\n      eye color: brown\n';
    const read = file(text);
    const [anna] = withPlaces(read.parse(parseBible), read, []).characters;
    expect(anna?.places).toEqual({
      'eye color': { path: 'story-bible.yml', line: 4, column: 18, offset: text.indexOf('brown'), length: 5 },
    });
  });

  it('says in which line it is no YAML', () => {
    expect(() => file('characters:\n  - name: [Anna\n')).toThrow(/^story-bible\.yml:\d+:\d+ is not valid YAML/);
  });
});
