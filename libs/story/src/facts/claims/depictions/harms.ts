import { isFunctionWord } from '../../../language/not-names.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { plainWords, type PlainWord } from './plain-words.js';
import type { Depiction } from './depictions.js';
import { breaks, ownerOf, type Owner } from './whose.js';

/** Parts of the body of which one has a left and a right one, or that have a left and a right side; and what they belong to. */
const parts = new Map(
  `cheekbone:cheek cheek eyebrow:brow eye brow temple forehead ear jaw chin hand wrist palm:hand forearm:arm arm elbow shoulder leg knee thigh shin:leg
  calf:leg ankle foot hip side thumb forefinger:finger finger breast lung heel:foot nostril sleeve:arm neck face knuckles:hand toe lip collarbone:shoulder`
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [part = '', whole = part] = entry.split(':');
      return [part, whole];
    }),
);

const ofLimping = /^(?:leg|knee|thigh|ankle|foot|hip)$/;

type Harm = 'scar on' | 'lost' | 'lame' | 'injured';

const listed = (harm: Harm, words: string): [string, Harm][] => words.split(/\s+/).map((word): [string, Harm] => [word, harm]);

/** Nouns and adjectives of what is wrong with a part of the body: near it, in its clause, they mean it. */
const signs = new Map<string, Harm>([
  ...listed(
    'scar on',
    'scar scars scarred gash cicatrice birthmark birth-mark mole wart tattoo tattooed brand weal disfigurement port-wine strawberry-mark sabre-cut sword-cut',
  ),
  ...listed(
    'lost',
    'missing stump severed amputated wooden cork artificial glass false empty blind sightless deaf wanting lacking one-eyed unseeing patch eye-patch maimed',
  ),
  ...listed(
    'lame',
    'lame limp limped limps limping halting dragged dragging crippled withered palsied paralysed paralyzed shrunken favoured favouring favored favoring game',
  ),
  ...listed(
    'injured',
    'wound wounded broken fractured sprained dislocated bandaged bandages sling splint splints plaster bullet bullet-wound injured',
  ),
]);

/** Verbs that harm only what is their object, or in which somebody is harmed: "broke his left arm", "shot through the left lung". */
const deeds = new Map<string, Harm>([
  ...listed('lost', 'lost lose losing cost'),
  ...listed(
    'injured',
    'broke break breaking sprained twisted wrenched dislocated hurt injured shattered crushed smashed fractured burnt burned scalded',
  ),
]);
const struckIn = new Map<string, Harm>([
  ...listed('injured', 'shot wounded hurt hit struck stabbed bitten bit grazed kicked injured'),
  ...listed('lame', 'lame limped limping halted'),
  ...listed('lost', 'blind deaf'),
]);
const gone = new Map<string, Harm>([
  ...listed('lost', 'gone missing lost blind sightless useless amputated wanting glass'),
  ...listed('lame', 'stiff lame withered crippled shorter useless'),
  ...listed('injured', 'broken bandaged shattered crushed'),
]);

/** How far a sign may be from the part. */
const near = 9;

/** On which side somebody is scarred, maimed, lame or hurt. */
export function harmsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap(({ text }, index): Depiction[] => {
    if (text !== 'left' && text !== 'right') return [];
    const noun = partBehind(words, index);
    if (noun === null) return [];
    const harm = harmOf(words, index, noun);
    const owner = harm && ownerOfSide(sentence, words, index, noun);
    if (!owner) return [];
    const [from, to] = [Math.min(harm.at, index, noun), Math.max(harm.at, noun)];
    const part = parts.get((words[noun]?.text ?? '').replace(/s$/, '')) ?? '';
    const attribute = harm.sort === 'lame' && ofLimping.test(part) ? 'lame leg' : `${harm.sort} ${part}`;
    return [
      {
        attribute,
        value: text,
        from: words[from]?.at ?? 0,
        to: words[to]?.end ?? 0,
        ownerAt: owner.at,
        granted: owner.granted && harm.granted,
      },
    ];
  });
}

