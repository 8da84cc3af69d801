import { describe, expect, it } from 'vitest';
import { POLICY_PATH, RP_CHANGE, SITES, type PolicyDraft } from './scenario.ts';
import { BODY, gateScenario, JOBS, RP, TM, TM_CHANGE, withoutJobs, type GateScenario } from './gate-scenario.ts';

/* Section 8 of the contract, sentence by sentence. */

const BOTH = `Target-Cohort: ${RP}, ${TM}\n`;
const RP_SITES = ['R1', 'R2', 'R3'];
const TM_SITES = ['T1', 'T2'];
const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;
const rpJob = { workflow: 'deploy.yml', name: JOBS['production-rp'] } as const;
const unreviewed = (said: { findings: readonly any[] }): readonly any[] =>
  said.findings.find((finding) => finding.code === 'gate.unreviewed')?.items ?? [];

/** A world in which something has been deployed to both environments. */
async function deployed(options: Parameters<typeof gateScenario>[0] = {}): Promise<GateScenario> {
  const s = await gateScenario(options);
  s.deploy();
  s.deploy({ environment: 'production-tm' });
  return s;
}

describe.concurrent('through the action', () => {
  it('an allowed release opens, with the list of sites', async () => {
    const s = await deployed();
    const { landed } = s.land();
    const run = await s.run({}, { with: { 'fail-on': 'none' } });
    expect(run).toMatchObject({
      exitCode: 0,
      codes: [],
      outputs: {
        gate: 'open',
        verdict: 'allow',
        cohorts: JSON.stringify([RP]),
        sites: '3',
        plan: expect.stringMatching(/^[0-9a-f]{64}$/),
        'targets-file': expect.any(String),
        'record-file': expect.any(String),
        'report-file': expect.any(String),
      },
    });
    expect(run.record).toMatchObject({
      version: 1,
      inputs: { mode: 'gate', cohort: RP, environment: 'production-rp', rollback: 'false' },
    });
    expect(JSON.stringify(run.record)).toContain(landed.oid);
    expect(run.summary).not.toBe('');
    expect(s.world.checkRuns).toEqual([]);
    expect(s.world.pullRequests.flatMap((pull) => pull.comments)).toEqual([]);
  });

  it.each(['none', 'error', 'deny,hold,error'])(
    'a closed one fails the step with fail-on: %s, and names no sites to deploy to',
    async (failOn) => {
      const s = await deployed();
      s.land({ approvedBy: [] });
      const run = await s.run({}, { with: { 'fail-on': failOn } });
      expect(run).toMatchObject({
        exitCode: 1,
        verdict: 'hold',
        codes: ['approval.missing', 'gate.release-refused'],
        outputs: { gate: 'closed', sites: '3' },
      });
      expect(run.outputs).not.toHaveProperty('targets-file');
      expect(run.record.verdict ?? run.record.gate?.verdict ?? run.record.judgements?.[0]?.verdict).toBe('hold');
      expect(run.summary).toContain('#1'.replace('#', ''));
    },
  );

  it.each<readonly [string, Parameters<GateScenario['run']>[0], Parameters<GateScenario['run']>[1], readonly string[]]>(
    [
      ['nothing', {}, { with: { cohort: '', environment: '' } }, ['input cohort', 'input environment']],
      ['no commit', {}, { env: { GITHUB_SHA: '' } }, ['GITHUB_SHA']],
      ['a short commit', {}, { env: { GITHUB_SHA: 'abc1234' } }, ['GITHUB_SHA']],
      ['a rollback that is neither', {}, { with: { rollback: 'yes' } }, ['rollback', 'yes']],
      ['an environment of another cohort', { environment: 'production-tm' }, {}, ['production-tm', 'production-rp']],
      ['a cohort that is not there', { cohort: 'resource-publishr' }, {}, ['resource-publishr', RP]],
    ],
  )('told %s', async (_, asked, step, words) => {
    const s = await deployed();
    const run = await s.run(asked, { ...step, with: { 'fail-on': 'none', ...step?.with } });
    expect(run).toMatchObject({
      exitCode: 1,
      verdict: 'error',
      codes: ['input.invalid'],
      outputs: { gate: 'closed', sites: '', plan: '' },
    });
    expect(run.outputs).not.toHaveProperty('targets-file');
    for (const word of words) expect(run.log).toContain(word);
  });
});

