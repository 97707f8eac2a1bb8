import { changesColour, describesAppearance, isColourOf, makesUnreal, type Feature, isOfOneAge } from '../language/appearance.js';
import { isFunctionWord } from '../language/not-names.js';
import { Evidence } from '../model/facts.js';
import { peopleNouns } from '../language/people-nouns.js';
import type { FoundClaim } from './claims/find-claims.js';
import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

/** Whose eyes or hair: a name's, or those of whom the pronoun there means. */
interface Owner {
  owner: 'name' | 'he' | 'she';
  ownerAt: number;
  clouded: boolean;
}

const nouns: { [word: string]: Feature } = {
  eyes: 'eyes',
  hair: 'hair',
  curls: 'hair',
  tresses: 'hair',
  ringlets: 'hair',
  braids: 'hair',
  braid: 'hair',
  plait: 'hair',
  plaits: 'hair',
  ponytail: 'hair',
};
const compounds: { [word: string]: Feature } = { eyed: 'eyes', haired: 'hair', headed: 'hair' };
const attributeOf: { [feature in Feature]: string } = { eyes: 'eye color', hair: 'hair color' };
const sexOf: { [word: string]: 'he' | 'she' } = { he: 'he', his: 'he', him: 'he', himself: 'he', she: 'she', her: 'she', herself: 'she' };

/** A description is this long at most, before the noun or behind the verb. */
const longest = 6;

/** Words before or behind, in one sentence; what is longer is not read. */
const longestSentence = 80;

/** Colours of eyes and hair that a sentence states of somebody it names. Everything is decided inside the sentence. */
export function findAppearances(text: string, tokens: readonly Token[], names: readonly FoundName[]): FoundClaim[] {
  if (
    !/\b(?:eye[sd]|hair|curls|tresses|ringlets|braids?|plaits?|ponytail|headed)/.test(
      text.slice(tokens[0]?.at ?? 0, tokens.at(-1)?.end ?? 0),
    )
  )
    return [];
  const reader = new SentenceReader(text, tokens, names);
  return tokens.flatMap((token, index) => reader.at(index, token) ?? []);
}

/** Places where something is said that changes the colour of hair; a "double-dyed" villain dyes nothing. */
export function findColourChanges(text: string, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token) => (changesColour(token.word) && text.charAt(token.at - 1) !== '-' ? [token.at] : []));
}

