import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import type { Query, Resolution } from '../../../src/domain/sites/resolution.ts';
import { Resolver } from '../../../src/domain/sites/resolution.ts';
import type { Site } from '../../../src/domain/sites/site.ts';
import { closingManifests, closingQueries, hasGates } from '../../../src/domain/standing/closing.ts';
import {
  concerns,
  judgeStanding,
  readStanding,
  withPaste,
  type StandingRelease,
} from '../../../src/domain/standing/manifest.ts';
import { declaration, policyFrom, site } from '../build.ts';

/* Which manifests of a tree would close a gate, and for which sites. */

const A = 'deploy/releases/a.yml';
const B = 'deploy/releases/b.yml';
type Files = Readonly<Record<string, string | null>>;

const HEAD = `version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
cohorts:
`;
const RP = '  rp: { dimension: engine, select: engine=rp, owners: [alice], environments: [production-rp] }\n';
const TM = '  tm: { dimension: engine, select: engine=tm, owners: [carol], environments: [production-tm] }\n';
const POLICY = policyFrom(HEAD + RP + TM);
const waves = (select: string, environments = 'environments: [production-rp]') =>
  policyFrom(`${HEAD}  rp:
    dimension: engine
    select: engine=rp
    owners: [alice]
    ${environments}
    waves: [{ name: pilot, select: ${select}, environments: [pilot-a, pilot-b] }]
`);
const WAVES = waves('ring=pilot');
const TURNED = waves('ring=wide');
const PARTLY = waves('ring=pilot', 'paths: ["deploy/**"]');
const UNGATED = policyFrom(HEAD + RP.replace(', environments: [production-rp]', '') + TM);
const NO_GATE = policyFrom(`${HEAD}  rp: { select: engine=rp, owners: [alice] }\n`);

const rp = (id: string, ring: string, name: string | null = null) =>
  site(id, { name, attributes: { engine: 'rp', ring } });
const tm = (id: string) => site(id, { attributes: { engine: 'tm', ring: 'pilot' } });
const ESTATE: readonly Site[] = [rp('A2', 'wide', 'Ash'), rp('A1', 'pilot'), tm('B1')];

const read = (files: Files, policy: Policy = POLICY): StandingRelease[] =>
  readStanding(
    Object.entries(files).map(([path, text]) => ({ path, text, why: text === null ? 'no text' : '' })),
    policy,
  );

/** What the inventory says to each question. */
const answer = (queries: readonly Query[]): Resolution[] =>
  queries.map((query) => {
    const resolver = new Resolver(query);
    for (const each of ESTATE) resolver.add(each);
    return resolver.finish({ snapshot: '1', asOf: '2026-11-22T02:00:00Z', cohortNames: null });
  });

function closing(files: Files, policy: Policy = POLICY, answered = true) {
  const manifests = read(files, policy);
  const found = closingManifests(policy, manifests, answered ? answer(closingQueries(policy, manifests)) : null);
  return found.map(({ path, problems, environments, offenders }) => ({
    path,
    environments,
    offenders: offenders?.map(({ id, why, reasons }) => [id, why, ...reasons].join(' ')) ?? null,
    problems: problems.map(({ found: written, allowed }) => `${written}: ${allowed}`),
  }));
}