describe.concurrent('the baseline', () => {
  it('is the newest successful deployment of the environment that is an ancestor', async () => {
    const s = await deployed();
    s.land();
    s.deploy();
    const second = s.land({ changes: ADDED });
    s.deploy();
    s.deploy({ environment: 'production-tm' });
    const third = s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: second.landed.oid, judged: [third.number] });
  });

  it('one that became inactive counts, one that failed does not, nor one without a status', async () => {
    const s = await deployed();
    const inactive = s.land();
    const was = s.deploy();
    s.world.addStatus(was, { state: 'INACTIVE' });
    const second = s.land({ changes: ADDED });
    for (const state of ['FAILURE', 'ERROR', 'IN_PROGRESS', null] as const) s.deploy({ state });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: inactive.landed.oid, judged: [second.number] });
  });

  it('is the first policy where there is none', async () => {
    const s = await gateScenario();
    const first = s.world.head().oid;
    const pull = s.land();
    s.deploy({ environment: 'production-tm' });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', baseline: first, judged: [pull.number] });
    expect(said.outcome.facts?.baseline?.kind).toBe('first-policy');
  });

  it('compares names of environments without case', async () => {
    const s = await gateScenario();
    s.land();
    s.deploy({ environment: 'Production-RP' });
    const head = s.world.head().oid;
    expect(await s.gate({ environment: 'PRODUCTION-rp' })).toMatchObject({ verdict: 'allow', baseline: head });
  });

  it.each<readonly [string, (s: GateScenario, forged: string) => void]>([
    ['a person', (s) => void s.deploy({ creator: 'mia' })],
    [
      'another app',
      (s) => {
        s.world.addUser('deployer', 'WRITE', 'Bot');
        s.deploy({ creator: 'deployer' });
      },
    ],
    [
      'a user who is called like Actions',
      (s) => {
        s.world.addUser('github-actionz');
        s.deploy({ creator: 'github-actionz' });
      },
    ],
  ])('created by %s does not count', async (_, forge) => {
    const s = await deployed();
    const base = s.world.head().oid;
    s.land({ approvedBy: [] });
    forge(s, s.world.head().oid);
    expect(await s.gate()).toMatchObject({ verdict: 'hold', baseline: base });
  });

  it.each<readonly [string, Parameters<GateScenario['deploy']>[0]]>([
    ['another job', { job: { ...rpJob, name: 'deploy (tm)' } }],
    ['another workflow', { job: { ...rpJob, workflow: 'mine.yml' } }],
    ['a job that failed', { job: { ...rpJob, conclusion: 'failure' } }],
    ['a job at another commit', { job: { ...rpJob, headSha: 'HEAD~' } }],
    ['no job', { logUrl: null }],
    ['a log elsewhere', { logUrl: 'https://example.org/log' }],
    ['a job that is not there', { logUrl: 'https://github.com/acme/rollout/actions/runs/1/job/2' }],
  ])('with the job named, one by %s does not count', async (_, options) => {
    const s = await deployed();
    const base = s.world.head().oid;
    s.land({ approvedBy: [] });
    const job = options?.job?.headSha === 'HEAD~' ? { job: { ...options.job, headSha: base } } : {};
    s.deploy({ ...options, ...job });
    expect(await s.gate()).toMatchObject({
      verdict: 'hold',
      baseline: base,
      codes: ['approval.missing', 'gate.release-refused'],
    });
  });

  it('the warning that it is unproven comes only without a job', async () => {
    const named = await deployed();
    named.land();
    expect((await named.gate()).codes).toEqual([]);
    const s = await gateScenario({ policy: withoutJobs });
    s.world.deploy({ environment: 'production-rp' });
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: ['gate.baseline-unproven'] });
  });

  it('is never earlier than the first policy: years of direct pushes before it are history', async () => {
    const s = await gateScenario({ policy: null });
    s.deploy();
    for (let count = 0; count < 300; count += 1) s.push({ 'deploy/shared.yml': `replicas: ${String(count)}\n` });
    s.push({ 'deploy/resource-publisher/old.yml': 'old' });
    const adoption = s.land({ approvedBy: [], body: '', changes: { [POLICY_PATH]: s.policyWith() } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES, baseline: adoption.landed.oid });
    const release = s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [release.number], baseline: adoption.landed.oid });
    s.push({ 'deploy/shared.yml': 'replicas: 9\n' });
    expect((await s.gate()).codes).toEqual(['gate.unreviewed']);
  });

  it.each(['merge', 'rebase'] as const)(
    'also where the first policy came by %s while others pushed',
    async (method) => {
      const s = await gateScenario({ policy: null });
      s.deploy();
      const adoption = s.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: s.policyWith() } });
      s.push({ 'deploy/shared.yml': 'replicas: 5\n' });
      s.world.mergePullRequest(adoption.number, { by: 'mia', method });
      expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    },
  );

  it('is the last on its own line where a hotfix of another branch was deployed since', async () => {
    const s = await deployed({ policy: (draft) => (draft.releases['branches'] = ['main', 'hotfix/*']) });
    const base = s.land();
    s.deploy();
    s.world.moveBranch('hotfix/1', base.landed.oid, { by: 'mia' });
    const fix = s.land({ base: 'hotfix/1', changes: ADDED });
    s.deploy({ commit: fix.landed.oid, job: { ...rpJob, headBranch: 'hotfix/1' } });
    const next = s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } });
    // What the hotfix brought would be lost, unless somebody says that it may be.
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
    expect(said.findings.find(({ code }) => code === 'gate.superseded')).toMatchObject({
      inTheWay: [{ commit: fix.landed.oid, stand: 'apart', pulls: [fix.number] }],
    });
    expect(await s.gate({ rollback: true })).toMatchObject({
      verdict: 'allow',
      baseline: base.landed.oid,
      judged: [next.number],
    });
  });
});

