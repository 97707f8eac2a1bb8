/** `findings`: at least one of severity error. `unusable`: wrong usage, or input that cannot be read. */
export const exitCodes = { clean: 0, findings: 1, unusable: 2 } as const;
