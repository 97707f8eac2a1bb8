import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up/places.mjs';
import { Problem } from '../set-up/problem.mjs';
import { run } from '../set-up/run.mjs';
import { step } from '../set-up/steps.mjs';

const compileLimitMs = 15 * 60_000;

/** Programs that come as Go modules, compiled once and kept beside the local data. */
const folder = join(root, '.data', 'tools');

/**
 * @param path what `go install` is given, without the version
 * @returns the program's path
 * @throws Problem when there is no Go, or the program cannot be had
 */
export async function goTool(path, version) {
  const name = path.split('/').findLast((part) => !/^v\d+$/.test(part));
  const bin = join(folder, `${name}-${version}`);
  const program = join(bin, name);
  if (!existsSync(program)) await compile(`${name} ${version}`, ['install', `${path}@${version}`], { GOBIN: bin });
  return program;
}

/** The parts that docker/otel-collector/config.yaml names, of which the contrib collector has many more. */
const collectorParts = {
  receivers: ['go.opentelemetry.io/collector/receiver/otlpreceiver'],
  processors: ['go.opentelemetry.io/collector/processor/memorylimiterprocessor', 'go.opentelemetry.io/collector/processor/batchprocessor'],
  exporters: ['go.opentelemetry.io/collector/exporter/nopexporter', 'github.com/open-telemetry/opentelemetry-collector-contrib/exporter/prometheusexporter'],
};

/** @returns the path of a collector of that version, made by OpenTelemetry's own builder from the parts we use */
export async function otelCollector(version) {
  const output = join(folder, `otel-collector-${version}`);
  const program = join(output, 'otel-collector');
  if (existsSync(program)) return program;
  const builder = await goTool('go.opentelemetry.io/collector/cmd/builder', version);
  const parts = Object.entries(collectorParts).map(([kind, modules]) => [kind, modules.map((module) => ({ gomod: `${module} ${version}` }))]);
  const manifest = join(folder, `otel-collector-${version}.yaml`);
  writeFileSync(manifest, JSON.stringify({ dist: { name: 'otel-collector', output_path: output }, ...Object.fromEntries(parts) }));
  await step('Compiling the collector', async () => done(await run(builder, ['--config', manifest], { limitMs: compileLimitMs }), 'The collector'));
  return program;
}

const compile = (title, args, env) =>
  step(`Compiling ${title} (go install)`, async () => done(await run('go', args, { env: { ...process.env, ...env }, limitMs: compileLimitMs }), title));

function done({ code, missing, lines }, title) {
  if (missing) throw new Problem('Go was not found: install Go 1.26 or newer, with which the checks compile their tools.');
  if (code !== 0) throw new Problem(`${title} could not be compiled: ${lines.slice(-3).join(' ')}`);
}