describe.concurrent('commits and their pull requests', () => {
  it.each(['squash', 'merge', 'rebase'] as const)('by %s', async (method) => {
    const s = await deployed();
    const pull = s.land({ method, commits: [{ changes: RP_CHANGE }, { changes: ADDED }] });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [pull.number], targets: RP_SITES });
  });

  it.each(['squash', 'merge', 'rebase'] as const)('by %s, unapproved', async (method) => {
    const s = await deployed();
    s.land({ method, approvedBy: [], commits: [{ changes: RP_CHANGE }, { changes: ADDED }] });
    expect(await s.gate()).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing', 'gate.release-refused'],
      targets: null,
    });
  });

  it("stacked: the one merged into the other's branch is part of that", async () => {
    const s = await deployed();
    const lower = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    s.land({ base: lower.headRefName, approvedBy: [], changes: ADDED, method: 'merge' });
    expect(lower.headRefOid).toBe(s.world.head(lower.headRefName).oid);
    s.world.review(lower.number, { author: 'alice' });
    s.world.mergePullRequest(lower.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [lower.number] });
  });

  it('several in one deployment are judged each: one refused closes', async () => {
    const s = await deployed();
    const good = s.land();
    const more = s.land({ changes: ADDED, method: 'merge' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [good.number, more.number] });
    const bad = s.land({
      approvedBy: ['carol'],
      changes: { 'deploy/resource-publisher/c.yml': 'c' },
      method: 'rebase',
    });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'hold', judged: [good.number, more.number, bad.number] });
    expect(said.findings).toContainEqual(
      expect.objectContaining({ code: 'gate.release-refused', number: bad.number, verdict: 'hold' }),
    );
  });

  it('an association that lags is asked for again', async () => {
    const s = await deployed();
    const { landed } = s.land();
    s.world.lagAssociations(landed.oid, 2);
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('and stays closed where it does not come', async () => {
    const s = await deployed();
    const { landed } = s.land();
    s.world.lagAssociations(landed.oid, 99);
    // The merged pull request names its merge commit itself.
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    const merged = s.land({ method: 'merge', changes: ADDED });
    s.world.lagAssociations(merged.headRefOid, 99);
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
    expect(unreviewed(said)).toEqual([{ kind: 'commit', id: merged.headRefOid }]);
  });

  it('and is waited for, up to a minute, where a merged pull request claims the commit', async () => {
    const s = await deployed();
    const merged = s.land({ method: 'merge', changes: ADDED });
    s.world.lagAssociations(merged.headRefOid, 6);
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a direct push', async () => {
    const s = await deployed();
    s.land();
    const pushed = s.push(ADDED);
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
    expect(unreviewed(said)).toEqual([
      { kind: 'commit', id: pushed.oid },
      { kind: 'path', id: 'deploy/resource-publisher/b.yml' },
    ]);
  });

  it('of ignored paths alone counts for nothing, a merge on a laptop included', async () => {
    const s = await deployed();
    s.push({ 'docs/guide.md': 'More\n' }, { author: 'erin' });
    const side = s.world.commit({ changes: { 'docs/side.md': 'x\n' }, author: 'mia' });
    s.world.commit({
      branch: 'main',
      parents: [s.world.head().oid, side.oid],
      files: new Map([...s.world.head().files, ...side.files]),
      author: 'mia',
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
    s.push({ 'docs/guide.md': 'More\n', 'deploy/shared.yml': 'replicas: 9\n' });
    expect((await s.gate()).codes).toEqual(['gate.unreviewed']);
  });

  it('that a later one undid counts for nothing, but not what decides where things go', async () => {
    const s = await deployed();
    s.push(ADDED);
    s.push({ 'deploy/resource-publisher/b.yml': null });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
    s.push({ 'scripts/deploy/run.sh': 'false\n' });
    s.push({ 'scripts/deploy/run.sh': 'true\n' });
    expect((await s.gate()).codes).toEqual(['gate.unreviewed', 'policy.changed']);
  });

  it('merged into another branch first', async () => {
    const s = await deployed();
    s.world.moveBranch('develop', s.world.head().oid, { by: 'mia' });
    const pull = s.land({ base: 'develop' });
    s.world.moveBranch('main', pull.landed.oid, { by: 'mia' });
    expect((await s.gate()).codes).toEqual(['gate.unreviewed']);
  });

  it('an open pull request that contains the commit', async () => {
    const s = await deployed({ policy: (draft) => (draft.releases['branches'] = ['main', 'hotfix/*']) });
    s.world.moveBranch('hotfix/1', s.world.head().oid, { by: 'mia' });
    const pushed = s.push(RP_CHANGE, { branch: 'hotfix/1' });
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, head: 'hotfix/1' });
    s.world.review(pull.number, { author: 'alice' });
    expect((await s.gate({ commit: pushed.oid, branch: 'hotfix/1' })).codes).toEqual(['gate.unreviewed']);
  });

  it('an answer that is cut short', async () => {
    const s = await deployed();
    s.land();
    s.github.fault = ({ operationName }) =>
      operationName === 'Origins'
        ? {
            mutate: (answer: any) => {
              answer.data.repository.c0.associatedPullRequests.totalCount = 51;
              return answer;
            },
          }
        : undefined;
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
  });

  it.each(['Ground', 'Manifests', 'Trees', 'Folders', 'Blobs', 'Origins', 'Merged'])(
    'no answer of %s',
    async (name) => {
      const s = await deployed();
      s.land();
      s.github.fault = ({ operationName }) => (operationName === name ? { status: 404, body: {} } : undefined);
      expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    },
  );

  it('of 250 commits and more, the list is read to its end', async () => {
    const s = await deployed();
    const pull = s.land({
      method: 'rebase',
      commits: Array.from({ length: 240 }, (_, at) => ({
        changes: { 'deploy/resource-publisher/app.yml': `image: ${String(at)}\n` },
      })),
    });
    s.push(ADDED);
    expect(await s.gate()).toMatchObject({ judged: [pull.number], codes: ['gate.unreviewed'] });
  });
});

