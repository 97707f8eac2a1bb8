const listed = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns for men and boys: a "he" behind one of them may mean somebody without a name. Kinship and callings whose holder has one sex. */
const male =
  listed(`man men boy boys gentleman gentlemen father brother brothers son sons husband uncle nephew grandfather papa dad king prince lord
  lad lads fellow fellows guy bridegroom widower waiter butler footman coachman policeman constable sailor soldier captain sergeant colonel major
  priest monk bishop clergyman vicar curate squire duke earl count baron knight fisherman seaman workman tradesman landlord host stepfather godfather`);

const female =
  listed(`woman women girl girls lady ladies mother sister sisters daughter daughters wife aunt niece grandmother mamma mama mum mom queen
  princess maid maiden governess housekeeper nurse bride widow lass waitress landlady hostess nun duchess countess baroness actress sempstress
  seamstress laundress stepmother godmother mistress nursemaid schoolmistress`);

const either =
  listed(`child children baby infant friend friends stranger strangers companion companions servant servants doctor physician surgeon lawyer
  clerk teacher cousin cousins patient prisoner guest guests visitor visitors neighbour neighbours neighbor person people figure creature twin twins
  other another orphan pupil student driver guard officer secretary messenger passenger customer client murderer thief victim ghost
  someone somebody anyone anybody parent parents lover youth kid teenager dog cat horse mare pony bird`);

export type Sort = 'male' | 'female' | 'either';

/** Nouns that bring a person without a name before the reader, and of which sex. */
export const peopleNouns: ReadonlyMap<string, Sort> = new Map([
  ...male.map((word): [string, Sort] => [word, 'male']),
  ...female.map((word): [string, Sort] => [word, 'female']),
  ...either.map((word): [string, Sort] => [word, 'either']),
]);
