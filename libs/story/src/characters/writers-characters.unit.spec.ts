import { describe, expect, it } from '@jest/globals';

import { defaultConfig } from '../config/engine-config.js';
import { parseConfig } from '../config/parse-config.js';
import { lint } from '../lint.js';
import type { Bible } from '../model/bible.js';

const story =
  'Anna Lind smiled. Anna nodded. “Yes,” said Anna. Biddy laughed. “No,” said Biddy. ' +
  'Mr. Gray nodded. Peter Gray sat down. “Well,” said Peter.';

const read = (bible: unknown, text = story): Bible => lint([{ path: 'a.md', text }], parseConfig({ bible })).bible;
const people = (bible: unknown, text?: string): string[] => read(bible, text).characters.map(({ name }) => name);

describe("the writer's bible", () => {
  it('changes nothing when it says nothing', () => {
    expect(read({})).toEqual(lint([{ path: 'a.md', text: story }], defaultConfig).bible);
  });

  it('confirms a character under the name and sex that the writer gives', () => {
    const [first] = read({ characters: [{ name: 'Anna the Great', aliases: ['Anna'], gender: 'male' }] }).characters;
    expect(first).toMatchObject({ name: 'Anna the Great', aliases: ['Anna', 'Anna Lind'], gender: 'male', confidence: 1 });
  });

  it('merges two whom the engine holds for two', () => {
    const bible = read({ characters: [{ name: 'Anna Lind', aliases: ['Biddy'] }] });
    expect(bible.characters.map(({ name }) => name)).toEqual(['Anna Lind', 'Peter Gray']);
    expect(bible.characters[0]?.mentions).toBe(5);
    expect(bible.quotes.map(({ speaker }) => speaker)).toEqual(['anna-lind', 'anna-lind', 'peter-gray']);
  });

  it('splits one whom the engine holds for one', () => {
    expect(people({ characters: [{ name: 'Mr. Gray' }, { name: 'Peter Gray', aliases: ['Peter'] }] })).toEqual(
      expect.arrayContaining(['Anna Lind', 'Biddy', 'Mr. Gray', 'Peter Gray']),
    );
  });

  it('adds somebody whom the engine does not take for a person, if the text names him', () => {
    const text = `${story} They sailed in the Rex. The Rex was old.`;
    expect(people({}, text)).not.toContain('Rex');
    expect(people({ characters: [{ name: 'Rex' }, { name: 'Nobody Here' }] }, text)).toContain('Rex');
    expect(people({ characters: [{ name: 'Nobody Here' }] }, text)).not.toContain('Nobody Here');
  });

  it('leaves out whom the writer calls nobody', () => {
    expect(people({ notCharacters: ['Biddy'] })).not.toContain('Biddy');
  });

  it('puts the attributes that the writer gives in the place of those read of the same kind', () => {
    const text = `${story} Anna’s eyes were blue. Anna had black hair.`;
    const { attributes } = read({ characters: [{ name: 'Anna Lind', aliases: ['Anna'], attributes: { 'eye color': 'green' } }] }, text);
    expect(attributes.filter(({ character }) => character === 'anna-lind').map(({ attribute, value }) => [attribute, value])).toEqual([
      ['eye color', 'green'],
      ['hair color', 'black'],
    ]);
  });
});
