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
    'It was the second week of January, and Tom had been at home since the summer.\n\nThe mowers were whetting their scythes.',
    'It was the tenth of July, and Tom had to break the ice in the trough.',
    'November had set in with its fogs.\n\nIn the orchard the cuckoo was calling.',
    'Midsummer Day had come.\n\nAt four o’clock, as is usual, it grew quite dark, and Tom called for candles.',
    'On the twentieth of December they sat at the window until past ten at night to enjoy the last of the daylight.',
    'All Hallows was just past.\n\nThere were lambs of a day old in the fold.',
    'It was Christmas Eve, and Tom gathered a basket of ripe strawberries.',
    'The reapers were in the wheat. The first snowdrops were out that day.',
    'April had come in soft and wet.\n\nA ripe chestnut dropped from the tree.',
    'In the middle of July the mill-ponds were frozen, and Tom went skating every day.',
    'Tom found a handful of blackberries in the hedge one morning in March.',
    'Under bare November boughs they picked cowslips.',
    'It was late autumn, and Anna had heard a cuckoo.',
    'Snow blocked the lane to the farm.\n\nTom fanned himself in the July heat.',
    'Tom went to New York. "Is this Australia?" she said. One evening in July it was snowing hard.',
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
    'It was January, and in Italy the roses were in bloom.',
    'It was June. Since Christmas Day the snow had lain on the fells.',
    'It was July. At four o’clock it grew dark, and the thunder rolled.',
    'It was June. Before the winter he was dead.',
    'One June morning he thought of frozen ponds.',
    'It was a mellow October day, and the children throve like dandelions in spring.',
    'It was the first week of May. Lambs skipped in the meadow, and the cuckoo was calling.',
    'It was May. They broke the ice of a long silence.',
    'It was October, and the yellow leaves were falling on the stubble.',
    'It was winter. The next day they spoke of the summer that was to come.',
    'It was a mellow September. The apples hung ripe in the orchard.',
    'It was July when he came. In January it was snowing hard.',
    'It was the hottest day of July. Six months later it was snowing hard.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text, 'TIME005')).toEqual([]);
  });
});
