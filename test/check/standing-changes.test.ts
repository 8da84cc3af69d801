import { describe, expect, it } from 'vitest';
import {
  changedPolicy,
  POLICY_PATH,
  quickScenario,
  RP_CHANGE,
  type PolicyDraft,
  type Scenario,
} from '../acceptance/scenario.ts';

/* Whoever changes for whom a manifest stands asks the owners of the cohorts that it names, before and after. */

const A = 'deploy/releases/a.yml';
const B = 'deploy/releases/b.yml';
type Files = Readonly<Record<string, string | null>>;

async function judged(
  standing: Readonly<Record<string, string>>,
  changes: Files | ((own: { readonly url: string }) => Files),
  approvedBy: readonly string[],
  body = '',
) {
  const own = await quickScenario({ body: 'Nothing yet.', world: { files: standing } });
  const pull = own.world.openPullRequest({
    author: 'mia',
    body,
    changes: typeof changes === 'function' ? changes(own.inventory) : changes,
  });
  for (const author of approvedBy) own.world.review(pull.number, { author });
  return { own, pull, run: await own.run({ payload: { pull_request: { number: pull.number } } }) };
}

const owners = ({ judgement }: Awaited<ReturnType<Scenario['run']>>) =>
  judgement.findings.flatMap(({ evidence }: any) => (evidence.without ?? []).map(({ cohort }: any) => cohort));

const RP = 'cohorts: [resource-publisher]\n';
const TM = 'cohorts: [template-manager]\n';
const BOTH = 'cohorts: [resource-publisher, template-manager]\n';
const LISTED = `${RP}sites: [R1, R2]\n`;

describe.concurrent('a pull request that needs no declaration', () => {
  it.each<[string, Readonly<Record<string, string>>, Files, string[], string, string[]]>([
    ['deletes one of both', { [A]: BOTH }, { [A]: null }, ['alice', 'bob'], 'hold', ['approval.missing']],
    ['both owners', { [A]: BOTH }, { [A]: null }, ['alice', 'carol'], 'allow', []],
    ['renames it, unapproved', { [A]: LISTED }, { [A]: null, [B]: LISTED }, [], 'hold', ['approval.missing']],
    ['widens it', { [A]: LISTED }, { [A]: RP }, ['alice'], 'allow', []],
    ['adds a cohort', { [A]: RP }, { [A]: BOTH }, ['alice', 'carol'], 'allow', []],
    ['adds a cohort without its owner', { [A]: RP }, { [A]: BOTH }, ['alice', 'bob'], 'hold', ['approval.missing']],
  ])('%s', async (_, standing, changes, approvedBy, verdict, codes) => {
    const { run } = await judged(standing, changes, approvedBy);
    expect(run).toMatchObject({ verdict, codes });
  });
});

describe.concurrent('a pull request that needs one', () => {
  it.each<[string, Readonly<Record<string, string>>, Files, string, string[]]>([
    ['narrows two', { [A]: RP, [B]: RP }, { [A]: LISTED, [B]: `${LISTED}# two\n` }, '', ['declaration.conflict']],
    ['misspells it', { [A]: RP }, { [A]: null }, 'Target-Cohrt: resource-publisher\n', ['declaration.missing']],
  ])('%s', async (_, standing, changes, body, codes) => {
    const { run } = await judged(standing, changes, ['alice', 'carol'], body);
    expect(run).toMatchObject({ verdict: 'deny', codes });
  });

  it('and gives one is judged by it', async () => {
    const { run } = await judged({ [A]: RP }, { [A]: null }, ['alice'], 'Target-Cohort: resource-publishre\n');
    expect(run).toMatchObject({ verdict: 'deny', codes: ['cohort.unknown'] });
  });
});

