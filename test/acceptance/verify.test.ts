import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RP_SITES, sitesScenario, WRONG, type SitesScenario } from '../gate/site-scenario.ts';
import { giveBaseline, JOBS, RP, TM, type Asked } from './gate-scenario.ts';
import { type PolicyDraft } from './scenario.ts';
import { later } from '../loopback/time.ts';

/* After a deployment: have the sites what was let through, and nothing else? */

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;

let folder = '';
let files = 0;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'cohort-guard-verify-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file that an earlier step wrote. */
function file(content: unknown): string {
  const path = join(folder, `${String((files += 1))}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Given extends Asked {
  readonly minutes?: number;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function verify(s: SitesScenario, given: Given = {}) {
  const { minutes = 1, with: inputs = {}, env = {}, ...asked } = given;
  later(s, minutes);
  return s.run(asked, { with: { mode: 'verify', ...inputs }, env: { ...s.step(asked).env, ...env } });
}

/** The commit before the head of main. */
const before = (s: SitesScenario) => s.world.commits.get(s.tip())?.parents[0] ?? '';
/** The sites of the cohort and one of the other have the head of main. */
const withT1 = (s: SitesScenario) => Object.fromEntries([...RP_SITES, 'T1'].map((id) => [id, s.tip()]));
const UNDER_WAY = {
  state: 'IN_PROGRESS',
  job: { workflow: 'deploy.yml', name: JOBS['production-rp'], status: 'in_progress', conclusion: null },
} as const;
const REFUSED = { verdict: 'error', exitCode: 1, codes: ['input.invalid'] };

/** A release that the environment's job has deployed. */
async function deployed(policy?: (draft: PolicyDraft) => void): Promise<SitesScenario> {
  const s = await sitesScenario(policy === undefined ? {} : { policy });
  s.deploy();
  s.land();
  s.deploy();
  return s;
}

describe.concurrent('a deployment', () => {
  it('is equal where every site has it: the gate of the next one may ask for it', async () => {
    const s = await deployed();
    s.allHave(s.tip());
    const run = await verify(s);
    expect(run).toMatchObject({
      verdict: 'allow',
      exitCode: 0,
      codes: [],
      outputs: { gate: 'open', sites: '3', until: '' },
    });
    expect(run.outputs).not.toHaveProperty('targets-file');
    expect(run.summary).toContain('Equal');
  });

  it('is waited for, for an hour, and then missing', async () => {
    const s = await deployed();
    const old = before(s);
    s.have(s.tip(), old, s.tip());
    const early = await verify(s, { minutes: 5 });
    expect(early).toMatchObject({
      verdict: 'hold',
      exitCode: 0,
      codes: ['deployed.missing'],
      outputs: { gate: 'closed' },
    });
    expect(early.outputs['until']).toMatch(/^2026-/);
    const late = await verify(s, { minutes: 61 });
    expect(late).toMatchObject({ verdict: 'deny', exitCode: 1, codes: ['deployed.missing'], outputs: { until: '' } });
    expect(late.record.verification).toMatchObject({ missing: [{ id: 'R2', commit: old }], list: [...RP_SITES] });
    expect(late.summary).toContain('`R2`');
  });

  it('after a rollback by the record of the environment is missed by a site with what was taken back', async () => {
    const byRecord = (draft: PolicyDraft) => void delete draft.releases['deployed'];
    const s = await deployed(byRecord);
    const older = s.tip();
    s.land({ changes: NOTE });
    s.deploy();
    s.deploy({ commit: older });
    s.have(s.tip(), older, older);
    expect(await verify(s, { minutes: 70 })).toMatchObject({ verdict: 'deny', codes: ['deployed.missing'] });
    s.allHave(older);
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
  });

  it('for as long as `within` of the environment says', async () => {
    const s = await deployed((draft) => {
      Object.assign(draft.cohorts[RP] ?? {}, {
        environments: [{ name: 'production-rp', job: 'deploy.yml/deploy (rp)', within: '3h' }],
      });
    });
    s.have(s.tip(), s.tip(), before(s));
    expect(await verify(s, { minutes: 170 })).toMatchObject({ verdict: 'hold' });
    expect(await verify(s, { minutes: 190 })).toMatchObject({ verdict: 'deny' });
  });

  it('is had by a site with a newer commit, but after a rollback that is a site missed', async () => {
    const s = await deployed();
    const older = s.tip();
    s.land({ changes: NOTE });
    s.have(s.tip(), older, older);
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
    expect(await verify(s, { rollback: true, minutes: 70 })).toMatchObject({ codes: ['deployed.missing'] });
  });

  it.each<[string, string | null]>([
    ['nothing', null],
    ['a tag', 'v1'],
  ])('is not known where a site tells %s', async (_, value) => {
    const s = await deployed();
    s.have(s.tip(), s.tip(), value);
    const run = await verify(s);
    expect(run).toMatchObject({
      verdict: 'error',
      exitCode: 1,
      codes: ['deployed.unknown'],
      outputs: { gate: 'closed' },
    });
    expect(run.record.verification).toMatchObject({ unknown: ['R3'] });
  });

  it('a commit that is not there is not the one', async () => {
    const s = await deployed();
    s.have(s.tip(), s.tip(), 'f'.repeat(40));
    expect(await verify(s, { minutes: 70 })).toMatchObject({ verdict: 'deny', codes: ['deployed.missing'] });
  });
});

describe.concurrent('which deployment', () => {
  it('in the job of the environment it is the commit of the run, though its deployment has not ended', async () => {
    const s = await deployed();
    s.land({ changes: NOTE });
    const old = before(s);
    s.allHave(old);
    const { run } = s.deploy(UNDER_WAY);
    expect(await verify(s, { env: { GITHUB_RUN_ID: String(run?.id) } })).toMatchObject({
      verdict: 'hold',
      codes: ['deployed.missing'],
    });
    expect(await verify(s, { env: { GITHUB_RUN_ID: '4711' } })).toMatchObject({ verdict: 'allow' });
  });

  it('as the workflow spells the environment, if GitHub should look for it by the letter', async () => {
    const s = await deployed();
    s.land({ changes: NOTE });
    s.allHave(before(s));
    const { run } = s.deploy({ environment: 'Production-RP', ...UNDER_WAY });
    later(s, 1);
    const clock = s.github.fault;
    const none = {
      repository: { deployments: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
    };
    s.github.fault = (request) => {
      const asked = JSON.stringify(request.body ?? '');
      const misses = asked.includes('query Deployments') && !asked.includes('"Production-RP"');
      return misses ? { status: 200, body: { data: none } } : clock?.(request);
    };
    const step = s.step({ environment: 'Production-RP' });
    const env = { ...step.env, GITHUB_RUN_ID: String(run?.id) };
    expect(await s.run({ environment: 'Production-RP' }, { with: { mode: 'verify' }, env })).toMatchObject({
      verdict: 'hold',
      codes: ['deployed.missing'],
    });
  });

  it('with the list of its gate, too', async () => {
    const s = await deployed();
    s.land({ changes: NOTE });
    s.have(s.tip(), s.tip(), null);
    expect(await verify(s, { with: { 'targets-file': file(['R1', 'R2']) } })).toMatchObject({
      verdict: 'allow',
      outputs: { sites: '2' },
    });
    expect(await verify(s, { with: { 'targets-file': file(['R2', 'R3']) } })).toMatchObject({
      codes: ['deployed.unknown'],
    });
  });

  it('a scheduled run is about the newest deployment that counts, wherever it runs', async () => {
    const s = await deployed();
    const then = s.tip();
    s.allHave(then);
    s.land({ changes: NOTE });
    const run = await verify(s);
    expect(run).toMatchObject({ verdict: 'allow' });
    expect(run.record.verification).toMatchObject({ commit: then, listed: 'active', reportedBy: 'inventory' });
  });

  it('without any deployment it is about the commit of the run, since it was merged', async () => {
    const s = await sitesScenario();
    s.land();
    s.allHave(s.tip());
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
    s.have(s.tip(), s.tip(), before(s));
    expect(await verify(s, { minutes: 1 })).toMatchObject({ verdict: 'hold' });
    expect(await verify(s, { minutes: 600 })).toMatchObject({ verdict: 'deny' });
  });

  it('of a wave only its own sites are to have it', async () => {
    const s = await sitesScenario({
      policy: (draft) => {
        Object.assign(draft.cohorts[RP] ?? {}, {
          waves: [{ name: 'pilot', select: 'ring=beta', environments: ['pilot-rp'] }],
        });
      },
    });
    s.land();
    s.world.deploy({
      environment: 'pilot-rp',
      commit: s.tip(),
      job: { workflow: 'deploy.yml', name: 'deploy (pilot)' },
    });
    s.have(null, s.tip(), null);
    expect(await verify(s, { environment: 'pilot-rp' })).toMatchObject({ verdict: 'allow', outputs: { sites: '1' } });
  });
});

describe.concurrent('what was not let through', () => {
  it('a release at a site of another cohort, which it reaches and does not cover', async () => {
    const s = await sitesScenario();
    s.deploy();
    const wrong = s.land({ changes: { 'deploy/shared.yml': 'replicas: 4\n' }, body: `Target-Cohort: ${RP}\n` });
    s.deploy();
    s.has(withT1(s));
    const run = await verify(s);
    expect(run).toMatchObject({ verdict: 'deny', exitCode: 1, codes: ['deployed.extra'] });
    expect(run.record.verification.extra).toEqual([
      { kind: 'uncovered', id: 'T1', commit: s.tip(), pulls: [wrong.number] },
    ]);
  });

  it('not one that does not reach the cohort, was undone, or for which somebody answers', async () => {
    const s = await sitesScenario();
    s.deploy();
    s.land({ changes: NOTE });
    s.deploy();
    s.has(withT1(s));
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
    const shared = { body: `Target-Cohort: ${RP}\n`, changes: { 'deploy/shared.yml': 'replicas: 4\n' } };
    s.land(shared);
    s.land({ ...shared, changes: { 'deploy/shared.yml': 'replicas: 2\n' } });
    s.deploy();
    s.has(withT1(s));
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
    s.land(shared);
    const answered = s.tip();
    s.landPolicy(['carol', 'erin'], (draft) => {
      giveBaseline(draft, answered, TM);
    });
    s.deploy();
    s.has(withT1(s));
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
  });

  it('at a site of the cohort itself, whatever let it through', async () => {
    const s = await sitesScenario();
    s.deploy();
    s.land(WRONG);
    s.deploy();
    s.allHave(s.tip());
    const run = await verify(s);
    expect(run).toMatchObject({ codes: ['deployed.extra'] });
    expect(run.record.verification.extra.map(({ id }: { id: string }) => id)).toEqual([...RP_SITES]);
  });
});

describe.concurrent('by the word of the deploy tool', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['equal', ['R3', 'R1', 'R2'], 'allow', []],
    ['one missing', ['R1', 'R2'], 'hold', ['deployed.missing']],
    ['one too many', ['R1', 'R2', 'R3', 'T1'], 'deny', ['deployed.extra']],
  ])('%s', async (_, ids, verdict, codes) => {
    const s = await deployed();
    const inputs = { 'targets-file': file(['R1', 'R2', 'R3']), 'deployed-file': file(ids) };
    expect(await verify(s, { with: inputs })).toMatchObject({ verdict, codes });
    // Without a list: the active sites.
    expect(await verify(s, { with: { 'deployed-file': file(ids) } })).toMatchObject({ verdict, codes });
  });
});

it.each<[string, () => Readonly<Record<string, string>>]>([
  ['what the tool says is no JSON', () => ({ 'deployed-file': file('R1, R2') })],
  ['there is nothing in what the tool says', () => ({ 'deployed-file': file('') })],
  ['the list of the gate is not there', () => ({ 'targets-file': join(folder, 'nowhere.json') })],
  ['the list is empty, which no gate hands out', () => ({ 'targets-file': file([]), 'deployed-file': file([]) })],
  ['a file is a folder', () => ({ 'deployed-file': folder })],
  ['no cohort is named', () => ({ cohort: '' })],
])('where %s, the step is refused', async (_, inputs) => {
  expect(await verify(await deployed(), { with: inputs() })).toMatchObject(REFUSED);
});

it('the environment has to be one of the cohort', async () => {
  expect(await verify(await deployed(), { environment: 'production-tm' })).toMatchObject(REFUSED);
});

it('an inventory that does not answer is an error', async () => {
  const s = await deployed();
  s.inventory.set({ fault: () => ({ status: 500 }) });
  expect(await verify(s)).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'], exitCode: 1 });
});
