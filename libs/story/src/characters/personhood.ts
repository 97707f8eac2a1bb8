import { isKin } from '../language/person-nouns.js';
import { genderOfGivenName } from '../language/given-names.js';
import { isCountry } from '../language/places.js';
import type { Surface } from './surface.js';

/** Nouns that end the name of a place, a house or an institution. */
const placeNouns = new Set(
  'Street Road Avenue Lane Square Court House Hall Park Hotel Inn Church Chapel Abbey Castle Bridge Hill Hills Mount Mountain Mountains Lake River Sea Ocean Bay Island Islands Isle Cape Gulf Valley Forest Wood Woods Station Hospital College University School Academy Company Bank Office Club Arms Army Navy Parliament Town Village City County Farm Cottage Lodge Manor Place Garden Gardens Gate Green Heath Common Crescent Terrace Row Wharf Dock Docks Pier Harbour Harbor Land World Kingdom Empire Republic States Times Gazette Chronicle Press Society Department Ministry Museum Theatre Opera Tower Palace Temple Cathedral Market Shop Tavern Prison Asylum Inlet Point Creek Spring Cove Beach Coast Pool Pond Moor Grange Priory Rectory Vicarage Parsonage Mill Mills'.split(
    ' ',
  ),
);

/** Kinship words and titles of address mean another person in every mouth. */
const relative = new Set([
  'Father',
  'Mother',
  'Aunt',
  'Uncle',
  'Brother',
  'Sister',
  'Cousin',
  'Grandma',
  'Grandpa',
  'Nurse',
  'Mrs.',
  'Mr.',
  'Ms.',
  'Master',
  'Mistress',
  'Madame',
  'Monsieur',
  'Mademoiselle',
  'Herr',
  'Lady',
  'Dame',
  'Lord',
  'Signor',
  'Signora',
  'Justice',
  'Count',
]);

export function namesAPlace(surface: Surface): boolean {
  const last = surface.words.at(-1) ?? '';
  if (isRoyalStreet(surface) || isSign(surface)) return true;
  if (surface.title === null && isCountry(surface.text) && surface.acts * 5 <= surface.count) return true;
  if (surface.title !== null && surface.title.before !== 'either') return false;
  if (surface.words[0] === 'New' && surface.words.length > 1) return true;
  if (surface.words.length > 1 && placeNouns.has(last)) return true;
  if (surface.title !== null || surface.place === 0) return false;
  if (surface.place === 1)
    return (
      surface.acts + surface.addressed === 0 && surface.he + surface.she <= 1 && genderOfGivenName(surface.words[0] ?? '') === undefined
    );
  return surface.place * 3 > surface.acts * 4 + surface.addressed * 2 + surface.he + surface.she;
}

/** "King Edward Street" and "Queen Anne Square" are called after people. */
function isRoyalStreet({ title, words }: Surface): boolean {
  return (
    /^(?:King|Queen|Prince|Princess|Emperor|Duke|Sir)$/.test(title?.canonical ?? '') &&
    words.length > 1 &&
    /^(?:Street|Road|Avenue|Square|Terrace|Crescent|Row|Hotel|Inn|Station|Hospital|College|School|Theatre|Arms|Head)$/.test(
      words.at(-1) ?? '',
    )
  );
}

/** "The Admiral Benbow" is an inn: a man of that rank has no article before his name. */
function isSign({ title, words, article, acts, count }: Surface): boolean {
  return (
    /^(?:Admiral|Captain|Colonel|General|Commodore)$/.test(title?.canonical ?? '') &&
    words.length > 0 &&
    article * 2 > count &&
    acts * 5 <= count
  );
}

/** "May is warm." Who is called May does something. */
function isMonth(word: string): boolean {
  return /^(?:April|May|June|August)$/.test(word);
}

/** "Mercy!" at the head of sentences only, where nobody of that name does anything, is a word. */
function isExclaimed({ inside, acts, possessive, addressed, count }: Surface): boolean {
  return inside === 0 && acts + possessive === 0 && count >= 3 && addressed * 4 < count;
}

/**
 * Whether the name means somebody. A title or a deed proves it; a given name suggests it; a preposition of place and an
 * article speak against it. One sure mention in mid-sentence is required, since any word is capital at the start.
 */
export function namesAPerson(surface: Surface): boolean {
  if (surface.certain === 0 || namesAPlace(surface)) return false;
  if (surface.words.length === 0) return isRole(surface);
  if (isParent(surface)) return surface.acts >= 5;
  if (surface.title !== null) return true;
  const [first = ''] = surface.words;
  if (surface.words.length === 1 && isMonth(first) && surface.acts === 0) return false;
  if (surface.words.length === 1 && ((placeNouns.has(first) && surface.acts < 2) || isExclaimed(surface))) return false;
  const known = genderOfGivenName(first) !== undefined;
  if (!known && isNeverAlive(surface)) return false;
  const forIt = surface.acts * 3 + surface.addressed * 2 + surface.possessive + surface.he + surface.she + (known ? 3 : 0);
  const against = surface.place * 3 + (surface.acts >= 2 ? 0 : surface.article * 2);
  if (known && surface.words.length > 1) return against === 0 || forIt > against;
  return (
    forIt > against &&
    (surface.acts >= 2 ||
      isUsedAsAName(surface) ||
      (surface.acts >= 1 && surface.count >= 3) ||
      (known && (surface.count >= 2 || surface.acts >= 1)) ||
      (surface.he + surface.she + surface.addressed >= 3 && surface.article === 0 && surface.count >= (surface.addressed >= 3 ? 3 : 4)))
  );
}

/** A name of several words that is met so often belongs to somebody who does something, or has something. */
const oftenEnough = 6;

/** "Stoke Moran" is met ten times, and nobody of that name ever acts or owns anything: a house. */
function isNeverAlive({ words, acts, possessive, count }: Surface): boolean {
  return words.length > 1 && count >= oftenEnough && acts + possessive === 0;
}

/** "Mamma" is another's mother in every mouth; a narrator who calls her so all the time means his own. */
function isParent({ title, words }: Surface): boolean {
  return title === null && words.length === 1 && /^(?:Mamm?a|Mommy|Mumm?y?|Mam|Mom|Papp?a|Dadd?y?|Pa|Ma|Poppa|Momma)$/.test(words[0] ?? '');
}

/** Never after an article or a preposition of place, again and again in mid-sentence, and mostly a pronoun of a person goes with it. */
function isUsedAsAName({ text, count, inside, article, place, he, she, addressed }: Surface): boolean {
  return inside >= 3 && article + place === 0 && (he + she + addressed) * 2 >= count && !placeNouns.has(text) && !isKin(text.toLowerCase());
}

/** A title alone is a person when it acts again and again: the Queen, the Captain. */
function isRole(surface: Surface): boolean {
  return surface.title !== null && !relative.has(surface.title.canonical) && surface.acts >= 3;
}
