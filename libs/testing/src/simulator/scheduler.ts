import { Unavailable } from '@story-linter/streams';
import type { Chance } from './chance.js';
import type { Incarnation } from './incarnation.js';

/** What may become of a port call. */
export const fates = ['answered', 'did not arrive', 'answer lost', 'crash before', 'crash after'] as const;

export type Fate = (typeof fates)[number];

interface PortCall {
  by: Incarnation;
  site: string;
  enabled: () => boolean;
  settle: (fate: Fate) => void;
}

/** Something that may happen next besides a port call. */
export interface Occurrence {
  name: string;
  /** How likely it is beside the others. */
  weight: number;
  happen(): void;
}

export interface CallOptions {
  /** The call waits while this is false: a lock is held by somebody else. */
  enabled?: () => boolean;
  /** What a call whose answer is lost may have done instead of the whole effect. */
  part?: () => void;
}

const faultsInHundred = 12;

/**
 * Owns time and order: everything that could happen next (an answer to a port call, a delivery, a crash, a while
 * passing) is on offer, and chance picks one. Real code runs between the steps, on promises alone.
 */
export class Scheduler {
  /** Off while the world heals: then every call is answered. */
  faults = true;
  steps = 0;
  readonly coverage = new Map<string, number>();
  private forced?: { fate: Fate; times: number };
  private calls: PortCall[] = [];
  private readonly sources: (() => Occurrence[])[] = [];

  constructor(
    readonly chance: Chance,
    readonly tell: (line: string) => void = () => undefined,
  ) {}

  offer(source: () => Occurrence[]): void {
    this.sources.push(source);
  }

  /** The next so many port calls meet this fate, whatever chance would say. */
  force(fate: Fate, times: number): void {
    this.forced = { fate, times };
  }

  /** A port call: its effect happens, or not, when the scheduler says so. */
  call<T>(by: Incarnation, site: string, effect: () => T, { enabled = () => true, part }: CallOptions = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!by.alive) return;
      const settle = (fate: Fate): void => {
        try {
          if (fate === 'did not arrive') throw new Unavailable(`${site} did not arrive.`);
          if (fate === 'crash before') return by.crash();
          if (fate === 'answered') return resolve(effect());
          if (part && this.chance.percent(50)) part();
          else effect();
          if (fate === 'crash after') return by.crash();
          throw new Unavailable(`${site} had an unknown outcome.`);
        } catch (thrown) {
          reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        }
      };
      this.calls.push({ by, site: `${by.role} ${site}`, enabled, settle });
    });
  }

  /** Lets one thing happen, and all code that follows from it run. @returns false when nothing can happen */
  async step(): Promise<boolean> {
    this.calls = this.calls.filter(({ by }) => by.alive);
    const ready = this.calls.filter(({ enabled }) => enabled());
    const offered = this.sources.flatMap((source) => source());
    if (ready.length + offered.length === 0) return false;
    this.steps += 1;
    const total = ready.length * callWeight + offered.reduce((sum, { weight }) => sum + weight, 0);
    let drawn = this.chance.below(total);
    if (drawn < ready.length * callWeight) this.answer(ready[Math.floor(drawn / callWeight)]!);
    else {
      drawn -= ready.length * callWeight;
      this.happen(offered.find(({ weight }) => (drawn -= weight) < 0)!);
    }
    await quiet();
    return true;
  }

  private answer(call: PortCall): void {
    const fate = this.fateOf();
    this.calls = this.calls.filter((other) => other !== call);
    this.count(`${call.site}: ${fate}`);
    this.tell(`${call.by.name} ${call.site.slice(call.by.role.length + 1)}: ${fate}`);
    call.settle(fate);
  }

  private fateOf(): Fate {
    if (this.forced && this.forced.times > 0) {
      this.forced.times -= 1;
      return this.forced.fate;
    }
    return this.faults && this.chance.percent(faultsInHundred) ? this.chance.pick(fates.slice(1)) : 'answered';
  }

  private happen(occurrence: Occurrence): void {
    this.tell(occurrence.name);
    occurrence.happen();
  }

  private count(what: string): void {
    this.coverage.set(what, (this.coverage.get(what) ?? 0) + 1);
  }
}

/** A port call is as likely as this beside an occurrence of weight 1. */
const callWeight = 10;

/** Until every promise that can settle has settled. */
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
