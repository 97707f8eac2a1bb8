/** Token of what workers have parked. */
export const parking = Symbol('parking');
