import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../src/domain/declaration/declaration.ts';
import { coverageOf } from '../../../src/domain/sites/coverage.ts';
import { Resolver } from '../../../src/domain/sites/resolution.ts';
import { declaration, PILOTED, policy, resolve, selector, site } from '../build.ts';

const piloted = policy({ cohorts: PILOTED });

const rp = (id: string, attributes: Record<string, string | null> = {}, status = 'active') =>
  site(id, { status, attributes: { engine: 'rp', ...attributes } });
const tm = (id: string) => site(id, { attributes: { engine: 'tm' } });
const sites = (...ids: string[]): Partial<Declaration> => ({ targets: { kind: 'sites', ids } });
const select = (text: string): Partial<Declaration> => ({ targets: { kind: 'select', select: selector(text) } });
const requires = (...texts: string[]): Partial<Declaration> => ({ requires: texts.map(selector) });
const forbids = (...texts: string[]): Partial<Declaration> => ({ forbids: texts.map(selector) });

describe('targets', () => {
  const estate = [rp('A2'), rp('A1'), rp('A3', {}, 'closed'), tm('B1'), site('C1', { attributes: {} })];

  it.each<[string, Partial<Declaration>, string[]]>([
    ['all covered sites of a permitted status', {}, ['A1', 'A2']],
    ['of several cohorts', { cohorts: ['rp', 'tm'] }, ['A1', 'A2', 'B1']],
    ['the sites that a manifest lists, whatever they are', sites('A3', 'B1', 'Z9'), ['A3', 'B1', 'Z9']],
    ['a select over the whole inventory, of a permitted status', select('engine in (rp,tm)'), ['A1', 'A2', 'B1']],
    ['a select that meets a missing value as Kubernetes does', select('engine!=rp'), ['B1', 'C1']],
    ['a select that catches nothing', select('engine=none'), []],
  ])('%s', (_, parts, targets) => {
    expect(resolve(estate, declaration(parts)).targets).toEqual(targets);
  });

  it.each<[string, Partial<Declaration>, [string, number][]]>([
    ['what is selected', select('engine!=rp'), [['active', 2]]],
    ['what is listed', sites('A3', 'Z9'), [['closed', 1]]],
  ])('have statuses: %s', (_, parts, statuses) => {
    expect([...resolve(estate, declaration(parts)).statuses]).toEqual(statuses);
  });

  it('are counted by inventories that do not tell all of themselves', () => {
    const asked = { policy: policy(), declaration: declaration(), coverage: coverageOf(declaration(), policy()) };
    const answer = { snapshot: '1', asOf: '2026-11-22T02:00:00Z', cohortNames: null };
    expect(new Resolver(asked).finish(answer).uncounted).toEqual([]);
    expect(new Resolver(asked).finish({ ...answer, uncounted: ['total'] }).uncounted).toEqual(['total']);
  });

  it('counts', () => {
    const found = resolve(estate, declaration(sites('A1', 'A3')), piloted);
    expect(found).toMatchObject({ total: 5, permitted: 4 });
    expect(found.cohorts.get('rp')).toEqual({ members: 3, permitted: 2, targeted: 2 });
    expect(found.cohorts.get('tm')).toEqual({ members: 1, permitted: 1, targeted: 0 });
    expect(found.cohorts.get('pilot')).toEqual({ members: 0, permitted: 0, targeted: 0 });
  });
});

describe('requires and forbids', () => {
  it.each<[string, Partial<Declaration>, Record<string, string | null>, string[][]]>([
    ['holds', requires('v=2'), { v: '2' }, []],
    ['violated', requires('v=2'), { v: '1' }, [['incapable', 'v=2']]],
    ['missing', requires('v=2'), {}, [['unproven', 'v=2']]],
    ['null', requires('v=2'), { v: null }, [['unproven', 'v=2']]],
    ['existence, missing, is definite', requires('v'), {}, [['incapable', 'v']]],
    ['existence, null, is not', requires('v'), { v: null }, [['unproven', 'v']]],
    ['absence, missing, is definite', requires('!v'), {}, []],
    ['several terms: one false decides', requires('v=2,w=1'), { v: '1' }, [['incapable', 'v=2']]],
    ['repeated: judged as the same terms in one', requires('v=2', 'w=1'), { v: '1' }, [['incapable', 'v=2']]],
    ['forbidden and not there', forbids('frozen=yes'), { frozen: 'no' }, []],
    ['forbidden and there', forbids('frozen=yes'), { frozen: 'yes' }, [['incapable', 'not (frozen=yes)']]],
    ['forbidden and missing', forbids('frozen=yes'), {}, [['unproven', 'not (frozen=yes)']]],
    ['forbidden and null', forbids('frozen=yes'), { frozen: null }, [['unproven', 'not (frozen=yes)']]],
    ['forbidden existence, missing, is definite', forbids('frozen'), {}, []],
    ['forbidden existence, null, is not definite', forbids('frozen'), { frozen: null }, [['unproven', 'not (frozen)']]],
    ['forbidden, several terms: all hold', forbids('v=1,w=1'), { v: '1', w: '1' }, [['incapable', 'not (v=1,w=1)']]],
    ['forbidden, repeated: none may hold', forbids('v=1', 'w=1'), { v: '2', w: '1' }, [['incapable', 'not (w=1)']]],
    ['required and forbidden', { ...requires('v=1'), ...forbids('v=1') }, { v: '1' }, [['incapable', 'not (v=1)']]],
  ])('%s', (_, parts, attributes, offences) => {
    const found = resolve([rp('A1', attributes)], declaration(parts));
    expect(found.violations.map((one) => [one.kind, ...one.reasons])).toEqual(offences);
    expect(found.targets).toEqual(['A1']);
  });
});

