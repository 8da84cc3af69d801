import { fetchQueue } from '../../../github/settings/rules.ts';
import { examineEach, fault, fine, unknown, type Row } from '../diagnosis.ts';

export const queue: Row = {
  id: 'merge-queue',
  asks: 'Can the pull requests of a merge group be read?',
  async examine({ ask, releaseBranches, guard }) {
    const branches = await releaseBranches();
    if (!branches.ok) return unknown('release branches', branches.error);
    return examineEach(branches.value, async (branch) => {
      const guarded = await guard(branch);
      if (!guarded.ok || !guarded.value.rules.some(({ type }) => type === 'merge_queue')) return [];
      const about = `branch ${branch}`;
      const read = await ask((ports) => fetchQueue(ports.github, branch));
      return read.ok
        ? fine(about, 'its merge queue can be read')
        : fault(about, {
            found: `its merge queue cannot be read: ${read.error.observed}`,
            consequence: 'A group of one pull request is judged; a group of several is not, and is never merged.',
            fix: 'Give members-token the right Merge queues: read of a GitHub App, or keep groups at one pull request.',
          });
    });
  },
};
