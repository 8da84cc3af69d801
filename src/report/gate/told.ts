import type { Finding } from '../../domain/finding.ts';
import type { GateOutcome } from '../../domain/gate/outcome.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { words } from '../say.ts';
import { merged, type Steps } from '../steps.ts';
import { byGravity, describe } from '../prose.ts';
import { toldOf, type Told } from '../told.ts';

/** The findings of a gate, the gravest first; those of a release follow the one that says it is refused. */
export function toldAtGate({ findings, facts }: GateOutcome): Told[] {
  const releases = facts?.releases.map((release) => release.outcome) ?? [];
  const theirs = new Set<Finding>(releases.flatMap((release) => release.findings));
  return byGravity(findings.filter((finding) => !theirs.has(finding))).flatMap((finding): Told[] => {
    const own = { finding, description: describe(finding, null, facts), of: null };
    if (finding.code !== 'gate.release-refused') return [own];
    const release = releases.find((one) => one.pull?.number === finding.number);
    return release === undefined ? [own] : [own, ...toldOf(release).map((told) => ({ ...told, of: finding.number }))];
  });
}

/** What of a release can still be put right once it is merged: what its description says. */
const CORRECTABLE = /^(?:declaration\.|cohort\.unknown$)/;

export function stepsAtGate(outcome: GateOutcome): Steps {
  const open = outcome.targets !== null;
  const told = toldAtGate(outcome);
  const releases = outcome.facts?.releases.map((release) => release.outcome) ?? [];
  const steps = told.flatMap((one) => {
    const release = releaseOf(one, releases);
    return release === null || isStep(one, release) ? merged([one], release?.facts ?? null) : [];
  });
  const deploy = { say: words('Deploy to the sites in the file that the output targets-file names, and to no others.'), lines: [] };
  return { steps: open ? [deploy, ...steps] : steps, after: open || steps.length === 0 ? null : words('Then run the deploy job again.') };
}

/** The release that a finding is about. */
function releaseOf({ finding, of }: Told, releases: readonly Outcome[]): Outcome | null {
  const number = of ?? (finding.code === 'gate.release-refused' ? finding.number : null);
  return releases.find((release) => number !== null && release.pull?.number === number) ?? null;
}

/** A release that only lacks approvals says itself whose; one that is wrong is put right as a whole, and approved after that. */
function isStep({ finding, of }: Told, { verdict, findings }: Outcome): boolean {
  if (of === null) return verdict === 'deny' || findings.length === 0;
  return verdict === 'deny' ? finding.effect === 'deny' && CORRECTABLE.test(finding.code) : finding.effect === gravest(verdict);
}

function gravest(verdict: Outcome['verdict']): 'hold' | 'error' | null {
  return verdict === 'hold' || verdict === 'error' ? verdict : null;
}
