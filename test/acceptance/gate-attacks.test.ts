import { describe, expect, it } from 'vitest';
import { POLICY_PATH, type PolicyDraft } from './scenario.ts';
import { BODY, gateScenario, JOBS, RP, TM, withoutJobs } from './gate-scenario.ts';

/* Ways to a site that no approved declaration covers. Each of them has to find the gate closed. */

const BOTH = `Target-Cohort: ${RP}, ${TM}\n`;
const WIDE = { changes: { 'deploy/shared.yml': 'replicas: 3\n' }, body: BOTH } as const;

describe.concurrent('a declaration that cannot be read', () => {
  it.each([
    ['an unknown key', `cohorts: [${TM}]\nsites: [R1]\nextra: 1\n`, ''],
    ['an unknown cohort', 'cohorts: [nowhere]\nsites: [R1, T1]\n', ''],
    ['two sources that disagree', `cohorts: [${TM}]\nsites: [R1]\n`, BODY.replace(RP, `${RP}, ${TM}`)],
  ])('may reach anything: a manifest with %s', async (_, manifest, body) => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], body, changes: { 'deploy/releases/next.yml': manifest } });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  it('a manifest deleted without a word', async () => {
    const s = await gateScenario({
      world: { files: { 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1]\n` } },
    });
    s.deploy();
    s.land({ approvedBy: [], body: '', changes: { 'deploy/releases/next.yml': null } });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });
});

describe.concurrent('half a pull request', () => {
  it('a branch turned back to a commit within a squashed pull request', async () => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.land({
      commits: [
        { changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' } },
        { changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' } },
      ],
    });
    s.world.moveBranch('main', pull.commits[0]?.oid ?? '', { by: 'mia' });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  const halves = [
    { changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' } },
    { changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' } },
  ];

  it('a commit within a pull request that was merged with a merge commit is not what was approved', async () => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.land({ method: 'merge', commits: halves });
    expect(await s.gate({ commit: pull.commits[0]?.oid ?? '' })).not.toMatchObject({ verdict: 'allow' });
  });

  it('nor one of a rebased pull request', async () => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.land({ method: 'rebase', commits: halves });
    expect(await s.gate({ commit: pull.rebasedCommits[0] ?? '' })).not.toMatchObject({ verdict: 'allow' });
  });

  it('deployed from its own branch before it was merged, it is no baseline', async () => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.world.openPullRequest({
      author: 'mia',
      body: BODY,
      changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' },
    });
    s.deploy({
      commit: pull.headRefOid,
      job: { workflow: 'deploy.yml', name: JOBS['production-rp'], headBranch: pull.headRefName },
    });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  it('nor where no job is named', async () => {
    const s = await gateScenario({ policy: withoutJobs });
    s.world.deploy({ environment: 'production-rp' });
    const pull = s.world.openPullRequest({
      author: 'mia',
      body: BODY,
      changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' },
    });
    s.world.deploy({ environment: 'production-rp', commit: pull.headRefOid });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });
});

describe.concurrent('what is deployed', () => {
  it('a success that later statuses bury is not forgotten', async () => {
    const s = await gateScenario();
    s.deploy();
    const first = s.land();
    s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
    const newest = s.deploy();
    for (let count = 0; count < 55; count += 1) s.world.addStatus(newest, { state: 'IN_PROGRESS', creator: 'mia' });
    expect(await s.gate({ commit: first.landed.oid })).not.toMatchObject({ verdict: 'allow' });
  });

  it('a second success with another log does not unmake the first', async () => {
    const s = await gateScenario();
    s.deploy();
    const first = s.land();
    s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
    s.world.addStatus(s.deploy(), { state: 'SUCCESS', creator: 'mia', logUrl: 'https://example.org/' });
    expect(await s.gate({ commit: first.landed.oid })).toMatchObject({ codes: ['gate.superseded'] });
  });

  it('a success that a person adds to a failed deployment of Actions is none', async () => {
    const s = await gateScenario({ policy: withoutJobs });
    s.world.deploy({ environment: 'production-rp' });
    s.land({ approvedBy: [] });
    const failed = s.world.deploy({ environment: 'production-rp', state: 'FAILURE' });
    s.world.addStatus(failed, { state: 'SUCCESS', creator: 'mia' });
    expect(await s.gate()).toMatchObject({ verdict: 'hold' });
  });

  it('a re-run of the same deployment under another job does not make a failed one a success', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [] });
    const failed = s.deploy({
      state: 'FAILURE',
      job: { workflow: 'deploy.yml', name: JOBS['production-rp'], conclusion: 'failure' },
    });
    const forged = s.world.runJob({ workflow: 'mine.yml', name: JOBS['production-rp'] });
    s.world.addStatus(failed, { state: 'SUCCESS', logUrl: forged.url });
    expect(await s.gate()).toMatchObject({ verdict: 'hold' });
  });

  it('many deployments of before the job was named cost no request each', async () => {
    const s = await gateScenario();
    for (let count = 0; count < 120; count += 1)
      s.deploy({ deactivate: false, job: { workflow: 'old.yml', name: 'deploy' } });
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    expect(s.github.requests.length).toBeLessThan(80);
  });

  it('an environment with a long past of failed and good deployments is judged all the same', async () => {
    const s = await gateScenario({ policy: withoutJobs });
    for (let count = 0; count < 520; count += 1)
      s.world.deploy({
        environment: 'production-rp',
        deactivate: false,
        ...(count % 2 === 1 && { state: 'FAILURE' as const }),
      });
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});

describe.concurrent('who made the rules', () => {
  const rewrite = (draft: PolicyDraft) => {
    Object.assign(draft, { 'policy-owners': ['mia'] });
    Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
  };

  it('a policy pushed to the tip does not hide behind a pull request into another branch', async () => {
    const s = await gateScenario();
    s.deploy();
    const wanted = s.land();
    s.world.commit({ branch: 'side', parent: s.world.head().oid, author: 'mia', changes: {}, message: 'Start' });
    const elsewhere = s.land({
      base: 'side',
      approvedBy: [],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['mia'])) },
    });
    s.world.moveBranch('main', elsewhere.landed.oid, { by: 'mia' });
    expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['policy.changed'] });
  });

  it('a backdated change of the policy is not the first one', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' } });
    const proposal = s.world.openPullRequest({
      author: 'mia',
      body: '',
      commits: [{ changes: { [POLICY_PATH]: `# mine\n${s.policyWith()}` }, date: '2001-01-01T00:00:00Z' }],
    });
    s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: `${s.policyWith()}# theirs\n` } });
    s.world.mergePullRequest(proposal.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  it('an old branch is not judged by the policy that stood when it was begun', async () => {
    const s = await gateScenario({ policy: (draft) => (draft['policy-owners'] = ['noah']) });
    s.deploy();
    const old = s.world.openPullRequest({
      author: 'mia',
      body: '',
      commits: [
        {
          changes: { [POLICY_PATH]: `# mine\n${s.policyWith((draft) => (draft['policy-owners'] = ['noah']))}` },
          date: '2026-01-05T08:00:30Z',
        },
      ],
    });
    s.land({
      approvedBy: ['noah'],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['erin'])) },
    });
    s.world.review(old.number, { author: 'noah' });
    s.world.mergePullRequest(old.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
  });

  it("a guarded change is judged by the policy before it, not by today's", async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: ['noah'], body: '', changes: { 'scripts/deploy/run.sh': 'echo mine\n' } });
    s.land({
      approvedBy: ['erin'],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) },
    });
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
  });

  it('and what its owner approved stays approved when the owner changes', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: ['erin'], body: '', changes: { 'scripts/deploy/run.sh': 'echo mine\n' } });
    s.land({
      approvedBy: ['erin'],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) },
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a policy that names its own approver for releases closes the gate to what he approved', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], body: '', changes: { [POLICY_PATH]: s.policyWith(rewrite) } });
    s.land({ approvedBy: ['noah'] });
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
  });

  it("a policy owner's approval of the policy right after its merge is found although GitHub lags", async () => {
    const s = await gateScenario();
    s.deploy();
    const { landed } = s.land({
      approvedBy: ['erin'],
      body: '',
      changes: { [POLICY_PATH]: `${s.policyWith()}# more\n` },
    });
    s.world.lagAssociations(landed.oid, 2);
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('an inventory file with a long past is no reason to stay closed', async () => {
    const csv = (count: number) =>
      `id,name,status,template-engine\nR1,Fernbank,active,resource-publisher\nT${String(count)},Hollyfield,active,template-manager\n`;
    const s = await gateScenario({
      policy: (draft) => (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
      world: { files: { 'inventory/sites.csv': csv(0) } },
    });
    for (let count = 1; count < 520; count += 1) s.push({ 'inventory/sites.csv': csv(count) });
    s.deploy();
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});

describe.concurrent('rules that justify themselves', () => {
  it.each<readonly [string, string | null]>([
    ['none', null],
    ['another', 'mine.yml/x'],
  ])("an unapproved policy that names %s as the environment's job does not say what is deployed", async (_, job) => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [] });
    const environments = [{ name: 'production-rp', ...(job !== null && { job }) }];
    s.land({
      approvedBy: [],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => Object.assign(draft.cohorts[RP] ?? {}, { environments })) },
    });
    s.world.deploy({ environment: 'production-rp', job: { workflow: 'mine.yml', name: 'x' } });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  /** The policy of noah, then erin's, deployed; then a branch that takes noah's again, in a merge of its own. */
  async function turnedBack(approvedBy: readonly string[]) {
    const s = await gateScenario({
      policy: (draft) => {
        draft['policy-owners'] = ['noah'];
        Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
      },
    });
    const old = s.world.head();
    const branch = s.world.commit({ branch: 'back', parent: old.oid, author: 'mia', changes: { 'docs/x.md': 'x' } });
    s.land({
      approvedBy: ['noah'],
      body: '',
      changes: {
        [POLICY_PATH]: s.policyWith((draft) => {
          draft['policy-owners'] = ['erin'];
          Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice'] });
        }),
      },
    });
    s.deploy();
    const wanted = s.land({ approvedBy: ['noah'] });
    const files = new Map([
      ...s.world.head().files,
      ...[...branch.files].filter(([path]) => path === POLICY_PATH || path === 'docs/x.md'),
    ]);
    s.world.commit({ branch: 'back', parents: [branch.oid, s.world.head().oid], files, author: 'mia' });
    const pull = s.world.openPullRequest({ author: 'mia', body: '', head: 'back' });
    for (const author of approvedBy) s.world.review(pull.number, { author });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    return { s, wanted: wanted.landed.oid };
  }

  it('a policy turned back by a merge that hides it from the history of the file', async () => {
    const { s, wanted } = await turnedBack([]);
    expect(await s.gate({ commit: wanted })).not.toMatchObject({ verdict: 'allow' });
  });

  it('nor with the approval of who owned the policy then', async () => {
    const { s } = await turnedBack(['noah']);
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });
});

describe.concurrent('what differs', () => {
  it('a revert that nobody approved is judged, however often it went back and forth', async () => {
    const s = await gateScenario();
    s.deploy();
    const fix = s.land();
    s.deploy();
    const revert = s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/app.yml': 'image: 1\n' } });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', judged: [revert.number], baseline: fix.landed.oid });
  });

  it('a file made executable, or turned into a link, is a change of it', async () => {
    const s = await gateScenario();
    s.deploy();
    s.push({ 'deploy/resource-publisher/app.yml': { content: 'image: 1\n', mode: '100755' } });
    expect(await s.gate()).toMatchObject({ codes: ['gate.unreviewed'] });
  });

  it('one shared path of a release that covers only the other cohort closes', async () => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.land({ ...WIDE, body: `Target-Cohort: ${TM}\n`, approvedBy: ['carol', 'dave', 'alice'] });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['gate.outside-declaration', 'gate.release-refused', 'reach.undeclared'],
      judged: [pull.number],
    });
  });
});
