import { dayAfter, isDay } from '../day.js';
import { excerpt } from '../excerpt.js';
import { dayProblem } from '../policy/day-problem.js';
import type { Policy } from '../policy/policy.js';
import { endWithin } from '../policy/waiver-end.js';
import { RULES } from '../rules/registry.js';
import type { IgnoreComment } from '../sources/ignore-comments.js';
import type { ToolIgnore } from '../sources/tool-ignores.js';
import { CHECKED_ARGUMENTS, COMMENT_TOOLS } from '../standards/checks.js';
import { matchesWildcard } from '../wildcard.js';
import type { Waiver } from './report.js';

/** What a comment comes to under a policy. */
export type JudgedComment =
  | {
      readonly is: 'waiver';
      readonly waiver: Omit<Waiver, 'location'>;
      /** Its last day as it is written, which may be later than the policy allows. */
      readonly writtenEnd: string | null;
      readonly rules: readonly string[];
      /** Whether it is for all checks of its tool, whatever they are. */
      readonly isBlanket: boolean;
    }
  /** The policy does not let it hold. */
  | { readonly is: 'not-honoured'; readonly tool: ToolIgnore['tool']; readonly id: string; readonly reason: string; readonly rules: readonly string[]; readonly isBlanket: boolean }
  | { readonly is: 'not-allowed' }
  | { readonly is: 'malformed'; readonly problem: string };

const FOR_NO_BLOCK = 'is for no block of a resource, data source or module call';

export type CommentPolicy = Pick<Policy, 'inlineWaivers' | 'maxWaiverDays' | 'honour'>;

/** Null where it is about something else, or holds for its own tool no more. */
export function judgeComment(comment: IgnoreComment, policy: CommentPolicy, today: string): JudgedComment | null {
  if (comment.kind === 'other-tool') return judgeToolIgnore(comment, policy, today);
  if (!policy.inlineWaivers) return { is: 'not-allowed' };
  if (comment.kind === 'broken') return { is: 'malformed', problem: comment.problem };
  const { rules, until, reason, owner, blocks } = comment;
  const unknown = rules.find((rule) => !RULES.some(({ id }) => id === rule));
  if (unknown !== undefined) return { is: 'malformed', problem: `names ${excerpt(unknown)}, which is no rule; see dynamodb-kms-gate explain` };
  const problem = dayProblem(until);
  if (problem !== null) return { is: 'malformed', problem: `ends on a day that ${problem}` };
  if (blocks.length === 0) return { is: 'malformed', problem: FOR_NO_BLOCK };
  return { is: 'waiver', waiver: { reason, owner, expires: endWithin(until, today, policy.maxWaiverDays).end, by: 'comment' }, writtenEnd: until, rules, isBlanket: false };
}

function judgeToolIgnore(comment: ToolIgnore & Pick<IgnoreComment, 'blocks' | 'argument' | 'isForWhole'>, { honour, maxWaiverDays }: CommentPolicy, today: string): JudgedComment | null {
  const { tool, ids, endsOn, only, blocks, argument, isForWhole } = comment;
  const id = ids.find((each) => rulesOf(tool, each).length > 0);
  if (id === undefined) return null;
  const isBlanket = id.includes('*');
  if (isBlanket && (blocks.length === 0 || !(isForWhole || CHECKED_ARGUMENTS.includes(argument ?? '')))) return null;

  const rules = [...new Set(ids.flatMap((each) => rulesOf(tool, each)))];
  const reason = comment.reason === '' ? 'none given' : comment.reason;
  if (!honour.includes(tool)) return blocks.length === 0 || (endsOn !== null && endsOn <= today) ? null : { is: 'not-honoured', tool, id: id.slice(0, 60), reason, rules, isBlanket };
  if (blocks.length === 0) return { is: 'malformed', problem: FOR_NO_BLOCK };
  if (only !== null) return { is: 'malformed', problem: `holds for ${excerpt(only)} alone, and which tables that is cannot be told here` };
  if (endsOn !== null && !isDay(endsOn)) return { is: 'malformed', problem: `ends on ${excerpt(endsOn)}, which is no day` };
  const writtenEnd = endsOn === null ? null : dayAfter(endsOn, -1);
  const expires = writtenEnd === null ? null : endWithin(writtenEnd, today, maxWaiverDays).end;
  return { is: 'waiver', waiver: { reason: `${COMMENT_TOOLS[tool]}: ${reason}`, owner: null, expires, by: 'other-tool' }, writtenEnd, rules, isBlanket };
}

/** The rules of ours that ask for what that check asks for. */
function rulesOf(tool: ToolIgnore['tool'], pattern: string): readonly string[] {
  const asked = pattern.toLowerCase();
  return RULES.flatMap(({ id: rule, checks = [] }) => {
    const names = checks.flatMap(({ id, inComments }) => (inComments?.[tool] === undefined ? [] : [id, ...inComments[tool]]));
    return names.some((name) => matchesWildcard(name.toLowerCase(), asked)) ? [rule] : [];
  });
}
