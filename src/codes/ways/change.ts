import { withoutApprovals } from '../../domain/approvals/channels.ts';
import { approveLine } from '../../domain/approvals/commands.ts';
import { teamKey, type Access, type People } from '../../domain/approvals/people.ts';
import type { ApprovalQuestion } from '../../domain/approvals/case.ts';
import type { Declaration } from '../../domain/declaration/declaration.ts';
import type { ReleaseFacts } from '../../domain/facts.ts';
import { factsOf, withQuestion } from '../../domain/judge.ts';
import type { Owner } from '../../domain/policy/policy.ts';
import type { Comment } from '../../domain/pull-request.ts';
import { ok } from '../../domain/result.ts';
import type { Resolution } from '../../domain/sites/resolution.ts';

/** One thing that a person can do about a release, and whose effect can be judged without a further question. */
export type Change =
  /** An approval by an owner, by a member of a team, or by an administrator, of these cohorts (`policy` among them). */
  | { readonly kind: 'approval'; readonly by: Approver; readonly cohorts: readonly string[] }
  /** The number of sites that is expected is what it is. */
  | { readonly kind: 'expect'; readonly sites: number }
  /** Sites are taken out of the list that a manifest declares. */
  | { readonly kind: 'leave-out'; readonly sites: readonly string[] };

export type Approver = Owner | { readonly kind: 'administrator' };

/** The facts as they would be with a change of what is declared: earlier approvals count no more. */
export function withDeclared(facts: ReleaseFacts, change: Exclude<Change, { kind: 'approval' }>): ReleaseFacts {
  const { declaration: reading, resolution, asked } = facts;
  if (reading.kind !== 'read' || resolution?.ok !== true) return facts;
  const { declaration } = reading;
  const declared =
    change.kind === 'expect'
      ? { ...declaration, expect: { min: change.sites, max: change.sites } }
      : leavingOut(declaration, change.sites);
  const answer = change.kind === 'expect' ? resolution.value : without(resolution.value, change.sites);
  // What was approved is not what is declared now.
  const pull = withoutApprovals(facts.pull);
  const release = { ...facts, pull, declaration: { ...reading, declaration: declared } };
  return factsOf(release, ok(answer), asked.people);
}

function leavingOut(declaration: Declaration, sites: readonly string[]): Declaration {
  const { targets } = declaration;
  return targets.kind === 'sites'
    ? { ...declaration, targets: { kind: 'sites', ids: targets.ids.filter((id) => !sites.includes(id)) } }
    : declaration;
}

function without(resolution: Resolution, sites: readonly string[]): Resolution {
  const gone = new Set(sites);
  const memberships = new Map(resolution.violations.map(({ site }) => [site.id, site.cohorts]));
  const cohorts = new Map(
    [...resolution.cohorts].map(([name, count]) => {
      const fewer = sites.filter((id) => memberships.get(id)?.includes(name) === true).length;
      return [name, { ...count, targeted: count.targeted - fewer }];
    }),
  );
  return {
    ...resolution,
    targets: resolution.targets.filter((id) => !gone.has(id)),
    violations: resolution.violations.filter(({ site }) => !gone.has(site.id)),
    cohorts,
  };
}

/** The facts as they would be with some more approvals. */
export function withApprovals(
  facts: ReleaseFacts,
  approvals: readonly Extract<Change, { kind: 'approval' }>[],
): ReleaseFacts {
  return withQuestion(facts, approvals.reduce(approve, facts.asked));
}

/** Later than anything that was said. */
const LATER = '9999-12-31T00:00:00Z';

function approve(
  question: ApprovalQuestion,
  { by, cohorts }: Extract<Change, { kind: 'approval' }>,
  index = 0,
): ApprovalQuestion {
  const { pull, people, plan } = question;
  const login = by.kind === 'user' ? by.login : `somebody-${pull.comments.length}-${index}`;
  return {
    ...question,
    pull: { ...pull, comments: [...pull.comments, commentOf(login, approveLine(cohorts, plan))] },
    people: withPerson(people, login, by),
  };
}

function commentOf(login: string, line: string): Comment {
  return {
    id: null,
    author: { login, kind: 'user' },
    body: line,
    html: `<p>${line}</p>`,
    edited: false,
    hidden: false,
    revisions: [],
    url: '',
    createdAt: LATER,
    mine: false,
  };
}

/** The people with the one who approves: taken to have write access, and to be in the team that was asked. */
function withPerson(people: People, login: string, by: Approver): People {
  const access: Access = by.kind === 'administrator' ? 'admin' : 'write';
  const known = people.access.get(login.toLowerCase());
  const teams = new Map(people.teams);
  const team = by.kind === 'team' ? teams.get(teamKey(by)) : undefined;
  if (by.kind === 'team' && team?.readable === true)
    teams.set(teamKey(by), { ...team, members: new Set([...team.members, login.toLowerCase()]) });
  return {
    ...people,
    access: new Map([...people.access, [login.toLowerCase(), known === 'admin' ? known : access]]),
    teams,
  };
}
