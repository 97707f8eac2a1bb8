import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

describe('STYLE003, passive voice in a cluster', () => {
  it('finds a paragraph that is told in the passive', () => {
    const text =
      'The door was locked by the guard. The lamps were carried out. The prisoner was questioned for an hour. Nothing was written down. At last he was taken away.';
    expect(findingsIn(text, 'STYLE003').map((finding) => finding.severity)).toEqual(['info']);
  });

  it.each([
    [
      'a passive here and there',
      'The door was locked by the guard. He carried out the lamps. The prisoner was questioned. He said nothing. At last he was taken away.',
    ],
    ['speech', '"The door was locked. The lamps were carried out. He was questioned. It was written down. He was taken away."'],
    ['states', 'She was tired. She was married. He was surprised. They were delighted. The road was covered with snow. It was gone.'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'STYLE003')).toEqual([]);
  });
});
