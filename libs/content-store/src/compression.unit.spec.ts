import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compress, decompress } from './compression.js';

describe('what is stored of a content', () => {
  it('gives the same bytes back, few or many, also such as look like a frame of the compressor', () => {
    const frame = compress(Buffer.alloc(2_000, 'a'));
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 2_000 }), fc.nat(frame.length).map((length) => frame.subarray(0, length)));
    fc.assert(fc.property(bytes, (some) => expect(decompress(compress(Buffer.from(some)))).toEqual(Buffer.from(some))));
  });

  it('is smaller where there is much of it', () => {
    expect(compress(Buffer.from('It was the best of times. '.repeat(100))).length).toBeLessThan(200);
  });
});
