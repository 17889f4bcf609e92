import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { UserError } from '../errors.js';
import { NO_POLICY_FILE, onePolicyFile, parsePolicyFile, POLICY_FILES, policyFileAbove, policyFileFor, readPolicyFile, type ReadPolicy } from '../files/policy-file.js';
import { STANDARD_INPUT } from '../files/paths.js';
import { parseReportFile, readReportFile } from '../files/report-files.js';
import { createBaseline, type Baseline } from '../gate/baseline.js';
import type { InForce, Judging } from '../gate/judge-plans.js';
import type { PolicySourceRow } from '../gate/report.js';
import { createCommitTree, type CommitTree } from '../github/commit-tree.js';
import type { Inputs } from '../github/inputs.js';
import type { RepositoryFiles } from '../github/repository-files.js';
import type { Run } from '../github/run.js';
import { policyChanges } from '../policy/policy-change.js';
import { NO_POLICY } from '../policy/policy.js';
import { STRICTEST } from '../policy/strictest.js';
import type { Place } from './checkouts.js';
import type { NamedFile, Trust, TrustedBranch } from './trust.js';
import type { VouchedComments } from './vouched-comments.js';

/** What parsePolicy takes. */
const MAX_POLICY_BYTES = 256 * 1024;
const MAX_BASELINE_BYTES = 64 * 1024 * 1024;

export interface PoliciesInForce {
  readonly inForce: Judging['inForce'];
  /** What will be in force after the merge for plans whose branch has no policy yet, and whose pull request has one. */
  readonly afterMerge: ReadonlyMap<string, InForce>;
}

export interface PolicyReading {
  readonly inputs: Inputs;
  readonly run: Run;
  readonly today: string;
  readonly trust: Trust;
  readonly files: RepositoryFiles;
  readonly comments: VouchedComments;
}

type NamedBaseline = { readonly baseline: Baseline; readonly row: NonNullable<PolicySourceRow['baseline']> } | null;
type Common = Pick<PolicySourceRow, 'baseline'>;

/** Policy and baseline of each plan, from where an author of the change cannot write. Throws a UserError where that is not known. */
export async function policiesInForce(plans: readonly string[], reading: PolicyReading): Promise<PoliciesInForce> {
  const { inputs, trust } = reading;
  const earlier = inputs.baseline === null ? null : await readBaseline(await trust.named('baseline', inputs.baseline, MAX_BASELINE_BYTES));
  const config = inputs.config === null ? null : await trust.named('config', inputs.config, MAX_POLICY_BYTES);
  // Plans of one policy share what is in force: its waivers are used or unused by all of them together.
  const known = new Map<string, Promise<Judged>>();
  const byPlan = new Map<string, Judged>();
  for (const plan of plans) {
    const { key, judged } = config === null ? await unnamed(plan, earlier, reading) : await named(config, plan, earlier, reading);
    const one = known.get(key) ?? judged();
    known.set(key, one);
    byPlan.set(plan, await one);
  }
  return {
    inForce: (plan) => byPlan.get(plan)!.now,
    afterMerge: new Map([...byPlan].flatMap(([plan, { afterMerge }]) => (afterMerge === null ? [] : [[plan, afterMerge] as const]))),
  };
}

interface Judged {
  readonly now: InForce;
  readonly afterMerge: InForce | null;
}

interface Keyed {
  /** The same for plans of which all is the same. */
  readonly key: string;
  judged(): Promise<Judged>;
}

/** The place of a plan; of one beside the workspace, or from a pipe, that of the working directory. */
async function placeOf(plan: string, { checkouts }: Trust): Promise<{ readonly root: string; readonly folder: string }> {
  const place: Place | null = plan === STANDARD_INPUT ? null : await checkouts.place(plan);
  if (place !== null) return { root: place.root, folder: parentOf(place.path) };
  const here = await checkouts.placeOfWorkingDirectory();
  return { root: here.root, folder: here.path };
}

function parentOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

