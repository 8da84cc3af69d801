import { z } from 'zod';
import { globProblem } from '../globs.ts';
import { parseSelector, SELECTOR_GRAMMAR } from '../selector.ts';
import { freezes } from './freeze-schema.ts';
import { inventory } from './inventory-schema.ts';
import { duration, filled, list, mapping, text } from './schema-parts.ts';
import { isSafePattern } from './pattern.ts';
import { waveSchema } from './wave-schema.ts';

/*
 * The policy file as people write it. The message of each check, or else of what it checks, is the phrase that completes "expected …";
 * the descriptions are what an editor shows (schema/policy.schema.json is generated from here).
 */

const COHORT_NAME = /^(?!(?:all|policy)$)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;
export const COHORT_NAMES = 'a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)';
const OWNER = /^(?:@?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})|@[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100})$/;
const BOT = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const JOB = /^[^/\s][^/]*\.ya?ml\/.+$/;

const grace = duration('1s', '4w');
const owner = text('a login (alice) or a team with its organization ("@acme/team")').regex(OWNER);
const PATTERN = 'a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group';
const GLOB = 'a glob, such as "deploy/**"';
const glob = filled(GLOB).superRefine((value, context) => {
  const wrong = value === '' ? undefined : globProblem(value);
  if (wrong !== undefined) context.addIssue(`${GLOB}; one ${wrong}`);
});
const globs = z.array(glob, { error: 'a list of globs' });
const count = (least: number) => z.int({ error: `a whole number of at least ${least}` }).min(least);

const selector = text(SELECTOR_GRAMMAR).transform((value, context) => {
  const parsed = parseSelector(value);
  if (parsed.ok) return parsed.value;
  context.addIssue(`${SELECTOR_GRAMMAR}; ${parsed.error}`);
  return z.NEVER;
});

const environmentName = filled('the name of a GitHub environment');
const environment = z.union(
  [
    environmentName,
    mapping({
      name: environmentName.describe('The name of the environment.'),
      job: text('a workflow file and a job name: "deploy.yml/deploy (rp)"')
        .regex(JOB)
        .optional()
        .describe('The one job that deploys to it: "deploy.yml/deploy (rp)".'),
      baseline: text('a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only')
        .regex(COMMIT)
        .optional()
        .describe('A commit up to which the owners answer for everything that is deployed there.'),
      within: grace
        .optional()
        .describe('How long after a deployment `verify` waits for sites that do not have it yet. Default: 1h.'),
    }),
  ],
  { error: 'the name of a GitHub environment, or { name, job, baseline, within }' },
);

const cohort = mapping({
  dimension: filled('the name of a dimension')
    .optional()
    .describe('Cohorts of one dimension exclude each other. Default: one dimension for all that name none.'),
  select: selector
    .optional()
    .describe('Label selector of its members. Default: the membership that the inventory itself states.'),
  owners: list(owner, 'at least one login or team').describe('Who may approve for this cohort.'),
  paths: globs.optional().describe('Changed paths that reach only this cohort (and others that claim them too).'),
  environments: z
    .array(environment, { error: 'a list of GitHub environments' })
    .optional()
    .describe('GitHub environments that deploy to this cohort. Cohorts that share one each name their own `job`.'),
  waves: z
    .array(waveSchema(selector, environment), { error: 'a list of waves' })
    .optional()
    .describe('Parts of the cohort that get a change before the rest of it, in this order.'),
  formerly: z
    .array(text(COHORT_NAMES).regex(COHORT_NAME), { error: 'a list of former names of this cohort' })
    .optional()
    .describe('Names that this cohort had: old manifests and declarations with them mean this cohort.'),
  limits: count(1).optional().describe('Sites of this cohort in one deployment. Default: the `limits` of the policy.'),
});

export const policySchema = mapping({
  version: z.literal(1, { error: '1' }).describe('The version of this format.'),
  inventory: inventory.describe('Where the list of sites comes from.'),
  cohorts: z
    .record(z.string().regex(COHORT_NAME, { error: COHORT_NAMES }), cohort, {
      error: 'a mapping of cohort names to cohorts',
    })
    .refine((cohorts) => Object.keys(cohorts).length > 0, { error: 'at least one cohort' })
    .describe('The cohorts, by name.'),
  releases: mapping({
    branches: list(glob, 'at least one branch')
      .optional()
      .describe('Branches whose pull requests are releases. Default: the default branch.'),
    ignore: globs.optional().describe('Paths that make no release.'),
    guarded: globs
      .optional()
      .describe('Paths that decide where things go, in addition to .github/: changing them needs a policy owner.'),
    manifests: globs.optional().describe('Release manifests. Default: [deploy/releases/*.yml].'),
    change: filled(PATTERN)
      .refine(isSafePattern, { error: PATTERN })
      .optional()
      .describe('Pattern of the change number that every declaration must have. Default: none is asked for.'),
    statuses: list(filled('a site status'), 'at least one site status')
      .optional()
      .describe('Statuses of sites that a release may reach. Default: [active].'),
    'unsigned-merges': z
      .enum(['allow', 'deny'], { error: 'allow or deny' })
      .optional()
      .describe('Merge commits that GitHub did not make. Default: deny.'),
    deployed: z
      .enum(['environment', 'sites'], { error: 'environment or sites' })
      .optional()
      .describe(
        'Who tells what is deployed: the environment (the default), or sites, by the field `deployed` of the inventory.',
      ),
  })
    .optional()
    .describe('What makes a release.'),
  approvals: mapping({
    'within-cohort': count(0)
      .optional()
      .describe('Approvals for a release within one cohort of each dimension. Default: 1; 0 is allowed.'),
    'cross-cohort': count(2)
      .optional()
      .describe('Approvals, by different people, for a release across cohorts. Default: 2, and at least 2.'),
    policy: count(0)
      .optional()
      .describe(
        'Approvals of policy owners for a change of the policy or of what is guarded. Default: 1; 0 is allowed.',
      ),
    'trusted-bots': z
      .array(text('the login of a bot (dependabot)').regex(BOT), { error: 'a list of logins of bots' })
      .optional()
      .describe('Bots whose signed commits need no additional approval. Default: none.'),
  })
    .optional()
    .describe('How many people must approve.'),
  freezes: freezes.optional().describe('Times in which nothing is deployed, all of a time zone.'),
  limits: count(1).optional().describe('Sites in one deployment. Default: no limit.'),
  emergency: mapping({
    approvers: list(owner, 'at least one login or team').describe(
      'Who may let a deployment through freezes, bake time and limits.',
    ),
    approvals: count(2).optional().describe('How many different people it takes. Default: 2, and at least 2.'),
    valid: duration('5m', '24h').optional().describe('How long such an approval counts. Default: 4h.'),
  })
    .optional()
    .describe('The way through what only time or number holds back. Default: there is none.'),
  'policy-owners': z
    .array(owner, { error: 'a list of logins and teams' })
    .optional()
    .describe('Who may approve a change of this policy. Default: the administrators of the repository.'),
});

export type PolicyFile = z.output<typeof policySchema>;
