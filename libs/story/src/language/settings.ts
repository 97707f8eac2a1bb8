/** In what sort of place somebody was born or grew up, where it is described and not named: how large, how high, and how near the sea. */
export type SettingAspect = 'size' | 'terrain' | 'water';

export interface Setting {
  aspect: SettingAspect;
  value: string;
}

const told: readonly (readonly [SettingAspect, string, string])[] = [
  [
    'size',
    'city',
    'city cities capital metropolis slum slums tenement tenements streets alley alleys back-street back-streets rookery pavements',
  ],
  ['size', 'town', 'town towns market-town mill-town borough'],
  ['size', 'village', 'village hamlet villages clachan'],
  ['size', 'farm', 'farm farmhouse farmstead homestead croft ranch grange steading sheepfold smallholding byre plantation'],
  [
    'size',
    'wild',
    'moor moors moorland heath forest forests woods backwoods woodland jungle desert wilderness bush prairie prairies steppe steppes fells fell tundra veldt',
  ],
  ['terrain', 'high', 'mountain mountains alps fells highlands peaks crags uplands glens glen mountainside'],
  ['terrain', 'flat', 'fen fens fenland flat plain plains marsh marshes prairie prairies steppe steppes flats lowlands levels'],
  ['water', 'coast', 'coast harbour harbor quay quays seaport port shore seaside fishing lighthouse island isle islet beach wharf cliffs'],
  ['water', 'inland', 'inland landlocked'],
];

const settings = new Map<string, Setting[]>();
for (const [aspect, value, words] of told)
  for (const word of words.split(' ')) settings.set(word, [...(settings.get(word) ?? []), { aspect, value }]);

const none: readonly Setting[] = [];

/** What a word says of the sort of place. */
export const settingOf = (word: string): readonly Setting[] => settings.get(word) ?? none;

const great = new Set(
  `London|Bristol|Liverpool|Manchester|Birmingham|Leeds|Sheffield|Edinburgh|Glasgow|Dublin|Belfast|Paris|Lyons|Lyon|Marseilles|Berlin|Munich|Hamburg|Dresden|Leipzig|Cologne|Vienna|Prague|Budapest|Warsaw|Moscow|Madrid|Barcelona|Seville|Lisbon|Rome|Florence|Venice|Naples|Milan|Turin|Athens|Constantinople|Brussels|Antwerp|Amsterdam|Copenhagen|Stockholm|Boston|Chicago|Philadelphia|Baltimore|New Orleans|San Francisco|New York|Montreal|Toronto|Sydney|Melbourne|Calcutta|Bombay|Madras|Delhi|Shanghai|Peking|Tokyo|Cairo`.split(
    '|',
  ),
);

/** A city of which nobody would say that it is a village. */
export const isGreatCity = (name: string): boolean => great.has(name);

const apart: readonly (readonly [string, string])[] = [
  ['city', 'village'],
  ['city', 'farm'],
  ['city', 'wild'],
  ['town', 'village'],
  ['town', 'farm'],
  ['town', 'wild'],
  ['high', 'flat'],
  ['coast', 'inland'],
];

/** No place is both. */
export const settingsClash = (one: string, other: string): boolean =>
  apart.some((pair) => pair.includes(one) && pair.includes(other) && one !== other);
