import { onPullRequest, onWorkflowRun, onComment } from '../acceptance/events.ts';
import {
  POLICY_PATH,
  RP_BODY,
  RP_CHANGE,
  scenario,
  SITES,
  changedPolicy,
  type Scenario,
  type ScenarioOptions,
} from '../acceptance/scenario.ts';
import type { Step } from '../acceptance/run-action.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';
import type { LoopbackInventory } from '../loopback/inventory.ts';
import examples from '@octokit/webhooks-examples/api.github.com/index.json' with { type: 'json' };
import { LISTS, LISTS_WORLD, times } from './lists.ts';
import { INVENTORY_ORIGIN } from './tape.ts';

/*
 * Runs that between them make every request that a check can make. Each is allowed with no approval to spare, so that
 * whatever gets lost shows; those of `REFUSED` are not, for a reason that gets lost as well.
 */

export interface Stage {
  readonly github: LoopbackGitHub;
  readonly inventory: LoopbackInventory;
  readonly step: Step;
}

export interface Play {
  readonly title: string;
  readonly mode: 'check' | 'gate' | 'verify';
  readonly set: () => Promise<Stage>;
}

export const URL_OF_INVENTORY = `${INVENTORY_ORIGIN}/v1`;
export const SITES_FILE = `id,name,status,template-engine\n${SITES.map((site) => `${site.id},${site.name},${site.status},${String(site.attributes['template-engine'] ?? '')}`).join('\n')}\n`;

/** A world whose policy names the relay's inventory. */
export async function world(options: ScenarioOptions = {}): Promise<Scenario> {
  const { policy, ...others } = options;
  return scenario({
    ...others,
    policy: (draft) => {
      draft.inventory['url'] = URL_OF_INVENTORY;
      if (typeof policy === 'function') policy(draft);
    },
  });
}

export function stage(own: Scenario, step: Partial<Step> = {}): Stage {
  return {
    github: own.github,
    inventory: own.inventory,
    step: { ...onPullRequest('pull_request_target', own.pull), ...step },
  };
}

export const check = (title: string, set: () => Promise<Stage>): Play => ({ title, mode: 'check', set });

/** A check of a world in which something has happened; may say how it is started. */
export const ofCheck = (
  title: string,
  options: ScenarioOptions,
  act: (own: Scenario) => Partial<Step> | void | Promise<Partial<Step> | void> = () => undefined,
): Play =>
  check(title, async () => {
    const own = await world(options);
    return stage(own, (await act(own)) ?? {});
  });

/** What earlier runs have left, as they would have. */
function published(own: Scenario): void {
  own.world.addCheckRun({ name: 'cohort-guard', headSha: own.pull.headRefOid, conclusion: 'FAILURE' });
  own.world.comment(own.pull.number, { author: 'github-actions', body: '<!-- cohort-guard -->\n\nOn hold' });
}

/** The digest that an approval by comment must name. */
export async function planOf(own: Scenario): Promise<string> {
  const { plan } = await own.run({ with: { publish: 'false' } });
  return plan;
}

function onGroup(own: Scenario): Pick<Step, 'event' | 'payload'> {
  const found = (examples as readonly { name: string; examples: readonly any[] }[]).find(
    (each) => each.name === 'merge_group',
  )?.examples[0];
  return {
    event: 'merge_group',
    payload: {
      ...found,
      action: 'checks_requested',
      merge_group: { ...found?.merge_group, ...own.world.mergeGroup(own.pull.number) },
    },
  };
}

