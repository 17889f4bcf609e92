import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { UserError } from '../errors.js';
import {
  NO_POLICY_FILE,
  POLICY_FILES,
  parsePolicyFile,
  policyFileAbove,
  policyFileFor,
  type ReadPolicy,
  readPolicyFile,
  twoPolicies,
} from '../files/policy-file.js';
import { STANDARD_INPUT } from '../files/read-file.js';
import { parseReportFile, readReportFile } from '../files/report-files.js';
import { type Baseline, createBaseline } from '../gate/baseline.js';
import type { InForce, Judging } from '../gate/judge-plans.js';
import type { PolicySourceRow } from '../gate/report.js';
import { type CommitTree, createCommitTree } from '../github/commit-tree.js';
import type { Inputs } from '../github/inputs.js';
import type { RepositoryFiles } from '../github/repository-files.js';
import type { Run } from '../github/run.js';
import { NO_POLICY } from '../policy/policy.js';
import { policyChanges } from '../policy/policy-change.js';
import { STRICTEST } from '../policy/settings.js';
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

type NamedBaseline = {
  readonly baseline: Baseline | null;
  readonly row: NonNullable<PolicySourceRow['baseline']>;
} | null;

/**
 * Policy and baseline of each plan, from where an author of the change cannot write. Throws a UserError where that is
 * not known.
 */
export async function policiesInForce(plans: readonly string[], reading: PolicyReading): Promise<PoliciesInForce> {
  const { inputs, trust } = reading;
  const earlier =
    inputs.baseline === null
      ? null
      : await readBaseline(await trust.named('baseline', inputs.baseline, MAX_BASELINE_BYTES));
  const config = inputs.config === null ? null : await trust.named('config', inputs.config, MAX_POLICY_BYTES);
  // Plans of one policy share what is in force: its waivers are used or unused by all of them together.
  const known = new Map<string, Promise<Judged>>();
  const byPlan = new Map<string, Judged>();
  for (const plan of plans) {
    const { key, judged } =
      config === null ? await unnamed(plan, earlier, reading) : await named(config, plan, earlier, reading);
    const one = known.get(key) ?? judged();
    known.set(key, one);
    byPlan.set(plan, await one);
  }
  return {
    inForce: (plan) => byPlan.get(plan)!.now,
    afterMerge: new Map(
      [...byPlan].flatMap(([plan, { afterMerge }]) => (afterMerge === null ? [] : [[plan, afterMerge] as const])),
    ),
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
async function placeOf(
  plan: string,
  { checkouts }: Trust,
): Promise<{ readonly root: string; readonly folder: string }> {
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
      if (from !== 'branch') return { now: await fromDisk(path, from, root, earlier, reading), afterMerge: null };
      const branch = await reading.trust.branch();
      const authored = await authoredAt(root, branch, reading);
      const at = async (tree: CommitTree): Promise<PolicyPlace | null> =>
        (await tree.find(path)).kind === 'nothing' ? null : { path, second: null };
      return fromBranch(
        { path, second: null },
        branch,
        earlier,
        reading,
        authored === null ? null : { tree: authored, at },
      );
    },
  };
}

async function unnamed(plan: string, earlier: NamedBaseline, reading: PolicyReading): Promise<Keyed> {
  const { inputs, trust } = reading;
  const onDisk = (path: string | null, kind: 'checkout' | 'workflow' | 'head', root: string): Keyed => ({
    key: JSON.stringify([kind, root, path]),
    judged: async () => ({ now: await fromDisk(path, kind, root, earlier, reading), afterMerge: null }),
  });
  if (inputs.policyRef === 'head') return onDisk(policyFileFor(plan), 'head', '');
  const { root, folder } = await placeOf(plan, trust);
  if (await trust.readsCheckout(root)) return onDisk(policyFileAbove(join(root, folder), root), 'checkout', root);
  const branch = await trust.branch();
  const at = (tree: CommitTree): Promise<PolicyPlace | null> => policyIn(tree, folder);
  const place = await at(branch.tree);
  const tree = await authoredAt(root, branch, reading);
  const own = tree === null ? null : await at(tree);
  const brought = place === null && own === null ? policyFileAbove(join(root, folder), root) : null;
  if (brought !== null) {
    if (await trust.isBrought(brought)) return onDisk(brought, 'workflow', root);
    throw new UserError(
      `${brought} is not on ${branch.name}, and is in a folder of the repository: merge it there first, or let the workflow bring a policy to a path outside the workspace, such as in RUNNER_TEMP, and name it in the input config`,
    );
  }
  return {
    key: JSON.stringify(['branch', root, place, own]),
    judged: () => fromBranch(place, branch, earlier, reading, tree === null ? null : { tree, at }),
  };
}

