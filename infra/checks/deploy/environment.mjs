import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../set-up/places.mjs';
import { readDockerfile } from '../images/dockerfile.mjs';

const services = ['gateway', 'parser', 'validator', 'schema-extractor', 'saga'];
const shared = ['libs/nest-streams', 'libs/telemetry'];

/** What node reads itself. */
const ofNode = new Set(['NODE_ENV', 'NODE_OPTIONS']);

/**
 * Each variable that a container is given is one that its service reads, or that OpenTelemetry's SDK or node reads for
 * it; each that the service cannot do without is given; and docs/deployment.md tells of each.
 */
export function environmentProblems(compose, kustomizations) {
  const containers = [...composeContainers(compose), ...Object.entries(kustomizations).flatMap(([name, objects]) => podContainers(`k8s/${name}`, objects))];
  const wrong = containers.flatMap(({ title, service, given, used }) => {
    const { read, required } = variablesOf(service);
    const known = (name) => read.has(name) || ofNode.has(name) || sdkVariables().has(name) || used.has(name);
    return [
      ...[...given].filter((name) => !known(name)).map((name) => `${title} is given ${name}, which nobody reads.`),
      ...[...required].filter((name) => !given.has(name)).map((name) => `${title} is not given ${name}, which it demands.`),
    ];
  });
  return [...wrong, ...undocumented()];
}

function undocumented() {
  const table = readFileSync(join(root, 'docs/deployment.md'), 'utf8');
  const read = new Set(services.flatMap((service) => [...variablesOf(service).read]));
  return [...read].filter((name) => !table.includes(`\`${name}\``)).map((name) => `docs/deployment.md does not tell of ${name}.`);
}

function composeContainers({ services: all }) {
  return Object.entries(all)
    .filter(([, { build }]) => build)
    .map(([name, { build, environment }]) => ({ title: `compose: ${name}`, service: build.target, given: new Set([...Object.keys(environment), ...imageVariables(build.target)]), used: new Set() }));
}

function podContainers(where, objects) {
  const configMaps = new Map(objects.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata, data }) => [metadata.name, Object.keys(data)]));
  return objects
    .filter(({ kind }) => kind === 'Deployment' || kind === 'Job')
    .flatMap(({ metadata, spec }) =>
      spec.template.spec.containers.map(({ image, env = [], envFrom = [] }) => {
        const service = image.replace(/:.*/, '').replace('story-linter/', '');
        const given = [...env.map(({ name }) => name), ...envFrom.flatMap(({ configMapRef }) => configMaps.get(configMapRef.name) ?? []), ...imageVariables(service)];
        const used = env.flatMap(({ value = '' }) => [...value.matchAll(/\$\((\w+)\)/g)].map(([, name]) => name));
        return { title: `${where}: ${metadata.name}`, service, given: new Set(given), used: new Set(used) };
      }),
    );
}

/** What the image sets itself, with the stages that it is made from. */
function imageVariables(target) {
  const { stages } = readDockerfile(join(root, 'docker/Dockerfile'));
  const names = [];
  for (let stage = stages.get(target); stage; stage = stages.get(stage.from)) names.push(...stage.steps.flatMap(({ variables = {} }) => Object.keys(variables)));
  return names;
}

/** The variables that a service's own sources and those of the libraries that start it name. */
function variablesOf(service) {
  if (!services.includes(service)) throw new Error(`No service is called ${service}.`);
  const found = { read: new Set(), required: new Set() };
  for (const folder of [`apps/${service}`, ...shared]) for (const file of sourcesIn(join(root, folder, 'src'))) collect(file, found);
  return found;
}

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /(?<!\.(spec|fixture))\.ts$/.test(name))
    .map((name) => join(folder, name));

const variable = /^[A-Z][A-Z\d_]+$/;

/** `env.NAME` and `process.env.NAME`; and the names given to a function together with `env`, of which `required` demands one. */
function collect(path, { read, required }) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const isEnvironment = (node) => /^(process\.)?env$/.test(node.getText(source));
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) && isEnvironment(node.expression) && variable.test(node.name.text)) read.add(node.name.text);
    if (ts.isCallExpression(node) && node.arguments[0] && isEnvironment(node.arguments[0])) {
      const names = node.arguments.flatMap((argument) => namesIn(argument));
      for (const name of names) read.add(name);
      if (node.expression.getText(source) === 'required') for (const name of names) required.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function namesIn(node) {
  if (ts.isStringLiteral(node)) return variable.test(node.text) ? [node.text] : [];
  const names = [];
  ts.forEachChild(node, (child) => void names.push(...namesIn(child)));
  return names;
}

let ofSdk;

/** Every OTEL_ name in the SDK's own code. */
function sdkVariables() {
  const folder = join(root, 'node_modules/@opentelemetry');
  ofSdk ??= new Set(
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.(c?js)$/.test(name))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/\bOTEL_[A-Z\d_]+/g) ?? []),
  );
  return ofSdk;
}