describe.concurrent('each release is judged again as it stands', () => {
  it('an approval dismissed after the merge', async () => {
    const s = await deployed();
    const pull = s.land();
    s.world.dismissReview(pull.number, pull.reviews[0]?.id ?? '', { by: 'adam' });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] });
  });

  it('an owner who lost access', async () => {
    const s = await deployed();
    s.land();
    s.world.setPermission('alice', 'READ');
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] });
  });

  it('a declaration edited after the merge', async () => {
    const s = await deployed();
    const pull = s.land();
    s.world.editBody(pull.number, { by: 'mia', body: `${BODY}Expect-Sites: 1-9\n` });
    expect(await s.gate()).toMatchObject({ verdict: 'hold' });
  });

  it('a veto after the merge', async () => {
    const s = await deployed();
    const pull = s.land();
    s.world.comment(pull.number, { author: 'bob', body: '/cohort reject it breaks' });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['approval.vetoed', 'gate.release-refused'] });
  });

  it('an owner removed from the policy since', async () => {
    const s = await deployed();
    s.land();
    s.land({
      approvedBy: ['erin'],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['bob'] })) },
    });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] });
  });

  it('one without a declaration', async () => {
    const s = await deployed();
    s.land({ body: 'Nothing' });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: expect.arrayContaining(['declaration.missing', 'gate.release-refused']),
    });
  });
});

