import { isFunctionWord } from '../../language/not-names.js';
import { isSomebody, type PlainWord } from './depictions/plain-words.js';

const units =
  /^(?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|twelvemonths?|winters?|summers?|morning|evening|afternoon|noon|midnight|o'clock)$/;
const empty =
  /^(?:had|having|been|went|came|gone|come|made|make|took|taken|gave|given|first|last|time|times|times|later|soon|ago|thing|things|way|place|whole|full|long|already|knew|known|seen|said|told|found|left|began|begun|place|room|house|home|hand|hands|head|face|eyes|man|woman|people|world|life|moment|little|great|rest|end|part|side|once|twice|both|since|upon|till|until|number|clock|struck|strike|striking|exactly|scarcely|above|seven|eight|twelve|eleven|fifteen|twenty|thirty|forty|fifty|sixty|single|more|less|door|word|words)$/;

/** Of the language's skeleton, and yet an event. */
const waiting = /^(?:wait|stop|run)$/;

/** Whether nobody speaks in the sentence: what stands beside a speech is told by the story, but not what is in it. */
export const isOnlyTold = (text: string): boolean => !/"|(?:^|[ —])'[a-zß-ɏ\ue000-\ue0ff]/u.test(text);

/** The words that tell which event it is, each cut to its stem: no verbs of coming and going, nobody, no numbers; a name is one of them. */
export function tellingWords(words: readonly PlainWord[], from: number, to: number): string[] {
  const found = words.slice(Math.max(0, from), to).flatMap((word) => {
    if (word.sort === 'name') return [];
    const { text, sort } = word;
    const tells =
      sort === 'word' &&
      text.length > 2 &&
      (!isFunctionWord(text) || waiting.test(text)) &&
      !units.test(text) &&
      !empty.test(text) &&
      !isSomebody(word);
    return tells ? [stemOf(text)] : [];
  });
  return [...new Set(found)];
}

/** "Voyages", "burning", "burned" and "burn" are one. */
const stemOf = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/(?<=[a-zß-ɏ]{3})(?:ies|ied)$/u, 'y')
    .replace(/(?<=[a-zß-ɏ]{3})(?:ings?|ed|es|s|e)$/u, '')
    .replace(/(.)\1$/u, '$1');
