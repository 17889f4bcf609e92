import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../node-24/node_modules/', import.meta.url));

/** The binary of Node.js 24 that `npm test` installs into test/node-24. */
export const NODE_24 = find();

function find(): string {
  for (const name of readdirSync(PACKAGES)) {
    for (const file of ['bin/node', 'bin/node.exe'])
      if (existsSync(`${PACKAGES}${name}/${file}`)) return `${PACKAGES}${name}/${file}`;
  }
  throw new Error('there is no Node.js 24 for this platform in test/node-24');
}
