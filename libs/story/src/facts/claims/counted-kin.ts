import { numberInWords } from '../../manuscript/numbers.js';
import type { Groups } from './pattern.js';

/** The first is the eldest. */
export function ordered({ order = '' }: Groups): { attribute: string; value: string } {
  return { attribute: 'birth order', value: order.replace(/oldest|first/, 'eldest').replace('last', 'youngest') };
}

export function ofMany({ many }: Groups): { attribute: string; value: string } | null {
  return many === undefined ? null : { attribute: 'number of children in the family', value: String(numberInWords(many) ?? 0) };
}

export function counted(many: string | undefined, kinWord: string | undefined): { attribute: string; value: string } | null {
  if (many === undefined || kinWord === undefined) return null;
  return {
    attribute: `number of ${/s$|children/.test(kinWord) ? kinWord : `${kinWord}s`}`,
    value: many === 'no' ? '0' : String(numberInWords(many) ?? 0),
  };
}