async function named(config: NamedFile, plan: string, earlier: NamedBaseline, reading: PolicyReading): Promise<Keyed> {
  const { from, path } = config;
  const { root } = from === 'head' ? { root: '' } : await placeOf(plan, reading.trust);
  return {
    key: JSON.stringify([from, root, path]),
    judged: async () => {
      const common = { baseline: earlier?.row ?? null };
      if (from !== 'branch') return { now: await fromDisk(path, from, common, root, earlier, reading), afterMerge: null };
      const branch = await reading.trust.branch();
      const authored = await authoredAt(root, branch, reading);
      return fromBranch({ path, bytes: config.bytes }, branch, common, earlier, reading, authored === null ? null : { tree: authored, path: (await authored.find(path)).kind === 'nothing' ? null : path, inBase: async () => path });
    },
  };
}

async function unnamed(plan: string, earlier: NamedBaseline, reading: PolicyReading): Promise<Keyed> {
  const { inputs, trust } = reading;
  const common = { baseline: earlier?.row ?? null };
  const onDisk = (path: string | null, kind: 'checkout' | 'workflow' | 'head', root: string): Keyed => ({
    key: JSON.stringify([kind, root, path]),
    judged: async () => ({ now: await fromDisk(path, kind, common, root, earlier, reading), afterMerge: null }),
  });
  if (inputs.policyRef === 'head') return onDisk(policyFileFor(plan), 'head', '');
  const { root, folder } = await placeOf(plan, trust);
  if (await trust.readsCheckout(root)) return onDisk(policyFileAbove(join(root, folder), root), 'checkout', root);
  const branch = await trust.branch();
  const path = await policyFileIn(branch.tree, folder);
  const tree = await authoredAt(root, branch, reading);
  const own = tree === null ? null : await policyFileIn(tree, folder);
  const brought = path === null && own === null ? policyFileAbove(join(root, folder), root) : null;
  if (brought !== null) {
    if (await trust.isBrought(brought)) return onDisk(brought, 'workflow', root);
    throw new UserError(`${brought} is neither on ${branch.name} nor a file of the pull request, and is in a folder of the repository: let the workflow bring a policy in a folder that the repository does not have, and name it in the input config`);
  }
  return {
    key: JSON.stringify(['branch', root, path, own]),
    judged: async () => {
      const file = path === null ? null : { path, bytes: (await branch.tree.read(path, MAX_POLICY_BYTES))! };
      return fromBranch(file, branch, common, earlier, reading, tree === null ? null : { tree, path: own, inBase: (base) => policyFileIn(base, folder) });
    },
  };
}

/** The policy file that a commit has for a folder: the nearest, from there up to the root. */
async function policyFileIn(tree: CommitTree, folder: string): Promise<string | null> {
  const names = folder.split('/').filter((name) => name !== '');
  for (let depth = names.length; depth >= 0; depth--) {
    const ancestor = names.slice(0, depth).join('/');
    const entries = await tree.folder(ancestor);
    const name = onePolicyFile(POLICY_FILES.filter((each) => entries?.some((entry) => entry.name === each) === true), ancestor);
    if (name !== null) return posix.join(ancestor, name);
  }
  return null;
}

/** What the pull request has, where it has something else than the branch. */
async function authoredAt(root: string, { commit }: TrustedBranch, { trust }: PolicyReading): Promise<CommitTree | null> {
  const tree = await trust.checkouts.authored(root);
  return tree === null || tree.commit === commit ? null : tree;
}

