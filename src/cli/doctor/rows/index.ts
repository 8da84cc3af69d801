import type { Row } from '../diagnosis.ts';
import { actions, actionsPolicies } from './actions.ts';
import { baselineAge, baselineJob } from './baseline.ts';
import { checkSource, directPush, history, requiredCheck, upToDate } from './branches.ts';
import { bypass, pushBypass } from './bypass.ts';
import { calendars } from './calendars.ts';
import { deployedSpread } from './deployed-spread.ts';
import { environmentAdministrators, environmentBranches, environments } from './environments.ts';
import { events } from './events.ts';
import { checkEvidence, gateEvidence, obstacles } from './evidence.ts';
import { inventoryParameter, inventoryRepeat, inventoryTime } from './inventory.ts';
import { deployJobs, deploymentRecords } from './jobs.ts';
import { mergeRights } from './merge-rights.ts';
import { oidcSubject } from './oidc-subject.ts';
import { author, crossCohort, emergency, owners, policyOwners } from './people.ts';
import { largestPullRequest, oldChecks, stacks } from './pull-requests.ts';
import { queryCost } from './query-cost.ts';
import { queue } from './queue.ts';
import { recentCommits } from './recent-commits.ts';
import { runAttempts, runs } from './runs.ts';
import { allowance, server } from './server.ts';

/** Every row, in the order of the table: can it be bypassed, does it run, can it be satisfied. */
export const ROWS: readonly Row[] = [
  requiredCheck,
  checkSource,
  bypass,
  upToDate,
  directPush,
  history,
  pushBypass,
  environments,
  environmentBranches,
  environmentAdministrators,
  deployJobs,
  deploymentRecords,
  baselineJob,
  oidcSubject,
  server,
  actions,
  actionsPolicies,
  events,
  runs,
  checkEvidence,
  gateEvidence,
  largestPullRequest,
  obstacles,
  recentCommits,
  mergeRights,
  queue,
  baselineAge,
  oldChecks,
  stacks,
  runAttempts,
  allowance,
  queryCost,
  owners,
  author,
  crossCohort,
  policyOwners,
  emergency,
  calendars,
  inventoryRepeat,
  inventoryParameter,
  inventoryTime,
  deployedSpread,
];
