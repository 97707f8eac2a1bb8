import { contradictions, endsIn } from './contradictions.mjs';

const perBook = 4;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const letters = { c: 'k', k: 'c', f: 'ph', i: 'y', y: 'ie', s: 'z', z: 's' };

const matches = (text, pattern) => [...text.matchAll(pattern)];
const escaped = (word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** A slip of the pen inside of a word, or another spelling of its sound. */
function misspelt(word, chance) {
  const at = 1 + chance.below(word.length - 2);
  const sound = [...word.slice(1)].findIndex((letter) => letters[letter] !== undefined) + 1;
  const ways = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + word[at] + word.slice(at),
    () => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    () => (sound > 0 ? word.slice(0, sound) + letters[word[sound]] + word.slice(sound + 1) : word),
  ];
  return chance.one(ways)();
}

/** CHAR001: one mention of somebody who is mentioned often is misspelt, in one of his names. */
function misspeltNames({ text, bible }, chance) {
  const well = bible.characters.filter((character) => character.mentions >= 20).slice(0, 12);
  return chance.some(well, perBook).flatMap((character) => {
    const words = character.name.split(' ').filter((word) => /^\p{Lu}\p{Ll}{4,}$/u.test(word));
    if (words.length === 0) return [];
    const word = chance.one(words);
    const wrong = misspelt(word, chance);
    const places = matches(text, new RegExp(`\\b${escaped(word)}\\b`, 'gu'));
    // A slip may give another name that the book knows, or the same word ("Anna": n and n changed about).
    if (places.length < 5 || new RegExp(`\\b${escaped(wrong)}\\b`, 'u').test(text)) return [];
    return [{ code: 'CHAR001', at: chance.one(places.slice(1)).index, remove: word.length, insert: wrong }];
  });
}

/** TIME002: a sentence at the end of a paragraph of narration names a day that never was, or the wrong weekday of one. */
function impossibleDates({ text }, chance) {
  const ends = matches(text, /(?<=\p{Ll}\.)(?=\r?\n\r?\n\p{Lu})/gu);
  return chance.some(ends, perBook).map(({ index }) => {
    const short = chance.one([3, 5, 8, 10]);
    const year = 1800 + chance.below(110);
    const [month, day] = [chance.below(12), 1 + chance.below(28)];
    const wrongDay = (new Date(Date.UTC(year, month, day)).getUTCDay() + 1 + chance.below(6)) % 7;
    const sentence = chance.one([
      `It was the 31st of ${months[short]}.`,
      `That was on ${months[short]} 31st, as everybody there remembered.`,
      `The paper was dated 30 February ${year}.`,
      `All this happened on ${weekdays[wrongDay]}, ${day} ${months[month]} ${year}.`,
      `On ${weekdays[wrongDay]}, ${months[month]} ${day}, ${year}, it was over.`,
      `It was signed on ${weekdays[wrongDay]} the ${day}th of ${months[month]}, ${year}.`,
      `They had left on the thirty-first of ${months[short]}.`,
    ]);
    return { code: 'TIME002', at: index, remove: 0, insert: ` ${sentence}` };
  });
}

/** LINK001: a reference to a chapter or to notes that are not there. */
function brokenLinks({ text }, chance) {
  const ends = matches(text, /(?<=\p{Ll}\.)(?=\r?\n\r?\n\p{Lu})/gu);
  return chance.some(ends, perBook).map(({ index }) => ({
    code: 'LINK001',
    at: index,
    remove: 0,
    insert: chance.one([
      ' See [the map](map.md).',
      ' It is told [elsewhere](chapters/nine.md#end).',
      ' More in [the notes](<the notes.md>).',
    ]),
  }));
}

/** META004: a chapter in the middle of a run is lost, heading and all. */
function lostChapters({ manifest }, chance) {
  const middle = manifest.chapters.slice(1, -1).flatMap((chapter, index) => {
    const [before, after] = [manifest.chapters[index], manifest.chapters[index + 2]];
    const inRun = [before, chapter, after].every(({ style, number }) => style === chapter.style && number !== null);
    return inRun && before.number === chapter.number - 1 && after.number === chapter.number + 1 ? [{ chapter, after }] : [];
  });
  return chance.some(middle, 1).map(({ chapter, after }) => ({
    code: 'META004',
    at: chapter.place.offset,
    remove: after.place.offset - chapter.place.offset,
    insert: '',
  }));
}

