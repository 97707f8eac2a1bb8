/**
 * Carries out the Dockerfile's steps without Docker, starts the five services from what came out, as Docker would and
 * with the environment of docker/compose.yaml, on real engines, and asks the dashboard's queries of what they expose.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { freePort, startEngines } from '../dist/engines/index.js';
import { until } from '../dist/processes/until.js';
import { root } from '../set-up/places.mjs';
import { main, Problem } from '../set-up/problem.mjs';
import { composeFile } from './compose-file.mjs';
import { otelCollector } from './go-tools.mjs';
import { ImageBuilder } from './images/build-images.mjs';
import { demandNamespaces } from './images/chroot.mjs';
import { ContainedService, runToItsEnd } from './images/contained-service.mjs';
import { exposedMetrics, problemsOf, queriesOf } from './images/dashboard.mjs';
import { readDockerfile } from './images/dockerfile.mjs';

/** Read where a missing tool is said in one sentence. */
let compose;
const serviceNames = ['gateway', 'parser', 'validator', 'schema-extractor', 'saga'];
const dashboard = join(root, 'docker/grafana/dashboards/story-linter.json');
const say = (line) => console.log(line);

await main(async () => {
  demandNamespaces();
  compose = await composeFile();
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-images-'));
  const open = [];
  try {
    const images = buildAll(join(folder, 'images'));
    await lintInImage(images['story-linter']);
    await runTheServices(images, folder, open);
  } finally {
    for (const close of open.reverse()) await close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

function buildAll(folder) {
  const dockerfile = readDockerfile(join(root, 'docker/Dockerfile'));
  const builder = new ImageBuilder(dockerfile, { context: root, ignoreFile: join(root, 'docker/Dockerfile.dockerignore'), folder, say });
  const images = Object.fromEntries([...serviceNames, 'story-linter'].map((name) => [name, builder.build(name)]));
  for (const [name, image] of Object.entries(images)) holdImage(name, image);
  return images;
}

/** What every image has to be: without root, without what only tests and builds need, and watched. */
function holdImage(name, { folder, user, healthcheck, stopSignal }) {
  demand(/^[1-9]\d*:[1-9]\d*$/.test(user), `${name} runs as ${user}: it needs a user by number that is not root.`);
  demand(name === 'story-linter' || (healthcheck && stopSignal), `${name} has no HEALTHCHECK or no STOPSIGNAL.`);
  const installed = readdirSync(join(folder, 'app/node_modules'));
  const strangers = ['typescript', 'jest', 'eslint', 'nx', 'fast-check'].filter((tool) => installed.includes(tool));
  demand(strangers.length === 0, `${name} holds ${strangers.join(', ')}, which only developers need.`);
  const own = readdirSync(join(folder, 'app'), { recursive: true }).filter((path) => !path.includes('node_modules'));
  const sources = own.filter((path) => /\.(spec\.js|ts|map)$/.test(path));
  demand(sources.length === 0, `${name} holds sources or tests, ${sources.slice(0, 3).join(', ')}.`);
  const { stdout } = spawnSync('du', ['-sm', join(folder, 'app')], { encoding: 'utf8' });
  say(`${name}: ${stdout.split('\t')[0]} MB over the base image, user ${user}`);
}

async function lintInImage(image) {
  const mounts = `mount --rbind "${join(root, 'samples')}" "${image.folder}/stories"`;
  const { code, output } = await runToItsEnd(image, { mounts, args: ['lint', 'the-lighthouse', '--format', 'json'] });
  demand(code === 1 && JSON.parse(output).files.some(({ findings }) => findings.length > 0), `story-linter in its image ended with ${code}:\n${output.slice(-2000)}`);
  say('story-linter: lints a sample from its image');
}

async function runTheServices(images, folder, open) {
  const engines = await startedEngines(folder, open);
  const collector = await startedCollector(open);
  const addresses = { KAFKA_BROKERS: engines.kafkaBrokers, DATABASE_URL: engines.databaseUrl, HOST: '127.0.0.1', OTEL_EXPORTER_OTLP_ENDPOINT: collector.otlp, OTEL_METRIC_EXPORT_INTERVAL: '1000' };
  const envOf = (name) => ({ ...compose.services[name].environment, ...Object.fromEntries(Object.entries(addresses).filter(([key]) => key === 'HOST' || key in compose.services[name].environment)) });

  const { code, output } = await runToItsEnd(images.saga, { env: envOf('prepare'), command: compose.services.prepare.command });
  demand(code === 0, `prepare ended with ${code}:\n${output.slice(-2000)}`);
  say('prepare: topics and tables are made');

  const services = [];
  for (const name of serviceNames) services.push(new ContainedService(name, images[name], { ...envOf(name), PORT: String(await freePort()) }));
  open.push(() => services.forEach((service) => service.kill()));
  await Promise.all(services.map((service) => service.healthy()));
  say('the five services are healthy: each as process 1, not root, on a read-only root');
  await validateAStory(`http://127.0.0.1:${services[0].env.PORT}`);
  await askTheDashboardsQueries(collector);
  await Promise.all(services.map((service) => service.stop()));
  say('the five services end with 0 on SIGTERM');
}

async function startedEngines(folder, open) {
  const engines = startEngines({ dataFolder: join(folder, 'engines'), kafka: { port: await freePort() }, postgres: { port: await freePort(), durable: false }, disposable: true });
  open.push(() => engines.stop());
  await engines.ready;
  return engines.addresses;
}

/** The version that compose runs, with the configuration that compose mounts. */
async function startedCollector(open) {
  const version = `v${compose.services['otel-collector'].image.split(':')[1]}`;
  const program = await otelCollector(version);
  const [otlp, prometheus] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const config = join(root, 'docker/otel-collector/config.yaml');
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', program, '--config', config], { env: { ...process.env, OTLP_ENDPOINT: otlp, PROMETHEUS_ENDPOINT: prometheus }, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (bytes) => (log = (log + bytes).slice(-4000)));
  open.push(() => child.kill('SIGTERM'));
  const metrics = async () => (await fetch(`http://${prometheus}/metrics`, { signal: AbortSignal.timeout(5_000) })).text();
  const answers = await until(() => child.exitCode !== null || metrics().then(() => true, () => false), 30_000, 200);
  demand(answers && child.exitCode === null, `The collector does not answer:\n${log}`);
  return { otlp: `http://${otlp}`, metrics };
}

async function validateAStory(gateway) {
  const ask = async (path, options) => (await fetch(`${gateway}/v1/validations${path}`, { ...options, signal: AbortSignal.timeout(10_000) })).json();
  const story = readFileSync(join(root, 'samples/treasure-island.txt'), 'utf8');
  const { id } = await ask('?title=Treasure%20Island', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: story });
  const ended = await until(async () => ['completed', 'failed'].includes((await ask(`/${id}`)).status), 120_000, 250);
  const { status, chunks } = await ask(`/${id}`);
  demand(ended && status === 'completed', `The validation is ${status}.`);
  say(`a novel is validated through them: ${chunks.total} chunks`);
}

async function askTheDashboardsQueries(collector) {
  const queries = queriesOf(dashboard);
  const wrong = async () => {
    const metrics = exposedMetrics(await collector.metrics());
    return queries.flatMap(({ title, expr }) => problemsOf(expr, metrics).map((problem) => `"${title}" (${expr}) ${problem}`));
  };
  // Each service exports in its own time.
  await until(async () => (await wrong()).length === 0, 60_000, 500);
  const problems = await wrong();
  demand(problems.length === 0, `The dashboard asks for what the stack does not expose:\n${problems.join('\n')}`);
  say(`the dashboard's ${queries.length} queries name only what the services expose through the collector`);
}

function demand(holds, sentence) {
  if (!holds) throw new Problem(sentence);
}
