import { costOfWord } from '../language/frequent-words.js';
import { nameClass } from './plain-sentence.js';
import type { TriggerWords } from './trigger-words.js';

/**
 * Lists of words: of each a text must hold at least one, or a pattern cannot match in it; the rarest first. Read off the pattern
 * itself, so that it need not be tried where they are missing (the idea is that of the trigram filter of Russ Cox, "Regular
 * Expression Matching with a Trigram Index", with words for trigrams). Without a list the pattern must be tried everywhere.
 *
 * Reads what the patterns of claims are written in: literals, classes, groups, alternatives, bounded repetitions, assertions.
 */
export function necessaryWords({ source }: RegExp): readonly TriggerWords[] {
  const reader = new PatternReader(source);
  return needsOf(reader.alternatives());
}

/** Of lists in that order the rarest that holds no name. */
export const rarestWords = (necessary: readonly TriggerWords[]): TriggerWords | undefined =>
  necessary.find((words) => !words.includes(anyName));

/** Stands in a list for all names, each of which is one character in a plain sentence. */
export const anyName = '\ue000';

/** What matches: these texts and no others, or else whatever holds one of the words of each list. */
interface Shape {
  exact: readonly string[] | null;
  needs: readonly TriggerWords[];
  /** Behind what matches no word goes on: never; not if none did before it, as it may be nothing; or that is not known. */
  end: 'edge' | 'same' | 'open';
}

/** Stands in a text where a word cannot go on. */
const edge = '\u0001';

/** No more texts than this are told apart: of alternatives, and of alternatives behind each other. */
const mostTexts = 600;
const mostPairs = 60;

/** So many lists tell enough. */
const mostLists = 3;

const exactly = (...texts: string[]): Shape => {
  const ends = (text: string): boolean => /[^A-Za-zÀ-ɏ']$/u.test(text);
  return { exact: texts, needs: [], end: texts.every(ends) ? 'edge' : texts.every((text) => text === '' || ends(text)) ? 'same' : 'open' };
};
const anything: Shape = { exact: null, needs: [], end: 'open' };
const nothing = exactly('');
const aName = exactly(`${edge}${anyName}${edge}`);
const namesInside = nameClass.slice(1, -1);
/** The end of a word, or one character that is no letter; which one does not matter. */
const boundary = exactly(edge);

/** There are names in every other sentence. */
const costOfOne = (word: string): number => (word === anyName ? costOfName : costOfWord(word));
const costOfName = 40;
const costOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + costOfOne(word), 0);

function rarest(lists: readonly TriggerWords[]): readonly TriggerWords[] {
  if (lists.length < 2) return lists;
  const known = new Map(lists.map((words) => [words.join(' '), { words, cost: costOf(words) }]));
  return [...known.values()]
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostLists)
    .map(({ words }) => words);
}

