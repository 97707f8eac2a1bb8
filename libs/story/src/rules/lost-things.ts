import type { Observation, Whole } from './rule.js';

/** What somebody sold, burnt or gave away is in his hands again, and nobody has brought it back. */
export function lostThings({ statements, story }: Whole): Observation[] {
  const lost = statements.filter(({ attribute, value, named }) => named && value === 'lost' && attribute.startsWith('thing '));
  return lost.flatMap((there): Observation[] => {
    const thing = there.attribute.slice('thing '.length);
    const here = statements.find(
      (each) =>
        each.paragraph > there.paragraph &&
        each.attribute === there.attribute &&
        each.value === 'held' &&
        each.character === there.character,
    );
    if (!here) return [];
    const regained = story.paragraphs
      .slice(there.paragraph + 1, here.paragraph + 1)
      .some(({ claims }) => claims.some(({ attribute, value }) => attribute === there.attribute && value === 'regained'));
    return regained
      ? []
      : [
          {
            message: `The ${thing} is there again, though it was let go of before.`,
            confidence: 0.7,
            severity: 'warning',
            location: here.place,
            related: [{ ...there.place, message: `here the ${thing} is let go of` }],
          },
        ];
  });
}
