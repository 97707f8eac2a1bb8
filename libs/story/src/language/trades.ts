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
  ploughing: 'farmer',
  shepherding: 'shepherd',
  smithing: 'blacksmith',
  forging: 'blacksmith',
  cobbling: 'cobbler',
  thatching: 'thatcher',
  bricklaying: 'bricklayer',
  mining: 'miner',
  soldiering: 'soldier',
  seafaring: 'sailor',
  whaling: 'whaler',
  preaching: 'preacher',
  dentistry: 'dentist',
  pharmacy: 'chemist',
  midwifery: 'midwife',
  butchery: 'butcher',
  needlework: 'seamstress',
  dyeing: 'weaver',
  spinning: 'weaver',
  architecture: 'architect',
  sculpture: 'sculptor',
  schoolteaching: 'teacher',
  acting: 'actor',
  barbering: 'barber',
  tanning: 'tanner',
  pottery: 'potter',
  innkeeping: 'innkeeper',
  undertaking: 'undertaker',
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

/** What is somebody's own only if he works there, or what he works with. */
const own: { [word: string]: string } = {
  smithy: 'blacksmith',
  forge: 'blacksmith',
  anvil: 'blacksmith',
  surgery: 'doctor',
  dispensary: 'doctor',
  patients: 'doctor',
  parishioners: 'clergyman',
  flock: 'clergyman',
  congregation: 'clergyman',
  pulpit: 'clergyman',
  diocese: 'clergyman',
  schoolroom: 'teacher',
  bakery: 'baker',
  bakehouse: 'baker',
  ovens: 'baker',
  loom: 'weaver',
  tannery: 'tanner',
  brewery: 'brewer',
  mill: 'miller',
  millstones: 'miller',
  nets: 'fisherman',
  plough: 'farmer',
  sheep: 'shepherd',
  ewes: 'shepherd',
  clients: 'lawyer',
  regiment: 'soldier',
  battalion: 'soldier',
  platoon: 'soldier',
  brigade: 'soldier',
  tavern: 'innkeeper',
  alehouse: 'innkeeper',
  taproom: 'innkeeper',
  lighthouse: 'lighthouse-keeper',
  studio: 'painter',
  easel: 'painter',
  orchestra: 'conductor',
  dairy: 'dairyman',
  'bonnet-shop': 'milliner',
  millinery: 'milliner',
  bookshop: 'bookseller',
  ferry: 'ferryman',
  awl: 'cobbler',
  lancet: 'doctor',
  stethoscope: 'doctor',
  blackboard: 'teacher',
  classroom: 'teacher',
  cassock: 'clergyman',
  surplice: 'clergyman',
  trawler: 'fisherman',
  smack: 'fisherman',
  bellows: 'blacksmith',
  cab: 'cabman',
  lathe: 'carpenter',
  workbench: 'carpenter',
  shuttle: 'weaver',
  truncheon: 'policeman',
  courtroom: 'judge',
  kiln: 'potter',
  dough: 'baker',
  footplate: 'engine-driver',
  beehives: 'beekeeper',
  pestle: 'apothecary',
  smokehouse: 'butcher',
  gavel: 'judge',
  scalpel: 'doctor',
};

