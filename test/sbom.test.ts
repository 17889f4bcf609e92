import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const sbom = (...args: readonly string[]): any =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/sbom.mjs', import.meta.url)), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );

const notices = readFileSync(new URL('../dist/THIRD_PARTY_NOTICES.txt', import.meta.url), 'utf8');
const BUNDLED = [...notices.matchAll(/^={80}\n(\S+) (\S+)$/gm)].map(([, name, version]) => `${name}@${version}`);

describe('npm run sbom', () => {
  it('is CycloneDX of what is in dist/, each with its hash and its licence', () => {
    const { bomFormat, metadata, components, dependencies } = sbom();
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'dynamodb-kms-gate']);
    expect(components.map(({ name, version }: any) => `${name}@${version}`).sort()).toEqual([...BUNDLED].sort());
    for (const component of components)
      expect(component).toMatchObject({
        scope: 'required',
        hashes: [{ alg: 'SHA-512' }],
        licenses: [{ license: { id: expect.any(String) } }],
      });
    const refs = new Set([metadata.component['bom-ref'], ...components.map((component: any) => component['bom-ref'])]);
    for (const { ref, dependsOn } of dependencies) for (const each of [ref, ...dependsOn]) expect(refs).toContain(each);
  });

  it('is SPDX where that is wanted', () => {
    const { spdxVersion, packages, relationships } = sbom('spdx');
    expect(spdxVersion).toBe('SPDX-2.3');
    expect(packages.map(({ name, versionInfo }: any) => `${name}@${versionInfo}`).sort()).toEqual(
      [
        `dynamodb-kms-gate@${packages.find(({ name }: any) => name === 'dynamodb-kms-gate').versionInfo}`,
        ...BUNDLED,
      ].sort(),
    );
    expect(relationships.filter(({ relationshipType }: any) => relationshipType === 'CONTAINS')).toHaveLength(
      BUNDLED.length,
    );
  });

  it('has the tools of the build and the tests with --all', () => {
    expect(sbom('--all').components.map(({ name }: any) => name)).toContain('vitest');
  });
});
