import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';

/** The path is what follows the API's base URL, as it was sent; undefined is no body. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, object>> };
}

interface Rules {
  readonly parameters: readonly (Parameter & { readonly validate: ValidateFunction })[];
  readonly body: { readonly required: boolean; readonly types: ReadonlyMap<string, ValidateFunction> } | undefined;
}

interface Route {
  readonly template: string;
  readonly pattern: RegExp;
  readonly rules: (method: string) => Rules | undefined;
}

let routes: readonly Route[] | undefined;

/** What GitHub's own OpenAPI description has against a request. */
export function violationsOf(request: ApiRequest): readonly string[] {
  routes ??= load();
  const best = routes.find(({ pattern }) => pattern.test(request.path));
  if (best === undefined) return [`the API has no path ${request.path}`];
  // A few templates differ in nothing but the name of a parameter, and have each its methods.
  const route = routes.find(
    ({ pattern, rules }) => pattern.source === best.pattern.source && rules(request.method) !== undefined,
  );
  const rules = route?.rules(request.method);
  if (route === undefined || rules === undefined) return [`${best.template} has no method ${request.method}`];
  return [
    ...headerViolations(request),
    ...pathViolations(request, route, rules),
    ...queryViolations(request, rules),
    ...bodyViolations(request, rules),
  ];
}

// The description does not say this of any operation; GitHub's documentation says it of all.
function headerViolations({ headers }: ApiRequest): readonly string[] {
  return (['authorization', 'user-agent'] as const).filter((name) => !headers[name]).map((name) => `no header ${name}`);
}

function pathViolations({ path }: ApiRequest, { template, pattern }: Route, { parameters }: Rules): readonly string[] {
  const values = pattern.exec(path)?.slice(1) ?? [];
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap((parameter) =>
      valueViolations('path', parameter, [decodeURIComponent(values[names.indexOf(parameter.name)] ?? '')]),
    );
}

function queryViolations({ query }: ApiRequest, { parameters }: Rules): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...new Set(query.keys())].filter((name) => !known.some((parameter) => parameter.name === name));
  return [
    ...unknown.map((name) => `there is no query parameter ${name}`),
    ...known
      .filter(({ name, required }) => required && !query.has(name))
      .map(({ name }) => `query parameter ${name} is missing`),
    ...known
      .filter(({ name }) => query.has(name))
      .flatMap((parameter) => valueViolations('query', parameter, query.getAll(parameter.name))),
  ];
}

/** A URL has strings only, so a value is right if anything that the string can be read as is. */
function valueViolations(
  where: string,
  { name, validate }: Rules['parameters'][number],
  values: readonly string[],
): readonly string[] {
  const text = values.join();
  const readings: readonly unknown[] =
    values.length > 1
      ? [values]
      : [
          ...(/^-?\d+$/.test(text) ? [Number(text)] : []),
          ...(/^(true|false)$/.test(text) ? [text === 'true'] : []),
          text.split(','),
          text,
        ];
  return readings.some((reading) => validate(reading))
    ? []
    : [`${where} parameter ${name} is ${JSON.stringify(text)}: ${reason(validate)}`];
}

function bodyViolations({ headers, body }: ApiRequest, { body: rules }: Rules): readonly string[] {
  if (body === undefined) return rules?.required ? ['no body where one is required'] : [];
  if (rules === undefined) return ['a body where none is taken'];
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const validate = rules.types.get(type);
  if (validate === undefined)
    return [`the body's content-type is "${type}"; allowed: ${[...rules.types.keys()].join(', ')}`];
  return validate(body) ? [] : [`body: ${reason(validate)}`];
}

function reason({ errors }: ValidateFunction): string {
  return (errors ?? [])
    .map(({ instancePath, message, params }) =>
      [instancePath, message, params['unevaluatedProperty']].filter(Boolean).join(' '),
    )
    .join('; ');
}

function load(): readonly Route[] {
  const description = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
  ) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
  nullableAlternatives(description);
  const ajv = new Ajv2019({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ },
  });
  ajv.addSchema(description, 'github');
  // Compiled where it stands in the document, so that its references hold.
  const compile = (place: readonly string[], also: object = {}) =>
    ajv.compile({
      $ref: `github#/${place.map((part) => encodeURI(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
      ...also,
    });

  const rulesOf = (template: string, method: string): Rules | undefined => {
    const operation = description.paths[template]?.[method];
    if (operation === undefined) return undefined;
    const place = ['paths', template, method];
    const parameters = (operation.parameters ?? []).map((parameter, index) => {
      const at = '$ref' in parameter ? parameter.$ref.split('/').slice(1) : [...place, 'parameters', String(index)];
      const target = at.reduce<any>((node, key) => node[key], description) as Parameter;
      return { ...target, validate: compile([...at, 'schema']) };
    });
    const types = Object.keys(operation.requestBody?.content ?? {}).map(
      (type) =>
        [
          type,
          compile([...place, 'requestBody', 'content', type, 'schema'], { unevaluatedProperties: false }),
        ] as const,
    );
    return {
      parameters,
      body: operation.requestBody && { required: operation.requestBody.required ?? false, types: new Map(types) },
    };
  };

  // Literal segments beat parameters; the first from the left decides.
  const rank = (template: string) =>
    template
      .split('/')
      .map((segment) => (segment.includes('{') ? 1 : 0))
      .join('');
  return Object.keys(description.paths)
    .sort((a, b) => rank(a).localeCompare(rank(b)))
    .map((template) => {
      const rules = new Map<string, Rules | undefined>();
      return {
        template,
        pattern: new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)')}$`),
        rules: (method) =>
          (rules.has(method) ? rules : rules.set(method, rulesOf(template, method.toLowerCase()))).get(method),
      };
    });
}

/** In OpenAPI 3.0 null is a flag, which ajv knows next to a type only. */
function nullableAlternatives(node: any): void {
  if (node.nullable === true && node.type === undefined && delete node.nullable)
    (node.oneOf ?? node.anyOf)?.push({ type: 'null' });
  for (const child of Object.values(node)) if (child !== null && typeof child === 'object') nullableAlternatives(child);
}