/** Of whom it is told that he does this for a living, or as long as anybody remembers. */
const deeds: readonly (readonly [verbs: string, objects: string, calling: string, habitual?: true])[] = [
  ['kept keep keeps ran runs', 'school academy', 'teacher', true],
  ['kept keep keeps ran runs', 'forge smithy', 'blacksmith', true],
  ['kept keep keeps ran runs', 'inn tavern alehouse public-house', 'innkeeper', true],
  ['kept keep keeps ran runs', 'bakery', 'baker', true],
  ['kept keep keeps ran runs', 'bookshop', 'bookseller', true],
  ['kept ran worked', 'mill windmill watermill', 'miller', true],
  ['kept tended minded', 'lighthouse', 'lighthouse-keeper', true],
  ['practised practiced practises', 'law', 'lawyer', true],
  ['practised practiced practises', 'medicine physic', 'doctor', true],
  ['trod', 'boards', 'actor', true],
  ['followed', 'sea', 'sailor', true],
  ['followed', 'plough', 'farmer', true],
  ['drove', 'cab hansom omnibus', 'cabman', true],
  ['called', 'bar', 'lawyer', true],
  ['taught teaches teaching', 'piano music school', 'teacher', true],
  ['commanded commands', 'company regiment battalion squadron infantry cavalry', 'soldier', true],
  ['baked bake baking', 'bread loaves rolls pies', 'baker'],
  ['shod shoe shoeing', 'horse horses mare mares', 'blacksmith'],
  ['mended mend mending made making soled', 'shoes boots', 'cobbler'],
  ['mended mend mending repaired made regulated', 'clock clocks watches', 'clockmaker'],
  ['ground grind grinding milled', 'corn flour wheat grain', 'miller'],
  ['drove driven drive driving', 'coach mail stage omnibus cab diligence stage-coach mail-coach', 'coachman'],
  ['dug dig digging', 'grave graves', 'sexton'],
  ['buried christened married baptised marrying burying christening', 'parish parishioners poor', 'clergyman'],
  ['preached preach preaching', 'sermon sermons gospel', 'clergyman'],
  ['read', 'prayers service lessons', 'clergyman'],
  ['taught teach teaching', 'school children boys girls village piano music letters arithmetic latin spelling class pupils', 'teacher'],
  ['drew drawn draw drawing', 'will wills deeds conveyances leases', 'lawyer'],
  ['pleaded plead', 'cases bar', 'lawyer'],
  ['set', 'bones', 'doctor'],
  ['pulled drew drawn', 'teeth', 'dentist'],
  ['bled purged physicked healed cured', 'patients sick village parish', 'doctor'],
  ['wove woven weaving', 'cloth linen wool', 'weaver'],
  ['ploughed plough ploughing farmed farm farming tilled till tilling', 'acres land fields soil', 'farmer'],
  ['herded tended kept keeping watched counted folded sheared tending', 'sheep flock flocks ewes goats', 'shepherd'],
  ['milked milk milking', 'cows', 'farmer'],
  ['cut sewn stitched sewed', 'coats gowns suits', 'tailor'],
  ['trimmed trim trimming', 'bonnets hats', 'milliner'],
  ['brewed brew brewing', 'ale beer', 'brewer'],
  ['rowed row worked', 'ferry', 'ferryman'],
  ['hauled cast mended', 'nets', 'fisherman'],
  ['swept sweep sweeping', 'chimneys', 'sweep'],
  ['carried carry carrying delivered', 'letters post mail mails', 'postman'],
  ['laid', 'bricks', 'mason'],
  ['sold sell selling weighed', 'tea sugar groceries candles', 'grocer'],
  ['sold sell selling', 'ribbons cloth lace', 'draper'],
  ['sold sell selling cut', 'meat joints chops', 'butcher'],
  ['nursed nurse nursing', 'sick wounded patients', 'nurse'],
  ['felled felling', 'timber trees', 'woodcutter'],
  ['set', 'type', 'printer'],
  ['built', 'ships boats', 'shipwright'],
  ['hewed hewn cut hewing', 'coal stone', 'miner'],
  ['shaved shave shaving', 'chins customers beards', 'barber'],
  ['tuned', 'pianos', 'musician'],
  ['painted', 'portraits', 'painter'],
  ['commanded led drilled', 'company regiment battalion squadron troop platoon infantry cavalry brigade', 'soldier'],
  ['commanded sailed', 'frigate brig schooner sloop cutter barque merchantman whaler', 'captain'],
  ['bound', 'books', 'printer'],
  ['lit tended trimmed kept', 'lighthouse beacon', 'lighthouse-keeper'],
  ['sentenced fined committed', 'poacher poachers prisoner thief offender vagrant', 'judge'],
];

const known = (words: { [word: string]: string }, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

export const callingOfField = (word: string): string | undefined => known(fields, word);
export const callingOfPlace = (word: string): string | undefined => known(places, word);
export const callingOfClients = (word: string): string | undefined => known(clients, word);

/** What is sold or made in a shop. */
const shops: { [goods: string]: string } = {
  bonnet: 'milliner',
  'bonnet-shop': 'milliner',
  millinery: 'milliner',
  hat: 'milliner',
  butcher: 'butcher',
  'butcher-shop': 'butcher',
  book: 'bookseller',
  'book-shop': 'bookseller',
  bread: 'baker',
  'barber-shop': 'barber',
  'shoe-shop': 'shoemaker',
  shoe: 'shoemaker',
  'cook-shop': 'cook',
  'print-shop': 'printer',
  chemist: 'chemist',
  drapery: 'draper',
  grocery: 'grocer',
  tailoring: 'tailor',
  joinery: 'joiner',
  jewellery: 'jeweller',
  saddlery: 'saddler',
  printing: 'printer',
};

export const shopOf = (goods: string): string | undefined => known(shops, goods);

export const callingOfOwn = (word: string): string | undefined => known(own, word);

interface Deed {
  verbs: ReadonlySet<string>;
  calling: string;
  /** Nobody does it but for a living. */
  habitual: boolean;
}

const deedsByObject = new Map<string, Deed[]>();
for (const [verbs, objects, calling, habitual = false] of deeds)
  for (const object of objects.split(' '))
    deedsByObject.set(object, [...(deedsByObject.get(object) ?? []), { verbs: new Set(verbs.split(' ')), calling, habitual }]);

/** Everything that somebody may do something with by which he lives. */
export const deedWords: readonly string[] = [...deedsByObject.keys()];

const none: readonly Deed[] = [];

/** What is done with it by whoever lives by that. */
export const deedsWith = (word: string): readonly Deed[] => deedsByObject.get(word) ?? none;

/** What stands in too many sentences to open a reader: there the verb does. */
const frequent = new Set(
  'boys girls children village will wills letters letter horses horse land fields books trees company coach stage hats boots shoes clocks clock stone service class music post poor board boards sea bar law mail watches teeth sick'.split(
    ' ',
  ),
);

/** Words of those that are told by what is somebody's own, or what he does. */
export const workWords: readonly string[] = [
  ...new Set([
    ...Object.keys(own),
    ...[...deedsByObject.keys()].filter((each) => !frequent.has(each)),
    ...'baked shod taught ploughed preached christened wove milked brewed shaved swept mended pleaded'.split(' '),
    ...Object.keys(shops).filter((each) => each.includes('-')),
    'manager',
    'keeper',
    'premises',
    'workshop',
  ]),
];

export const tradeWords: readonly string[] = [...new Set([...Object.keys(fields), ...Object.keys(places), ...Object.keys(clients)])];