/** Where a commit has a policy. */
interface PolicyPlace {
  readonly path: string;
  /** The name of another one in the same folder, with which it is not known which of them applies. */
  readonly second: string | null;
}

/** The policy that a commit has for a folder: the nearest, from there up to the root. */
async function policyIn(tree: CommitTree, folder: string): Promise<PolicyPlace | null> {
  const names = folder.split('/').filter((name) => name !== '');
  for (let depth = names.length; depth >= 0; depth--) {
    const ancestor = names.slice(0, depth).join('/');
    const entries = await tree.folder(ancestor);
    const [first, second = null] = POLICY_FILES.filter(
      (each) => entries?.some((entry) => entry.name === each) === true,
    );
    if (first !== undefined) return { path: posix.join(ancestor, first), second };
  }
  return null;
}

/** What the pull request has, where it has something else than the branch. */
async function authoredAt(
  root: string,
  { commit }: TrustedBranch,
  { trust }: PolicyReading,
): Promise<CommitTree | null> {
  const tree = await trust.checkouts.authored(root);
  return tree === null || tree.commit === commit ? null : tree;
}

async function fromDisk(
  path: string | null,
  kind: 'checkout' | 'workflow' | 'head',
  root: string,
  earlier: NamedBaseline,
  { inputs, run, trust, comments }: PolicyReading,
): Promise<InForce> {
  const { policy, file } =
    path === null
      ? NO_POLICY_FILE
      : await readPolicyFile({ path, namedBy: inputs.config === null ? 'found' : 'workflow' });
  const isBranchs = kind === 'checkout';
  // A policy that the workflow brings says nothing of the comments in the pull request.
  const doAllCount = kind === 'head' || isBranchs || (await trust.readsCheckout(root));
  return {
    settings: inputs.settings(policy),
    policy,
    floor: inputs.floor,
    policyFile: file,
    baseline: earlier?.baseline ?? null,
    source: {
      kind,
      branch: isBranchs ? (run.branches.ref?.replace(/^refs\/heads\//, '') ?? null) : null,
      commit: isBranchs ? run.branches.sha : null,
      problem: null,
      baseline: earlier?.row ?? null,
    },
    vouch: doAllCount ? null : comments.vouch,
  };
}

interface OwnPolicy {
  /** Of the pull request. */
  readonly tree: CommitTree;
  /** Where it has the policy, or another commit has. */
  at(tree: CommitTree): Promise<PolicyPlace | null>;
}

async function fromBranch(
  place: PolicyPlace | null,
  branch: TrustedBranch,
  earlier: NamedBaseline,
  reading: PolicyReading,
  own: OwnPolicy | null,
): Promise<Judged> {
  const { inputs, comments } = reading;
  const { name, commit } = branch;
  const read = await readOrStrictest(branch.tree, place);
  const changed = own === null ? null : await changedPolicy(own, place, branch, reading);
  const { policy, problem } = read;
  const isBroken = problem !== null;
  const now: InForce = {
    settings: isBroken ? STRICTEST.settings : inputs.settings(policy),
    policy,
    floor: inputs.floor,
    policyFile: read.file === null ? null : { ...read.file, branch: name, commit },
    baseline: isBroken ? null : (earlier?.baseline ?? null),
    source: { kind: 'branch', branch: name, commit, problem, baseline: earlier?.row ?? null },
    change: changed === null || place === null ? null : changeRow(isBroken ? NO_POLICY : policy, changed),
    vouch: comments.vouch,
  };
  if (place !== null || changed?.file == null) return { now, afterMerge: null };
  // After the merge the comments of the pull request are on the branch too.
  return {
    now,
    afterMerge: {
      settings: inputs.settings(changed.policy),
      policy: changed.policy,
      floor: inputs.floor,
      policyFile: changed.file,
      baseline: now.baseline,
      vouch: () => 'vouched',
    },
  };
}

function changeRow(before: ReadPolicy['policy'], { policy, file }: ReadPolicy): InForce['change'] {
  const settings = policyChanges(before, policy);
  return settings.length === 0 && file !== null ? null : { path: file?.path ?? null, settings };
}

async function readOrStrictest(
  tree: CommitTree,
  place: PolicyPlace | null,
): Promise<ReadPolicy & { readonly problem: string | null }> {
  if (place === null) return { ...NO_POLICY_FILE, problem: null };
  const content = await contentAt(tree, place);
  if (!('bytes' in content)) return { policy: STRICTEST.policy, file: null, problem: content.problem };
  const { path } = place;
  try {
    return { ...(await parsePolicyFile(content.bytes, path)), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = { path, sha256: createHash('sha256').update(content.bytes).digest('hex') };
    return { policy: STRICTEST.policy, file, problem: error.lines[0] ?? `${path} cannot be read` };
  }
}

/** The bytes of the policy, or why it cannot be used. Throws a UserError for what is not the file itself. */
async function contentAt(
  tree: CommitTree,
  place: PolicyPlace,
): Promise<{ readonly bytes: Buffer } | { readonly problem: string }> {
  const { path, second } = place;
  if (second !== null) return { problem: twoPolicies(posix.basename(path), second, parentOf(path)) };
  const content = await tree.content(path, MAX_POLICY_BYTES);
  if (content === null)
    throw new UserError(`${path} of the commit ${tree.commit.slice(0, 7)} is not there any more: run the job again`);
  if ('unfit' in content && content.unfit === 'pointer') throw new UserError(content.problem);
  return content;
}

/** The policy of the pull request, where it is another than the branch's and the base's; null where it is not. */
async function changedPolicy(
  own: OwnPolicy,
  onBranch: PolicyPlace | null,
  branch: TrustedBranch,
  { run, files }: PolicyReading,
): Promise<ReadPolicy | null> {
  const { tree } = own;
  const place = await own.at(tree);
  const state = await stateOf(tree, place);
  if (state === (await stateOf(branch.tree, onBranch))) return null;
  // A pull request that is merely behind changes nothing. Another base is the author's, and may have the same change.
  const { base: baseName, baseSha } = run.branches;
  const isForBranch = onBranch !== null && baseSha !== null && baseName === branch.name;
  const base = isForBranch
    ? await createCommitTree(files, { commit: baseSha, called: `the base ${baseSha.slice(0, 7)}` })
    : null;
  if (base !== null && state === (await stateOf(base, await own.at(base)))) return null;
  if (place === null) return NO_POLICY_FILE;
  const unreadable = (line: string): string =>
    `the policy of this pull request could not be read after the merge: ${line}`;
  const content = await contentAt(tree, place);
  if (!('bytes' in content)) throw new UserError(unreadable(content.problem));
  try {
    return await parsePolicyFile(content.bytes, place.path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(...error.lines.map(unreadable));
  }
}

/** The same for two commits that have the same policy in the same place. */
async function stateOf(tree: CommitTree, place: PolicyPlace | null): Promise<string> {
  if (place === null) return 'none';
  const paths = [place.path, ...(place.second === null ? [] : [posix.join(parentOf(place.path), place.second)])];
  const found = await Promise.all(paths.map((path) => tree.find(path)));
  return JSON.stringify(found.map((each, i) => [paths[i], each.kind, each.kind === 'file' ? each.entry.sha : null]));
}

async function readBaseline(file: NamedFile): Promise<NonNullable<NamedBaseline>> {
  const { path, from } = file;
  if (from !== 'branch')
    return {
      baseline: createBaseline(readReportFile({ path, namedBy: 'workflow' }), path),
      row: { path, kind: from, problem: null },
    };
  const { content } = file;
  if ('unfit' in content && content.unfit === 'pointer') throw new UserError(content.problem);
  try {
    if (!('bytes' in content)) throw new UserError(content.problem);
    return {
      baseline: createBaseline(parseReportFile(content.bytes.toString(), path), path),
      row: { path, kind: from, problem: null },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Without it the gate is stricter, and the pull request that replaces it can be merged.
    return { baseline: null, row: { path, kind: from, problem: error.lines[0] ?? `${path} cannot be read` } };
  }
}
