import { dayAfter, isDay } from '../day.js';
import { excerpt } from '../excerpt.js';
import { grouped } from '../grouped.js';
import type { Block, Range } from '../hcl/syntax.js';
import type { Model } from '../model/model.js';
import { dayProblem, endWithin } from '../policy/exception-end.js';
import type { Policy } from '../policy/policy.js';
import { RULES } from '../rules/registry.js';
import { blockKey, ownBlocks, type SourceTree } from '../sources/tree.js';
import { readWaiverComments, type ToolWaiverComment, type WaiverComment } from '../sources/waiver-comments.js';
import { CHECKED_ARGUMENTS, COMMENT_TOOLS } from '../standards/checks.js';
import { matchesWildcard } from '../wildcard.js';
import type { Judgement, Subjects } from './findings.js';
import { isPutAtRisk } from './is-put-at-risk.js';
import type { Finding, Location, Waiver } from './report.js';
import { waiverNotice, waiverNotices } from './waivers.js';

/** A comment that would waive an open finding, and the block that it would do so for. */
export interface CommentInUse {
  readonly comment: WaiverComment;
  readonly block: Block;
  /** Of the comment, from the root of the repository. */
  readonly location: Location;
}

/**
 * Whether the branch that the policy comes from has the same comment. Who opens a pull request writes the comments in
 * it, so one that only the pull request has waives nothing.
 */
export type Vouching = 'vouched' | 'not-merged' | 'not-looked-at';

export type Vouch = (use: CommentInUse) => Vouching;

/** What a comment comes to under a policy. */
export type JudgedComment =
  | {
      readonly kind: 'waiver';
      readonly waiver: Omit<Waiver, 'location'>;
      /** Its last day as it is written, which may be later than the policy allows. */
      readonly writtenEnd: string | null;
      readonly rules: readonly string[];
      /** Whether it is for all checks of its tool, whatever they are. */
      readonly isBlanket: boolean;
    }
  /** The policy does not let it hold. */
  | {
      readonly kind: 'not-honoured';
      readonly tool: ToolWaiverComment['tool'];
      readonly id: string;
      readonly reason: string;
      readonly rules: readonly string[];
      readonly isBlanket: boolean;
    }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'malformed'; readonly problem: string };

const FOR_NO_BLOCK = 'is for no block of a resource, data source or module call';

export type CommentPolicy = Pick<Policy, 'inlineWaivers' | 'maxWaiverDays' | 'honour'>;

/** Null where it is about something else, or holds for its own tool no more. */
function judgeComment(comment: WaiverComment, policy: CommentPolicy, today: string): JudgedComment | null {
  if (comment.kind === 'other-tool') return judgeToolIgnore(comment, policy, today);
  if (!policy.inlineWaivers) return { kind: 'not-allowed' };
  if (comment.kind === 'broken') return { kind: 'malformed', problem: comment.problem };
  const { rules, until, reason, owner, blocks } = comment;
  const unknown = rules.find((rule) => !RULES.some(({ id }) => id === rule));
  if (unknown !== undefined)
    return { kind: 'malformed', problem: `names ${excerpt(unknown)}, which is no rule; see dynamodb-kms-gate explain` };
  const problem = dayProblem(until);
  if (problem !== null) return { kind: 'malformed', problem: `ends on a day that ${problem}` };
  if (blocks.length === 0) return { kind: 'malformed', problem: FOR_NO_BLOCK };
  return {
    kind: 'waiver',
    waiver: { reason, owner, expires: endWithin(until, today, policy.maxWaiverDays).end, by: 'comment' },
    writtenEnd: until,
    rules,
    isBlanket: false,
  };
}

