import { declarationValue } from '../plan.ts';
import { parseDeclaration } from './read.ts';

/**
 * What a body and labels declare, in a form that compares: equal however it is written. What cannot be read differs by
 * its text, and what is nearly a declaration from none. `known` are the cohorts of the policy, for which `all` stands.
 */
export function declarationFingerprint(
  body: string,
  labels: readonly string[] = [],
  known: readonly string[] | null = null,
): string {
  const reading = parseDeclaration({ body, labels, manifest: { kind: 'none' } }, known);
  switch (reading.kind) {
    case 'read':
      return JSON.stringify(declarationValue(reading.declaration));
    case 'missing':
      return JSON.stringify(reading.almost);
    case 'invalid':
    case 'conflict':
      return `unreadable ${JSON.stringify([body, labels.toSorted()])}`;
  }
}