const apart = /[^A-Za-zÀ-ɏ'\ue000]+/u;
const isWord = /^(?:[A-Za-zÀ-ɏ]+|\ue000)$/u;

function needsOf({ exact, needs }: Pick<Shape, 'exact' | 'needs'>): readonly TriggerWords[] {
  return exact === null ? needs : rarest(together(exact.map(wholeWords)));
}

/** The words of a text, the rarest first. What stands first and last may be parts of words. */
function wholeWords(text: string): readonly TriggerWords[] {
  const whole = text
    .split(apart)
    .slice(1, -1)
    .filter((word) => isWord.test(word));
  return whole.sort((a, b) => costOfOne(a) - costOfOne(b) || b.length - a.length).map((word) => [word]);
}

/** What all alternatives need: one of their rarest lists, one of their second, and so on as far as each has one. */
function together(alternatives: readonly (readonly TriggerWords[])[]): TriggerWords[] {
  const most = Math.min(mostLists, ...alternatives.map((lists) => lists.length));
  return Array.from({ length: alternatives.length === 0 ? 0 : most }, (_, rank) => [
    ...new Set(alternatives.flatMap((lists) => lists[rank] ?? [])),
  ]);
}

/** "Somebody, or he, or she": whole words, whatever stands before and behind. */
const standsApart = (exact: readonly string[] | null): boolean =>
  exact !== null && exact.some((text) => text.includes(anyName)) && exact.every((text) => /^[^A-Za-zÀ-ɏ'].*[^A-Za-zÀ-ɏ']$/u.test(text));

function inSequence(shapes: readonly Shape[], { begins, ends }: Edges): Shape {
  let run: readonly string[] = [begins ? edge : ''];
  const needs: TriggerWords[] = [];
  let end: Shape['end'] = begins ? 'edge' : 'same';
  let whole = true;
  const flush = (): void => void needs.push(...needsOf({ exact: run, needs: [] }));
  for (const shape of shapes) {
    const { exact } = shape;
    if (standsApart(exact)) {
      run = run.map((text) => text + edge);
      flush();
      needs.push(...needsOf(shape));
      [run, end, whole] = [[edge], 'edge', false];
      continue;
    }
    const known = exact !== null && (run.length === 1 || exact.length === 1 || run.length * exact.length <= mostPairs);
    if (known) run = run.flatMap((before) => exact.map((text) => before + text));
    else {
      flush();
      whole = false;
      if (exact === null) needs.push(...shape.needs);
    }
    const begun = end === 'edge' ? edge : '';
    end = shape.end === 'same' ? end : shape.end;
    if (!known) run = exact === null ? [end === 'edge' ? edge : ''] : exact.map((text) => begun + text);
  }
  if (ends) run = run.map((text) => text + edge);
  if (whole) return { exact: run, needs: [], end: ends ? 'edge' : end };
  flush();
  return { exact: null, needs: rarest(needs), end: ends ? 'edge' : end };
}

function either(shapes: readonly Shape[]): Shape {
  const texts = shapes.every(({ exact }) => exact !== null) ? shapes.flatMap(({ exact }) => exact ?? []) : null;
  if (texts !== null && texts.length <= mostTexts) return exactly(...texts);
  const ends = new Set(shapes.map(({ end }) => end));
  return {
    exact: null,
    needs: rarest(together(shapes.map(needsOf))),
    end: ends.has('open') ? 'open' : ends.has('same') ? 'same' : 'edge',
  };
}

function repeated(shape: Shape, least: number, most: number): Shape {
  if (least === 1 && most === 1) return shape;
  if (least > 0) return { exact: null, needs: needsOf(shape), end: shape.end };
  if (most === 1 && shape.exact !== null) return exactly(...shape.exact, '');
  return { ...anything, end: shape.end === 'open' ? 'open' : 'same' };
}

/** Whether a word ends before the first character of a part, and behind its last one, as what stands around it says. */
interface Edges {
  begins: boolean;
  ends: boolean;
}

/** Letters and spaces that are neither repeated nor anything but themselves, all at once. */
const literals = /[A-Za-zÀ-ɏ ,']+(?![?*+{])/uy;
const groupKind = /\?(?:[:=!]|<[=!]|<[a-z]+>)/iuy;
const classText = /\[(?:\\.|[^\]\\])*\]/uy;
const restOfEscape = /(?:\{[^}]*\}|[0-9a-f]{4})/iy;
const repetition = /(?:[?*+]|\{(\d+)(,(\d*))?\})\??/y;

class PatternReader {
  private at = 0;
  /** Where groups end, by where they begin: those around them ask, too. */
  private readonly groupEnds = new Map<number, number>();

  constructor(private readonly source: string) {}

