import { ok, fail } from '../../src/domain/result.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, parseInputs, type InputName } from '../../src/action/inputs.ts';

const TOKEN = { 'github-token': 'a-token' };
const read = (given: Partial<Record<InputName, string>> = {}) =>
  parseInputs((name) => ({ ...TOKEN, ...given })[name] ?? '');

describe('inputs', () => {
  it('have their defaults', () => {
    expect(read()).toEqual(
      ok({
        mode: 'check',
        githubToken: 'a-token',
        membersToken: null,
        policyPath: '.github/cohort-guard.yml',
        inventoryToken: null,
        inventoryFile: null,
        pullRequest: null,
        cohort: null,
        environment: null,
        rollback: false,
        targetsFile: null,
        deployedFile: null,
        failOn: ['deny', 'hold', 'error'],
        publish: true,
      }),
    );
  });

  it.each<[InputName, string, object]>([
    ['mode', 'gate', { mode: 'gate' }],
    ['mode', ' check ', { mode: 'check' }],
    ['mode', '  ', { mode: 'check' }],
    ['members-token', 'm', { membersToken: 'm' }],
    ['inventory-token', 'i', { inventoryToken: 'i' }],
    ['inventory-file', 'out/sites.json', { inventoryFile: 'out/sites.json' }],
    ['policy-path', 'config/guard.yml', { policyPath: 'config/guard.yml' }],
    ['policy-path', '.hidden/..x/a', { policyPath: '.hidden/..x/a' }],
    ['pull-request', '12', { pullRequest: 12 }],
    ['cohort', ' rp ', { cohort: 'rp' }],
    ['environment', 'production (rp)', { environment: 'production (rp)' }],
    ['rollback', 'true', { rollback: true }],
    ['targets-file', '/tmp/targets.json', { targetsFile: '/tmp/targets.json' }],
    ['deployed-file', 'out/deployed.json', { deployedFile: 'out/deployed.json' }],
    ['mode', 'verify', { mode: 'verify' }],
    ['publish', 'false', { publish: false }],
    ['fail-on', 'deny , error', { failOn: ['deny', 'error'] }],
    ['fail-on', 'allow,skip', { failOn: ['allow', 'skip'] }],
    ['fail-on', 'none', { failOn: [] }],
  ])('%s: %j', (name, text, value) => {
    expect(read({ [name]: text })).toMatchObject(ok(value));
  });

  it.each<[InputName, string, object]>([
    ['mode', 'Check', { found: 'Check', allowed: 'check, gate or verify', nearest: 'check' }],
    ['mode', 'deploy', { found: 'deploy', allowed: 'check, gate or verify' }],
    ['github-token', ' ', { found: 'nothing', allowed: expect.stringContaining('a token') }],
    [
      'policy-path',
      '/etc/guard.yml',
      { found: '/etc/guard.yml', allowed: expect.stringContaining('a path inside the repository') },
    ],
    ['policy-path', '../guard.yml', { found: '../guard.yml' }],
    ['policy-path', 'a/../../guard.yml', {}],
    ['policy-path', './guard.yml', {}],
    // GitHub may find the file all the same, but a pull request changes `a/b.yml`: it would not be known for the policy.
    ['policy-path', 'a//b.yml', { found: 'a//b.yml' }],
    ['policy-path', 'a/b.yml/', {}],
    ['policy-path', '..', {}],
    ['policy-path', 'a\nb', {}],
    ['pull-request', '0', { found: '0', allowed: 'the number of a pull request' }],
    ['pull-request', '-1', {}],
    ['pull-request', '1.5', {}],
    ['pull-request', '#5', {}],
    ['pull-request', '1e3', {}],
    ['pull-request', '007', {}],
    ['pull-request', '5 6', {}],
    ['pull-request', '99999999999999999999', {}],
    ['pull-request', '٣', {}],
    ['rollback', 'yes', { found: 'yes', allowed: 'true or false' }],
    ['rollback', 'TRUE', { found: 'TRUE', nearest: 'true' }],
    ['publish', '0', { found: '0', allowed: 'true or false' }],
    [
      'fail-on',
      'deny,erorr',
      { found: 'erorr', allowed: expect.stringContaining('allow, hold, deny, error, skip'), nearest: 'error' },
    ],
    ['fail-on', 'deny,', { found: 'an empty word' }],
    ['fail-on', 'Deny', { nearest: 'deny' }],
    ['fail-on', 'none,deny', { found: 'none' }],
    ['fail-on', 'deny error', { found: 'deny error' }],
  ])('%s is refused: %j', (name, text, problem) => {
    expect(read({ [name]: text })).toMatchObject(fail([{ place: `input ${name}`, ...problem }]));
  });

  it('are refused with all their problems at once', () => {
    const result = read({
      mode: 'x',
      'github-token': '',
      'policy-path': '/',
      'pull-request': 'x',
      rollback: 'x',
      'fail-on': 'x,y',
      publish: 'x',
    });
    expect(result.ok ? [] : result.error.map((one) => one.place).toSorted()).toEqual(
      ['fail-on', 'fail-on', 'github-token', 'mode', 'policy-path', 'publish', 'pull-request', 'rollback'].map(
        (name) => `input ${name}`,
      ),
    );
  });

  it('never tell a secret', () => {
    const secrets = { 'github-token': 's3cret-1', 'members-token': 's3cret-2', 'inventory-token': 's3cret-3' };
    expect(JSON.stringify(read({ ...secrets, mode: 'x', 'fail-on': 'x' }))).not.toContain('s3cret');
  });

  it('are those of action.yml', () => {
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
    const defaults = Object.fromEntries(
      Object.entries<{ default?: string }>(action.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    expect(defaults).toEqual({ ...INPUTS, 'github-token': '${{ github.token }}' });
  });
});
