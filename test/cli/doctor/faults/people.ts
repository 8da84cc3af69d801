import { type Illness } from '../healthy.ts';
import { cohort, type Fault } from './fault.ts';

/* People who approve, and calendars. */

const freeze = (until: string): Illness => ({
  policy: (draft) => {
    draft['freezes'] = [{ name: 'holidays', dates: '.github/freezes/days.txt', zone: 'Europe/London' }];
  },
  files: { '.github/freezes/days.txt': until },
});

export const PEOPLE: readonly Fault[] = [
  {
    row: 'owners',
    name: 'nobody with write access',
    state: 'fault',
    says: 'no owner has write access: zoe',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['zoe']),
  },
  {
    row: 'owners',
    name: 'somebody without',
    state: 'warning',
    says: 'without write access: nobody',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['alice', 'nobody']),
  },
  {
    row: 'owners',
    name: 'a team that cannot be read',
    state: 'unknown',
    says: 'teams',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['@acme/rp']),
  },
  {
    row: 'author',
    name: 'is the only owner',
    state: 'fault',
    says: 'alice is its only owner',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['alice']),
    authors: ['alice', 'alice', 'alice', 'noah'],
  },
  {
    row: 'cross-cohort',
    name: 'too few',
    state: 'fault',
    says: '1 of 2 people',
    policy: (draft) => {
      cohort(draft, 'resource-publisher')['owners'] = ['alice'];
      cohort(draft, 'template-manager')['owners'] = ['alice'];
    },
  },
  {
    row: 'policy-owners',
    name: 'the usual author alone',
    state: 'fault',
    says: '0 of 1 policy owners who can approve, not counting mia',
    policy: (draft) => void (draft['policy-owners'] = ['mia']),
    authors: ['mia', 'mia', 'mia'],
  },
  {
    row: 'emergency',
    name: 'too few',
    state: 'fault',
    says: '1 of 2 people',
    policy: (draft) => void (draft['emergency'] = { approvers: ['erin', 'zoe'], approvals: 2 }),
  },
  {
    row: 'calendars',
    name: 'ended',
    state: 'fault',
    says: 'until 2026-11-01',
    ...freeze('2026-10-31\nuntil 2026-11-01\n'),
  },
  {
    row: 'calendars',
    name: 'ends soon',
    state: 'warning',
    says: 'until 2026-12-31',
    ...freeze('2026-12-25\nuntil 2026-12-31\n'),
  },
  { row: 'calendars', name: 'cannot be read', state: 'fault', says: 'cannot be read', ...freeze('Christmas\n') },
];
