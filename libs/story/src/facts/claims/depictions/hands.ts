import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { describedBy } from './predicates.js';
import { breaks, ownerOf, type Owner } from './whose.js';

/** How far from the hand the verb may be that tells what is done with it. */
const near = 9;

const strokes =
  /^(?:wrote|writes|write|writing|drew|draw|painted|fenced|sewed|bowled|threw|carved|batted|shaved|signed|stitched|fought|sketched|fences|bowls|draws|ate)$/;
const tools = /^(?:pen|pencil|quill|brush|paintbrush|sword|rapier|sabre|foil|needle|racket|chalk|razor|bat|chisel)$/;

/** With which hand somebody writes and fights. */
export function handsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap(({ text, at, end }, index): Depiction[] => {
    const [, handed] = /^(left|right)-hand(?:ed|er)$/.exec(text) ?? [];
    if (handed !== undefined) {
      const denied = words.slice(Math.max(0, index - 4), index).some((word) => /^(?:not|no|never|neither)$/.test(word.text));
      const whose = denied ? null : (describedBy(words, index) ?? asPerson(words, index));
      return whose ? [{ attribute: 'handedness', value: handed, from: at, to: end, ownerAt: whose.at, granted: false }] : [];
    }
    const isHand =
      /^(?:left|right)$/.test(text) &&
      /^(?:hand|arm)$/.test(words[index + 1]?.text ?? '') &&
      /^(?:his|her|the)$/.test(words[index - 1]?.text ?? '');
    if (!isHand) return [];
    const stroke = words.findIndex((word, place) => Math.abs(place - index) < near && strokes.test(word.text));
    const tool = words.findIndex((word, place) => place < index && place > index - 5 && tools.test(word.text));
    const by = words[index - 2]?.text;
    if (!((by === 'with' && stroke >= 0) || (by === 'in' && tool >= 0))) return [];
    const whose = subjectNear(words, stroke >= 0 ? stroke : tool) ?? ownerOf(sentence, words, { first: index, noun: index + 1 });
    return whose
      ? [{ attribute: 'handedness', value: text, from: at, to: words[index + 1]?.end ?? end, ownerAt: whose.at, granted: false }]
      : [];
  });
}

/** "Was so entirely a left-handed person", "grew up a confirmed left-hander". */
function asPerson(words: readonly PlainWord[], at: number): Owner | null {
  let index = at - 1;
  while (index > at - 5 && !/^(?:an?|the)$/.test(words[index]?.text ?? '')) index -= 1;
  return /^(?:was|is|up|entirely|quite|always|such)$/.test(words[index - 1]?.text ?? '') ? subjectNear(words, index) : null;
}

/** The one name or pronoun that the clause has before its verb. */
function subjectNear(words: readonly PlainWord[], verb: number): Owner | null {
  for (let index = verb - 1; index >= 0 && index > verb - 10; index -= 1) {
    const word = words[index]!;
    if (breaks.has(word.text)) return null;
    if (word.sort === 'name' || word.text === 'he' || word.text === 'she') return word.owns ? null : { at: word.at, granted: false };
  }
  return null;
}
