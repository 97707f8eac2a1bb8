import { isFunctionWord } from '../../../language/not-names.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { onlyNamed } from './better-hand.js';
import type { Depiction } from './depictions.js';
import { breaks, ownerOf, type Owner } from './whose.js';

/** Parts of the body of which one has a left and a right one, or that have a left and a right side; and what they belong to. */
const parts = new Map(
  `cheekbone:cheek cheek eyebrow:eye eye brow temple forehead ear jaw chin hand wrist palm:hand forearm:arm arm elbow shoulder leg knee thigh shin:leg
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
    'scar scars scarred gash cicatrice birthmark birth-mark mole wart tattoo tattooed brand weal disfigurement port-wine strawberry-mark sabre-cut sword-cut dimple strawberry seam',
  ),
  ...listed(
    'lost',
    'missing stump severed amputated wooden cork artificial glass false empty blind sightless deaf wanting lacking one-eyed unseeing patch eye-patch maimed hook',
  ),
  ...listed(
    'lame',
    'lame limp limped limps limping halting dragged dragging crippled withered stiff palsied paralysed paralyzed shrunken favoured favouring favored favoring game',
  ),
  ...listed(
    'injured',
    'wound wounded musket-ball pistol-ball broken fractured sprained dislocated bandaged bandages sling splint splints plaster bullet bullet-wound injured ball shrapnel slug arrowhead arrow-head',
  ),
]);

/** Verbs that harm only what is their object, or in which somebody is harmed: "broke his left arm", "shot through the left lung". */
const deeds = new Map<string, Harm>([
  ...listed('lost', 'lost lose losing cost amputated severed lopped'),
  ...listed(
    'injured',
    'mauled gored mangled tore torn clawed slashed scorched frostbitten broke break breaking sprained twisted wrenched dislocated hurt injured shattered crushed smashed fractured burnt burned scalded',
  ),
]);
const struckIn = new Map<string, Harm>([
  ...listed('injured', 'shot wounded hurt hit struck stabbed bitten bit grazed kicked injured teeth pierced gored mauled bayoneted lanced'),
  ...listed('lame', 'lame limped limping halted crippled'),
  ...listed('lost', 'blind deaf'),
]);
const gone = new Map<string, Harm>([
  ...listed('lost', 'gone missing lost blind sightless useless amputated wanting glass oak wood cork timber wooden'),
  ...listed('lame', 'stiff lame withered crippled shorter useless'),
  ...listed('injured', 'broken bandaged shattered crushed'),
]);

/** How far a sign may be from the part; a mark is described at length. */
const near = 9;
const nearOfMarks = 16;

/** On which side somebody is scarred, maimed, lame or hurt. */
export function harmsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap(({ text }, index): Depiction[] => {
    if (text !== 'left' && text !== 'right') return [];
    const sound = soundSide(sentence, words, index);
    if (sound) return [sound];
    const noun = partBehind(words, index);
    if (noun === null) return [];
    const harm = harmOf(words, index, noun);
    if (!harm) return soundPart(sentence, words, index, noun);
    const ofAnother = words[index - 1]?.sort === 'word' && words[index - 1]?.text.endsWith("'s") === true;
    const owner = ownerOfSide(sentence, words, index, noun) ?? (ofAnother ? null : onlyNamed(sentence, words));
    if (!owner) return [];
    const [from, to] = [Math.min(harm.at, index, noun), Math.max(harm.at, noun)];
    const part = parts.get((words[noun]?.text ?? '').replace(/s$/, '')) ?? '';
    // An ear that is useless is deaf.
    const sort = harm.sort === 'lame' && /^(?:eye|ear)$/.test(part) ? 'lost' : harm.sort;
    const attribute = sort === 'lame' && ofLimping.test(part) ? 'lame leg' : `${sort} ${ofFinger(words, harm, noun) ?? part}`;
    const range = { from: words[from]?.at ?? 0, to: words[to]?.end ?? 0, ownerAt: owner.at, granted: owner.granted && harm.granted };
    const missing = harm.sort === 'lost' && isMissing(words, harm.at) ? partsThatAreUsed(words, index, noun, harm.at) : null;
    return [
      { attribute, value: text, ...range },
      ...(missing ? [{ attribute: `gone ${missing.part}`, value: missing.value, ...range }] : []),
    ];
  });
}

/** What is blind, deaf or of wood is still there. */
const isMissing = (words: readonly PlainWord[], sign: number): boolean =>
  !/^(?:blind|sightless|deaf|glass|false|unseeing|patch|eye-patch|wooden|cork|artificial|useless|oak|wood|timber|maimed)$/.test(
    words[sign]?.text ?? '',
  ) && !words.slice(sign, sign + 4).some(({ text }) => /^(?:use|sight|hearing)$/.test(text));

const fingers = /^(?:little|ring|middle|index|fore|first|third)$/;

/** "The little finger of his left hand": the hand is not gone with it. Null: nothing that anybody would use. */
function partsThatAreUsed(words: readonly PlainWord[], side: number, noun: number, sign: number): { part: string; value: string } | null {
  const which = words[side]?.text ?? '';
  const { text = '' } = words[noun] ?? {};
  if (/^(?:forefinger|thumb)$/.test(text)) return { part: 'finger', value: `${which} ${text.replace('finger', '')}` };
  const five = words.findIndex(({ text }, index) => index > noun && index < noun + 16 && text === 'five');
  if (text === 'hand' && words[five + 1]?.text === 'fingers') return { part: 'finger', value: `${which} all` };
  const small = words.findLastIndex(
    (word, index) => index < noun && index > Math.min(side, sign) - 6 && /^(?:fingers?|forefinger|thumb|toes?)$/.test(word.text),
  );
  if (small < 0) return /^(?:ear|hand|arm|foot)$/.test(text) ? { part: text, value: which } : null;
  if (text !== 'hand') return null;
  const [name, adjective] = [words[small]?.text ?? '', words[small - 1]?.text ?? ''];
  if (name === 'forefinger' || name === 'thumb') return { part: 'finger', value: `${which} ${name.replace('finger', '')}` };
  if (fingers.test(adjective)) return { part: 'finger', value: `${which} ${adjective}` };
  return { part: 'finger', value: `${which} ${adjective === 'five' ? 'all' : 'some'}` };
}

/** Who lays his left ear to the door has it still. */
function soundPart(sentence: PlainSentence, words: readonly PlainWord[], side: number, noun: number): Depiction[] {
  const before = words[side - 1];
  const owned = before?.owns === true || /^(?:his|her)$/.test(before?.text ?? '');
  const used = partsThatAreUsed(words, side, noun, side);
  if (!used || (!owned && !(used.part === 'finger' && before?.text === 'the'))) return [];
  if (
    words.some(({ text }) =>
      /^(?:no|without|missing|stump|empty|lost|where|wanting|hook|dreamed|still|phantom|once|pain|pains|ache|ached|aching)$/.test(text),
    )
  )
    return [];
  const owner = ownerOf(sentence, words, { first: side, noun });
  const [from, to] = [words[side]?.at ?? 0, words[noun]?.end ?? 0];
  return owner ? [{ attribute: `use of ${used.part}`, value: used.value, from, to, ownerAt: owner.at, granted: owner.granted }] : [];
}

/** "His one remaining eye, the left, ...", "her good ear was the right one": the other is the one that is gone. */
function soundSide(sentence: PlainSentence, words: readonly PlainWord[], side: number): Depiction | null {
  const link = words[side - 2]?.text ?? '';
  const part = words[side - 3];
  if (words[side - 1]?.text !== 'the' || !/^(?:,|was|being)$/.test(link) || !part || !/^(?:eye|ear|arm|hand|leg)$/.test(part.text))
    return null;
  const noun = side - 3;
  let first = noun;
  while (first > noun - 4 && /^(?:one|only|good|sound|remaining|single|surviving|seeing|hearing)$/.test(words[first - 1]?.text ?? ''))
    first -= 1;
  const owner = first < noun ? ownerOf(sentence, words, { first, noun }) : null;
  const value = words[side]?.text === 'left' ? 'right' : 'left';
  return (
    owner && {
      attribute: `lost ${part.text}`,
      value,
      from: part.at,
      to: words[side]?.end ?? part.end,
      ownerAt: owner.at,
      granted: owner.granted,
    }
  );
}

/** A finger or a toe is missing from the hand or the foot. */
function ofFinger(words: readonly PlainWord[], { sort, at }: FoundHarm, noun: number): string | null {
  if (sort !== 'lost' || !/^(?:hand|foot)$/.test(words[noun]?.text ?? '')) return null;
  const around = [...words.slice(Math.max(0, at - 5), at + 1), ...words.slice(at, noun)];
  const small = around.find(({ text }) => /^(?:fingers?|thumb|forefinger|toes?|nails?|joints?)$/.test(text));
  return small ? (small.text.startsWith('toe') ? 'toe' : 'finger') : null;
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
  return objectOf(words, side) ?? foundBehind(words, noun) ?? toldBehind(words, noun) ?? signNear(words, side, noun);
}

const done = new Map<string, Harm>([
  ...listed('scar on', 'marked scarred branded disfigured puckered seamed burned burnt scalded'),
  ...listed('lost', 'maimed taken severed shortened'),
  ...listed('lame', 'crippled lamed withered'),
  ...listed('injured', 'shattered mangled wounded broken crushed fractured ball bullet bitten stabbed'),
]);

/** "His left hand, which the fire had marked so cruelly", "the right leg, that a ball had shattered". */
function toldBehind(words: readonly PlainWord[], noun: number): FoundHarm | null {
  const link = words[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  const which = /^(?:with|of|in)$/.test(words[link]?.text ?? '') ? link + 1 : link;
  if (!/^(?:which|that|where)$/.test(words[which]?.text ?? '')) return null;
  for (let index = which + 1; index < which + 9; index += 1) {
    const { text = '.', sort } = words[index] ?? {};
    if (breaks.has(text) || sort === 'name') return null;
    const harm = done.get(text);
    if (harm !== undefined) return { sort: harm, at: index, granted: true };
    // "His right eye, with which he had never been able to see".
    if (/^(?:see|seen|saw|hear|heard)$/.test(text) && words.slice(which, index).some((word) => /^(?:never|not)$/.test(word.text)))
      return { sort: 'lost', at: index, granted: true };
  }
  return null;
}

/** "Broke his left arm"; "wounded in the left leg". */
function objectOf(words: readonly PlainWord[], side: number): FoundHarm | null {
  let index = side - 1;
  while (
    index > side - 6 &&
    index >= 0 &&
    (words[index]?.owns === true ||
      /^(?:his|her|the|a|an|one|all|two|three|whole|of|finger|fingers|use|sight|hearing|off|away|lobe|part|half|little|ring|middle|index|first|third|thumb|forefinger|top|tip|joint)$/.test(
        words[index]?.text ?? '',
      ))
  )
    index -= 1;
  const [verb, before] = [words[index]?.text ?? '', words[index - 1]?.text ?? ''];
  const cost = words[index]?.sort === 'name' && before === 'cost';
  const done = cost ? 'lost' : deeds.get(verb);
  if (done !== undefined) return { sort: done, at: index, granted: false };
  if (/^(?:entered|pierced)$/.test(verb) && hasMissile(words, index)) return { sort: 'injured', at: index, granted: false };
  if (/^(?:taken|took|cut|carried|torn|shot|sliced)$/.test(verb) && /^(?:off|away)$/.test(words[index + 1]?.text ?? ''))
    return { sort: 'lost', at: index, granted: false };
  if (/^(?:taken|took|claimed)$/.test(verb) && words.slice(Math.max(0, index - 6), index).some(({ text }) => takers.test(text)))
    return { sort: 'lost', at: index, granted: false };
  if (verb === 'left' && /^(?:had|has|having)$/.test(before)) return { sort: 'lost', at: index, granted: false };
  if (!/^(?:in|into|through|on|of|at|above|below|with|from)$/.test(verb)) return null;
  if (/^(?:with|from|of|in)$/.test(verb) && isSenseless(words, index)) return { sort: 'lost', at: Math.max(0, index - 3), granted: true };
  if (/^(?:in|through)$/.test(verb) && isShot(words, index)) return { sort: 'injured', at: index - 1, granted: false };
  const hit = [index - 1, index - 2, index - 3].find((at) => struckIn.has(words[at]?.text ?? ''));
  const sort = hit === undefined ? undefined : struckIn.get(words[hit]?.text ?? '');
  return hit === undefined || sort === undefined || (verb === 'with' && sort !== 'lame') ? null : { sort, at: hit, granted: false };
}

/** What takes a limb, where a person only takes somebody's arm. */
const takers =
  /^(?:shark|ball|cannon|cannonball|cannon-ball|shell|saw|surgeon|surgeons|bullet|sabre|machine|machinery|explosion|frost|frostbite|war|grapeshot|shot|mill|gangrene|crocodile|lion|tiger|bear|wolf|wolves|thresher|mine|axe)$/;

const missile = /^(?:ball|bullet|shot|arrow|sword|blade|bayonet|knife|spear|lance|splinter)$/;
const hasMissile = (words: readonly PlainWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 8), at).some(({ text }) => missile.test(text));

/** "The ball had passed through his left shoulder", "had a bullet in the right knee". */
const isShot = (words: readonly PlainWord[], at: number): boolean =>
  hasMissile(words, at) && /^(?:passed|gone|went|lodged|buried|ran|run|stuck|ball|bullet)$/.test(words[at - 1]?.text ?? '');

/** "Could see nothing with his left eye", "heard nothing in the right ear". */
function isSenseless(words: readonly PlainWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 7), at).map(({ text }) => text);
  return (
    before.some((text) => /^(?:see|saw|seen|hear|heard)$/.test(text)) && before.some((text) => /^(?:nothing|not|never|little)$/.test(text))
  );
}

/** "His left arm was broken", "the left leg, which was stiff". */
function foundBehind(words: readonly PlainWord[], noun: number): FoundHarm | null {
  for (let index = noun + 1; index <= noun + 6; index += 1) {
    const { text = '' } = words[index] ?? {};
    const sort = gone.get(text);
    if (sort !== undefined) return { sort, at: index, granted: false };
    if (
      !/^(?:was|is|were|had|has|been|being|which|that|,|still|now|badly|all|but|quite|almost|a|the|trifle|little|very|always|hung|a|half|of|good|stout|solid|plain|made)$/.test(
        text,
      )
    )
      return null;
  }
  return null;
}

/** What is on a face, and the fingers of a hand. */
const ofTheSame = /^(?:face|neck|fingers?|thumb|toes?)$/;

/** A scar, a limp, a sling in the clause, and no other part of the body between it and this one. */
function signNear(words: readonly PlainWord[], side: number, noun: number): FoundHarm | null {
  for (let distance = 1; distance <= nearOfMarks; distance += 1)
    for (const at of [side - distance, noun + distance, side + distance < noun ? side + distance : -1]) {
      const sort = signAt(words, at);
      if (sort === undefined || (distance > near && sort !== 'scar on')) continue;
      const [from, to] = at < side ? [at + 1, side] : [noun + 1, at];
      const between = words.slice(from, Math.max(from, to));
      const other = between.some(
        ({ text }, index) =>
          breaks.has(text) ||
          (!ofTheSame.test(text) && parts.has(text.replace(/s$/, ''))) ||
          (/^(?:left|right|other|without|not|no)$/.test(text) && !/^(?:had|has)$/.test(between[index - 1]?.text ?? '')),
      );
      if (!other) return { sort, at, granted: sort === 'scar on' };
    }
  return null;
}

/** "A burn upon", "an old sabre cut": what is else a verb. */
function signAt(words: readonly PlainWord[], at: number): Harm | undefined {
  const { text = '' } = words[at] ?? {};
  const noun = /^(?:burn|cut|slash)$/.test(text);
  if (!noun) return signs.get(text);
  const before = words[at - 1]?.text ?? '';
  return /^(?:a|an|the|his|her|old|sabre|sword|puckered|deep|long)$/.test(before) || words[at - 1]?.owns === true ? 'scar on' : undefined;
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
  const cost = words.findLastIndex(({ text }, index) => index < side && index > side - 9 && text === 'cost');
  const payer = words[cost + 1];
  if (cost >= 0 && payer?.sort === 'name' && !payer.owns) return { at: payer.at, granted: false };
  const face = words.slice(side, noun).findIndex((word) => word.owns || /^(?:his|her)$/.test(word.text));
  return ownerOf(sentence, words, { first: face < 0 ? side : side + face + 1, noun });
}
