import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import type { Change, Resource, StateResource } from './change.js';
import { type Configuration, createConfiguration } from './configuration.js';
import { createInstances, type Instances } from './instances.js';
import { isJsonSpace, isSameJson, type Json, type JsonObject } from './json.js';
import { createDocument, type DocumentCopy } from './json-document.js';
import { otherDataSources, refuseOtherDocuments, refuseOtherFiles } from './other-documents.js';
import {
  parseRelevantAttributes,
  type RecordedModule,
  type RelevantAttribute,
  recordedConfiguration,
} from './recorded-configuration.js';
import { createScanner } from './scanner.js';
import { emptySections, refuseUnlistedResources, type Sections, sectionSelector } from './sections.js';

/** A saved plan, as far as it is about the resource types that were asked for. */
export interface Plan {
  readonly terraformVersion: string | null;
  /** Null where the plan does not say: Terraform before 1.6 and 1.8, OpenTofu. */
  readonly errored: boolean | null;
  readonly complete: boolean | null;
  readonly changes: readonly Change[];
  /** The change at an address; a deposed object has its address from another. */
  changeAt(address: string): Change | undefined;
  readonly drift: readonly Change[];
  readonly deferred: readonly Sections['deferred'][number][];
  /** The data sources that were read while planning. */
  readonly dataSources: readonly StateResource[];
  readonly configuration: Configuration;
  readonly recorded: Recorded;
}

/** What sources are compared with and evaluated against. */
export interface Recorded {
  /** Null where the plan has no configuration. */
  written(): RecordedModule | null;
  /** Of the root module, by name. */
  readonly variables: JsonObject;
  readonly instances: Instances;
  /** A data source of any type that was read while planning, as far as it is small. */
  dataSource(resource: Pick<Resource, 'type' | 'name' | 'module' | 'key'>): StateResource | undefined;
  relevantAttributes(): readonly RelevantAttribute[] | null;
}

/**
 * Reads a plan in one pass over its bytes. Memory holds the resources of the given types, the configuration and, of
 * every other resource, what is unknown about it. Throws a UserError where the bytes are no plan; how they begin is in
 * its message only where they are quotable.
 */
export async function readPlan(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  types: ReadonlySet<string>,
  { isQuotable = false }: { readonly isQuotable?: boolean } = {},
): Promise<Plan> {
  const sections = emptySections();
  const document = createDocument(createScanner(sectionSelector(sections, types)), isQuotable, () =>
    copyOf(sections, types),
  );
  try {
    for await (const chunk of chunks) document.push(chunk);
    document.end();
  } catch (error) {
    // The stream of terraform plan -json is a document a line: what it is shows in the first.
    if (error instanceof UserError) refuseOtherFiles(sections.names);
    throw error;
  }
  refuseOtherFiles(sections.names);
  refuseOtherDocuments(sections.names);
  const { scalars, changes, drift, deferred, dataSources } = sections;
  checkFormatVersion(scalars);
  refuseUnlistedResources(sections);
  const instances = createInstances(sections);
  return {
    terraformVersion: typeAt(scalars, 'terraform_version', 'string') ?? null,
    errored: typeAt(scalars, 'errored', 'boolean') ?? null,
    complete: typeAt(scalars, 'complete', 'boolean') ?? null,
    changes,
    changeAt: (address) => sections.changesByAddress.get(address),
    drift,
    deferred,
    dataSources,
    configuration: createConfiguration(sections, instances),
    recorded: {
      written: () => recordedConfiguration(sections.configuration),
      variables: sections.variables,
      instances,
      dataSource: otherDataSources(sections.otherDataSources),
      relevantAttributes: () => parseRelevantAttributes(sections.relevantAttributes),
    },
  };
}

/** The same document once more. */
function copyOf(sections: Sections, types: ReadonlySet<string>): DocumentCopy {
  const own = emptySections();
  const scanner = createScanner(sectionSelector(own, types));
  return {
    push(bytes) {
      try {
        const rest = scanner.done ? bytes : bytes.subarray(scanner.push(bytes));
        return rest.every(isJsonSpace);
      } catch (error) {
        if (error instanceof UserError) return false;
        throw error;
      }
    },
    isSame: () => scanner.done && isSameJson(own, sections),
  };
}

function checkFormatVersion(scalars: ReadonlyMap<string, Json>): void {
  const version = typeAt<string>(scalars, 'format_version', 'string');
  if (version === undefined)
    throw new UserError(
      'is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json',
    );
  if (!/^[01]\.\d+$/.test(version)) {
    throw new UserError(
      `has format_version ${excerpt(version)}, and this version reads 0.x and 1.x; look for a newer version of dynamodb-kms-gate`,
    );
  }
}

function typeAt<T extends Json>(
  scalars: ReadonlyMap<string, Json>,
  name: string,
  type: 'string' | 'boolean',
): T | undefined {
  const value = scalars.get(name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== type)
    throw new UserError(
      `is not a plan that can be judged: ${name} must be a ${type}, found ${Array.isArray(value) ? 'array' : typeof value}`,
    );
  return value as T;
}
