import { expect } from 'vitest';
import { connectPorts } from '../../src/action/ports.ts';
import type { Finding } from '../../src/codes/index.ts';
import type { GateOutcome } from '../../src/codes/outcome.ts';
import { judgeDeployment } from '../../src/gate/gate.ts';
import type { Clock } from '../../src/http/clock.ts';
import { startDeadline } from '../../src/http/deadline.ts';
import { Recorder } from '../../src/record/recorder.ts';
import { NO_LINKS } from '../../src/report/index.ts';
import { virtualClock } from '../loopback/clock.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';
import { withoutUnassigned } from '../warnings.ts';
import { expectSameAgain } from './replays.ts';
import { POLICY_PATH, TOKENS } from './scenario.ts';

/* A gate judged in this process, without the action around it: most of its tests look at no report. */

export interface Asked {
  readonly cohort?: string;
  readonly environment?: string;
  /** Default: the tip of the default branch. */
  readonly commit?: string;
  readonly branch?: string | null;
  readonly rollback?: boolean;
  /** Default: the standard one. */
  readonly policyPath?: string;
  readonly membersToken?: string | null;
  /** What of the run's event names another commit. */
  readonly elsewhere?: readonly { readonly source: string; readonly value: string }[];
  /** When it is judged; default: now, by the world's clock. */
  readonly now?: string;
  /** Default: one of its own, on which waits pass at once. */
  readonly clock?: Clock;
}

/** What a gate says, in short and in full. */
export interface Said {
  readonly verdict: string;
  readonly codes: readonly string[];
  readonly targets: readonly string[] | null;
  readonly outcome: GateOutcome;
  readonly findings: readonly Finding[];
  /** Numbers of the pull requests judged that reach the cohort and are not undone. */
  readonly judged: readonly number[];
  readonly baseline: string | null;
}

/** Where it is to be deployed. */
export interface Place {
  readonly commit: string;
  readonly branch: string | null;
  readonly cohort: string;
  readonly environment: string;
}

/** What the gate says; its evidence alone must come to the same. */
export async function judgeInProcess(github: LoopbackGitHub, asked: Asked, place: Place): Promise<Said> {
  const { commit, branch, cohort, environment } = place;
  const { world } = github;
  const deadline = startDeadline(120_000, asked.clock ?? virtualClock());
  const inputs = {
    mode: 'gate',
    githubToken: TOKENS.github,
    membersToken: asked.membersToken === undefined ? TOKENS.members : asked.membersToken,
    policyPath: asked.policyPath ?? POLICY_PATH,
    inventoryToken: TOKENS.inventory,
    inventoryFile: null,
    pullRequest: null,
    cohort,
    environment,
    rollback: asked.rollback ?? false,
    targetsFile: null,
    deployedFile: null,
    failOn: [],
    publish: true,
  } as const;
  const gateRun = {
    elsewhere: [...(asked.elsewhere ?? [])],
    now: asked.now ?? world.clock.now(),
    retentionDays: 90,
  };
  const run = {
    retentionDays: 90,
    event: 'workflow_dispatch',
    payload: {},
    repository: `${world.owner}/${world.name}`,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    commit,
    branch,
    runUrl: null,
    workspace: '.',
    links: NO_LINKS,
    identity: null,
  };
  const request = {
    cohort,
    environment,
    rollback: inputs.rollback,
    commit,
    runBranch: branch,
    policyPath: inputs.policyPath,
    ...gateRun,
  };
  const evidence = new Recorder();
  const outcome = await judgeDeployment(request, evidence.of(connectPorts(run, inputs, deadline, () => new Date())));
  await expectSameAgain(
    outcome,
    evidence,
    { repository: run.repository, subject: null, commit, branch, gate: gateRun },
    inputs.membersToken !== null,
    (outside) => judgeDeployment(request, outside),
  );
  deadline.clear();
  expect(github.problems).toEqual([]);
  const { verdict, findings, targets, facts } = outcome;
  // An open gate hands out sites, a closed one never.
  expect(targets !== null).toBe(verdict === 'allow');
  if (targets !== null) expect(targets.length).toBeGreaterThan(0);
  return {
    verdict,
    targets,
    findings: findings.filter(({ code }) => code !== 'site.unassigned'),
    outcome,
    codes: withoutUnassigned([...new Set(findings.map((finding) => finding.code))].toSorted()),
    judged: (facts?.releases ?? [])
      .filter((release) => release.reaches && !release.undone)
      .map((release) => release.outcome.pull?.number ?? 0),
    baseline: facts?.baseline?.commit ?? null,
  };
}
