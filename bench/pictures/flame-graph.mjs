import { readFileSync } from 'node:fs';
import { draw } from './drawing.mjs';

const width = 1_200;
const rowHeight = 16;
/** What takes less of the time is not drawn. */
const leastShare = 0.004;
const characterWidth = 5.6;

/**
 * Draws a profile of V8's as a flame graph (Gregg's, upside down: the callee below its caller): a frame is as wide as the time
 * that it and its callees took. Waiting is left out.
 */
export async function writeFlameGraph(profile, file, title) {
  const frames = framesOf(JSON.parse(readFileSync(profile, 'utf8')));
  const depth = Math.max(...frames.map((frame) => frame.depth));
  await draw(specificationOf(frames, title, (depth + 1) * rowHeight), file);
}

/** Frames from the left to the right, each with its share of all that was not waiting. */
export function framesOf({ nodes, samples, timeDeltas }) {
  const own = new Map();
  samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + timeDeltas[index]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const treeOf = (nodesOfFrame) => {
    const groups = Map.groupBy(nodesOfFrame.flatMap(({ children = [] }) => children.map((id) => byId.get(id))).filter(({ callFrame }) => callFrame.functionName !== '(idle)'), ({ callFrame }) => nameOf(callFrame));
    const children = [...groups].map(([name, of]) => ({ name, ...treeOf(of) }));
    return { children, time: nodesOfFrame.reduce((sum, { id }) => sum + (own.get(id) ?? 0), 0) + children.reduce((sum, { time }) => sum + time, 0) };
  };
  const root = treeOf(nodes.filter(({ callFrame }) => callFrame.functionName === '(root)'));
  const frames = [];
  const place = ({ children }, from, depth) => {
    for (const child of children.toSorted((a, b) => b.time - a.time)) {
      const share = child.time / root.time;
      if (share >= leastShare) {
        frames.push({ name: child.name, from, share, depth });
        place(child, from, depth + 1);
      }
      from += share;
    }
  };
  place(root, 0, 0);
  return frames;
}

/** A function and the package or folder it belongs to. */
const nameOf = ({ functionName, url }) => {
  const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? /(?:libs|apps|bench)\/[^/]+/.exec(url)?.[0] ?? (url.startsWith('node:') ? url : '');
  return `${functionName || '(anonymous)'}${owner && ` ${owner}`}`;
};

const kinds = [
  ['kafkajs', /kafkajs/],
  ['PostgreSQL’s driver', /\bpg\b|pg-/],
  ['ours', /libs\/|bench\//],
  ['garbage collector', /^\(garbage collector\)/],
];

const specificationOf = (frames, title, height) => ({
  width,
  height,
  padding: 5,
  title: { text: title, anchor: 'start' },
  data: [
    {
      name: 'frames',
      values: frames.map(({ name, from, share, depth }) => ({
        x: Math.round(from * width * 10) / 10,
        width: Math.round(share * width * 10) / 10,
        y: depth * rowHeight,
        label: name.slice(0, Math.max(0, Math.floor((share * width) / characterWidth) - 1)),
        kind: kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Node',
      })),
    },
  ],
  scales: [{ name: 'colour', type: 'ordinal', domain: [...kinds.map(([kind]) => kind), 'Node'], range: ['#f0a35e', '#7fb3d5', '#8fce8f', '#d98880', '#d5d8dc'] }],
  legends: [{ fill: 'colour', orient: 'bottom', direction: 'horizontal' }],
  marks: [
    { type: 'rect', from: { data: 'frames' }, encode: { enter: { x: { field: 'x' }, y: { field: 'y' }, width: { field: 'width' }, height: { value: rowHeight - 1 }, fill: { scale: 'colour', field: 'kind' } } } },
    { type: 'text', from: { data: 'frames' }, encode: { enter: { x: { field: 'x', offset: 2 }, y: { field: 'y', offset: rowHeight - 5 }, text: { field: 'label' }, fontSize: { value: 10 }, fill: { value: '#222' } } } },
  ],
});
