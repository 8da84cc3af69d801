import { describe, expect, it } from 'vitest';
import { ambiguousCohort, emptyCohort, unknownCohort } from '../../src/codes/cohort.ts';
import { ok } from '../../src/domain/result.ts';
import { COHORTS, declaration, facts, policy, resolve, site, type FactsOptions } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, members, readAll, rp } from './build.ts';

const body = (text: string) => ({ pull: { body: text } });
const closed = (id: string) => site(id, { status: 'closed', attributes: { engine: 'rp' } });

describe('cohort.unknown', () => {
  const unselected = policy({ cohorts: { rp: {} } });

  it.each<[string, FactsOptions, string[]]>([
    ['known', {}, []],
    ['no release', { pull: { base: 'topic', body: 'Target-Cohort: rpp' } }, []],
    ['nothing declared', body(''), []],
    [
      'misspelt',
      body('Target-Cohort: rp & tm &, rpp, tmm'),
      [
        'cohort.unknown deny',
        '3 declared cohorts are not known to the policy',
        'expected: cohorts that the policy knows: "rp", "tm"',
        'observed: "rp & tm &"; did you mean "rp", "tm"?',
        'observed: "rpp"; did you mean "rp"?',
        'observed: "tmm"; did you mean "tm"?',
        'next: If this is what you mean, correct the declaration. The line for the description:',
        '  Target-Cohort: rp, tm',
      ],
    ],
    [
      'like none',
      body('Target-Cohort: rpp, rp and tm and somewhere-else'),
      [
        'cohort.unknown deny',
        '2 declared cohorts are not known to the policy',
        'expected: cohorts that the policy knows: "rp", "tm"',
        'observed: "rp and tm and somewhere-else"',
        'observed: "rpp"; did you mean "rp"?',
        'next: Name cohorts of the policy in the declaration (several are separated by commas), or add the cohort to the policy in a pull request of its own.',
      ],
    ],
    [
      'not known to the inventory',
      { policy: unselected, sites: [site('A1', { cohorts: ['rq'] })] },
      [
        'cohort.unknown deny',
        '1 declared cohort is not known to the inventory',
        'expected: cohorts that the inventory knows: "rq"',
        'observed: "rp"; did you mean "rq"?',
        'next: Correct the name in the policy or in the inventory, or give the cohort a "select" in the policy.',
      ],
    ],
  ])('%s', (_, options, lines) => {
    expect(atCheck(unknownCohort, facts(options))).toEqual(lines);
  });

  it.each<[string, string[], string[]]>([
    ['known', ['rp'], []],
    [
      'not known to the inventory',
      ['rq'],
      [
        'cohort.unknown deny',
        '1 declared cohort is not known to the inventory',
        'expected: cohorts that the inventory knows: "rq"',
        'observed: "rp"; did you mean "rq"?',
        'next: Correct the name in the policy or in the inventory, or give the cohort a "select" in the policy.',
      ],
    ],
  ])('at the gate: %s', (_, names, lines) => {
    const answer = ok(resolve([site('A1', { cohorts: ['rp'] })], declaration(), unselected, names));
    expect(atGate(unknownCohort, gateFacts({ members: answer }))).toEqual(lines);
  });

  it('is corrected in a line to paste where the declaration is not known', () => {
    const names = [
      { name: 'rpp', nearest: 'rp' },
      { name: 'rppp', nearest: 'rp' },
    ];
    expect(
      readAll(unknownCohort, [{ code: 'cohort.unknown', effect: 'deny', where: 'policy', names, known: ['rp'] }]).slice(
        -2,
      ),
    ).toEqual([
      'next: If this is what you mean, correct the declaration. The line for the description:',
      '  Target-Cohort: rp',
    ]);
  });
});

describe('cohort.empty', () => {
  it.each<[string, FactsOptions, string[]]>([
    ['one site', {}, []],
    [
      'none',
      { sites: [] },
      [
        'cohort.empty deny',
        'The release targets no site at all',
        'expected: at least one site of "rp" with status "active"',
        'observed: no site',
        'next: A release must target at least one site. Compare the declared cohorts, their "select" in the policy and that of the manifest with the inventory: an attribute or a value may be misspelt.',
      ],
    ],
    [
      'none of a permitted status',
      { sites: [closed('A1'), closed('A2'), { ...closed('A3'), status: 'unknown' }] },
      [
        'cohort.empty deny',
        'The release targets no site at all',
        'expected: at least one site of "rp" with status "active"',
        'observed: 2 sites with status "closed"',
        'observed: 1 site with status "unknown"',
        'next: If releases may reach one of these statuses, add it to "releases.statuses" in the policy, in a pull request of its own. Otherwise correct the sites in the inventory, or the declaration.',
      ],
    ],
    [
      'none with a status at all',
      { sites: [{ ...closed('A1'), status: 'unknown' }] },
      [
        'cohort.empty deny',
        'The release targets no site at all',
        'expected: at least one site of "rp" with status "active"',
        'observed: 1 site with status "unknown"',
        'next: The inventory tells no status of them: have it do so as "status" (a column, a field, or "inventory.site.status" of a mapping; in small letters). Where sites have none, add "unknown" to "releases.statuses" in the policy.',
      ],
    ],
    ['no release', { sites: [], pull: { base: 'topic' } }, []],
  ])('%s', (_, options, lines) => {
    expect(atCheck(emptyCohort, facts(options))).toEqual(lines);
  });

  it('names the most frequent statuses', () => {
    const sites = Array.from({ length: 9 }, (_, index) =>
      site(`A${index}`, { status: `status-${index}`, attributes: { engine: 'rp' } }),
    );
    expect(atCheck(emptyCohort, facts({ sites })).filter((line) => line.startsWith('observed'))).toHaveLength(8);
    expect(
      atGate(emptyCohort, gateFacts({ members: ok(resolve(sites)) })).filter((line) => line.startsWith('observed')),
    ).toHaveLength(8);
  });

  it.each<[string, string[], string[]]>([['some', ['A1'], []]])('at the gate: %s', (_, ids, lines) => {
    expect(atGate(emptyCohort, gateFacts({ members: members(...ids) }))).toEqual(lines);
  });
});

describe('cohort.ambiguous', () => {
  const under = policy({ cohorts: { ...COHORTS, tm: { ...COHORTS['tm'], select: 'old=tm' } } });

  it.each<[string, string[], string[]]>([
    ['none', [], []],
    [
      'both',
      ['A1', 'A2'],
      [
        'cohort.ambiguous deny',
        '2 of 2 targeted sites are in two cohorts that exclude each other',
        'expected: every site in at most one cohort of a dimension',
        'observed: 2 sites in "rp", "tm" at once: "A1", "A2"',
        'next: Correct the sites in the inventory, or the "select" of these cohorts in the policy.',
      ],
    ],
  ])('%s', (_, ids, lines) => {
    const sites = ['A1', 'A2'].map((id) => rp(id, ids.includes(id) ? { old: 'tm' } : {}));
    expect(atCheck(ambiguousCohort, facts({ policy: under, sites }))).toEqual(lines);
  });

  it('at the gate, where there is no release', () => {
    const answer = ok(resolve([rp('A1', { old: 'tm' }), rp('A2')], declaration(), under));
    expect(atGate(ambiguousCohort, gateFacts({ members: answer }))).toEqual([
      'cohort.ambiguous deny',
      '1 targeted site is in two cohorts that exclude each other',
      'expected: every site in at most one cohort of a dimension',
      'observed: 1 site in "rp", "tm" at once: "A1"',
      'next: Correct the sites in the inventory, or the "select" of these cohorts in the policy.',
    ]);
  });
});
