import { renderingsOf } from '../renderings.ts';
import { describe, expect, it } from 'vitest';
import { declarationChanges, lastDeclarers } from '../../../src/domain/approvals/declared.ts';
import type { DeclarationChange } from '../../../src/domain/approvals/declared.ts';
import type { PolicyVersion } from '../../../src/domain/approvals/people.ts';
import type { PullRequest, TimelineEvent } from '../../../src/domain/pull-request.ts';
import { COHORTS, policy, pull } from '../build.ts';
import { at, deletion, labelled, rebased, REVIEWED, revision, edits } from './support.ts';

const RP = 'Target-Cohort: rp';
const TM = 'Target-Cohort: tm';

function changes(given: Partial<Parameters<typeof declarationChanges>[0]>, moment: string) {
  const judged = given.pull ?? pull({ body: RP });
  const people = { policyVersions: { versions: [], complete: true }, renderings: renderingsOf(judged) };
  return declarationChanges({ pull: judged, policy: policy(), declared: [], people, ...given })(moment);
}

describe('what has changed of a declaration since a moment', () => {
  it.each<[string, Partial<PullRequest>, DeclarationChange | null]>([
    ['nothing', {}, null],
    ['the body, before', { revisions: edits(['mia', 1, TM], ['mia', 59, RP]) }, null],
    ['the body, since', { revisions: edits(['mia', 1, TM], ['mia', 61, RP]) }, 'body-changed'],
    ['the body, within the second', { revisions: edits(['mia', 1, TM], ['mia', 60, RP]) }, 'body-changed'],
    ['the body, written within the second', { revisions: edits(['mia', 60, RP]) }, null],
    ['the body, twice within the second', { revisions: edits(['mia', 60, TM], ['mia', 60, RP]) }, 'body-changed'],
    [
      'the body, of which one within the second is unreadable',
      { revisions: edits(['mia', 1, RP], ['mia', 60, null]) },
      'body-unreadable',
    ],
    [
      'the body, of which the one before is unreadable',
      { revisions: edits(['mia', 1, null], ['mia', 61, RP]) },
      'body-unreadable',
    ],
    ['the body, first told of afterwards', { revisions: edits(['mia', 61, RP], ['mia', 62, RP]) }, 'body-unreadable'],
    ['the body, changed and back since', { revisions: edits(['mia', 1, RP], ['mia', 61, TM], ['mia', 62, RP]) }, null],
    [
      'the body, of which an old one is unreadable',
      { revisions: edits(['mia', 1, null], ['mia', 2, RP], ['mia', 61, RP]) },
      null,
    ],
    ['a label, before', { timeline: [labelled('cohort:rp', 'mia', 59)] }, null],
    ['a label, within the second', { timeline: [labelled('cohort:rp', 'mia', 60)] }, 'label-changed'],
    ['another label, since', { timeline: [labelled('urgent', 'mia', 61)] }, null],
    ['the base branch, before', { timeline: [rebased('mia', 59)] }, null],
    ['the base branch, within the second', { timeline: [rebased('mia', 60)] }, 'base-changed'],
    [
      'a label and the base branch',
      { timeline: [rebased('mia', 61), labelled('cohort:rp', 'mia', 61)] },
      'label-changed',
    ],
    ['something else', { timeline: [deletion('mia', 'mia', 61)] }, null],
  ])('%s', (_, parts, change) => {
    const judged = pull({ body: RP, ...parts });
    expect(changes({ pull: judged }, at(REVIEWED))).toBe(change);
  });
});

describe('what is not known, or no part of a declaration', () => {
  const edited = (then: string, now: string) =>
    pull({ body: now, revisions: edits(['mia', 1, then], ['mia', 61, now]) });

  it.each([
    ['asks for one', 'CHG.*', 'body-changed'],
    ['asks for none', null, null],
  ])('a change number is part of it where the policy %s', (_, change, found) => {
    const given = {
      pull: edited(`${RP}\nChange: CHG1`, `${RP}\nChange: CHG2`),
      policy: policy({ releases: { change } }),
    };
    expect(changes(given, at(REVIEWED))).toBe(found);
  });

  it('a former description that nobody has rendered cannot be read', () => {
    const people = { policyVersions: { versions: [], complete: true }, renderings: new Map() };
    expect(changes({ pull: edited(TM, RP), people }, at(REVIEWED))).toBe('body-unreadable');
  });

  it('a cohort that the policy does not know has never changed', () => {
    expect(changes({ declared: ['nowhere'] }, at(REVIEWED))).toBeNull();
  });

  it('who saves the description as it was has declared nothing, though nobody has rendered it', () => {
    const given = pull({ revisions: edits(['mia', 1, TM], ['alice', 2, TM]) });
    expect(lastDeclarers(given, { renderings: new Map(), change: false })).toEqual([]);
  });
});

