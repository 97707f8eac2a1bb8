import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix, relative } from 'node:path';
import dockerignore from '@balena/dockerignore';
import { layBaseSystem, runStep } from './chroot.mjs';

const stepLimitMs = 10 * 60_000;

/**
 * Carries out the stages of a Dockerfile without Docker: COPY and RUN in a folder a stage, with this machine's system in
 * place of the base image. What an image says about its start (ENV, USER, CMD, HEALTHCHECK ...) is only kept.
 */
export class ImageBuilder {
  #built = new Map();

  constructor(dockerfile, { context, ignoreFile, folder, say }) {
    Object.assign(this, { dockerfile, context, folder, say });
    this.ignored = dockerignore().add(readFileSync(ignoreFile, 'utf8'));
  }

  /** @returns the folder of the stage's files and what it says about its start; built once */
  build(name) {
    const built = this.#built.get(name) ?? this.#carryOut(this.dockerfile.stages.get(name));
    this.#built.set(name, built);
    return built;
  }

  #carryOut(stage) {
    const folder = join(this.folder, stage.name);
    const image = this.#beginning(stage.from, folder);
    for (const step of stage.steps) this.#step(step, image);
    return image;
  }

  #beginning(from, folder) {
    mkdirSync(folder, { recursive: true });
    if (this.dockerfile.stages.has(from)) {
      const parent = this.build(from);
      copy(`${parent.folder}/.`, folder);
      return { ...parent, env: { ...parent.env }, folder };
    }
    layBaseSystem(folder);
    return { folder, base: from, workdir: '/', env: {}, user: '0:0', entrypoint: [], command: [] };
  }

  #step({ keyword, ...step }, image) {
    if (keyword === 'COPY') this.#copy(step, image);
    else if (keyword === 'RUN') this.#run(step.text, image);
    else if (keyword === 'ENV') Object.assign(image.env, step.variables);
    else if (keyword === 'WORKDIR') mkdirSync(join(image.folder, (image.workdir = posix.resolve(image.workdir, step.text))), { recursive: true });
    else if (keyword === 'USER') image.user = step.text;
    else if (keyword === 'CMD') image.command = step.command;
    else if (keyword === 'ENTRYPOINT') image.entrypoint = step.command;
    else if (keyword === 'HEALTHCHECK') image.healthcheck = step.command;
    else if (keyword === 'STOPSIGNAL') image.stopSignal = step.text;
  }

  #run(command, { folder, workdir, env }) {
    const began = Date.now();
    runStep(folder, { workdir, env, command, limitMs: stepLimitMs });
    this.say(`  RUN ${command.length > 90 ? `${command.slice(0, 89)}…` : command} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }

  #copy({ from, sources, target }, { folder, workdir }) {
    const place = join(folder, posix.resolve(workdir, target));
    const intoFolder = target.endsWith('/') || sources.length > 1;
    for (const source of sources) {
      const original = from ? join(this.build(from).folder, source) : join(this.context, source);
      if (!from && this.ignored.ignores(source)) throw new Error(`COPY ${source}: the .dockerignore keeps it from the build.`);
      const isFolder = statSync(original).isDirectory();
      if (isFolder || intoFolder) mkdirSync(place, { recursive: true });
      if (from && isFolder) copy(`${original}/.`, place);
      else cpSync(original, isFolder || !intoFolder ? place : join(place, basename(source)), { recursive: true, filter: (path) => from || !this.#ignores(path) });
    }
  }

  #ignores(path) {
    const inside = relative(this.context, path);
    return inside !== '' && this.ignored.ignores(inside);
  }
}

function copy(from, to) {
  const { status, stderr } = spawnSync('cp', ['--archive', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${from} could not be copied: ${stderr}`);
}