describe.concurrent('a manifest that is changed for others', () => {
  it.each<[string, Readonly<Record<string, string>>, Files, string[], string[]]>([
    ['from one cohort to another', { [A]: RP }, { [A]: TM }, ['carol', 'dave'], ['resource-publisher']],
    ['away from one of two', { [A]: BOTH }, { [A]: RP, ...RP_CHANGE }, ['alice', 'bob'], ['template-manager']],
  ])('%s: the owners of both are asked', async (_, standing, changes, approvedBy, missing) => {
    const { run } = await judged(standing, changes, approvedBy);
    expect([run.verdict, owners(run)]).toEqual(['hold', missing]);
    const approved = await judged(standing, changes, ['alice', 'carol']);
    expect(approved.run).toMatchObject({ verdict: 'allow', codes: [] });
  });
});

describe.concurrent('a manifest that stands for nobody', () => {
  it.each<[string, string, Files, string[], string, string[]]>([
    ['mended without a policy owner', 'cohorts: [\n', { [A]: RP }, ['alice'], 'hold', ['policy.changed']],
    ['mended by both', 'cohorts: [\n', { [A]: RP }, ['alice', 'erin'], 'allow', []],
    ['deleted without a policy owner', 'cohorts: [gone]\n', { [A]: null }, ['alice'], 'hold', ['policy.changed']],
  ])('%s', async (_, text, changes, approvedBy, verdict, codes) => {
    const { run } = await judged({ [A]: text }, changes, approvedBy);
    expect(run).toMatchObject({ verdict, codes });
  });
});

describe.concurrent('a change of the policy', () => {
  const proposing = (change: (draft: PolicyDraft) => void) => (own: { readonly url: string }) => ({
    [POLICY_PATH]: changedPolicy(own.url, change),
  });
  const rp = (draft: PolicyDraft) => draft.cohorts['resource-publisher'] ?? {};

  it.each<[string, (draft: PolicyDraft) => void]>([
    ['another selector', (draft) => Object.assign(rp(draft), { select: 'template-engine=resource-publisher,region' })],
    ['a former name', (draft) => Object.assign(rp(draft), { formerly: ['publisher'], select: 'region' })],
    ['no manifests', (draft) => Object.assign(draft.releases, { manifests: ['elsewhere/*.yml'] })],
    [
      'another name',
      (draft) => {
        const { 'resource-publisher': own = {}, ...others } = draft.cohorts;
        draft.cohorts = { publisher: { ...own, formerly: ['resource-publisher'] }, ...others };
      },
    ],
  ])('%s: the owners of what stands are asked beside a policy owner', async (_, change) => {
    const alone = await judged({ [A]: RP, [B]: TM }, proposing(change), ['erin', 'dave']);
    expect(alone.run.verdict).toBe('hold');
    expect(owners(alone.run)).toContain('resource-publisher');
    const approved = await judged({ [A]: RP, [B]: TM }, proposing(change), ['erin', 'alice', 'carol']);
    expect(approved.run).toMatchObject({ verdict: 'skip' });
  });

  it('that leaves all manifests as they stand is for a policy owner alone', async () => {
    const change = (draft: PolicyDraft) => Object.assign(rp(draft), { owners: ['alice'] });
    const { run } = await judged({ [A]: RP }, proposing(change), ['erin']);
    expect(run).toMatchObject({ verdict: 'skip', codes: [] });
  });

  it('that concerns no manifest, either', async () => {
    const change = (draft: PolicyDraft) => Object.assign(rp(draft), { select: 'region=north' });
    const { run } = await judged({ [A]: TM }, proposing(change), ['erin']);
    expect(run).toMatchObject({ verdict: 'skip', codes: [] });
  });

  it('after which a manifest names no known cohort is warned of', async () => {
    const change = (draft: PolicyDraft) => {
      const { 'resource-publisher': own = {}, ...others } = draft.cohorts;
      draft.cohorts = { publisher: { ...own, environments: ['production'] }, ...others };
    };
    const { run } = await judged({ [A]: RP }, proposing(change), ['erin', 'alice']);
    expect(run).toMatchObject({ verdict: 'skip', codes: ['gate.standing-condition'] });
  });
});
