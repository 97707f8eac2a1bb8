import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { FormNumbers } from './form-numbers.js';

describe('numbers of forms', () => {
  it('gives every form that was added its own number, the same again, and none to others', () => {
    const words = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 6 }), { minLength: 2, maxLength: 3_000 });
    fc.assert(
      fc.property(words, (forms) => {
        const [added, others] = [forms.slice(0, forms.length >> 1), forms.slice(forms.length >> 1)];
        const numbers = new FormNumbers();
        const given = added.map((form) => numbers.add(form));
        expect(given).toEqual(added.map((_, index) => index + 1));
        expect(added.map((form) => numbers.add(form))).toEqual(given);
        expect(added.map((form) => numbers.of(form))).toEqual(given);
        expect(others.map((form) => numbers.of(form))).toEqual(others.map(() => 0));
      }),
      { numRuns: 30 },
    );
  });
});
