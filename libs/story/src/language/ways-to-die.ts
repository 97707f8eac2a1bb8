const natural = new Set(['old age', 'in bed', 'illness', 'drink', 'surfeit', 'childbed']);

/** Of the violent ways those that can be told of one death. */
const together: readonly string[][] = [
  ['drowned', 'battle'],
  ['drowned', 'murdered'],
  ['drowned', 'suicide'],
  ['drowned', 'fall'],
  ['drowned', 'frozen'],
  ['shot', 'murdered', 'battle', 'suicide'],
  ['battle', 'murdered'],
  ['battle', 'beast'],
  ['battle', 'burnt'],
  ['fall', 'beast', 'run over'],
  ['fall', 'suicide'],
  ['fall', 'murdered'],
  ['fall', 'crushed', 'lightning'],
  ['murdered', 'poisoned', 'choked', 'burnt'],
  ['poisoned', 'suicide'],
  ['starved', 'frozen'],
  ['hanged', 'suicide'],
  ['frozen', 'crushed'],
  ['crushed', 'battle'],
  ['run over', 'crushed'],
  ['burnt', 'crushed'],
];

/** Illnesses that one word could stand for. */
const vague = /^illness(?::(?:fever|cold|chill|inflammation|decline))?$/;

const isIllness = (how: string): boolean => how.startsWith('illness');
const isNatural = (how: string): boolean => natural.has(how) || isIllness(how);

/** Nobody dies in both ways. */
export function waysToDieClash(one: string, other: string): boolean {
  if (one === other) return false;
  if (isNatural(one) !== isNatural(other)) return !isEasy(one, other);
  if (isIllness(one) && isIllness(other)) return !vague.test(one) && !vague.test(other);
  if (isNatural(one))
    return (one === 'old age' && isIllness(other) && !vague.test(other)) || (other === 'old age' && isIllness(one) && !vague.test(one));
  return !together.some((group) => group.includes(one) && group.includes(other));
}

const ofWounds = /^illness:(?:fever|inflammation|decline)$/;

/** Of a wound of the battle, or in the snow, one may die of a fever; and starve of an illness. */
const isEasy = (one: string, other: string): boolean =>
  [one, other].some((how) => /^(?:battle|shot|frozen|starved|fall|burnt|run over|beast|crushed)$/.test(how)) &&
  [one, other].some((how) => ofWounds.test(how) || (/^illness:(?:cold|chill)$/.test(how) && [one, other].includes('frozen')));