describe('cohorts that the inventory does not know', () => {
  const under = policy({ cohorts: { own: {}, rp: { select: 'engine=rp' } } });

  it.each<[string, string[], string[] | null, string[]]>([
    ['known to it', ['own'], ['own'], []],
    ['unknown to it', ['own'], ['other'], ['own']],
    ['not asked for: known by the sites', ['own'], null, []],
    ['with a selector it need not know it', ['rp'], [], []],
    ['unknown to the policy: that is another finding', ['nowhere'], [], []],
  ])('%s', (_, cohorts, known, unknown) => {
    expect(resolve([site('A1', { cohorts: ['own'] })], declaration({ cohorts }), under, known).unknownCohorts).toEqual(
      unknown,
    );
  });

  it('not asked for, and no site carries it', () => {
    expect(resolve([rp('A1')], declaration({ cohorts: ['own'] }), under)).toMatchObject({
      unknownCohorts: ['own'],
      knownCohorts: [],
    });
  });
});

describe('what a provider asks while it answers', () => {
  const under = policy({ cohorts: { own: {}, rp: { select: 'engine=rp' } } });
  const asked = declaration({ cohorts: ['own'] });
  const resolver = (named?: boolean) =>
    new Resolver({
      policy: under,
      declaration: asked,
      coverage: coverageOf(asked, under),
      ...(named !== undefined && { named }),
    });
  const estate = [
    site('A2', { name: 'Harbour View', cohorts: ['own'] }),
    site('A1', { cohorts: ['own'], status: 'closed' }),
    site('A3', { cohorts: ['own'] }),
    site('B1', { name: 'Elm Grove', attributes: { engine: 'rp' } }),
  ];
  const filled = (named?: boolean) => {
    const one = resolver(named);
    for (const each of estate) one.add(each);
    return one;
  };

  it.each([
    ['own', true],
    ['rp', false],
    ['nowhere', false],
  ])('whether the membership of %s is the inventory’s own word: %s', (name, asks) => {
    expect(resolver().asksInventory(name)).toBe(asks);
  });

  it.each([
    ['own', 3],
    ['rp', 1],
    ['nowhere', 0],
  ])('how many members of %s there are, of every status: %i', (name, count) => {
    expect(filled().members(name)).toBe(count);
  });

  it('names of targeted sites, where they are wanted', () => {
    const answer = { snapshot: '1', asOf: '2026-11-22T02:00:00Z', cohortNames: null };
    expect(filled(true).finish(answer)).toMatchObject({
      snapshot: '1',
      asOf: '2026-11-22T02:00:00Z',
      targets: ['A2', 'A3'],
      names: new Map([['A2', 'Harbour View']]),
      total: 4,
      permitted: 3,
    });
    expect(filled(false).finish(answer).names).toEqual(new Map());
    expect(filled().finish(answer).names).toEqual(new Map());
  });
});

describe('why a site is targeted or not', () => {
  it('is what the inventory says of it, and what follows', () => {
    const under = piloted;
    const asked = declaration({ requires: [selector('ring=pilot')] });
    const query = {
      policy: under,
      declaration: asked,
      coverage: coverageOf(asked, under),
      explain: ['B1', 'A1', 'Z9'],
    };
    const resolver = new Resolver(query);
    for (const one of [tm('B1'), rp('A2'), rp('A1')]) resolver.add(one);
    const { explained } = resolver.finish({ snapshot: '1', asOf: '2026-11-22T02:00:00Z', cohortNames: null });
    expect(explained).toEqual([
      {
        site: rp('A1'),
        memberships: ['rp'],
        permitted: true,
        covered: true,
        targeted: true,
        violations: [expect.objectContaining({ kind: 'unproven', reasons: ['ring=pilot'] })],
      },
      { site: tm('B1'), memberships: ['tm'], permitted: true, covered: false, targeted: false, violations: [] },
    ]);
  });
});
