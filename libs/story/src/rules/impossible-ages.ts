import { isClear, type Statement } from '../attributes/statements.js';
import { habitual } from './habitual.js';
import { ofWhom } from './of-whom.js';
import type { Observation, Whole } from './rule.js';

/** Ages and years of birth are counted from birthdays: so much apart they may be the same. */
const tolerance = 1;

/** Two ages at which one thing befell somebody, two years of birth, and of two people now the one the older, now the other. */
export function impossibleAges(whole: Whole): Observation[] {
  const said = whole.statements.filter(isClear);
  const fixed = said.filter(({ attribute }) => attribute === 'birth year' || attribute.startsWith('age when '));
  const byKey = Map.groupBy(fixed, ({ attribute, character }) => `${attribute} ${character}`);
  const byPair = Map.groupBy(senioritiesAmong(said, whole), ({ character, other }) => `${character} ${other}`);
  return [
    ...[...byKey.values()].flatMap((all) => firstClash(all, numbersClash, fixedWording, whole)),
    ...[...byPair.values()].flatMap((all) => firstClash(all, ordersClash, seniorityWording, whole)),
  ];
}

const numbersClash = (a: Statement, b: Statement): boolean => Math.abs(Number(a.value) - Number(b.value)) > tolerance;

const fixedWording = ({ attribute, value }: Statement): string =>
  attribute === 'birth year'
    ? `the year of birth is ${value}`
    : `the person was ${value} when he or she ${attribute.slice('age when '.length)}`;

function firstClash<T extends Statement>(
  all: readonly T[],
  clash: (a: T, b: T) => boolean,
  say: (said: T, whole: Whole) => string,
  whole: Whole,
): Observation[] {
  const [there] = all;
  const others = there ? all.filter((each) => each.paragraph !== there.paragraph && clash(there, each)) : [];
  const [here] = others;
  if (!there || !here || others.length >= habitual) return [];
  return [
    {
      message: `${ofWhom(here.character, say(here, whole), whole.cast)} here, but elsewhere ${say(there, whole).replace(/^the person /, '')}.`,
      confidence: 0.8,
      severity: 'warning',
      location: here.place,
      related: [{ ...there.place, message: `here ${say(there, whole)}` }],
    },
  ];
}

/** How old the person is beside another, always seen from the one whose id comes first. */
interface Seniority extends Statement {
  other: string;
  order: 'older' | 'younger' | 'same' | 'apart';
  by: number | null;
}

const turned = { older: 'younger', younger: 'older', same: 'same', apart: 'apart' } as const;

function senioritiesAmong(said: readonly Statement[], { cast }: Whole): Seniority[] {
  return said.flatMap((statement): Seniority[] => {
    if (!statement.attribute.startsWith('beside ')) return [];
    const [one, two] = [statement.character, cast.idOf.get(statement.attribute.slice('beside '.length))];
    if (two === undefined || two === one) return [];
    const [order = '', years] = statement.value.split(' ');
    if (order !== 'older' && order !== 'younger' && order !== 'same' && order !== 'apart') return [];
    const by = years === undefined ? null : Number(years);
    return [one < two ? { ...statement, other: two, order, by } : { ...statement, character: two, other: one, order: turned[order], by }];
  });
}

function seniorityWording({ other, order }: Seniority, { cast }: Whole): string {
  const name = cast.characters.find(({ id }) => id === other)?.name ?? 'the other';
  return `the person is ${wordings[order]} ${name}`;
}

const wordings: { [order in Seniority['order']]: string } = {
  older: 'older than',
  younger: 'younger than',
  same: 'of one age with',
  apart: 'years apart from',
};

/** A year between them may lie between two birthdays: "of an age" is as much. */
function ordersClash(a: Seniority, b: Seniority): boolean {
  if (a.by !== null && b.by !== null && Math.abs(a.by - b.by) > tolerance) return true;
  if (a.order === b.order) return false;
  const [one, other] = a.order === 'same' || a.order === 'apart' ? [a, b] : [b, a];
  if (one.order === 'same') return (other.by ?? tolerance + 1) > tolerance;
  return one.order !== 'apart';
}
