import { writeFileSync } from 'node:fs';
import { parse, View } from 'vega';

/** Draws what Vega is told and writes it down as SVG. */
export async function draw(specification, file) {
  writeFileSync(file, `${await new View(parse(specification), { renderer: 'none' }).toSVG()}\n`);
}
