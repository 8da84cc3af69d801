import { describe, expect, it } from 'vitest';
import { approvalsAt } from '../../src/codes/ways/approvals.ts';
import { withApprovals, withDeclared } from '../../src/codes/ways/change.ts';
import type { Approvals, Eligible } from '../../src/domain/approvals/approvals.ts';
import { facts } from '../domain/build.ts';
import { listing, MANIFEST, printed, RP, SITES, TM } from './ways-build.ts';
import { outcomeOf, site, type Given } from '../report/world.ts';

/* One change of a release, thought through. */

describe('one change', () => {
  const factsOf = (given: Given) => {
    const { facts } = outcomeOf(given);
    if (facts === null) throw new Error('no facts');
    return facts;
  };
  const listed = factsOf({ changes: MANIFEST, sites: [...SITES, TM], manifest: listing('A1, A2, T1') });
  const declaredBy = ({ declaration }: ReturnType<typeof factsOf>) =>
    declaration.kind === 'read' ? declaration.declaration : null;
  const answerOf = ({ resolution }: ReturnType<typeof factsOf>) => (resolution?.ok === true ? resolution.value : null);

  it('of the number of sites, and of nothing else', () => {
    const changed = withDeclared(listed, { kind: 'expect', sites: 7 });
    expect(declaredBy(changed)).toEqual({ ...declaredBy(listed), expect: { min: 7, max: 7 } });
    expect(answerOf(changed)).toEqual(answerOf(listed));
  });

  it('of the sites that are listed, and of what the inventory said of them', () => {
    const changed = withDeclared(listed, { kind: 'leave-out', sites: ['T1'] });
    expect(declaredBy(changed)?.targets).toEqual({ kind: 'sites', ids: ['A1', 'A2'] });
    const [before, after] = [answerOf(listed), answerOf(changed)];
    expect([before?.targets, after?.targets]).toEqual([
      ['A1', 'A2', 'T1'],
      ['A1', 'A2'],
    ]);
    expect([before?.violations.length, after?.violations.length]).toEqual([1, 0]);
    const targeted = (of: typeof before) => [...(of?.cohorts ?? [])].map(([name, count]) => [name, count.targeted]);
    expect([targeted(before), targeted(after)]).toEqual([
      [
        ['resource-publisher', 2],
        ['template-manager', 1],
      ],
      [
        ['resource-publisher', 2],
        ['template-manager', 0],
      ],
    ]);
  });

  it('of sites that nobody listed changes no declaration', () => {
    const covered = factsOf(RP);
    expect(declaredBy(withDeclared(covered, { kind: 'leave-out', sites: ['A1'] }))).toEqual(declaredBy(covered));
  });

  it.each<[string, Given]>([['nothing was declared', { ...RP, body: '' }]])('is none where %s', (_, given) => {
    const facts = factsOf(given);
    expect(withDeclared(facts, { kind: 'expect', sites: 1 })).toBe(facts);
  });

  it('of some of the sites that offend leaves what was said of the others', () => {
    const two = factsOf({
      changes: MANIFEST,
      sites: [...SITES, TM, site('T2', 'template-manager')],
      manifest: listing('A1, T1, T2'),
    });
    const changed = withDeclared(two, { kind: 'leave-out', sites: ['T1'] });
    expect(answerOf(changed)?.violations.map((violation) => violation.site.id)).toEqual(['T2']);
  });

  it('is none where sites are known and nothing is declared, or the other way round', () => {
    const facts = factsOf(RP);
    const undeclared = { ...facts, declaration: factsOf({ ...RP, body: '' }).declaration };
    const unknown = { ...facts, resolution: null };
    for (const each of [undeclared, unknown]) expect(withDeclared(each, { kind: 'expect', sites: 1 })).toBe(each);
  });

  it('by somebody in a team that nobody has looked up makes no such team', () => {
    const facts = factsOf(RP);
    const by = { kind: 'team', organization: 'acme', team: 'new' } as const;
    const { asked } = withApprovals(facts, [{ kind: 'approval', by, cohorts: ['resource-publisher'] }]);
    expect(asked.people.teams).toEqual(facts.asked.people.teams);
  });

  it('by approvals: of a person, of somebody in a team, of an administrator', () => {
    const facts = factsOf(RP);
    const team = { kind: 'team', organization: 'acme', team: 'rp-release' } as const;
    const given = [{ kind: 'user', login: 'Alice' }, team, { kind: 'administrator' }] as const;
    const { asked } = withApprovals(
      facts,
      given.map((by) => ({ kind: 'approval', by, cohorts: ['resource-publisher'] })),
    );
    const logins = asked.pull.comments.map(({ author }) => author?.login.toLowerCase() ?? '');
    expect(logins[0]).toBe('alice');
    expect(new Set(logins).size).toBe(3);
    expect(logins.map((login) => asked.people.access.get(login))).toEqual(['write', 'write', 'admin']);
    const members = asked.people.teams.get('acme/rp-release');
    expect(logins.map((login) => members?.readable === true && members.members.has(login))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('takes no right from an administrator, and makes no team readable', () => {
    const facts = factsOf(RP);
    const people = {
      ...facts.asked.people,
      access: new Map([['alice', 'admin' as const]]),
      teams: new Map([['acme/rp-release', { readable: false as const, why: 'refused' as const }]]),
    };
    const team = { kind: 'team', organization: 'acme', team: 'rp-release' } as const;
    const { asked } = withApprovals(
      { ...facts, asked: { ...facts.asked, people } },
      [{ kind: 'user', login: 'alice' } as const, team].map((by) => ({ kind: 'approval', by, cohorts: [] })),
    );
    expect(asked.people.access.get('alice')).toBe('admin');
    expect(asked.people.teams).toEqual(people.teams);
  });
});

describe('the approvals that could be given', () => {
  const user = (login: string) => ({ kind: 'user', login }) as const;
  const may = (cohort: string, owners: Eligible['owners'], administrators = false): Eligible => ({
    cohort,
    owners,
    administrators,
    excluded: [],
  });
  const at = (parts: Partial<Approvals>) =>
    approvalsAt(facts({ approvals: parts })).map((approval) => printed(approval));

  it.each<[string, Partial<Approvals>, string[]]>([
    ['none', {}, []],
    [
      'whoever has vetoed',
      { vetoes: [{ login: 'bob', cohorts: ['rp'], url: '' }], eligible: [may('rp', [user('alice')])] },
      ['bob for rp', 'alice for rp'],
    ],
    [
      'an administrator, once',
      { eligible: [may('policy', [], true), may('rp', [user('alice')])] },
      ['admin for policy', 'alice for rp'],
    ],
  ])('%s', (_, parts, approvals) => {
    expect(at(parts)).toEqual(approvals);
  });
});
