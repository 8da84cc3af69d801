import { describe, expect, it } from 'vitest';
import { isRefused, outsideDeclaration, releaseRefused } from '../../src/codes/gate-release.ts';
import type { JudgedRelease } from '../../src/codes/outcome.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { change, resolve } from '../domain/build.ts';
import { atGate, gateFacts, judged, NOWHERE, POLICY, readAll, rp, unread } from './build.ts';

describe('gate.release-refused', () => {
  it.each<[string, Verdict, string[]]>([
    ['allowed', 'allow', []],
    ['no release', 'skip', []],
    [
      'on hold',
      'hold',
      [
        'gate.release-refused hold',
        'Pull request 7 is on hold as it stands now',
        'expected: every release since the baseline that reaches this cohort to be allowed as it stands now',
        'observed: pull request #7, merged, is on hold: its findings follow',
        'next: Approve pull request #7 with comments on it, though it is merged. Then run the deploy job again.',
      ],
    ],
    [
      'denied',
      'deny',
      [
        'gate.release-refused deny',
        'Pull request 7 is denied as it stands now',
        'expected: every release since the baseline that reaches this cohort to be allowed as it stands now',
        'observed: pull request #7, merged, is denied: its findings follow',
        'next: Correct the declaration of pull request #7 and have it approved again, by comments on it. Or revert it in a pull request. Or give this environment a "baseline" in the policy:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'in error',
      'error',
      [
        'gate.release-refused error',
        'Pull request 7 could not be judged as it stands now',
        'expected: every release since the baseline that reaches this cohort to be allowed as it stands now',
        'observed: pull request #7, merged, could not be judged: its findings follow',
        'next: Run the deploy job again when the facts about pull request #7 can be read: its findings say what is missing.',
      ],
    ],
  ])('%s', (_, verdict, lines) => {
    const releases = [judged({}, {}, verdict)];
    expect(atGate(releaseRefused, gateFacts({ releases }))).toEqual(lines);
    expect(releases.map(isRefused)).toEqual([verdict !== 'allow' && verdict !== 'skip']);
  });

  it.each<[string, () => JudgedRelease, boolean]>([
    ['does not reach the cohort', () => judged({}, { reaches: false }, 'deny'), false],
    ['was undone', () => judged({}, { undone: true }, 'deny'), false],
    ['could not be read at all: it is refused, by what was found of it', () => unread(), true],
  ])('%s', (_, release, refused) => {
    expect(atGate(releaseRefused, gateFacts({ releases: [release()] }))).toEqual([]);
    expect(isRefused(release())).toBe(refused);
  });
});

describe('gate.outside-declaration', () => {
  const one = (parts: Partial<JudgedRelease> = {}) => judged({ sites: [rp('A1')] }, parts);
  const standing = (text: string, number = 7): JudgedRelease => {
    const pull = { number, body: '', changes: [change('r.yml', 'added')] };
    const release = judged({ sites: [rp('A1')], manifest: text, pull });
    const { facts } = release.outcome;
    return facts === null
      ? release
      : {
          ...release,
          outcome: { ...release.outcome, facts: { ...facts, scope: { ...facts.scope, manifests: ['r.yml'] } } },
        };
  };

  it.each<[string, () => JudgedRelease, string[]]>([
    ['every active site', () => judged(), []],
    ['all that would get it', () => one({ sites: ['A1'] }), []],
    ['it does not reach the cohort', () => one({ reaches: false }), []],
    ['it was undone', () => one({ undone: true }), []],
    ['its targets are not known', () => one({ targets: null }), []],
    ['it could not be read', () => unread(one()), []],
    [
      'by a manifest of another cohort',
      () => standing('cohorts: [tm]\n'),
      [
        'gate.outside-declaration deny',
        'Pull request 7 leaves out every active site of this cohort',
        'expected: pull request #7 to cover and to target all active sites of this cohort, since the deployment goes to all of them',
        'observed: 0 of 2 active sites targeted',
        'observed: left out: "A1", "A2"',
        'next: If all these sites are to receive it, widen the manifest of pull request #7 in a new pull request, and deploy that. If not yet, wait: this environment stays closed until then. If never, revert pull request #7. The wider "r.yml":',
        '  cohorts: [rp, tm]',
      ],
    ],
    [
      'by a manifest of all',
      () => standing('cohorts: [all]\nsites: [A1]\n'),
      [
        'gate.outside-declaration deny',
        'Pull request 7 leaves out 1 of the 2 active sites of this cohort',
        'expected: pull request #7 to cover and to target all active sites of this cohort, since the deployment goes to all of them',
        'observed: 1 of 2 active sites targeted',
        'observed: left out: "A2"',
        'next: If all these sites are to receive it, widen the manifest of pull request #7 in a new pull request, and deploy that. If not yet, wait: this environment stays closed until then. If never, revert pull request #7. The wider "r.yml":',
        '  cohorts: [rp, tm]',
      ],
    ],
    [
      'by a description, beside a manifest',
      () => {
        const release = one();
        const { facts } = release.outcome;
        return facts === null
          ? release
          : {
              ...release,
              outcome: { ...release.outcome, facts: { ...facts, scope: { ...facts.scope, manifests: ['r.yml'] } } },
            };
      },
      [
        'gate.outside-declaration deny',
        'Pull request 7 leaves out 1 of the 2 active sites of this cohort',
        'expected: pull request #7 to cover and to target all active sites of this cohort, since the deployment goes to all of them',
        'observed: 1 of 2 active sites targeted',
        'observed: left out: "A2"',
        'next: If pull request #7 is not meant for this cohort yet, wait: this environment stays closed until then. If it never is, revert it. If it is, widen its declaration by this line in its description, and have it approved again by comments with the new digest:',
        '  Target-Cohort: rp',
      ],
    ],
  ])('%s', (_, release, lines) => {
    expect(atGate(outsideDeclaration, gateFacts({ releases: [release()] }))).toEqual(lines);
  });

  it.each<[string, () => JudgedRelease, string[]]>([
    [
      'a description of another cohort',
      () => judged({ pull: { body: 'Target-Cohort: tm' } }),
      ['Target-Cohort: rp, tm'],
    ],
    [
      'a description of a cohort that the policy does not know any more',
      () => judged({ pull: { body: 'Target-Cohort: gone' } }, { targets: ['A1'] }),
      ['Target-Cohort: all'],
    ],
    [
      'a manifest with a list',
      () => standing('cohorts: [rp]\nsites: [A1]\nrequires: v=2\nexpect: 1\n'),
      ['cohorts: [rp]', 'requires: v=2'],
    ],
  ])('is told what to widen: %s', (_, release, lines) => {
    const read = atGate(outsideDeclaration, gateFacts({ releases: [release()] }));
    expect(read.filter((line) => line.startsWith('  '))).toEqual(lines.map((line) => `  ${line}`));
  });

  it('is read of the release that leaves something out, and not of another', () => {
    const releases = [unread(), standing('cohorts: [rp]\n', 9), one()];
    const read = atGate(outsideDeclaration, gateFacts({ releases }));
    expect(read.filter((line) => /^(?:Pull request|  )/.test(line))).toEqual([
      'Pull request 9 leaves out 1 of the 2 active sites of this cohort',
      '  cohorts: [rp]',
      'Pull request 7 leaves out 1 of the 2 active sites of this cohort',
      '  Target-Cohort: rp',
    ]);
  });

  it('is widened to all where a further name would narrow it', () => {
    const policy = POLICY.replace(
      'policy-owners',
      '  pilot: { dimension: ring, select: ring=pilot, owners: [erin] }\npolicy-owners',
    );
    const narrow = (cohort: string, cohorts: string) => {
      const releases = [{ ...standing(`cohorts: [${cohorts}]\n`), targets: ['A1'] }];
      return atGate(outsideDeclaration, gateFacts({ releases, cohort }, policy)).at(-1);
    };
    expect([narrow('pilot', 'rp'), narrow('rp', 'rp, pilot')]).toEqual(['  cohorts: [all]', '  cohorts: [all]']);
  });

  it('names the sites where their names are known', () => {
    const value = { ...resolve([rp('A1'), rp('A2')]), names: new Map([['A2', 'Harbour View']]) };
    const found = outsideDeclaration.findAtGate(gateFacts({ members: ok(value), releases: [judged({ sites: [] })] }));
    expect(found).toEqual([
      {
        code: 'gate.outside-declaration',
        effect: 'deny',
        number: 7,
        url: 'https://github.com/acme/templates/pull/7',
        missing: [
          { id: 'A1', name: null },
          { id: 'A2', name: 'Harbour View' },
        ],
        members: 2,
      },
    ]);
  });

  it('is not asked where the members are not known', () => {
    const failed = fail({ code: 'inventory.stale' as const, asked: 'a', expected: 'b', observed: 'c' });
    expect(atGate(outsideDeclaration, gateFacts({ members: failed, releases: [one()] }))).toEqual([]);
  });

  it('is read where the deployment is not known', () => {
    const found = outsideDeclaration.findAtGate(gateFacts({ releases: [one()] }));
    expect(readAll(outsideDeclaration, found, NOWHERE).at(-1)).toEqual('  Target-Cohort: <cohorts>');
    expect(readAll(outsideDeclaration, found, { at: 'gate', release: null, gate: gateFacts() }).at(-1)).toEqual(
      '  Target-Cohort: <cohorts>',
    );
  });
});
