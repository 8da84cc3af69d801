import { describe, expect, it } from 'vitest';
import { RP_CHANGE, type PolicyDraft } from './scenario.ts';
import { BODY, deployed } from './gate-scenario.ts';

/* Section 8 of the contract, sentence by sentence. */

const RP_SITES = ['R1', 'R2', 'R3'];
const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;
const unreviewed = (said: { findings: readonly any[] }): readonly any[] =>
  said.findings.find((finding) => finding.code === 'gate.unreviewed')?.items ?? [];

describe.concurrent('commits and their pull requests', () => {
  it.each(['squash', 'merge', 'rebase'] as const)('by %s', async (method) => {
    const s = await deployed();
    const pull = s.land({ method, approvedBy: [], commits: [{ changes: RP_CHANGE }, { changes: ADDED }] });
    const codes = ['approval.missing', 'gate.release-refused'];
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes, targets: null });
    s.world.review(pull.number, { author: 'alice' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [pull.number], targets: RP_SITES });
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

  it('an association that does not come: closed', async () => {
    const s = await deployed();
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

  it('an answer that is cut short', async () => {
    const s = await deployed();
    s.land();
    s.github.fault = ({ operationName }) =>
      operationName === 'Origins'
        ? {
            mutate: (answer: any) => {
              answer.data.repository.o0.associatedPullRequests.totalCount = 51;
              return answer;
            },
          }
        : undefined;
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
  });

  it('no answer of a query', async () => {
    const s = await deployed();
    s.land();
    for (const name of ['Ground', 'Manifests', 'Trees', 'Folders', 'Blobs', 'Origins', 'Merged']) {
      s.github.fault = ({ operationName }) => (operationName === name ? { status: 404, body: {} } : undefined);
      expect([name, await s.gate()]).toMatchObject([name, { verdict: 'error', codes: ['evidence.unavailable'] }]);
    }
  });

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

describe.concurrent('branches', () => {
  const hotfixes = { policy: (draft: PolicyDraft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) };

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
});