function judgeToolIgnore(
  comment: ToolWaiverComment & Pick<WaiverComment, 'blocks' | 'argument' | 'isForWhole'>,
  { honour, maxWaiverDays }: CommentPolicy,
  today: string,
): JudgedComment | null {
  const { tool, ids, endsOn, only, blocks, argument, isForWhole } = comment;
  const id = ids.find((each) => rulesOf(tool, each).length > 0);
  if (id === undefined) return null;
  const isBlanket = id.includes('*');
  if (isBlanket && (blocks.length === 0 || !(isForWhole || CHECKED_ARGUMENTS.includes(argument ?? '')))) return null;

  const rules = [...new Set(ids.flatMap((each) => rulesOf(tool, each)))];
  const reason = comment.reason === '' ? 'none given' : comment.reason;
  if (!honour.includes(tool))
    return blocks.length === 0 || (endsOn !== null && endsOn <= today)
      ? null
      : { kind: 'not-honoured', tool, id: id.slice(0, 60), reason, rules, isBlanket };
  if (blocks.length === 0) return { kind: 'malformed', problem: FOR_NO_BLOCK };
  if (only !== null)
    return {
      kind: 'malformed',
      problem: `holds for ${excerpt(only)} alone, and which tables that is cannot be told here`,
    };
  if (endsOn !== null && !isDay(endsOn))
    return { kind: 'malformed', problem: `ends on ${excerpt(endsOn)}, which is no day` };
  const writtenEnd = endsOn === null ? null : dayAfter(endsOn, -1);
  const expires = writtenEnd === null ? null : endWithin(writtenEnd, today, maxWaiverDays).end;
  return {
    kind: 'waiver',
    waiver: { reason: `${COMMENT_TOOLS[tool]}: ${reason}`, owner: null, expires, by: 'other-tool' },
    writtenEnd,
    rules,
    isBlanket,
  };
}

/** The rules of ours that ask for what that check asks for. */
function rulesOf(tool: ToolWaiverComment['tool'], pattern: string): readonly string[] {
  const asked = pattern.toLowerCase();
  return RULES.flatMap(({ id: rule, checks = [] }) => {
    const names = checks.flatMap(({ id, inComments }) =>
      inComments?.[tool] === undefined ? [] : [id, ...inComments[tool]],
    );
    return names.some((name) => matchesWildcard(name.toLowerCase(), asked)) ? [rule] : [];
  });
}

export interface PlanWithSources {
  readonly name: string;
  readonly model: Pick<Model, 'tables' | 'replicas' | 'keyRing' | 'retargets'>;
  readonly subjects: Pick<Subjects, 'changeOf'>;
  readonly isBelowFloor: Judgement['isBelowFloor'];
  /** Whether the same was to be told before the plan, and is not what the plan does. */
  wasSoBefore(finding: Finding): boolean;
  /** As the policy's waivers leave them. */
  readonly findings: readonly Finding[];
  /** Null where there are no sources, or not the plan's. */
  readonly joined: {
    readonly tree: SourceTree;
    /** The folder of sources that nobody named, in which comments waive nothing; null for others. */
    readonly folder: string | null;
    place(range: Range): Location;
  } | null;
}

export interface InlineWaived {
  /** Of each plan. */
  readonly findings: readonly (readonly Finding[])[];
  /** What is to be said of the comments, with the first of the plans that has them. */
  readonly ofComments: readonly (readonly Finding[])[];
}

/** A comment, and what it meets in the plans. */
interface Met {
  readonly comment: WaiverComment;
  readonly judged: JudgedComment;
  readonly location: Location;
  readonly plan: PlanWithSources;
  isOnTable: boolean;
  /** The rules whose findings it is for. */
  readonly rules: Set<string>;
  /** Of these, the rules of findings that it does not waive, as it has no end. */
  readonly withoutEnd: Set<string>;
  /** The open findings that it does not waive though it says so. */
  readonly refused: Map<string, Refusal>;
}

interface Refusal {
  readonly problem: 'not-merged' | 'not-looked-at' | 'not-covered';
  readonly rule: string;
  readonly address: string;
}

/** A comment with the block by which it is for an address. */
interface MetOnBlock {
  readonly met: Met;
  readonly block: Block;
}

/**
 * Waives what comments in the sources waive today, a day in UTC. Where not all comments count, `vouch` tells which do;
 * and they cover neither a table that the plan creates, imports, replaces, moves or weakens, nor what the plan causes.
 */
