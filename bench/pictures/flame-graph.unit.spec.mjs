import { describe, expect, it } from '@jest/globals';
import { framesOf } from './flame-graph.mjs';

const node = (id, functionName, children, url = '') => ({ id, children, callFrame: { functionName, url } });

describe('The frames of a flame graph', () => {
  it('are as wide as the time of a function and of what it calls, without the waiting', () => {
    const nodes = [node(1, '(root)', [2, 3, 5]), node(2, '(idle)'), node(3, 'handle', [4], '/x/libs/streams/dist/a.js'), node(4, 'encode', [], '/x/node_modules/kafkajs/src/b.js'), node(5, 'handle', [], '/x/libs/streams/dist/a.js')];
    const frames = framesOf({ nodes, samples: [2, 3, 4, 5], timeDeltas: [1_000, 10, 60, 30] });
    expect(frames).toEqual([
      { name: 'handle libs/streams', from: 0, share: 1, depth: 0 },
      { name: 'encode kafkajs', from: 0, share: 0.6, depth: 1 },
    ]);
  });
});
