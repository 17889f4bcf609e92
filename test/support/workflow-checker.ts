import { readFileSync } from 'node:fs';
import type { DescriptionDictionary } from '@actions/expressions';
import type { ValidationConfig } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { KNOWN_ACTIONS, problemsOfPins } from './known-actions.js';
import { data, isDescriptionDictionary, registerLogger, validate } from './language-service.js';

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Metadata {
  readonly inputs?: Entries;
  readonly outputs?: Entries;
}

/** What stands for this action where it is used from elsewhere. */
const OURSELVES = 'OWNER/dynamodb-kms-gate@COMMIT_SHA';
const OUR_METADATA = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Metadata;

/**
 * GitHub's syntax for the metadata of actions that are no composite ones; the language service lets other keys pass.
 */
const KEYS_OF: Readonly<Record<keyof Metadata, readonly string[]>> = {
  inputs: ['description', 'required', 'default', 'deprecationMessage'],
  outputs: ['description'],
};

const CONFIG: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path }) => {
      const action = [owner, name, ...(path ? [path] : [])].join('/');
      if (OURSELVES.startsWith(`${action}@`)) return { name, description: '', inputs: OUR_METADATA.inputs as never };
      const inputs = KNOWN_ACTIONS[action]?.inputs.map((input) => [input, { description: '' }]);
      return inputs && { name, description: '', inputs: Object.fromEntries(inputs) };
    },
  },
  contextProviderConfig: {
    getContext: async (name, context, { job }) => {
      if (name !== 'steps' || context === undefined) return undefined;
      for (const step of job?.steps ?? [])
        if ('uses' in step && step.uses.value === OURSELVES) knowOutputs(context, step.id);
      return context;
    },
  },
};

// The service writes its own failures to its log and then finds no problem.
registerLogger({
  error: (message) => {
    throw new Error(message);
  },
  warn: () => undefined,
  info: () => undefined,
  log: () => undefined,
});

/** What GitHub's own language service says is wrong with a workflow, and with how it pins other people's actions. */
export async function problemsOfWorkflow(text: string): Promise<readonly string[]> {
  // The service looks up no metadata of an action in the same repository.
  const asFromElsewhere = text.replace(/(\buses:\s*)(["']?)\.\/?\2(?=\s|$)/gm, `$1${OURSELVES}`);
  return [...(await problemsOf('.github/workflows/workflow.yml', asFromElsewhere)), ...problemsOfPins(text)];
}

const AROUND_STEPS = 'on: pull_request\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n';

/** The same for a list of steps, as documentation shows them. */
export async function problemsOfSteps(text: string): Promise<readonly string[]> {
  const problems = await problemsOfWorkflow(`${AROUND_STEPS}${text.replace(/^(?=.)/gm, '      ')}`);
  return problems.map((problem) =>
    problem.replace(/^line (\d+)/, (_, line) => `line ${Number(line) - AROUND_STEPS.split('\n').length + 1}`),
  );
}

/** What GitHub's own language service says is wrong with an action.yml, and the keys that it lets pass. */
export async function problemsOfAction(text: string): Promise<readonly string[]> {
  const problems = await problemsOf('action.yml', text);
  return problems.length > 0 ? problems : problemsOfEntries(parse(text) as Metadata);
}

let documents = 0;

async function problemsOf(path: string, text: string): Promise<string[]> {
  // The service remembers what it parsed by address.
  documents += 1;
  const found = await validate(TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text), CONFIG);
  return found.map(({ range, message }) => `line ${range.start.line + 1}: ${message}`);
}

function problemsOfEntries(metadata: Metadata): readonly string[] {
  return (['inputs', 'outputs'] as const).flatMap((kind) =>
    Object.entries(metadata[kind] ?? {}).flatMap(([name, entry]) => [
      ...Object.keys(entry).flatMap((key) =>
        KEYS_OF[kind].includes(key) ? [] : [`${kind} ${name}: Unexpected value '${key}'`],
      ),
      ...(typeof entry['description'] === 'string'
        ? []
        : [`${kind} ${name}: Required property is missing: description`]),
    ]),
  );
}

function knowOutputs(steps: DescriptionDictionary, id: string): void {
  const step = steps.get(id);
  const outputs = step !== undefined && isDescriptionDictionary(step) ? step.get('outputs') : undefined;
  if (outputs === undefined || !isDescriptionDictionary(outputs)) return;
  for (const name of Object.keys(OUR_METADATA.outputs ?? {})) outputs.add(name, new data.Null());
  outputs.complete = true;
}
