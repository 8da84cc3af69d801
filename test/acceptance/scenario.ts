import { withoutUnassigned } from '../warnings.ts';
import { afterAll, expect } from 'vitest';
import {
  createWorld,
  startGitHub,
  type CheckRun,
  type Comment,
  type FileLike,
  type LoopbackGitHub,
  type OpenOptions,
  type PullRequest,
  type World,
  type WorldOptions,
} from '../loopback/github/index.ts';
import { CHECK_RIGHTS } from '../loopback/github/world/state.ts';
import { SITES } from '../fixtures/estate.ts';
import { POLICY_PATH, policyDraft, type PolicyDraft } from '../fixtures/policy.ts';
import { startInventory, type InventoryOptions, type LoopbackInventory } from '../loopback/inventory.ts';
import { recordedAnswers } from '../../src/inventory/recorded.ts';
import { onPullRequest } from './events.ts';
import { expectPromises, TOKENS } from './promises.ts';
import { expectReplayable } from './replays.ts';
import { runAction, type Run, type Step, type StepResult } from './run-action.ts';

export { linksIn } from './promises.ts';
export type { Run } from './run-action.ts';
export { POLICY_PATH, SITES, TOKENS, type PolicyDraft };

/*
 * A standard world for tests from outside: a repository with a policy, an inventory of nine sites, one pull request.
 * Each test changes what it is about. Every run is held to what the contract promises of all of them.
 */

export const MANIFEST_PATH = 'deploy/releases/next.yml';
/** Reaches Resource Publisher only. */
export const RP_CHANGE = { 'deploy/resource-publisher/app.yml': 'image: 2\n' } as const;
export const RP_BODY = 'Fixes the template cache.\n\nTarget-Cohort: resource-publisher\nExpect-Sites: 3\n';

export interface ScenarioOptions extends Partial<Omit<OpenOptions, 'changes'>> {
  /** Judged by the bundle in a process of its own: see {@link Step}. */
  readonly bundle?: boolean;
  /** Default: one file of Resource Publisher. */
  readonly changes?: Readonly<Record<string, FileLike>>;
  /** The release manifest that the pull request adds. */
  readonly manifest?: string;
  /** Who approves it on its head commit. */
  readonly approvedBy?: readonly string[];
  /** A change of the standard policy; a text instead of it; null: there is none. */
  readonly policy?: ((draft: PolicyDraft) => void) | string | null;
  readonly inventory?: Partial<InventoryOptions>;
  readonly world?: WorldOptions;
}

export interface Scenario {
  readonly world: World;
  readonly github: LoopbackGitHub;
  readonly inventory: LoopbackInventory;
  readonly pull: PullRequest;
  /** One run of the action; by default as `pull_request_target` of the pull request. Holds it to what is true of every run. */
  readonly run: (step?: Partial<Step>) => Promise<Run>;
  /** Our comments on a pull request. */
  readonly comments: (number?: number) => readonly Comment[];
  /** The text of our one comment. */
  readonly comment: (number?: number) => string;
  /** The check runs of our name on a commit, oldest first; each judgement makes one. */
  readonly checks: (commit?: string) => readonly CheckRun[];
  /** The newest of them on the head commit, which the others agree with. */
  readonly check: () => CheckRun;
}

const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** The repository with its people, its files, and a policy where there is one. */
export function standardWorld(policy: string | null, options: WorldOptions): World {
  return createWorld({
    token: TOKENS.github,
    membersToken: TOKENS.members,
    // Long ago, so that nothing in it is in the future of the machine that the test runs on.
    start: '2026-01-05T08:00:00Z',
    ...options,
    users: {
      alice: 'WRITE',
      bob: 'WRITE',
      carol: 'WRITE',
      dave: 'WRITE',
      erin: 'MAINTAIN',
      mia: 'WRITE',
      zoe: 'READ',
      adam: 'ADMIN',
      ...options.users,
    },
    files: {
      ...(policy !== null && { [POLICY_PATH]: policy }),
      'deploy/resource-publisher/app.yml': 'image: 1\n',
      'deploy/template-manager/app.yml': 'image: 1\n',
      'deploy/shared.yml': 'replicas: 2\n',
      'docs/guide.md': 'Read me\n',
      'scripts/deploy/run.sh': 'true\n',
      ...options.files,
    },
  });
}

export const quickScenario = scenario;

export async function scenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const {
    bundle = false,
    policy,
    inventory: inventoryOptions,
    world: worldOptions,
    changes = RP_CHANGE,
    manifest,
    approvedBy = [],
    ...pullOptions
  } = options;
  const inventory = await startInventory({ sites: SITES, token: TOKENS.inventory, ...inventoryOptions });
  open.push(inventory);
  const world = standardWorld(policyText(policy, inventory.url), { rights: CHECK_RIGHTS, ...worldOptions });
  const pull = world.openPullRequest({
    author: 'mia',
    title: 'Fix the template cache',
    body: RP_BODY,
    ...pullOptions,
    ...(pullOptions.commits === undefined && {
      changes: { ...changes, ...(manifest !== undefined && { [MANIFEST_PATH]: manifest }) },
    }),
  });
  for (const author of approvedBy) world.review(pull.number, { author });
  const github = await startGitHub(world);
  open.push(github);

  const comments = (number = pull.number) =>
    world.pullRequest(number).comments.filter((each) => each.author === 'github-actions');
  const checks = (commit = pull.headRefOid) =>
    world.checkRuns.filter((run) => run.headSha === commit && run.name === 'cohort-guard');
  return {
    world,
    github,
    inventory,
    pull,
    comments,
    checks,
    run: async (step = {}) => {
      const result = await runAction(github, {
        ...onPullRequest('pull_request_target', pull),
        bundle,
        ...step,
        with: { 'inventory-token': TOKENS.inventory, 'members-token': TOKENS.members, ...step.with },
      });
      const run = read(result);
      expectPromises(run, step.with ?? {}, github);
      await expectReplayable(run);
      return run;
    },
    comment: (number) => only(comments(number), 'comment').body,
    check: () => {
      const own = checks();
      expect([...new Set(own.map((run) => run.conclusion))]).toHaveLength(1);
      return only(own.slice(-1), 'check run');
    },
  };
}

function policyText(policy: ScenarioOptions['policy'], url: string): string | null {
  if (policy === null || typeof policy === 'string') return policy;
  const draft = policyDraft(url);
  policy?.(draft);
  // JSON is YAML, and read in half the time: what most runs do first, some of them five times.
  return `${JSON.stringify(draft, null, 1)}\n`;
}

/** The policy of a scenario as it would be with a change, for a pull request to propose. */
export function changedPolicy(url: string, change: (draft: PolicyDraft) => void): string {
  return policyText(change, url) ?? '';
}

function only<T>(items: readonly T[], what: string): T {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`one ${what} expected, ${String(items.length)} found`);
  return item;
}

function targetedIn(call: any): readonly string[] | null {
  return call?.ok === true ? (recordedAnswers.parse(call.value)[0]?.targets ?? null) : null;
}

function read(result: StepResult): Run {
  const { outputs } = result;
  const { verdict = '', gate = '', plan = '', codes = 'null', cohorts = 'null', sites = '' } = outputs;
  return {
    ...result,
    verdict,
    gate,
    plan,
    codes: withoutUnassigned(JSON.parse(codes) as string[]),
    allCodes: JSON.parse(codes) as string[],
    cohorts: JSON.parse(cohorts) as string[],
    sites: sites === '' ? null : Number(sites),
    judgement: result.record?.judgements[0],
    targeted: targetedIn(result.record?.evidence?.inventory[0]),
  };
}
