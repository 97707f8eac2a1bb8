import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../eventually.js';
import { GatewayClient } from '../services/gateway-client.js';
import { Chance } from '../simulator/chance.js';
import type { ChaosStack, Victim } from './chaos-stack.js';
import type { Cut } from './tail-cut.js';
import { census } from './event-census.js';
import { loseTail, repairLoss } from './lost-tail.js';
import { StoryFeed } from './story-feed.js';

/** Stories in flight at any time. */
const lanes = 3;

/** Instants are drawn from the time that a story takes, and the victim is away for a while or not at all. */
const longestWaitMs = 1_500;
const longestAwayMs = 1_000;

export interface RoundOutcome {
  round: number;
  what: Victim | 'kafka loses a tail';
  /** Validations that had started and had not ended when the victim was killed. */
  struck: number;
  seconds: number;
}

export interface ChaosOutcome {
  rounds: number;
  killsInWork: number;
  repairs: number;
  rebuilds: number;
  compared: number;
  validations: number;
  records: number;
  differences: string[];
}

/** Kills somebody in each round while stories are in flight, and sees to it that they end as if nobody had been killed. */
export class ChaosRun {
  readonly differences: string[] = [];
  private readonly chance: Chance;
  private readonly feed: StoryFeed;
  private killsInWork = 0;
  private repairs = 0;
  private rebuilds = 0;

  constructor(
    private readonly stack: ChaosStack,
    seed: number,
    /** In every so many rounds Kafka loses the tail of a log besides; 0 for never. */
    private readonly cutEvery: number,
    /** In every so many rounds the read model is rebuilt meanwhile; 0 for never. */
    private readonly rebuildEvery: number,
  ) {
    this.chance = new Chance(seed);
    this.feed = new StoryFeed(new GatewayClient(stack.services.gateway), stack.database, (difference) => this.differences.push(difference));
  }

  /** Everything that was not as it should be so far. */
  get found(): readonly string[] {
    return this.differences;
  }

  async run(rounds: number, tell: (outcome: RoundOutcome) => void): Promise<ChaosOutcome> {
    await this.feed.tellUndisturbed();
    this.feed.start(lanes);
    for (let round = 1; round <= rounds; round++) tell(await this.round(round));
    await this.feed.stop();
    await this.stack.services.ready();
    const { validations, records, violations } = await census(this.stack.engines.kafkaBrokers, this.stack.database);
    this.differences.push(...violations);
    await this.stack.services.verify().catch((thrown: Error) => this.differences.push(`the read model is not what the log says: ${thrown.message}`));
    return { rounds, killsInWork: this.killsInWork, repairs: this.repairs, rebuilds: this.rebuilds, compared: this.feed.compared, validations, records, differences: [...this.found] };
  }

  private async round(round: number): Promise<RoundOutcome> {
    const begun = performance.now();
    const loses = this.cutEvery > 0 && round % this.cutEvery === 0;
    // A log that loses its tail while it is rebuilt from would be two incidents in one.
    const rebuilds = !loses && this.rebuildEvery > 0 && round % this.rebuildEvery === 0;
    const victim = loses ? 'kafka' : this.chance.pick(this.stack.victims);
    const [wait, away] = [this.chance.below(longestWaitMs), this.chance.percent(50) ? this.chance.below(longestAwayMs) : 0];
    await eventually('stories are in flight', () => this.feed.underWay.length > 0, 120_000);
    await sleep(wait);
    const underWay = this.feed.underWay;
    const rebuilding = rebuilds ? this.stack.services.rebuild().then(() => true, () => false) : Promise.resolve(false);
    await this.stack.kill(victim);
    const killedAt = new Date();
    const cut = loses ? await loseTail(this.stack, this.chance) : await sleep(away);
    await this.stack.restart(victim);
    if (cut) await this.repair(cut);
    await this.feed.settled(underWay);
    this.noteEnded();
    if (rebuilds) await this.finishRebuild(await rebuilding);
    const struck = await this.struckAt(killedAt);
    if (struck > 0) this.killsInWork += 1;
    return { round, what: loses ? 'kafka loses a tail' : victim, struck, seconds: (performance.now() - begun) / 1000 };
  }

  /** An engine that was killed under a rebuild ends it; running it again goes on. */
  private async finishRebuild(done: boolean): Promise<void> {
    try {
      if (!done) await this.stack.services.rebuild();
      this.rebuilds += 1;
    } catch (thrown) {
      this.differences.push(`the read model could not be rebuilt: ${String(thrown)}`);
    }
  }

  private async repair(cut: Cut): Promise<void> {
    try {
      await repairLoss(this.stack, cut);
      this.repairs += 1;
    } catch (thrown) {
      this.differences.push(`validation.events/${cut.partition} was cut to ${cut.end} (${cut.lost} records less): ${String(thrown)}`);
    }
  }

  /** Validations whose first and last event stand in the log on either side of the instant. */
  private async struckAt(instant: Date): Promise<number> {
    const { rows } = await this.stack.database.query<{ struck: number }>(
      'select count(*)::int as struck from read_model.validation where started_at < $1 and (ended_at is null or ended_at > $1)',
      [instant],
    );
    return rows[0]!.struck;
  }

  /** Nobody may end who was not killed; whoever has is started again, so that the run goes on. */
  private noteEnded(): void {
    for (const name of this.stack.ended()) {
      this.differences.push(`${name} ended although nobody killed it; it logged:\n${this.stack.lastWords(name)}`);
      this.stack.services.process(name).start();
    }
  }
}
