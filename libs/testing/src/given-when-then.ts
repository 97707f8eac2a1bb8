import type { Message, Saying } from '@story-linter/events';
import type { Fold, RowChange, WithSlots } from '@story-linter/streams';

/** When the specs happen. */
const place = { offset: 7, timestamp: Date.UTC(2026, 10, 21) };

/** A fold's state after the events given, with every slot at hand; throws when a function of the fold changes its input. */
export class FoldInSpec<State extends object, Slot> {
  private constructor(
    private readonly fold: Fold<State, Slot>,
    private readonly all: WithSlots<State, Slot>,
  ) {}

  static of<State extends object, Slot>(fold: Fold<State, Slot>): FoldInSpec<State, Slot> {
    return new FoldInSpec(fold, { ...fold.initialState, slots: {} });
  }

  get state(): WithSlots<State, Slot> {
    return this.all;
  }

  /** The fold after a further event, what it said to it, and the rows it changed; `found` is what the event refers to. */
  when(event: Message, found: ReadonlyMap<string, unknown> = new Map()): { then: FoldInSpec<State, Slot>; said: Saying[]; rows: () => RowChange[] } {
    const view = this.view(event);
    const copy = JSON.stringify(view);
    const said = this.fold.decide?.(view, event) ?? [];
    const next = this.fold.evolve(view, event);
    if (JSON.stringify(view) !== copy) throw new Error(`${this.fold.name} changed the state it was given on ${event.type.name}.`);
    const slots = this.fold.forgets?.(event) ? next.slots : { ...this.all.slots, ...next.slots };
    return { then: new FoldInSpec(this.fold, { ...next, slots }), said, rows: () => this.fold.project?.(view, next, event, place, found) ?? [] };
  }

  given(events: readonly Message[]): FoldInSpec<State, Slot> {
    return events.reduce<FoldInSpec<State, Slot>>((fold, event) => fold.when(event).then, this);
  }

  /** Only the slots that the fold asks for are shown to it, as in a real run. */
  private view(event: Message): WithSlots<State, Slot> {
    const wanted = this.fold.slots?.(event) ?? [];
    if (wanted === 'all') return this.all;
    const slots = Object.fromEntries(Object.entries(this.all.slots).filter(([name]) => wanted.includes(name))) as Record<string, Slot>;
    return { ...this.all, slots };
  }
}
