/** An action of somebody else: the commit that a version is, and the inputs of it that we use. */
export interface KnownAction {
  readonly version: string;
  readonly commit: string;
  readonly inputs: readonly string[];
}

/** The actions that our workflows and the README use, and nothing else. All of these versions run on Node.js 24. */
export const KNOWN_ACTIONS: Readonly<Record<string, KnownAction>> = {
  'actions/checkout': {
    version: 'v6.0.2',
    commit: 'de0fac2e4500dabe0009e67214ff5f5447ce83dd',
    inputs: ['ref', 'repository', 'persist-credentials', 'path', 'fetch-depth'],
  },
  'actions/setup-node': {
    version: 'v6.4.0',
    commit: '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e',
    inputs: ['node-version', 'cache'],
  },
  'actions/upload-artifact': {
    version: 'v7.0.1',
    commit: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
    inputs: ['name', 'path', 'if-no-files-found', 'retention-days'],
  },
  'actions/download-artifact': {
    version: 'v8.0.1',
    commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    inputs: ['name', 'path', 'pattern', 'merge-multiple', 'github-token', 'run-id'],
  },
  'github/codeql-action/upload-sarif': {
    version: 'v4.35.3',
    commit: 'e46ed2cbd01164d986452f91f178727624ae40d7',
    inputs: ['sarif_file', 'category', 'checkout_path', 'wait-for-processing'],
  },
  'hashicorp/setup-terraform': {
    version: 'v4.0.1',
    commit: 'dfe3c3f87815947d99a8997f908cb6525fc44e9e',
    inputs: ['terraform_version', 'terraform_wrapper'],
  },
  'aws-actions/configure-aws-credentials': {
    version: 'v6.3.0',
    commit: 'e1253824e5c10ff9df46874f81ed3ec929e19cfd',
    inputs: ['role-to-assume', 'aws-region'],
  },
};

/** What is wrong with how known actions are pinned: a full commit, and the version that it is in a comment. */
export function problemsOfPins(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, name = '', rest = ''] = /\buses:\s*([^\s@]+)@(.*)$/.exec(line) ?? [];
    const known = KNOWN_ACTIONS[name];
    const pin = known && `${known.commit} # ${known.version}`;
    return pin === undefined || rest.trim() === pin ? [] : [`line ${index + 1}: ${name} is to be pinned to ${pin}`];
  });
}