describe.concurrent('reach', () => {
  const SHARED = { 'deploy/shared.yml': 'replicas: 3\n' };

  it('by path: what another cohort claims is no affair of this one', async () => {
    const s = await deployed();
    s.land({ approvedBy: [], changes: TM_CHANGE, body: `Target-Cohort: ${TM}\n` });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', codes: [], judged: [], targets: RP_SITES });
    expect(said.outcome.facts?.releases).toHaveLength(1);
    expect((await s.gate({ cohort: TM })).verdict).toBe('hold');
  });

  it('by path: a shared one reaches both', async () => {
    const s = await deployed();
    s.land({ changes: SHARED, body: BOTH, approvedBy: ['alice', 'carol'] });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', targets: TM_SITES });
  });

  it('by name', async () => {
    const s = await deployed();
    const pull = s.land({ changes: TM_CHANGE, body: BOTH, approvedBy: ['carol'] });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', judged: [pull.number] });
  });

  it('by a target', async () => {
    const s = await deployed();
    const pull = s.land({
      changes: { ...TM_CHANGE, 'deploy/releases/next.yml': `cohorts: [${TM}]\nsites: [T1, T2, R1]\n` },
      body: '',
      approvedBy: ['carol', 'dave', 'alice'],
    });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      judged: [pull.number],
      codes: expect.arrayContaining(['gate.outside-declaration', 'site.outside-cohort']),
    });
  });

  it('a cohort without paths is reached by every release', async () => {
    const s = await deployed({
      policy: (draft) => {
        delete draft.cohorts[TM]?.['paths'];
      },
    });
    const pull = s.land();
    expect(await s.gate({ cohort: TM })).toMatchObject({
      verdict: 'deny',
      judged: [pull.number],
      codes: ['gate.outside-declaration'],
    });
  });

  it('the sites that a release leaves out are named', async () => {
    const s = await deployed();
    s.land({ changes: { ...RP_CHANGE, 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1, R3]\n` }, body: '' });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.outside-declaration', 'gate.standing-condition'] });
    expect(said.findings.find(({ code }) => code === 'gate.outside-declaration')).toMatchObject({
      missing: [{ id: 'R2', name: 'Alderbrook Practice' }],
    });
  });

  it('a range without a release is allowed', async () => {
    const s = await deployed();
    s.land({ approvedBy: [], body: '', changes: { 'docs/guide.md': 'More\n' } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [], targets: RP_SITES });
  });

  it('so is the same commit again', async () => {
    const s = await deployed();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES });
  });

  it.each(['squash', 'merge'] as const)('what a revert by %s undid counts for nothing', async (method) => {
    const s = await deployed();
    s.land({ approvedBy: [], method });
    s.land({ approvedBy: [], method, changes: { 'deploy/resource-publisher/app.yml': 'image: 1\n' } });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', judged: [] });
    expect(said.outcome.facts?.releases.map((release) => release.undone)).toEqual([true, true]);
  });

  it('one that is undone in part is judged', async () => {
    const s = await deployed();
    s.land({ approvedBy: [], changes: { ...RP_CHANGE, ...ADDED } });
    s.land({ changes: { 'deploy/resource-publisher/b.yml': null } });
    expect((await s.gate()).verdict).toBe('hold');
  });
});

describe.concurrent('what really changed', () => {
  const evil = (s: GateScenario, signed: 'github' | null) => {
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    s.world.review(pull.number, { author: 'alice' });
    const merge = s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    const before = merge.parents[0] ?? '';
    const files = new Map([
      ...merge.files,
      ...s.world.commit({ parent: merge.oid, changes: { 'deploy/template-manager/evil.yml': 'x' } }).files,
    ]);
    const twisted = s.world.commit({
      parents: [before, pull.headRefOid],
      files,
      author: 'mia',
      committer: signed === 'github' ? 'web-flow' : 'mia',
      signature: signed,
    });
    s.world.moveBranch('main', twisted.oid, { by: 'mia' });
    pull.mergeCommit = twisted.oid;
    return twisted;
  };

  it('a path that no pull request changed, in a merge that says GitHub made it', async () => {
    const s = await deployed();
    evil(s, 'github');
    const said = await s.gate({ cohort: TM });
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
    expect(unreviewed(said)).toEqual([{ kind: 'path', id: 'deploy/template-manager/evil.yml' }]);
  });

  it('an unsigned merge on the first-parent line', async () => {
    const s = await deployed();
    const pull = s.land({ method: 'merge', signed: false });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
    expect(unreviewed(said)).toEqual([{ kind: 'merge', id: pull.landed.oid }]);
  });

  it('a merge whose signature names GitHub and is not valid', async () => {
    const s = await deployed();
    const pull = s.land({ method: 'merge' });
    Object.assign(pull.landed, {
      signature: { isValid: false, state: 'INVALID', wasSignedByGitHub: true, signer: null },
    });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
  });

  it('which the policy may allow, but not what it carries', async () => {
    const s = await deployed({ policy: (draft) => (draft.releases['unsigned-merges'] = 'allow') });
    s.land({ method: 'merge', signed: false, changes: ADDED });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    evil(s, null);
    expect((await s.gate()).codes).toEqual(['gate.unreviewed']);
  });

  it("an unsigned merge inside a pull request's branch is its own affair", async () => {
    const s = await deployed();
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    s.land({ changes: ADDED });
    const files = new Map([
      ...s.world.head().files,
      ...[...s.world.head(pull.headRefName).files].filter(([path]) => path === 'deploy/resource-publisher/app.yml'),
    ]);
    s.world.commit({ branch: pull.headRefName, parents: [pull.headRefOid, s.world.head().oid], files, author: 'mia' });
    s.world.review(pull.number, { author: 'alice' });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a rebase with extra content', async () => {
    const s = await deployed();
    const pull = s.land({ method: 'rebase' });
    const twisted = s.world.commit({
      parents: pull.landed.parents,
      files: s.world.commit({ parent: pull.landed.oid, changes: ADDED }).files,
      author: 'mia',
    });
    s.world.moveBranch('main', twisted.oid, { by: 'mia' });
    Object.assign(pull, { mergeCommit: twisted.oid, rebasedCommits: [twisted.oid] });
    expect(unreviewed(await s.gate())).toEqual([{ kind: 'path', id: 'deploy/resource-publisher/b.yml' }]);
  });

  it('a rename counts with both its names', async () => {
    const s = await deployed();
    s.land({
      changes: { 'deploy/resource-publisher/app.yml': null, 'deploy/resource-publisher/new.yml': 'image: 1\n' },
      renames: [{ from: 'deploy/resource-publisher/app.yml', to: 'deploy/resource-publisher/new.yml' }] as never,
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});

describe.concurrent('who made the rules', () => {
  const more = (s: GateScenario) => ({ [POLICY_PATH]: `${s.policyWith()}# more\n` });
  const noahOwns = (s: GateScenario) => ({
    [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])),
  });

  it('a policy without a pull request', async () => {
    const s = await deployed();
    const wanted = s.land();
    const pushed = s.push(more(s));
    const said = await s.gate({ commit: wanted.landed.oid });
    expect(said).toMatchObject({ verdict: 'deny', codes: ['policy.changed'] });
    expect(said.findings[0]).toMatchObject({ origin: { commit: pushed.oid } });
  });

  it.each<readonly [string, readonly string[], boolean, 'old' | 'new']>([
    ['nobody', [], false, 'old'],
    ['an owner of the policy before it', ['erin'], true, 'old'],
    ['another', ['alice'], false, 'old'],
    ['only an owner of the new one', ['noah'], false, 'new'],
    ['an owner of the old one, none any more', ['erin'], true, 'new'],
  ])('a policy approved by %s', async (_, approvedBy, opens, which) => {
    const s = await deployed();
    const pull = s.land({ approvedBy, body: '', changes: which === 'new' ? noahOwns(s) : more(s) });
    const said = await s.gate();
    expect(said).toMatchObject(
      opens ? { verdict: 'allow', codes: [] } : { verdict: 'hold', codes: ['policy.changed'] },
    );
    if (!opens) expect(said.findings[0]).toMatchObject({ origin: { pull: pull.number } });
  });

  it('between the deployed commit and the tip as well', async () => {
    const s = await deployed();
    const wanted = s.land();
    s.land({ approvedBy: [], body: '', changes: more(s) });
    expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
  });

  it('and on a rollback', async () => {
    const s = await deployed();
    const first = s.land();
    s.deploy();
    s.land({ changes: ADDED });
    s.deploy();
    expect(await s.gate({ commit: first.landed.oid, rollback: true })).toMatchObject({ verdict: 'allow' });
    s.land({ approvedBy: [], body: '', changes: more(s) });
    expect(await s.gate({ commit: first.landed.oid, rollback: true })).toMatchObject({
      verdict: 'hold',
      codes: ['policy.changed'],
    });
  });

  it('before the baseline it is the past', async () => {
    const s = await deployed();
    s.push(more(s));
    s.deploy();
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('the first policy needs nobody', async () => {
    const s = await gateScenario({ policy: null });
    s.land({ approvedBy: [], body: '', changes: { [POLICY_PATH]: s.policyWith() } });
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it.each([
    ['pushed', 'deny'],
    ['merged', 'hold'],
    ['approved', 'allow'],
  ] as const)('the inventory file, %s', async (how, verdict) => {
    const csv = (tail: string) =>
      `id,name,status,template-engine\nR1,Fernbank,active,resource-publisher\nT1,Hollyfield,active,template-manager\n${tail}`;
    const s = await deployed({
      policy: (draft) => (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
      world: { files: { 'inventory/sites.csv': csv('') } },
    });
    const wanted = s.land();
    const changes = { 'inventory/sites.csv': csv('R2,Alder,active,resource-publisher\n') };
    if (how === 'pushed') s.push(changes);
    else s.land({ changes, body: '', approvedBy: how === 'approved' ? ['erin'] : ['alice'] });
    expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({
      verdict,
      targets: how === 'approved' ? ['R1', 'R2'] : null,
    });
  });

  it.each(['scripts/deploy/run.sh', '.github/workflows/deploy.yml'])(
    'the guarded path %s, in the range',
    async (path) => {
      const s = await deployed();
      const wanted = s.land();
      const pull = s.land({ approvedBy: ['alice'], body: '', changes: { [path]: 'new\n' } });
      expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({ verdict: 'allow' });
      expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
      s.world.review(pull.number, { author: 'erin' });
      expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    },
  );

  it.each(['scripts/deploy/run.sh', '.github/workflows/deploy.yml'])(
    'the guarded path %s, without a pull request',
    async (path) => {
      const s = await deployed();
      const pushed = s.push({ [path]: 'mine\n', 'deploy/shared.yml': 'replicas: 9\n' });
      const said = await s.gate();
      expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
      expect(said.findings.filter(({ code }) => code === 'policy.changed')).toMatchObject([
        { effect: 'deny', paths: [path], origin: { commit: pushed.oid } },
      ]);
    },
  );

  it('a policy pushed in the range is told once', async () => {
    const s = await deployed();
    const pushed = s.push(more(s));
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
    expect(said.findings.filter(({ code }) => code === 'policy.changed')).toMatchObject([
      { paths: [POLICY_PATH], origin: { commit: pushed.oid } },
    ]);
  });

  it('administrators are the policy owners where none has write access', async () => {
    const s = await deployed();
    s.world.setPermission('erin', 'READ');
    const pull = s.land({ approvedBy: ['erin'], body: '', changes: more(s) });
    expect((await s.gate()).codes).toEqual(['policy.changed']);
    s.world.review(pull.number, { author: 'adam' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a policy that is no valid one', async () => {
    const s = await deployed();
    s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: 'version: 2\n' } });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
  });

  it('no policy at all', async () => {
    const s = await gateScenario({ policy: null });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.missing'] });
  });
});

describe.concurrent('rollback', () => {
  async function twice() {
    const s = await deployed();
    const first = s.land();
    s.deploy();
    const between = s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } });
    const second = s.land({ changes: ADDED });
    s.deploy();
    return { s, first: first.landed.oid, between: between.landed.oid, second: second.landed.oid };
  }

  it("to a commit that this environment has had, with nothing judged and today's sites", async () => {
    const { s, first } = await twice();
    s.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R9' }] });
    s.world.setPermission('alice', 'READ');
    expect(await s.gate({ commit: first, rollback: true })).toMatchObject({
      verdict: 'allow',
      codes: [],
      judged: [],
      targets: [...RP_SITES, 'R9'],
    });
  });

  it('without the input it is superseded', async () => {
    const { s, first } = await twice();
    expect(await s.gate({ commit: first })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
  });

  it.each([true, false])('to a commit it never had (rollback: %s)', async (rollback) => {
    const { s, between } = await twice();
    expect(await s.gate({ commit: between, rollback })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
  });

  it('to a commit that only another environment has had', async () => {
    const { s, between } = await twice();
    s.deploy({ environment: 'production-tm', commit: between });
    expect((await s.gate({ commit: between, rollback: true })).codes).toEqual(['gate.superseded']);
  });

  it('to a commit of which a person says so', async () => {
    const { s, between } = await twice();
    s.deploy({ commit: between, creator: 'mia' });
    s.deploy({ commit: between, job: { workflow: 'mine.yml', name: JOBS['production-rp'] } });
    s.deploy({ commit: between, state: 'FAILURE', job: { ...rpJob, conclusion: 'failure' } });
    expect((await s.gate({ commit: between, rollback: true })).codes).toEqual(['gate.superseded']);
  });

  it('is no way to what has never been there', async () => {
    const { s } = await twice();
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/d.yml': 'd' } });
    // It never goes forward: this is judged like any deployment.
    expect((await s.gate({ rollback: true })).codes).toEqual(['approval.missing', 'gate.release-refused']);
  });

  it('and forward again: judged from what it was rolled back to', async () => {
    const { s, first, second } = await twice();
    s.deploy({ commit: first });
    expect(await s.gate({ commit: second })).toMatchObject({
      verdict: 'allow',
      codes: ['gate.rolled-back'],
      baseline: first,
      judged: [2, 3],
    });
  });
});

describe.concurrent('branches', () => {
  const hotfixes = { policy: (draft: PolicyDraft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) };

  it('off the release branch', async () => {
    const s = await deployed();
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    s.world.review(pull.number, { author: 'alice' });
    expect(await s.gate({ commit: pull.headRefOid, branch: pull.headRefName })).toMatchObject({
      verdict: 'deny',
      codes: ['gate.not-on-branch'],
    });
  });

  it('a hotfix branch, and what is pushed to it', async () => {
    const s = await deployed(hotfixes);
    s.world.moveBranch('hotfix/1', s.world.head().oid, { by: 'mia' });
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/later.yml': 'x' } });
    const fix = s.land({ base: 'hotfix/1' });
    const asked = { commit: fix.landed.oid, branch: 'hotfix/1' };
    expect(await s.gate(asked)).toMatchObject({ verdict: 'allow', judged: [fix.number] });
    expect(await s.gate({ ...asked, branch: null })).toMatchObject({ verdict: 'allow' });
    const pushed = s.push(ADDED, { branch: 'hotfix/1' });
    expect((await s.gate({ commit: pushed.oid, branch: 'hotfix/1' })).codes).toEqual(['gate.unreviewed']);
  });

  it('a branch that no pattern names', async () => {
    const s = await deployed(hotfixes);
    s.world.moveBranch('feature/hotfix', s.world.head().oid, { by: 'mia' });
    const fix = s.land({ base: 'feature/hotfix' });
    expect((await s.gate({ commit: fix.landed.oid, branch: 'feature/hotfix' })).codes).toEqual(['gate.not-on-branch']);
  });
});

describe.concurrent('promotion', () => {
  it('from one cohort to the next: old approvals no longer count, new comments do', async () => {
    const s = await deployed();
    const pull = s.land({ changes: { 'deploy/shared.yml': 'replicas: 3\n' } });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: expect.arrayContaining(['gate.release-refused', 'reach.undeclared']),
    });
    s.world.editBody(pull.number, { by: 'mia', body: BOTH });
    s.world.review(pull.number, { author: 'carol', commit: s.world.head().oid });
    const widened = await s.gate({ cohort: TM });
    expect(widened).toMatchObject({ verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] });
    const plan = widened.outcome.plan ?? '';
    s.world.comment(pull.number, { author: 'alice', body: `/cohort approve ${RP} ${plan.slice(0, 16)}` });
    expect((await s.gate({ cohort: TM })).verdict).toBe('hold');
    s.world.comment(pull.number, { author: 'carol', body: `/cohort approve ${TM} ${plan.slice(0, 16)}` });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', targets: TM_SITES });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES });
  });

  it('of a cohort without paths: refused before, open after', async () => {
    const s = await deployed({
      policy: (draft) => {
        for (const cohort of Object.values(draft.cohorts)) delete cohort['paths'];
      },
    });
    const pull = s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'deny', codes: ['gate.outside-declaration'] });
    s.world.editBody(pull.number, { by: 'mia', body: BOTH });
    const plan = (await s.gate({ cohort: TM })).outcome.plan ?? '';
    for (const [author, cohort] of [
      ['alice', RP],
      ['carol', TM],
    ] as const)
      s.world.comment(pull.number, { author, body: `/cohort approve ${cohort} ${plan}` });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', targets: TM_SITES });
  });
});

