import { expect } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { onMergeGroup } from '../acceptance/events.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import { byHand } from '../attacks/support-live.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { virtualClock } from '../loopback/clock.ts';
import { approved, BESIDE, onTop, opened, tellEach, TM, type Cases, type OfPulls } from './ledger-worlds.ts';

/* The ledger, of labels, merges and stacks: see ledger.test.ts. */

const LEDGER: Readonly<Record<OfPulls, Cases>> = {
  deletedLabel: {
    check: BESIDE,
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
};

tellEach(LEDGER);
