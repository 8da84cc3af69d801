import { describe as group, expect, it } from 'vitest';
import type { Context } from '../../src/codes/code.ts';
import { describe, find, type Finding } from '../../src/codes/index.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import type { Failure } from '../../src/domain/finding.ts';
import { plainText } from '../../src/prose/say.ts';
import { viewOf } from '../../src/report/view.ts';
import { facts, PILOTED, policy, site, type FactsOptions } from '../domain/build.ts';
import { outcomeOf, POLICY, policyOf, site as practice } from '../report/world.ts';

/* What a reader is told to do helps in the case, and can be done. */

const CHECK: Context = { at: 'check', release: null, gate: null };
const GATE: Context = { at: 'gate', release: null, gate: null };

function advice(finding: Finding, context: Context = CHECK): string {
  const { say, lines } = describe(finding, context).next;
  return [plainText(say), ...lines].join('\n');
}

function failed(code: Failure['code'], parts: Partial<Failure> = {}): Finding {
  const failure = { asked: 'GET https://i.example/v1/sites', expected: 'an answer', observed: 'HTTP 500', ...parts };
  return { effect: 'error', code, ...failure };
}

/** What is found of a release, by code, described with its facts. */
function found(code: Finding['code'], options: FactsOptions): string {
  const release = facts(options);
  const finding = find(release).find((candidate) => candidate.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  return advice(finding, { at: 'check', release, gate: null });
}

group('what is judged again', () => {
  const FAILURES: readonly Failure['code'][] = ['inventory.unavailable', 'inventory.inconsistent', 'inventory.stale'];

  it.each(FAILURES)('%s, by a comment at the check and by the deploy job at the gate', (code) => {
    expect(advice(failed(code))).toMatch(/write "\/cohort recheck" in a comment on the pull request/i);
    expect(advice(failed(code), GATE)).toMatch(/run the deploy job again/i);
    expect(advice(failed(code), GATE)).not.toContain('recheck');
  });
});

group('a refusal helps by what was asked', () => {
  const refused = { observed: 'HTTP 403: Forbidden' };

  it.each<[string, Finding, string]>([
    ['the inventory', failed('inventory.unavailable', refused), 'inventory-token:'],
    ['its file', failed('inventory.unavailable', { ...refused, key: 'path' }), 'contents: read'],
    [
      'teams',
      failed('evidence.unavailable', { ...refused, asked: 'GET /orgs/acme/teams/x/members' }),
      'members-token:',
    ],
    ['GitHub', failed('evidence.unavailable', { ...refused, needs: 'actions: read' }), 'actions: read'],
    ['the limit of the hour', failed('evidence.unavailable', { ...refused, reason: 'limit' }), 'the limit has ended'],
    ['a bad token', failed('evidence.unavailable', { reason: 'unauthorized' }), 'github-token'],
  ])('%s', (_, finding, help) => {
    expect(advice(finding)).toContain(help);
  });
});

group('a file is corrected, not asked again', () => {
  it.each<Failure['code']>(['inventory.malformed', 'inventory.inconsistent'])('%s', (code) => {
    const text = advice(
      failed(code, { asked: 'inventory file sites.csv (line 3)', observed: 'an empty id', key: 'path' }),
    );
    expect(text).toContain('Correct "inventory file sites.csv (line 3)": found "an empty id"');
    expect(text).not.toContain('maintainers');
  });
});

group('what is merged', () => {
  const body = 'Target-Cohort: rp';
  const changes = [{ path: 'deploy/tm/a.yml', previous: null, kind: 'modified' }] as const;

  it('is not told to move its paths', () => {
    expect(found('reach.undeclared', { pull: { body, changes } })).toContain('Move the changes of "deploy/tm/a.yml"');
    expect(found('reach.undeclared', { pull: { body, changes, state: 'merged' } })).not.toContain('Move');
  });

  it('is not told to split', () => {
    expect(advice(failed('evidence.truncated'))).toContain('Split the pull request');
    expect(advice(failed('evidence.truncated'), GATE)).toContain('"baseline" in the policy');
    expect(advice(failed('evidence.truncated'), GATE)).not.toContain('Split');
  });
});

group('a manifest', () => {
  const piloted = policy({ cohorts: PILOTED });

  it('is proposed where the policy has several dimensions', () => {
    expect(found('declaration.invalid', { policy: piloted })).toContain('cohorts: [rp]');
  });

  it('is not proposed of what is merged: then `all` is what a description can say', () => {
    const text = found('declaration.invalid', { policy: piloted, pull: { state: 'merged' } });
    expect(text).toContain('no manifest can be added to it');
    expect(text.split('\n').at(-1)).toBe('Target-Cohort: all');
  });

  it('nor of the conditions of one', () => {
    const text = found('declaration.invalid', { pull: { body: 'Target-Cohort: rp\nRequires: a=b', state: 'merged' } });
    expect(text).toContain('Take the conditions out of its description');
  });
});

group('a number of sites is proposed', () => {
  const sites = [site('A1', { attributes: { engine: 'rp' } })];
  const body = 'Target-Cohort: rp\nExpect-Sites: 5';

  it('where it would be allowed', () => {
    expect(found('declaration.expectation', { pull: { body }, sites })).toContain('Expect-Sites: 1');
  });

  it('not where there is no site', () => {
    expect(found('declaration.expectation', { pull: { body }, sites: [] })).not.toContain('Expect-Sites');
  });
});

it('where no site has a value for a condition, the attribute is at fault and not the sites', () => {
  const view = viewOf(
    outcomeOf({
      body: 'Target-Cohort: resource-publisher\n',
      changes: [{ path: 'deploy/releases/1.yml', previous: null, kind: 'added' }],
      manifest: {
        kind: 'file',
        path: 'deploy/releases/1.yml',
        content: 'cohorts: [resource-publisher]\nrequires: till-versoin=4\n',
      },
      sites: ['A1', 'A2', 'A3'].map((id) => practice(id, 'resource-publisher')),
    }),
  );
  expect(view.steps.steps.map(({ say }) => plainText(say))).toEqual([
    'No targeted site has a value for "till-versoin=4". Correct the name of the attribute, or record its values in the inventory.',
  ]);
});

group('the wider declaration that a gate proposes', () => {
  const PILOT = POLICY.replace(
    'releases:',
    '  pilot:\n    dimension: ring\n    select: ring=pilot\n    owners: [erin]\nreleases:',
  );
  const missing = [{ id: 'A1', name: null }];
  const finding: Finding = {
    code: 'gate.outside-declaration',
    effect: 'deny',
    number: 46,
    url: '',
    missing,
    members: 2,
  };
  const proposed = (declared: string, policy = POLICY) => {
    const content = `cohorts: [${declared}]\n`;
    const manifest = { kind: 'file', path: 'deploy/releases/1.yml', content } as const;
    const changes = [{ path: manifest.path, previous: null, kind: 'added' }] as const;
    return wider(outcomeOf({ body: '', manifest, changes, policy }), policy);
  };
  const wider = (outcome: Outcome, policy: string) => {
    const pull = outcome.pull === null ? null : { ...outcome.pull, number: 46 };
    const release = { outcome: { ...outcome, pull }, reaches: true, undone: false };
    const gate = { cohort: 'resource-publisher', policy: policyOf(policy), releases: [release] };
    return describe(finding, { at: 'gate', release: null, gate: gate as unknown as Context['gate'] }).next.lines;
  };

  it('is a line where the description declares', () => {
    expect(wider(outcomeOf({ body: 'Target-Cohort: template-manager\n' }), POLICY)).toEqual([
      'Target-Cohort: resource-publisher, template-manager',
    ]);
  });

  it('names the cohort beside those of its dimension', () => {
    expect(proposed('template-manager')).toEqual(['cohorts: [resource-publisher, template-manager]']);
  });

  it('is all where a name of another dimension would narrow it', () => {
    expect(proposed('pilot', PILOT)).toEqual(['cohorts: [all]']);
  });
});
