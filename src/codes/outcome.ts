import type { GateFactsOf, JudgedReleaseOf } from '../domain/deployment/facts.ts';
import type { GateOutcomeOf } from '../domain/deployment/outcome.ts';
import type { OutcomeOf } from '../domain/outcome.ts';
import type { VerificationOf } from '../domain/verification/facts.ts';
import type { Finding } from './index.ts';

/* The outcomes of the domain, with the findings that there are. */

export type Outcome = OutcomeOf<Finding>;
export type GateFacts = GateFactsOf<Finding>;
export type JudgedRelease = JudgedReleaseOf<Finding>;
export type GateOutcome = GateOutcomeOf<Finding>;
export type Verification = VerificationOf<Finding>;
