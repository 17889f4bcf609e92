/** What JSON does not say of a body: which of its members are blocks, and which of its strings are no templates. */
export interface JsonForm {
  /** With how many labels, and in which form. */
  readonly blocks: Readonly<Record<string, readonly [labels: number, form: FormName]>>;
  /** Terraform takes these as they stand; `all`: every string. */
  readonly texts: readonly string[] | 'all';
  /** Strings that hold an expression. */
  readonly expressions: readonly string[];
}

export type FormName = 'root' | 'resource' | 'dynamic' | 'lifecycle' | 'module' | 'variable' | 'output' | 'provider' | 'terraform' | 'settings' | 'move' | 'import' | 'check' | 'plain';

const NONE: JsonForm = { blocks: {}, texts: [], expressions: [] };
const LIFECYCLE = { lifecycle: [0, 'lifecycle'] } as const;
const CONDITIONS = { precondition: [0, 'plain'], postcondition: [0, 'plain'] } as const;
const ON_INSTANCES = { ...LIFECYCLE, provisioner: [1, 'resource'], connection: [0, 'resource'] } as const;

export const JSON_FORMS: Readonly<Record<FormName, JsonForm>> = {
  root: {
    ...NONE,
    blocks: {
      resource: [2, 'resource'],
      data: [2, 'resource'],
      ephemeral: [2, 'resource'],
      module: [1, 'module'],
      variable: [1, 'variable'],
      output: [1, 'output'],
      locals: [0, 'plain'],
      provider: [1, 'provider'],
      terraform: [0, 'terraform'],
      moved: [0, 'move'],
      import: [0, 'import'],
      removed: [0, 'move'],
      check: [1, 'check'],
    },
  },
  // Which members are blocks a provider's schema knows. These are the blocks of what the gate looks at.
  resource: {
    blocks: {
      ...ON_INSTANCES,
      dynamic: [1, 'dynamic'],
      timeouts: [0, 'resource'],
      server_side_encryption: [0, 'resource'],
      replica: [0, 'resource'],
      attribute: [0, 'resource'],
      ttl: [0, 'resource'],
      point_in_time_recovery: [0, 'resource'],
    },
    texts: [],
    expressions: ['depends_on', 'provider'],
  },
  dynamic: { blocks: { content: [0, 'resource'] }, texts: [], expressions: ['iterator'] },
  lifecycle: { blocks: CONDITIONS, texts: [], expressions: ['ignore_changes', 'replace_triggered_by'] },
  module: { blocks: {}, texts: ['source', 'version'], expressions: ['depends_on', 'providers'] },
  variable: { blocks: { validation: [0, 'plain'] }, texts: ['default', 'description'], expressions: ['type'] },
  output: { blocks: CONDITIONS, texts: ['description'], expressions: ['depends_on'] },
  provider: { blocks: {}, texts: ['alias', 'version'], expressions: [] },
  terraform: { blocks: { required_providers: [0, 'settings'], backend: [1, 'settings'], cloud: [0, 'settings'], provider_meta: [1, 'settings'] }, texts: 'all', expressions: [] },
  settings: { ...NONE, texts: 'all' },
  move: { blocks: ON_INSTANCES, texts: [], expressions: ['from', 'to'] },
  import: { ...NONE, expressions: ['to', 'provider'] },
  check: { blocks: { data: [2, 'resource'], assert: [0, 'plain'] }, texts: [], expressions: [] },
  plain: NONE,
};