export const CHECKS: readonly Play[] = [
  ofCheck('a release, approved in a review', { approvedBy: ['alice'], inventory: { pageSize: 4 } }),
  ofCheck(
    "once more, with the inventory's own cohorts",
    {
      approvedBy: ['alice'],
      policy: (draft) => delete draft.cohorts['resource-publisher']?.['select'],
      inventory: {
        sites: SITES.map((site) => ({ ...site, cohorts: site.id.startsWith('R') ? ['resource-publisher'] : [] })),
      },
    },
    published,
  ),
  ofCheck('approved in a comment', { changes: { ...RP_CHANGE, 'scripts/deploy/run.sh': 'false\n' } }, async (own) => {
    const plan = await planOf(own);
    own.world.comment(own.pull.number, { author: 'alice', body: `/cohort approve resource-publisher ${plan}` });
    const approval = own.world.comment(own.pull.number, { author: 'erin', body: `/cohort approve policy ${plan}` });
    const { event, payload } = onComment(own.pull);
    return {
      event,
      payload: { ...(payload as object), comment: { id: approval.databaseId, body: approval.body } },
    };
  }),
  ofCheck(
    'with a description that was edited after its approval',
    { body: `${RP_BODY}\nOne.\n`, approvedBy: ['alice'] },
    (own) => own.world.editBody(own.pull.number, { by: 'mia', body: `${RP_BODY}\nTwo.\n` }),
  ),
  check('in a freeze by a file of days', async () => {
    const path = '.github/freezes/england.txt';
    const days = "2026-01-01 New Year's Day\nuntil 2026-12-31\n";
    const own = await world({
      approvedBy: ['alice'],
      policy: (draft) => {
        draft['freezes'] = [
          { name: 'Bank holidays', dates: path, zone: 'Europe/London', to: '+30d 00:00' },
          { name: 'Winter', once: '2025-12-01 00:00 - 2126-03-01 00:00', zone: 'Europe/London' },
        ];
      },
      world: { files: { [path]: days } },
    });
    return stage(own);
  }),
  ofCheck('by teams', {
    approvedBy: ['alice'],
    world: { teams: { release: ['alice', 'bob'] } },
    policy: (draft) => Object.assign(draft.cohorts['resource-publisher'] ?? {}, { owners: ['@acme/release'] }),
  }),
  ofCheck('after a review (workflow_run)', { approvedBy: ['alice'] }, (own) => onWorkflowRun(own.pull)),
  ofCheck('in a merge group', { approvedBy: ['alice'] }, (own) => {
    // Of several the queue is read.
    const other = own.world.openPullRequest({ author: 'mia', changes: { 'docs/guide.md': 'More\n' } });
    own.world.enqueue(other.number, { by: 'mia' });
    own.world.enqueue(own.pull.number, { by: 'mia' });
    return onGroup(own);
  }),
  ofCheck(
    "with a manifest, a renamed file and an app's commit",
    {
      world: {
        bots: { renovate: 'WRITE' },
        files: { 'deploy/resource-publisher/old.yml': 'some: thing\nother: thing\n' },
      },
      manifest: 'cohorts: [resource-publisher]\n',
      changes: {
        'deploy/resource-publisher/old.yml': null,
        'deploy/resource-publisher/new.yml': 'some: thing\nother: thing\n',
      },
    },
    (own) => {
      own.world.commit({ branch: own.pull.headRefName, author: 'renovate', changes: RP_CHANGE });
      own.world.review(own.pull.number, { author: 'alice' });
      // One approval more for a commit that no person stands behind.
      own.world.review(own.pull.number, { author: 'bob' });
    },
  ),
  ...LISTS.map(({ of, open, fill }) =>
    ofCheck(`with more than a page of ${of}`, { world: LISTS_WORLD, ...open }, (own) => {
      fill?.(own.world, own.pull);
      own.world.review(own.pull.number, { author: 'alice' });
      if (of === 'commits and pushes') own.world.review(own.pull.number, { author: 'bob' });
    }),
  ),
  ofCheck('with more than a page of pull requests of the same head', { approvedBy: ['alice'] }, (own) => {
    for (const index of times(51, (at) => at))
      own.world.openPullRequest({ author: 'zoe', head: own.pull.headRefName, title: `Copy ${String(index)}` });
  }),
  ofCheck('reviewed before the policy changed', { approvedBy: ['alice'] }, (own) => {
    const policy = (count: number) =>
      changedPolicy(URL_OF_INVENTORY, (draft) =>
        Object.assign(draft.releases, { ignore: times(count, (index) => `docs/${String(index)}/**`) }),
      );
    const change = own.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: policy(1) } });
    own.world.mergePullRequest(change.number, { by: 'erin' });
    own.world.commit({ branch: 'main', author: 'erin', message: 'More', changes: { [POLICY_PATH]: policy(2) } });
  }),
  ofCheck('with an inventory in a file', {
    approvedBy: ['alice'],
    policy: (draft) => void (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
    world: { files: { 'inventory/sites.csv': SITES_FILE } },
  }),
  check('with an inventory on a branch of its own', async () => {
    const path = 'sites.csv';
    const own = await world({
      approvedBy: ['alice'],
      policy: (draft) =>
        void (draft.inventory = { provider: 'file', path, branch: 'inventory', 'pushed-by': 'exporter' }),
      world: { users: { exporter: 'WRITE' } },
    });
    own.world.commit({ branch: 'inventory', author: 'exporter', changes: { [path]: SITES_FILE } });
    return stage(own);
  }),
  ofCheck('that changes the policy', {
    body: '',
    approvedBy: ['erin'],
    changes: {
      [POLICY_PATH]: changedPolicy(URL_OF_INVENTORY, (draft) => Object.assign(draft.approvals, { 'cross-cohort': 3 })),
    },
  }),
];