describe('a manifest that would close a gate', () => {
  it.each<[string, Policy, string, string[], string[]]>([
    ['does not list a site', POLICY, 'sites: [A1]', ['production-rp'], ['A2 not-covered']],
    ['does not list two, sorted', POLICY, 'sites: [A3]', ['production-rp'], ['A1 not-covered', 'A2 not-covered']],
    ['does not select a site', POLICY, 'select: ring=wide', ['production-rp'], ['A1 not-covered']],
    ['asks for what one lacks', POLICY, 'requires: ring=wide', ['production-rp'], ['A1 incapable ring=wide']],
    ['forbids what one has', POLICY, 'forbids: ring=wide', ['production-rp'], ['A2 incapable not (ring=wide)']],
    ['of what no wave matches', WAVES, 'requires: ring=pilot', ['production-rp'], ['A2 incapable ring=pilot']],
    [
      'of every part of a cohort, whatever the order of its parts',
      TURNED,
      'sites: [A3]',
      ['pilot-a', 'pilot-b', 'production-rp'],
      ['A1 not-covered', 'A2 not-covered'],
    ],
  ])('%s', (_, policy, rest, environments, offenders) => {
    const found = closing({ [A]: `cohorts: [rp]\n${rest}` }, policy);
    expect(found).toEqual([{ path: A, environments, offenders, problems: [] }]);
  });

  it.each<[string, Policy, Files]>([
    ['fits all', POLICY, { [A]: 'cohorts: [rp]\nrequires: engine=rp' }],
    ['is of a cohort without a gate', UNGATED, { [A]: 'cohorts: [rp]\nsites: [A1]' }],
    ['stands under a policy without a gate', NO_GATE, { [A]: 'cohorts: [' }],
    ['there is none', POLICY, {}],
    ['is beside one of another cohort', POLICY, { [A]: 'cohorts: [rp]', [B]: 'cohorts: [tm]' }],
    ['fits the one part that is deployed to', PARTLY, { [A]: 'cohorts: [rp]\nsites: [A1]' }],
  ])('none: it %s', (_, policy, files) => {
    expect(closing(files, policy)).toEqual([]);
  });

  it('is judged for what all of its cohorts deploy to', () => {
    expect(closing({ [A]: 'cohorts: [rp, tm]\nsites: [A1]' })).toEqual([
      {
        path: A,
        environments: ['production-rp', 'production-tm'],
        offenders: ['A2 not-covered', 'B1 not-covered'],
        problems: [],
      },
    ]);
  });

  it.each<[string, string | null, string]>([
    ['cannot be read', 'cohorts: [gone]', 'gone: rp, tm'],
    ['is no text', null, 'no text: a release manifest'],
    ['names no cohort', 'requires: a=b', 'no cohorts: cohorts of the policy: rp, tm'],
  ])('that %s closes all gates, each named once', (_, text, problem) => {
    expect(closing({ [A]: text })).toEqual([
      { path: A, environments: ['production-rp', 'production-tm'], offenders: null, problems: [problem] },
    ]);
    expect(closing({ [A]: text }, POLICY, false)).toHaveLength(1);
  });

  it('is not found where nothing could be asked', () => {
    expect(closing({ [A]: 'cohorts: [rp]\nsites: [A1]' }, POLICY, false)).toEqual([]);
  });

  it('has the answer to its own question, whatever stands before it', () => {
    const files = { [A]: 'cohorts: [', [B]: 'cohorts: [rp]\nsites: [A1]' };
    expect(closing(files).map(({ path, offenders }) => [path, offenders])).toEqual([
      [A, null],
      [B, ['A2 not-covered']],
    ]);
  });

  it('has the names of its sites', () => {
    const manifests = read({ [A]: 'cohorts: [rp]\nsites: [A9]' });
    const found = closingManifests(POLICY, manifests, answer(closingQueries(POLICY, manifests)));
    expect(found[0]?.offenders?.map(({ name }) => name)).toEqual([null, 'Ash']);
  });
});

describe('the inventory is asked', () => {
  it.each<[string, Policy, Files, (readonly string[])[]]>([
    ['about a manifest, and of the cohort its sites', POLICY, { [A]: 'cohorts: [rp]' }, [['rp'], ['rp']]],
    ['of each wave too', WAVES, { [A]: 'cohorts: [rp]' }, [['rp'], ['rp'], ['rp']]],
    ['of no cohort that no manifest is for', POLICY, { [A]: 'cohorts: [tm]' }, [['tm'], ['tm']]],
    ['of no cohort without a gate', UNGATED, { [A]: 'cohorts: [rp]' }, [['rp']]],
    ['nothing about one that cannot be read', POLICY, { [A]: 'cohorts: [' }, []],
    ['nothing where there is none', POLICY, {}, []],
  ])('%s', (_, policy, files, cohorts) => {
    const queries = closingQueries(policy, read(files, policy));
    expect(queries.map(({ declaration: asked }) => asked.cohorts)).toEqual(cohorts);
  });

  it.each([
    [POLICY, true],
    [UNGATED, true],
    [NO_GATE, false],
    [WAVES, true],
  ])('only where there is a gate', (policy, gates) => {
    expect(hasGates(policy)).toBe(gates);
  });
});

