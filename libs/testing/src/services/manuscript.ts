const scenes = [
  '“You have the key,” said Margaret Hale. She held out her hand, and the rain ran from her sleeve onto the boards of the old boathouse.',
  'Edmund Thorne did not answer at once. He looked across the water to the mill, where a single lamp was burning, and thought of his brother.',
  '“I had it on Monday,” replied Edmund. “I gave it to Mr. Pell, and Mr. Pell gave it to the river, or so he told the constable in April.”',
  'Margaret laughed. “Then Mr. Pell is a liar, Edmund, and you are a fool to have believed him,” she said, and she went to the door.',
  'The mill wheel turned slowly. Clara Pell stood beside it with a basket on her arm, and she did not wave when the boat came round the bend.',
  '“Clara!” cried Margaret. “Clara Pell, come down to the landing, for we have something to ask you before your father comes home.”',
];

/**
 * A small novel in Markdown, the same every time: three people, many paragraphs, and a few faults (a chapter missing
 * from the numbering, a date that no calendar has, a link to nowhere).
 */
export const manuscriptOf = (paragraphs: number): string => {
  const lines = ['# The Hollow Key', ''];
  for (let index = 0; index < paragraphs; index++) {
    const chapter = Math.floor(index / 10) + 1;
    if (index % 10 === 0) lines.push(`## Chapter ${chapter >= 4 ? chapter + 1 : chapter}`, '');
    lines.push(`${scenes[index % scenes.length]} ${scenes[(index * 5 + 2) % scenes.length]} It was the evening number ${index + 1} since the flood.`, '');
    if (index === 17) lines.push('The letter was dated 31 June 1893, and nobody at the mill had thought that strange.', '');
    if (index === 33) lines.push('What the constable wrote can be read in [the appendix](appendix.md).', '');
  }
  return lines.join('\n');
};
