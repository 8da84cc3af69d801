import { globs } from '../../../domain/globs.ts';
import {
  fetchActionsPermissions,
  fetchActionsPolicies,
  fetchIsPublic,
  type ActionsPolicy,
} from '../../../github/settings/actions.ts';
import { fetchServer } from '../../../github/settings/server.ts';
import { printable } from '../../../prose/printable.ts';
import { isOurs, reusableOf, type PlacedJob } from '../../validate/workflows.ts';
import { fault, fine, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';

/** From when on GitHub blocks `pull_request_target` in public repositories that have no rule of their own for events. */
const BLOCKED_FROM = '2026-12-02';
const TARGET = 'pull_request_target';

export const actions: Row = {
  id: 'actions',
  asks: 'May the repository run this action?',
  async examine({ github }) {
    const answer = await fetchActionsPermissions(github);
    if (!answer.ok) return unknown('GitHub Actions', answer.error);
    const { enabled, allowed } = answer.value;
    if (!enabled)
      return fault('GitHub Actions', {
        found: 'switched off',
        consequence: 'No check is ever published, and no gate opens.',
        fix: 'In Settings, Actions, General: allow actions.',
      });
    if (allowed !== 'local_only' && allowed !== 'selected') return fine('GitHub Actions', 'every action may run');
    return warning('GitHub Actions', {
      found: `${allowed === 'selected' ? 'selected actions' : 'actions of this organization'} alone may run`,
      consequence: 'Where this action is not among them, its runs fail before their first job.',
      fix: 'In Settings, Actions, General: see that your copy of cohort-guard is allowed.',
    });
  },
};

export const actionsPolicies: Row = {
  id: 'actions-policies',
  asks: 'Do policies of Actions let through the events that the workflows need?',
  async examine({ github, workflows, now }) {
    const files = await workflows();
    if (!files.ok) return unknown('workflows', files.error);
    const ours = new Map(files.value.jobs.filter(isOurJob).map(({ path, events }) => [path, Object.keys(events)]));
    if (ours.size === 0) return [];
    const policies = await fetchActionsPolicies(github);
    if (!policies.ok) {
      const server = policies.error.reason === 'absent' ? await fetchServer(github) : null;
      return server?.ok === true && server.value.version !== null
        ? fine('policies of Actions', 'this server has none')
        : unknown('policies of Actions', policies.error);
    }
    const isPublic = await fetchIsPublic(github);
    if (!isPublic.ok) return unknown('the repository', isPublic.error);
    return [...ours].flatMap(([path, events]) => {
      const held = policies.value.filter((policy) => isFor(policy, path));
      const unruled = isPublic.value && events.includes(TARGET) && held.every((policy) => policy.events === null);
      const found = [
        ...held.flatMap((policy) => judgePolicy(path, events, policy)),
        ...(unruled ? [byDefault(path, now)] : []),
      ];
      return found.length > 0 ? found : fine(path, `no policy stops ${events.join(', ')}`);
    });
  },
};

function isOurJob({ value }: PlacedJob): boolean {
  return reusableOf(value) !== null || (value.steps ?? []).some((step) => isOurs(step));
}

function isFor({ include, exclude }: ActionsPolicy, path: string): boolean {
  const included = include.length === 0 || include.includes('~ALL') || globs(include)(path);
  return included && !globs(exclude)(path);
}

function judgePolicy(path: string, events: readonly string[], policy: ActionsPolicy): Diagnosis[] {
  const { events: allowed, actors } = policy;
  const isActive = policy.enforcement === 'active';
  const name = printable(policy.name);
  const diagnoses: Diagnosis[] = [];
  const stopped = allowed === null ? [] : events.filter((event) => !allowed.includes(event));
  if (stopped.length > 0)
    diagnoses.push(
      (isActive ? fault : warning)(path, {
        found: `the policy ${name} ${isActive ? 'stops' : 'would stop'} ${stopped.join(', ')}`,
        consequence: 'GitHub ends such a run before its first job: no check is published by it, and no gate opens.',
        fix: `In Settings, Actions, Policies: add ${stopped.join(', ')} to the events of ${name}, or leave ${path} out of it.`,
      }),
    );
  if (actors !== null)
    diagnoses.push(
      warning(path, {
        found: `the policy ${name} lets ${actors} actors alone start it`,
        consequence:
          'Whoever else opens a pull request, comments or pushes gets no judgement: the required check waits.',
        fix: `In Settings, Actions, Policies: see that ${name} has everybody who opens pull requests and comments on them.`,
      }),
    );
  return diagnoses;
}

/** What holds in a public repository without a rule for events. */
function byDefault(path: string, now: number): Diagnosis {
  return (now >= Date.parse(BLOCKED_FROM) ? fault : warning)(path, {
    found: `the repository is public, and no policy allows ${TARGET}`,
    consequence: `GitHub blocks that event in public repositories from ${BLOCKED_FROM} on: no check is published, and the required one waits for ever.`,
    fix: `Allow the events of this file by a policy, or take examples/workflows/cohort-guard-listen.yml: docs/how-to/public-repositories.md.`,
  });
}
