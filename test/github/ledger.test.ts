import { describe, expect, it } from 'vitest';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';
import { onMergeGroup } from '../acceptance/events.ts';
import { quickScenario, RP_CHANGE, type Scenario, type ScenarioOptions } from '../acceptance/scenario.ts';
import { byHand } from '../attacks/support-live.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { virtualClock } from '../loopback/clock.ts';

/*
 * Each behaviour of the ledger, switched on, and what check and gate make of it. A text says why one of them never meets
 * it. The compiler asks for both of every behaviour.
 */

type Case = (() => Promise<void>) | string;

const approved: ScenarioOptions = { approvedBy: ['alice'] };
const TM = 'template-manager';
const TM_CHANGE = { 'deploy/template-manager/app.yml': 'image: 2\n' } as const;

/** A pull request of Template Manager on the head branch of another. */
function onTop(world: Scenario['world'], lower: { readonly headRefName: string }) {
  world.commit({ branch: 'upper', parent: lower.headRefName, author: 'mia', changes: TM_CHANGE });
  const base = lower.headRefName;
  const upper = world.openPullRequest({ author: 'mia', head: 'upper', base, body: `Target-Cohort: ${TM}\n` });
  world.review(upper.number, { author: 'carol' });
  return upper;
}

/** One at the gate, approved and not merged. */
function opened({ world }: GateScenario) {
  const pull = world.openPullRequest({
    author: 'mia',
    body: 'Target-Cohort: resource-publisher\n',
    changes: RP_CHANGE,
  });
  world.review(pull.number, { author: 'alice' });
  return pull;
}

const manyFiles = Object.fromEntries(
  Array.from({ length: 3001 }, (_, at) => [`deploy/resource-publisher/${String(at)}.txt`, 'x']),
);

