/** What lies where, of the places that stories are born in: the larger one, and those in it. A place may stand in two. */
const containers: readonly (readonly [whole: string, parts: string])[] = [
  [
    'England',
    'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumberland|Derbyshire|Devon|Dorset|Durham|Essex|Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Huntingdonshire|Kent|Lancashire|Leicestershire|Lincolnshire|Middlesex|Norfolk|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Sussex|Warwickshire|Westmoreland|Wiltshire|Worcestershire|Yorkshire|London',
  ],
  [
    'Scotland',
    'Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Perth|Stirling|Leith|Perthshire|Fife|Aberdeenshire|Orkney|Skye|Caithness|Lanark',
  ],
  ['Wales', 'Cardiff|Swansea|Carnarvon|Pembroke|Anglesey|Aberystwyth|Brecon|Cardigan|Glamorgan|Pembrokeshire|Merioneth|Monmouth'],
  [
    'Ireland',
    'Dublin|Cork|Belfast|Limerick|Galway|Waterford|Kilkenny|Sligo|Tipperary|Connaught|Munster|Ulster|Connemara|Donegal|Kerry|Mayo|Wexford|Killarney',
  ],
  [
    'France',
    'Paris|Lyon|Marseilles|Bordeaux|Rouen|Calais|Nice|Brittany|Normandy|Provence|Burgundy|Dieppe|Toulouse|Tours|Avignon|Boulogne|Havre',
  ],
  ['Germany', 'Berlin|Munich|Hamburg|Dresden|Leipzig|Cologne|Frankfurt|Prussia|Bavaria|Saxony|Hanover|Heidelberg|Weimar|Bremen'],
  ['Italy', 'Rome|Florence|Venice|Naples|Milan|Turin|Genoa|Sicily|Tuscany|Pisa|Siena|Verona|Bologna|Palermo|Capri'],
  ['Spain', 'Madrid|Barcelona|Seville|Cadiz|Granada|Salamanca|Malaga|Toledo'],
  ['Portugal', 'Lisbon|Oporto|Madeira'],
  ['Austria', 'Vienna|Salzburg|Trieste|Innsbruck'],
  ['Bohemia', 'Prague'],
  ['Hungary', 'Budapest'],
  ['Poland', 'Warsaw|Cracow'],
  ['Russia', 'Moscow|Petersburg|St. Petersburg|Odessa|Siberia'],
  ['Greece', 'Athens|Corinth|Corfu'],
  ['Turkey', 'Constantinople|Smyrna'],
  ['Switzerland', 'Geneva|Zurich|Lausanne|Berne|Basle|Lucerne'],
  ['Belgium', 'Brussels|Antwerp|Bruges|Ghent|Ostend'],
  ['Holland', 'Amsterdam|Rotterdam|Leyden|Delft'],
  ['Denmark', 'Copenhagen|Elsinore'],
  ['Sweden', 'Stockholm'],
  ['Norway', 'Oslo|Bergen|Christiania'],
  ['India', 'Calcutta|Bombay|Madras|Delhi|Bengal|Lucknow|Agra|Cawnpore|Benares|Simla|Lahore|Punjab'],
  ['China', 'Shanghai|Peking|Canton'],
  ['Japan', 'Tokyo'],
  ['Egypt', 'Cairo|Alexandria'],
  ['Australia', 'Sydney|Melbourne|Adelaide|Ballarat|Queensland|Brisbane|Hobart'],
  ['Canada', 'Montreal|Toronto|Quebec|Ontario|Halifax|Manitoba|Winnipeg'],
  [
    'America',
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|New York|New England|Boston|Philadelphia|Charleston',
  ],
  ['the West Indies', 'Jamaica|Barbados|Antigua|Trinidad|Martinique|Cuba|Bermuda'],
  ['South Africa', 'Cape Town|Natal|Transvaal|Kimberley'],
  ['Massachusetts', 'Boston|Salem|Concord|Nantucket'],
  ['New England', 'Massachusetts|Maine|Connecticut|Vermont'],
  ['Illinois', 'Chicago'],
  ['Pennsylvania', 'Philadelphia|Pittsburgh'],
  ['Maryland', 'Baltimore'],
  ['Georgia', 'Savannah|Atlanta'],
  ['Louisiana', 'New Orleans'],
  ['California', 'San Francisco|Los Angeles'],
  ['Colorado', 'Denver'],
  ['Ohio', 'Cleveland|Cincinnati'],
  ['Michigan', 'Detroit'],
  ['Devon', 'Exeter|Plymouth|Dartmouth|Barnstaple|Bideford|Torquay|Tavistock|Tiverton|Totnes'],
  ['Cornwall', 'Truro|Penzance|Falmouth|Bodmin|Launceston|St. Ives|Fowey'],
  ['Somerset', 'Bath|Wells|Taunton|Bridgewater|Minehead'],
  ['Dorset', 'Dorchester|Weymouth|Lyme|Lyme Regis|Poole'],
  ['Wiltshire', 'Salisbury|Marlborough|Devizes|Swindon'],
  ['Hampshire', 'Portsmouth|Southampton|Winchester|Basingstoke|Andover|Alton'],
  ['Sussex', 'Brighton|Hastings|Chichester|Lewes|Rye|Worthing|Eastbourne'],
  ['Kent', 'Dover|Canterbury|Deal|Maidstone|Rochester|Chatham|Ramsgate|Margate|Folkestone|Tunbridge|Gravesend|Sandwich'],
  ['Norfolk', 'Norwich|Yarmouth|Cromer|Lynn|Thetford'],
  ['Suffolk', 'Ipswich|Lowestoft|Bury St. Edmunds|Aldeburgh'],
  ['Essex', 'Colchester|Chelmsford|Harwich'],
  ['Yorkshire', 'York|Leeds|Sheffield|Hull|Whitby|Scarborough|Bradford|Ripon|Wakefield|Doncaster|Halifax'],
  ['Lancashire', 'Liverpool|Manchester|Lancaster|Preston|Bolton|Blackburn'],
  ['Cumberland', 'Carlisle|Whitehaven|Keswick|Penrith'],
  ['Northumberland', 'Newcastle|Alnwick|Hexham|Berwick'],
  ['Warwickshire', 'Birmingham|Coventry|Warwick|Stratford|Leamington'],
  ['Shropshire', 'Shrewsbury|Ludlow|Bridgnorth|Oswestry'],
  ['Cheshire', 'Chester|Stockport'],
  ['Gloucestershire', 'Gloucester|Cheltenham|Cirencester|Bristol'],
  ['Oxfordshire', 'Oxford|Banbury|Henley'],
  ['Cambridgeshire', 'Cambridge|Ely'],
  ['Lincolnshire', 'Lincoln|Grantham|Boston|Grimsby|Stamford'],
  ['Nottinghamshire', 'Nottingham|Newark'],
  ['Derbyshire', 'Derby|Buxton|Matlock'],
  ['Leicestershire', 'Leicester'],
  ['Worcestershire', 'Worcester|Malvern|Evesham'],
  ['Berkshire', 'Reading|Windsor|Newbury'],
  ['Middlesex', 'London'],
  [
    'London',
    'Bow|Cheapside|Bloomsbury|Holborn|Southwark|Clerkenwell|Wapping|Whitechapel|Kensington|Chelsea|Stepney|Bermondsey|Soho|Mayfair|Westminster|Lambeth|Islington',
  ],
];

const sameAs: { [name: string]: string | undefined } = {
  Devonshire: 'Devon',
  Dorsetshire: 'Dorset',
  Somersetshire: 'Somerset',
  Lyons: 'Lyon',
  Istanbul: 'Constantinople',
  'United States': 'America',
  Britain: 'Great Britain',
};

const wholesOf = new Map<string, string[]>();
for (const [whole, parts] of containers)
  for (const part of parts.split('|')) {
    const known = wholesOf.get(part);
    if (known) known.push(whole);
    else wholesOf.set(part, [whole]);
  }
const wholes = new Set(containers.map(([whole]) => whole));

/** One name for each place that has two. */
export const placeCalled = (name: string): string => sameAs[name] ?? name;

/** Everything in which a place lies, itself included. */
export function around(name: string): ReadonlySet<string> {
  const all = new Set([placeCalled(name)]);
  for (const each of all) for (const whole of wholesOf.get(each) ?? []) all.add(whole);
  return all;
}

/** Whether it is known where the place lies. */
export const isOnTheMap = (name: string): boolean => wholesOf.has(placeCalled(name)) || wholes.has(placeCalled(name));
