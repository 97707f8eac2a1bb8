import type { Place, Position } from '../model/place.js';
import { partHolding } from './part-holding.js';

/** Turns offsets of one text into lines and columns. CRLF, LF and a lone CR each end one line. */
export class LineIndex {
  constructor(
    private readonly starts: readonly number[],
    private readonly origin: Position = { offset: 0, line: 1, column: 1 },
  ) {}

  static of(text: string): LineIndex {
    return new LineIndex(lineStarts(text));
  }

  /** `offset` relative to the text; the answer counts from the origin. */
  positionOf(offset: number): Position {
    const index = partHolding(this.starts, offset, (start) => start);
    const column = offset - (this.starts[index] ?? 0) + 1;
    return {
      offset: this.origin.offset + offset,
      line: this.origin.line + index,
      column: index === 0 ? this.origin.column + column - 1 : column,
    };
  }

  place(path: string, offset: number, length: number): Place {
    const { line, column, offset: absolute } = this.positionOf(offset);
    return { path, line, column, offset: absolute, length };
  }
}

export function lineStarts(text: string): number[] {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}

/** Lengths of the lines, breaks included; `startsFromLengths` is its inverse. */
export function lineLengths(text: string): number[] {
  const starts = lineStarts(text);
  return starts.map((start, index) => (starts[index + 1] ?? text.length) - start);
}

export function startsFromLengths(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    const here = start;
    start += length;
    return here;
  });
}
