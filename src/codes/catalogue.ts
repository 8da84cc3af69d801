import type { GateFactsOf } from '../domain/deployment/facts.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { AnyFinding } from '../domain/finding.ts';
import { EFFECTS } from '../domain/verdict.ts';
import type { VerificationFacts } from '../domain/verification/facts.ts';
import type { Code, Context, Description } from './code.ts';

/** What a list of codes can do: the list is the only place that names them. */
export interface Catalogue<F extends AnyFinding> {
  /** All that is found in a release, in the order of the list. */
  readonly find: (facts: ReleaseFacts) => F[];
  /** All that is found in a deployment itself, in the order of the list. */
  readonly findAtGate: (facts: GateFactsOf) => F[];
  /** All that is found of the sites after a deployment, in the order of the list. */
  readonly findAtVerify: (facts: VerificationFacts) => F[];
  readonly describe: (finding: F, context: Context) => Description;
  /** The findings in the order in which they are read: by effect, then in the order of the list. */
  readonly inReadingOrder: (findings: readonly F[]) => F[];
}

export function catalogueOf<F extends AnyFinding>(list: readonly Code<F>[]): Catalogue<F> {
  const place = new Map(list.map(({ code }, index) => [code, index]));
  const rank = (finding: AnyFinding) => place.get(finding.code) ?? list.length;
  return {
    find: (facts) => list.flatMap((code) => code.find(facts)),
    findAtGate: (facts) => list.flatMap((code) => code.findAtGate(facts)),
    findAtVerify: (facts) => list.flatMap((code) => code.findAtVerify(facts)),
    describe: (finding, context) => {
      const description = list[rank(finding)]?.describe(finding, context) ?? null;
      if (description === null) throw new Error(`no code describes ${finding.code}`);
      return description;
    },
    inReadingOrder: (findings) =>
      findings.toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || rank(a) - rank(b)),
  };
}
