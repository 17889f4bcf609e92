// Compiles the plan format's JSON Schema to src/plan/validators.js, so that the gate starts without ajv.
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const folder = new URL('../src/plan/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('format.schema.json', folder), 'utf8'));
const definitions = ['change', 'deferredChange', 'stateResource', 'variables', 'configuration'];

const ajv = new Ajv({ code: { source: true, esm: true }, allowUnionTypes: true });
ajv.addSchema(schema);
const names = Object.fromEntries(
  definitions.map((name) => [`validate${name[0].toUpperCase()}${name.slice(1)}`, `${schema.$id}#/definitions/${name}`]),
);
writeFileSync(new URL('validators.js', folder), standaloneCode.default(ajv, names));
