import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const infra = resolve(import.meta.dirname, '../..');

describe('npm run setup', () => {
  let checkout: string;
  let commands: string;

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'story-linter-set-up-'));
    commands = join(checkout, 'commands');
    mkdirSync(commands);
    symlinkSync(process.execPath, join(commands, 'node'));
    for (const part of ['setup.mjs', 'set-up', 'kafka/pom.xml'])
      cpSync(join(infra, part), join(checkout, 'infra', part), { recursive: true });
    writeFileSync(
      join(checkout, 'package-lock.json'),
      JSON.stringify({ packages: { '': {}, 'node_modules/left-pad': { version: '1.3.0' } } }),
    );
  });
  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  /** A command of the machine, which does what the shell script says. */
  const machineHas = (command: string, script: string): void => {
    writeFileSync(join(commands, command), `#!/bin/sh\n${script}\n`);
    chmodSync(join(commands, command), 0o755);
  };
  const javaIs = (version: string): void => machineHas('java', `echo 'openjdk version "${version}" 2024' >&2`);
  const setUp = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'infra', 'setup.mjs'), ...args], {
      encoding: 'utf8',
      timeout: 120_000,
      env: { PATH: commands },
    });
    return { status, said: `${stdout}${stderr}`.trim() };
  };

  it('asks for Java when there is none', () => {
    expect(setUp()).toEqual({
      status: 1,
      said: 'Kafka needs Java, and none was found: install Java 17 or newer (for example the package openjdk-17-jre-headless), or point KAFKA_BROKERS at a Kafka that runs already.',
    });
  });

  it('asks for a newer Java when there is an old one', () => {
    javaIs('1.8.0_402');
    machineHas('mvn', 'true');
    expect(setUp()).toMatchObject({ status: 1, said: expect.stringMatching(/^Java 8 is too old for Kafka: install Java 17 or newer/) });
  });

  it('asks for Maven before it begins with anything long', () => {
    javaIs('17.0.15');
    expect(setUp()).toEqual({
      status: 1,
      said: "Maven was not found, which fetches Kafka's jars: install it (for example the package maven), or point KAFKA_BROKERS at a Kafka that runs already.",
    });
  });

  it('says why the packages could not be fetched', () => {
    machineHas(
      'npm',
      'echo "npm error code ENOTFOUND" >&2; echo "npm error network request failed, reason: getaddrinfo ENOTFOUND" >&2; exit 1',
    );
    expect(setUp('--packages')).toEqual({
      status: 1,
      said: "The packages could not be fetched (network request failed, reason: getaddrinfo ENOTFOUND): check the network and npm's registry setting, then run this again.",
    });
  });

  it('installs the packages once, and again when the lock file has changed', () => {
    machineHas('npm', `echo installed >> ${checkout}/calls; ${process.execPath} -e "fs.mkdirSync('node_modules', { recursive: true })"`);
    const calls = (): number => readFileSync(join(checkout, 'calls'), 'utf8').trim().split('\n').length;
    expect([setUp('--packages').status, setUp('--packages').status]).toEqual([0, 0]);
    expect(calls()).toBe(1);
    writeFileSync(join(checkout, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/left-pad': { version: '1.3.1' } } }));
    expect(setUp('--packages').status).toBe(0);
    expect(calls()).toBe(2);
  });
});
