import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';
import { meanwhile, people } from '../specs/people.js';

const found = (first: string, second: string): number => findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, 'CHAR004').length;

describe('CHAR004, what somebody does all his life, and never', () => {
  it.each([
    ['Tom Hale had been afraid of the dark from a child.', 'Tom Hale had never been afraid of the dark.'],
    ['Anna Reed had no head for heights.', 'Anna Reed had never been giddy in her life.'],
    ['Anna Reed never ate meat.', 'Anna Reed helped herself to the cold beef.'],
    ['Tom Hale always took three lumps in his coffee.', 'Tom Hale had never been able to bear sugar.'],
    ['Tom Hale had risen before six all his life.', 'Tom Hale, a late riser, came down.'],
    ['Anna Reed said her prayers every night.', 'Anna Reed had never said a prayer.'],
    ['Tom Hale never went to church.', 'Tom Hale went to church every Sunday.'],
    ['Anna Reed could not bear music.', 'Anna Reed had loved music all her life.'],
    ['Nobody had ever heard Tom Hale swear.', 'Tom Hale swore roundly at the groom.'],
    ['Tom Hale had never had a day’s illness.', 'Tom Hale had lain six weeks with the typhus when he was a boy.'],
    ['Tom Hale had never broken a bone.', 'Tom Hale had broken his arm as a boy.'],
    ['Anna Reed had never been in a theatre.', 'Anna Reed had seen Mrs. Siddons at Drury Lane in her youth.'],
    ['Tom Hale had never told a lie.', 'As a boy Tom Hale had told a great lie about a broken jar.'],
    ['Anna Reed was a Quaker, as her fathers had been.', 'Anna Reed had been brought up a Catholic.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale was afraid of the dark.', 'Anna Reed had never been afraid of the dark.'],
    ['Anna Reed never ate meat.', 'Anna Reed carved the beef for Tom Hale.'],
    ['Tom Hale had never been in prison.', 'They took Tom Hale to prison.'],
    ['Tom Hale had never told a lie.', 'Tom Hale told a lie.'],
    ['Anna Reed had never been ill.', 'Anna Reed was ill that winter.'],
    ['Anna Reed was a Quaker.', 'Anna Reed had learned to live like a Catholic.'],
    ['Tom Hale swore never to return.', 'Nobody had ever heard Tom Hale swear.'],
    ['Tom Hale never took sugar.', 'Anna Reed put two lumps into the cup.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});

describe('CHAR004, whom it is about and how often it is said', () => {
  it('names the person', () => {
    const [finding] = findingsIn(
      `${people}Anna Reed never ate meat.\n\n${meanwhile}Anna Reed helped herself to the cold beef.\n\n`,
      'CHAR004',
    );
    expect(finding?.message).toBe('Anna Reed eats meat here, but elsewhere eats no meat.');
  });

  it.each([
    ['Tom Hale never touched wine.', 'Tom Hale drank off his second glass of port.'],
    ['Tom Hale had never touched a card in his life.', 'Tom Hale had played whist every night since he was a boy.'],
  ])('says once what two sentences tell in two ways: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it('says both of two things that two sentences tell', () => {
    const [first, second] = [
      'Tom Hale had never smoked, and he ate no meat.',
      'Tom Hale lit his pipe, and helped himself to the cold beef.',
    ];
    expect(found(first, second)).toBe(2);
  });
});
