import { regionWords } from '../../language/places.js';
import { few, name, number, numberFrom, owner, pattern, place, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const kind =
  '(?:village|town|city|inn|tavern|hotel|house|hall|abbey|castle|church|school|farm|estate|cottage|mansion|manor|parsonage|rectory|vicarage|harbour|harbor|port|island|mill|palace|monastery|priory|hamlet|settlement|mountain|lake|valley|place|spot|building|pile|ruin|seat|residence|home)';
const lies =
  '(?:is|was|lay|lies|stood|stands|stands alone|had been built|was built|is situated|was situated|is located|was located|sat|sits)';
const within = (groups: Readonly<Record<string, string | undefined>>): { attribute: string; value: string } | null =>
  groups['place'] === undefined ? null : { attribute: 'lies in', value: groups['place'] };
const byTheSea = (value: string) => (): { attribute: string; value: string } => ({ attribute: 'by the sea', value });
const opposite = '(?<way>north|south|east|west)';

/** Where a named place lies, how far from another. */
export const sites: ClaimFamily = {
  heard: true,
  names: 1,
  words: listedWords(
    'on in north south east west mile miles league leagues kilometre kilometres kilometer kilometers yards hours from between apart asunder divide separate sea coast shore inland seaside coastal fishing seaport seashore northern southern eastern western bank faced looked fronted facing',
  ),
  filter:
    /\b(?:sea|coast|shore|inland|seaside|coastal|fishing|seaport|seashore)\b|\b(?:north|south|east|west)(?:ern)?(?: side)? of the |\b(?:north|south|east|west)(?:ern)? (?:bank|side|shore)|\b(?:faced|looked|facing|fronted) |\b(?:in|of|from|off|to|and) (?:the [a-z]+ (?:of )?)?[\ue000-\ue0ffy]|\b(?:from|off) the |\b(?:bank|side|shore) of the /,
  patterns: [
    pattern(
      `(?<n>${name})(?:,? (?:was|is|had been)|,) (?:an?|the) ${few(3)}${kind} (?:[a-zß-ɏ]+ ){0,2}?in (?:the (?:county|city|town|heart|middle|centre|north|south|east|west) of )?${place}(?!'s)`,
      within,
    ),
    pattern(
      `(?<n>${name})(?:,? which)? ${lies} (?:(?!who\\b|that\\b|which\\b|he\\b|she\\b|it\\b|so\\b|as\\b)[a-zß-ɏ]{1,15} ){0,6}?in (?:the (?:county|city|town|heart|middle|centre|north|south|east|west) of )?${place}(?!'s)`,
      within,
    ),
    pattern(`(?<n>${name}), (?:near ${name}, )?in (?:the (?:county|city|town) of )?${place}(?= ?[,.;])`, within),
    pattern(
      `(?<n>${name}) (?:${lies} )?(?:only |just |exactly |some )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s|yards|hours)(?:' [a-zß-ɏ]+)? (?:from|(?:north|south|east|west) of|off) ${place}(?!'s)`,
      (groups) => distance(groups),
    ),
    pattern(
      `\\b(?:from|between) (?<n>${name}) (?:to|and) ${place},? (?:it )?(?:is|was) (?:only |just |exactly )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s|yards|hours)\\b`,
      distance,
    ),
    pattern(
      `\\b(?:the )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s) (?:of (?:[a-zß-ɏ]+ )?[a-zß-ɏ]+ )?(?:from|between|(?:that|which) (?:divide|separate|divided|separated|lie between|lay between)) (?<n>${name}) (?:to|and|from) ${place}(?!'s)`,
      distance,
      { granted: true },
    ),
    pattern(
      `(?<n>${name}) and ${place} (?:are|were|lie|lay|stand|stood) (?:only |just |exactly |some |about )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s) (?:apart|asunder)\\b`,
      distance,
    ),
    pattern(
      `(?<n>${name}) (?:was|is) an? ${few(2)}${kind} (?:only |just |exactly |some |about )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s) (?:out of|from|(?:north|south|east|west) of) ${place}(?!'s)`,
      distance,
    ),
    pattern(
      `(?<n>${name})(?:,? which)? (?:was|is|lay|lies|stood|stands) (?:only |some |about |a good |full |more than |above |at least )?(?<hundreds>one|two|three|four|five|a) hundred (?<unit>miles?|leagues?) (?:out of|from|(?:north|south|east|west) of) ${place}(?!'s)`,
      ({ hundreds, unit, place: from }) => distance({ num: String(100 * (numberFrom(hundreds) ?? 1)), unit, place: from }),
    ),
    pattern(
      `(?<n>${name})(?:,? (?:to )?which)?(?: [^.,;:!?"\\ue000-\\ue0ff]{1,40},)?(?: ${lies}|,) (?:up)?on (?:the|its) (?<way>north|south|east|west|left|right)(?:ern)? (?:bank|side|shore)(?: of the (?<water>river|lake|valley|street|road|square|bay)|(?= ?(?:[.,;:]|$)| and\\b))`,
      ({ way, water = 'river' }) => (way === undefined ? null : { attribute: `side of the ${water}`, value: way }),
    ),
    pattern(
      `(?<n>${name})(?:,? which)? (?:${lies} )?(?:only |just |exactly |some )?${number} (?<unit>miles?|leagues?|kilomet(?:re|er)s|hours) (?:from|off) the (?<place>sea|town|village|coast|station|church|city|capital|border)\\b`,
      (groups) => distance(groups),
    ),
    pattern(
      `(?<n>${name})(?:,? which)?(?: ${lies}|,) (?:a (?:little |short )?(?:way |distance )?)?(?:to|on) the ${opposite}(?: side)? of the (?<of>village|town|city|river|park|church|bay|lake|hills|common|moor)\\b`,
      ({ way, of }) => (way === undefined || of === undefined ? null : { attribute: `side of the ${of}`, value: way }),
    ),
    pattern(
      `(?<n>${name})(?: (?:was|is|had always been)|,) (?:an?|the) ${few(3)}(?:town|village|port|harbour|resort|hamlet|place|house|inn) (?:on|by|upon|beside) the (?:sea|coast|shore|cliffs|seashore|beach)\\b`,
      byTheSea('on the coast'),
    ),
    pattern(
      `(?<n>${name})(?: (?:was|is|had always been)|,) (?:an?|the) ${few(2)}(?:seaside|coastal|fishing|seaport|sea-side) (?:town|village|place|resort|port)\\b`,
      byTheSea('on the coast'),
    ),
    pattern(
      `(?<n>${name}) ${lies} (?:right |just |close )?(?:on|by|upon|beside) the (?:sea|coast|shore|seashore)\\b`,
      byTheSea('on the coast'),
    ),
    pattern(
      `(?<n>${name})(?:,? which)?(?: ${lies})?,? (?:(?:some|about|nearly|a good|full|more than) )?(?:an? |${number} )?(?:hundreds of|hundred|dozen|score|[a-zß-ɏ]+ty(?:-[a-zß-ɏ]+)?)? ?miles (?:away )?(?:from|of) (?:the|any) (?:sea|coast)\\b`,
      byTheSea('inland'),
    ),
    pattern(`(?<n>${name})(?:,? (?:which )?${lies}|,) (?:far |deep )?inland\\b`, byTheSea('inland')),
    pattern(
      `\\b(?<room>library|study|drawing-room|dining-room|nursery|parlour|front|windows?|door) (?:at|of) (?<n>${name}) (?:all )?(?:faced|looked|fronted|opened|gave) (?:due |full |out |straight )?(?:to(?:wards?)? )?(?:the )?${opposite}\\b`,
      ({ way, room: part }) => (way === undefined || part === undefined ? null : { attribute: `side of the ${part}`, value: way }),
    ),
    pattern(`(?<n>${name})(?:,? which)? ${lies} (?:[a-zß-ɏ]+ ){0,3}?(?:to the )?${opposite} of ${place}(?!'s)`, ({ way, place: from }) =>
      way === undefined || from === undefined ? null : { attribute: `side of ${from}`, value: way },
    ),
  ],
};

const room =
  '(?<room>library|nursery|drawing-room|dining-room|kitchen|study|bedroom|schoolroom|billiard-room|ballroom|chapel|cellar|attic|office|parlour|hall|gallery|music-room|sitting-room)';

/** "Longbourn, Hertfordshire" and "Gerrard Street, Soho", unless it is a list: the bible asks which of the two is the larger. */
export const postalAddresses: ClaimFamily = {
  heard: true,
  words: [
    ...regionWords,
    ...listedWords('street lane road square place row terrace avenue gardens crescent house hall lodge castle abbey park'),
  ],
  names: 2,
  patterns: [
    pattern(`(?<n>${name}), ${place}(?= ?[,.;"]|$)`, ({ place: region }) =>
      region === undefined ? null : { attribute: 'lies perhaps in', value: region },
    ),
  ],
};

/** In which street somebody lives, on which floor of a named house a room is, whether it stands high or low. */
export const addresses: ClaimFamily = {
  heard: true,
  words: listedWords(
    'library nursery drawing-room dining-room kitchen study bedroom schoolroom ballroom chapel cellar attic office parlour gallery room house lived lives lodged lodges resided rooms number floor storey wing hill hollow valley',
  ),
  names: 1,
  patterns: [
    pattern(`\\bthe ${room} (?:at|of|in) (?<n>${name})(?!'s)`, ({ room: which }) =>
      which === undefined ? null : { attribute: 'room', value: which },
    ),
    pattern(
      `${subject}(?:,? who)? (?:lived|lives|lodged|lodges|resided|had rooms|dwelt|went home|came home|returned home|drove home|went back)(?: [a-zß-ɏ]+ly)? (?:at|in|to) (?:number |no\\. )?(?:${number},? )?(?<street>${name})`,
      addressed,
    ),
    pattern(
      `${owner} (?:house|home|cottage|shop|lodgings|rooms) (?:was |stood |is |lay |were |,)?(?:at|in|on) (?:the (?:end|corner|top|bottom|foot|middle) of )?(?:number |no\\. )?(?:${number},? )?(?<street>${name})`,
      addressed,
    ),
    pattern(
      `\\b(?:rooms?|lodgings|house|flat|apartments?) (?:at|in|on) (?:number |no\\. )?(?:${number},? )?(?<street>${name}) (?:which|that|where) (?<n>${name}) (?:had )?(?:occupied|rented|lived|lodged|taken)\\b`,
      addressed,
    ),
    pattern(
      `${subject}(?:,? who)? (?:had|has|kept|took|occupied|rented) (?:(?:the|a|two|three|four) )?(?:[a-zß-ɏ]+ )?(?:rooms|lodgings|a house|house|a flat|apartments?|chambers) (?:at|in) (?:number |no\\. )?(?:${number},? )?(?<street>${name})`,
      addressed,
    ),
    pattern(
      `\\b${room} (?:at|of|in) (?<n>${name}) (?:was|is|lay|were) on the (?<floor>ground|first|second|third|fourth|fifth|top) (?:floor|storey)\\b`,
      ({ room: which, floor }) =>
        which === undefined || floor === undefined ? null : { attribute: `floor of the ${which}`, value: floor },
    ),
    pattern(
      `\\b${room} (?:at|of|in) (?<n>${name}) (?:was|is|lay|were) in the (?<wing>north|south|east|west) wing\\b`,
      ({ room: which, wing }) => (which === undefined || wing === undefined ? null : { attribute: `wing of the ${which}`, value: wing }),
    ),
    pattern(
      `(?<n>${name}) (?:stood|stands|was|lay|lies|looked down) (?:high |low )?(?:on|upon|from|in|at) (?:the (?:top|brow|foot|bottom|crest) of )?(?:the|a|its) (?:[a-zß-ɏ-]{2,12} ){0,2}(?<site>hill|hilltop|hollow|valley|cliff|ridge|plain)\\b`,
      ({ site = '' }) => ({
        attribute: 'stands',
        value: /hill|cliff|ridge/.test(site) ? 'on a height' : 'low',
      }),
    ),
  ],
};

/** "12 Cable Street": in which street, and where it is said at which number. */
function addressed({ num, street: where }: Groups): { attribute: string; value: string } | null {
  if (where === undefined) return null;
  const house = numberFrom(num);
  return { attribute: 'address', value: house === null ? where : `${house} ${where}` };
}

/** How high a named house is. */
export const heights: ClaimFamily = {
  heard: true,
  names: 1,
  words: listedWords(
    'built brick bricks stone granite timber wood wooden marble flint storey storeys storied storeyed stories story floor floors',
  ),
  patterns: [
    pattern(
      `(?<n>${name})(?:,| (?:was|is|had|has|rose|stood)) ${few(4)}${number}[ -](?:storeys?|stor(?:ey|i)ed|stories|floors?)\\b`,
      ({ num }) => storeys(num),
    ),
    pattern(
      `(?<n>${name})(?: (?:was|is|had been)|,)(?: a [^.;:!?"\\ue000-\\ue0ff]{3,40})? built (?:entirely |wholly )?(?:of|in|from) (?:[a-zß-ɏ-]{2,10} )?(?<stuff>brick|stone|granite|timber|wood|marble|flint)s?\\b`,
      builtOf,
    ),
    pattern(
      `\\b(?<stuff>brick|stone|granite|timber|wooden|marble|flint) (?:walls|front|facade|fa[cç]ade|gables|tower) of (?<n>${name})(?!'s)`,
      builtOf,
    ),
    pattern(`\\b${number}[ -](?:storeys?|stor(?:ey|i)ed|stories|floors?) (?:[a-zß-ɏ]+ )?of (?<n>${name})(?!'s)`, ({ num }) => storeys(num)),
  ],
};

function distance(groups: Readonly<Record<string, string | undefined>>): { attribute: string; value: string } | null {
  const [far, from] = [numberFrom(groups['num']), groups['place']];
  if (far === null || from === undefined) return null;
  return { attribute: `${(groups['unit'] ?? 'miles').replace(/s?$/, 's')} from ${from}`, value: String(far) };
}

/** Stone is granite, marble and flint as well. */
function builtOf({ stuff = '' }: Groups): { attribute: string; value: string } {
  return {
    attribute: 'built of',
    value: /granite|marble|flint/.test(stuff) ? 'stone' : stuff === 'timber' || stuff === 'wooden' ? 'wood' : stuff,
  };
}

function storeys(num: string | undefined): { attribute: string; value: string } | null {
  const many = numberFrom(num);
  return many === null || many > 60 ? null : { attribute: 'storeys', value: String(many) };
}