/** DIAL002: a stop for the comma before a tag, the comma outside, no mark at all, or a speech that is not closed. */
function spoiltDialogue({ text, manifest }, chance) {
  const [opening, closing] = manifest.conventions.quoteMarks === 'single' ? ["['‘]", "['’]"] : ['["“]', '["”]'];
  const tags = matches(
    text,
    new RegExp(`(?<=\\p{Ll}),${closing}(?= (?:said|replied|cried|answered|asked) (?:\\p{Lu}\\p{Ll}+|he|she)\\b)`, 'gu'),
  );
  const whole = matches(text, new RegExp(`(?<=\\n\\n${opening}\\p{Lu}[^"“”‘’']{40,300}[.!?])${closing}(?=\\n\\n\\p{Lu})`, 'gu'));
  const spoilt = chance.some(tags, perBook - 1).map(({ index, 0: found }, number) => {
    const mark = found[1];
    return { code: 'DIAL002', at: index, remove: 2, insert: [`.${mark}`, mark, `${mark},`][number] };
  });
  const unclosed = chance.some(whole, 1).map(({ index, 0: mark }) => {
    const opens = text.lastIndexOf('\n\n', index) + 2;
    return { code: 'DIAL002', at: opens, remove: index + mark.length - opens, insert: text.slice(opens, index) };
  });
  return [...spoilt, ...unclosed];
}

const colours = {
  eyes: [
    ['blue', 'brown'],
    ['green', 'brown'],
    ['grey', 'brown'],
    ['blue', 'green'],
  ],
  hair: [
    ['black', 'red'],
    ['fair', 'black'],
    ['golden', 'dark'],
    ['red', 'black'],
  ],
};

/** How a writer says it in passing. Some ways leave it to a pronoun, or to the sentence before, whose eyes they are. */
const sayings = {
  eyes: [
    ({ name, colour }) => `${name} had ${colour} eyes.`,
    ({ name, colour }) => `${name}'s ${colour} eyes were bright.`,
    ({ name, colour }) => `The eyes of ${name} were ${colour}.`,
    ({ name, her, colour }) => `${name} looked up with ${her} large ${colour} eyes.`,
    ({ name, her, colour }) => `For a moment ${name} said nothing, and ${her} ${colour} eyes rested on the fire.`,
    ({ name, her, colour }) => `They all looked at ${name}. ${her === 'his' ? 'He' : 'She'} had clear ${colour} eyes, and a quiet face.`,
    ({ name, colour }) => `Those who knew ${name} well remembered the ${colour} eyes first of all.`,
    ({ name, colour }) => `${name}'s eyes, which were ${colour}, never left the door.`,
  ],
  hair: [
    ({ name, colour }) => `${name} had ${colour} hair.`,
    ({ name, colour }) => `The wind had loosened ${name}'s thick ${colour} hair.`,
    ({ name, her, colour }) => `${name} pushed the ${colour} hair out of ${her} eyes.`,
    ({ name, her, colour }) => `${name} bent down, and ${her} ${colour} hair fell forward.`,
    ({ name, colour }) => `${name}'s hair was ${colour}.`,
  ],
};

/** CHAR004: two sentences, each at the end of a paragraph of narration, give one person two colours of eyes, or of hair. */
function changedColours({ text, bible }, chance) {
  const ends = endsIn(text);
  const known = bible.characters.filter(({ mentions, gender }) => mentions >= 20 && gender !== 'unknown').slice(0, 12);
  return chance.some(known, perBook).flatMap(({ name, gender }) => {
    const feature = chance.one(['eyes', 'hair']);
    const pair = chance.some(chance.one(colours[feature]), 2);
    const places = chance.some(ends, 2).sort((a, b) => a - b);
    const her = gender === 'female' ? 'her' : 'his';
    const group = {};
    return places.map((index, side) => ({
      group,
      code: 'CHAR004',
      kind: 'eyes and hair',
      at: index,
      remove: 0,
      insert: ` ${chance.one(sayings[feature])({ name, her, colour: pair[side] })}`,
    }));
  });
}

/** Slips of one mention or place, and contradictions of two: apart, so that a wrong date does not tell a story in which year it plays. */
export const faultsOf = [
  (book, chance) =>
    [changedColours, misspeltNames, impossibleDates, brokenLinks, lostChapters, spoiltDialogue].flatMap((make) => make(book, chance)),
  (book, chance) => contradictions.flatMap((make) => make(book, chance)),
];
