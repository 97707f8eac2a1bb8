import { around, isOnTheMap, placeCalled } from './gazetteer.js';

const sorts: readonly string[] = [
  // Countries and nations.
  'England|Scotland|Wales|Ireland|France|Germany|Spain|Portugal|Italy|Greece|Turkey|Russia|Poland|Austria|Hungary|Bohemia|Switzerland|Belgium|Holland|Denmark|Norway|Sweden|Finland|America|Canada|Mexico|Brazil|Argentina|Chile|Peru|Australia|India|China|Japan|Egypt|Persia|Iceland|Romania|Prussia|Bavaria|Morocco|Kenya',
  // Counties of England, which share no village.
  'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumberland|Derbyshire|Devon|Devonshire|Dorset|Dorsetshire|Durham|Essex|Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Huntingdonshire|Kent|Lancashire|Leicestershire|Lincolnshire|Middlesex|Norfolk|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|Somersetshire|Staffordshire|Suffolk|Surrey|Sussex|Warwickshire|Westmoreland|Wiltshire|Worcestershire|Yorkshire',
  // States of the United States.
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming',
  // Cities and large towns.
  'London|Bristol|Dover|Bath|York|Liverpool|Manchester|Birmingham|Leeds|Sheffield|Plymouth|Portsmouth|Southampton|Exeter|Brighton|Oxford|Cambridge|Norwich|Canterbury|Winchester|Salisbury|Nottingham|Derby|Hull|Newcastle|Lincoln|Leicester|Coventry|Worcester|Gloucester|Carlisle|Lancaster|Whitby|Scarborough|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Cardiff|Swansea|Dublin|Cork|Belfast|Limerick|Galway|Paris|Lyons|Lyon|Marseilles|Bordeaux|Rouen|Calais|Nice|Berlin|Munich|Hamburg|Dresden|Leipzig|Cologne|Frankfurt|Vienna|Prague|Budapest|Warsaw|Moscow|Madrid|Barcelona|Seville|Lisbon|Rome|Florence|Venice|Naples|Milan|Turin|Genoa|Athens|Constantinople|Istanbul|Geneva|Zurich|Brussels|Antwerp|Bruges|Amsterdam|Rotterdam|Copenhagen|Stockholm|Oslo|Boston|Chicago|Philadelphia|Baltimore|Concord|Charleston|Savannah|New Orleans|San Francisco|Los Angeles|Denver|Seattle|Detroit|Cleveland|Cincinnati|Pittsburgh|Atlanta|Montreal|Toronto|Quebec|Sydney|Melbourne|Calcutta|Bombay|Madras|Delhi|Shanghai|Peking|Tokyo|Cairo|Alexandria|Jerusalem|New York',
];

/** Index of the towns among the sorts: all before them are regions. */
const townSort = sorts.length - 1;

const sortOf = new Map(sorts.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index])));
/** Round London people say the one or the other. */
const homeCounties = new Set(['Surrey', 'Kent', 'Essex', 'Hertfordshire', 'Middlesex']);

/**
 * Nobody is born in both, no house stands in both: two countries, two counties, two states, two towns; a town, and a country or county
 * in which it does not lie. Of places that are not known it is not told which is the larger.
 */
export function placesClash(a: string, b: string): boolean {
  const [one, other] = [placeCalled(a), placeCalled(b)];
  if (one === other) return false;
  if (one === atSea || other === atSea) return isKnownPlace(one) || isKnownPlace(other);
  const [first, second] = [sortOf.get(a), sortOf.get(b)];
  if (first !== undefined && first === second) return true;
  if (!isKnownPlace(one) || !isKnownPlace(other)) return false;
  if ([one, other].includes('London') && (homeCounties.has(one) || homeCounties.has(other))) return false;
  return !around(one).has(other) && !around(other).has(one);
}

/** Where somebody is born who is born on board of a ship. */
export const atSea = 'the sea';

/** Whether it is known what sort of place it is, and where. */
export function isKnownPlace(name: string): boolean {
  return name === atSea || isOnTheMap(name) || sortOf.get(name) === 0;
}

/** The country in which a place lies, so far as that is known; that of a country is itself. */
export function countryOf(name: string): string | undefined {
  return [...around(name)].find((each) => sortOf.get(each) === 0);
}

const southern = new Set(
  'Diemen|Van Diemen|New Holland|Madagascar|Java|Australia|Sydney|Melbourne|Zealand|New Zealand|Brazil|Argentina|Chile|Peru|Cape Town|Africa|South Africa|Patagonia|Antarctic|Tasmania|Buenos Ayres|Buenos Aires|Queensland|Victoria'.split(
    '|',
  ),
);

/** South of the equator winter comes in July. */
export function isSouthern(name: string): boolean {
  return southern.has(name);
}

const cold = new Set(
  'Alps|Andes|Himalayas|Himalaya|Arctic|Iceland|Greenland|Siberia|Alaska|Everest|Rockies|Pyrenees|Switzerland|Mont Blanc|Pole|North Pole|South Pole|Lapland|Norway|Spitzbergen'.split(
    '|',
  ),
);

/** Where snow may lie at any time of the year. */
export function isAlwaysCold(name: string): boolean {
  return cold.has(name);
}

const warm = new Set(
  'India|Bengal|Bombay|Calcutta|Madras|Ceylon|Egypt|Cairo|Alexandria|Jamaica|Barbados|West Indies|Indies|Cuba|Florida|California|Mexico|Nice|Cannes|Mentone|Riviera|Naples|Sicily|Capri|Madeira|Malta|Algiers|Morocco|Tunis|Singapore|Jerusalem|Palestine|Spain|Seville|Italy|Florence|Rome|Hawaii|Honolulu|Tahiti|Samoa'.split(
    '|',
  ),
);

/** Where flowers and the sun know no winter. */
export function isAlwaysWarm(name: string): boolean {
  return warm.has(name);
}

/** The last word of a name that is that of a house, an inn, an estate. */
export function isNameOfHouse(name: string): boolean {
  return / (?:Hall|House|Inn|Abbey|Castle|Park|Manor|Farm|Lodge|Grange|Cottage|Court|Hotel|Priory|Rectory|Tower|Towers|Mill|Arms|Head|Villa|School|Tavern|Estate|Place|Palace|Academy|Hospital|Station)$/.test(
    name,
  );
}

/** Whether the name, or what follows a number, is that of a street. */
export function isStreet(name: string): boolean {
  return / (?:Street|Lane|Road|Square|Place|Row|Terrace|Avenue|Gardens|Crescent|Buildings|Yard|Alley|Walk|Mews)$/.test(name);
}

/** Whether the name is that of a country, a county or a state, in which towns lie. */
export function isRegion(name: string): boolean {
  return (sortOf.get(name) ?? sorts.length) < townSort;
}

/** Names of regions, a word each, in lower case. */
export const regionWords: readonly string[] = [...sortOf].flatMap(([name, sort]) => (sort < townSort ? name.toLowerCase().split(' ') : []));

const beyond = new Set('Britain Europe Asia Africa Scandinavia Siberia Arabia Hindustan Christendom'.split(' '));

/** A country or a continent: nobody is called so. */
export function isCountry(name: string): boolean {
  return sortOf.get(name) === 0 || beyond.has(name);
}
