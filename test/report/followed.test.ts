import { expect, it } from 'vitest';
import { describe, type Finding } from '../../src/codes/index.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import type { Eligible } from '../../src/domain/approvals/approvals.ts';
import { pasted } from '../properties/paste.ts';
import { OUTCOMES } from './outcomes.ts';
import { comment, givenOf, MANIFEST_CHANGE, outcomeOf, pullOf, type Given } from './world.ts';

/* What the golden reports propose can be done: every line that one shows is pasted, and its finding is gone or another. */

/** The same with the lines of a finding where they belong; null where there are none to paste. */
function followed(given: Given, finding: Finding, outcome: Outcome): Given | null {
  const { lines } = describe(finding, { at: 'check', release: outcome.facts, gate: null }).next;
  const [line = ''] = lines;
  if (line.startsWith('/cohort approve')) {
    const login = personIn('eligible' in finding ? finding.eligible : []);
    return login === null ? null : { ...given, comments: [...(given.comments ?? []), comment(login, line)] };
  }
  const manifest = given.manifest ?? ({ kind: 'none' } as const);
  const written = pasted({ pull: pullOf(given), manifest }, lines, MANIFEST_CHANGE.path);
  if (written === null) return null;
  const { body, labels, changes } = written.pull;
  return { ...given, body, labels, changes, manifest: written.manifest };
}

function personIn(eligible: readonly Eligible[]): string | null {
  const owners = eligible.flatMap((entry) => entry.owners);
  return owners.flatMap((owner) => (owner.kind === 'user' ? [owner.login] : []))[0] ?? null;
}

const WAYS = Object.entries(OUTCOMES).flatMap(([name, outcome]) => {
  const given = givenOf(outcome);
  if (given === undefined) return [];
  return outcome.findings.flatMap((finding) => {
    const next = followed(given, finding, outcome);
    return next === null ? [] : [{ name: `${name}: ${finding.code}`, finding, next }];
  });
});

it.each(WAYS)('$name', ({ finding, next }) => {
  const same = outcomeOf(next).findings.filter((found) => JSON.stringify(found) === JSON.stringify(finding));
  expect(same).toEqual([]);
});

it('are all codes of a pull request that propose a line', () => {
  expect([...new Set(WAYS.map(({ finding }) => finding.code))].toSorted()).toEqual([
    'approval.missing',
    'cohort.unknown',
    'declaration.invalid',
    'declaration.missing',
    'policy.changed',
    'reach.undeclared',
  ]);
});
