/** Callings, grouped where careful writers use one word for the other. What a person is by the way (a friend, a poet, a neighbour) is no calling. */
const groups = [
  'doctor physician surgeon apothecary',
  'nurse midwife',
  'lawyer attorney solicitor barrister advocate notary judge magistrate',
  'clergyman vicar curate rector parson priest minister pastor deacon preacher clerk-in-orders bishop dean chaplain',
  'schoolmaster schoolmistress teacher schoolteacher tutor governess usher headmaster headmistress professor lecturer',
  'blacksmith smith farrier ironmonger',
  'carpenter joiner cabinet-maker wheelwright builder',
  'baker pastry-cook confectioner',
  'butcher',
  'tailor dressmaker seamstress sempstress milliner draper',
  'cobbler shoemaker bootmaker saddler',
  'sailor seaman mariner fisherman boatman ferryman pilot captain',
  'soldier officer sergeant corporal',
  'farmer ploughman shepherd dairyman dairymaid herdsman rancher',
  'miller',
  'innkeeper publican landlord landlady barman barmaid',
  'banker stockbroker accountant bookkeeper cashier clerk',
  'postman postmaster postmistress',
  'merchant shopkeeper grocer trader',
  'gardener gamekeeper forester',
  'coachman groom ostler stableman cabman driver chauffeur',
  'butler footman valet housemaid parlourmaid cook housekeeper',
  'policeman constable detective inspector sheriff',
  'engineer mechanic machinist',
  'architect surveyor',
  'painter sculptor',
  'musician pianist violinist organist singer',
  'actor actress dancer',
  'journalist reporter editor printer',
  'chemist druggist pharmacist',
  'librarian bookseller',
  'miner collier',
  'mason bricklayer stonemason',
  'weaver spinner',
  'barber hairdresser',
  'dentist',
  'undertaker sexton gravedigger',
  'photographer',
  'astronomer botanist geologist biologist physicist',
  'pilot-officer airman aviator',
  'brewer maltster',
  'huntsman',
  'shipbroker shipowner',
  'laundress washerwoman',
  'watchmaker clockmaker jeweller goldsmith silversmith',
];

const groupOf = new Map(groups.flatMap((group, index) => group.split(' ').map((word): [string, number] => [word, index])));

/** Alternatives for a regular expression. */
export const callingPattern = [...groupOf.keys()].sort((a, b) => b.length - a.length).join('|');

/** The same, a word each; of a compound its last part. */
export const callingWords: readonly string[] = [...groupOf.keys()].map((word) => word.replace(/^.*-/, ''));

/** The calling that a word names, of a compound its last part ("wool-merchant"); undefined: it names none. */
export function callingNamed(word: string): string | undefined {
  if (groupOf.has(word)) return word;
  const last = word.replace(/^.*-/, '');
  return last !== word && groupOf.has(last) ? last : undefined;
}

/** Two trades that one word could not stand for. */
export function callingsClash(a: string, b: string): boolean {
  const [first, second] = [groupOf.get(a), groupOf.get(b)];
  return first !== undefined && second !== undefined && first !== second;
}
