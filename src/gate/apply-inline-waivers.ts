import type { Block } from '../hcl/body.js';
import type { Range } from '../hcl/range.js';
import type { Model } from '../model/model.js';
import { blockKey } from '../sources/block-key.js';
import { readIgnoreComments, type IgnoreComment } from '../sources/ignore-comments.js';
import { ownBlocks, type SourceTree } from '../sources/tree.js';
import { COMMENT_TOOLS } from '../standards/checks.js';
import type { Subjects } from './findings.js';
import { judgeComment, type CommentPolicy, type JudgedComment } from './judge-comment.js';
import type { Finding, Location, Waiver } from './report.js';
import { waiverNotice, waiverNotices } from './waiver-notices.js';

export interface PlanWithSources {
  readonly name: string;
  readonly model: Pick<Model, 'tables' | 'replicas'>;
  readonly subjects: Pick<Subjects, 'changeOf'>;
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
  readonly comment: IgnoreComment;
  readonly judged: JudgedComment;
  readonly location: Location;
  readonly plan: PlanWithSources;
  isOnTable: boolean;
  /** The rules whose findings it is for. */
  readonly rules: Set<string>;
}

/** Waives what comments in the sources waive today, a day in UTC. */
export function applyInlineWaivers(plans: readonly PlanWithSources[], policy: CommentPolicy, today: string): InlineWaived {
  const all = new Map<string, Met>();
  const findings = plans.map((plan) => {
    const onAddress = commentsByAddress(plan, metIn(plan, policy, today, all));
    for (const address of addressesOf(plan.model)) for (const met of onAddress(address)) met.isOnTable = true;
    return plan.findings.map((finding): Finding => {
      const matching = finding.address === null ? [] : onAddress(finding.address).filter(({ judged }) => 'rules' in judged && judged.rules.includes(finding.ruleId));
      for (const { rules } of matching) rules.add(finding.ruleId);
      const [waiver] = (plan.joined?.folder === null ? matching : []).flatMap((met) => waiverOf(met, today)).sort(byStrength);
      return finding.status !== 'open' || waiver === undefined ? finding : { ...finding, status: 'waived', waiver };
    });
  });
  return { findings, ofComments: plans.map((plan) => [...all.values()].flatMap((met) => (met.plan === plan ? noticesOf(met, today) : []))) };
}

/** The comments of a plan's sources, by the blocks that they are for. What another plan has as well, from a root of its own, is there once. */
function metIn(plan: PlanWithSources, policy: CommentPolicy, today: string, all: Map<string, Met>): ReadonlyMap<string, readonly Met[]> {
  const { joined } = plan;
  const byBlock = new Map<string, Met[]>();
  for (const comment of joined === null ? [] : readIgnoreComments(joined.tree)) {
    const judged = judgeComment(comment, policy, today);
    if (judged === null) continue;
    const location = joined!.place(comment.range);
    const key = JSON.stringify([location.path, comment.range.start, joined!.folder, judged]);
    const met = all.get(key) ?? { comment, judged, location, plan, isOnTable: false, rules: new Set() };
    all.set(key, met);
    for (const block of comment.blocks) byBlock.set(blockKey(block), [...(byBlock.get(blockKey(block)) ?? []), met]);
  }
  return byBlock;
}

function commentsByAddress({ joined, subjects }: PlanWithSources, byBlock: ReadonlyMap<string, readonly Met[]>): (address: string) => readonly Met[] {
  return (address) => {
    const change = subjects.changeOf(address);
    return joined === null || change === undefined ? [] : ownBlocks(joined.tree, change).flatMap((block) => byBlock.get(blockKey(block)) ?? []);
  };
}

function addressesOf({ tables, replicas }: PlanWithSources['model']): ReadonlySet<string> {
  return new Set([...tables, ...tables.flatMap((table) => table.replicas), ...replicas].map(({ address }) => address));
}

function waiverOf({ judged, location }: Met, today: string): readonly Waiver[] {
  return judged.is === 'waiver' && (judged.waiver.expires === null || judged.waiver.expires >= today) ? [{ ...judged.waiver, location }] : [];
}

/** This gate's own comments first, and of several the one that holds longest. */
function byStrength(a: Waiver, b: Waiver): number {
  if (a.by !== b.by) return a.by === 'comment' ? -1 : 1;
  if (a.expires === b.expires) return 0;
  return a.expires === null || (b.expires !== null && a.expires > b.expires) ? -1 : 1;
}

function noticesOf({ comment, judged, location, plan, isOnTable, rules }: Met, today: string): readonly Finding[] {
  const place = `${location.path}:${location.line}`;
  const [block] = comment.blocks;
  const what = comment.blocks.length === 1 ? nameOf(block!) : 'all of the file';
  switch (judged.is) {
    case 'malformed':
      return [waiverNotice('malformed', { place, problem: judged.problem }, plan.name, location)];
    case 'not-allowed':
      return [waiverNotice('not-allowed', { place }, plan.name, location)];
    case 'not-honoured': {
      const { tool, id, reason, rules: [rule], isBlanket } = judged;
      if (!isOnTable || (isBlanket && rules.size === 0)) return [];
      return [waiverNotice('not-honoured', { tool: COMMENT_TOOLS[tool], place, id, what, reason, honour: tool, rule: rule! }, plan.name, location)];
    }
    case 'waiver': {
      const folder = plan.joined?.folder ?? null;
      if (folder !== null) return rules.size === 0 ? [] : [waiverNotice('not-named', { place, folder }, plan.name, location)];
      // What is for all checks of a tool may well be for others.
      const unused = judged.isBlanket ? [] : judged.rules.filter((rule) => !rules.has(rule));
      const { reason, expires } = judged.waiver;
      return waiverNotices({ used: [...rules], unused, what: `${what} (${place})`, reason, expires }, today, plan.name, location);
    }
  }
}

/** As Terraform calls it: `aws_dynamodb_table.orders`, `module.orders`. */
function nameOf({ type, labels }: Block): string {
  return [...(type === 'resource' ? [] : [type]), ...labels].join('.');
}
