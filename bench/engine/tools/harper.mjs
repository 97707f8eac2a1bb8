import { join } from 'node:path';
import { inNode } from '../readers.mjs';
import { npmPackages } from './installed.mjs';

const version = '2.10.0';

export const harper = {
  name: 'Harper',
  does: `${version}, WebAssembly, in pieces of 20,000 characters`,
  mostCharacters: 100_000,
  prepare: async () => {
    const folder = await npmPackages(`harper-${version}`, [`harper.js@${version}`]);
    return inNode('harper.mjs', [join(folder, 'node_modules', 'harper.js', 'dist')]);
  },
};
