// Compiles the JSON Schemas of the plan format and of reports to code, so that the gate starts without ajv.
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const root = new URL('../', import.meta.url);
const plan = JSON.parse(readFileSync(new URL('src/plan/format.schema.json', root), 'utf8'));
const policy = JSON.parse(readFileSync(new URL('schema/policy.schema.json', root), 'utf8'));
const report = JSON.parse(readFileSync(new URL('schema/report.schema.json', root), 'utf8'));

const definitions = ['change', 'deferredChange', 'stateResource', 'variables', 'configuration'];
compile(
  plan,
  Object.fromEntries(
    definitions.map((name) => [`validate${name[0].toUpperCase()}${name.slice(1)}`, `#/definitions/${name}`]),
  ),
  'src/plan/validators.js',
);
compile(report, { validateReport: '' }, 'src/gate/validators.js');
// People write this one: they are told everything that is wrong, and what is allowed.
compile(policy, { validatePolicy: '' }, 'src/policy/validators.js', { allErrors: true, verbose: true });

function compile(schema, names, file, options = {}) {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true }, allowUnionTypes: true });
  ajv.addSchema(schema);
  const references = Object.fromEntries(
    Object.entries(names).map(([name, pointer]) => [name, `${schema.$id}${pointer}`]),
  );
  writeFileSync(new URL(file, root), standaloneCode.default(ajv, references));
}
