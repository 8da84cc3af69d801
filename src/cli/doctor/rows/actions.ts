import { fetchActionsPermissions } from '../../../github/settings/actions.ts';
import { fault, fine, unknown, warning } from '../diagnosis.ts';
import type { Row } from '../row.ts';

export const actions: Row = {
  id: 'actions',
  asks: 'May the repository run this action?',
  async examine({ github }) {
    const answer = await fetchActionsPermissions(github);
    if (!answer.ok) return [unknown('GitHub Actions', answer.error)];
    const { enabled, allowed } = answer.value;
    if (!enabled)
      return [
        fault('GitHub Actions', {
          found: 'switched off',
          means: 'No check is ever published, and no gate opens.',
          fix: 'In Settings, Actions, General: allow actions.',
        }),
      ];
    if (allowed === 'local_only' || allowed === 'selected')
      return [
        warning('GitHub Actions', {
          found:
            allowed === 'selected' ? 'selected actions alone may run' : 'actions of this organization alone may run',
          means: 'Where this action is not among them, its runs fail before their first job.',
          fix: 'In Settings, Actions, General: see that your copy of cohort-guard is allowed.',
        }),
      ];
    return [fine('GitHub Actions', 'every action may run')];
  },
};
