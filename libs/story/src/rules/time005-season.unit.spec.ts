import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

describe('TIME005, season', () => {
  it.each([
    'It was the middle of July, and the snow lay thick on the ground.',
    'One warm summer evening in February they walked out.',
    'It was a fine spring morning in October.',
    'One evening in July it was snowing hard.',
    'One bright December morning they gathered the first ripe strawberries.',
    'The fourth of February found Tom in the hayfield.',
    'They walked among the snowdrops of that September.',
    'August had come, and the boys were skating on the frozen mill-pond.',
    'That November the cuckoo called in the wood, and the apple blossom opened; the cuckoo was calling.',
    'That August the frozen river carried carts and horses.',
    'It was a bitter January. That same afternoon they sat under the ripe apples.',
    'It was a hot August day.\n\nOutside the snow was falling.',
  ])('finds: %s', (text) => {
    expect(findingsIn(text, 'TIME005')).toHaveLength(1);
  });

  it.each([
    'It was the middle of January, and the snow lay thick on the ground.',
    'One warm summer evening in June they walked out.',
    'One June morning they gathered the first ripe strawberries.',
    'They walked among the snowdrops of that February.',
    'Of all roses, that December she had only a brooch.',
    'In Australia, one evening in July, it was snowing hard.',
    'It was July, and in the Alps the snow lay deep.',
    '"In July it was snowing hard," said Anna.',
    'In July she dreamt of deep snow.',
    'It was winter. The next day they spoke of the summer that was to come.',
    'It was a mellow September. The apples hung ripe in the orchard.',
    'It was July when he came. In January it was snowing hard.',
    'It was the hottest day of July. Six months later it was snowing hard.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text, 'TIME005')).toEqual([]);
  });
});