/** "The left cheek", "his left, wounded arm", "the left side of his face". */
function partBehind(words: readonly PlainWord[], side: number): number | null {
  for (let index = side + 1; index <= side + 3; index += 1) {
    const { text = '', sort } = words[index] ?? {};
    if (parts.has(text.replace(/s$/, ''))) {
      const whole =
        text === 'side' && words[index + 1]?.text === 'of'
          ? words.findIndex((word, at) => at > index + 1 && at < index + 5 && parts.has(word.text))
          : -1;
      return whole < 0 ? (text === 'side' ? null : index) : whole;
    }
    if (sort !== 'word' && text !== ',') return null;
    if (sort === 'word' && isFunctionWord(text) && text !== 'great' && text !== 'little') return null;
  }
  return null;
}

interface FoundHarm {
  sort: Harm;
  at: number;
  granted: boolean;
}

function harmOf(words: readonly PlainWord[], side: number, noun: number): FoundHarm | null {
  return objectOf(words, side) ?? foundBehind(words, noun) ?? signNear(words, side, noun);
}

/** "Broke his left arm"; "wounded in the left leg". */
function objectOf(words: readonly PlainWord[], side: number): FoundHarm | null {
  let index = side - 1;
  while (
    index > side - 5 &&
    index >= 0 &&
    (words[index]?.owns === true || /^(?:his|her|the|a|an|one|all|two|three|whole|of|finger|fingers|use)$/.test(words[index]?.text ?? ''))
  )
    index -= 1;
  const [verb, before] = [words[index]?.text ?? '', words[index - 1]?.text ?? ''];
  const done = deeds.get(verb);
  if (done !== undefined) return { sort: done, at: index, granted: false };
  if (verb === 'left' && /^(?:had|has)$/.test(before)) return { sort: 'lost', at: index, granted: false };
  if (!/^(?:in|through|on|of|at|above|below|with)$/.test(verb)) return null;
  const hit = [index - 1, index - 2, index - 3].find((at) => struckIn.has(words[at]?.text ?? ''));
  const sort = hit === undefined ? undefined : struckIn.get(words[hit]?.text ?? '');
  return hit === undefined || sort === undefined || (verb === 'with' && sort !== 'lame') ? null : { sort, at: hit, granted: false };
}

/** "His left arm was broken", "the left leg, which was stiff". */
function foundBehind(words: readonly PlainWord[], noun: number): FoundHarm | null {
  for (let index = noun + 1; index <= noun + 6; index += 1) {
    const { text = '' } = words[index] ?? {};
    const sort = gone.get(text);
    if (sort !== undefined) return { sort, at: index, granted: false };
    if (
      !/^(?:was|is|were|had|has|been|being|which|that|,|still|now|badly|all|but|quite|almost|a|the|trifle|little|very|always|hung|a|half)$/.test(
        text,
      )
    )
      return null;
  }
  return null;
}

/** A scar, a limp, a sling in the clause, and no other part of the body between it and this one. */
function signNear(words: readonly PlainWord[], side: number, noun: number): FoundHarm | null {
  for (let distance = 1; distance <= near; distance += 1)
    for (const at of [side - distance, noun + distance, side + distance < noun ? side + distance : -1]) {
      const sort = signs.get(words[at]?.text ?? '');
      if (sort === undefined) continue;
      const [from, to] = at < side ? [at + 1, side] : [noun + 1, at];
      const between = words.slice(from, Math.max(from, to));
      const other = between.some(
        ({ text }) => breaks.has(text) || parts.has(text.replace(/s$/, '')) || /^(?:left|right|other|without|not|no)$/.test(text),
      );
      if (!other) return { sort, at, granted: sort === 'scar on' };
    }
  return null;
}

/** Of whom: by "his" or a name before the side, by whom it strikes, by whose the face is, or by whose scar it is. */
function ownerOfSide(sentence: PlainSentence, words: readonly PlainWord[], side: number, noun: number): Owner | null {
  const [link, struck] = [words[side - 2], words[side - 3]];
  if (
    words[side - 1]?.text === 'the' &&
    /^(?:in|on|through|across|over|above|below)$/.test(link?.text ?? '') &&
    struck?.sort === 'name' &&
    !struck.owns
  )
    return { at: struck.at, granted: false };
  const face = words.slice(side, noun).findIndex((word) => word.owns || /^(?:his|her)$/.test(word.text));
  return ownerOf(sentence, words, { first: face < 0 ? side : side + face + 1, noun });
}