const LEDGER: Readonly<Record<keyof typeof behaviours, { readonly check: Case; readonly gate: Case }>> = {
  deletedLabel: {
    async check() {
      const own = await quickScenario(approved);
      own.world.label(own.pull.number, 'size/S', { by: 'mia' });
      behaviours.deletedLabel.on(own.world, 'size/S');
      expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    },
    async gate() {
      const s = await gateScenario();
      const { number } = opened(s);
      s.world.label(number, 'size/S', { by: 'mia' });
      behaviours.deletedLabel.on(s.world, 'size/S');
      s.world.review(number, { author: 'bob' });
      s.world.mergePullRequest(number, { by: 'mia' });
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
    },
  },
  lateAssociation: {
    check: 'it finds pull requests by their branches, and these are open',
    async gate() {
      const s = await gateScenario();
      const { number, landed } = s.land();
      const clock = virtualClock();
      behaviours.lateAssociation.on(s.world, landed.oid, clock, 30_000);
      expect(await s.gate({ clock })).toMatchObject({ verdict: 'allow', judged: [number] });
      s.push({ 'deploy/resource-publisher/b.txt': 'b' });
      const before = clock.now();
      expect(await s.gate({ clock })).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
      expect(clock.now() - before).toBeLessThan(3_000);
    },
  },
  retention: {
    async check() {
      const own = await quickScenario(approved);
      await own.run();
      behaviours.retention.on(own.world);
      own.world.clock.advance(91 * 24 * 60);
      expect(await own.run()).toMatchObject({ verdict: 'allow' });
      expect(own.checks().map(({ conclusion }) => conclusion)).toEqual(['SUCCESS', 'SUCCESS']);
    },
    async gate() {
      const s = await gateScenario();
      const first = s.land();
      s.deploy();
      const second = s.land({ changes: { 'deploy/resource-publisher/b.txt': 'b' } });
      s.deploy();
      behaviours.retention.on(s.world);
      s.world.clock.advance(91 * 24 * 60);
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [first.number, second.number] });
      const back = { commit: first.landed.oid, rollback: true };
      expect(await s.gate(back)).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
    },
  },
  queueForbidden: {
    async check() {
      const own = await quickScenario(approved);
      own.world.enqueue(own.pull.number, { by: 'mia' });
      behaviours.queueForbidden.on(own.world);
      const step = { ...onMergeGroup(own.world.mergeGroup(own.pull.number)), with: { 'members-token': '' } };
      expect(await own.run(step)).toMatchObject({ verdict: 'allow' });
    },
    gate: 'it asks no queue',
  },
  retargeted: {
    async check() {
      const own = await quickScenario(approved);
      const upper = onTop(own.world, own.pull);
      const before = await own.run(byHand(upper.number));
      behaviours.retargeted.on(own.world, own.pull.number, 'carol', 'merge');
      // Whoever merged the lower one has not declared the upper one: her approval still counts.
      own.world.review(upper.number, { author: 'carol' });
      expect(await own.run(byHand(upper.number))).toMatchObject({ verdict: 'allow', plan: before.plan });
    },
    async gate() {
      const s = await gateScenario();
      const lower = opened(s);
      const upper = onTop(s.world, lower);
      behaviours.retargeted.on(s.world, lower.number, 'carol', 'merge');
      s.world.review(upper.number, { author: 'carol' });
      s.world.mergePullRequest(upper.number, { by: 'mia' });
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [lower.number] });
      expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', judged: [upper.number] });
    },
  },
  stackMerge: {
    async check() {
      const own = await quickScenario(approved);
      const upper = onTop(own.world, own.pull);
      behaviours.stackMerge.on(own.world, [own.pull.number, upper.number], 'mia');
      expect(await own.run(byHand(upper.number))).toMatchObject({ cohorts: [TM] });
    },
    async gate() {
      const s = await gateScenario();
      const lower = opened(s);
      const upper = onTop(s.world, lower);
      behaviours.stackMerge.on(s.world, [lower.number, upper.number], 'mia');
      // While the base is the branch below, it is merged into no release branch.
      const said = await s.gate();
      expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
      const into = { pull: upper.number, branch: lower.headRefName };
      expect(said.findings).toMatchObject([{ items: expect.arrayContaining([expect.objectContaining({ into })]) }]);
      Object.assign(upper, { baseRefName: 'main' });
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [lower.number] });
      expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', judged: [upper.number] });
    },
  },
  publicationRefused: {
    async check() {
      const own = await quickScenario(approved);
      const clock = virtualClock();
      behaviours.publicationRefused.on(own.world, clock, 60);
      expect(await own.run({ clock })).toMatchObject({ verdict: 'allow', exitCode: 0 });
      expect(own.check().conclusion).toBe('SUCCESS');
      behaviours.publicationRefused.on(own.world, clock, 3600, 429);
      expect(await own.run({ clock, with: { 'fail-on': '' } })).toMatchObject({ exitCode: 1 });
    },
    async gate() {
      const s = await gateScenario();
      const { number } = s.land();
      const clock = virtualClock();
      behaviours.publicationRefused.on(s.world, clock, 3600);
      expect(await s.gate({ clock })).toMatchObject({ verdict: 'allow', judged: [number] });
    },
  },
  hourlyLimit: {
    async check() {
      const own = await quickScenario(approved);
      behaviours.hourlyLimit.on(own.world, '2026-11-25T14:10:00Z');
      const run = await own.run({ with: { publish: 'false' } });
      expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
      expect(run.log).toContain('ends at 2026-11-25T14:10:00Z');
    },
    async gate() {
      const s = await gateScenario();
      s.land();
      behaviours.hourlyLimit.on(s.world, '2026-11-25T14:10:00Z');
      const run = await s.run();
      expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'], exitCode: 1 });
      expect(run.summary).toContain('2026-11-25T14:10:00Z');
    },
  },
  queryTooLarge: {
    async check() {
      const own = await quickScenario(approved);
      behaviours.queryTooLarge.on(own.world, 4_000, 504);
      expect(await own.run()).toMatchObject({ verdict: 'allow' });
    },
    async gate() {
      const s = await gateScenario();
      const { number } = s.land();
      behaviours.queryTooLarge.on(s.world, 4_000);
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
    },
  },
  diffTooLarge: {
    async check() {
      const own = await quickScenario(approved);
      own.world.enqueue(own.pull.number, { by: 'mia' });
      behaviours.diffTooLarge.on(own.world, 0);
      expect(await own.run(onMergeGroup(own.world.mergeGroup(own.pull.number)))).toMatchObject({ gate: 'open' });
    },
    async gate() {
      const s = await gateScenario();
      s.deploy();
      const { number } = s.land();
      behaviours.diffTooLarge.on(s.world, 0);
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
    },
  },
  archivedPullRequest: {
    async check() {
      const own = await quickScenario(approved);
      behaviours.archivedPullRequest.on(own.world, own.pull.number, 'hidden');
      expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    },
    async gate() {
      for (const [how, codes] of [
        ['listed', ['evidence.unavailable']],
        ['hidden', ['gate.unreviewed']],
      ] as const) {
        const s = await gateScenario();
        behaviours.archivedPullRequest.on(s.world, s.land().number, how);
        expect(await s.gate()).toMatchObject({ codes, targets: null });
      }
    },
  },
  threeThousandFiles: {
    async check() {
      for (const changedFiles of ['true', 'cut'] as const) {
        const own = await quickScenario({ ...approved, changes: { ...manyFiles, ...TM_CHANGE } });
        behaviours.threeThousandFiles.on(own.world, 3000, changedFiles);
        expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
      }
    },
    async gate() {
      const s = await gateScenario();
      s.land({ changes: { ...manyFiles, ...TM_CHANGE } });
      behaviours.threeThousandFiles.on(s.world, 3000, 'cut');
      expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    },
  },
  checkRunOfAJob: {
    async check() {
      const own = await quickScenario(approved);
      behaviours.checkRunOfAJob.on(own.world, 'cohort-guard', own.pull.headRefOid);
      for (const count of [1, 2]) {
        expect(await own.run()).toMatchObject({ verdict: 'allow', exitCode: 0 });
        expect(own.checks().filter(({ conclusion }) => conclusion === 'SUCCESS')).toHaveLength(count);
      }
    },
    gate: 'it writes no check run',
  },
  finishedCheckRun: {
    async check() {
      for (const [how, first] of [
        ['kept', 'SUCCESS'],
        ['final', 'ACTION_REQUIRED'],
      ] as const) {
        const own = await quickScenario({});
        await own.run();
        behaviours.finishedCheckRun.on(own.world, how);
        own.world.review(own.pull.number, { author: 'alice' });
        expect(await own.run()).toMatchObject({ verdict: 'allow', exitCode: 0 });
        expect(own.checks().map(({ conclusion }) => conclusion)).toEqual([first, 'SUCCESS']);
      }
    },
    gate: 'it writes no check run',
  },
  closedTeam: {
    async check() {
      const own = await quickScenario({
        ...teams,
        approvedBy: ['bob'],
      });
      behaviours.closedTeam.on(own.world, 'acme', 'ops');
      expect(await own.run()).toMatchObject({ verdict: 'allow' });
    },
    async gate() {
      const s = await gateScenario(teams);
      const { number } = s.land({ approvedBy: ['bob'] });
      behaviours.closedTeam.on(s.world, 'acme', 'ops');
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
      behaviours.closedTeam.on(s.world, 'acme', 'dev');
      expect(await s.gate()).toMatchObject({ targets: null });
    },
  },
  silentActivity: {
    async check() {
      const own = await quickScenario(approved);
      behaviours.silentActivity.on(own.world, own.pull.headRefName);
      expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
      own.world.review(own.pull.number, { author: 'bob' });
      expect(await own.run()).toMatchObject({ verdict: 'allow' });
    },
    async gate() {
      const s = await gateScenario();
      behaviours.silentActivity.on(s.world, s.land().headRefName);
      expect((await s.gate()).codes).toContain('approval.missing');
    },
  },
  environmentSpelling: {
    check: 'it asks for no deployment',
    async gate() {
      const s = await gateScenario();
      behaviours.environmentSpelling.on(s.world);
      s.land();
      s.deploy({ environment: 'Production-RP' });
      const baseline = s.world.head().oid;
      const { number } = s.land({ changes: { 'deploy/resource-publisher/b.txt': 'b' } });
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number], baseline });
    },
  },
  privateFork: {
    async check() {
      for (const [how, verdict] of [
        ['null', 'hold'],
        ['forbidden', 'error'],
      ] as const) {
        const own = await quickScenario(approved);
        behaviours.privateFork.on(own.world, how);
        own.world.fork('sue');
        const forked = own.world.openPullRequest({
          author: 'mia',
          headRepository: 'sue/rollout',
          body: 'Target-Cohort: resource-publisher\n',
          changes: { 'deploy/resource-publisher/b.txt': 'b' },
        });
        own.world.review(forked.number, { author: 'alice' });
        expect(await own.run(byHand(forked.number))).toMatchObject({ verdict, gate: 'closed' });
      }
    },
    async gate() {
      for (const [how, verdict] of [
        ['null', 'hold'],
        ['forbidden', 'error'],
      ] as const) {
        const s = await gateScenario();
        behaviours.privateFork.on(s.world, how);
        s.world.fork('sue');
        s.land({ headRepository: 'sue/rollout' });
        expect(await s.gate()).toMatchObject({ verdict, targets: null });
      }
    },
  },
  webFlowUser: {
    async check() {
      const own = await quickScenario({
        commits: [{ changes: RP_CHANGE, committer: 'web-flow', signature: 'github' }],
        ...approved,
      });
      behaviours.webFlowUser.on(own.world);
      expect(await own.run()).toMatchObject({ verdict: 'allow' });
    },
    async gate() {
      const s = await gateScenario();
      const { number } = s.land();
      behaviours.webFlowUser.on(s.world);
      expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
    },
  },
};

const teams = {
  policy: (draft: { readonly cohorts: Record<string, object | undefined> }) =>
    void Object.assign(draft.cohorts['resource-publisher'] ?? {}, { owners: ['@acme/ops', '@acme/dev'] }),
  world: { teams: { ops: ['alice'], dev: ['bob'] } },
};

const casesOf = (at: 'check' | 'gate') =>
  Object.entries(LEDGER).flatMap(([name, { [at]: makes }]) =>
    typeof makes === 'string' ? [] : ([[name, makes]] as const),
  );

describe.each(['check', 'gate'] as const)('what the %s makes of it', (at) => {
  it.concurrent.each(casesOf(at))('%s', async (_, makes) => {
    await expect(makes()).resolves.toBeUndefined();
  });
});

it('no behaviour is without a case', () => {
  for (const { check, gate } of Object.values(LEDGER)) expect([typeof check, typeof gate]).toContain('function');
});
