import type { Finding } from '../../../codes/index.ts';
import type { Failure } from '../../../domain/finding.ts';
import { fault, fine, unknown, warning, remedyFor, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { printPlace } from './places.ts';

/** The requests of a judgement that GitHub did not answer, or not in full. */
export function unanswered(findings: readonly Finding[]): Failure[] {
  return findings.flatMap((finding) =>
    finding.code === 'evidence.unavailable' || finding.code === 'evidence.truncated' ? [finding] : [],
  );
}

/** The same as a fault of what was judged. */
export function refusal(about: string, failure: Failure): Diagnosis {
  return fault(about, {
    found: `${failure.asked}: ${failure.observed}`,
    means: 'What GitHub does not answer counts against the release: it can never be allowed.',
    fix: remedyFor(failure),
  });
}

export const checkEvidence: Row = {
  id: 'check-evidence',
  asks: 'Does GitHub answer all that a check asks, of the newest pull request?',
  async examine({ check }) {
    const judged = await check();
    if (!judged.ok) return [unknown('pull requests', judged.error)];
    if (judged.value === null)
      return [
        warning('pull requests', {
          found: 'there is none yet',
          means: 'The first pull request will show whether GitHub answers all of it.',
          fix: 'Open a pull request, and run this again.',
        }),
      ];
    const { number, outcome } = judged.value;
    const about = `pull request #${number}`;
    const failures = unanswered(outcome.findings);
    return failures.length === 0
      ? [fine(about, `judged: ${outcome.verdict}`)]
      : failures.map((failure) => refusal(about, failure));
  },
};

export const gateEvidence: Row = {
  id: 'gate-evidence',
  asks: 'Does GitHub answer all that each gate asks, of the tip of the default branch?',
  async examine({ places, gate }) {
    const diagnoses: Diagnosis[] = [];
    for (const place of places) {
      const { verdict, findings } = await gate(place);
      const failures = unanswered(findings);
      diagnoses.push(
        ...(failures.length === 0
          ? [fine(printPlace(place), `judged: ${verdict}`)]
          : failures.map((failure) => refusal(printPlace(place), failure))),
      );
    }
    return diagnoses;
  },
};
