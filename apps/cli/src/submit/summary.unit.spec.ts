import { describe, expect, it } from '@jest/globals';
import pc from 'picocolors';
import { summaryOf } from './summary.js';

describe('The summary of a validation', () => {
  const view = {
    id: 'x',
    title: 'Treasure Island',
    status: 'completed',
    words: 68_700,
    chunks: { total: 34, validated: 34, extracted: 34, failed: 0 },
    characters: 42,
    events: 1072,
    startedAt: '2026-01-01T10:00:00.000Z',
    endedAt: '2026-01-01T10:00:01.240Z',
  } as const;

  it('says who was found, in how many chunks and how long, and what was written', () => {
    expect(summaryOf(view, pc.createColors(false))).toBe('Treasure Island: 42 characters, 34 chunks, 1.2 s, 1,072 events written.\n');
  });

  it('counts one thing as one', () => {
    const one = { ...view, characters: 1, chunks: { ...view.chunks, total: 1 }, events: 1 };
    expect(summaryOf(one, pc.createColors(false))).toBe('Treasure Island: 1 character, 1 chunk, 1.2 s, 1 event written.\n');
  });
});
