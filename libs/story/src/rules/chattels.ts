import type { Observation, Whole } from './rule.js';
import { contradicting, tellingsOf } from './told-twice.js';

interface Told {
  facets: ReadonlyMap<string, string>;
  same: boolean;
  loose: boolean;
  had: boolean;
  /** It is told of the beast by its name. */
  itself: boolean;
}

function toldIn(value: string): Told {
  const words = value.split(' ');
  return {
    facets: new Map(
      words.filter((word) => word.includes('=')).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    ),
    same: words.includes('same'),
    loose: words.includes('loose'),
    had: words.includes('had'),
    itself: words.includes('itself'),
  };
}

/** What somebody's thing or beast is like, and that it is gone for good, told otherwise elsewhere. */
export function chattelsToldTwice(whole: Whole): Observation[] {
  const told = tellingsOf(whole, 'has ');
  return contradicting(told, chattelsClash, ({ attribute }, what) => `The ${attribute.slice('has '.length)} ${what}.`);
}

const lasting: { [facet: string]: string } = {
  colour: 'is of another colour elsewhere',
  stone: 'has another stone elsewhere',
  stuff: 'is of other stuff elsewhere',
  name: 'has another name elsewhere',
  legs: 'has all its legs, and elsewhere one less',
  sex: 'is of the other sex elsewhere',
  ears: 'is deaf, and hears elsewhere',
  song: 'sings, and elsewhere never did',
  owned: "is somebody's own, and elsewhere is not",
};

/** More than "old" or "little" is said of it: "her christening cup". */
const telling = /^(?!(?:old|little|own|great|good|poor|young|big|dear|new|best|white|black|brown|grey|red|blue|green|first|other)_[a-z]+$)/;

/** Whatever is of oak is of wood. */
const differ = (facet: string, one: string, other: string): boolean =>
  one !== other && !(facet === 'stuff' && (one === 'wood' || other === 'wood') && woods.test(one) && woods.test(other));
const woods = /^(?:wood|oak|mahogany|ebony|ash|pine|walnut|rosewood|deal|birch|bark)$/;

/** Nobody takes these for those of another of its kind. */
const bodily = new Set(['legs', 'ears', 'sex', 'song']);

function chattelsClash(here: string, there: string): string | null {
  const [one, other] = [toldIn(here), toldIn(there)];
  if (one.itself !== other.itself) return null;
  const [phrase, word] = [one.facets.get('phrase'), one.facets.get('word')];
  const alike = phrase !== undefined && phrase === other.facets.get('phrase');
  const called = one.facets.get('name');
  const ownPhrase = alike && one.had && other.had && telling.test(phrase);
  const isOne = one.same || other.same || one.itself || ownPhrase || (called !== undefined && called === other.facets.get('name'));
  const oneWord = word === other.facets.get('word') && !(one.loose && other.loose);
  const [fate, before] = [one.facets.get('fate'), other.facets.get('fate')];
  if (fate === 'back' || before === 'back') return null;
  const facet = Object.keys(lasting).find((each) => {
    const [a, b] = [one.facets.get(each), other.facets.get(each)];
    return (
      a !== undefined && b !== undefined && differ(each, a, b) && (isOne || (each === 'owned' && alike) || (bodily.has(each) && oneWord))
    );
  });
  if (facet !== undefined) return lasting[facet] ?? null;
  const isBack = isOne || alike || (other.facets.get('end') === 'dead' && oneWord && !one.loose && !other.loose);
  if (before === 'gone' && (fate === 'there' || (fate === 'was' && one.same)) && isBack)
    return 'is there, though it is gone for good before';
  const isNever =
    (fate === 'never' && (isOne || other.had) && before !== 'gone') || (/^(?:none|never)$/.test(before ?? '') && isOne && fate === 'there');
  return isNever ? 'is there, and elsewhere there never was one' : null;
}
