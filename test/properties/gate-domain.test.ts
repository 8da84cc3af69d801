import { withoutUnassigned } from '../warnings.ts';
import { ok } from '../../src/domain/result.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import { gateFacts, risk } from '../codes/build.ts';
import { declaration, resolve } from '../domain/build.ts';
import { chance, dice, oneOf, type Dice } from './dice.ts';
import { evidenceOf, judge, policyOf, siteOf } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { objectionsToDeploying, reaches, type Deployment } from './naive-gate.ts';
import { activeOf } from './naive.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

it('whatever has happened, the gate opens exactly where nothing speaks against it', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const deployment = aDeployment(roll, 40);
      const facts = factsOf(deployment);
      const { verdict, findings } = judgeGateFacts(facts);
      const expected = objectionsToDeploying(deployment);
      tally.count(verdict, [verdict, ...expected]);
      const codes = withoutUnassigned([...new Set(findings.map((finding) => finding.code))].toSorted());
      const of = JSON.stringify(deployment);
      expect({ codes, open: verdict === 'allow', of }).toEqual({ codes: expected, open: expected.length === 0, of });
      expect(facts.members.ok && facts.members.value.targets).toEqual(activeOf(deployment.cohort, deployment.ground));
    }),
    { numRuns: samples(120, 40) },
  );
  expect(
    tally.tooSeldom({ allow: 10, deny: 10 }, [
      'hold',
      'cohort.ambiguous',
      'cohort.empty',
      'gate.not-on-branch',
      'gate.outside-declaration',
      'gate.release-refused',
      'gate.superseded',
      'gate.unreviewed',
      'policy.changed',
    ]),
  ).toEqual([]);
});

it('whatever has happened, an emergency lifts nothing but time and number', () => {
  const LIFTED = ['freeze.active', 'freeze.ended', 'wave.early', 'limit.exceeded', 'emergency.used'];
  fc.assert(
    fc.property(dice, (roll) => {
      const facts = factsOf(aDeployment(roll, 40));
      const policy = {
        ...facts.policy,
        limit: 1 + roll(4),
        freezes: [
          {
            name: 'f',
            zone: 'UTC',
            cohorts: null,
            when: { kind: 'weekly', from: { weekday: 0, minute: 0 }, to: { weekday: roll(6), minute: 1 } },
          } as const,
        ],
      };
      const counted = ['erin', 'frank'].map((login) => ({ login, reason: 'x'.repeat(20), url: '' }));
      const now = Date.UTC(2026, 10, 23 + roll(7));
      const judged = [null, { number: 1, needed: 2, counted, discounted: [] }].map((emergency) =>
        judgeGateFacts({ ...facts, policy, risk: risk({ now, emergency }) }).findings.filter(
          ({ code }) => !LIFTED.includes(code),
        ),
      );
      expect(judged[1]).toEqual(judged[0]);
    }),
    { numRuns: samples(60) },
  );
});

const NEWER = { commit: 'b'.repeat(40), stand: 'newer', finished: true, pulls: [], direct: [] } as const;
function aDeployment(roll: Dice, trouble: number): Deployment {
  const ground = aGround(roll);
  const goesWrong = (percent: number) => chance(roll, (percent * trouble) / 40);
  return {
    ground,
    cohort: oneOf(roll, ground.cohorts).name,
    onBranch: !goesWrong(4),
    superseded: goesWrong(6),
    rollback: { asked: goesWrong(10), had: chance(roll, 60) },
    unreviewed: goesWrong(6),
    tree: null,
    rulesApproved: !goesWrong(6),
    releases: Array.from({ length: roll(4) }, () => ({
      request: aRequest(roll, ground, trouble),
      undone: chance(roll, 20),
    })),
  };
}

/** A release with the sites that it covers. */
function judged(world: Parameters<typeof evidenceOf>[0], policy: GateFacts['policy']) {
  const outcome = judge(evidenceOf(world, policy));
  const resolution = outcome.facts?.resolution ?? null;
  return { outcome, targets: resolution?.ok === true ? resolution.value.targets : null };
}

/** Whether a release reaches the cohort is a fact to the judge; what it is told is true. */
function factsOf(deployment: Deployment): GateFacts {
  const { ground, cohort, onBranch, superseded, rollback, unreviewed, rulesApproved, releases } = deployment;
  const policy = policyOf(ground);
  return gateFacts({
    policy,
    cohort,
    environment: `production-${cohort}`,
    branch: onBranch ? 'main' : null,
    baseline: null,
    inTheWay: superseded && !(rollback.asked && rollback.had) ? [NEWER] : [],
    rollback: { asked: rollback.asked, applies: superseded && rollback.asked && rollback.had },
    members: ok(resolve(ground.sites.map(siteOf), declaration({ cohorts: [cohort] }), policy, null, { named: true })),
    unreviewed: unreviewed ? [{ kind: 'commit', id: 'c'.repeat(40) }] : [],
    releases: releases.map(({ request, undone }) => ({
      ...judged({ ground, request }, policy),
      reaches: reaches({ ground, request }, cohort),
      undone,
      sites: null,
    })),
    rules: [
      {
        paths: ['.github/cohort-guard.yml'],
        pull: { number: 3, url: 'https://github.example/3' },
        commit: null,
        plan: null,
        approved: rulesApproved,
        approvals: null,
        baseline: false,
      },
    ],
  });
}
