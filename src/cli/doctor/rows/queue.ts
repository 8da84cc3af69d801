import { fetchQueue } from '../../../github/settings/queue.ts';
import { fault, fine, unknown, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';

export const queue: Row = {
  id: 'merge-queue',
  asks: 'Can the pull requests of a merge group be read?',
  async examine({ ask, releaseBranches, guard }) {
    const branches = await releaseBranches();
    if (!branches.ok) return [unknown('release branches', branches.error)];
    const diagnoses: Diagnosis[] = [];
    for (const branch of branches.value) {
      const rules = await guard(branch);
      if (!rules.ok || !rules.value.rules.some(({ type }) => type === 'merge_queue')) continue;
      const about = `branch ${branch}`;
      const read = await ask((ports) => fetchQueue(ports.github, branch));
      diagnoses.push(
        read.ok
          ? fine(about, 'its merge queue can be read')
          : fault(about, {
              found: `its merge queue cannot be read: ${read.error.observed}`,
              means: 'A group of one pull request is judged; a group of several is not, and is never merged.',
              fix: 'Give members-token the right Merge queues: read of a GitHub App, or keep groups at one pull request.',
            }),
      );
    }
    return diagnoses;
  },
};
