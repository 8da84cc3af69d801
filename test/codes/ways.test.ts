import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/codes/index.ts';
import { shortestWays } from '../../src/codes/ways/index.ts';
import { listing, MANIFEST, printed, RP, SITES, TM } from './ways-build.ts';
import { outcomeOf, POLICY, policyOf, review, type Given } from '../report/world.ts';

/* The fewest things that can be done to be allowed, found by judging again with each. */

const waysOf = (given: Given) => {
  const found = shortestWays(outcomeOf(given));
  return found === null ? null : found.ways.map((way) => way.map(printed).join(', '));
};
const leftOf = (given: Given) => shortestWays(outcomeOf(given))?.left.map(({ code }) => code);
describe('the shortest ways', () => {
  it('leave nothing against it', () => {
    expect(leftOf(RP)).toEqual([]);
  });

  it('not by the author', () => {
    expect(waysOf({ ...RP, author: 'alice' })).not.toContain('alice for resource-publisher');
  });

  it('across cohorts two approvals, with an owner of each', () => {
    const ways = waysOf({ body: 'Target-Cohort: resource-publisher, template-manager\n', sites: [...SITES, TM] });
    expect(ways).toContain('alice for resource-publisher, carol for template-manager');
    expect(ways?.every((way) => way.includes('for template-manager'))).toBe(true);
  });

  it('two members of the only team that owns a cohort', () => {
    const policy = POLICY.replace('[alice, bob, "@acme/rp-release"]', '["@acme/rp-release"]').replace(
      'releases:',
      'approvals: { within-cohort: 2 }\nreleases:',
    );
    expect(waysOf({ ...RP, policy })).toEqual([
      '@acme/rp-release for resource-publisher, @acme/rp-release for resource-publisher',
    ]);
  });

  it('a veto is lifted by whoever has given it, and by nobody else', () => {
    const reviews = [review('alice', { state: 'changes-requested' }), review('bob')];
    expect(waysOf({ ...RP, reviews })).toEqual(['alice for resource-publisher']);
  });

  it('the number of sites as it is; what was approved before counts no more', () => {
    const body = `${RP.body ?? ''}Expect-Sites: 9\n`;
    expect(waysOf({ ...RP, body, reviews: [review('alice')] })).toContain('expect 3, alice for resource-publisher');
  });

  it('without the sites that offend, and with the number that this makes', () => {
    const given = { changes: MANIFEST, sites: [...SITES, TM] };
    expect(waysOf({ ...given, manifest: listing('A1, A2, T1') })).toContain('without T1, alice for resource-publisher');
    expect(waysOf({ ...given, manifest: listing('A1, A2, T1', 'expect: 3\n') })).toContain(
      'without T1, expect 2, alice for resource-publisher',
    );
  });

  it('where nobody has to approve, the change alone', () => {
    const policy = POLICY.replace('releases:', 'approvals: { within-cohort: 0 }\nreleases:');
    expect(waysOf({ ...RP, policy, body: `${RP.body ?? ''}Expect-Sites: 9\n` })).toEqual(['expect 3']);
  });

  it('of what is allowed there is none to find', () => {
    expect(waysOf({ ...RP, reviews: [review('alice')] })).toBeNull();
  });
});

