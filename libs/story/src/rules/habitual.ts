/** As often as this a contradiction is no slip: the story means it, means two people, or is read wrongly. */
export const habitual = 3;