describe('a manifest read by itself', () => {
  it.each<[string, string | null, readonly string[], boolean]>([
    ['of known cohorts', 'cohorts: [tm, rp]', ['rp', 'tm'], true],
    ['of all', 'cohorts: [all]', ['rp', 'tm'], true],
    ['of a known cohort and another', 'cohorts: [rp, gone]', ['rp'], false],
    ['that is no YAML', 'cohorts: [', [], false],
    ['that names none', 'requires: a=b', [], false],
    ['that is no text', null, [], false],
  ])('%s', (_, text, cohorts, asks) => {
    const [found] = read({ [A]: text });
    expect([found?.path, found?.cohorts, found?.query !== null]).toEqual([A, cohorts, asks]);
    expect(found?.problems.length === 0).toBe(asks);
  });

  it.each<[string, boolean]>([
    ['cohorts: [rp]', true],
    ['cohorts: [tm]', false],
    ['cohorts: [', true],
  ])('concerns a cohort that it covers, or may cover: %s', (text, is) => {
    const cohort = POLICY.cohorts.get('rp');
    expect(cohort && read({ [A]: text }).map((manifest) => concerns(manifest, cohort))).toEqual([is]);
  });

  it('says where a cohort is not known, and which is meant', () => {
    expect(read({ [A]: 'cohorts: [rpp]' })[0]?.problems).toMatchObject([
      { place: `${A} cohorts`, found: 'rpp', allowed: 'rp, tm', nearest: 'rp' },
    ]);
  });

  it('is not judged without an answer', () => {
    const [manifest] = read({ [A]: 'cohorts: [rp]' });
    if (manifest === undefined) throw new Error('no manifest');
    const [some = null] = answer(closingQueries(POLICY, [manifest]));
    for (const [told, sites] of [
      [null, some],
      [some, null],
    ] as const)
      expect(judgeStanding(manifest, told, sites)).toEqual({ path: A, problems: [], offenders: null });
    expect(judgeStanding(manifest, some, some).offenders).toEqual([]);
  });
});

describe('the manifest to paste', () => {
  const NAMELESS = { [A]: 'requires: a=b', [B]: 'requires: a=b' };
  const said = declaration({ cohorts: ['rp'] });
  const pasted = (files: Files, path: string | undefined, of: Parameters<typeof withPaste>[2] = said) =>
    withPaste(read(files), path, of).flatMap(({ problems }) => problems.map(({ paste }) => paste));

  it('is added to that of the pull request alone', () => {
    expect(pasted(NAMELESS, A)).toEqual([{ into: 'manifest', path: A, lines: ['cohorts: [rp]'] }, undefined]);
  });

  it.each<[string, () => ReturnType<typeof pasted>]>([
    ['none is in the pull request', () => pasted(NAMELESS, undefined)],
    ['it declares nothing that can be read', () => pasted(NAMELESS, A, null)],
  ])('is not where %s', (_, pastes) => {
    expect(pastes()).toEqual([undefined, undefined]);
  });

  it('is not where more than that is wrong, or nothing', () => {
    expect(pasted({ [A]: 'cohorts: [gone, lost]' }, A)).toEqual([undefined, undefined]);
    expect(withPaste(read({ [A]: 'cohorts: [rp]' }), A, said)).toEqual(read({ [A]: 'cohorts: [rp]' }));
  });
});
