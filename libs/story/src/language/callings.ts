import { costOfWord } from './frequent-words.js';
/** Callings, grouped where careful writers use one word for the other. What a person is by the way (a friend, a poet, a neighbour) is no calling. */
const groups = [
  'doctor physician surgeon apothecary dispenser herbalist leech accoucheur',
  'nurse midwife matron nursemaid',
  'lawyer attorney solicitor barrister advocate notary judge magistrate conveyancer counsel scrivener',
  'clergyman vicar curate rector parson priest minister pastor deacon preacher clerk-in-orders bishop dean chaplain archbishop archdeacon canon prebendary abbot prior missionary monk friar churchman cardinal',
  'schoolmaster schoolmistress teacher schoolteacher tutor governess usher headmaster headmistress professor lecturer schoolmarm dominie pedagogue',
  'blacksmith smith farrier ironmonger ironfounder locksmith gunsmith ironworker tinsmith whitesmith coppersmith',
  'carpenter joiner cabinet-maker wheelwright builder shipwright boatbuilder woodcarver sawyer cooper coffin-maker turner',
  'baker pastry-cook confectioner pieman',
  'butcher pork-butcher slaughterman knacker',
  'tailor dressmaker seamstress sempstress milliner draper haberdasher mercer corsetmaker staymaker glover lacemaker mantua-maker furrier',
  'cobbler shoemaker bootmaker saddler shoemender clogmaker tanner currier leatherworker harness-maker',
  'sailor seaman mariner fisherman boatman ferryman pilot captain whaler skipper bosun boatswain coxswain helmsman fisherwoman ferrywoman bargee bargeman lighterman waterman gondolier shipmaster deckhand midshipman admiral sealer fisher oysterman sea-captain',
  'soldier officer sergeant corporal dragoon hussar grenadier fusilier gunner cavalryman infantryman artilleryman colonel major lieutenant ensign guardsman trooper rifleman drill-sergeant',
  'farmer ploughman shepherd dairyman dairymaid herdsman rancher cowman cowherd goatherd swineherd drover milkmaid shepherdess farmhand yeoman hop-grower beekeeper cowboy stockman grazier husbandman crofter cottar farm-hand milker',
  'miller',
  'innkeeper publican landlord landlady tapster tavern-keeper taverner hotelkeeper vintner hosteller',
  'banker stockbroker accountant bookkeeper cashier clerk pawnbroker moneylender financier teller usurer book-keeper money-lender broker ledger-clerk',
  'postman postmaster postmistress letter-carrier postwoman telegraphist',
  'merchant shopkeeper grocer trader greengrocer fishmonger tobacconist chandler stationer poulterer cheesemonger costermonger pedlar peddler hawker wholesaler trafficker corn-chandler',
  'gardener gamekeeper forester woodman woodcutter woodsman lumberjack verderer nurseryman florist charcoal-burner',
  'coachman groom ostler stableman cabman driver chauffeur jockey carter carrier waggoner wagoner drayman postilion horsebreaker horse-breaker muleteer stable-boy cabdriver',
  'butler footman valet housemaid parlourmaid cook housekeeper kitchenmaid scullion scullery-maid chambermaid cook-housekeeper head-cook nurserymaid manservant chef',
  'policeman constable detective inspector sheriff policewoman watchman gaoler jailer warder turnkey beadle',
  'engineer mechanic machinist',
  'architect surveyor',
  'painter sculptor engraver portraitist portrait-painter miniaturist limner',
  'musician pianist violinist organist singer fiddler piper drummer harper harpist flautist cellist conductor composer choirmaster bandmaster trumpeter bell-ringer',
  'actor actress dancer acrobat tumbler juggler clown conjuror conjurer tightrope-walker rope-dancer ringmaster showman trapezist puppeteer mountebank ventriloquist lion-tamer ballet-dancer',
  'journalist reporter editor printer compositor newspaperman bookbinder typesetter',
  'chemist druggist pharmacist',
  'librarian bookseller',
  'miner collier pitman quarryman coal-miner tinner tin-miner quarrier',
  'mason bricklayer stonemason stonecutter plasterer thatcher slater tiler glazier plumber stone-mason',
  'weaver spinner dyer fuller carder ropemaker rope-maker sailmaker netmaker flax-spinner lace-maker framework-knitter',
  'barber hairdresser wigmaker wig-maker',
  'dentist',
  'undertaker sexton gravedigger grave-digger verger',
  'photographer',
  'astronomer botanist geologist biologist physicist',
  'pilot-officer airman aviator',
  'brewer maltster',
  'huntsman trapper hunter whipper-in kennelman',
  'shipbroker shipowner',
  'laundress washerwoman charwoman laundrywoman',
  'watchmaker clockmaker jeweller goldsmith silversmith lapidary clock-maker watch-maker',
  'lighthouse-keeper lightkeeper',
  'potter glassblower glass-blower',
  'chimney-sweep sweep',
  'ambassador diplomat consul envoy',
  'exciseman gauger tax-collector customs-officer tidewaiter coastguard',
  'hangman executioner',
  'lamplighter',
  'auctioneer',
  'rat-catcher ratcatcher molecatcher',
  'stoker fireman',
  'abbess prioress nun',
  'explorer',
  'toll-keeper turnpike-keeper',
  'engine-driver signalman stationmaster railwayman station-master',
  'typist stenographer shorthand-writer',
  'waiter waitress barmaid barman',
  'smuggler pirate buccaneer',
  'highwayman footpad pickpocket burglar',
  'docker stevedore navvy labourer',
  'falconer',
  'armourer swordsmith bowyer fletcher',
  'electrician gasfitter roofer',
  'tinker knife-grinder scissor-grinder',
  'piano-tuner organ-builder',
  'interpreter translator',
  'vet veterinarian horse-doctor',
  'fortune-teller',
  'optician',
  'cartographer mapmaker',
  'nightwatchman night-watchman',
  'milkman',
  'archaeologist antiquary',
];

