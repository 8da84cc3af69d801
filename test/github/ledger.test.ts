import { expect } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { onMergeGroup } from '../acceptance/events.ts';
import { quickScenario, RP_CHANGE } from '../acceptance/scenario.ts';
import { byHand } from '../attacks/support-live.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { virtualClock } from '../loopback/clock.ts';
import {
  BESIDE,
  FORKS,
  TM_CHANGE,
  approved,
  manyFiles,
  teams,
  tellEach,
  type Cases,
  type OfPulls,
} from './ledger-worlds.ts';

/*
 * Each behaviour of the ledger, switched on, and what check and gate make of it. A text says why one of them never meets
 * it. The compiler asks for both of every behaviour.
 */

const LEDGER: Readonly<Record<Exclude<keyof typeof behaviours, OfPulls>, Cases>> = {
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
    check: BESIDE,
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
    check: BESIDE,
    gate: BESIDE,
  },
  diffTooLarge: {
    async check() {
      const own = await quickScenario(approved);
      own.world.enqueue(own.pull.number, { by: 'mia' });
      behaviours.diffTooLarge.on(own.world, 0);
      expect(await own.run(onMergeGroup(own.world.mergeGroup(own.pull.number)))).toMatchObject({ gate: 'open' });
    },
    gate: BESIDE,
  },
  archivedPullRequest: {
    async check() {
      const own = await quickScenario(approved);
      behaviours.archivedPullRequest.on(own.world, own.pull.number, 'hidden');
      expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    },
    async gate() {
      const s = await gateScenario();
      behaviours.archivedPullRequest.on(s.world, s.land().number, 'hidden');
      expect(await s.gate()).toMatchObject({ codes: ['gate.unreviewed'], targets: null });
    },
  },
  threeThousandFiles: {
    async check() {
      const own = await quickScenario({ ...approved, changes: { ...manyFiles(3001), ...TM_CHANGE } });
      behaviours.threeThousandFiles.on(own.world, 3000, 'cut');
      expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    },
    async gate() {
      const s = await gateScenario();
      s.land({ changes: { ...manyFiles(6), ...TM_CHANGE } });
      behaviours.threeThousandFiles.on(s.world, 5, 'true');
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
      const own = await quickScenario({ ...teams, approvedBy: ['bob'] });
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
      for (const [how, verdict] of FORKS) {
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
      for (const [how, verdict] of FORKS) {
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

tellEach(LEDGER);