async function fromDisk(path: string | null, kind: 'checkout' | 'workflow' | 'head', common: Common, root: string, earlier: NamedBaseline, { inputs, run, trust, comments }: PolicyReading): Promise<InForce> {
  const { policy, file } = path === null ? NO_POLICY_FILE : await readPolicyFile({ path, namedBy: inputs.config === null ? 'found' : 'workflow' });
  const isBranchs = kind === 'checkout';
  // A policy that the workflow brings says nothing of the comments in the pull request.
  const doAllCount = kind === 'head' || isBranchs || (await trust.readsCheckout(root));
  return {
    settings: inputs.settings(policy),
    policy,
    floor: inputs.floor,
    policyFile: file,
    baseline: earlier?.baseline ?? null,
    source: { kind, branch: isBranchs ? (run.branches.ref?.replace(/^refs\/heads\//, '') ?? null) : null, commit: isBranchs ? run.branches.sha : null, problem: null, ...common },
    vouch: doAllCount ? null : comments.vouch,
  };
}

interface OwnPolicy {
  /** Of the pull request. */
  readonly tree: CommitTree;
  readonly path: string | null;
  /** The same file in the base that the pull request was made for. */
  inBase(base: CommitTree): Promise<string | null>;
}

async function fromBranch(file: { readonly path: string; readonly bytes: Buffer } | null, branch: TrustedBranch, common: Common, earlier: NamedBaseline, reading: PolicyReading, own: OwnPolicy | null): Promise<Judged> {
  const { inputs, comments } = reading;
  const { name, commit } = branch;
  const changed = own === null ? null : await changedPolicy(own, file, branch, reading);
  const read = file === null ? { ...NO_POLICY_FILE, problem: null } : await readOrStrictest(file);
  const { policy, problem } = read;
  const isBroken = problem !== null;
  const now: InForce = {
    settings: isBroken ? STRICTEST.settings : inputs.settings(policy),
    policy,
    floor: inputs.floor,
    policyFile: read.file === null ? null : { ...read.file, branch: name, commit },
    baseline: isBroken ? null : (earlier?.baseline ?? null),
    source: { kind: 'branch', branch: name, commit, problem, ...common },
    change: changed === null || file === null ? null : changeRow(isBroken ? NO_POLICY : policy, changed),
    vouch: comments.vouch,
  };
  if (file !== null || changed?.file == null) return { now, afterMerge: null };
  // After the merge the comments of the pull request are on the branch too.
  return { now, afterMerge: { settings: inputs.settings(changed.policy), policy: changed.policy, floor: inputs.floor, policyFile: changed.file, baseline: now.baseline, vouch: () => 'vouched' } };
}

function changeRow(before: ReadPolicy['policy'], { policy, file }: ReadPolicy): InForce['change'] {
  const settings = policyChanges(before, policy);
  return settings.length === 0 && file !== null ? null : { path: file?.path ?? null, settings };
}

async function readOrStrictest({ path, bytes }: { readonly path: string; readonly bytes: Buffer }): Promise<ReadPolicy & { readonly problem: string | null }> {
  try {
    return { ...(await parsePolicyFile(bytes, path)), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = { path, sha256: createHash('sha256').update(bytes).digest('hex') };
    return { policy: STRICTEST.policy, file, problem: error.lines[0] ?? `${path} cannot be read` };
  }
}

/** The policy of the pull request, where it is another than the branch's and the base's; null where it is not. */
async function changedPolicy(own: OwnPolicy, file: { readonly path: string } | null, branch: TrustedBranch, { run, files }: PolicyReading): Promise<ReadPolicy | null> {
  const { tree, path } = own;
  const sha = await shaAt(tree, path);
  if (path === (file?.path ?? null) && sha === (await shaAt(branch.tree, path))) return null;
  const { baseSha } = run.branches;
  const base = file === null || baseSha === null ? null : await createCommitTree(files, { commit: baseSha, called: `the base ${baseSha.slice(0, 7)}` });
  // A pull request that is merely behind changes nothing.
  if (base !== null) {
    const inBase = await own.inBase(base);
    if (path === inBase && sha === (await shaAt(base, path))) return null;
  }
  if (path === null) return NO_POLICY_FILE;
  const bytes = await tree.read(path, MAX_POLICY_BYTES);
  if (bytes === null) return NO_POLICY_FILE;
  try {
    return await parsePolicyFile(bytes, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(...error.lines.map((line) => `the policy of this pull request could not be read after the merge: ${line}`));
  }
}

async function shaAt(tree: CommitTree, path: string | null): Promise<string | null> {
  const found = path === null ? null : await tree.find(path);
  return found?.kind === 'file' ? found.entry.sha : null;
}

async function readBaseline(file: NamedFile): Promise<NonNullable<NamedBaseline>> {
  const report = file.from === 'branch' ? parseReportFile(file.bytes.toString(), file.path) : readReportFile({ path: file.path, namedBy: 'workflow' });
  return { baseline: createBaseline(report, file.path), row: { path: file.path, kind: file.from } };
}
