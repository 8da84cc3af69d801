import { archivedPullRequest } from './archived-pull-request.ts';
import { checkRunOfAJob } from './check-run-of-a-job.ts';
import { closedTeam } from './closed-team.ts';
import { deletedLabel } from './deleted-label.ts';
import { diffTooLarge } from './diff-too-large.ts';
import { environmentSpelling } from './environment-spelling.ts';
import { finishedCheckRun } from './finished-check-run.ts';
import { hourlyLimit } from './hourly-limit.ts';
import { lateAssociation } from './late-association.ts';
import { privateFork } from './private-fork.ts';
import { publicationRefused } from './publication-refused.ts';
import { queryTooLarge } from './query-too-large.ts';
import { queueForbidden } from './queue-forbidden.ts';
import { retargeted } from './retargeted.ts';
import { retention } from './retention.ts';
import { silentActivity } from './silent-activity.ts';
import { stackMerge } from './stack-merge.ts';
import { suiteOfARun } from './suite-of-a-run.ts';
import { threeThousandFiles } from './three-thousand-files.ts';
import { webFlowUser } from './web-flow-user.ts';

/** What GitHub does and no schema tells: `behaviours.deletedLabel.on(world, 'size/S')` makes the loopback do it. */
export const behaviours = {
  deletedLabel,
  lateAssociation,
  retention,
  queueForbidden,
  retargeted,
  stackMerge,
  publicationRefused,
  hourlyLimit,
  queryTooLarge,
  diffTooLarge,
  archivedPullRequest,
  threeThousandFiles,
  checkRunOfAJob,
  suiteOfARun,
  finishedCheckRun,
  closedTeam,
  silentActivity,
  environmentSpelling,
  privateFork,
  webFlowUser,
};
