import { describe, expect, it } from '@jest/globals';

import { bibleOf } from '../specs/lint-text.js';
import { people } from '../specs/people.js';

describe('the things of a story', () => {
  it('are told of with whom they belong to', () => {
    const [key] = bibleOf(`${people}Anna hid the iron key under the stone.\n\nTom took the key.`).objects;
    expect(key).toMatchObject({ name: 'key', mentions: 2, events: [{ what: 'put away', character: 'anna-reed' }] });
  });

  it('are those that are let go of for ever, with what becomes of them', () => {
    const [watch] = bibleOf(`${people}Anna sold the silver watch.\n\nAnna drew the silver watch from her pocket.`).objects;
    expect(watch).toMatchObject({ name: 'silver watch', events: [{ what: 'let go', character: 'anna-reed' }, { what: 'in hand' }] });
  });

  it('are not what somebody takes up by the way, or what is only planned', () => {
    expect(bibleOf(`${people}Tom took the silver spoon. “I shall sell the silver watch,” said Tom.`).objects).toEqual([]);
  });
});

describe('the threads of a story', () => {
  it('are left open until the story comes back to them', () => {
    const gone = `${people}That night Anna Reed vanished without a trace.`;
    expect(bibleOf(gone).threads).toMatchObject([{ kind: 'disappearance', character: 'anna-reed', answered: null }]);
    expect(bibleOf(`${gone}\n\nAnna came back.`).threads).toMatchObject([{ kind: 'disappearance', answered: { line: 11 } }]);
  });
});
