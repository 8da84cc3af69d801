import { withoutUnassigned } from '../warnings.ts';
import { afterAll, expect } from 'vitest';
import {
  startGitHub,
  type Commit,
  type DeployOptions,
  type FileLike,
  type LoopbackGitHub,
  type MergeOptions,
  type OpenOptions,
  type PullRequest,
  type World,
  type WorldOptions,
} from '../loopback/github/index.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { startInventory, type InventoryOptions, type LoopbackInventory } from '../loopback/inventory.ts';
import { onDispatch } from './events.ts';
import { judgeInProcess, type Asked, type Place, type Said } from './gate-judging.ts';
import { expectReplayable } from './replays.ts';
import { runAction, type Step, type StepResult } from './run-action.ts';
import { changedPolicy, POLICY_PATH, RP_CHANGE, SITES, standardWorld, TOKENS, type PolicyDraft } from './scenario.ts';

export type { Asked, Said } from './gate-judging.ts';

/*
 * A standard world for tests of the gate: the repository of the check's tests, each cohort with its environment and the
 * job that deploys to it, nothing deployed yet. Most tests judge in process; some run the action.
 */

export const RP = 'resource-publisher';
export const TM = 'template-manager';
export const BODY = `Target-Cohort: ${RP}\n`;
export const TM_CHANGE = { 'deploy/template-manager/app.yml': 'image: 2\n' } as const;
/** The job of the deploy workflow for each environment. */
export const JOBS = { 'production-rp': 'deploy (rp)', 'production-tm': 'deploy (tm)' } as const;

export interface GateOptions {
  /** A change of the standard policy; a text instead of it; null: there is none. */
  readonly policy?: ((draft: PolicyDraft, url: string) => void) | null;
  readonly inventory?: Partial<InventoryOptions>;
  readonly world?: WorldOptions;
}

export interface LandOptions extends Partial<Omit<OpenOptions, 'changes'>>, Omit<Partial<MergeOptions>, 'message'> {
  readonly changes?: Readonly<Record<string, FileLike>>;
  readonly approvedBy?: readonly string[];
}

/** A pull request that was merged. */
export type Landed = PullRequest & { readonly landed: Commit };

export interface GateScenario {
  readonly world: World;
  readonly github: LoopbackGitHub;
  readonly inventory: LoopbackInventory;
  /** Opens, approves and merges a pull request; by default one of Resource Publisher that alice approved. */
  readonly land: (options?: LandOptions) => Landed;
  /** Merges a change of the policy alone, which these have approved. */
  readonly landPolicy: (approvedBy: readonly string[], change: (draft: PolicyDraft) => void) => Landed;
  /** As the deploy job of the environment records it. */
  readonly deploy: (options?: Partial<DeployOptions>) => ReturnType<World['deploy']>;
  /** Somebody pushes to a branch, by default mia to main. */
  readonly push: (changes: Readonly<Record<string, FileLike>>, options?: Parameters<World['commit']>[0]) => Commit;
  readonly gate: (asked?: Asked) => Promise<Said>;
  /** The same through the action. */
  readonly run: (asked?: Asked, step?: Partial<Step>) => Promise<GateRun>;
  /** The step that it runs. */
  readonly step: (asked?: Asked) => Step;
  /** The policy with a change, for a pull request to propose. */
  readonly policyWith: (change?: (draft: PolicyDraft) => void) => string;
}

export interface GateRun extends StepResult {
  readonly verdict: string;
  readonly codes: readonly string[];
}

const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Environments of the standard policy. */
function withEnvironments(draft: PolicyDraft): void {
  Object.assign(draft.cohorts[RP] ?? {}, {
    environments: [{ name: 'production-rp', job: `deploy.yml/${JOBS['production-rp']}` }],
  });
  Object.assign(draft.cohorts[TM] ?? {}, {
    environments: [{ name: 'production-tm', job: `deploy.yml/${JOBS['production-tm']}` }],
  });
}

/** Neither cohort's environment names a job. */
export function withoutJobs(draft: PolicyDraft): void {
  Object.assign(draft.cohorts[RP] ?? {}, { environments: ['production-rp'] });
  Object.assign(draft.cohorts[TM] ?? {}, { environments: ['production-tm'] });
}

