import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POLICY_PATH } from '../fixtures/policy.ts';
import {
  BODY,
  changed,
  check,
  CSV,
  DESCRIBED,
  MISTAKEN,
  policyFile,
  record,
  RP,
  sharedClone,
} from './changed-clone.ts';
import { clonedAt, type Clone } from './clone.ts';
import { command } from './terminal.ts';

/* Which branch `check` judges in a clone, who opens it, and what it cannot find there. */

const plain = sharedClone();

it.each<[string, () => Clone, readonly string[], readonly string[]]>([
  ['not who opens it', plain, ['--author', 'Alice'], ['bob']],
  [
    'not who has committed with an address of GitHub’s',
    () => {
      const made = changed();
      made.commit({ 'deploy/resource-publisher/b.yml': 'b\n' }, { email: '7+bob@users.noreply.github.com' });
      return made;
    },
    [],
    ['alice'],
  ],
  [
    'a team, whose members only GitHub knows',
    () => changed(RP, { [POLICY_PATH]: policyFile({ rp: '"@acme/publishing"' }) }),
    [],
    ['@acme/publishing'],
  ],
])('who would be asked: %s', async (_, made, words, owners) => {
  const { judgement } = await record(made(), [...DESCRIBED, ...words]);
  expect(judgement.approvals.eligible.map((each: { owners: readonly string[] }) => each.owners)).toEqual([owners]);
});

describe('check in a clone, of what', () => {
  it('labels declare', async () => {
    const { code, judgement } = await record(plain(), ['--label', 'cohort:resource-publisher']);
    expect([code, judgement.declaration.sources]).toEqual([0, ['labels']]);
  });

  it('the description is read as GitHub shows it', async () => {
    plain().write({ 'fenced.md': `\`\`\`\nTarget-Cohort: template-manager\n\`\`\`\n\n${BODY}` });
    const { judgement } = await record(plain(), ['--body', 'fenced.md']);
    expect(judgement.declaration).toMatchObject({ cohorts: ['resource-publisher'], expect: { min: 2 } });
  });

  it('a branch that is no release branch is not judged', async () => {
    const made = changed();
    made.git('branch', 'hotfix', 'main');
    const { code, out } = await check(made, ['--base', 'hotfix']);
    expect([code, out]).toEqual([0, expect.stringContaining('the base branch is not a release branch')]);
  });

  it('what the remote has goes before the branch here, and nothing in the clone changes', async () => {
    const made = changed();
    made.git('update-ref', 'refs/remotes/origin/main', 'work');
    made.git('remote', 'add', 'origin', 'https://github.com/acme/app.git');
    made.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    const state = () => made.git('for-each-ref') + made.git('status', '--porcelain');
    const before = state();
    const { judgement } = await record(made);
    expect(judgement.pullRequest).toMatchObject({ repository: 'acme/app', changes: [] });
    expect(state()).toBe(before);
  });

  it('what is not committed is not judged, and that is said', async () => {
    const made = changed();
    made.write({ 'deploy/template-manager/app.yml': 'image: 9\n' });
    const err = expect.stringContaining('1 file has changes that are not committed');
    expect(await check(made)).toMatchObject({ code: 0, err });
  });

  it.each<[string, readonly string[], string]>([
    ['a head that is not there', ['--head', 'nope'], 'no commit for nope'],
    ['a base that is not there', ['--base', 'nope'], 'Give a branch of this clone'],
    ['a description that is not there', ['--body', 'nope.md'], 'there is no such file'],
    ['a policy that is not there', ['--policy', 'nope.yml'], 'there is no such file'],
    ['a policy with a mistake', ['--policy', 'mistaken.yml'], 'did you mean owners?'],
    ['an inventory that is not there', ['--inventory', 'nope.csv'], 'a file that is there'],
    ['an inventory that is a folder', ['--inventory', 'folder.csv'], 'a file that can be read'],
  ])('%s: exit code 2, nothing on standard output', async (_, words, text) => {
    plain().write({ 'folder.csv/sites.csv': CSV, 'mistaken.yml': MISTAKEN });
    expect(await check(plain(), words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(text) });
  });

  it('a branch that brings nothing is said to, since it may be the wrong one', async () => {
    const err = expect.stringContaining('main changes nothing in main');
    expect(await check(plain(), ['--head', 'main'])).toMatchObject({ code: 0, err });
  });

  it('histories without a common commit: another base is asked for', async () => {
    const made = changed();
    made.git('checkout', '-q', '--orphan', 'apart');
    made.commit({});
    expect(await check(made)).toMatchObject({ code: 2, err: expect.stringContaining('--base BRANCH') });
  });

  it.each([
    ['of one branch, which does not know the default branch', ['--single-branch']],
    ['of one commit of each branch', ['--depth', '1', '--no-single-branch']],
  ] as const)('a clone %s is judged once it has done what it is told', async (_, options) => {
    const made = changed();
    made.git('branch', 'head', 'work');
    made.git('checkout', '-q', 'main');
    made.git('clone', '-q', ...options, '--branch', 'head', `file://${made.folder}`, 'copy');
    const copy = join(made.folder, 'copy');
    const judged = () => clonedAt(copy).run(['check', '--body', '../body.md']);
    let ended = await judged();
    expect(ended.code).toBe(2);
    for (let tries = 0; tries < 2 && ended.code === 2; tries += 1) {
      const advised = ended.err.split('\n').find((line) => line.startsWith('   git '));
      execFileSync('sh', ['-c', advised ?? 'false'], { cwd: copy, stdio: 'ignore' });
      ended = await judged();
    }
    expect(ended).toMatchObject({ code: 0, err: '' });
  });

  it('a clone without a remote whose default branch has another name says how to name it', async () => {
    const made = changed();
    made.git('branch', '-m', 'main', 'trunk');
    expect(await check(made)).toMatchObject({ code: 2, err: expect.stringContaining('--base BRANCH') });
    expect(await check(made, [...DESCRIBED, '--base', 'trunk'])).toMatchObject({ code: 0, err: '' });
  });

  it('a repository without a commit says so', async () => {
    const made = changed();
    made.git('init', '-q', '-b', 'main', 'empty');
    const ended = await clonedAt(join(made.folder, 'empty')).run(['check']);
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('has no commit yet') });
  });

  it('outside a clone there is nothing to judge', async () => {
    const ended = await command(['check'], { branches: [] });
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no clone of a repository') });
  });
});
