import { withoutUnassigned } from '../warnings.ts';
import { ok, fail } from '../../src/domain/result.ts';
import { expect, it } from 'vitest';
import { judgeFacts } from '../../src/codes/judge.ts';
import {
  change,
  declaration,
  facts,
  PILOTED,
  policy,
  POLICY_PATH,
  resolve,
  site,
  type FactsOptions,
} from '../domain/build.ts';
import { rp } from './build.ts';

/* What a check comes to, of all codes together. */

const alice = { login: 'alice', cohorts: ['rp'], forPolicy: false, url: '' };
const frank = { login: 'frank', cohorts: [], forPolicy: true, url: '' };
const stale = { code: 'inventory.stale', asked: 'GET /sites', expected: 'at most 24h', observed: '25h' } as const;
const problems = [{ place: 'x', found: 'y', allowed: 'z' }];
const body = (...lines: string[]): FactsOptions => ({ pull: { body: lines.join('\n') } });
const paths = (path: string, previous?: string): FactsOptions => ({
  pull: { changes: [change(path, previous === undefined ? 'modified' : 'renamed', previous)] },
});
const guarded: FactsOptions = { pull: { body: '', changes: [change(POLICY_PATH)] } };
const proposed = (wrong: typeof problems) => ({ path: POLICY_PATH, problems: wrong, policy: null });
const ignoring = policy({ releases: { ignore: ['docs/**'] } });
const piloted: FactsOptions = {
  policy: policy({ cohorts: PILOTED }),
  pull: { body: '', changes: [change('deploy/tm/a')] },
  sites: [rp('A1', { ring: 'pilot' })],
  manifest: 'cohorts: [pilot]',
};
/** The inventory answers that one of the listed sites is of another cohort. */
const outside = () =>
  ok(
    resolve(
      [rp('A1'), site('B1', { attributes: { engine: 'tm' } })],
      declaration({ targets: { kind: 'sites', ids: ['A1', 'B1'] } }),
    ),
  );

it.each<[string, () => FactsOptions, string, string[]]>([
  ['approved, of what it declares', () => ({ approvals: { needed: 1, counted: [alice] } }), 'allow', []],
  ['no declaration', () => body(''), 'deny', ['declaration.missing']],
  [
    'nobody is asked for approvals of that',
    () => ({ ...body(''), approvals: { needed: 1 } }),
    'deny',
    ['declaration.missing'],
  ],
  ['one that cannot be read', () => body('Target-Cohort: all, rp'), 'deny', ['declaration.invalid']],
  ['sources that disagree', () => ({ pull: { labels: ['cohort:tm'] } }), 'deny', ['declaration.conflict']],
  ['as many sites as expected', () => body('Target-Cohort: rp', 'Expect-Sites: 0-1'), 'allow', []],
  ['another number', () => body('Target-Cohort: rp', 'Expect-Sites: 2-5'), 'deny', ['declaration.expectation']],
  ['a cohort that is not known', () => body('Target-Cohort: rp, tmm'), 'deny', ['cohort.unknown']],
  ['its sites nobody can count', () => body('Target-Cohort: tmm', 'Expect-Sites: 5'), 'deny', ['cohort.unknown']],
  ['a path of its cohort', () => paths('deploy/rp/a'), 'allow', []],
  ['a path of another', () => paths('deploy/tm/a'), 'deny', ['reach.undeclared']],
  ['a shared path', () => paths('src/a'), 'deny', ['reach.undeclared']],
  ['a former name', () => paths('deploy/rp/a', 'deploy/tm/a'), 'deny', ['reach.undeclared']],
  ['a path of a dimension of which none is declared', () => piloted, 'allow', []],
  ['a site outside', () => ({ resolution: outside() }), 'deny', ['site.outside-cohort']],
  [
    'no answer, beside what else is found',
    () => ({ ...paths('src/a'), resolution: fail(stale) }),
    'error',
    ['inventory.stale', 'reach.undeclared'],
  ],
  ['rules that a policy owner has approved', () => ({ ...guarded, approvals: { counted: [frank] } }), 'skip', []],
  ['rules that nobody has', () => ({ ...guarded, proposed: proposed([]) }), 'hold', ['policy.changed']],
  [
    'rules that are not valid',
    () => ({ ...guarded, proposed: proposed(problems) }),
    'deny',
    ['policy.invalid', 'policy.changed'],
  ],
  [
    'a policy owner in place of an owner',
    () => ({ approvals: { needed: 2, counted: [alice, frank] } }),
    'hold',
    ['approval.missing'],
  ],
  [
    'a veto where nothing is released',
    () => ({
      pull: { base: 'topic' },
      approvals: { vetoes: [{ login: 'bob', cohorts: ['policy'], url: 'u' }], needed: 1 },
    }),
    'hold',
    ['approval.vetoed'],
  ],
  [
    'ignored paths',
    () => ({ policy: ignoring, pull: { body: 'Target-Cohort: nowhere', changes: [change('docs/a')] } }),
    'skip',
    [],
  ],
  [
    'ignored paths without approvals',
    () => ({ ...paths('docs/a'), policy: ignoring, approvals: { needed: 3 } }),
    'skip',
    [],
  ],
  ['another branch', () => ({ pull: { body: '', base: 'topic' } }), 'skip', []],
])('%s', (_, options, verdict, codes) => {
  const judged = judgeFacts(facts(options()));
  expect([judged.verdict, withoutUnassigned(judged.findings.map(({ code }) => code))]).toEqual([verdict, codes]);
});
