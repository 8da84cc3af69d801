import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** `declaration.*`: what is declared, and whether the number of sites is what its author expected. */
export function declarationRules({ scope, declaration, resolution }: ReleaseFacts): Finding[] {
  if (!scope.release) return [];
  switch (declaration.kind) {
    case 'missing':
      return [{ code: 'declaration.missing', effect: 'deny', almost: declaration.almost }];
    case 'invalid':
      return [{ code: 'declaration.invalid', effect: 'deny', problems: declaration.problems }];
    case 'conflict':
      return [{ code: 'declaration.conflict', effect: 'deny', conflicts: declaration.conflicts }];
    case 'read': {
      const { expect } = declaration.declaration;
      if (expect === null || resolution === null || !resolution.ok) return [];
      const targeted = resolution.value.targets.length;
      return targeted < expect.min || targeted > expect.max
        ? [{ code: 'declaration.expectation', effect: 'deny', expect, targeted }]
        : [];
    }
  }
}
