import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { phraseOf } from './colours.js';
import { onlyNamed } from './better-hand.js';
import type { Depiction } from './depictions.js';
import { atWords, plainWords, type PlainWord } from './plain-words.js';
import { describedBy } from './predicates.js';
import { ownerOf, type Owner } from './whose.js';

const listed = (attribute: string, value: string | undefined, words: string): [string, readonly [string, string]][] =>
  words.split(' ').map((word): [string, readonly [string, string]] => [word, [attribute, value ?? word]]);

/** How tall and how broad somebody is, in words of one meaning; "slight" and "small" may mean either. */
const said = new Map<string, readonly [attribute: string, value: string]>([
  ...listed('height', 'tall', 'tall towering gigantic tallest gangling rangy leggy'),
  ...listed('height', 'short', 'short tiny diminutive undersized dwarfish squat shortest smallest petite pint-sized stunted elfin stumpy'),
  ...listed(
    'build',
    'stout',
    'bulky burly beefy hefty thickset thick-set heavy-set stocky brawny tubby podgy paunchy pot-bellied big-bellied barrel-chested heavily-built roly-poly well-padded',
  ),
  ...listed('build', 'thin', 'scrawny skeletal spindly wasted willowy spindle-shanked bony'),
  ...listed('build', undefined, 'stout plump fat corpulent portly obese rotund slender slim thin lean gaunt skinny lanky emaciated'),
]);

export const figureWords: readonly string[] = [...said.keys()];

/** No thing is called so. */
const ofPeopleOnly =
  /^(?:corpulent|portly|obese|rotund|plump|gaunt|skinny|emaciated|undersized|tubby|lanky|scrawny|burly|stocky|thickset|gangling|petite)$/;

const figures = /^(?:figure|form|frame|person|body)$/;
const closes = /^(?:[.,;:!?)"—–-]|and|but|that|for|as|to|in|from|since|both|when|who|now|then|still|all|always|ever|by|like)$/;

/** Height and build: "Anna was tall and slender", "portly Mr. Reed", "the lean figure of Anna", "a short, stout man was Tom". */
export function figuresIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return atWords(words, said, ({ text, at, end }, index): Depiction[] => {
    const [attribute, value] = said.get(text) ?? [];
    if (attribute === undefined || value === undefined || !isWhole(words, index)) return [];
    const owner =
      figureOf(sentence, words, index) ??
      (endsDescription(words, index)
        ? (describedBy(words, index) ?? exampleOf(words, index) ?? (ofPeopleOnly.test(text) ? onlyNamed(sentence, words) : null))
        : null);
    // "As thin as a lath" says it as much as "thin".
    const likened =
      words[index - 1]?.text === 'as' && words[index + 1]?.text === 'as' && !words.slice(index).some((word) => word.text === 'when');
    return owner ? [{ attribute, value, from: at, to: end, ownerAt: owner.at, granted: owner.granted || likened }] : [];
  });
}

/** No "too tall for", "as thin as a lath in those days", "more stout than". */
function isWhole(words: readonly PlainWord[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  return !/^(?:too|not|no|more|less|how|getting|growing|grown|become|became|grew|in|cut|stopped|fell|nor|neither|if)$/.test(before);
}

/** The adjective ends the clause or is one of a list, or a noun for a person follows: it is said of no thing. */
function endsDescription(words: readonly PlainWord[], index: number): boolean {
  const isOfAll = /^(?:tall|short|small)est$/.test(words[index]?.text ?? '') && words[index - 1]?.text === 'the';
  if (
    isOfAll &&
    !/^(?:part|thing|trouble|hint|chance|amount|doubt|difference|share|matter)$/.test(words[index + 1]?.text ?? '') &&
    /^(?:was|is|were|been)$/.test(words[index - 2]?.text ?? '')
  )
    return true;
  for (let next = index + 1; next < index + 6; next += 1) {
    const word = words[next];
    if (!word || word.sort === 'name' || closes.test(word.text)) return true;
    if (peopleNouns.has(word.text))
      return (
        words[index - 1]?.text === 'a' ||
        words[index - 1]?.text === 'an' ||
        words[index - 1]?.text === ',' ||
        said.has(words[index - 1]?.text ?? '') ||
        /ly$|^(?:very|rather)$/.test(words[index - 1]?.text ?? '')
      );
    if (
      !said.has(word.text) &&
      !/^(?:young|old|handsome|pale|dark|fair|grave|bony|powerful|little|elderly|good-looking|fine|pretty|well-made|gentle|quiet)$/.test(
        word.text,
      )
    )
      return false;
  }
  return false;
}

/** "A short, stout man like Tom cannot hide". */
function exampleOf(words: readonly PlainWord[], at: number): Owner | null {
  const person = words.findIndex(({ text }, index) => index > at && index < at + 5 && peopleNouns.has(text));
  const name = words[person + 2];
  return person > 0 && words[person + 1]?.text === 'like' && name?.sort === 'name' && !name.owns ? { at: name.at, granted: true } : null;
}

/** "Anna's tall figure", "the portly form of Mr. Reed". */
function figureOf(sentence: PlainSentence, words: readonly PlainWord[], index: number): Owner | null {
  const noun = [index + 1, index + 2, index + 3].find((at) => figures.test(words[at]?.text ?? ''));
  if (noun === undefined) return null;
  const { first } = phraseOf(words, noun);
  const before = words[first - 1];
  const owned =
    before?.owns === true ||
    /^(?:his|her)$/.test(before?.text ?? '') ||
    (words[noun + 1]?.text === 'of' && words[noun + 2]?.sort === 'name');
  return owned ? ownerOf(sentence, words, { first, noun }) : null;
}
