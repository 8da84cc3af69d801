import { policyText } from '../test/fixtures/policy.ts';
import { createWorld, type World } from '../test/loopback/github/index.ts';
import { GATE_RIGHTS } from '../test/loopback/github/world/state.ts';

/* The repositories that the bench judges. */

/** A repository, and the event that asks to judge it. */
export interface Judged {
  readonly world: World;
  readonly event: string;
  readonly payload: unknown;
}

/** Where a repository is judged, and by which event. */
export interface Place {
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly event: string;
  readonly payload: unknown;
  /** Commit of the run. */
  readonly commit: string;
}

export function placeOf({ world, event, payload }: Judged, apiUrl: string): Place {
  return {
    repository: `${world.owner}/${world.name}`,
    token: world.token,
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    event,
    payload,
    commit: world.head().oid,
  };
}

const JOB = 'deploy (rp)';
const USERS = {
  alice: 'WRITE',
  bob: 'WRITE',
  carol: 'WRITE',
  dave: 'WRITE',
  erin: 'MAINTAIN',
  grace: 'WRITE',
} as const;

/** The cohort without a `select` takes the inventory's own membership, and its existence from `/cohorts`. */
export function checkWorld(url: string): Judged {
  const policy = policyText({ url, keys: ['releases: { ignore: ["docs/**"] }'] }).replace(
    '    select: template-engine=resource-publisher\n',
    '',
  );
  const body = 'Templates opened in the wrong tab.\n\nTarget-Cohort: resource-publisher\n';
  return approved(
    policy,
    'Bring the tab order back',
    body,
    {},
    {
      'docs/tabs.md': '# Tabs\n',
      'deploy/releases/tabs.yml': 'requires: template-engine=resource-publisher\n',
    },
  );
}

/** So many pull requests of so many commits each since what is deployed. */
export function gateWorld(url: string, pulls: number, commits: number): Judged {
  const policy = policyText({ url }).replace(
    '    select: template-engine=resource-publisher\n',
    `    select: template-engine=resource-publisher\n    environments: [{ name: production-rp, job: "deploy.yml/${JOB}" }]\n`,
  );
  const world = createWorld({
    users: USERS,
    rights: GATE_RIGHTS,
    start: '2026-01-05T08:00:00Z',
    files: { '.github/cohort-guard.yml': policy, 'deploy/resource-publisher/app.yml': 'image: 1\n' },
  });
  world.deploy({ environment: 'production-rp', job: { workflow: 'deploy.yml', name: JOB } });
  for (let pull = 0; pull < pulls; pull += 1) {
    const { number } = world.openPullRequest({
      author: 'grace',
      title: 'Change',
      body: 'Target-Cohort: resource-publisher\n',
      commits: Array.from({ length: commits }, (_, at) => ({
        changes: { [`deploy/resource-publisher/${String(pull)}-${String(at)}.yml`]: 'x\n' },
      })),
    });
    world.review(number, { author: 'bob' });
    world.mergePullRequest(number, { by: 'grace', method: 'merge' });
  }
  return { world, event: 'workflow_dispatch', payload: {} };
}

/** One pull request over an inventory of any size, whose cohorts are by selector. */
export function estateWorld(inventory: string, files: Readonly<Record<string, string>> = {}): Judged {
  const policy = policyText().replace(/^inventory: .*$/m, `inventory: ${inventory}`);
  return approved(policy, 'Change', 'Target-Cohort: resource-publisher\n', files);
}

/** A pull request that an owner has approved, and the event by which it is judged. */
function approved(
  policy: string,
  title: string,
  body: string,
  files: Readonly<Record<string, string>> = {},
  changes: Readonly<Record<string, string>> = {},
): Judged {
  const world = createWorld({ users: USERS, files: { '.github/cohort-guard.yml': policy, ...files } });
  const { number } = world.openPullRequest({
    author: 'grace',
    title,
    changes: { 'deploy/resource-publisher/tabs.yml': 'order: restored\n', ...changes },
    body,
  });
  world.review(number, { author: 'bob' });
  return { world, event: 'pull_request_target', payload: { action: 'synchronize', pull_request: { number } } };
}
