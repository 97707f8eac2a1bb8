import { costOfWord } from '../../../language/frequent-words.js';
import { necessaryWords, rarestWords } from '../../necessary-words.js';
import { nameClass } from '../../plain-sentence.js';
import type { TriggerWords } from '../../trigger-words.js';

/** One way to say something, words of which one stands wherever it is said, and other lists of which that is true as well. */
export interface Saying {
  regex: RegExp;
  words: TriggerWords;
  conditions: readonly TriggerWords[];
}

/**
 * What somebody could, did or was in his life, or never: riding, a language, the sea. What is said of it, by whom, and whether it
 * is affirmed or denied are looked for apart, so that any way of saying it goes with any way to deny it. A group `whose` in a
 * pattern says whose life it is, where that is not the subject of the clause; a group `which` tells languages and countries apart.
 */
export interface Topic {
  name: string;
  /**
   * A faculty may be lost, so that only what comes after the loss contradicts it. A skill that nobody was taught is shown by any deed.
   * What somebody never met with may come yet: only what reaches back before the denial contradicts it.
   */
  sort: 'faculty' | 'skill' | 'experience';
  /** What is denied of him who never ... */
  denied?: readonly Saying[];
  /** Denies by its own words: "illiterate", "no ear for music". */
  lacks?: readonly Saying[];
  /** Denies by its own words where the sentence tells that it is for good: "a fever took her sight", "had lost". */
  lost?: readonly Saying[];
  /** A deed, or a state, that shows it. */
  shown?: readonly Saying[];
  /** Shows it and reaches back by its own words: "the best shot in the county". */
  proven?: readonly Saying[];
  /** With one of these words in the sentence it is told of the moment only: fog blinds everybody. */
  passing?: RegExp;
  /** A plain "did not" denies it for good: "did not speak French". */
  flat?: boolean;
  /** What a group `which` tells apart, from what is written there; null: the topic is not meant after all. */
  which?: (written: string) => string | null;
  /** The attribute that is claimed, and its values, where others claim it too. */
  as?: { attribute: string; never: string; ever: string };
  /** So many names stand in whatever says something of it: whose life, and the place. */
  between?: 2;
  /** How a message says it. */
  wording: readonly [never: string, ever: string];
}

export const someName = nameClass;
export const his = `(?:his|her|${nameClass}'s)`;

/** The possessive behind which the owner of the life stands. */
export const ofWhom = `(?<whose>\\bhis\\b|\\bher\\b|${nameClass}(?='s))(?:'s)?`;

/** Nothing more is said of it: "could not swim", "had never learned to ride, and ...". */
export const atEnd = '(?= ?(?:[.,;:!?)—–-]|$)| (?:and|but|nor|or|n?or|at all|in (?:his|her) life|as a|when|either|himself|herself)\\b)';

/** One of the ways, the words at which it is looked for, and lists of which a word each stands in whatever it matches. */
interface Way {
  each: string;
  words: TriggerWords;
  necessary: readonly TriggerWords[];
}

/**
 * The ways to say it, parted by "|" outside of all brackets. Each is looked for only where one of its own words stands, or one of
 * those that the topic is about, where its own are too frequent.
 */
export function says(source: string, about?: readonly string[]): readonly Saying[] {
  const ways = alternativesIn(source).map((each): Way => {
    const necessary = necessaryIn(each);
    // What has too many forms to be read off as a whole begins with a word, mostly.
    const own = rarestWords(necessary) ?? rarestWords(necessaryIn(each.slice(0, each.indexOf('(?: '))));
    const words = about !== undefined && (own === undefined || costOfWords(own) > costOfWords(about)) ? about : own;
    if (words === undefined) throw new Error(`Nothing tells where this could stand: ${each}`);
    return { each, words, necessary };
  });
  // What is looked for at the same words is looked for at once; a group can stand in an expression but once.
  const [together, apart] = [ways.filter(isJoined), ways.filter((way) => !isJoined(way))];
  const single = apart.map(({ each, words, necessary }): Saying => ({ regex: regexOf(each), words, conditions: necessary }));
  const [first] = together;
  if (!first) return single;
  const regex = regexOf(`(?:${together.map(({ each }) => each).join('|')})`);
  return [{ regex, words: first.words, conditions: necessaryWords(regex) }, ...single];

  function isJoined({ each, words }: Way): boolean {
    return words === about && !each.includes('(?<w');
  }
}

/** A look behind at every character would cost more than all the rest. */
const regexOf = (source: string): RegExp =>
  new RegExp(
    `${source.startsWith(ofWhom) ? '' : /^(?:\(\?<w|\[|\^)/.test(source) ? "(?<![a-zß-ɏ'-])" : '\\b'}${source}(?:(?<= )|(?![a-zß-ɏ]))`,
    'dgu',
  );

/** Rare words cost nothing, however many. */
const costOfWords = (words: TriggerWords): number => words.reduce((sum, word) => sum + costOfWord(word) - 1, 0);

/** It ends where a word does, also before what it looks ahead for. */
const necessaryIn = (source: string): readonly TriggerWords[] =>
  necessaryWords(new RegExp(`\\b${source.replaceAll('(?= ?', '\\b(?= ?')}\\b`, 'u'));

function alternativesIn(source: string): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '[') at = source.indexOf(']', at);
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

export const few = "(?:[a-zß-ɏ'-]{1,16},? ){0,3}?";
