import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const people =
  'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\nTom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const found = (first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, 'CHAR004').length;

/** What somebody never did, and what he had done before: any way to deny goes with any way to affirm. */
describe('CHAR004, what somebody never did in his life', () => {
  it.each([
    ['Nobody had ever seen Tom Hale in the saddle.', 'Tom Hale had followed the hounds every winter as a lad.'],
    [
      'Tom Hale had never so much as sat upon a horse.',
      'There was no hedge in the parish that Tom Hale had not jumped, having ridden to hounds from a boy.',
    ],
    ['Nothing on earth would persuade Anna Reed on a horse.', 'Anna Reed had hunted since she was seven.'],
    ['Tom Hale could not swim a stroke.', 'Tom Hale, who had swum like a seal from childhood, dived in.'],
    ['As Tom Hale could neither read nor write, he made his mark.', 'Tom Hale had learned his letters at five.'],
    ['Tom Hale was tone-deaf.', "Tom Hale's fine musical ear was hurt by the organ."],
    ['Anna Reed had been born without the sense of smell.', 'It was Anna Reed who first smelt the gas.'],
    ['Tom Hale was colour-blind.', 'Tom Hale had an eye for colour, and chose the silks.'],
    ['Tom Hale had never handled a gun.', 'Tom Hale was the best shot in the valley.'],
    ['Not a syllable of Italian did Anna Reed know.', 'Anna Reed broke into Italian, which she spoke like a Roman.'],
    ['No wine had ever crossed Tom Hale’s lips.', 'Tom Hale drained his glass of port.'],
    ['Tom Hale had never kept a dog.', 'Tom Hale had loved dogs all his life.'],
    ['Tom Hale had never been at sea.', 'Tom Hale had spent four years before the mast.'],
    ['Anna Reed had never been out of England.', 'Anna Reed had spent three winters in Naples.'],
    ['Anna Reed was nearly thirty before she saw the sea.', 'Anna Reed had grown up within sound of the waves.'],
    ['Anna Reed had never been on the stage.', 'Anna Reed had been an actress in her youth.'],
    ['Tom Hale had never worn a uniform.', 'Tom Hale had served ten years in the dragoons.'],
    ['Anna Reed had never earned her own bread.', 'Anna Reed had worked for years in a Leeds mill.'],
    ['Anna Reed had never been engaged.', 'Anna Reed had been engaged for a year, when she was twenty.'],
    ['No man had ever asked for Anna Reed’s hand.', 'Anna Reed had refused two proposals as a girl.'],
    ['Anna Reed had never borne a child.', 'Anna Reed had brought four children into the world.'],
    ['Anna Reed’s mother had died in giving her birth.', 'Anna Reed’s mother had taught her to read when she was six.'],
    ['Tom Hale had never known his father.', 'Tom Hale remembered riding on his father’s shoulders.'],
    ['Both of Tom Hale’s grandfathers were dead before he was born.', 'It was at his grandfather’s knee that Tom Hale had learned chess.'],
    ['Tom Hale had not a relation in the world.', 'Tom Hale had dined every Sunday for years with his uncle.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale had never been at sea.', 'Tom Hale went on board the next morning.'],
    ['Tom Hale never rode again.', 'Tom Hale had ridden to hounds since he was a boy.'],
    ['Tom Hale had never ridden so fast.', 'Tom Hale had ridden to hounds since he was a boy.'],
    ['Tom Hale had hardly ever been on a horse.', 'Tom Hale had hunted as a lad.'],
    ['Tom Hale would never swim.', 'Tom Hale swam across the river.'],
    ['Tom Hale was blind and deaf on the subject.', 'Tom Hale looked up at Anna Reed.'],
    ['Tom Hale could not read the letter.', 'Tom Hale read the newspaper.'],
    ['Tom Hale could not swim.', 'Tom Hale learned to swim. Tom Hale swam across the river.'],
    ['Tom Hale had never been engaged.', 'Tom Hale was engaged to Anna Reed in May.'],
    ['Tom Hale’s father had never been at sea.', 'Tom Hale had spent four years before the mast.'],
    ['Anna Reed thought that Tom Hale had never been at sea.', 'Tom Hale had spent four years before the mast.'],
    ['Tom Hale had never been in Paris.', 'Tom Hale had spent three winters in Naples.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});

/** The word for a birth, the place and the person are found apart. */
describe('CHAR004, where somebody was born', () => {
  it.each([
    ['Tom Hale had drawn his first breath at Dover.', 'Hull was the birthplace of Tom Hale.'],
    ['They showed the garret in York in which Tom Hale was born.', 'A Cornish farmhouse had been Tom Hale’s cradle.'],
    ['Born at sea, Tom Hale belonged to no parish.', 'Tom Hale was born in a cottage near Exeter.'],
    ['As one born in Rome, Tom Hale liked the sun.', 'Tom Hale’s mother had been brought to bed of him at Leeds.'],
    ['The register of Ludlow held the record of Tom Hale’s birth.', 'London-born, Tom Hale had never seen a cow.'],
    ['Tom Hale was a Scotchman, and proud of it.', 'Tom Hale was a Welshman.'],
    ['Tom Hale was Irish by birth.', 'Tom Hale had first seen the light in Kent.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale was born at Exeter.', 'Tom Hale was born in Devonshire.'],
    ['Tom Hale was born in London.', 'Tom Hale was an Englishman.'],
    ['Tom Hale was born at Bath.', 'Tom Hale told the porter that he had been born in Peru.'],
    ['Tom Hale was born at Bath.', 'Tom Hale said that he had been born again in Rome.'],
    ['Tom Hale was born in London.', 'Tom Hale had lived in Paris since he was born.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});

describe('CHAR004, by what somebody lives', () => {
  it.each([
    ['Tom Hale had been bred to the law.', 'Tom Hale had practised as a surgeon.'],
    ['There was no better blacksmith than Tom Hale.', 'Tom Hale’s patients adored him.'],
    ['The only trade Anna Reed had ever known was dressmaking.', 'Anna Reed had been cook at the Hall.'],
    [
      'Tom Hale had served his apprenticeship to a clockmaker.',
      'With what he owed to his apprenticeship under a saddler, Tom Hale mended the strap.',
    ],
    ['Tom Hale’s father had been a country attorney.', 'Tom Hale’s father, who had commanded a frigate, was stern.'],
    ['The mother of Anna Reed had been an actress.', 'Anna Reed’s mother had been a governess.'],
    ['Anna Reed was the child of a Bristol shipbroker.', 'The old rector of Wells was Anna Reed’s father.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale was a clerk.', 'Tom Hale walked among them much as a gardener might walk among his plants.'],
    ['Tom Hale was a clerk.', 'Tom Hale had never been a soldier.'],
    ['Tom Hale was a clerk.', 'Tom Hale’s father had been a soldier.'],
    ['Tom Hale was a clerk.', 'Tom Hale thought of the years behind the counter.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});

describe('CHAR004, who belongs to whom', () => {
  it.each([
    ['Tom Hale was an only child.', 'Tom Hale had three sisters.'],
    ['Three brothers had Tom Hale, and no sister.', 'Tom Hale had no brother.'],
    ['Tom Hale had no brother.', 'A parcel came from Tom Hale’s brother in Canada.'],
    ['Her husband being at sea, Anna Reed opened it.', 'Anna Reed was unmarried still.'],
    ['Of six children Tom Hale was the eldest.', 'Tom Hale had come last into a full nursery.'],
    ['Tom Hale’s mother had been a Miss Lind.', 'Before she married, Tom Hale’s mother was a Miss Dale.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found(first, second)).toBeGreaterThan(0);
  });

  it.each([
    ['Tom Hale had no brother.', 'Tom Hale nodded to his brothers in arms. His brother-in-law laughed.'],
    ['Tom Hale was a bachelor.', 'When her husband came, Tom Hale went.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});
