import type { Statement } from '../attributes/statements.js';
import type { Cast } from '../characters/cast.js';
import type { Observation, Whole } from './rule.js';

interface Comparison {
  pair: string;
  /** Of the two ids, in alphabetical order, how the first stands to the second. */
  value: string;
  said: Statement;
}

const prefix = 'height beside ';
const turned: { [value: string]: string | undefined } = { taller: 'shorter', shorter: 'taller' };

/** Two people of whom the one is the taller here, and the other there. */
export function comparedHeights({ statements, cast }: Whole): Observation[] {
  const all = statements.flatMap((said) => comparisonIn(said, cast));
  return [...Map.groupBy(all, ({ pair }) => pair).values()].flatMap(([first, ...others]) => {
    const other = others.find(({ value }) => value !== first?.value);
    if (!first || !other) return [];
    return [
      {
        message:
          other.value === 'equal' || first.value === 'equal'
            ? 'One of two people is the taller, who elsewhere are of one height.'
            : 'Of these two people the other is the taller elsewhere.',
        confidence: 0.7,
        severity: 'warning' as const,
        location: other.said.place,
        related: [{ ...first.said.place, message: 'here they are compared before' }],
      },
    ];
  });
}

function comparisonIn(said: Statement, cast: Cast): Comparison[] {
  if (!said.attribute.startsWith(prefix) || !said.named || said.spoken) return [];
  const other = cast.idOf.get(said.attribute.slice(prefix.length));
  if (other === undefined || other === said.character) return [];
  const isFirst = said.character < other;
  return [
    {
      pair: isFirst ? `${said.character} ${other}` : `${other} ${said.character}`,
      value: isFirst ? said.value : (turned[said.value] ?? said.value),
      said,
    },
  ];
}
