/** Token of the command side's clock. */
export const clock = Symbol('clock');
