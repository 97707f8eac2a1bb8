import { costOfWord } from '../../../language/frequent-words.js';
import { learnedArts } from './arts.js';
import { bonds } from './bonds.js';
import { habits } from './habits.js';
import { powers } from './powers.js';
import { senses } from './senses.js';
import { skills } from './skills.js';
import { tastesOfLife } from './tastes.js';
import type { Saying, Topic } from './topic.js';
import { travels } from './travels.js';
import { work } from './work.js';

const topics: readonly Topic[] = [
  ...senses,
  ...powers,
  ...skills,
  ...learnedArts,
  ...tastesOfLife,
  ...habits,
  ...travels,
  ...bonds,
  ...work,
];

const kinds = ['denied', 'lacks', 'lost', 'proven', 'shown'] as const;

/** A way to say something of a topic, and whether it affirms or denies it by itself. */
export interface Phrase {
  topic: Topic;
  kind: (typeof kinds)[number];
  regex: RegExp;
  /** Lists of which the sentence holds a word each, or nothing of the kind is said. */
  conditions: Saying['conditions'];
}

/** Words that stand in most sentences open nothing: what is said there is said in other words, too. */
const mostCost = 15;

/** Of each word what may be said where it stands. */
const byWord = new Map<string, Phrase[]>();
for (const topic of topics)
  for (const kind of kinds)
    for (const { regex, words, conditions } of topic[kind] ?? []) {
      const phrase = { topic, kind, regex, conditions };
      for (const word of words) {
        if (topic.sort === 'faculty' && costOfWord(word) > mostCost) continue;
        const known = byWord.get(word);
        if (known) known.push(phrase);
        else byWord.set(word, [phrase]);
      }
    }

const none: readonly Phrase[] = [];

const wordsOf = (fits: (phrase: Phrase) => boolean): readonly string[] =>
  [...byWord].flatMap(([word, phrases]) => (phrases.some(fits) ? [word] : []));

/** Words of what somebody did, could or was, or lacks by its own words. */
export const affirmedWords = wordsOf(({ topic, kind }) => topic.between === undefined && kind !== 'denied');

/** Words of what can only be denied: they say nothing without a word that denies. */
export const deniedWords = wordsOf(({ topic, kind }) => topic.between === undefined && kind === 'denied');

/** Words for what takes two names: somebody, and where he was. */
export const journeyWords = wordsOf(({ topic }) => topic.between !== undefined);

export const phrasesWith = (word: string): readonly Phrase[] => byWord.get(word) ?? none;

const byName = new Map(topics.map((topic) => [topic.name, topic]));

/** The topic that an attribute claims, and what follows its name: "ever speak french". */
export function topicOf(attribute: string): { topic: Topic; which: string } | undefined {
  const [ever, name = '', ...which] = attribute.split(' ');
  const topic = ever === 'ever' ? byName.get(name) : undefined;
  return topic && { topic, which: which.join(' ') };
}
