/** What a calling is called that is known by its field: "bred to the law", "dressmaking". */
const fields: { [word: string]: string } = {
  law: 'lawyer',
  bar: 'lawyer',
  sea: 'sailor',
  navy: 'sailor',
  church: 'clergyman',
  ministry: 'clergyman',
  army: 'soldier',
  stage: 'actor',
  medicine: 'doctor',
  physic: 'doctor',
  surgery: 'doctor',
  plough: 'farmer',
  land: 'farmer',
  farming: 'farmer',
  dressmaking: 'dressmaker',
  millinery: 'milliner',
  tailoring: 'tailor',
  carpentry: 'carpenter',
  brewing: 'brewer',
  baking: 'baker',
  milling: 'miller',
  printing: 'printer',
  teaching: 'teacher',
  nursing: 'nurse',
  banking: 'banker',
  shoemaking: 'shoemaker',
  clockmaking: 'clockmaker',
  watchmaking: 'watchmaker',
  fishing: 'fisherman',
  masonry: 'mason',
  weaving: 'weaver',
  gardening: 'gardener',
  saddlery: 'saddler',
  engineering: 'engineer',
  journalism: 'journalist',
};

/** Where somebody stands who works at it: "thirty years behind the plough". */
const places: { [word: string]: string } = {
  plough: 'farmer',
  mast: 'sailor',
  bank: 'banker',
  forge: 'blacksmith',
  anvil: 'blacksmith',
  pulpit: 'clergyman',
  bench: 'judge',
  loom: 'weaver',
  stage: 'actor',
  pit: 'miner',
  mine: 'miner',
  counter: 'shopkeeper',
};

/** Those whom only one calling has. */
const clients: { [word: string]: string } = { patients: 'doctor', parishioners: 'clergyman', flock: 'clergyman', clients: 'lawyer' };

const known = (words: { [word: string]: string }, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

export const callingOfField = (word: string): string | undefined => known(fields, word);
export const callingOfPlace = (word: string): string | undefined => known(places, word);
export const callingOfClients = (word: string): string | undefined => known(clients, word);

export const tradeWords: readonly string[] = [...new Set([...Object.keys(fields), ...Object.keys(places), ...Object.keys(clients)])];
