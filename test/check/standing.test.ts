import { describe, expect, it } from 'vitest';
import { MANIFEST_PATH, quickScenario, type PolicyDraft, type ScenarioOptions } from '../acceptance/scenario.ts';

/* The check warns of manifests that would close a gate as things stand. */

const OLD = 'deploy/releases/old.yml';

function withGates(draft: PolicyDraft): void {
  Object.assign(draft.cohorts['resource-publisher'] ?? {}, { environments: ['production-rp'] });
  Object.assign(draft.cohorts['template-manager'] ?? {}, { environments: ['production-tm'] });
}

/** A release of Resource Publisher, where this manifest stands. */
async function checked(standing: string | null, options: ScenarioOptions = {}) {
  const own = await quickScenario({
    policy: withGates,
    approvedBy: ['alice'],
    ...options,
    world: { ...options.world, files: { ...(standing !== null && { [OLD]: standing }), ...options.world?.files } },
  });
  return { own, run: await own.run() };
}

const asked = ({ own }: Awaited<ReturnType<typeof checked>>) =>
  own.github.requests.filter((request) => JSON.stringify(request).includes('query Manifests'));

describe.concurrent('a manifest that stands', () => {
  it.each<[string, string, string[]]>([
    ['asks for what a site does not meet', 'cohorts: [resource-publisher]\nrequires: region=north\n', ['R2']],
    ['does not list one', 'cohorts: [resource-publisher]\nsites: [R1, R3]\n', ['R2']],
    ['covers another cohort', 'cohorts: [template-manager]\nsites: [T1]\n', ['T2']],
    ['cannot be read', 'cohorts: [\n', []],
  ])('and %s: the check says that the gate will be closed', async (_, text, sites) => {
    const { run, own } = await checked(text);
    expect(run).toMatchObject({ verdict: 'allow', codes: ['gate.standing-condition'] });
    const finding = run.judgement.findings.find(({ code }: { code: string }) => code === 'gate.standing-condition');
    expect(finding.effect).toBe('warn');
    const named = finding.evidence.manifests.flatMap(({ offenders }: any) =>
      (offenders ?? []).map((one: any) => one.id),
    );
    expect(named).toEqual(sites);
    expect(own.comment()).toContain(OLD);
  });

  it.each<[string, string]>([
    ['that every site meets', 'cohorts: [resource-publisher]\nrequires: region in (north, south)\n'],
    ['of a cohort that has no such site', 'cohorts: [template-manager]\nforbids: ring=beta\n'],
  ])('%s is none of it, and costs one request', async (_, text) => {
    const judged = await checked(text);
    expect(judged.run).toMatchObject({ verdict: 'allow', codes: [] });
    expect(asked(judged)).toHaveLength(1);
  });

  it('names the gates that it closes', async () => {
    const { run } = await checked('cohorts: [template-manager]\nsites: [T1]\n');
    const finding = run.judgement.findings.find(({ code }: { code: string }) => code === 'gate.standing-condition');
    expect(finding.evidence.environments).toEqual(['production-tm']);
  });
});

describe.concurrent('as things will stand', () => {
  const NARROW = 'cohorts: [resource-publisher]\nsites: [R1, R3]\n';

  it.each<[string, Record<string, string | null>]>([
    ['deletes', { [OLD]: null, 'deploy/resource-publisher/app.yml': 'image: 2\n' }],
    ['widens', { [OLD]: 'cohorts: [resource-publisher]\n', 'deploy/resource-publisher/app.yml': 'image: 2\n' }],
  ])('a pull request that %s the manifest is not warned of it', async (_, changes) => {
    const { run } = await checked(NARROW, { changes });
    expect(run.codes).toEqual([]);
  });

  it('a pull request is warned of its own', async () => {
    const { run } = await checked(null, { manifest: NARROW, body: '' });
    expect(run).toMatchObject({ verdict: 'allow', codes: ['gate.standing-condition'] });
    expect(JSON.stringify(run.judgement)).toContain(MANIFEST_PATH);
  });

  it.each<[string, ScenarioOptions, string[]]>([
    [
      'the description names the cohorts',
      { body: 'Target-Cohort: resource-publisher\nExpect-Sites: 3\n' },
      ['cohorts: [resource-publisher]', 'requires: "region in (north,south)"', 'expect: 3'],
    ],
    [
      'the description says all',
      { body: 'Target-Cohort: all\n', approvedBy: ['alice', 'carol'] },
      ['cohorts: [all]', 'requires: "region in (north,south)"'],
    ],
  ])('its own names no cohort, and %s: the whole file is there to paste, and helps', async (_, options, lines) => {
    const manifest = 'requires: region in (north, south)\n';
    const { run } = await checked(null, { manifest, ...options });
    expect(run).toMatchObject({ verdict: 'allow', codes: ['gate.standing-condition'] });
    const finding = run.judgement.findings.find(({ code }: { code: string }) => code === 'gate.standing-condition');
    expect(finding.next.lines).toEqual(lines);
    const pasted = await checked(null, { ...options, manifest: `${lines.join('\n')}\n`, body: '', labels: [] });
    expect(pasted.run).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('what the default branch has got since counts, beside what the branch has', async () => {
    const own = await quickScenario({ policy: withGates, approvedBy: ['alice'] });
    own.world.commit({ branch: 'main', author: 'bob', changes: { [OLD]: NARROW } });
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: ['gate.standing-condition'] });
  });
});

describe.concurrent('a cohort that goes out in waves', () => {
  const inWaves = (draft: PolicyDraft) => {
    withGates(draft);
    Object.assign(draft.cohorts['resource-publisher'] ?? {}, {
      waves: [{ name: 'pilot', select: 'ring=beta', environments: [{ name: 'pilot-rp', job: 'deploy.yml/p' }] }],
      environments: [{ name: 'production-rp', job: 'deploy.yml/rp' }],
    });
  };

  it.each<[string, string[]]>([
    ['cohorts: [resource-publisher]\nsites: [R2]\n', ['production-rp']],
    ['cohorts: [resource-publisher]\nsites: [R1, R3]\n', ['pilot-rp']],
  ])('each gate is judged by its own sites: %j', async (text, environments) => {
    const { run } = await checked(text, { policy: inWaves });
    const finding = run.judgement.findings.find(({ code }: { code: string }) => code === 'gate.standing-condition');
    expect(finding.evidence.environments).toEqual(environments);
  });
});

describe.concurrent('nothing is asked', () => {
  it.each<[string, ScenarioOptions]>([
    ['where the policy has no environment', { policy: () => undefined }],
    [
      'where it has no manifests',
      {
        policy: (draft) => {
          withGates(draft);
          draft.releases['manifests'] = [];
        },
      },
    ],
    ['of what makes no release', { changes: { 'docs/guide.md': 'Read\n' } }],
  ])('%s', async (_, options) => {
    const judged = await checked('cohorts: [\n', options);
    expect([asked(judged), judged.run.codes.includes('gate.standing-condition')]).toEqual([[], false]);
  });

  it('of what is not open any more', async () => {
    const own = await quickScenario({ policy: withGates, world: { files: { [OLD]: 'cohorts: [\n' } } });
    own.world.closePullRequest(own.pull.number, { by: 'mia' });
    const run = await own.run();
    expect([asked({ own, run }), run.codes.includes('gate.standing-condition')]).toEqual([[], false]);
  });
});
