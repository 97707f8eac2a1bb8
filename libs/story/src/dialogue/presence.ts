/** Less than this is nothing: somebody named once, thirty paragraphs ago. */
const faint = 0.05;

/** How present people are at each point of a scene: mentions add up and fade from paragraph to paragraph. */
export class Presence {
  private readonly people = new Map<string, { value: number; at: number }>();

  constructor(private readonly fade: number) {}

  note(id: string, at: number, weight: number): void {
    this.people.set(id, { value: this.of(id, at) + weight, at });
  }

  of(id: string, at: number): number {
    const known = this.people.get(id);
    return known === undefined ? 0 : known.value * this.fade ** Math.abs(at - known.at);
  }

  /** Everybody who has not faded away; who has is forgotten, so that a long scene costs no more a turn than a short one. */
  at(at: number): Map<string, number> {
    const present = new Map<string, number>();
    for (const id of this.people.keys()) {
      const value = this.of(id, at);
      if (value > faint) present.set(id, value);
      else this.people.delete(id);
    }
    return present;
  }
}
