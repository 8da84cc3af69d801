import { fetchNewestRuns } from '../../../github/settings/actions.ts';
import { gateIn, jobsOf, reusableOf } from '../../validate/workflows.ts';
import { fine, unknown, warning } from '../diagnosis.ts';
import type { Row } from '../row.ts';

/** GitHub runs nothing more often; past this much of it a run is worth a look. */
const MAX_ATTEMPTS = 50;
const MANY = 40;

export const runAttempts: Row = {
  id: 'run-attempts',
  asks: 'May the newest runs that deploy be run again?',
  async examine({ github, workflows }) {
    const files = await workflows();
    if (!files.ok) return [unknown('workflows', files.error)];
    const read = { readFile: (path: string) => files.value.get(path) ?? '' };
    const deploying = [...files.value.keys()].filter((path) =>
      jobsOf(path, read).some(({ value }) => gateIn(value) !== -1 || reusableOf(value) === 'deploy'),
    );
    if (deploying.length === 0) return [];
    const runs = await fetchNewestRuns(github);
    if (!runs.ok) return [unknown('runs', runs.error)];
    const many = runs.value.filter(({ workflow, attempt }) => deploying.includes(workflow) && attempt >= MANY);
    return many.length === 0
      ? [fine('runs that deploy', `none has been run ${MANY} times`)]
      : many.map(({ workflow, attempt, url }) =>
          warning(workflow, {
            found: `run ${attempt} times: ${url}`,
            means: `GitHub runs nothing again after ${MAX_ATTEMPTS} times: a gate that is on hold for longer is never asked once more.`,
            fix: 'Start it anew with Run workflow (workflow_dispatch) at the same commit: that has no such end.',
          }),
        );
  },
};
