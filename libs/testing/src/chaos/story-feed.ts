import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { eventually } from '../eventually.js';
import type { GatewayClient } from '../services/gateway-client.js';
import { stories, type Story } from './stories.js';

/** No story may take longer, whatever was killed meanwhile. */
const storyLimitMs = 120_000;

const everyMs = 60;

interface Telling {
  id: string;
  settled: Promise<void>;
}

/**
 * Keeps so many stories in flight at any time, and compares the canonical report of each that ends with that of an
 * undisturbed run. Whoever is killed meanwhile, it submits and asks again.
 */
export class StoryFeed {
  /** Stories whose report was compared. */
  compared = 0;
  private readonly undisturbed: string[] = [];
  private readonly inFlight = new Map<string, Telling>();
  private readonly lanes: Promise<void>[] = [];
  private told = 0;
  private stopping = false;

  constructor(
    private readonly client: GatewayClient,
    private readonly database: pg.Pool,
    /** Is told what ended otherwise than undisturbed, or not at all: a sentence each. */
    private readonly differs: (difference: string) => void,
  ) {}

  /** Tells every story once, with nobody killed. */
  async tellUndisturbed(): Promise<void> {
    for (const story of stories) {
      const { id } = await this.begin(story);
      await this.client.ended(id, storyLimitMs, everyMs);
      this.undisturbed.push(await this.client.canonicalReport(id));
    }
  }

  start(lanes: number): void {
    for (let lane = 0; lane < lanes; lane++) this.lanes.push(this.tell());
  }

  /** The validations in flight at this moment. */
  get underWay(): string[] {
    return [...this.inFlight.keys()];
  }

  /** Resolves when these have ended, or were given up. */
  async settled(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.flatMap((id) => this.inFlight.get(id)?.settled ?? []));
  }

  /** Submits no more; resolves when all have ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.lanes);
  }

  private async tell(): Promise<void> {
    while (!this.stopping) {
      const which = this.told++ % stories.length;
      try {
        const { id } = await this.begin(stories[which]!);
        const settled = this.compare(id, which).finally(() => this.inFlight.delete(id));
        this.inFlight.set(id, { id, settled });
        await settled;
      } catch (thrown) {
        this.differs(String(thrown));
        await sleep(1_000);
      }
    }
  }

  /** Without what earlier tellings have found out about the same chunks: there has to be work. */
  private async begin(story: Story): Promise<{ id: string }> {
    return eventually(
      `"${story.title}" is submitted`,
      async () => {
        await this.database.query('truncate content.cached');
        return { id: await this.client.submit(story) };
      },
      storyLimitMs,
      everyMs,
    );
  }

  private async compare(id: string, which: number): Promise<void> {
    const story = `validation ${id} (${stories[which]!.title})`;
    try {
      await this.client.ended(id, storyLimitMs, everyMs);
      const report = await eventually(`the report of ${id}`, () => this.client.canonicalReport(id), storyLimitMs, everyMs);
      this.compared += 1;
      if (report !== this.undisturbed[which]) this.differs(`${story}: ${firstDifference(this.undisturbed[which]!, report)}`);
    } catch (thrown) {
      const status = await this.client.status(id).then(JSON.stringify, String);
      this.differs(`${story}: ${String(thrown)}; it stands at ${status}`);
    }
  }
}

const firstDifference = (expected: string, found: string): string => {
  const at = [...expected].findIndex((character, index) => found[index] !== character);
  const from = Math.max(0, at - 60);
  return `the report differs at ${at}: expected …${expected.slice(from, at + 100)}…, found …${found.slice(from, at + 100)}…`;
};
