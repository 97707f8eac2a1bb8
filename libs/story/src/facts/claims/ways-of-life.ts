import { faithCalled, faithWords, waysOfLife } from '../../language/ways-of-life.js';
import type { PlainSentence } from '../plain-sentence.js';
import { listedWords } from '../trigger-words.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords } from './depictions/plain-words.js';
import type { ClaimFamily } from './pattern.js';
import { spelt } from './tellings/when.js';

const read = waysOfLife.map(({ name, words, does, doesNot }) => ({
  name,
  words: listedWords(words),
  does: new RegExp(`(?<![a-zß-ɏ])(?:${does})`, 'u'),
  doesNot: new RegExp(`(?<![a-zß-ɏ])(?:${doesNot})`, 'u'),
}));
type Read = (typeof read)[number];
const byWord = new Map<string, Read[]>();
for (const each of read) for (const word of each.words) byWord.set(word, [...(byWord.get(word) ?? []), each]);

const faith = new RegExp(
  `\\b(?:was|been|still|remained|born|bred|brought up|being|a) (?:a |an )?(?:roman |strict |staunch |good |devout |rigid |born )?(?<faith>${faithWords.join('|')})\\b`,
  'u',
);

const none: readonly Read[] = [];
const ofFaith = new RegExp(`\\b(?:${faithWords.join('|')})\\b`, 'u');
/** Words of a topic that are names. */
const properWords = ['drury', 'newgate'];

/** What somebody does, likes or fears all his life, or never; and of which faith he is. */
export const habitsOfLife: ClaimFamily = {
  names: 1,
  words: [...new Set([...waysOfLife.flatMap(({ words }) => listedWords(words)), ...faithWords])],
  scan: habitsIn,
  patterns: [],
};

/** Reaches over the life, or back in it, or denies it for good. */
const lifelong =
  /\b(?:never|always|ever since|from a (?:child|boy|girl)|from (?:his|her) (?:childhood|boyhood|girlhood|youth|cradle)|since (?:he|she) (?:was|could)|since childhood|all (?:his|her) (?:life|days)|of (?:his|her) life|every|for (?:many|[a-z]+) years|(?:in |half )(?:his |her )?(?:life|youth|childhood|boyhood|girlhood)|had ever|could not be got|as a (?:child|boy|girl)|when (?:he|she) was|custom|usual|usually|daily|nightly|invariably|each|from morning to night|rule|could (?:not|never) sleep|ever swear|riser|sleeper|brought up|bred|born|fathers|still|no ?(?:one|body) had ever|ever heard|known to|these [a-z]+ years)\b/;
const supposed =
  /\b(?:if|would (?!wear)|might|should|as though|wished|dream(?:ed|t)?|pretended|seemed|people said|was said|no longer|left off|given up|began to|learned to|until|till (?:he|she|that))\b/;

function habitsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  const words = plainWords(sentence);
  if (text.trimEnd().endsWith('?')) return [];
  const open = new Set(words.flatMap(({ text: word }) => byWord.get(word) ?? none));
  const proper = words.flatMap(({ sort, text: name }) => (sort === 'name' ? [sentence.nameAt(name)?.text.toLowerCase() ?? ''] : []));
  for (const name of properWords)
    if (proper.some((each) => each.includes(name))) for (const each of byWord.get(name) ?? none) open.add(each);
  const mayBelieve = words.some(({ text: word }) => faithCalled(word)) || proper.some((name) => ofFaith.test(name));
  if (open.size === 0 && !mayBelieve) return [];
  const named = spelt(sentence);
  const belief = mayBelieve ? faith.exec(named)?.groups?.['faith'] : undefined;
  if (open.size === 0 && belief === undefined) return [];
  const names = words.filter(
    ({ sort, text: name }) => sort === 'name' && faithCalled(sentence.nameAt(name)?.text.toLowerCase() ?? '') === undefined,
  );
  const [owner] = names;
  const isOne = new Set(names.map(({ text: name }) => sentence.nameAt(name)?.text)).size === 1;
  if (!owner || (!isOne && !/^,?(?: who)? (?:had|never|was|took|swore|remembered)\b/.test(text.slice(owner.end)))) return [];
  const long = lifelong.test(text) ? ' long' : '';
  const quotes = text.includes('"');
  const claim = (attribute: string, value: string, { index, 0: said }: { index: number; 0: string }): Depiction => ({
    attribute: `life ${attribute}`,
    value: `${value}${long}`,
    // What is said in quotes beside him is told of him all the same.
    from: quotes ? owner.at : Math.min(index, owner.at),
    to: quotes ? owner.end : Math.max(index + said.length, owner.end),
    ownerAt: owner.at,
    granted: false,
    judged: true,
  });
  const found = [...open].flatMap(({ name, does, doesNot }): Depiction[] => {
    const no = doesNot.exec(text) ?? doesNot.exec(named);
    const yes = no ? null : (does.exec(text) ?? does.exec(named));
    const said = no ?? yes;
    if (!said || supposed.test(text.slice(0, said.index + said[0].length))) return [];
    return [claim(name, no ? 'no' : `yes${/\b(?:had|having)\b/.test(text) ? ' had' : ''}`, said)];
  });
  const of = faithCalled(belief ?? '');
  return of === undefined || /\b(?:not|never|no|nor|like|as) (?:a|an)\b/.test(text)
    ? found
    : [...found, claim('faith', of, { index: owner.at, 0: 'x' })];
}
