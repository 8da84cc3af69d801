import { type Illness } from '../healthy.ts';
import { cohort, fault, unknown, warning, faultsOf } from './fault.ts';

/* People who approve, and calendars. */

const freeze = (until: string): Illness => ({
  policy: (draft) => {
    draft['freezes'] = [{ name: 'holidays', dates: '.github/freezes/days.txt', zone: 'Europe/London' }];
  },
  files: { '.github/freezes/days.txt': until },
});

export const PEOPLE = faultsOf({
  owners: [
    fault('nobody with write access', 'no owner has write access: zoe', {
      policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['zoe']),
    }),
    warning('somebody without', 'without write access: nobody', {
      policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['alice', 'nobody']),
    }),
    unknown('a team that cannot be read', 'teams', {
      policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['@acme/rp']),
    }),
  ],
  author: [
    fault('is the only owner', 'alice is its only owner', {
      policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['alice']),
      authors: ['alice', 'alice', 'alice', 'noah'],
    }),
  ],
  'cross-cohort': [
    fault('too few', '1 of 2 people', {
      policy: (draft) => {
        cohort(draft, 'resource-publisher')['owners'] = ['alice'];
        cohort(draft, 'template-manager')['owners'] = ['alice'];
      },
    }),
  ],
  'policy-owners': [
    fault('the usual author alone', '0 of 1 policy owners who can approve, not counting mia', {
      policy: (draft) => void (draft['policy-owners'] = ['mia']),
      authors: ['mia', 'mia', 'mia'],
    }),
  ],
  emergency: [
    fault('too few', '1 of 2 people', {
      policy: (draft) => void (draft['emergency'] = { approvers: ['erin', 'zoe'], approvals: 2 }),
    }),
  ],
  calendars: [
    fault('ended', 'until 2026-11-01', freeze('2026-10-31\nuntil 2026-11-01\n')),
    warning('ends soon', 'until 2026-12-31', freeze('2026-12-25\nuntil 2026-12-31\n')),
    fault('cannot be read', 'cannot be read', freeze('Christmas\n')),
  ],
});
