import { JOBS, RP, TM } from '../acceptance/gate-scenario.ts';
import type { PolicyDraft } from '../acceptance/scenario.ts';
import { RP_SITES, sitesScenario, type SitesScenario } from '../gate/site-scenario.ts';
import { setTime, stage } from './gate-stage.ts';
import { MANY, times } from './lists.ts';
import { URL_OF_INVENTORY, type Play, type Stage } from './scenarios.ts';

/* Runs that between them make every request that a verification can make; all of them find what was let through, and nothing else. */

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;

/** A world in which something has been deployed, with a release after it. */
async function released(policy?: (draft: PolicyDraft) => void): Promise<SitesScenario> {
  const s = await sitesScenario({
    inventory: { pageSize: 4 },
    policy: (draft) => {
      draft.inventory['url'] = URL_OF_INVENTORY;
      policy?.(draft);
    },
  });
  s.deploy();
  s.land();
  return s;
}

const verify = (title: string, set: () => Promise<Stage>): Play => ({ title, mode: 'verify', set });

function verifying(s: SitesScenario, env: Readonly<Record<string, string>> = {}, environment = 'production-rp'): Stage {
  setTime(s.github, Date.parse(s.world.clock.peek()) + 60_000);
  const { step, ...asked } = stage(s, { environment });
  return { ...asked, step: { ...step, with: { ...step.with, mode: 'verify' }, env: { ...step.env, ...env } } };
}

export const VERIFICATIONS: readonly Play[] = [
  verify('in the job of the environment, whose deployment has not ended', async () => {
    const s = await released();
    s.allHave(s.tip());
    const { run } = s.deploy({
      state: 'IN_PROGRESS',
      job: { workflow: 'deploy.yml', name: JOBS['production-rp'], status: 'in_progress', conclusion: null },
    });
    return verifying(s, { GITHUB_RUN_ID: String(run?.id) });
  }),
  verify('without any deployment, since the commit was merged', async () => {
    const s = await sitesScenario({ policy: (draft) => void (draft.inventory['url'] = URL_OF_INVENTORY) });
    s.land();
    s.allHave(s.tip());
    return verifying(s);
  }),
  verify('of a wave', async () => {
    const s = await released((draft) => {
      const waves = [{ name: 'pilot', select: 'ring=beta', environments: ['pilot-rp'] }];
      Object.assign(draft.cohorts[RP] ?? {}, { waves });
    });
    const job = { workflow: 'deploy.yml', name: 'deploy (pilot)' };
    s.world.deploy({ environment: 'pilot-rp', commit: s.tip(), job });
    s.has({ R2: s.tip() });
    return verifying(s, {}, 'pilot-rp');
  }),
  verify('of a release by a manifest, and of one that covers another cohort at its sites', async () => {
    const s = await released();
    s.land({ changes: { ...NOTE, 'deploy/releases/next.yml': `cohorts: [${RP}]\n` } });
    s.land({
      body: `Target-Cohort: ${TM}\n`,
      approvedBy: ['carol'],
      changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
    });
    s.deploy();
    s.has({ ...Object.fromEntries(RP_SITES.map((id) => [id, s.tip()])), T1: s.tip() });
    return verifying(s);
  }),
  verify('more than a page of commits since the deployment before', async () => {
    const s = await released();
    s.land({
      commits: times(MANY, (index) => ({
        changes: { [`deploy/resource-publisher/${String(index)}.yml`]: String(index) },
      })),
      method: 'merge',
    });
    s.deploy();
    s.allHave(s.tip());
    return verifying(s);
  }),
];
