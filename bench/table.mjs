import { median } from './quantiles.mjs';

/**
 * A figure: `what` was measured, once a round.
 *
 * @typedef {object} Row
 * @property {string} part which of the benchmarks it belongs to
 * @property {string} what
 * @property {number[]} values one a round; none when it could not be measured, which the note explains
 * @property {string} unit
 * @property {{ atLeast?: number, atMost?: number }} [aim] what the median is held to
 * @property {string} [note]
 */

/** As many digits as mean something: 0.00123, 0.043, 1.23, 12.3, 98,765. What was not measured is a dash. */
export const written = (value) => {
  if (!Number.isFinite(value)) return '-';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : Math.abs(value) >= 0.01 ? 3 : 5;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const nameOf = ({ part, what }) => `${part}: ${what}`;

const meets = ({ values, aim: { atLeast = -Infinity, atMost = Infinity } }) => median(values) >= atLeast && median(values) <= atMost;

const aimOf = ({ aim }) => (aim === undefined ? '' : aim.atLeast === undefined ? `<= ${written(aim.atMost)}` : `>= ${written(aim.atLeast)}`);

/** Names of the rows whose median is not what it is held to; a figure that is none is not what anything is held to. */
export const missedOf = (rows) => rows.filter((row) => row.aim !== undefined && !meets(row)).map(nameOf);

/** Rows as lines of aligned columns: the median, the least and the greatest of the rounds, the aim and whether it is met. */
export function tableOf(rows) {
  const header = ['', 'median', 'min', 'max', '', 'aim', '', ''];
  const cells = rows.map((row) => [
    nameOf(row),
    written(median(row.values)),
    written(Math.min(...row.values)),
    written(Math.max(...row.values)),
    row.unit,
    aimOf(row),
    row.aim === undefined ? '' : meets(row) ? 'met' : 'missed',
    row.note ?? '',
  ]);
  const toTheRight = new Set([1, 2, 3]);
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((line) => line[column].length)));
  const pad = (cell, column) => (toTheRight.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  return [header, ...cells].map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
