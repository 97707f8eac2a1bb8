import { numberInWords } from '../../manuscript/numbers.js';
import { few, name, number, pattern, place, type ClaimFamily } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const kind =
  '(?:village|town|city|inn|tavern|hotel|house|hall|abbey|castle|church|school|farm|estate|cottage|mansion|manor|parsonage|rectory|vicarage|harbour|harbor|port|island|mill|palace|monastery|priory|hamlet|settlement|mountain|lake|valley|place|spot|building|pile|ruin|seat|residence|home)';
const lies =
  '(?:is|was|lay|lies|stood|stands|stands alone|had been built|was built|is situated|was situated|is located|was located|sat|sits)';
const within = (groups: Readonly<Record<string, string | undefined>>): { attribute: string; value: string } | null =>
  groups['place'] === undefined ? null : { attribute: 'lies in', value: groups['place'] };
const opposite = '(?<way>north|south|east|west)';

/** Where a named place lies, how far from another. */
export const sites: ClaimFamily = {
  names: 1,
  words: listedWords(
    'in north south east west mile miles league leagues kilometre kilometres kilometer kilometers yards hours from between',
  ),
  filter: /\b(?:in|of|from|off|to|and) (?:the [a-z]+ (?:of )?)?[\ue000-\ue0ffy]/,
  patterns: [
    pattern(
      `(?<n>${name})(?:,? (?:was|is|had been)|,) (?:an?|the) ${few(3)}${kind} (?:\\p{L}+ ){0,2}?in (?:the (?:county|city|town|heart|middle|centre|north|south|east|west) of )?${place}(?!'s)`,
      within,
    ),
    pattern(
      `(?<n>${name}) ${lies} (?:\\p{L}{1,15} ){0,6}?in (?:the (?:county|city|town|heart|middle|centre|north|south|east|west) of )?${place}(?!'s)`,
      within,
    ),
    pattern(`(?<n>${name}), in (?:the (?:county|city|town) of )?${place}(?= ?[,.;])`, within),
    pattern(
      `(?<n>${name}) (?:${lies} )?(?:only |just |exactly |some )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s|yards|hours)(?:' \\p{L}+)? (?:from|(?:north|south|east|west) of|off) ${place}(?!'s)`,
      (groups) => distance(groups),
    ),
    pattern(
      `\\b(?:from|between) (?<n>${name}) (?:to|and) ${place},? (?:it )?(?:is|was) (?:only |just |exactly )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s|yards|hours)\\b`,
      distance,
    ),
    pattern(
      `\\b(?:the )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s) (?:from|between) (?<n>${name}) (?:to|and) ${place}(?!'s)`,
      distance,
    ),
    pattern(`(?<n>${name}) ${lies} (?:\\p{L}+ ){0,3}?(?:to the )?${opposite} of ${place}(?!'s)`, ({ way, place: from }) =>
      way === undefined || from === undefined ? null : { attribute: `side of ${from}`, value: way },
    ),
  ],
};

/** How high a named house is. */
export const heights: ClaimFamily = {
  names: 1,
  words: listedWords('storey storeys storied storeyed stories story floor floors'),
  patterns: [
    pattern(
      `(?<n>${name})(?:,| (?:was|is|had|has|rose|stood)) ${few(4)}${number}[ -](?:storeys?|stor(?:ey|i)ed|stories|floors?)\\b`,
      ({ num }) => storeys(num),
    ),
    pattern(`\\b${number}[ -](?:storeys?|stor(?:ey|i)ed|stories|floors?) (?:\\p{L}+ )?of (?<n>${name})(?!'s)`, ({ num }) => storeys(num)),
  ],
};

function numberFrom(num: string | undefined): number | null {
  if (num === undefined) return null;
  return /^\d/.test(num) ? Number(num) : numberInWords(num.replace(' ', '-'));
}

function distance(groups: Readonly<Record<string, string | undefined>>): { attribute: string; value: string } | null {
  const [far, from] = [numberFrom(groups['num']), groups['place']];
  if (far === null || from === undefined) return null;
  return { attribute: `${(groups['unit'] ?? 'miles').replace(/s?$/, 's')} from ${from}`, value: String(far) };
}

function storeys(num: string | undefined): { attribute: string; value: string } | null {
  const many = numberFrom(num);
  return many === null || many > 60 ? null : { attribute: 'storeys', value: String(many) };
}
