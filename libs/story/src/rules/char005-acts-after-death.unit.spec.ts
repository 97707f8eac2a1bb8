import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';
import { meanwhile, people } from '../specs/people.js';

const after = (death: string, later: string): string => `${people}${death}\n\n${meanwhile}${later}\n\n`;

describe('CHAR005, acts after death', () => {
  it.each([
    'Tom died of the fever.',
    'Tom was killed in the accident.',
    'They buried Tom on Sunday.',
    'Tom passed away in his sleep.',
    "Tom's funeral was held in the rain.",
    'When morning came, Tom was dead.',
    'Tom had been shot through the heart, and died at once.',
    'Nobody could save Tom. He died before dawn.',
    'Tom drowned in the river.',
    'Tom breathed his last.',
    "The news of Tom's death reached them on Friday.",
    'Before the week was over Tom was dead and buried.',
    'Tom hanged himself in the night.',
    "Tom's body was found in the lake.",
    'So perished Tom, and nobody spoke for a while.',
    'The doctor shook his head. Tom was no more.',
    'Tom fell back upon the pillow and expired.',
    'Fever had carried off Tom in three days.',
    'Anna closed the eyes of Tom for the last time.',
    'The body of Tom was taken from the water at daybreak.',
    "The stone above Tom's grave bore two dates.",
    "Since Tom's funeral the blinds had not been raised.",
    'The ball had gone home, and Tom did not live to be carried indoors.',
    'Tom never woke again.',
    'They lowered Tom into the grave.',
    'The robber shot Tom through the heart.',
    'Tom succumbed to a low fever.',
    'The surgeon pronounced Tom dead.',
    'It was all over with Tom before the clock struck.',
    'The heart of Tom had ceased to beat.',
    'They carried Tom to the family vault.',
  ])('knows that somebody is dead: %s', (death) => {
    expect(markedIn(after(death, 'Tom opened the door.'), 'CHAR005')).toEqual(['Tom']);
  });

  it.each([
    ['Amos Tull, the gardener, was killed by a falling elm.', 'Amos Tull, the gardener, touched his hat.', ['Amos Tull']],
    ['The fever took old Peter the coachman.', 'Old Peter the coachman opened the gate.', ['Peter']],
    ["Tom's uncle Septimus had been dead for ten years.", "Tom's uncle Septimus filled his pipe.", ['Septimus']],
  ])('knows those who are named but to die, and once more: %s ... %s', (death, act, marked) => {
    expect(markedIn(after(death, act), 'CHAR005')).toEqual(marked);
  });

  it.each(['"Good morning," said Tom.', 'Tom came down to breakfast.', 'Tom slowly lit his pipe.', 'Tom was eating an apple.'])(
    'knows that somebody acts: %s',
    (act) => {
      expect(markedIn(after('Tom died that night.', act), 'CHAR005')).toEqual(['Tom']);
    },
  );

  it.each([
    ['Tom was an orphan.', "Tom's mother came to the door."],
    ["Tom's father had died before he was born.", "Tom's father shook his head over the bill."],
    ['Tom had lost both parents in infancy.', 'Tom wrote that night to his father.'],
    ["Tom's mother was long dead.", '"You are late," said Tom\'s mother.'],
  ])('knows that somebody’s parents are dead: %s %s', (death, later) => {
    expect(findingsIn(after(death, later), 'CHAR005')).toHaveLength(1);
  });

  it.each([
    ['Tom was an orphan.', 'Tom dreamed of his mother.'],
    ['Tom was an orphan.', "A portrait of Tom's mother hung over the fire."],
    ['Tom was an orphan.', "Tom's mother had come to that door."],
    ["Tom's mother was long dead.", "Tom's father shook his head."],
  ])('leaves dead parents alone: %s %s', (death, later) => {
    expect(findingsIn(after(death, later), 'CHAR005')).toEqual([]);
  });

  it('points to the death and says so once', () => {
    const text = after('Tom died that night.', 'Tom rose. Tom went out. "No," said Tom.');
    const [finding, ...more] = findingsIn(text, 'CHAR005');
    expect(more).toEqual([]);
    expect(finding?.related.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(['Tom died']);
    expect(finding?.severity).toBe('error');
  });

  it.each([
    ['what a person of the story says', '"Tom died," said Anna.'],
    ['laughter', 'Tom died of laughter.'],
    ['a mood', 'Tom had succumbed to hysterics, and then to her charms.'],
    ['tiredness', 'Tom was dead tired.'],
    ['a supposition', 'They thought that Tom was dead.'],
    ['a rumour', 'It was said that Tom had died.'],
    ['a condition', 'If Tom died, nobody would know.'],
    ['a negation', 'Tom was not dead. Tom never died.'],
    ['a wish', 'She wished that Tom was dead.'],
    ['a question', 'Was it true that Tom was dead?'],
    ['a comparison', 'It was as if Tom was dead.'],
    ['papers', 'Tom was buried in his newspaper.'],
    ['a dream', 'In the dream Tom died.'],
    ['a play', 'The curtain rose. Tom died nobly, and the audience wept.'],
    ['sleep', "Sleep closed Tom's eyes."],
    ['a plan', "They planned Tom's death. At Tom's death the house would go to Anna."],
    ['a grave face', "Anna looked up at Tom's grave face."],
    ['somebody else in the sentence', 'Tom watched the bird until it drooped and died.'],
    ['what is given out', 'It was given out in the town that Tom was dead.'],
    ['somebody of the family', "Tom's father died. Tom's dog was killed."],
  ])('does not take for a death: %s', (_, death) => {
    expect(findingsIn(after(death, 'Tom opened the door.'), 'CHAR005')).toEqual([]);
  });

  it.each([
    ['what lies back', 'Tom had opened the door for her once.'],
    ['a memory', 'She remembered how Tom laughed.'],
    ['a dream', 'In her dream Tom smiled.'],
    ['a ghost', 'The ghost of Tom walked in the garden. Tom smiled, as a ghost smiles.'],
    ['what is his', "Tom's brother opened the door."],
    ['what is before', 'Since Tom came to the house it had stood there. Before Tom left he had locked it.'],
    ['a thought', 'She started up, thinking Tom called her.'],
    ['somebody of his', 'The brother of Tom opened the door.'],
    ['what is reasoned out', 'Tom took the box, and there the trail ends. We only know that it is on its way.'],
    ['what the dead are', 'Tom was lying in the churchyard.'],
    ['another telling of the death', 'Tom died, they said, of the fever. Tom was killed by it.'],
    ['what somebody says of him', '"Tom laughed at me," said Anna.'],
  ])('does not take for an act: %s', (_, act) => {
    expect(findingsIn(after('Tom died that night.', act), 'CHAR005')).toEqual([]);
  });

  it('takes a death for a rumour if the dead turns out to be alive', () => {
    expect(findingsIn(after('Tom was dead.', 'Tom was alive and well. Tom laughed at the report.'), 'CHAR005')).toEqual([]);
  });

  it('does not take the son for the father of his name', () => {
    const family = 'Mr. Hale smiled. "Well," said Mr. Hale. Tom Hale nodded. "Yes," said Tom Hale.\n\n'.repeat(3);
    expect(findingsIn(`${family}Mr. Hale died that night.\n\n${meanwhile}Tom Hale opened the door.`, 'CHAR005')).toEqual([]);
  });

  it.each([
    "Tom's father had been dead for twenty years.",
    "Tom's father was drowned before he was born.",
    'Tom had buried his father the year before.',
    "Tom's father lay in Highgate churchyard.",
    'Tom came into the estate upon the death of his father.',
    'Tom was fatherless.',
    "Tom laid a wreath upon his father's grave.",
  ])('knows that a father is dead who comes in later: %s', (death) => {
    expect(findingsIn(after(death, "Tom's father opened the door."), 'CHAR005')).toHaveLength(1);
    expect(findingsIn(after(death, "Tom took his father's arm."), 'CHAR005')).toHaveLength(1);
    expect(findingsIn(after(death, "Tom's father had been a kind man."), 'CHAR005')).toEqual([]);
  });

  it.each([
    'Tom fell at Waterloo.',
    'Tom lay buried in the churchyard.',
    'The sea gave back the body of Tom.',
    'Anna was now Tom’s widow.',
    'Tom did not survive the operation.',
    'The falling beam crushed Tom to death.',
  ])('reads the end of a life from what is left of it: %s', (death) => {
    expect(markedIn(after(death, 'Tom opened the door.'), 'CHAR005')).toEqual(['Tom']);
  });

  it('leaves alone who falls, and gets up again', () => {
    expect(markedIn(after('Tom fell at London Bridge.', 'Tom opened the door.'), 'CHAR005')).toEqual([]);
    expect(markedIn(after('“You will be sorry,” mourned Tom.', 'Tom opened the door.'), 'CHAR005')).toEqual([]);
  });
});
