import { describe, expect, it } from '@jest/globals';

import { parseConfig } from '../config/parse-config.js';
import { bibleOf, findingsIn, markedIn } from '../specs/lint-text.js';

const people =
  'Anna Reed smiled at Tom Hale. Tom Hale laughed, and he nodded. Anna sat down, and she sighed. “Well,” said Tom.\n\n“Well,” said Anna.\n\n';
const blue = `${people}Anna had large blue eyes.\n\n`;
const black = `${people}Tom's hair was black.\n\n`;

describe('CHAR004, attribute contradiction', () => {
  it.each([
    ['a possessive', 'Anna’s brown eyes were wet.', 'brown eyes'],
    ['a possessive of the full name', "Anna Reed's soft, brown eyes were wet.", 'brown eyes'],
    ['a predicate', 'Anna’s eyes were a deep brown.', 'eyes were a deep brown'],
    ['a pronoun behind the name', 'Anna looked up, and her brown eyes were wet.', 'brown eyes'],
    ['a relative clause', 'There stood Anna, whose eyes were green.', 'eyes were green'],
    ['a pair', 'Anna had a pair of green eyes.', 'green eyes'],
    ['a description', 'Anna was a tall young woman with hazel eyes.', 'hazel eyes'],
    ['a comparison', 'Anna’s eyes were green as the sea.', 'eyes were green'],
    ['a comparison with "as" twice', 'There stood Anna, whose eyes were as black as coal.', 'eyes were as black'],
    ['an epithet', 'He called to brown-eyed Anna from the gate.', 'brown-eyed'],
    ['a clause with "which"', 'Anna’s eyes, which were brown, never left the door.', 'eyes, which were brown'],
    ['a predicate behind "of"', 'The eyes of Anna were brown.', 'eyes of Anna were brown'],
    ['what comes after "of"', 'He thought of the green eyes of Anna.', 'green eyes'],
  ])('finds another colour of eyes in %s', (_, sentence, marked) => {
    expect(markedIn(`${blue}${sentence}`, 'CHAR004')).toEqual([marked]);
  });

  it.each([
    ['a possessive', 'Tom’s yellow hair stood up.'],
    ['what comes after "and"', 'Tom had brown eyes and red hair.'],
    ['an epithet', 'They saw fair-haired Tom at the gate.'],
  ])('finds another colour of hair in %s', (_, sentence) => {
    expect(findingsIn(`${black}${sentence}`, 'CHAR004')).toHaveLength(1);
  });

  it('points to the other side, and is an error only if both name the person', () => {
    const text = `${blue}Anna's brown eyes were wet.`;
    const [finding] = findingsIn(text, 'CHAR004');
    expect(finding?.severity).toBe('error');
    expect(finding?.related.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(['blue eyes']);
    expect(findingsIn(`${blue}Anna turned, and her brown eyes were wet.`, 'CHAR004')[0]?.severity).toBe('warning');
  });

  it('takes what the story says most often for true', () => {
    expect(markedIn(`${people}Anna had brown eyes. Anna's blue eyes shone. She liked Anna's blue eyes.`, 'CHAR004')).toEqual([
      'brown eyes',
    ]);
  });

  it.each([
    ['the same colour', 'Anna’s eyes were blue and clear.'],
    ['a colour close by', 'Anna’s grey eyes were wet.'],
    ['dark eyes', 'Anna’s dark eyes were wet.'],
    ['two colours at once', 'Anna’s blue-green eyes were wet. Anna’s eyes were brown and green.'],
    ['a person of the story who says it', '“I love Anna’s brown eyes,” said Tom.'],
    ['anger', 'Anna’s eyes were black with anger. Anna’s eyes were brown in that light.'],
    ['a change', 'Anna’s eyes went black. Anna’s eyes turned green. Anna’s eyes had been brown.'],
    ['a likeness without a colour of its own', 'Anna’s eyes were like brown pools.'],
    ['what is not so', 'Anna’s eyes were not brown. Anna never had brown eyes.'],
    ['a wish or a dream', 'If Anna had brown eyes! Anna wished that she had brown eyes. In his dream Anna had brown eyes.'],
    ['a question', 'Had Anna’s brown eyes seen it? Who knew?'],
    ['a portrait', 'In the portrait Anna had brown eyes.'],
    ['somebody else', 'Anna’s sister had brown eyes. Anna thought of her sister’s brown eyes. Anna’s mother’s brown eyes were wet.'],
    ['somebody without a name', 'Anna looked at the girl, and her brown eyes were wet. Anna and the twin had brown eyes.'],
    ['one of two', 'Anna and Mary had brown eyes. Anna looked at Mary, and her brown eyes were wet.'],
    ['a man behind the name of a woman', 'Anna stood still, and his brown eyes were wet.'],
    ['an animal', 'Anna had a dog with brown eyes. Anna’s cat had green eyes.'],
  ])('leaves alone eyes: %s', (_, sentence) => {
    expect(findingsIn(`${blue}${sentence}`, 'CHAR004')).toEqual([]);
  });

  it.each([
    ['grey with age', 'Tom’s hair was grey. Tom’s white hair stood up.'],
    ['dyed', 'He dyed it in the night.\n\nTom’s yellow hair stood up.'],
    ['a wig', 'Tom put on the wig.\n\nTom’s yellow hair stood up.'],
    ['a brush', 'Tom’s red hair brush lay there.'],
    ['light', 'Tom’s hair was golden in the sun.'],
    [
      'both colours again and again',
      'Tom’s red hair. Tom’s red hair. Tom’s red hair. Tom’s black hair. Tom’s black hair. Tom’s black hair.',
    ],
  ])('leaves alone hair: %s', (_, sentence) => {
    expect(findingsIn(`${black}${sentence}`, 'CHAR004')).toEqual([]);
  });

  it('puts what it reads into the bible', () => {
    expect(bibleOf(blue).attributes).toEqual([
      expect.objectContaining({ character: 'anna-reed', attribute: 'eye color', value: 'blue', confidence: 0.9 }),
    ]);
  });
});

describe('CHAR004, what else a body and a life have', () => {
  it.each([
    ['a side', 'Tom had a scar over his left eye.', 'Tom touched the scar above his right eye.'],
    ['a lost limb', 'Tom had lost his left arm at sea.', "Tom's empty right sleeve was pinned to his coat."],
    ['a lame leg', 'Tom limped on his right leg.', 'Tom dragged his lame left leg.'],
    ['a patch', 'Tom wore a patch over his left eye.', 'Tom was blind in his right eye.'],
    ['a wound', "A bullet had shattered Tom's left shoulder.", "Tom's wounded right shoulder ached."],
    ['a hand', 'Tom was left-handed.', 'Tom always wrote with his right hand.'],
    ['a trade', 'Tom was a carpenter by trade.', 'Tom worked as a lawyer in the town.'],
    ['a birthplace', 'Tom was born in Dublin.', 'Tom, who was born in London, loved it.'],
    ['a height', 'Tom was a tall man.', 'Tom was a short man, and walked quickly.'],
    ['a build', 'Tom was thin.', 'Tom was a stout man.'],
    ['an only child', 'Tom was an only child.', "Tom's elder brother wrote to them."],
    ['a number of brothers', 'Tom had three brothers.', 'Tom had two brothers, and he loved them.'],
  ])('finds two values of %s', (_, first, then) => {
    expect(findingsIn(`${people}${first}\n\nThe week went by.\n\n${then}`, 'CHAR004')).toHaveLength(1);
  });

  it.each([
    ['Tom could not swim.', 'Tom swam across the river.'],
    ['Tom had never learned to ride.', 'Tom mounted and galloped off down the road.'],
    ['Tom spoke no French.', 'Tom answered him in fluent French.'],
    ['Tom could neither read nor write.', 'Tom read the letter through twice.'],
    ['Tom was blind.', 'Tom looked across at Anna and smiled.'],
    ['Tom was stone deaf.', 'Tom heard a step upon the stair.'],
    ['Tom had been dumb from birth.', '“Good evening,” said Tom.'],
    ['Tom did not smoke.', 'Tom lit his pipe.'],
    ['Tom had never been to Paris.', 'Tom remembered the year that he had spent in Paris.'],
    ['Tom was quite bald.', 'Tom ran a hand through his thick hair.'],
    ['Tom was clean-shaven.', 'Tom stroked his long beard.'],
    ['Tom, to be sure, was left-handed.', 'Tom, like most people, was right-handed.'],
    ['He was a left-handed man, Tom, and strong.', 'Tom drew his sword with his right hand.'],
    ['Tom had two brothers.', 'All three of Tom’s brothers were in the army.'],
    ['Tom was unmarried.', 'Tom kissed his wife and went out.'],
  ])('finds what somebody is or can, and another time cannot: %s %s', (first, then) => {
    expect(findingsIn(`${people}${first}\n\nThe week went by.\n\n${then}`, 'CHAR004')).toHaveLength(1);
  });

  it.each([
    ['a fault', 'Tom was blind to his own faults.', 'Tom looked across at Anna.'],
    ['an entreaty', 'Tom was deaf to all entreaties.', 'Tom heard the clock strike.'],
    ['a surprise', 'Tom was struck dumb.', '“I am sorry,” said Tom.'],
    ['a lesson', 'Tom could not swim.', 'Tom learned to swim that summer. Tom swam across the river.'],
    ['another’s tongue', 'Tom spoke no French.', 'Anna answered Tom in French.'],
    ['a wish', 'Tom had never been to Paris.', 'Tom longed to see Paris.'],
    ['a child', 'Tom had dark hair as a child.', 'Tom had fair hair.'],
    ['a measure', 'Tom was tall for a boy of six.', 'Tom was short.'],
    ['a wedding', 'Tom was unmarried.', 'Tom married in the spring, and his wife was a good woman.'],
    ['a mother’s eyes', 'Anna had blue eyes.', 'Her mother’s brown eyes were wet, and Anna saw it.'],
  ])('finds nothing in %s', (_, first, then) => {
    expect(findingsIn(`${people}${first}\n\nThe week went by.\n\n${then}`, 'CHAR004')).toEqual([]);
  });

  it.each([
    ['two words for one trade', 'Tom was a doctor by trade.', 'Tom was a surgeon.'],
    ['two scars', 'Tom had a scar on his left cheek.', 'Tom had a scar on his right hand.'],
    ['a town and its country', 'Tom was born in London.', 'Tom was born in England.'],
    ['what somebody says', 'Tom was left-handed.', '“Tom is right-handed,” said Anna.'],
    ['a comparison', 'Tom was a tall man.', 'Tom walked as if Tom was a short man.'],
    ['what is not so', 'Tom was a carpenter by trade.', 'Tom was not a lawyer by trade.'],
    ['a temper', 'Tom was a tall man.', 'Tom was short with her. Tom was short of money.'],
    ['one of two men', 'Tom was left-handed.', 'Tom looked at Peter Hale. Peter Hale sat down, and he was right-handed.'],
  ])('leaves alone %s', (_, first, then) => {
    expect(findingsIn(`${people}${first}\n\nThe week went by.\n\n${then}`, 'CHAR004')).toEqual([]);
  });

  it.each([
    ['the sentence before', 'Anna came in. Her brown eyes were wet.'],
    ['the paragraph before', 'Anna came in and sat down.\n\nHer brown eyes were wet.'],
    ['a sentence that names a man, too', 'Anna looked at Tom, and her brown eyes were wet.'],
    ['her own face', 'Anna rubbed her tired brown eyes.'],
    ['her mother', 'Anna had her mother’s brown eyes.'],
    ['an apposition', 'Anna, a tall girl with brown eyes, came in.'],
  ])('knows whose eyes they are by %s', (_, sentence) => {
    expect(findingsIn(`${blue}The week went by.\n\n${sentence}`, 'CHAR004')).toHaveLength(1);
  });

  it.each([
    ['two women', 'Anna looked at Mary Lind. Her brown eyes were wet.'],
    ['a woman without a name', 'Anna looked at the nurse. Her brown eyes were wet.'],
    ['a speech between', 'Anna came in.\n\n“No,” said somebody.\n\nHer brown eyes were wet.'],
  ])('does not guess whose eyes they are: %s', (_, sentence) => {
    expect(findingsIn(`${blue}The week went by.\n\n${sentence}`, 'CHAR004')).toEqual([]);
  });

  it('takes the writer’s word for true, however often the text says otherwise', () => {
    const text = `${people}${'Anna had blue eyes.\n\n'.repeat(4)}`;
    const config = parseConfig({ bible: { characters: [{ name: 'Anna Reed', attributes: { 'eye color': 'brown' } }] } });
    expect(findingsIn(text, 'CHAR004', config)).toHaveLength(4);
    expect(findingsIn(text, 'CHAR004')).toEqual([]);
  });

  it('points to the line of the story bible that says so', () => {
    const place = { path: 'story-bible.yml', line: 4, column: 18, offset: 57, length: 5 };
    const anna = { name: 'Anna Reed', attributes: { 'eye color': 'brown' }, places: { 'eye color': place } };
    const [finding] = findingsIn(`${people}Anna had blue eyes.`, 'CHAR004', parseConfig({ bible: { characters: [anna] } }));
    expect(finding?.related).toEqual([{ ...place, message: 'in the story bible the eyes are brown' }]);
  });
});
