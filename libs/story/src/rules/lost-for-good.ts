import { isClear, type Statement } from '../attributes/statements.js';
import { ofWhom } from './of-whom.js';
import type { Observation, Whole } from './rule.js';

/** Of one person: what goes for good, and what is not told of him afterwards. */
interface Loss {
  is: (said: Statement) => boolean;
  isUndoneBy: (later: Statement, loss: Statement) => boolean;
  /** What the later sentence holds, and what the earlier one told. */
  back: string;
  gone: string;
}

/** Who is bald has no curls later. */
const hair: Loss = {
  is: ({ attribute, value }) => attribute === 'state' && value === 'bald',
  isUndoneBy: ({ attribute }) => ['head', 'hair color', 'hair texture'].includes(attribute),
  back: 'there is hair',
  gone: 'the person is bald',
};

/** Whose hair is white has no chestnut locks later, and not a hair that is not white. */
const whiteHair: Loss = {
  is: ({ attribute, value }) => attribute === 'white hair' && value === 'some',
  isUndoneBy: ({ attribute, value }) =>
    (attribute === 'white hair' && value === 'none') ||
    (attribute === 'hair color' && /^(?:black|raven|brown|dark brown|chestnut|auburn|red|ginger|golden|yellow|flaxen)$/.test(value)),
  back: 'the hair is not white',
  gone: 'the hair is white or grey',
};

/** Who has lost an arm does not fold both. */
const pairs = ['arm', 'leg', 'eye', 'ear'].map((limb): Loss => ({
  is: ({ attribute, value }) => attribute === `pair of ${limb}s` && value === 'one',
  isUndoneBy: ({ attribute, value }) => attribute === `pair of ${limb}s` && value !== 'one',
  back: `there are both ${limb}s`,
  gone: `the person has lost one ${limb}`,
}));

/** Which arm, ear, hand or finger is gone, and whether what is used is the same: "left little", "left all" for the five of a hand. */
const parts = ['arm', 'hand', 'ear', 'foot', 'finger'].map((part): Loss => ({
  is: ({ attribute }) => attribute === `gone ${part}`,
  isUndoneBy: ({ attribute, value }, { value: gone }) =>
    attribute === `use of ${part}` && (value === gone || value === `${gone.split(' ')[0] ?? ''} all`),
  back: `the ${part} is there`,
  gone: `the ${part} is lost`,
}));

/** What somebody has lost for good is there again later. */
export function lostForGood({ statements, changed, cast }: Whole): Observation[] {
  const clear = statements.filter(isClear);
  return [hair, whiteHair, ...pairs, ...parts].flatMap((loss) =>
    clear.filter(loss.is).flatMap((there): Observation[] => {
      const here = clear.find(
        (said) => said.character === there.character && said.paragraph > there.paragraph && loss.isUndoneBy(said, there),
      );
      if (!here || ((loss === hair || loss === whiteHair) && changed.has(there.character))) return [];
      return [
        {
          message: `${ofWhom(here.character, loss.back, cast)} here, but before ${loss.gone}.`,
          confidence: 0.7,
          severity: 'warning',
          location: here.place,
          related: [{ ...there.place, message: `here ${loss.gone}` }],
        },
      ];
    }),
  );
}
