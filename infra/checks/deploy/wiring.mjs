import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../set-up/places.mjs';

const read = (path) => readFileSync(join(root, 'docker', path), 'utf8');

/** Whoever is told of another in the compose file, or in what it mounts, is told of one that is there and listens there. */
export function wiringProblems({ services }) {
  const [dashboards] = parse(read('grafana/provisioning/dashboards/story-linter.yaml')).providers;
  const [source] = parse(read('grafana/provisioning/datasources/prometheus.yaml')).datasources;
  const { panels } = JSON.parse(read('grafana/dashboards/story-linter.json'));
  const mounts = Object.values(services).flatMap(({ volumes = [] }) => volumes);
  const builds = Object.entries(services).filter(([, { build }]) => build);
  const told = [...toldInEnvironment(services), ['Prometheus', parse(read('prometheus/prometheus.yaml')).scrape_configs[0].static_configs[0].targets[0]], ['Grafana', new URL(source.url).host]];
  return [
    ...told.filter(([, address]) => !listening(services).has(address)).map(([who, address]) => `compose: ${who} is told of ${address}, where nobody listens.`),
    ...builds.filter(([, { build }]) => !existsSync(join(build.context, build.dockerfile))).map(([name]) => `compose: ${name} is built from a Dockerfile that is not there.`),
    ...mounts.filter(({ type, source: path }) => type === 'bind' && !existsSync(path)).map(({ source: path }) => `compose: ${path} is mounted and not there.`),
    ...(mounts.some(({ target }) => target === dashboards.options.path) ? [] : [`compose: Grafana looks for dashboards in ${dashboards.options.path}, where none are mounted.`]),
    ...panels.filter(({ datasource }) => datasource && datasource.uid !== source.uid).map(({ title }) => `The panel "${title}" asks a source that is not ${source.uid}.`),
  ];
}

function toldInEnvironment(services) {
  return Object.entries(services).flatMap(([name, { environment = {} }]) => {
    const { KAFKA_BROKERS: kafka, DATABASE_URL: postgres, OTEL_EXPORTER_OTLP_ENDPOINT: collector } = environment;
    return [kafka, ...[postgres, collector].map((url) => url && new URL(url).host)].filter(Boolean).map((address) => [name, address]);
  });
}

/** By what each says of itself: the collector's configuration, the broker's listeners; PostgreSQL's and Prometheus' own defaults. */
function listening({ kafka, ...services }) {
  const collector = parse(read('otel-collector/config.yaml'));
  const port = (text) => /:(\d+)\}?$/.exec(text)[1];
  const endpoints = [collector.receivers.otlp.protocols.http.endpoint, collector.exporters.prometheus.endpoint];
  const broker = kafka.environment.KAFKA_ADVERTISED_LISTENERS.match(/PLAINTEXT:\/\/([^,]+)/)[1];
  const defaults = ['postgres:5432', 'prometheus:9090'].filter((address) => address.split(':')[0] in services);
  return new Set([broker, ...defaults, ...endpoints.map((endpoint) => `otel-collector:${port(endpoint)}`)]);
}