describe('whether the definitions have held since a moment', () => {
  const now = policy();
  const other = policy({ cohorts: { ...COHORTS, rp: { ...COHORTS['rp'], select: 'engine!=rp' } } });
  const version = (minute: number | null, of: PolicyVersion['policy'] = now): PolicyVersion => ({
    since: minute === null ? null : at(minute),
    policy: of,
  });

  it.each<[string, PolicyVersion[], boolean, boolean]>([
    ['one version, from before', [version(59)], false, true],
    ['one version, from the very second', [version(60)], false, false],
    ['one version from the very second, the first of all', [version(60)], true, false],
    ['one version from afterwards, the first of all', [version(61)], true, false],
    ['one version of which nobody knows since when, the first of all', [version(null)], true, true],
    ['one version of which nobody knows since when, one of many', [version(null)], false, false],
    ['no version, and none is missing', [], true, true],
    ['no version, and some are missing', [], false, false],
    ['the same again', [version(61), version(1)], false, true],
    ['another before', [version(61), version(1, other)], true, false],
    ['another, long before', [version(59), version(1, other)], false, true],
    ['another now', [version(59, other)], true, false],
    ['another now, and nobody knows since when the first', [version(59, other), version(null)], true, false],
    ['an invalid one between', [version(61), version(60, null), version(1)], true, false],
    ['the same all the time, as far as can be told', [version(62), version(61)], false, false],
  ])('%s', (_, versions, complete, held) => {
    const given = {
      declared: ['rp'],
      policy: now,
      people: { policyVersions: { versions, complete }, renderings: new Map() },
    };
    expect(changes(given, at(REVIEWED))).toBe(held ? null : 'definition-changed');
  });
});

describe('the last to change what is declared', () => {
  const label = (by: string | null, minute: number, name = 'cohort:rp'): TimelineEvent => ({
    kind: 'label',
    at: at(minute),
    by: by === null ? null : { login: by, kind: 'user' },
    label: name,
  });
  const base = (by: string | null, minute: number): TimelineEvent => ({
    kind: 'base',
    at: at(minute),
    by: by === null ? null : { login: by, kind: 'user' },
  });

  it.each<[string, Partial<PullRequest>, string[]]>([
    ['nobody since', { revisions: edits(['mia', 1, RP]) }, []],
    ['in the body', { revisions: edits(['mia', 1, RP], ['alice', 2, TM]) }, ['alice']],
    ['in the body, only the last', { revisions: edits(['mia', 1, RP], ['alice', 2, TM], ['bob', 3, RP]) }, ['bob']],
    [
      'not who changes other words',
      { revisions: edits(['mia', 1, RP], ['alice', 2, TM], ['bob', 3, `Why.\n\n${TM}`]) },
      ['alice'],
    ],
    [
      'everybody around what cannot be read',
      {
        revisions: edits(['mia', 1, RP], ['alice', 2, null], ['bob', 3, RP], ['carol', 4, RP]),
      },
      ['alice', 'bob'],
    ],
    [
      'everybody between two texts that cannot be read',
      {
        revisions: edits(['mia', 1, RP], ['alice', 2, null], ['bob', 3, null], ['carol', 4, RP]),
      },
      ['alice', 'bob', 'carol'],
    ],
    [
      'nobody before the last that is known',
      { revisions: edits(['mia', 1, null], ['alice', 2, RP], ['bob', 3, TM]) },
      ['bob'],
    ],
    [
      'somebody known, and who may have come after',
      {
        revisions: edits(['mia', 1, RP], ['alice', 2, TM], ['bob', 3, null], ['carol', 4, TM]),
      },
      ['alice', 'bob', 'carol'],
    ],
    ['nobody whose account is gone', { revisions: [revision('mia', 1, RP), { at: at(2), by: null, text: TM }] }, []],
    ['by a label', { timeline: [label('alice', 2), label('bob', 1)] }, ['alice']],
    ['by a label, the last told of one second', { timeline: [label('alice', 2), label('bob', 2)] }, ['bob']],
    ['not by another label', { timeline: [label('alice', 1), label('bob', 2, 'urgent')] }, ['alice']],
    ['by a label, whoever is hidden behind a later one', { timeline: [label('alice', 1), label(null, 2)] }, ['alice']],
    ['by the base branch', { timeline: [base('alice', 3), base('bob', 1)] }, ['alice']],
    [
      'by the base branch, whoever is hidden behind a later one',
      { timeline: [base('alice', 1), base(null, 2)] },
      ['alice'],
    ],
    [
      'by all three',
      { revisions: edits(['mia', 1, RP], ['alice', 2, TM]), timeline: [base('carol', 1), label('bob', 3)] },
      ['alice', 'bob', 'carol'],
    ],
    ['not by a deleted comment', { timeline: [deletion('alice', 'alice')] }, []],
  ])('%s', (_, parts, logins) => {
    expect(lastDeclarers(pull(parts), { renderings: renderingsOf(pull(parts)), change: false })).toEqual(logins);
  });
});
