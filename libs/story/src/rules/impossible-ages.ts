import type { Statement } from '../attributes/statements.js';
import type { Observation, Whole } from './rule.js';

/** Said by name, or by a pronoun in the sentence of the name. */
const sameSentence = 0.85;

/** Ages and years of birth are counted from birthdays: so much apart they may be the same. */
const tolerance = 1;

/** Both sides as frequent as this: the story means it, or means two people. */
const habitual = 3;

/** Two ages at which one thing befell somebody, two years of birth, and of two people now the one the older, now the other. */
export function impossibleAges(whole: Whole): Observation[] {
  const said = whole.statements.filter(({ named, confidence, spoken }) => !spoken && (named || confidence >= sameSentence));
  const fixed = said.filter(({ attribute }) => attribute === 'birth year' || attribute.startsWith('age when '));
  const byKey = Map.groupBy(fixed, ({ attribute, character }) => `${attribute} ${character}`);
  return [...[...byKey.values()].flatMap((all) => firstClash(all, numbersClash, fixedWording)), ...seniorities(said, whole)];
}

const numbersClash = (a: Statement, b: Statement): boolean => Math.abs(Number(a.value) - Number(b.value)) > tolerance;

const fixedWording = ({ attribute, value }: Statement): string =>
  attribute === 'birth year'
    ? `the year of birth is ${value}`
    : `the person was ${value} when he or she ${attribute.slice('age when '.length)}`;

function firstClash<T extends Statement>(all: readonly T[], clash: (a: T, b: T) => boolean, say: (said: T) => string): Observation[] {
  const [there] = all;
  const others = there ? all.filter((each) => each.paragraph !== there.paragraph && clash(there, each)) : [];
  const [here] = others;
  if (!there || !here || others.length >= habitual) return [];
  const told = say(here);
  return [
    {
      message: `${told.charAt(0).toUpperCase()}${told.slice(1)} here, but elsewhere ${say(there)}.`,
      confidence: 0.8,
      severity: 'warning',
      location: here.place,
      related: [{ ...there.place, message: `here ${say(there)}` }],
    },
  ];
}

/** How old the one of two is beside the other, always seen from the one whose id comes first. */
interface Seniority extends Statement {
  order: 'older' | 'younger' | 'same' | 'apart';
  by: number | null;
}

const turned = { older: 'younger', younger: 'older', same: 'same', apart: 'apart' } as const;

function seniorities(said: readonly Statement[], { cast }: Whole): Observation[] {
  const all = said.flatMap((statement): (Seniority & { pair: string })[] => {
    if (!statement.attribute.startsWith('beside ')) return [];
    const other = cast.idOf.get(statement.attribute.slice('beside '.length));
    if (other === undefined || other === statement.character) return [];
    const [order = '', years] = statement.value.split(' ');
    if (order !== 'older' && order !== 'younger' && order !== 'same' && order !== 'apart') return [];
    const isFirst = statement.character < other;
    const pair = isFirst ? `${statement.character} ${other}` : `${other} ${statement.character}`;
    return [{ ...statement, pair, order: isFirst ? order : turned[order], by: years === undefined ? null : Number(years) }];
  });
  return [...Map.groupBy(all, ({ pair }) => pair).values()].flatMap((both) =>
    firstClash(both, ordersClash, ({ value }) => wordings[value.split(' ')[0] as Seniority['order']]),
  );
}

/** A year between them may lie between two birthdays: "of an age" is as much. */
function ordersClash(a: Seniority, b: Seniority): boolean {
  if (a.by !== null && b.by !== null && Math.abs(a.by - b.by) > tolerance) return true;
  if (a.order === b.order) return false;
  const [one, other] = a.order === 'same' || a.order === 'apart' ? [a, b] : [b, a];
  if (one.order === 'same') return (other.by ?? tolerance + 1) > tolerance;
  return one.order !== 'apart';
}

const wordings: { [order in Seniority['order']]: string } = {
  older: 'the one is the older of two',
  younger: 'the one is the younger of two',
  same: 'the two are of one age',
  apart: 'there are years between the two',
};
