import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** `inventory.*`: there was no complete, consistent and recent answer. */
export function inventoryRules({ resolution }: ReleaseFacts): Finding[] {
  return resolution === null || resolution.ok ? [] : [{ effect: 'error', ...resolution.error }];
}
