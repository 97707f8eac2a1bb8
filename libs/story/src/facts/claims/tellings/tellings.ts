import { beasts, ownThings } from '../chattels/chattels.js';
import { homes } from '../homes.js';
import type { ClaimFamily } from '../pattern.js';
import { habitsOfLife } from '../ways-of-life.js';
import { acquaintances } from './acquaintances.js';
import { datedEvents } from './dated-events.js';
import { deathsTold } from './deaths-told.js';
import { routes } from './routes.js';
import { meanwhiles, whereabouts } from './whereabouts.js';

/** What a story tells more than once, and should tell alike: events with their time and place, things and beasts, houses, ways. */
export const tellings: readonly ClaimFamily[] = [
  deathsTold,
  datedEvents,
  whereabouts,
  meanwhiles,
  acquaintances,
  ownThings,
  beasts,
  homes,
  routes,
  habitsOfLife,
];