  /** What stands here in the pattern, and behind it we go on. */
  private read(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  alternatives(edges: Edges = { begins: false, ends: false }): Shape {
    const shapes: Shape[] = [];
    do shapes.push(this.sequence(edges));
    while (this.take('|'));
    return either(shapes);
  }

  private sequence({ begins, ends }: Edges): Shape {
    const shapes: Shape[] = [];
    let atEdge = begins;
    while (!this.isAtEnd()) {
      const part = this.part({ begins: atEdge, ends: this.sees('(') && this.isEdgeBehindGroup(ends) });
      const shape = repeated(part, ...this.times());
      if (shape.end !== 'same') atEdge = shape.end === 'edge';
      shapes.push(shape);
    }
    return inSequence(shapes, { begins, ends });
  }

  private isAtEnd(): boolean {
    return this.at >= this.source.length || this.sees('|') || this.sees(')');
  }

  /** Whether a word ends where the group that comes now does: its alternatives are then whole words, whichever matches. */
  private isEdgeBehindGroup(endsAround: boolean): boolean {
    const start = this.at;
    this.skipGroup();
    const [least, most] = this.times();
    const once = least === 1 && most === 1;
    let isEdge = once && endsAround && this.isAtEnd();
    // Of the groups only what looks ahead is worth reading twice.
    if (once && !this.isAtEnd() && (!this.sees('(') || this.source.startsWith('(?=', this.at))) {
      const next = this.part({ begins: false, ends: false });
      isEdge = this.times()[0] > 0 && endsWords(next);
    }
    this.at = start;
    return isEdge;
  }

  private skipGroup(): void {
    const start = this.at;
    const known = this.groupEnds.get(start);
    if (known !== undefined) {
      this.at = known;
      return;
    }
    const begun: number[] = [];
    do {
      if (this.sees('[')) this.characterClass();
      else {
        const character = this.next();
        if (character === '\\') this.next();
        else if (character === '(') begun.push(this.at - 1);
        else if (character === ')') this.groupEnds.set(begun.pop() ?? start, this.at);
      }
    } while (begun.length > 0 && this.at < this.source.length);
  }

  private part(edges: Edges): Shape {
    if (this.take('(')) return this.group(edges);
    if (this.sees('[')) return this.characterClass();
    if (this.take('^') || this.take('$')) return boundary;
    if (this.take('.')) return anything;
    if (this.take('\\')) return this.escape();
    return exactly(this.read(literals)?.[0] ?? this.next());
  }

  private group(edges: Edges): Shape {
    const kind = this.read(groupKind)?.[0] ?? '';
    const isLooked = /^\?<?[=!]/.test(kind);
    const inside = this.alternatives(isLooked ? undefined : edges);
    this.take(')');
    if (/^\?<?!/.test(kind) || kind === '?<=') return nothing;
    // What follows is only looked at: it tells nothing but that the word before it is at its end.
    if (kind === '?=') return endsWords(inside) ? boundary : nothing;
    return inside;
  }

  private characterClass(): Shape {
    const [text = ''] = this.read(classText) ?? [];
    const inside = text.slice(1, -1);
    if (inside === namesInside) return aName;
    if (/^[a-z]{1,4}$/.test(inside)) return exactly(...inside);
    // Marks and the characters that stand for names end a word.
    return inside.startsWith('^') || /\\p|\\w|[a-z]/i.test(inside.replace(/\\u[0-9a-f]{4}/g, '')) ? anything : boundary;
  }

  private escape(): Shape {
    const letter = this.next();
    if (letter === 'b' || letter === 's') return boundary;
    if (letter === 'p' || letter === 'u') {
      this.read(restOfEscape);
      return letter === 'p' ? anything : boundary;
    }
    if (/[wWSdDB]/.test(letter)) return anything;
    return exactly(letter);
  }

  /** The repetition behind a part: at least so often, at most so often. */
  private times(): [number, number] {
    const [written = '', least, bounded, most] = this.read(repetition) ?? [];
    if (written === '') return [1, 1];
    if (written.startsWith('?')) return [0, 1];
    if (written.startsWith('*')) return [0, Infinity];
    if (written.startsWith('+')) return [1, Infinity];
    return [Number(least), bounded === undefined ? Number(least) : Number(most || Infinity)];
  }

  private sees(character: string): boolean {
    return this.source.startsWith(character, this.at);
  }

  private take(character: string): boolean {
    if (!this.sees(character)) return false;
    this.at += 1;
    return true;
  }

  private next(): string {
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return character;
  }
}

function endsWords({ exact }: Shape): boolean {
  return exact !== null && exact.every((text) => text !== '' && /^[^A-Za-zÀ-ɏ]/u.test(text));
}
