// A bill of materials, on standard output: of what is in dist/, as its THIRD_PARTY_NOTICES.txt names it, from
// package-lock.json.
//
//   npm run --silent sbom -- [cyclonedx|spdx] [--all]
//
// --all has what tests and the build use as well, as `npm sbom` has it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const {
  positionals: [format = 'cyclonedx'],
  values,
} = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
if (format !== 'cyclonedx' && format !== 'spdx')
  throw new Error(`${format} is no format; there are cyclonedx and spdx`);

const root = fileURLToPath(new URL('../', import.meta.url));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
// The lock file has all that there is to say: nothing is asked of a registry.
const whole = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', format], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
);
process.stdout.write(
  `${JSON.stringify(values.all ? whole : (format === 'cyclonedx' ? cyclonedx : spdx)(whole, bundled()), null, 2)}\n`,
);

/** Such as `yaml@2.9.1`. */
function bundled() {
  const notices = readFileSync(`${root}dist/THIRD_PARTY_NOTICES.txt`, 'utf8');
  return new Set([...notices.matchAll(/^={80}\n(\S+) (\S+)$/gm)].map(([, of, at]) => `${of}@${at}`));
}

/** All of them are development dependencies of the repository, and part of what it releases. */
function cyclonedx(bom, wanted) {
  const components = bom.components.filter((component) => wanted.has(idOf(component.name, component.version)));
  check(
    wanted,
    components.map((component) => idOf(component.name, component.version)),
  );
  const kept = new Set([bom.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  return {
    ...bom,
    metadata: { ...bom.metadata, component: { ...bom.metadata.component, type: 'application', name } },
    components: components.map((component) => ({
      ...component,
      scope: 'required',
      properties: component.properties.filter((property) => property.name !== 'cdx:npm:package:development'),
    })),
    dependencies: bom.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) })),
  };
}

function spdx(bom, wanted) {
  const isOwn = (each) => each.name === name && each.versionInfo === version;
  const packages = bom.packages.filter((each) => isOwn(each) || wanted.has(idOf(each.name, each.versionInfo)));
  check(
    wanted,
    packages.map((each) => idOf(each.name, each.versionInfo)),
  );
  const own = packages.find(isOwn).SPDXID;
  const parts = packages
    .filter((each) => !isOwn(each))
    .map((each) => ({ spdxElementId: own, relatedSpdxElement: each.SPDXID, relationshipType: 'CONTAINS' }));
  return {
    ...bom,
    packages,
    relationships: [{ spdxElementId: bom.SPDXID, relatedSpdxElement: own, relationshipType: 'DESCRIBES' }, ...parts],
  };
}

function check(wanted, found) {
  const missing = [...wanted].filter((id) => !found.includes(id));
  if (missing.length > 0)
    throw new Error(`package-lock.json has not what dist/ has: ${missing.join(', ')}; run npm run build`);
}

function idOf(of, at) {
  return `${of}@${at}`;
}
