import type { Finding } from '../../codes/index.ts';
import type { GateOutcome } from '../../codes/outcome.ts';
import type { Outcome } from '../../codes/outcome.ts';
import type { Next } from '../../codes/code.ts';
import { describe, inReadingOrder } from '../../codes/index.ts';
import { say, words } from '../../prose/say.ts';
import type { Steps } from '../steps.ts';
import { describeAll, type DescribedFinding } from '../described.ts';

/** The findings of a gate, the gravest first; those of a release follow the one that says it is refused. */
export function describeAllAtGate({ findings, facts }: GateOutcome): DescribedFinding[] {
  const releases = facts?.releases.map((release) => release.outcome) ?? [];
  const theirs = new Set<Finding>(releases.flatMap((release) => release.findings));
  return inReadingOrder(findings.filter((finding) => !theirs.has(finding))).flatMap((finding): DescribedFinding[] => {
    const own = { finding, description: describe(finding, { release: null, gate: facts }), of: null };
    if (finding.code !== 'gate.release-refused') return [own];
    const release = releases.find((one) => one.pull?.number === finding.number);
    return release === undefined
      ? [own]
      : [own, ...describeAll(release).map((told) => ({ ...told, of: finding.number }))];
  });
}

/** What of a release can still be put right once it is merged: what its description says. */
const CORRECTABLE = /^(?:declaration\.|cohort\.unknown$)/;

const DEPLOY: Next = {
  say: say`Deploy to the sites in the file that the output ${'targets-file'} names, and to no others.`,
  lines: [],
};

export function stepsAtGate(outcome: GateOutcome): Steps {
  const open = outcome.targets !== null;
  const steps = describeAllAtGate(outcome)
    .filter((told) => isStep(told, outcome))
    .map(step);
  const elsewhere = outcome.findings.some(({ code }) => code === 'gate.superseded' || code === 'gate.not-on-branch');
  return {
    steps: open ? [DEPLOY, ...steps] : steps,
    after: open || elsewhere || steps.length === 0 ? null : words('Then run the deploy job again.'),
  };
}

/** Which pull request a step is about, where the finding itself does not say so. */
function step({ finding, description, of }: DescribedFinding): Next {
  const { next } = description;
  return of === null || finding.effect === 'hold'
    ? next
    : { ...next, say: say`On pull request ${`#${of}`}: ${next.say}` };
}

/** No step twice: one finding of a refused release, or the refusal itself, says what to do about it. */
function isStep({ finding, of }: DescribedFinding, { findings, facts }: GateOutcome): boolean {
  if (finding.code === 'policy.changed' && finding.origin !== undefined && 'commit' in finding.origin) {
    const { commit } = finding.origin;
    return !findings.some((one) => one.code === 'gate.unreviewed' && one.items.some((item) => item.id === commit));
  }
  const number = of ?? (finding.code === 'gate.release-refused' ? finding.number : null);
  const release = facts?.releases.find((one) => number !== null && one.outcome.pull?.number === number)?.outcome;
  if (release === undefined) return true;
  if (of === null)
    return release.findings.length === 0 || (release.verdict === 'deny' && !isWidened(release, findings));
  return release.verdict === 'deny'
    ? finding.effect === 'deny' && CORRECTABLE.test(finding.code)
    : finding.effect === release.verdict;
}

/** Whether all that is wrong with a release is what a wider declaration, asked for already, puts right. */
function isWidened({ pull, findings: own }: Outcome, findings: readonly Finding[]): boolean {
  return (
    findings.some((one) => one.code === 'gate.outside-declaration' && one.number === pull?.number) &&
    own.every((one) => one.effect !== 'deny' || one.code === 'reach.undeclared')
  );
}
