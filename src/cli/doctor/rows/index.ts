import type { Row } from '../row.ts';
import { actions } from './actions.ts';
import { actionsPolicies } from './actions-policies.ts';
import { allowance } from './allowance.ts';
import { author } from './author.ts';
import { baselineAge, baselineJob } from './baseline.ts';
import { bypass } from './bypass.ts';
import { calendars } from './calendars.ts';
import { checkSource } from './check-source.ts';
import { crossCohort } from './cross-cohort.ts';
import { deployedSpread } from './deployed-spread.ts';
import { directPush } from './direct-push.ts';
import { emergency } from './emergency.ts';
import { environmentAdministrators } from './environment-administrators.ts';
import { environmentBranches } from './environment-branches.ts';
import { environments } from './environments.ts';
import { events } from './events.ts';
import { checkEvidence, gateEvidence } from './evidence.ts';
import { history } from './history.ts';
import { inventoryParameter, inventoryRepeat, inventoryTime } from './inventory.ts';
import { deployJobs, deploymentRecords } from './jobs.ts';
import { largestPullRequest } from './largest-pull-request.ts';
import { mergeRights } from './merge-rights.ts';
import { obstacles } from './obstacles.ts';
import { oidcSubject } from './oidc-subject.ts';
import { oldChecks } from './old-checks.ts';
import { owners } from './owners.ts';
import { policyOwners } from './policy-owners.ts';
import { pushBypass } from './push-bypass.ts';
import { queryCost } from './query-cost.ts';
import { queue } from './queue.ts';
import { recentCommits } from './recent-commits.ts';
import { requiredCheck } from './required-check.ts';
import { runAttempts } from './run-attempts.ts';
import { runs } from './runs.ts';
import { server } from './server.ts';
import { stacks } from './stacks.ts';
import { upToDate } from './up-to-date.ts';

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