describe.concurrent('drift', () => {
  const engine = (id: string, attributes: object) =>
    SITES.map((site: any) => (site.id === id ? { ...site, attributes: { ...site.attributes, ...attributes } } : site));

  it('a site that no longer qualifies closes by name', async () => {
    const s = await deployed();
    s.land({
      changes: { ...RP_CHANGE, 'deploy/releases/1.yml': `cohorts: [${RP}]\nrequires: region in (north, south)\n` },
    });
    expect((await s.gate()).verdict).toBe('allow');
    s.inventory.set({ sites: engine('R2', { region: null }) });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.unproven']) });
    expect(JSON.stringify(said.findings)).toContain('Alderbrook Practice');
  });

  it('a site that changed its engine is no member any more, and closes a list that names it', async () => {
    const s = await deployed();
    s.land({
      changes: { ...RP_CHANGE, 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1, R2, R3]\n` },
      body: '',
    });
    expect((await s.gate()).verdict).toBe('allow');
    s.inventory.set({ sites: engine('R2', { 'template-engine': 'template-manager' }) });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) });
    expect(JSON.stringify(said.findings)).toContain('R2');
  });

  it('a new site closes a release that lists its sites', async () => {
    const s = await deployed();
    s.land({
      changes: { ...RP_CHANGE, 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1, R2, R3]\n` },
      body: '',
    });
    s.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R9', name: 'Newcomer' }] });
    const said = await s.gate();
    expect(said).toMatchObject({ codes: ['gate.outside-declaration', 'gate.standing-condition'] });
    expect(JSON.stringify(said.findings)).toContain('Newcomer');
  });

  it('Expect-Sites bounds it', async () => {
    const s = await deployed();
    s.land({ body: `${BODY}Expect-Sites: 3\n` });
    s.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R9' }] });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['declaration.expectation', 'gate.release-refused'],
    });
  });

  it('an empty cohort is never handed out', async () => {
    const s = await deployed();
    s.inventory.set({ sites: SITES.filter((site) => !site.id.startsWith('R') || site.id === 'R4') });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['cohort.empty'], targets: null });
  });

  it('an inventory that does not answer', async () => {
    const s = await deployed();
    s.inventory.set({ fault: () => ({ status: 404 }) });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
  });
});

