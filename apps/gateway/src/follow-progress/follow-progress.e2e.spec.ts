import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, GatewayClient, manuscriptOf, RunningServices } from '@story-linter/testing';

interface Told {
  id: string;
  event: string;
  data: { status: string };
}

const eventsIn = (text: string): Told[] =>
  text.split('\n\n').flatMap((block) => {
    const field = (name: string) => block.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    const data = field('data');
    return data ? [{ id: field('id') ?? '', event: field('event') ?? '', data: JSON.parse(data) as Told['data'] }] : [];
  });

/** One stream of events as a page has it open. */
class Follower {
  text = '';
  ended = false;
  status?: number;
  trouble?: string;

  constructor(
    private readonly url: string,
    private readonly lastEventId?: string,
  ) {
    this.open();
  }

  /** Comes again when it is told to: 503 with Retry-After is how a gateway says that it has too much at once. */
  private open(): void {
    const headers = this.lastEventId === undefined ? {} : { 'last-event-id': this.lastEventId };
    get(this.url, { agent: false, headers }, (response: IncomingMessage) => {
      this.status = response.statusCode;
      const retryAfter = Number(response.headers['retry-after']);
      if (this.status === 503 && retryAfter > 0) {
        response.resume();
        setTimeout(() => this.open(), retryAfter * 1000);
        return;
      }
      response.on('data', (bytes: Buffer) => (this.text += bytes.toString())).on('close', () => (this.ended = true));
    }).on('error', (error) => {
      this.trouble = error.message;
      this.ended = true;
    });
  }

  get told(): Told[] {
    return eventsIn(this.text).filter(({ event }) => event !== 'heartbeat');
  }

  untilEnded(): Promise<unknown> {
    return eventually('the stream has ended', () => Promise.resolve(this.ended));
  }
}

const longStory = { title: 'Long', files: [{ path: 'a.md', text: manuscriptOf(40) }], options: { chunking: { maxCharacters: 2000 }, window: 1 } };

describe('following the progress of a validation', () => {
  let services: RunningServices;
  let client: GatewayClient;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url);
    client = new GatewayClient(services.gateway);
  });

  afterAll(() => services?.[Symbol.asyncDispose]());

  const follow = (id: string, lastEventId?: string) => new Follower(`${services.gateway}/v1/validations/${id}/progress`, lastEventId);

  it('ends with the end, tells it again to whoever missed it, and 204 to whoever did not', async () => {
    const id = await client.submit({ title: 'Walk', files: [{ path: 'a.md', text: 'Anna went to the mill.' }] });
    const follower = follow(id);
    await follower.untilEnded();
    const told = follower.told;
    expect(told.at(-1)).toMatchObject({ event: 'end', data: { status: 'completed' } });
    expect(told.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);
    const late = follow(id, told[0]!.id);
    await late.untilEnded();
    expect(late.told).toMatchObject([{ event: 'end', id: told.at(-1)!.id }]);
    const again = follow(id, told.at(-1)!.id);
    await again.untilEnded();
    expect({ status: again.status, told: again.told }).toEqual({ status: 204, told: [] });
  });

  it('tells two thousand at a time every one the end, positions only ever growing', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, (_, index) => client.submit({ ...longStory, title: `Long ${index}` })));
    const followers = Array.from({ length: 2_000 }, (_, index) => follow(ids[index % ids.length]!));
    await Promise.all(followers.map((follower) => follower.untilEnded()));
    expect(new Set(followers.map(({ told, trouble, text }) => told.at(-1)?.event ?? trouble ?? text))).toEqual(new Set(['end']));
    const positions = followers.map(({ told }) => told.flatMap(({ id }) => (id === '' ? [] : [Number(id)])));
    expect(positions.filter((of) => of.some((position, index) => index > 0 && position <= of[index - 1]!))).toEqual([]);
    expect(await (await fetch(`${services.gateway}/health/ready`)).json()).toMatchObject({ status: 'ready' });
  });

  it('goes on after the last event that came, over a restart of the gateway', async () => {
    const validator = services.process('validator');
    await validator.end('SIGTERM');
    const id = await client.submit(longStory);
    const first = follow(id);
    await eventually('some progress was told', () => Promise.resolve(first.told.some((told) => told.id !== '')));
    const gateway = services.process('gateway');
    await gateway.end('SIGKILL');
    await first.untilEnded();
    gateway.start();
    await gateway.ready();
    const last = first.told.at(-1)!.id;
    const second = follow(id, last);
    validator.start();
    await second.untilEnded();
    expect(second.told.map(({ id: position }) => Number(position) > Number(last))).not.toContain(false);
    expect(second.told.at(-1)).toMatchObject({ event: 'end', data: { status: 'completed' } });
  });
});
