/** `attention`: not done, differences found, or something to look at. `unusable`: wrong usage, or an engine that does not answer. */
export const exitCodes = { done: 0, attention: 1, unusable: 2 } as const;
