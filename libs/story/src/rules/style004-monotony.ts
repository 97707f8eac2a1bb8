import { openers, openerShift } from '../model/outline.js';
import { numberIn, type Observation, type Rule } from './rule.js';

export const monotony: Rule = {
  doc: {
    code: 'STYLE004',
    name: 'monotony',
    severity: 'info',
    what: 'Sentence after sentence of one paragraph begins with the same word: "He ... He ... He ...".',
    why: 'The ear hears the pattern before the mind hears the sense.',
    examples: [
      {
        wrong: 'He rose. He went to the door. He looked out. He saw the sea. He sat down again. He sighed.',
        right: 'He rose. He went to the door and looked out. There was the sea. He sat down again, sighing.',
      },
    ],
    options: ['`run`: so many in a row are too many (5).'],
    silentWhen: ['It is speech.', 'The word is none of the small words that open most sentences: a name that is repeated may be meant so.'],
  },
  settings: { run: 5 },
  inStory: ({ story, antecedents }, settings) => {
    const longest = Math.max(2, numberIn(settings, 'run'));
    return story.paragraphs.flatMap((paragraph, index): Observation[] => {
      if (paragraph.kind !== 'prose' || paragraph.outlines.length < longest) return [];
      const found: Observation[] = [];
      let from = 0;
      paragraph.outlines.forEach((sentence, at) => {
        const opener = sentence.bits >> openerShift;
        const goesOn = opener !== 0 && opener === (paragraph.outlines[at + 1]?.bits ?? 0) >> openerShift;
        if (goesOn) return;
        const [first, length] = [paragraph.outlines[from], at - from + 1];
        if (first && opener !== 0 && length >= longest && !antecedents.isSpoken(index, first.at)) {
          const location = story.place(paragraph.path, first.at, (openers[opener] ?? '').length);
          found.push({
            message: `${length} sentences in a row begin with "${openers[opener] ?? ''}".`,
            confidence: 0.8,
            location,
            related: [],
          });
        }
        from = at + 1;
      });
      return found;
    });
  },
};
