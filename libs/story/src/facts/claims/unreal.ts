import { isOfOneAge, makesUnreal } from '../../language/appearance.js';
import type { PlainSentence } from '../plain-sentence.js';

const before =
  /\b(?:not|never|nor|no|if|whether|as if|as though|almost|nearly|thought|believed|supposed|said|says|told|heard|pretended|unless|hardly|scarcely|half|why|lest|feared|afraid|expected|hoped|know|suppose|swore|declared|rumou?r(?:s|ed)?|reported|given out|gave out|put about|presumed|claimed|perhaps|maybe|doubt|wish(?:ed|es)?|threat(?:ened)?|plot(?:ted)?|foretold|danger|risk|prevent(?:ed)?|escaped)\b/;
const justBefore =
  /\b(?:when|(?<!\ba )while|until|till|before|after|since|because|like|may|might|than|where|how|as) (?:the |poor |old |young )?$/;
const inside = /\b(?:not|never|n't)\b/;

/** "Had Anna had a sister, ...": a supposition without an "if". */
const inverted = /^"?(?:had|were|should) (?:[\ue000-\ue0ff] |(?:he|she|it|they|i|we|you)\b)/u;

/** What opens a clause of its own, which the one before it neither denies nor supposes: a second one, a reason, an aside. */
const clauseOpeners = [';', ':', ', and ', ', but ', ', for ', ', since ', ', who ', ', whose ', ', being '];

/** What stands before in the same clause: "Tom never woke again; by morning he was dead", "of no use to Tom, since he was left-handed". */
function clauseBefore(text: string, at: number): string {
  const all = text.slice(0, at);
  return all.slice(Math.max(...clauseOpeners.map((opener) => all.lastIndexOf(opener))) + 1);
}

/** Supposed, denied, asked, told by somebody, or compared: what stands before it in the clause, or a question mark, says so. */
export function isUnreal({ text }: PlainSentence, at: number, length: number, denies: boolean): boolean {
  return (
    before.test(clauseBefore(text, at)) ||
    justBefore.test(text.slice(Math.max(0, at - 24), at)) ||
    (!denies && inside.test(text.slice(at, at + length))) ||
    text.trimEnd().endsWith('?') ||
    inverted.test(text) ||
    isOfOneAge(text.slice(at + length)) ||
    (!denies && isSupposed(clausesTo(text, at + length), at + length))
  );
}

const picture = /^(?:portrait|paint(?:ed|ing)|pictures?|photographs?|miniature)$/;
const faithful = /\b(?:to the life|faithful(?:ly)?|exactly|as (?:they|it) (?:was|were) in life)\b/;

/** What makes a claim none; a picture that is said to be like does not. */
function unrealIn(text: string): (word: string) => boolean {
  const isLike = faithful.test(text);
  return (word) => makesUnreal(word) && !(isLike && picture.test(word));
}

const supposing = /^(?:if|would|might|could|should|seem(?:s|ed)?|appear(?:s|ed)?)$/;
const modal = /^(?:would|might|could|should)$/;
const wordsOf = (text: string): readonly string[] => text.match(/[a-zß-ɏ]+/gu) ?? [];

/** Words of wishes, dreams and pictures anywhere; what is possible only before the end of the claim: "Tom was short, and could not see". */
function isSupposed(clause: string, end: number): boolean {
  const unreal = unrealIn(clause);
  // What could or would be in the clause before says nothing of this one.
  const begins = end - clauseBefore(clause, end).length;
  return (
    wordsOf(clause.slice(0, begins)).some((word) => unreal(word) && !modal.test(word)) ||
    wordsOf(clause.slice(begins, end)).some(unreal) ||
    wordsOf(clause.slice(end)).some((word) => unreal(word) && !modal.test(word))
  );
}

/** What is taken for granted is so in a denial and a supposition, but not in a dream, a picture or a question. */
export function isPictured({ text }: PlainSentence): boolean {
  const unreal = unrealIn(text);
  return text.trimEnd().endsWith('?') || wordsOf(text).some((word) => unreal(word) && !supposing.test(word));
}

/** The sentence without the clauses behind the claim that say when, or to what end: "Tom died before anybody could help". */
function clausesTo(text: string, end: number): string {
  const behind = /[;:]|, (?:and|but)\b|\b(?:before|when|until|till|so that|that|who|which|where|while)\b/.exec(text.slice(end));
  return behind ? text.slice(0, end + behind.index) : text;
}