class SentenceReader {
  private readonly byFirst: ReadonlyMap<number, FoundName>;
  private readonly byLast: ReadonlyMap<number, FoundName>;
  private last: { noun: number; owner: Owner } | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    names: readonly FoundName[],
  ) {
    this.byFirst = new Map(names.map((name) => [name.first, name]));
    this.byLast = new Map(names.map((name) => [name.last, name]));
  }

  at(index: number, token: Token): FoundClaim | null {
    if (Object.hasOwn(compounds, token.word)) return this.compound(index, compounds[token.word] ?? 'eyes');
    if (!Object.hasOwn(nouns, token.word) || token.possessive || this.isPartOfThing(index)) return null;
    const feature = nouns[token.word] ?? 'eyes';
    const from = this.descriptionBefore(index, feature);
    const owner = this.ownerBefore(this.skipArticle(from), index) ?? this.ownerBehind(index) ?? this.ownerOfFace(from, index);
    const before = this.colourIn(from, index, feature) ?? this.colourOf(from, feature);
    const [colour, end] = before === null ? this.predicate(index, feature) : [before, index];
    if (owner === null || colour === null || this.isUnreal(index)) return null;
    this.last = { noun: index, owner };
    return this.found(before === null ? index : this.firstColour(from, index, feature), end, feature, colour, owner);
  }

  /** A hair brush, a hair trunk. */
  private isPartOfThing(noun: number): boolean {
    const next = this.tokens[noun + 1]?.word ?? '';
    return (
      /^(?:brush|brushes|ribbons?|trunks?|nets?|pins?|shirts?|sofas?|mattress|cloth|guard|dressers?|gloss)$/.test(next) ||
      this.gap(noun) === '-'
    );
  }

  /** "blue-eyed Anna"; "Anna was blue-eyed". */
  private compound(index: number, feature: Feature): FoundClaim | null {
    const colour = this.tokens[index - 1];
    if (!colour || this.gap(index - 1) !== '-' || !isColourOf(feature, colour.word.toLowerCase()) || this.gap(index - 2) === '-')
      return null;
    const next = this.gap(index) === ' ' ? this.byFirst.get(index + 1) : undefined;
    const was = /^(?:was|is)$/.test(this.tokens[index - 2]?.word ?? '') ? this.subjectBefore(index - 2) : null;
    const owner = next && !this.isPaired(next) && !this.isOwning(next) ? this.named(next) : was;
    const set = this.gap(index - 2).trim() === ',' ? this.byLast.get(index - 2) : undefined;
    const whose = owner ?? (set && !this.isPaired(set) && !this.isOwning(set) ? this.named(set) : null);
    return whose === null || this.isUnreal(index) ? null : this.found(index - 1, index, feature, colour.word.toLowerCase(), whose);
  }

  /** Index of the first word of "large dark blue" before the noun. */
  private descriptionBefore(noun: number, feature: Feature): number {
    let from = noun;
    while (from > 0 && noun - from < longest && this.belongs(from - 1, feature) && /^(?:\s+|,\s+|-)$/.test(this.gap(from - 1))) from -= 1;
    // Between a possessive and its noun stand only words that describe it, whichever they are: "his tired brown eyes".
    for (let first = from; from < noun && first > 0 && from - first < 3; first -= 1) {
      const before = this.tokens[first - 1];
      if (!before || !/^(?:\s+|,\s+)$/.test(this.gap(first - 1)) || before.sentence !== this.tokens[noun]?.sentence) break;
      if (first < from && (before.possessive || /^(?:his|her)$/i.test(before.word))) {
        from = first;
        break;
      }
      if (before.possessive || before.capital || isFunctionWord(before.word) || peopleNouns.has(before.word)) break;
    }
    while (from < noun && /^(?:and|with)$/.test(this.tokens[from]?.word ?? '')) from += 1;
    return from;
  }

  private belongs(index: number, feature: Feature): boolean {
    const token = this.tokens[index];
    return token !== undefined && !token.possessive && (isColourOf(feature, token.word) || describesAppearance(token.word));
  }

  /** One colour, or none if two are named: "blue-grey", "black and white". A dark blue is a blue. */
  private colourIn(from: number, to: number, feature: Feature): string | null {
    const colours = this.tokens.slice(from, to).flatMap(({ word }) => (isColourOf(feature, word) ? [word] : []));
    const telling = colours.length > 1 ? colours.filter((word) => word !== 'dark') : colours;
    return telling.length === 1 ? (telling[0] ?? null) : null;
  }

  /** "The blue of Anna's eyes". */
  private colourOf(from: number, feature: Feature): string | null {
    const name = this.byLast.get(from - 1);
    const preposition = name ? name.first - 1 : from - 2;
    const colour = this.tokens[preposition - 1]?.word ?? '';
    return this.tokens[preposition]?.word === 'of' && this.sameSentence(preposition - 1, from) && isColourOf(feature, colour)
      ? colour
      : null;
  }

  /** "Anna pushed the brown hair out of her eyes": one's own face. */
  private ownerOfFace(from: number, noun: number): Owner | null {
    const before = this.tokens[from - 1]?.word ?? '';
    const strand = this.tokens[from]?.word === 'of' && /^(?:strands?|locks?|wisps?|curls?|tendrils?|mass|fringe)$/.test(before);
    if (!/^the$/i.test(before) && !strand) return null;
    const words = [1, 2, 3].map((step) => this.tokens[noun + step]?.word ?? '');
    const preposition = words.findIndex((word) => /^(?:of|from|behind|over|off|across|into|about|round|around|down|against)$/.test(word));
    const pronoun = noun + preposition + 2;
    const part = this.tokens[pronoun + 1]?.word ?? '';
    const whose = sexOf[this.tokens[pronoun]?.word ?? ''];
    if (
      preposition < 0 ||
      whose === undefined ||
      !this.sameSentence(noun, pronoun + 1) ||
      !/^(?:eyes|face|forehead|brow|cheeks?|ears?|neck|shoulders?|back|temples?|head)$/.test(part)
    )
      return null;
    return this.ownerOf(pronoun, whose);
  }

  private firstColour(from: number, to: number, feature: Feature): number {
    for (let index = from; index < to; index += 1) if (isColourOf(feature, this.tokens[index]?.word ?? '')) return index;
    return from;
  }

  /** "Anna's eyes were a clear blue": to the end of the clause, so that "black with anger" is none. */
  private predicate(noun: number, feature: Feature): [string | null, number] {
    const at = this.verbBehind(noun);
    const verb = this.tokens[at];
    if (!verb || !/^(?:were|was|are|is)$/.test(verb.word) || !this.sameSentence(noun, at) || !/^\s+$/.test(this.gap(at - 1)))
      return this.apposition(noun, feature);
    let end = at;
    const joined = (index: number): boolean => /^(?:\s+|,\s+|-)$/.test(this.gap(index)) && this.sameSentence(index, index + 1);
    while (
      end - at <= longest &&
      joined(end) &&
      this.tokens[end + 1]?.word !== 'with' &&
      (this.belongs(end + 1, feature) || /^(?:an?|the)$/.test(this.tokens[end + 1]?.word ?? ''))
    )
      end += 1;
    const conjunction = /^(?:and|but|while)$/.test(this.tokens[end + 1]?.word ?? '') || this.tokens[end]?.word === 'and';
    const closes = end === this.tokens.length - 1 || !this.sameSentence(end, end + 1) || !/^\s*$/.test(this.gap(end)) || conjunction;
    return closes ? [this.colourIn(at + 1, end + 1, feature), end] : [null, noun];
  }

  /** "Her eyes, blue and clear, ..."; "her eyes a startling green"; "eyes of a deep blue". */
  private apposition(noun: number, feature: Feature): [string | null, number] {
    const next = this.tokens[noun + 1]?.word ?? '';
    const afterComma = this.gap(noun).trim() === ',';
    if (!this.sameSentence(noun, noun + 1) || !(afterComma || /^\s+$/.test(this.gap(noun)))) return [null, noun];
    if (!afterComma && !/^(?:an?|of)$/.test(next)) return [null, noun];
    let end = noun;
    while (
      end - noun <= longest &&
      (end === noun || /^(?:\s+|-)$/.test(this.gap(end))) &&
      this.sameSentence(noun, end + 1) &&
      (this.belongs(end + 1, feature) || /^(?:an?|of)$/.test(this.tokens[end + 1]?.word ?? ''))
    )
      end += 1;
    const closes = this.tokens.slice(noun + 1, end + 1).some(({ word }) => isColourOf(feature, word));
    const stops = end === this.tokens.length - 1 || !this.sameSentence(end, end + 1) || /^\s*[,;:—.]/.test(this.gap(end));
    return closes && stops ? [this.colourIn(noun + 1, end + 1, feature), end] : [null, noun];
  }

  /** "had a pair of blue eyes": the article belongs to the description. */
  private skipArticle(from: number): number {
    return /^an?$/.test(this.tokens[from - 1]?.word ?? '') && /^(?:had|has)$/.test(this.tokens[from - 2]?.word ?? '') ? from - 1 : from;
  }

  /** "eyes were", "eyes, which were", "eyes of Anna were". */
  private verbBehind(noun: number): number {
    const next = this.tokens[noun + 1]?.word;
    if (next === 'which' && this.gap(noun).trim() === ',') return noun + 2;
    if (!/^\s+$/.test(this.gap(noun))) return this.tokens.length;
    return next === 'of' ? (this.byFirst.get(noun + 2)?.last ?? noun) + 1 : noun + 1;
  }

  /** Whose: "Anna's", "his", "Anna had", "Anna, whose", "Anna was a girl with", or that of the noun before: "and brown hair". */
  private ownerBefore(from: number, noun: number): Owner | null {
    const token = this.tokens[from - 1];
    if (!token || !/^\s+$/.test(this.gap(from - 1)) || !this.sameSentence(from - 1, noun)) return this.sharedOwner(from);
    const name = this.byLast.get(from - 1);
    if (name) return token.possessive && !this.isPaired(name) ? this.named(name) : null;
    if (token.possessive) return this.heir(from - 1);
    if (/^(?:his|her)$/i.test(token.word)) return this.ownerOf(from - 1, sexOf[token.word.toLowerCase()] ?? 'he');
    if (token.word === 'whose') return this.relative(from - 1);
    if (/^(?:had|has)$/.test(token.word)) return this.subjectBefore(from - 1);
    return this.sharedOwner(from) ?? this.describedWith(from);
  }

  /** "Anna had her mother's blue eyes": they are Anna's. */
  private heir(kin: number): Owner | null {
    const [whose, verb] = [this.tokens[kin - 1]?.word ?? '', this.tokens[kin - 2]?.word ?? ''];
    if (!/^(?:his|her)$/.test(whose) || !/^(?:had|has|inherited)$/.test(verb)) return null;
    return /^(?:mother|father|grandmother|grandfather)$/.test(this.tokens[kin]?.word ?? '') ? this.subjectBefore(kin - 2) : null;
  }

  private sharedOwner(from: number): Owner | null {
    const noun = this.last?.noun;
    if (this.last === null || noun === undefined || !this.sameSentence(noun, from)) return null;
    const between = this.tokens.slice(noun + 1, from).map(({ word }) => word);
    return between.length <= 1 && between.every((word) => word === 'and') && from > noun ? this.last.owner : null;
  }

  /** "the blue eyes of Anna". */
  private ownerBehind(noun: number): Owner | null {
    if (this.tokens[noun + 1]?.word !== 'of' || !this.sameSentence(noun, noun + 2)) return null;
    // "Those brown eyes of hers".
    const pronoun = this.tokens[noun + 2]?.word ?? '';
    if (pronoun === 'his' || pronoun === 'hers') return this.ownerOf(noun + 2, pronoun === 'his' ? 'he' : 'she');
    const name = this.byFirst.get(noun + 2);
    return name && !this.isOwning(name) && !this.isPaired(name) && this.sameSentence(noun, noun + 2) ? this.named(name) : null;
  }

  private subjectBefore(verb: number): Owner | null {
    const word = this.tokens[verb - 1];
    if (!word || !this.sameSentence(verb - 1, verb)) return null;
    const name = this.byLast.get(verb - 1);
    const gap = this.gap(verb - 1);
    if (name) return /^\s+$/.test(gap) && !this.isPaired(name) && !this.isOwning(name) ? this.named(name) : null;
    if (word.word === 'who') return this.relative(verb - 1);
    return /^(?:he|she)$/i.test(word.word) && /^\s+$/.test(gap) ? this.ownerOf(verb - 1, sexOf[word.word.toLowerCase()] ?? 'he') : null;
  }

  private relative(pronoun: number): Owner | null {
    const name = this.byLast.get(pronoun - 1);
    return name && this.gap(pronoun - 1).trim() === ',' && !this.isPaired(name) && !this.isOwning(name) ? this.named(name) : null;
  }

  /** "Anna was a tall girl with blue eyes": nothing but describing words between, no second person. */
  private describedWith(from: number): Owner | null {
    // `with` is left out of the description, so it stands right before it.
    if (this.tokens[from - 1]?.word !== 'with') return null;
    for (let index = from - 2; index > from - 11 && index > 0; index -= 1) {
      const word = this.tokens[index];
      if (!word || word.capital || word.possessive || !this.sameSentence(index, from) || !/^(?:\s+|,\s+|-)$/.test(this.gap(index)))
        return null;
      const set = this.byLast.get(index - 1);
      if (set && /^(?:an?|the)$/.test(word.word) && this.gap(index - 1).trim() === ',')
        return this.isPaired(set) || this.isOwning(set) ? null : this.named(set);
      if (/^(?:was|is)$/.test(word.word))
        return /^(?:an?|the)$/.test(this.tokens[index + 1]?.word ?? '') ? this.subjectBefore(index) : null;
      const opens = /^(?:an?|the)$/.test(word.word) && /^(?:was|is)$/.test(this.tokens[index - 1]?.word ?? '');
      if (!opens && isFunctionWord(word.word) && !/^(?:and|very|rather|quite|young|old|little|great|big|short|fine)$/.test(word.word))
        return null;
    }
    return null;
  }

  private named(name: FoundName): Owner {
    return { owner: 'name', ownerAt: name.at, clouded: false };
  }

  /**
   * Whom the pronoun means is decided story-wide. It is clouded if the sentence has spoken of somebody without a name
   * before it, or of another of that sex by a pronoun in the object's place: "Anna looked at her, and her brown hair".
   */
  private ownerOf(pronoun: number, sex: 'he' | 'she'): Owner {
    let clouded = false;
    for (let index = pronoun - 1; index >= 0 && this.sameSentence(index, pronoun) && !clouded; index -= 1) {
      if (pronoun - index > longestSentence) clouded = true;
      const name = this.byLast.get(index);
      if (name) index = name.first;
      else clouded ||= this.isAnother(index, sex);
    }
    return { owner: sex, ownerAt: this.tokens[pronoun]?.at ?? 0, clouded };
  }

  private isAnother(index: number, sex: 'he' | 'she'): boolean {
    const word = this.tokens[index]?.word.toLowerCase() ?? '';
    const sort = peopleNouns.get(word);
    if (sort === 'either' || sort === (sex === 'he' ? 'male' : 'female')) return true;
    if (word === 'him') return sex === 'he';
    // "Her" before a noun is the owner's own; before a comma, a preposition or "and" it is somebody else.
    const next = this.tokens[index + 1]?.word ?? '';
    return word === 'her' && sex === 'she' && (!/^\s+$/.test(this.gap(index)) || isFunctionWord(next));
  }

  private isUnreal(index: number): boolean {
    let [first, last] = [index, index];
    while (this.sameSentence(first - 1, index) && index - first <= longestSentence) first -= 1;
    while (this.sameSentence(last + 1, index) && last - index <= longestSentence) last += 1;
    if (Math.max(index - first, last - index) > longestSentence) return true;
    if (this.tokens.slice(first, last + 1).some(({ word }) => makesUnreal(word.toLowerCase()))) return true;
    const end = this.tokens[last]?.end ?? 0;
    if (isOfOneAge(this.text.slice(this.tokens[index]?.end ?? end, end))) return true;
    return /^[^\p{L}]{0,3}\?/u.test(this.text.slice(end, end + 4));
  }

  private found(from: number, to: number, feature: Feature, colour: string, owner: Owner): FoundClaim {
    const at = this.tokens[from]?.at ?? 0;
    return { at, length: (this.tokens[to]?.end ?? at) - at, attribute: attributeOf[feature], value: colour, ...owner, unreal: false };
  }

  private isPaired(name: FoundName): boolean {
    return (name.evidence & Evidence.paired) !== 0;
  }

  private isOwning(name: FoundName): boolean {
    return (name.evidence & Evidence.possessive) !== 0;
  }

  private sameSentence(a: number, b: number): boolean {
    const here = this.tokens[a];
    return here !== undefined && here.sentence === this.tokens[b]?.sentence;
  }

  /** What stands between a token and the next. */
  private gap(index: number): string {
    const [here, next] = [this.tokens[index], this.tokens[index + 1]];
    return here && next ? this.text.slice(here.possessive ? here.end + 2 : here.end, next.at) : '';
  }
}
