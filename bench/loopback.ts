import { policyText } from '../test/fixtures/policy.ts';
import { makeEstate } from '../test/loopback/estate.ts';
import { createWorld, startGitHub } from '../test/loopback/github/index.ts';
import { startInventory } from '../test/loopback/inventory.ts';

/*
 * GitHub and the inventory for the bench, in a process of their own: what they cost must not slow the one that measures.
 * Each message is answered with what has been asked of them since the one before.
 */

export interface Served {
  readonly graphql: number;
  readonly rest: number;
  readonly inventory: number;
  /** Milliseconds of processor time that answering took. */
  readonly busy: number;
  readonly problems: readonly string[];
}

export interface Ready {
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly payload: unknown;
}

/** The cohort without a `select` takes the inventory's own membership, and its existence from `/cohorts`. */
const policy = (url: string): string =>
  policyText({ url, keys: ['releases: { ignore: ["docs/**"] }'] }).replace(
    '    select: template-engine=resource-publisher\n',
    '',
  );

const inventory = await startInventory({
  sites: makeEstate(),
  pageSize: 1000,
  asOf: `${new Date().toISOString().slice(0, 19)}Z`,
});
const world = createWorld({
  users: { alice: 'WRITE', bob: 'WRITE', carol: 'WRITE', dave: 'WRITE', erin: 'MAINTAIN', grace: 'WRITE' },
  files: { '.github/cohort-guard.yml': policy(inventory.url) },
});
const { number } = world.openPullRequest({
  author: 'grace',
  title: 'Bring the tab order back',
  changes: {
    'deploy/resource-publisher/tabs.yml': 'order: restored\n',
    'docs/tabs.md': '# Tabs\n',
    'deploy/releases/tabs.yml': 'requires: template-engine=resource-publisher\n',
  },
  body: 'Templates opened in the wrong tab.\n\nTarget-Cohort: resource-publisher\n',
});
world.review(number, { author: 'bob' });
const github = await startGitHub(world);

let counted = 0;
let since = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(since);
  const { requests, problems } = github;
  const served: Served = {
    graphql: requests.filter(({ kind }) => kind === 'graphql').length,
    rest: requests.filter(({ kind }) => kind === 'rest').length,
    inventory: inventory.requests.length - counted,
    busy: (user + system) / 1000,
    problems: problems.splice(0),
  };
  requests.length = 0;
  counted = inventory.requests.length;
  since = process.cpuUsage();
  process.send?.(served);
});
const ready: Ready = {
  repository: `${world.owner}/${world.name}`,
  token: world.token,
  apiUrl: github.apiUrl,
  graphqlUrl: github.graphqlUrl,
  payload: { action: 'synchronize', pull_request: { number } },
};
process.send?.(ready);
process.on('disconnect', () => process.exit());
