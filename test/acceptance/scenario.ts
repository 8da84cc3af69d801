import { withoutUnassigned } from '../warnings.ts';
import { afterAll, expect } from 'vitest';
import { stringify } from 'yaml';
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
import { foreignNodes, raggedRows } from '../report/markdown.ts';
import { onPullRequest } from './events.ts';
import { expectReplayable } from './replays.ts';
import { runAction, type Step, type StepResult } from './run-action.ts';

export { POLICY_PATH, SITES, type PolicyDraft };

/*
 * A standard world for tests from outside: a repository with a policy, an inventory of nine sites, one pull request.
 * Each test changes what it is about. Every run is held to what the contract promises of all of them.
 */

/** None of them may ever be seen. */
export const TOKENS = {
  github: 'ghs_NobodyMaySeeTheWorkflowToken',
  members: 'ghs_NobodyMaySeeTheMembersToken',
  inventory: 'inv_NobodyMaySeeTheInventoryToken',
} as const;

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

export interface Run extends StepResult {
  readonly gate: string;
  readonly verdict: string;
  /** But `site.unassigned`. */
  readonly codes: readonly string[];
  readonly allCodes: readonly string[];
  readonly cohorts: readonly string[];
  /** Null where it is not known. */
  readonly sites: number | null;
  readonly plan: string;
  /** The first (mostly only) judgement of the record. */
  readonly judgement: any;
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
  const text = policyText(policy, inventory.url);
  const world = createWorld({
    token: TOKENS.github,
    membersToken: TOKENS.members,
    // Long ago, so that nothing in it is in the future of the machine that the test runs on.
    start: '2026-01-05T08:00:00Z',
    rights: CHECK_RIGHTS,
    ...worldOptions,
    users: {
      alice: 'WRITE',
      bob: 'WRITE',
      carol: 'WRITE',
      dave: 'WRITE',
      erin: 'MAINTAIN',
      mia: 'WRITE',
      zoe: 'READ',
      adam: 'ADMIN',
      ...worldOptions?.users,
    },
    files: {
      ...(text !== null && { [POLICY_PATH]: text }),
      'deploy/resource-publisher/app.yml': 'image: 1\n',
      'deploy/template-manager/app.yml': 'image: 1\n',
      'deploy/shared.yml': 'replicas: 2\n',
      'docs/guide.md': 'Read me\n',
      'scripts/deploy/run.sh': 'true\n',
      ...worldOptions?.files,
    },
  });
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
  return stringify(draft);
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
  };
}

/** What the contract promises of every run, whatever it is about. */
function expectPromises(run: Run, inputs: Readonly<Record<string, string>>, github: LoopbackGitHub): void {
  const { world } = github;
  expect(github.problems).toEqual([]);
  expect(Object.keys(run.outputs).toSorted()).toEqual([
    'codes',
    'cohorts',
    'gate',
    'plan',
    'record-file',
    'report-file',
    'sites',
    'until',
    'verdict',
  ]);
  expect(['allow', 'hold', 'deny', 'error', 'skip']).toContain(run.verdict);
  expect(run.gate === 'closed' || ['allow', 'skip'].includes(run.verdict)).toBe(true);
  expect(run.gate === 'open' || run.verdict !== 'allow').toBe(true);
  for (const words of [run.codes, run.cohorts]) expect(words).toEqual([...new Set(words)].toSorted());
  expect(run.plan).toMatch(/^(?:[0-9a-f]{64})?$/);
  const fails =
    run.codes.includes('input.invalid') ||
    run.codes.includes('internal') ||
    run.log.includes('so this step fails') ||
    (inputs['fail-on'] ?? 'deny,hold,error').split(',').includes(run.verdict);
  expect(run).toMatchObject({ exitCode: fails ? 1 : 0 });

  expect(run.record).toMatchObject({ version: 1, timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) });
  expect([...new Set<string>(run.record.judgements.flatMap((each: any) => each.codes))].toSorted()).toEqual(
    run.allCodes,
  );
  expect(run.report).toMatch(/^<!doctype html>/);
  expect(run.summary).not.toBe('');
  expect(run.log).not.toBe('');

  const bodies = world.pullRequests
    .flatMap((pull) => pull.comments)
    .filter((comment) => comment.author === 'github-actions')
    .map((comment) => comment.body);
  const ours = world.checkRuns.filter((check) => check.name === 'cohort-guard');
  for (const check of ours) expect(['SUCCESS', 'ACTION_REQUIRED', 'FAILURE', null]).toContain(check.conclusion);
  for (const markdown of [run.summary, ...bodies, ...ours.flatMap((check) => [check.summary ?? '', check.text ?? ''])])
    expectInert(markdown, linksIn(world));
  expectNoCommand(run.log);
  const everything = JSON.stringify([run, bodies, world.checkRuns]);
  for (const token of Object.values(TOKENS)) expect(everything).not.toContain(token);
}

const OUR_HTML = /^(?:<!-- cohort-guard -->|<details(?: open)?>\n<summary>[A-Za-z0-9 ,:]+<\/summary>|<\/details>)$/;
/** What hides, what steers a terminal, what breaks a line. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Where our own words may lead in what a run of these tests publishes. */
export function linksIn({ owner, name }: World) {
  const repository = `https://github.com/${owner}/${name}`;
  return { repository, codes: null, run: `${repository}/actions/runs/1` };
}

/** Nothing in it is live: no mention, link, reference or markup but our own. */
function expectInert(markdown: string, links: ReturnType<typeof linksIn>): void {
  for (const node of foreignNodes(markdown, links)) {
    expect(['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference']).not.toContain(
      node.type,
    );
    if (node.type === 'html') expect(node.value).toMatch(OUR_HTML);
    if (node.type === 'text') expect(node.value).not.toMatch(/[@#$<>]|www\.|:\/\/|:[a-z]+:/);
    if (node.type === 'code') expect([null, 'text', 'mermaid']).toContain(node.lang ?? null);
  }
  expect(raggedRows(markdown)).toEqual([]);
  for (const line of markdown.split('\n')) expect(line).not.toMatch(HIDDEN);
}

/** The runner trims a line before it looks for a command; warnings are the only ones that we give. */
function expectNoCommand(log: string): void {
  expect(log).not.toContain('##[');
  for (const line of log.split('\n')) {
    if (line.trim().startsWith('::')) expect(line).toMatch(/^::warning::[^\r]+$/);
    expect(line).not.toMatch(HIDDEN);
  }
}
