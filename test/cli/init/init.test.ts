import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { scenario } from '../../acceptance/scenario.ts';
import { command, type ClonedOptions, type Ended } from '../terminal.ts';
import { answering, CLONE, example, POLICY } from './bare-clone.ts';

/* `init`, in clones that show more or less of what a policy needs. */

const init = (words: readonly string[] = [], files: ClonedOptions['files'] = CLONE, rest: ClonedOptions = {}) =>
  command(['init', ...words], { files, ...rest });

function policyOf({ written, err }: Ended) {
  const text = written.get(POLICY);
  if (text === undefined) throw new Error(`no policy: ${err}`);
  const policy = parsePolicy(text, POLICY);
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  return policy.value;
}

function shapeOf(ended: Ended) {
  const { cohorts, inventory, policyOwners, releases, approvals } = policyOf(ended);
  return {
    inventory: inventory.provider === 'file' ? inventory.path : inventory.provider,
    cohorts: [...cohorts.values()].map(({ name, owners, paths, environments }) => ({
      name,
      owners: owners.map((owner) => (owner.kind === 'user' ? owner.login : owner.team)),
      paths,
      environments: environments.map((environment) => [environment.name, environment.job]),
    })),
    policyOwners: policyOwners.map((owner) => (owner.kind === 'user' ? owner.login : owner.team)),
    statuses: releases.statuses,
    within: approvals.within,
  };
}

describe('what the clone shows', () => {
  it('becomes the policy: list, cohorts, owners, folders, environments and their jobs', async () => {
    const ended = await init();
    expect(ended).toMatchObject({ code: 0 });
    expect(shapeOf(ended)).toEqual({
      inventory: 'inventory/sites.csv',
      cohorts: [
        {
          name: 'resource-publisher',
          owners: ['alice', 'bob'],
          paths: ['deploy/resource-publisher/**'],
          environments: [['production-rp', 'deploy.yml/deploy (rp)']],
        },
        {
          name: 'template-manager',
          owners: ['carol', 'tm'],
          paths: ['deploy/template-manager/**'],
          environments: [['production-tm', 'deploy.yml/deploy (tm)']],
        },
      ],
      policyOwners: ['erin'],
      statuses: ['active'],
      within: 1,
    });
  });

  it('becomes workflows as the examples are, and what is left to do is said', async () => {
    const { written, out } = await init();
    for (const name of ['cohort-guard.yml', 'cohort-guard-review.yml'])
      expect(written.get(`.github/workflows/${name}`)).toBe(example(`workflows/${name}`));
    expect(out).toContain('In .github/workflows/deploy.yml, job deploy, just before the deploy step:');
    expect(out).toContain('cohort: template-manager');
    expect(out).toMatch(/0 errors, \d+ warnings? in \.github\/cohort-guard\.yml/);
  });

  it('statuses of the list that are not the usual ones are permitted by name', async () => {
    const list = 'id,status,ring\na,Active,1\nb,closed,2\n';
    expect(policyOf(await init(['--owners', 'alice'], { 'sites.csv': list })).releases.statuses).toEqual(['Active']);
    const bare = 'id,ring\na,1\nb,2\n';
    expect(policyOf(await init(['--owners', 'alice'], { 'sites.csv': bare })).releases.statuses).toEqual(['unknown']);
  });

  it('cohorts that the list itself has need no selector', async () => {
    const list = '[{"id":"a","cohorts":["north"]},{"id":"b","cohorts":["south"]}]';
    const { cohorts } = policyOf(await init(['--owners', 'alice'], { 'data/fleet.json': list }));
    expect([...cohorts.values()].map(({ name, select }) => [name, select])).toEqual([
      ['north', null],
      ['south', null],
    ]);
  });
});

const said = [
  ['--inventory', 'https://inventory.example.org/v1'],
  ['--cohort', 'pilot=ring=1', '--cohort', 'rest=ring!=1'],
  ['--owners', 'alice,bob', '--owners', 'pilot=carol'],
  ['--policy-owners', 'erin,@acme/platform'],
  ['--environment', 'pilot=pilot-prod', '--environment', 'rest=prod'],
].flat();

