/**
 * Things and the first year in which a story could name them: the year of the invention, or that of the word where it is
 * later. General knowledge as any encyclopaedia gives it; where the beginnings are disputed the earliest claim counts.
 * Left out: words that had an older meaning (a "computer" was a clerk, a "train" a retinue, "plastic" an adjective).
 */
const list: readonly (readonly [words: string, year: number])[] = [
  ['steamboat|steamship|steamer', 1783],
  ['hot-air balloon', 1783],
  ['gaslight|gas-light|gas lamp|gas-lamp', 1792],
  ['railway station|railway train|railway carriage|locomotive', 1825],
  ['lucifer match|box of matches|matchbox|match-box', 1826],
  ['photograph|photographer|daguerreotype', 1839],
  ['postage stamp|postage-stamp', 1840],
  ['telegram', 1852],
  ['telegraph office|telegraph wire|telegraph wires|telegraph pole', 1838],
  ['safety pin|safety-pin', 1849],
  ['dynamite', 1867],
  ['typewriter', 1868],
  ['barbed wire|barbed-wire', 1867],
  ['telephone|telephones|telephoned', 1876],
  ['phonograph', 1877],
  ['gramophone', 1887],
  ['electric light|electric lights|electric lamp|electric bulb|light bulb|lightbulb|light switch', 1879],
  ['machine gun|machine-gun', 1862],
  ['motor-car|motorcar|motor car|automobile|automobiles', 1885],
  ['motorcycle|motor-cycle|motorbike', 1885],
  ['bicycle|bicycles', 1868],
  ['x-ray|x-rays', 1895],
  ['aspirin', 1899],
  ['zeppelin', 1900],
  ['aeroplane|airplane|aeroplanes|airplanes', 1903],
  ['vacuum cleaner|vacuum-cleaner', 1901],
  ['wireless set|radio set|transistor radio', 1901],
  ['zipper|zippers', 1923],
  ['radio|radios', 1907],
  ['wristwatch|wrist-watch', 1868],
  ['traffic light|traffic lights', 1868],
  ['flashlight|electric torch', 1899],
  ['penicillin', 1928],
  ['insulin', 1921],
  ['television|televisions|television set', 1926],
  ['nylon', 1938],
  ['jet plane|jet aircraft|jet engine', 1937],
  ['helicopter|helicopters', 1936],
  ['ballpoint|ballpoint pen|biro', 1938],
  ['atom bomb|atomic bomb|nuclear weapon', 1945],
  ['microwave oven', 1946],
  ['credit card|credit cards', 1950],
  ['video recorder|videotape', 1956],
  ['internet|website|e-mail|email', 1982],
  ['mobile phone|cell phone|cellphone|smartphone', 1973],
  ['fridge', 1913],
  ['laptop|laptops', 1981],
  ['jeans|blue jeans', 1873],
  ['t-shirt|t-shirts|tee-shirt', 1913],
  ['zip fastener|zipped|unzipped', 1913],
  ['supermarket|supermarkets', 1930],
  ['plastic bag|plastic bags|plastic bottle|plastic cup', 1957],
  ['text message|text messages|texted', 1992],
  ['loudspeaker|loudspeakers', 1907],
  ['antibiotic|antibiotics', 1942],
  ['photocopy|photocopied|photocopier', 1949],
  ['skyscraper|skyscrapers', 1883],
  ['escalator', 1900],
  ['dishwasher', 1901],
  ['parking lot|petrol station|gas station|petrol pump', 1905],
  ['jeep|jeeps', 1940],
  ['satellite dish|space station|astronaut|astronauts', 1957],
  ['taxi|taxis|taxicab|taxi-cab', 1907],
  ['lipstick', 1880],
  ['police car|police cars', 1899],
  ['video|videos|dvd', 1956],
  ['websites|googled', 1990],
  ['refrigerator|refrigerators', 1913],
  ['washing machine|washing-machine', 1904],
  ['air conditioning|air-conditioning|air conditioner', 1902],
  ['cinema|cinemas', 1896],
  ['movies|movie', 1908],
  ['airport|airports', 1910],
  ['motorway|motorways', 1930],
  ['traffic jam|bus stop', 1905],
  ['bulldozer', 1930],
  ['robot|robots', 1920],
  ['sunglasses', 1916],
  ['headlights', 1899],
  ['seat belt|seatbelt', 1930],
  ['neon', 1910],
  ['laser', 1960],
  ['spaceship|spacecraft', 1894],
  ['motor-bus|motorbus|omnibus driver', 1899],
  ['selfie|wi-fi|wifi', 1999],
  ['hoover|hoovered', 1908],
  ['paperback|paperbacks', 1899],
  ['cellophane', 1912],
  ['tape recorder', 1932],
  ['radar', 1940],
];

const years = new Map(list.flatMap(([words, year]) => words.split('|').map((word): [string, number] => [word, year])));

/** What belonged to every day as long as people drove behind horses and read by candles; and when that was over. */
export const bygoneWords: readonly string[] = (
  'carriage carriages coachman coachmen footman footmen candle candles candlestick candlelight phaeton gig barouche curricle chaise ' +
  'brougham hansom hansoms postilion postilions stagecoach ostler horseback petticoat petticoats parlour drawing-room musket muskets ' +
  'cutlass quill inkstand snuff snuff-box gas-light gaslight housemaid scullery wherry brigantine schooner topsail governess workhouse'
).split(' ');
export const bygoneSince = 1905;

/** Alternatives for a regular expression, longest first. */
export const inventionPattern = [...years.keys()].sort((a, b) => b.length - a.length).join('|');

/** The first word of each. */
export const inventionWords: readonly string[] = [...new Set([...years.keys()].map((words) => /^[a-z]+/.exec(words)?.[0] ?? words))];

export function inventedIn(words: string): number | undefined {
  return years.get(words.toLowerCase().replace(/\s+/g, ' '));
}
