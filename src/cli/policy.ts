import { parsePolicy } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { readOrExplain } from './command.ts';
import { sayProblems } from './problems.ts';
import type { Terminal } from './terminal.ts';

/** Where the action looks for the policy, unless it is told otherwise. */
export const DEFAULT_POLICY = '.github/cohort-guard.yml';

/** What to do where there is no policy. */
export const NO_POLICY = 'Write one with `cohort-guard init`, or name another file.';

/** The policy in a file; null after saying what is wrong with it. */
export function readPolicyOrExplain(terminal: Terminal, path: string): Policy | null {
  const text = readOrExplain(terminal, path, NO_POLICY);
  const policy = text === null ? null : parsePolicy(text, path);
  if (policy === null || policy.ok) return policy?.value ?? null;
  sayProblems(terminal, policy.error);
  return null;
}