export function applyWaiverComments(
  plans: readonly PlanWithSources[],
  policy: CommentPolicy & { readonly isUnreadable?: boolean },
  today: string,
  vouch: Vouch | null = null,
): InlineWaived {
  const all = new Map<string, Met>();
  const findings = plans.map((plan) => {
    const onAddress = commentsByAddress(plan, metIn(plan, policy, today, all));
    for (const address of addressesOf(plan.model)) for (const { met } of onAddress(address)) met.isOnTable = true;
    return plan.findings.map((finding): Finding => {
      const matching =
        finding.address === null
          ? []
          : onAddress(finding.address).filter(
              ({ met: { judged } }) => 'rules' in judged && judged.rules.includes(finding.ruleId),
            );
      for (const { met } of matching) met.rules.add(finding.ruleId);
      if (finding.status !== 'open') return finding;
      const endless = matching.filter(({ met }) => isEndless(met));
      const refused = endless.length > 0 && plan.isBelowFloor(finding) ? endless : [];
      for (const { met } of refused) met.withoutEnd.add(finding.ruleId);
      // Comments in sources that nobody named waive nothing.
      const [waiver] = (plan.joined?.folder === null ? matching : [])
        .filter((each) => !refused.includes(each))
        .flatMap(({ met, block }) =>
          waiverOf(met, today).length > 0 && counts(met, block, finding, plan, vouch) ? waiverOf(met, today) : [],
        )
        .sort(byStrength);
      return waiver === undefined ? finding : { ...finding, status: 'waived', waiver };
    });
  });
  return {
    findings,
    ofComments: plans.map((plan) =>
      [...all.values()].flatMap((met) => (met.plan === plan ? noticesOf(met, policy, today) : [])),
    ),
  };
}

/** Whether a comment waives the finding; what keeps it from that is kept, to be told. */
function counts(
  { comment, location, refused }: Met,
  block: Block,
  finding: Finding,
  { model, wasSoBefore }: PlanWithSources,
  vouch: Vouch | null,
): boolean {
  if (vouch === null) return true;
  const vouching = vouch({ comment, block, location });
  const problem = vouching !== 'vouched' ? vouching : isPutAtRisk(model, finding, wasSoBefore) ? 'not-covered' : null;
  if (problem === null) return true;
  const [rule, address] = [finding.ruleId, finding.address ?? ''];
  refused.set(JSON.stringify([problem, rule, address]), { problem, rule, address });
  return false;
}

/**
 * The comments of a plan's sources, by the blocks that they are for. What another plan has as well, from a root of its
 * own, is there once.
 */
function metIn(
  plan: PlanWithSources,
  policy: CommentPolicy,
  today: string,
  all: Map<string, Met>,
): ReadonlyMap<string, readonly MetOnBlock[]> {
  const { joined } = plan;
  const byBlock = new Map<string, MetOnBlock[]>();
  for (const comment of joined === null ? [] : readWaiverComments(joined.tree)) {
    const judged = judgeComment(comment, policy, today);
    if (judged === null) continue;
    const location = joined!.place(comment.range);
    const key = JSON.stringify([location.path, comment.range.start, joined!.folder, judged]);
    const met = all.get(key) ?? {
      comment,
      judged,
      location,
      plan,
      isOnTable: false,
      rules: new Set(),
      withoutEnd: new Set(),
      refused: new Map(),
    };
    all.set(key, met);
    for (const block of comment.blocks)
      byBlock.set(blockKey(block), [...(byBlock.get(blockKey(block)) ?? []), { met, block }]);
  }
  return byBlock;
}

function commentsByAddress(
  { joined, subjects }: PlanWithSources,
  byBlock: ReadonlyMap<string, readonly MetOnBlock[]>,
): (address: string) => readonly MetOnBlock[] {
  return (address) => {
    const change = subjects.changeOf(address);
    return joined === null || change === undefined
      ? []
      : ownBlocks(joined.tree, change).flatMap((block) => byBlock.get(blockKey(block)) ?? []);
  };
}

