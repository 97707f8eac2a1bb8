/** The number of a form that was never added. */
const unlisted = 0;

/** The table is never fuller than a quarter: most words that are asked for are not in it, and then nothing is compared. */
const slotsEach = 4;

/**
 * Numbers forms of words from 1 on. By a hash of the letters, with open addressing and linear probing: a `Map` takes nearly twice the
 * time for words that are not in it, as most words of a text are not.
 */
export class FormNumbers {
  /** By number; nothing has the number 0. */
  private readonly forms: string[] = [''];
  private slots = new Int32Array(1024);

  /** The number of the form, and 0 of a form that was never added. */
  of(form: string): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(form) & mask;
    for (let number = this.slots[slot] as number; number !== unlisted; number = this.slots[slot] as number) {
      if (this.forms[number] === form) return number;
      slot = (slot + 1) & mask;
    }
    return unlisted;
  }

  /** The number of the form, a new one if it has none. */
  add(form: string): number {
    const known = this.of(form);
    if (known !== unlisted) return known;
    const number = this.forms.push(form) - 1;
    if (this.forms.length * slotsEach > this.slots.length) this.spread();
    else this.settle(number);
    return number;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 1; number < this.forms.length; number += 1) this.settle(number);
  }

  private settle(number: number): void {
    const mask = this.slots.length - 1;
    let slot = hashOf(this.forms[number] as string) & mask;
    while (this.slots[slot] !== unlisted) slot = (slot + 1) & mask;
    this.slots[slot] = number;
  }
}

/** Multiplied by 31 a letter, then mixed (Knuth's multiplicative method): the low bits alone would tell endings apart only. */
function hashOf(form: string): number {
  let hash = 0;
  for (let at = 0; at < form.length; at += 1) hash = (Math.imul(hash, 31) + form.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7;
}
