import { describe, expect, it } from '@jest/globals';
import { anyName, necessaryWords, rarestWords } from './necessary-words.js';

const wordsOf = (source: string): string[] | null => rarestWords(necessaryWords(new RegExp(source, 'gu')))?.toSorted() ?? null;

describe('words without which a pattern matches nowhere', () => {
  it.each([
    ['\\b(?:had|has) the ring\\b', ['ring'], 'the rarest of those that must be there'],
    ['[\\ue000-\\ue0ff] (?:had )?(?:sold|pawned) ', ['pawned', 'sold'], 'one of the alternatives'],
    ["[\\ue000-\\ue0ff]'s eyes? (?:was|were)\\b", ['eye', 'eyes'], 'both forms of a word'],
    ['practi[sc](?:ed|es) law\\b', ['law'], 'what is left of a word whose other part is not known'],
    ['\\b(?:[\\p{L}-]{1,15},? ){0,3}doctor(?= ?(?:[.,]|$)| by\\b)', ['doctor'], 'a word that what follows brings to its end'],
    ['^(?:(?:very|quite),? ){0,3}(?:childless|single)\\b', ['childless', 'single'], 'a word behind others that may be missing'],
    ['left-handed\\b', ['handed'], 'parts of a compound, by themselves'],
    ['could not swim ', ['swim'], 'the word that is rarest in stories'],
    [
      '\\bwent (?:rode|mounted the \\p{L}+|galloped)\\b',
      ['galloped', 'mounted', 'rode'],
      'alternatives that what stands around them makes whole words',
    ],
    ['\\bwent (?:mounted|galloped \\p{L}+)s', ['went'], 'a word before alternatives that go on behind them'],
  ])('given %s: %j, %s', (source, words, _) => {
    expect(wordsOf(source)).toEqual(words);
  });

  it.each([
    ['\\d{1,3}|forty', 'another alternative needs none'],
    ['(?:sold )?', 'it may be missing'],
    ['\\p{L}+ly\\b', 'only a part of the word is known'],
    ['sold', 'it may stand inside of another word'],
    ['(?!sold\\b)\\p{L}+ ', 'it must not be there'],
    ['old(?=er)', 'what follows goes on with it'],
  ])('given %s: none, as %s', (source) => {
    expect(wordsOf(source)).toBeNull();
  });

  it.each([
    ['\\b(?:had|has) the ring\\b', [['ring'], ['the'], ['had', 'has']], 'each word that must be there, the rarest first'],
    [
      '(?:(?<n>[\\ue000-\\ue0ff])|\\b(?<p>he|she)\\b) sold [\\p{L} ]{3,20} horses\\b',
      [['sold'], ['horses'], [anyName, 'he', 'she']],
      'a name, where one may do it or a pronoun',
    ],
  ])('given %s: a word of each of %j, %s', (source, lists, _) => {
    expect(necessaryWords(new RegExp(source, 'gu'))).toEqual(lists);
  });
});