describe('the shortest ways are no longer than they need be', () => {
  const owners = (count: number) =>
    POLICY.replace(
      '[alice, bob, "@acme/rp-release"]',
      `[${Array.from({ length: count }, (_, at) => `o${at}`).join(', ')}]`,
    );
  const within = (count: number, policy: string) =>
    policy.replace('releases:', `approvals: { within-cohort: ${count} }\nreleases:`);

  it('a number of sites that is right stays', () => {
    expect(waysOf({ ...RP, body: `${RP.body ?? ''}Expect-Sites: 3\n` })).toContain('alice for resource-publisher');
  });

  it('of many the first', () => {
    expect(waysOf({ ...RP, policy: owners(30) })).toHaveLength(24);
  });

  it('of more than five approvals none', () => {
    expect(waysOf({ ...RP, policy: within(5, owners(7)) })).toHaveLength(21);
    expect(waysOf({ ...RP, policy: within(6, owners(7)) })).toEqual([]);
  });

  it('warnings stand in none', () => {
    const outcome = outcomeOf(RP);
    const warning: Finding = { code: 'inventory.uncounted', effect: 'warn', missing: ['total'] };
    expect(shortestWays({ ...outcome, findings: [...outcome.findings, warning] })?.ways).toHaveLength(3);
  });

  it('of what is no release, or was not judged, there is none to find', () => {
    const outcome = outcomeOf(RP);
    expect(shortestWays({ ...outcome, facts: null })).toBeNull();
    expect(shortestWays({ ...outcome, verdict: 'skip' })).toBeNull();
  });

  it('what is merged is declared', () => {
    const outcome = outcomeOf({ ...RP, body: `${RP.body ?? ''}Expect-Sites: 9\n` });
    const { facts: open } = outcome;
    const merged = open && { ...open, pull: { ...open.pull, state: 'merged' as const } };
    const found = shortestWays({ ...outcome, facts: merged });
    expect([found?.ways, found?.left.map(({ effect }) => effect)]).toEqual([[], ['deny']]);
  });
});

describe('what is left is what stands whatever is done', () => {
  const changes = [...MANIFEST, { path: 'deploy/template-manager/a.yml', previous: null, kind: 'modified' } as const];

  it.each<[string, Given, string[]]>([
    [
      'without the sites that could be left out',
      { changes, sites: [...SITES, TM], manifest: listing('A1, T1', 'expect: 5\n') },
      ['reach.undeclared'],
    ],
    [
      'an inventory that does not answer',
      {
        changes: MANIFEST,
        manifest: listing('A1'),
        failure: { code: 'inventory.stale', asked: 'GET x', expected: 'an answer of today', observed: 'one of May' },
      },
      ['inventory.stale'],
    ],
    ['without a declaration', { ...RP, body: '' }, ['declaration.missing']],
  ])('%s', (_, given, codes) => {
    expect([waysOf(given), leftOf(given)]).toEqual([[], codes]);
  });
});

describe('no way', () => {
  it.each<[string, Given, string]>([
    ['with undeclared reach', { ...RP, body: 'Target-Cohort: template-manager\n', sites: [TM] }, 'reach.undeclared'],
    [
      'with sites that a selector chose',
      {
        changes: MANIFEST,
        sites: [...SITES, TM],
        manifest: {
          kind: 'file',
          path: 'deploy/releases/1.yml',
          content:
            'cohorts: [resource-publisher]\nselect: "template-engine in (resource-publisher,template-manager)"\n',
        },
      },
      'site.outside-cohort',
    ],
  ])('%s: what would be left is named', (_, given, code) => {
    expect([waysOf(given), leftOf(given)]).toEqual([[], expect.arrayContaining([code])]);
  });

  it('where nobody is left who may approve', () => {
    const policy = POLICY.replace('[alice, bob, "@acme/rp-release"]', '[alice]');
    expect([waysOf({ ...RP, policy, author: 'alice' }), leftOf({ ...RP, policy, author: 'alice' })]).toEqual([
      [],
      ['approval.missing'],
    ]);
  });

  it('while a pull request below it waits', () => {
    const outcome = outcomeOf(RP);
    const waiting: Finding = { code: 'stack.waiting', effect: 'hold', layers: [] };
    expect(shortestWays({ ...outcome, findings: [...outcome.findings, waiting] })).toMatchObject({
      ways: [],
      left: expect.arrayContaining([waiting]),
    });
  });

  it('where too many would have to approve', () => {
    const policy = POLICY.replace('releases:', 'approvals: { within-cohort: 6 }\nreleases:');
    expect(policyOf(policy).approvals.within).toBe(6);
    expect(waysOf({ ...RP, policy })).toEqual([]);
  });
});