function addressesOf({ tables, replicas }: Pick<Model, 'tables' | 'replicas'>): ReadonlySet<string> {
  return new Set([...tables, ...tables.flatMap((table) => table.replicas), ...replicas].map(({ address }) => address));
}

function waiverOf({ judged, location }: Met, today: string): readonly Waiver[] {
  return judged.kind === 'waiver' && (judged.waiver.expires === null || judged.waiver.expires >= today)
    ? [{ ...judged.waiver, location }]
    : [];
}

/** Below a flag or input that is set there are only exceptions with an end. */
function isEndless({ judged }: Met): boolean {
  return judged.kind === 'waiver' && judged.waiver.expires === null;
}

/** This gate's own comments first, and of several the one that holds longest. */
function byStrength(a: Waiver, b: Waiver): number {
  if (a.by !== b.by) return a.by === 'comment' ? -1 : 1;
  if (a.expires === b.expires) return 0;
  return a.expires === null || (b.expires !== null && a.expires > b.expires) ? -1 : 1;
}

function noticesOf(
  { comment, judged, location, plan, isOnTable, rules, withoutEnd, refused }: Met,
  { maxWaiverDays, isUnreadable = false }: Parameters<typeof applyWaiverComments>[1],
  today: string,
): readonly Finding[] {
  const place = `${location.path}:${location.line}`;
  const [block] = comment.blocks;
  const what = comment.blocks.length === 1 ? nameOf(block!) : 'all of the file';
  switch (judged.kind) {
    case 'malformed':
      return [waiverNotice('malformed', { place, problem: judged.problem }, plan.name, location)];
    case 'not-allowed':
      return [waiverNotice(isUnreadable ? 'policy-unreadable' : 'not-allowed', { place }, plan.name, location)];
    case 'not-honoured': {
      const {
        tool,
        id,
        reason,
        rules: [rule],
        isBlanket,
      } = judged;
      if (!isOnTable || (isBlanket && rules.size === 0)) return [];
      if (isUnreadable) return [waiverNotice('policy-unreadable', { place }, plan.name, location)];
      return [
        waiverNotice(
          'not-honoured',
          { tool: COMMENT_TOOLS[tool], place, id, what, reason, honour: tool, rule: rule! },
          plan.name,
          location,
        ),
      ];
    }
    case 'waiver': {
      const folder = plan.joined?.folder ?? null;
      if (folder !== null)
        return rules.size === 0 ? [] : [waiverNotice('not-named', { place, folder }, plan.name, location)];
      // What is for all checks of a tool may well be for others.
      const unused = judged.isBlanket ? [] : judged.rules.filter((rule) => !rules.has(rule));
      const {
        writtenEnd,
        waiver: { reason },
      } = judged;
      const notices = waiverNotices(
        { used: [...rules], unused, what: `${what} (${place})`, reason, expires: writtenEnd, isRefused: false },
        today,
        maxWaiverDays,
        plan.name,
        location,
      );
      const endless = [...withoutEnd].map((rule) =>
        waiverNotice('without-end', { place, rule, what, reason }, plan.name, location),
      );
      return [...refusalNotices([...refused.values()], place, plan.name, location), ...notices, ...endless];
    }
  }
}

/** One line for each way in which a comment does not count, however many findings it would have been for. */
function refusalNotices(
  refused: readonly Refusal[],
  place: string,
  plan: string,
  location: Location,
): readonly Finding[] {
  return [...grouped(refused, ({ problem, rule }) => `${problem} ${rule}`).values()].map((same) => {
    const [{ problem, rule, address }] = same as readonly [Refusal, ...Refusal[]];
    const others = same.length - 1;
    return waiverNotice(
      problem,
      { place, rule, what: `\`${address}\`${others === 0 ? '' : ` and ${others} more`}` },
      plan,
      location,
    );
  });
}

/** As Terraform calls it: `aws_dynamodb_table.orders`, `module.orders`. */
function nameOf({ type, labels }: Block): string {
  return [...(type === 'resource' ? [] : [type]), ...labels].join('.');
}
