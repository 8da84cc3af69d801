import { fault, fine, unknown } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { reachable } from './people.ts';

export const emergency: Row = {
  id: 'emergency',
  asks: 'Are there enough people to declare an emergency?',
  async examine(patient) {
    const { emergency: rule } = patient.policy;
    if (rule === null) return [];
    const people = await reachable(patient, rule.approvers);
    if (!people.ok) return [unknown('emergency', people.error)];
    const { able } = people.value;
    return able.size >= rule.approvals
      ? [fine('emergency', `${able.size} who can declare one, of ${rule.approvals} that it takes`)]
      : [
          fault('emergency', {
            found: `${able.size} of ${rule.approvals} people who can declare one`,
            means: 'In an emergency nothing passes a freeze, bake time or a limit.',
            fix: 'Name more approvers with write access under emergency in the policy.',
          }),
        ];
  },
};