it('requests grow with pages, not with pull requests', async () => {
  const count = async (pulls: number, commits: number) => {
    const s = await deployed();
    for (let at = 0; at < pulls; at += 1)
      s.land({
        method: 'merge',
        commits: Array.from({ length: commits }, (_, each) => ({
          changes: { [`deploy/resource-publisher/${String(at)}.yml`]: String(each) },
        })),
      });
    const before = s.github.requests.length;
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', judged: { length: pulls } });
    // Who pushed is asked of each branch by itself: the activity of the whole repository may be any length.
    const made = s.github.requests
      .slice(before)
      .filter(({ path }) => !path.includes('/activity'))
      .map((one) => one.operationName ?? one.path.split('?')[0]?.replace(/[0-9a-f]{40}/g, 'oid') ?? '');
    return {
      // Who pushed is asked branch by branch: a list of the whole repository ends after its newest thousand.
      total: made.filter((name) => !name.endsWith('/activity')).length,
      by: Object.fromEntries([...Map.groupBy(made, (name) => name)].map(([name, all]) => [name, all.length])),
    };
  };
  const [one, ten, fifty] = [await count(1, 4), await count(10, 4), await count(50, 4)];
  if (process.env['SHOW']) console.log(JSON.stringify({ one, ten, fifty }, null, 1));
  expect(ten.total).toBeLessThanOrEqual(one.total + 3);
  expect(fifty.total).toBeLessThanOrEqual(one.total + 20);
}, 120_000);
