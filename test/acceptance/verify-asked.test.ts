import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitesScenario } from '../gate/site-scenario.ts';
import { later } from '../loopback/time.ts';
import { JOBS, RP } from './gate-scenario.ts';
import { before, deployed, NOTE, verify } from './verify-scenario.ts';

/* Which deployment is compared with what the sites have, and by whose word. */

const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-verify-'));
let files = 0;

/** A file that an earlier step wrote. */
function file(content: unknown): string {
  const path = join(folder, `${String((files += 1))}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const UNDER_WAY = {
  state: 'IN_PROGRESS',
  job: { workflow: 'deploy.yml', name: JOBS['production-rp'], status: 'in_progress', conclusion: null },
} as const;
const REFUSED = { verdict: 'error', exitCode: 1, codes: ['input.invalid'] };

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
