import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../set-up/places.mjs';
import { Problem } from '../../set-up/problem.mjs';
import { asOpenApi } from './as-openapi.mjs';
import { breakingChanges } from './oasdiff.mjs';

const contracts = join(root, 'docs', 'contracts');

const read = (...path) => parse(readFileSync(join(contracts, ...path), 'utf8'));

const documents = [
  { file: 'openapi.yaml', asApi: (document) => document },
  { file: 'asyncapi.yaml', asApi: asOpenApi },
];

/** Holds both contracts to their last release: a client written for that still works, or the major version is another. @throws Problem naming what breaks it */
export async function checkForBreakingChanges() {
  const release = readdirSync(join(contracts, 'released')).filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort(byVersion).at(-1);
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-contracts-'));
  const place = (name, document) => {
    writeFileSync(join(folder, name), stringify(document, { aliasDuplicateObjects: false }));
    return join(folder, name);
  };
  try {
    for (const { file, asApi } of documents) {
      const before = asApi(read('released', release, file));
      const beforePath = place(`before-${file}`, before);
      await mustNoticeAChange(before, beforePath, place);
      const broken = await breakingChanges(beforePath, place(`now-${file}`, asApi(read(file))));
      const { version } = read(file).info;
      if (broken.length > 0 && major(version) === major(release)) throw new Problem(`docs/contracts/${file} breaks clients of ${release}:\n${broken.join('\n')}`);
      console.log(broken.length > 0 ? `docs/contracts/${file} ${version} breaks clients of ${release}, as a new major version may:\n${broken.join('\n')}` : `docs/contracts/${file}: nothing in it breaks a client of ${release}.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A comparer that notices nothing would pass everything. */
async function mustNoticeAChange(before, beforePath, place) {
  const paths = Object.fromEntries(Object.entries(before.paths).slice(1));
  const noticed = await breakingChanges(beforePath, place('without-a-path.yaml', { ...before, paths }));
  if (noticed.length === 0) throw new Problem('The comparison of contracts does not notice that a path is gone.');
}

const major = (version) => Number(version.split('.')[0]);

const byVersion = (a, b) => a.split('.').reduce((order, part, index) => order || Number(part) - Number(b.split('.')[index]), 0);
