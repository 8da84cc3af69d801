import { globs } from '../../../domain/globs.ts';
import { fetchActionsPolicies, fetchIsPublic, type ActionsPolicy } from '../../../github/settings/actions-policies.ts';
import { fetchServer } from '../../../github/settings/server.ts';
import { printable } from '../../../prose/printable.ts';
import { isOurs, jobsOf, reusableOf } from '../../validate/workflows.ts';
import { fault, fine, unknown, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';

/** From when on GitHub blocks `pull_request_target` in public repositories that have no rule of their own for events. */
const BLOCKED_FROM = '2026-12-02';
const TARGET = 'pull_request_target';

export const actionsPolicies: Row = {
  id: 'actions-policies',
  asks: 'Do policies of Actions let through the events that the workflows need?',
  async examine({ github, workflows, now }) {
    const files = await workflows();
    if (!files.ok) return [unknown('workflows', files.error)];
    const ours = eventsOfOurs(files.value);
    if (ours.size === 0) return [];
    const policies = await fetchActionsPolicies(github);
    if (!policies.ok) {
      const server = policies.error.reason === 'absent' ? await fetchServer(github) : null;
      const isWithout = server?.ok === true && server.value.version !== null;
      return isWithout
        ? [fine('policies of Actions', 'this server has none')]
        : [unknown('policies of Actions', policies.error)];
    }
    const isPublic = await fetchIsPublic(github);
    if (!isPublic.ok) return [unknown('the repository', isPublic.error)];
    return [...ours].flatMap(([path, events]) => {
      const held = policies.value.filter((policy) => isFor(policy, path));
      const found = held.flatMap((policy) => judge(path, events, policy));
      const unruled = isPublic.value && events.includes(TARGET) && held.every((policy) => policy.events === null);
      const all = [...found, ...(unruled ? [byDefault(path, now)] : [])];
      return all.length > 0 ? all : [fine(path, `no policy stops ${events.join(', ')}`)];
    });
  },
};

/** The events that start the workflow files with a job of ours, by path. */
function eventsOfOurs(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const read = { readFile: (path: string) => files.get(path) ?? '' };
  const found = new Map<string, string[]>();
  for (const path of files.keys()) {
    const job = jobsOf(path, read).find(
      ({ value }) => reusableOf(value) !== null || (value.steps ?? []).some((step) => isOurs(step)),
    );
    if (job !== undefined) found.set(path, Object.keys(job.events));
  }
  return found;
}

function isFor({ include, exclude }: ActionsPolicy, path: string): boolean {
  const included = include.length === 0 || include.includes('~ALL') || globs(include)(path);
  return included && !globs(exclude)(path);
}

function judge(path: string, events: readonly string[], policy: ActionsPolicy): Diagnosis[] {
  const { enforcement, events: allowed, actors } = policy;
  const name = printable(policy.name);
  const stopped = allowed === null ? [] : events.filter((event) => !allowed.includes(event));
  const say = enforcement === 'active' ? fault : warning;
  const trouble = {
    found: `the policy ${name} ${enforcement === 'active' ? 'stops' : 'would stop'} ${stopped.join(', ')}`,
    means: 'GitHub ends such a run before its first job: no check is published by it, and no gate opens.',
    fix: `In Settings, Actions, Policies: add ${stopped.join(', ')} to the events of ${name}, or leave ${path} out of it.`,
  };
  return [
    ...(stopped.length === 0 ? [] : [say(path, trouble)]),
    ...(actors === null
      ? []
      : [
          warning(path, {
            found: `the policy ${name} lets ${actors} actors alone start it`,
            means: 'Whoever else opens a pull request, comments or pushes gets no judgement: the required check waits.',
            fix: `In Settings, Actions, Policies: see that ${name} has everybody who opens pull requests and comments on them.`,
          }),
        ]),
  ];
}

/** What holds in a public repository without a rule for events. */
function byDefault(path: string, now: number): Diagnosis {
  const isBlocked = now >= Date.parse(BLOCKED_FROM);
  return (isBlocked ? fault : warning)(path, {
    found: `the repository is public, and no policy allows ${TARGET}`,
    means: `GitHub blocks that event in public repositories from ${BLOCKED_FROM} on: no check is published, and the required one waits for ever.`,
    fix: `Allow the events of this file by a policy, or take examples/workflows/cohort-guard-listen.yml: docs/how-to/public-repositories.md.`,
  });
}
