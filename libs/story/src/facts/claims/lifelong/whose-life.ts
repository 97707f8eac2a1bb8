import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { PlainWord } from '../depictions/plain-words.js';

const hard = /^[.;:!?"()—]$/;
const prepositions = /^(?:of|to|with|by|for|from|than|at|in|on|upon|between|like|about|over|near|beside|against|into|out)$/;
const noPerson =
  /^(?:other|another|figure|dog|cat|horse|mare|pony|bird|people|guard|patient|king|queen|prince|count|ghost|companion|guest|host|child|children|baby|infant)$/;
const rightMost = 16;
const leftMost = 30;

/** Of whose life a clause tells: where the subject's name or pronoun stands in the plain sentence; null: nobody's for certain. */
export function lifeOf(words: readonly PlainWord[], first: number, last: number): number | null {
  const left = subjectBefore(words, first);
  return left === undefined ? subjectBehind(words, last) : left;
}

/** Null: somebody without a name; undefined: nobody stands there. */
function subjectBefore(words: readonly PlainWord[], first: number): number | null | undefined {
  for (let index = first - 1; index >= 0 && index > first - leftMost; index -= 1) {
    const word = words[index]!;
    if (hard.test(word.text)) return undefined;
    const before = words[index - 1]?.text ?? '';
    if (word.sort === 'name' || /^(?:he|she|i)$/.test(word.text)) {
      const goesOn = words[index + 1]?.text === ',' && /^(?:who|whose)$/.test(words[index + 2]?.text ?? '') && index + 2 < first;
      if (prepositions.test(before) && !isClauseEnd(words, index) && !goesOn) continue;
      if (word.owns) return null;
      return /^(?:and|or)$/.test(before) && words[index - 2]?.sort === 'name' ? null : word.at;
    }
    if (/^(?:they|we|you|it)$/.test(word.text)) return null;
    const noun = word.text.replace(/'s$/, '');
    if (peopleNouns.has(noun) && !noPerson.test(noun) && !isPredicate(words, index)) return null;
  }
  return undefined;
}

/** "For he had ...": a conjunction. */
const isClauseEnd = (words: readonly PlainWord[], index: number): boolean =>
  /^(?:for|than|like)$/.test(words[index - 1]?.text ?? '') && /^(?:had|was|could|has|never)$/.test(words[index + 1]?.text ?? '');

/** "As a boy", "was a man who": the subject himself; "no man", "nobody" is none. */
function isPredicate(words: readonly PlainWord[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 5), index)
    .some(({ text }) => /^(?:as|was|were|been|being|no|not|any|when|since|like|one|among)$/.test(text));
}

/** "Blind these ten years, Anna ..."; "no word of French did Anna know"; "not a fence that Anna had not taken". */
function subjectBehind(words: readonly PlainWord[], last: number): number | null {
  for (let index = last; index < words.length && index < last + rightMost; index += 1) {
    const word = words[index]!;
    if (hard.test(word.text)) return null;
    if (word.sort !== 'name' && word.text !== 'he' && word.text !== 'she') continue;
    if (word.owns) return null;
    if (prepositions.test(words[index - 1]?.text ?? '')) continue;
    const [before, next] = [words[index - 1]?.text ?? '', words[index + 1]];
    // "Having danced since she was six, Anna ...", "in the French that she had spoken from a child, Anna ..."
    if (word.sort !== 'name' && namedBehindComma(words, index)) continue;
    if (/^(?:did|had|has|was|were|could|that|which|where|whom|does)$/.test(before)) return word.at;
    return before === ',' && next?.sort === 'word' && !/^(?:and|or)$/.test(next.text) ? word.at : null;
  }
  return null;
}

/** Words for many or for nobody: what they do is not what the one person does who is named besides. */
const many = /^(?:we|you|i|me|my|us|our|your|everyone|everybody)$/;
const nobody = /^(?:nobody|none|anybody|anyone)$/;
const learns = /^(?:heard|hear|seen|saw|known|knew|know|remembered|found|ever|had|taught|catch|caught|made|make|got|get|could)$/;
/** People and beasts that stand in a sentence without a part in what it tells of somebody's life. */
const aside = /^(?:child|boy|girl|baby|infant|man|woman|lad|lass|horse|dog|cat|mare|pony|bird|youth|doctor|nurse|mother|father)$/;

/** Where the only person stands whom the sentence speaks of: whatever else is its subject, the life is his. */
export function onlyLife(sentence: PlainSentence, words: readonly PlainWord[]): number | null {
  const names = words.filter(({ sort }, index) => sort === 'name' && !/^(?:since|in|near|until|till)$/.test(words[index - 1]?.text ?? ''));
  const [only] = names;
  if (!only || names.some(({ text }) => sentence.nameAt(text)?.text !== sentence.nameAt(only.text)?.text)) return null;
  const others = words.some(
    ({ text, sort, at }, index) =>
      (sort === 'word' && many.test(text)) ||
      (nobody.test(text) && !words.slice(index + 1, index + 4).some((next) => learns.test(next.text))) ||
      (/^(?:he|she|him)$/.test(text) && at < only.at) ||
      (peopleNouns.has(text.replace(/'s$/, '')) && !noPerson.test(text) && !isAside(words, index)),
  );
  return others ? null : only.at;
}

/** "As a boy", "a fall from a horse", "led by a child". */
const isAside = (words: readonly PlainWord[], index: number): boolean =>
  aside.test(words[index]?.text ?? '') &&
  (isPredicate(words, index) || /^(?:by|from|than|like|as)$/.test(words[index - 2]?.text ?? words[index - 1]?.text ?? ''));

const namedBehindComma = (words: readonly PlainWord[], from: number): boolean => {
  const comma = words.findIndex(({ text }, index) => index > from && (text === ',' || hard.test(text)));
  return comma > 0 && words[comma]?.text === ',' && words[comma + 1]?.sort === 'name' && words[comma + 1]?.owns === false;
};
