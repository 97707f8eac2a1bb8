import { costOfWord } from '../../../language/frequent-words.js';
import { learnedArts } from './arts.js';
import { bonds } from './bonds.js';
import { habits } from './habits.js';
import { powers } from './powers.js';
import { senses } from './senses.js';
import { skills } from './skills.js';
import { tastesOfLife } from './tastes.js';
import type { Topic } from './topic.js';
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
}

/** Words that stand in most sentences open no reader of the senses: what is said there is said in other words, too. */
const mostCost = 15;

/** A word, what may be said where it stands, and the last sentence asked about that holds it. */
interface Heard {
  held: number;
  opens: Opened[];
}

/** Words of which the sentence must hold one; `met` and `missed`: the last sentences of which that is known. */
interface WordList {
  words: readonly Heard[];
  met: number;
  missed: number;
}

interface Opened {
  phrase: Phrase;
  lists: readonly WordList[];
  asked: number;
}

const heard = new Map<string, Heard>();
const lists = new Map<string, WordList>();

function heardAs(word: string): Heard {
  const known = heard.get(word) ?? { held: 0, opens: [] };
  heard.set(word, known);
  return known;
}

/** Lists of the same words are one, and looked up once a sentence. */
function listOf(words: readonly string[]): WordList {
  const key = words.join(' ');
  const known = lists.get(key) ?? { words: words.map(heardAs), met: 0, missed: 0 };
  lists.set(key, known);
  return known;
}

for (const topic of topics)
  for (const kind of kinds)
    for (const { regex, words, conditions } of topic[kind] ?? []) {
      const opened = { phrase: { topic, kind, regex }, lists: conditions.map(listOf), asked: 0 };
      for (const word of words) if (topic.sort !== 'faculty' || costOfWord(word) <= mostCost) heardAs(word).opens.push(opened);
    }

const wordsOf = (fits: (phrase: Phrase) => boolean): readonly string[] =>
  [...heard].flatMap(([word, { opens }]) => (opens.some(({ phrase }) => fits(phrase)) ? [word] : []));

/** Words of what somebody did, could or was, or lacks by its own words. */
export const affirmedWords = wordsOf(({ topic, kind }) => topic.between === undefined && kind !== 'denied');

/** Words of what can only be denied: they say nothing without a word that denies. */
export const deniedWords = wordsOf(({ topic, kind }) => topic.between === undefined && kind === 'denied');

/** Words for what takes two names: somebody, and where he was. */
export const journeyWords = wordsOf(({ topic }) => topic.between !== undefined);

let sentence = 0;

/** All that may be said in a sentence of these words. `denies`: one of them denies; without, nothing is denied. */
export function phrasesOf(words: Iterable<string>, denies: boolean): readonly Phrase[] {
  sentence += 1;
  const open: Opened[] = [];
  for (const word of words) {
    const known = heard.get(word);
    if (known === undefined || known.held === sentence) continue;
    known.held = sentence;
    for (const opened of known.opens) {
      if (opened.asked === sentence || (opened.phrase.kind === 'denied' && !denies)) continue;
      opened.asked = sentence;
      open.push(opened);
    }
  }
  return open.flatMap(({ phrase, lists: all }) => (all.every(isMet) ? [phrase] : []));
}

function isMet(list: WordList): boolean {
  if (list.met === sentence) return true;
  if (list.missed === sentence) return false;
  const met = list.words.some(({ held }) => held === sentence);
  if (met) list.met = sentence;
  else list.missed = sentence;
  return met;
}

const byName = new Map(topics.map((topic) => [topic.name, topic]));

/** The topic that an attribute claims, and what follows its name: "ever speak french". */
export function topicOf(attribute: string): { topic: Topic; which: string } | undefined {
  const [ever, name = '', ...which] = attribute.split(' ');
  const topic = ever === 'ever' ? byName.get(name) : undefined;
  return topic && { topic, which: which.join(' ') };
}