/** Gives the cohort's environment a `baseline`. */
export function giveBaseline(draft: PolicyDraft, baseline: string, cohort: typeof RP | typeof TM = RP): void {
  const name = cohort === RP ? 'production-rp' : 'production-tm';
  Object.assign(draft.cohorts[cohort] ?? {}, { environments: [{ name, job: `deploy.yml/${JOBS[name]}`, baseline }] });
}

export async function gateScenario(options: GateOptions = {}): Promise<GateScenario> {
  const inventory = await startInventory({ sites: SITES, token: TOKENS.inventory, ...options.inventory });
  open.push(inventory);
  const policyWith = (change?: (draft: PolicyDraft) => void) =>
    changedPolicy(inventory.url, (draft) => {
      withEnvironments(draft);
      if (options.policy) options.policy(draft, inventory.url);
      change?.(draft);
    });
  const world = standardWorld(options.policy === null ? null : policyWith(), {
    rights: GATE_RIGHTS,
    ...options.world,
    users: { noah: 'WRITE', ...options.world?.users },
  });
  const github = await startGitHub(world);
  open.push(github);
  const at = (asked: Asked): Place => ({
    commit: asked.commit ?? world.head().oid,
    branch: asked.branch === undefined ? 'main' : asked.branch,
    cohort: asked.cohort ?? RP,
    environment: asked.environment ?? (asked.cohort === TM ? 'production-tm' : 'production-rp'),
  });
  const stepOf = (asked: Asked = {}): Step => {
    const { commit, branch, cohort, environment } = at(asked);
    return {
      ...onDispatch(),
      with: {
        mode: 'gate',
        cohort,
        environment,
        rollback: String(asked.rollback ?? false),
        'inventory-token': TOKENS.inventory,
        'members-token': TOKENS.members,
      },
      env: { GITHUB_SHA: commit, ...(branch !== null && { GITHUB_REF: `refs/heads/${branch}` }) },
    };
  };

  const land: GateScenario['land'] = ({
    approvedBy = ['alice'],
    by = 'mia',
    method,
    signed,
    changes = RP_CHANGE,
    ...opened
  } = {}) => {
    const pull = world.openPullRequest({
      author: 'mia',
      title: 'Fix the template cache',
      body: BODY,
      ...opened,
      ...(opened.commits === undefined && { changes }),
    });
    for (const author of approvedBy) world.review(pull.number, { author });
    const landed = world.mergePullRequest(pull.number, {
      by,
      ...(method && { method }),
      ...(signed !== undefined && { signed }),
    });
    return Object.assign(pull, { landed });
  };

  return {
    world,
    github,
    inventory,
    policyWith,
    step: stepOf,
    land,
    landPolicy: (approvedBy, change) => land({ approvedBy, body: '', changes: { [POLICY_PATH]: policyWith(change) } }),
    deploy: ({ environment = 'production-rp', ...deployed } = {}) =>
      world.deploy({
        environment,
        job: { workflow: 'deploy.yml', name: JOBS[environment.toLowerCase() as keyof typeof JOBS] },
        ...deployed,
      }),
    push: (changes, pushed) =>
      world.commit({ branch: 'main', author: 'mia', message: 'Quick fix', changes, ...pushed }),
    gate: (asked = {}) => judgeInProcess(github, asked, at(asked)),
    async run(asked = {}, step = {}) {
      const own = stepOf(asked);
      const result = await runAction(github, {
        ...own,
        ...step,
        with: { ...own.with, ...step.with },
        env: { ...own.env, ...step.env },
      });
      expect(github.problems).toEqual([]);
      const everything = JSON.stringify({ ...result, record: null });
      for (const token of Object.values(TOKENS)) expect(everything).not.toContain(token);
      await expectReplayable(result);
      expect(result.report).toMatch(/^<!doctype html>/);
      return {
        ...result,
        verdict: result.outputs['verdict'] ?? '',
        codes: withoutUnassigned(JSON.parse(result.outputs['codes'] ?? 'null') as string[]),
      };
    },
  };
}

/** A world in which something has been deployed to both environments. */
export async function deployed(options: Parameters<typeof gateScenario>[0] = {}): Promise<GateScenario> {
  const s = await gateScenario(options);
  s.deploy();
  s.deploy({ environment: 'production-tm' });
  return s;
}
