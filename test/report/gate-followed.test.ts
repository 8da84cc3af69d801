import { expect, it } from 'vitest';
import { describe, type Finding } from '../../src/codes/index.ts';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { pasted } from '../properties/paste.ts';
import { DEPLOYED, releaseWith, UNNAMED } from './gate-builder.ts';
import { GATES } from './gates.ts';
import { MANIFEST_CHANGE, policyOf, pullOf, type Given } from './world.ts';

/* What the golden reports of a gate propose can be done: each line is put where it belongs, and its finding is gone or another. */

type Follow = (facts: GateFacts, finding: Finding, lines: readonly string[]) => GateFacts | null;

/** The policy with a line about the environment: it is one that can be read. */
function withEnvironment(facts: GateFacts, line: string): GateFacts {
  const filled = line.replace('<workflow file>/<job name>', 'deploy.yml/deploy (rp)');
  const policy = policyOf(UNNAMED.replace('environments: [production-rp]', `environments:\n      ${filled}`));
  expect(policy.cohorts.get('resource-publisher')?.environments.map(({ name }) => name)).toEqual([facts.environment]);
  // The hostile names are those of a cohort that no policy has.
  return { ...facts, cohort: 'resource-publisher', policy };
}

/** Whoever is asked approves a change of the rules: by the digits of its plan. */
const approve: Follow = (facts, _, [line = '']) => {
  const digits = /([0-9a-f]{16})$/.exec(line)?.[1] ?? 'none';
  const rules = facts.rules.map((rule) =>
    rule.plan?.startsWith(digits) === true ? { ...rule, approved: true } : rule,
  );
  return { ...facts, rules };
};

/** From a baseline at the commit itself nothing is left to judge. */
const baseline: Follow = (facts, _, [line = '']) => {
  const { policy } = withEnvironment(facts, line);
  const commit = policy.cohorts.get('resource-publisher')?.environments[0]?.baseline;
  expect(commit).toBe(facts.commit);
  return { ...facts, policy, baseline: { ...DEPLOYED, kind: 'policy' }, releases: [], unreviewed: [], rules: [] };
};

/** What a release declares, written where it stands. */
const declare: Follow = (facts, finding, lines) => {
  const number = 'number' in finding ? finding.number : null;
  const filled = lines.map((line) => line.replace('<cohort>', 'resource-publisher'));
  const write = (given: Given): Given | null => {
    const manifest = given.manifest ?? ({ kind: 'none' } as const);
    // The wider manifest is shown as a whole.
    if (manifest.kind === 'file' && finding.code === 'gate.outside-declaration')
      return { ...given, manifest: { ...manifest, content: filled.join('\n') } };
    const written = pasted({ pull: pullOf(given), manifest }, filled, MANIFEST_CHANGE.path);
    if (written === null) return null;
    const { body, labels, changes } = written.pull;
    return { ...given, body, labels, changes, manifest: written.manifest };
  };
  const releases = facts.releases.map((release) => {
    const { outcome } = release;
    const isMeant = number === null ? outcome.findings.includes(finding) : outcome.pull?.number === number;
    return isMeant ? releaseWith(release, write) : release;
  });
  return releases.some((release) => release === null)
    ? null
    : { ...facts, releases: releases.filter((release) => release !== null) };
};

const rollBack: Follow = (facts) => ({ ...facts, rollback: { asked: true, applies: true } });

function followOf([line = '']: readonly string[]): Follow {
  if (line.startsWith('/cohort approve')) return approve;
  if (line.includes('baseline: ')) return baseline;
  if (line.includes('job: ')) return (facts) => withEnvironment(facts, line);
  return line === 'rollback: true' ? rollBack : declare;
}

const WAYS = Object.entries(GATES).flatMap(([name, { facts, findings }]) =>
  findings.flatMap((finding) => {
    const { lines } = describe(finding, { at: 'gate', release: null, gate: facts }).next;
    return facts === null || lines.length === 0 ? [] : [{ name: `${name}: ${finding.code}`, facts, finding, lines }];
  }),
);

it.each(WAYS)('$name', ({ facts, finding, lines }) => {
  const next = followOf(lines)(facts, finding, lines);
  if (next === null) throw new Error(`nobody can do this: ${lines.join('\n')}`);
  const same = judgeGateFacts(next).findings.filter((found) => JSON.stringify(found) === JSON.stringify(finding));
  expect(same).toEqual([]);
});

it('are all reports of a gate that propose a line', () => {
  expect([...new Set(WAYS.map(({ finding }) => finding.code))].toSorted()).toEqual([
    'declaration.missing',
    'gate.baseline-unproven',
    'gate.outside-declaration',
    'gate.release-refused',
    'gate.superseded',
    'gate.unreviewed',
    'policy.changed',
    'reach.undeclared',
  ]);
  expect(new Set(WAYS.map(({ name }) => name.split(':')[0])).size).toBe(10);
});
