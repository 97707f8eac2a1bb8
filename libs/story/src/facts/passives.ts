import { isPassiveParticiple } from '../language/participles.js';
import type { PassiveFact } from '../model/facts.js';
import { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

const forms = new Lexicon(['was', 'were', 'been', 'being', 'is', 'are', 'be'].map((form) => [form, true]));
const between = new Set([
  'not',
  'never',
  'also',
  'then',
  'now',
  'soon',
  'often',
  'always',
  'already',
  'just',
  'being',
  'at',
  'once',
  'still',
]);

/** "was taken", "had quickly been hidden": a form of "be" and a participle, with at most two adverbs between. */
export function findPassives(text: string, tokens: readonly Token[]): PassiveFact[] {
  const found: PassiveFact[] = [];
  tokens.forEach((token, index) => {
    if (forms.of(token) === undefined) return;
    for (let next = index + 1; next <= index + 3; next += 1) {
      const word = tokens[next];
      const previous = tokens[next - 1];
      if (!word || !previous || !/^\s+$/.test(text.slice(previous.end, word.at))) return;
      if (isPassiveParticiple(word.word)) found.push([token.at, word.end - token.at]);
      if (isPassiveParticiple(word.word) || !(between.has(word.word) || word.word.endsWith('ly'))) return;
    }
  });
  return found;
}
