const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Ends of paragraphs of narration, without any speech: where a writer adds a sentence. */
export const endsIn = (text) =>
  [...text.matchAll(/(?<=\n\r?\n)\p{Lu}[^"“”‘’]{80,4000}?\p{Ll}\.(?=\r?\n\r?\n\p{Lu})/gu)]
    .filter(({ 0: paragraph }) => !/\n\r?\n|(?<!\p{L})'|'(?!\p{L})/u.test(paragraph))
    .map(({ index, 0: paragraph }) => index + paragraph.length);

export const known = (bible) => bible.characters.filter(({ mentions, gender }) => mentions >= 20 && gender !== 'unknown').slice(0, 14);
const wordsFor = ({ name, gender }) =>
  gender === 'female' ? { name, she: 'she', She: 'She', her: 'her', Her: 'Her' } : { name, she: 'he', She: 'He', her: 'his', Her: 'His' };

/** Two sentences far apart say two things of one person. `sayings` are how a writer says it in passing. */
function twice({ code, kind, people, sayings, pairs, each = 2 }) {
  return ({ text, bible }, chance) => {
    const ends = endsIn(text);
    return chance.some(known(bible), each + (people ?? 0)).flatMap((person) => {
      const pair = chance.some(chance.one(pairs), 2);
      const places = chance.some(ends, 2).sort((a, b) => a - b);
      const group = {};
      return places.map((at, side) => ({
        group,
        code,
        kind,
        at,
        remove: 0,
        insert: ` ${chance.one(sayings)({ ...wordsFor(person), value: pair[side] })}`,
      }));
    });
  };
}

const scars = twice({
  code: 'CHAR004',
  kind: 'scar',
  pairs: [
    ['left cheek', 'right cheek'],
    ['left hand', 'right hand'],
    ['left temple', 'right temple'],
    ['left wrist', 'right wrist'],
  ],
  sayings: [
    ({ name, her, value }) => `${name} touched the scar on ${her} ${value}.`,
    ({ name, value }) => `There was a long white scar on ${name}'s ${value}.`,
    ({ name, her, value }) => `${name} turned to the window, and the light fell on the scar across ${her} ${value}.`,
    ({ name, value }) => `A thin scar ran along ${name}'s ${value}.`,
    ({ name, She, her, value }) => `Everybody looked at ${name}. ${She} had a scar on ${her} ${value}, from a fall.`,
    ({ name, her, value }) => `${name} had carried that old scar upon ${her} ${value} since childhood.`,
    ({ name, value }) => `The scar on ${name}'s ${value} had turned red with the cold.`,
  ],
});

const hands = twice({
  code: 'CHAR004',
  kind: 'handedness and lameness',
  pairs: [['left', 'right']],
  sayings: [
    ({ name, value }) => `${name} was ${value}-handed.`,
    ({ name, She, value }) => `${name} took up the pen. ${She} was ${value}-handed, and wrote slowly.`,
    ({ name, her, value }) => `${name}, who was ${value}-handed, dropped ${her} fork.`,
    ({ name, her, value }) => `${name} always wrote with ${her} ${value} hand.`,
    ({ name, value }) => `Like many painters, ${name} was ${value}-handed.`,
  ],
});

const trades = twice({
  code: 'CHAR004',
  kind: 'occupation',
  pairs: [
    ['doctor', 'lawyer'],
    ['blacksmith', 'schoolmaster'],
    ['baker', 'carpenter'],
    ['gardener', 'banker'],
  ],
  sayings: [
    ({ name, value }) => `${name} was a ${value} by trade.`,
    ({ name, value }) => `${name} had worked as a ${value} for many years.`,
    ({ name, value }) => `In those days ${name} was the ${value} of the place, and well liked.`,
    ({ name, She, value }) => `They all trusted ${name}. ${She} was a ${value}, and a good one.`,
    ({ name, value }) => `${name}, a ${value} by profession, knew better than to ask.`,
    ({ name, value }) => `People knew that ${name} made a living as a ${value}.`,
  ],
});

const births = twice({
  code: 'CHAR004',
  kind: 'birthplace',
  pairs: [
    ['Bristol', 'Edinburgh'],
    ['Ireland', 'France'],
    ['Kent', 'Yorkshire'],
  ],
  sayings: [
    ({ name, value }) => `${name} was born in ${value}.`,
    ({ name, value }) => `${name} had been born and brought up in ${value}.`,
    ({ name, She, value }) => `They asked ${name} about the old days. ${She} was born in ${value}, and spoke of it gladly.`,
    ({ name, value }) => `${name}, who was born in ${value}, never spoke of home.`,
  ],
});

const ages = twice({
  code: 'TIME003',
  kind: 'age',
  pairs: [
    ['thirty-two', 'twenty-eight'],
    ['forty-one', 'thirty-six'],
    ['sixty', 'fifty-three'],
    ['23', '19'],
  ],
  sayings: [
    ({ name, value }) => `${name} was ${value} years old.`,
    ({ name, value }) => `${name} was now ${value} years of age.`,
    ({ name, She, value }) => `${name} sat by the fire. ${She} was ${value}, and looked it.`,
    ({ name, value }) => `${name}, aged ${value}, had nothing to say to this.`,
    ({ name, value }) => `At ${value}, ${name} knew what the world was like.`,
    ({ name, value }) => `${name} was only ${value} that year.`,
  ],
});
/** The later age must be the lower one. */
const agesGoingBack = (book, chance) => {
  const faults = ages(book, chance);
  for (let index = 0; index + 1 < faults.length; index += 2) {
    const values = faults
      .slice(index, index + 2)
      .map(({ insert }) => /thirty-two|twenty-eight|forty-one|thirty-six|sixty|fifty-three|23|19/.exec(insert)[0]);
    const older = ['thirty-two', 'forty-one', 'sixty', '23'];
    if (older.includes(values[0])) continue;
    faults[index].insert = faults[index].insert.replace(values[0], values[1]);
    faults[index + 1].insert = faults[index + 1].insert.replace(values[1], values[0]);
  }
  return faults;
};

/** CHAR005: somebody dies in the middle of the book, and goes on as if nothing had happened. */
function deaths({ text, bible }, chance) {
  const ends = endsIn(text).filter((at) => at > text.length * 0.15 && at < text.length * 0.6);
  const late = bible.quotes.filter(({ start, kind }) => start > text.length * 0.65 && kind === 'explicit');
  const lively = bible.characters
    .filter(({ id, mentions }) => mentions >= 20 && late.filter(({ speaker }) => speaker === id).length >= 3)
    .slice(0, 10);
  return chance.some(lively, 2).map((person) => {
    const { name, her, She } = wordsFor(person);
    const insert = chance.one([
      `${name} died that night.`,
      `${name} was dead.`,
      `Before the week was over ${name} was dead and buried.`,
      `They buried ${name} on a grey morning.`,
      `${name} had died in the night, without a word.`,
      `The funeral of ${name} was a quiet one.`,
      `A fever took hold of ${name}, and on the third day ${She.toLowerCase()} died.`,
      `${name} was killed on the road that same evening.`,
      `${name} lay dead upon the bed, ${her} face turned to the wall.`,
      `Everybody wept at ${name}'s funeral.`,
      `${name} breathed ${her} last a little before dawn.`,
    ]);
    return { code: 'CHAR005', kind: 'death', at: chance.one(ends), remove: 0, insert: ` ${insert}` };
  });
}

/** CHAR003: one pronoun of a sentence that is about one person becomes the other, or a sentence with the wrong one is added. */
function pronouns({ text, bible }, chance) {
  const ends = endsIn(text);
  return chance.some(known(bible), 3).map((person) => {
    const { name, her } = wordsFor(person);
    const [his, him, he] = her === 'her' ? ['his', 'himself', 'he'] : ['her', 'herself', 'she'];
    const insert = chance.one([
      `${name} shook ${his} head.`,
      `${name} smiled to ${him}.`,
      `${name} rose slowly to ${his} feet.`,
      `${name} cleared ${his} throat and said nothing.`,
      `${name} shrugged ${his} shoulders.`,
      `${name} looked at ${him} in the glass.`,
      `${name} went home that evening, and ${he} was glad of it.`,
      `${name} had made up ${his} mind.`,
      `${name} folded ${his} arms and waited.`,
      `For a while ${name} was lost in thought, biting ${his} lip.`,
    ]);
    return { code: 'CHAR003', kind: 'pronoun', at: chance.one(ends), remove: 0, insert: ` ${insert}` };
  });
}

/** TIME004: a weekday or a date, a span, and a day that the span does not lead to. */
function spans({ text }, chance) {
  return chance.some(endsIn(text), 4).map((at) => {
    const first = chance.below(7);
    const days = chance.one([1, 2, 3]);
    const wrong = (first + days + 1 + chance.below(5)) % 7;
    const [day, then] = [weekdays[first], weekdays[wrong === (first + days) % 7 ? (wrong + 1) % 7 : wrong]];
    const after = { 1: chance.one(['The next day', 'The following day', 'The day after']), 2: 'Two days later', 3: 'Three days later' }[
      days
    ];
    const date = 2 + chance.below(15);
    const insert = chance.one([
      `It was a ${day} when the letter came. ${after}, on ${then}, it was answered.`,
      `All this was on ${day}. ${after} was ${days === 1 ? 'a ' : 'already '}${then}, and nobody spoke of it.`,
      `On ${day} it rained. ${after}, a ${then}, the sun came out.`,
      `They agreed on it on ${day}. It was ${then}, ${after.toLowerCase()}, before anything was done.`,
      `The letter was sent on ${date} May. ${after}, on ${date + days + 3} May, came the answer.`,
      `That was ${day} evening. ${after} they met again. It was ${then}, and market day.`,
    ]);
    return { code: 'TIME004', kind: 'elapsed days', at, remove: 0, insert: ` ${insert}` };
  });
}

/** TIME005: weather or a season that the month does not have. */
function weather({ text }, chance) {
  return chance.some(endsIn(text), 3).map((at) => ({
    code: 'TIME005',
    kind: 'season',
    at,
    remove: 0,
    insert: ` ${chance.one([
      'It was July, and snow lay deep on the roofs.',
      'That August the frozen river carried carts and horses.',
      'One evening in July it was snowing hard.',
      'It was a hot summer day in January.',
      'Nobody had seen such heat: it was the middle of December, and the summer sun stood high.',
      'Early in June snow was falling, as it did every year in that month.',
      'On that winter morning in July nobody was about.',
    ])}`,
  }));
}

/** WORLD001: a house that the book does not know stands here and there. */
function movedPlaces({ text }, chance) {
  const ends = endsIn(text);
  return chance.some(['Marlow House', 'Ashcombe Hall', 'Thorley Abbey', 'the Blue Anchor'], 2).flatMap((house) => {
    const House = house.charAt(0).toUpperCase() + house.slice(1);
    const pair = chance.some(
      chance.one([
        ['Bristol', 'Dover'],
        ['Kent', 'Yorkshire'],
        ['Scotland', 'Wales'],
      ]),
      2,
    );
    const group = {};
    return chance
      .some(ends, 2)
      .sort((a, b) => a - b)
      .map((at, side) => ({
        group,
        code: 'WORLD001',
        kind: 'place moved',
        at,
        remove: 0,
        insert: ` ${chance.one([
          `${House} stood in ${pair[side]}.`,
          `${House} was an old house in ${pair[side]}, and few people knew it.`,
          `${House}, in ${pair[side]}, had been empty for years.`,
          `They spoke of ${house}, a lonely place in ${pair[side]}.`,
          `${House} lay in the heart of ${pair[side]}.`,
        ])}`,
      }));
  });
}

/** WORLD002: the book's last year and a thing of a later time. Only where the book names no later year. */
function anachronisms({ text }, chance) {
  if (/\b(?:1[89]|20)\d\d\b/.test(text)) return [];
  const ends = endsIn(text);
  const places = chance.some(ends, 2).sort((a, b) => a - b);
  const group = {};
  return places.map((at, side) => ({
    group,
    code: 'WORLD002',
    kind: 'anachronism',
    at,
    remove: 0,
    insert:
      side === 0
        ? ' All this happened in 1790.'
        : ` ${chance.one(['The telephone rang twice and was silent.', 'A motor-car passed the gate.', 'Somebody had left a bicycle against the wall.', 'Far above them an aeroplane crossed the sky.'])}`,
  }));
}

export const contradictions = [scars, hands, trades, births, agesGoingBack, deaths, pronouns, spans, weather, movedPlaces, anachronisms];
