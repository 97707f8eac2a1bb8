import { compile } from 'vega-lite';
import { draw } from './drawing.mjs';

const panel = (field, title) => ({ width: 640, height: 150, mark: { type: 'line', interpolate: 'monotone' }, encoding: { x: { field: 'events', type: 'quantitative', title: 'events folded', axis: { format: ',d' } }, y: { field, type: 'quantitative', title, scale: { zero: true } } } });

/**
 * Draws what one run used on its way: processor time an event since the last point, and the memory that it held.
 *
 * @param {{ events: number, cpu: number, megabytes: number }[]} way what was used up to each point
 */
export async function writeGrowth(way, file) {
  const values = way.slice(1).map(({ events, cpu, megabytes }, index) => ({ events, megabytes, microseconds: ((cpu - way[index].cpu) / (events - way[index].events)) * 1e6 }));
  const { spec } = compile({ data: { values }, vconcat: [panel('microseconds', 'µs of processor time an event'), panel('megabytes', 'MB held')] });
  await draw(spec, file);
}
