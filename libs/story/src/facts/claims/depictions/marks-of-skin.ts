import type { PlainSentence } from '../../plain-sentence.js';
import { onlyNamed } from './better-hand.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { breaks, ownerOf } from './whose.js';

/** Parts of the body that are marked or not, and to what they belong. */
const parts = new Map(
  `face:face cheek:face cheeks:face brow:face forehead:face chin:face lip:face nose:face jaw:face temple:face neck:neck throat:neck
  chest:chest breast:chest back:back hand:hand hands:hand palm:hand arm:arm arms:arm forearm:arm shoulder:shoulder leg:leg shin:leg thigh:leg knee:leg body:body skin:body flesh:body`
    .split(/\s+/)
    .map((entry): [string, string] => entry.split(':') as [string, string]),
);

const marked =
  /^(?:scar|scars|scarred|pitted|pockmarked|pock-marked|pock-marks|pockmarks|gash|weal|weals|cicatrice|birthmark|tattoo|tattooed|burns?|branded|disfigured|seamed|mark|marks)$/;
const markedForSure =
  /^(?:scar|scars|scarred|pitted|pockmarked|pock-marked|pock-marks|pockmarks|weals?|cicatrice|birthmark|tattoo|tattooed|branded|disfigured|seamed)$/;
const unmarked = /^(?:unscarred|unmarked|unblemished|flawless|unscathed)$/;
const none = /^(?:no|not|never|without|nor|neither|nothing)$/;

export const markWords: readonly string[] =
  'scar scars scarred pitted pockmarked pock-marked pockmarks pock-marks weal weals cicatrice birthmark tattoo tattooed branded disfigured seamed mark marks unscarred unmarked unblemished flawless scratch blemish'.split(
    ' ',
  );

const near = 12;

/** Whether a part of somebody is scarred or without a mark: "not a scratch upon Anna's face", "smallpox had pitted Tom's cheeks". */
export function marksIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  const wanted = words.findIndex(({ text }) => marked.test(text) || unmarked.test(text) || /^(?:scratch|blemish)$/.test(text));
  if (wanted < 0) return [];
  const noun = partNear(words, wanted);
  if (noun < 0) return [];
  const denied = isDenied(words, wanted);
  const { text: sign = '' } = words[wanted] ?? {};
  if (!denied && !markedForSure.test(sign) && !unmarked.test(sign)) return [];
  const owner = ownerOf(sentence, words, { first: noun, noun }) ?? onlyNamed(sentence, words);
  const part = parts.get(words[noun]?.text ?? '') ?? '';
  if (!owner) return [];
  const bare = denied || unmarked.test(sign);
  const [from, to] = [Math.min(wanted, noun), Math.max(wanted, noun)];
  const place = { from: words[from]?.at ?? 0, to: words[to]?.end ?? 0, ownerAt: owner.at, granted: true };
  return [{ attribute: `marks on ${part}`, value: bare ? 'none' : 'some', ...place }];
}

function partNear(words: readonly PlainWord[], at: number): number {
  for (let distance = 1; distance <= near; distance += 1)
    for (const index of [at + distance, at - distance]) {
      if (!parts.has(words[index]?.text ?? '')) continue;
      const between = words.slice(Math.min(index, at) + 1, Math.max(index, at));
      if (!between.some(({ text }) => breaks.has(text))) return index;
    }
  return -1;
}

const isDenied = (words: readonly PlainWord[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(({ text }, index, before) => none.test(text) && !/^(?:only|longer|one)$/.test(before[index + 1]?.text ?? ''));