describe('what a person says', () => {
  it('by options comes first', async () => {
    const ended = await init([...said, '--public', '--action', `acme/cohort-guard@${'ab'.repeat(20)}`]);
    expect(shapeOf(ended)).toMatchObject({
      inventory: 'http',
      cohorts: [
        { name: 'pilot', owners: ['carol'], environments: [['pilot-prod', null]] },
        { name: 'rest', owners: ['alice', 'bob'], environments: [['prod', null]] },
      ],
      policyOwners: ['erin', 'platform'],
    });
    const workflow = ended.written.get('.github/workflows/cohort-guard.yml') ?? '';
    expect(workflow).toContain(`uses: acme/cohort-guard@${'ab'.repeat(20)} # v`);
    expect(workflow).toContain('workflows: [cohort-guard listen]');
    expect(workflow).not.toContain('OWNER');
    expect(ended.written.has('.github/workflows/cohort-guard-listen.yml')).toBe(true);
  });

  it('alone, needs no approval, for a release and for the policy, and has no shared code', async () => {
    const { approvals, cohorts } = policyOf(await init(['--owners', 'alice', '--alone']));
    expect(approvals).toMatchObject({ within: 0, policy: 0 });
    expect([...cohorts.values()].map(({ paths }) => paths)).toEqual([[], []]);
  });

  it('at a terminal is asked for in at most six questions, with what the clone shows as the answer', async () => {
    const asked: string[] = [];
    const ended = await init([], CLONE, { prompts: answering(asked, {}) });
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(shapeOf(ended)).toEqual(shapeOf(await init()));
  });

  it('at a terminal comes before what the clone shows', async () => {
    const asked: string[] = [];
    const answers = { 'Who may approve for resource-publisher': 'resource-publisher=dave; template-manager=erin' };
    const ended = await init([], CLONE, { prompts: answering(asked, answers) });
    expect(shapeOf(ended).cohorts.map(({ owners }) => owners)).toEqual([['dave'], ['erin']]);
  });

  it('is not asked for again: each option leaves out its question', async () => {
    const asked: string[] = [];
    const words = [...said, '--no-public'];
    expect(await init(words, CLONE, { prompts: answering(asked, {}) })).toMatchObject({ code: 0 });
    expect(await init(['--yes'], CLONE, { prompts: answering(asked, {}) })).toMatchObject({ code: 0 });
    expect(asked).toEqual([]);
  });

  it('may be nothing: then nothing is written', async () => {
    const ended = await init([], CLONE, { prompts: { text: async () => null, confirm: async () => null } });
    expect({ code: ended.code, files: [...ended.written.keys()] }).toEqual({ code: 2, files: [] });
  });

  it.each<[string, string, string]>([
    ['no list', 'Where is the list', 'is no list of sites here'],
    ['no attribute', 'Which attribute', 'One of template-engine, region'],
    ['owners of one cohort only', 'Who may approve for resource-publisher', 'Nobody for template-manager yet'],
  ])('%s is not taken for an answer', async (_, question, said) => {
    const refused: string[] = [];
    const prompts = answering([], { [question]: 'resource-publisher=dave' }, refused);
    await init([], CLONE, { prompts });
    expect(refused.join()).toContain(said);
  });
});

describe('what is there', () => {
  it('is never written over', async () => {
    const files = {
      ...CLONE,
      [POLICY]: example('cohort-guard.yml'),
      '.github/workflows/cohort-guard.yml': 'name: mine',
    };
    const ended = await init([], files);
    expect(ended.out).toContain(`${POLICY} is there already`);
    expect([...ended.written.keys()]).toEqual(['.github/workflows/cohort-guard-review.yml']);
  });

  it('needs what a first run says is left: the gate, and the secret of an API', async () => {
    const first = await init(said);
    const secret = 'inventory-token: ${{ secrets.INVENTORY_TOKEN }}';
    expect(first.out.split(secret)).toHaveLength(4);
    expect(first.out).toContain('In the job that deploys to pilot-prod (no workflow here has it)');
    const files: Record<string, string> = { ...CLONE, ...Object.fromEntries(first.written) };
    const second = await init([], files);
    expect(second.out.slice(second.out.indexOf('What is left'))).toBe(
      first.out.slice(first.out.indexOf('What is left')),
    );
    const workflow = '.github/workflows/cohort-guard.yml';
    const given = await init([], {
      ...files,
      [workflow]: files[workflow]?.replace('# inventory-token', 'inventory-token') ?? '',
    });
    expect(given.out.split(secret)).toHaveLength(3);
    expect((await init([], { ...CLONE, [POLICY]: example('cohort-guard.yml') })).out).not.toContain(secret);
  });

  it('and is wrong is found by the validation at the end', async () => {
    expect(await init([], { ...CLONE, [POLICY]: 'version: 2\n' })).toMatchObject({ code: 1 });
  });
});

describe('what is missing is named, with the option that gives it, and nothing is written', () => {
  const { '.github/CODEOWNERS': _, ...ownerless } = CLONE;
  it.each<[string, string[], Record<string, string>, string]>([
    ['a list of sites', [], { 'README.md': '' }, '--inventory'],
    ['a column that divides', [], { 'sites.csv': 'id\na\nb\n' }, '--attribute'],
    ['an owner', [], ownerless, '--owners resource-publisher=alice'],
    ['a login', ['--owners', 'al!ce'], ownerless, 'would not be valid'],
    ['a value that a selector can hold', ['--owners', 'alice'], { 'sites.csv': 'id,r\na,x y\nb,z\n' }, 'not be valid'],
    ['a selector', ['--cohort', 'pilot=in in in'], CLONE, 'label selector'],
  ])('%s', async (_, words, files, said) => {
    const { code, err, written } = await init(words, files);
    expect({ code, files: [...written.keys()] }).toEqual({ code: 2, files: [] });
    expect(err).toContain(said);
  });

  it('a clone', async () => {
    expect(await init([], CLONE, { branches: [] })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no clone'),
    });
  });
});

it('the action judges by what was written', async () => {
  const { written } = await init();
  const { run } = await scenario({
    policy: written.get(POLICY) ?? null,
    world: { files: { 'inventory/sites.csv': CLONE['inventory/sites.csv'] } },
    approvedBy: ['alice'],
  });
  expect(await run()).toMatchObject({ verdict: 'allow', gate: 'open', sites: 3 });
});
