import { costOfWord } from '../language/frequent-words.js';

/**
 * Words of which a text must hold at least one, or a pattern cannot match in it. Read off the pattern itself, so that it need not
 * be tried where they are missing (the idea is that of the trigram filter of Russ Cox, "Regular Expression Matching with a Trigram
 * Index", with words for trigrams). Null: no such words are known, and the pattern must be tried everywhere.
 *
 * Reads what the patterns of claims are written in: literals, classes, groups, alternatives, bounded repetitions, assertions.
 */
export function necessaryWords({ source }: RegExp): readonly string[] | null {
  const reader = new PatternReader(source);
  return needOf(reader.alternatives());
}

/** What matches: these texts and no others, or else whatever holds one of these words. */
interface Shape {
  exact: readonly string[] | null;
  need: readonly string[] | null;
  /** Behind what matches no word goes on: never; not if none did before it, as it may be nothing; or that is not known. */
  end: 'edge' | 'same' | 'open';
}

/** Stands in a text where a word cannot go on. */
const edge = '\u0001';

/** No more texts than this are told apart: of alternatives, and of alternatives behind each other. */
const mostTexts = 600;
const mostPairs = 60;

const exactly = (...texts: string[]): Shape => {
  const ends = (text: string): boolean => /[^\p{L}']$/u.test(text);
  return { exact: texts, need: null, end: texts.every(ends) ? 'edge' : texts.every((text) => text === '' || ends(text)) ? 'same' : 'open' };
};
const anything: Shape = { exact: null, need: null, end: 'open' };
const nothing = exactly('');
/** The end of a word, or one character that is no letter; which one does not matter. */
const boundary = exactly(edge);

const costOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + costOfWord(word), 0);

function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return costOf(other) < costOf(one) ? other : one;
}

const apart = /[^\p{L}']+/u;
const letters = /^\p{L}+$/u;

function needOf({ exact, need }: Pick<Shape, 'exact' | 'need'>): readonly string[] | null {
  if (exact === null) return need;
  const chosen = new Set<string>();
  for (const text of exact) {
    // What stands first and last may be parts of words.
    const whole = text.split(apart).slice(1, -1);
    const [best] = whole.filter((word) => letters.test(word)).sort((a, b) => costOf([a]) - costOf([b]) || b.length - a.length);
    if (best === undefined) return null;
    chosen.add(best);
  }
  return chosen.size === 0 ? null : [...chosen];
}

function inSequence(shapes: readonly Shape[], { begins, ends }: Edges): Shape {
  let run: readonly string[] = [begins ? edge : ''];
  let need: readonly string[] | null = null;
  let end: Shape['end'] = begins ? 'edge' : 'same';
  let whole = true;
  const flush = (): void => void (need = better(need, needOf({ exact: run, need: null })));
  for (const shape of shapes) {
    const { exact } = shape;
    const known = exact !== null && (run.length === 1 || exact.length === 1 || run.length * exact.length <= mostPairs);
    if (known) run = run.flatMap((before) => exact.map((text) => before + text));
    else {
      flush();
      whole = false;
      if (exact === null) need = better(need, shape.need);
    }
    const begun = end === 'edge' ? edge : '';
    end = shape.end === 'same' ? end : shape.end;
    if (!known) run = exact === null ? [end === 'edge' ? edge : ''] : exact.map((text) => begun + text);
  }
  if (ends) run = run.map((text) => text + edge);
  if (whole) return { exact: run, need: null, end: ends ? 'edge' : end };
  flush();
  return { exact: null, need, end: ends ? 'edge' : end };
}

function either(shapes: readonly Shape[]): Shape {
  const texts = shapes.every(({ exact }) => exact !== null) ? shapes.flatMap(({ exact }) => exact ?? []) : null;
  if (texts !== null && texts.length <= mostTexts) return exactly(...texts);
  const needs = shapes.map(needOf);
  const need = needs.some((each) => each === null) ? null : [...new Set(needs.flatMap((each) => each ?? []))];
  const ends = new Set(shapes.map(({ end }) => end));
  return { exact: null, need, end: ends.has('open') ? 'open' : ends.has('same') ? 'same' : 'edge' };
}

function repeated(shape: Shape, least: number, most: number): Shape {
  if (least === 1 && most === 1) return shape;
  if (least > 0) return { exact: null, need: needOf(shape), end: shape.end };
  if (most === 1 && shape.exact !== null) return exactly(...shape.exact, '');
  return { ...anything, end: shape.end === 'open' ? 'open' : 'same' };
}

/** Whether a word ends before the first character of a part, and behind its last one, as what stands around it says. */
interface Edges {
  begins: boolean;
  ends: boolean;
}

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

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
    let depth = 0;
    do {
      if (this.sees('[')) this.characterClass();
      else {
        const character = this.next();
        if (character === '\\') this.next();
        else if (character === '(') depth += 1;
        else if (character === ')') depth -= 1;
      }
    } while (depth > 0 && this.at < this.source.length);
  }

  private part(edges: Edges): Shape {
    if (this.take('(')) return this.group(edges);
    if (this.sees('[')) return this.characterClass();
    if (this.take('^') || this.take('$')) return boundary;
    if (this.take('.')) return anything;
    if (this.take('\\')) return this.escape();
    return exactly(this.next());
  }

  private group(edges: Edges): Shape {
    const kind = /^\?(?:[:=!]|<[=!]|<[a-z]+>)/iu.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += kind.length;
    const isLooked = /^\?<?[=!]/.test(kind);
    const inside = this.alternatives(isLooked ? undefined : edges);
    this.take(')');
    if (/^\?<?!/.test(kind) || kind === '?<=') return nothing;
    // What follows is only looked at: it tells nothing but that the word before it is at its end.
    if (kind === '?=') return endsWords(inside) ? boundary : nothing;
    return inside;
  }

  private characterClass(): Shape {
    const [text = ''] = /^\[(?:\\.|[^\]\\])*\]/u.exec(this.source.slice(this.at)) ?? [];
    this.at += text.length;
    const inside = text.slice(1, -1);
    if (/^[a-z]{1,4}$/.test(inside)) return exactly(...inside);
    // Marks and the characters that stand for names end a word.
    return inside.startsWith('^') || /\\p|\\w|[a-z]/i.test(inside.replace(/\\u[0-9a-f]{4}/g, '')) ? anything : boundary;
  }

  private escape(): Shape {
    const letter = this.next();
    if (letter === 'b' || letter === 's') return boundary;
    if (letter === 'p' || letter === 'u') {
      const [rest = ''] = /^(?:\{[^}]*\}|[0-9a-f]{4})/i.exec(this.source.slice(this.at)) ?? [];
      this.at += rest.length;
      return letter === 'p' ? anything : boundary;
    }
    if (/[wWSdDB]/.test(letter)) return anything;
    return exactly(letter);
  }

  /** The repetition behind a part: at least so often, at most so often. */
  private times(): [number, number] {
    const [written = '', least, bounded, most] = /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at)) ?? [];
    this.at += written.length;
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
  return exact !== null && exact.every((text) => text !== '' && /^[^\p{L}]/u.test(text));
}