const groupOf = new Map(groups.flatMap((group, index) => group.split(' ').map((word): [string, number] => [word, index])));

/** Alternatives for a regular expression. */
export const callingPattern = [...groupOf.keys()].sort((a, b) => b.length - a.length).join('|');

/** The same, a word each; of a compound its last part. */
export const callingWords: readonly string[] = [...groupOf.keys()].map((word) => {
  const [first = '', ...rest] = word.split('-');
  const last = rest.at(-1) ?? first;
  // "Whipper-in", "farm-hand": of its parts the rarer one.
  return costOfWord(last) > costOfWord(first) ? first : last;
});

/** Who makes, sells or minds something: "basket-maker", "candlemaker", "bell-founder". */
const ofWork =
  /^(?!match|peace|trouble|merry|book|law|way|money|play|king|rain|house|pace|cheese-|speech|holiday|mischief|war|pea|fish-|iron-|time|gate|inn|goal|door|score|shop|game|bar)[a-z]+-?(?:maker|wright|monger|seller|founder|grinder|dresser|stitcher|weaver|carver|cutter|blower|burner|dealer|beater|plaiter)$/;

/** The calling that a word names, of a compound its last part ("wool-merchant"); undefined: it names none. */
export function callingNamed(word: string): string | undefined {
  if (groupOf.has(word)) return word;
  const last = word.replace(/^.*-/, '');
  if (last !== word && groupOf.has(last)) return last;
  return ofWork.test(word) ? word : undefined;
}

/** Of two who make or sell things it is not known whether they could be one. */
const madeBy = (word: string): string | undefined => (ofWork.test(word) ? word.replace(/-/g, '') : undefined);

/** Two trades that one word could not stand for. */
export function callingsClash(a: string, b: string): boolean {
  const [first, second] = [groupOf.get(a) ?? madeBy(a), groupOf.get(b) ?? madeBy(b)];
  return first !== undefined && second !== undefined && first !== second;
}
