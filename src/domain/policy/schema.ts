import { z } from 'zod/mini';
import { globProblem } from '../globs.ts';
import { parseSelector, SELECTOR_GRAMMAR } from '../selector.ts';
import { freezes } from './freeze-schema.ts';
import { inventory } from './inventory-schema.ts';
import { duration, filled, list, mapping, optional, read, text } from './schema-parts.ts';
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
const owner = text('a login (alice) or a team with its organization ("@acme/team")', z.regex(OWNER));
const PATTERN = 'a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group';
const GLOB = 'a glob, such as "deploy/**"';
const glob = filled(
  GLOB,
  z.superRefine((value, context) => {
    const wrong = value === '' ? undefined : globProblem(value);
    if (wrong !== undefined) context.addIssue(`${GLOB}; one ${wrong}`);
  }),
);
const globs = z.array(glob, { error: 'a list of globs' });
const count = (least: number) => z.int({ error: `a whole number of at least ${least}` }).check(z.minimum(least));

const selector = read(text(SELECTOR_GRAMMAR), (value, refuse) => {
  const parsed = parseSelector(value);
  return parsed.ok ? parsed.value : refuse(`${SELECTOR_GRAMMAR}; ${parsed.error}`);
});

const environmentName = filled('the name of a GitHub environment');
const environment = z.union(
  [
    environmentName,
    mapping({
      name: environmentName.check(z.describe('The name of the environment.')),
      job: optional(
        text('a workflow file and a job name: "deploy.yml/deploy (rp)"', z.regex(JOB)),
        'The one job that deploys to it: "deploy.yml/deploy (rp)".',
      ),
      baseline: optional(
        text('a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only', z.regex(COMMIT)),
        'A commit up to which the owners answer for everything that is deployed there.',
      ),
      within: optional(
        grace,
        'How long after a deployment `verify` waits for sites that do not have it yet. Default: 1h.',
      ),
    }),
  ],
  { error: 'the name of a GitHub environment, or { name, job, baseline, within }' },
);

const cohort = mapping({
  dimension: optional(
    filled('the name of a dimension'),
    'Cohorts of one dimension exclude each other. Default: one dimension for all that name none.',
  ),
  select: optional(
    selector,
    'Label selector of its members. Default: the membership that the inventory itself states.',
  ),
  owners: list(owner, 'at least one login or team').check(z.describe('Who may approve for this cohort.')),
  paths: optional(globs, 'Changed paths that reach only this cohort (and others that claim them too).'),
  environments: optional(
    z.array(environment, { error: 'a list of GitHub environments' }),
    'GitHub environments that deploy to this cohort. Cohorts that share one each name their own `job`.',
  ),
  waves: optional(
    z.array(waveSchema(selector, environment), { error: 'a list of waves' }),
    'Parts of the cohort that get a change before the rest of it, in this order.',
  ),
  formerly: optional(
    z.array(text(COHORT_NAMES, z.regex(COHORT_NAME)), { error: 'a list of former names of this cohort' }),
    'Names that this cohort had: old manifests and declarations with them mean this cohort.',
  ),
  limits: optional(count(1), 'Sites of this cohort in one deployment. Default: the `limits` of the policy.'),
});

export const policySchema = mapping({
  version: z.literal(1, { error: '1' }).check(z.describe('The version of this format.')),
  inventory: inventory.check(z.describe('Where the list of sites comes from.')),
  cohorts: z
    .record(z.string().check(z.regex(COHORT_NAME, { error: COHORT_NAMES })), cohort, {
      error: 'a mapping of cohort names to cohorts',
    })
    .check(
      z.refine((cohorts) => Object.keys(cohorts).length > 0, { error: 'at least one cohort' }),
      z.describe('The cohorts, by name.'),
    ),
  releases: optional(
    mapping({
      branches: optional(
        list(glob, 'at least one branch'),
        'Branches whose pull requests are releases. Default: the default branch.',
      ),
      ignore: optional(globs, 'Paths that make no release.'),
      guarded: optional(
        globs,
        'Paths that decide where things go, in addition to .github/: changing them needs a policy owner.',
      ),
      manifests: optional(globs, 'Release manifests. Default: [deploy/releases/*.yml].'),
      change: optional(
        filled(PATTERN, z.refine(isSafePattern, { error: PATTERN })),
        'Pattern of the change number that every declaration must have. Default: none is asked for.',
      ),
      statuses: optional(
        list(filled('a site status'), 'at least one site status'),
        'Statuses of sites that a release may reach. Default: [active].',
      ),
      'unsigned-merges': optional(
        z.enum(['allow', 'deny'], { error: 'allow or deny' }),
        'Merge commits that GitHub did not make. Default: deny.',
      ),
      deployed: optional(
        z.enum(['environment', 'sites'], { error: 'environment or sites' }),
        'Who tells what is deployed: the environment (the default), or sites, by the field `deployed` of the inventory.',
      ),
    }),
    'What makes a release.',
  ),
  approvals: optional(
    mapping({
      'within-cohort': optional(
        count(0),
        'Approvals for a release within one cohort of each dimension. Default: 1; 0 is allowed.',
      ),
      'cross-cohort': optional(
        count(2),
        'Approvals, by different people, for a release across cohorts. Default: 2, and at least 2.',
      ),
      policy: optional(
        count(0),
        'Approvals of policy owners for a change of the policy or of what is guarded. Default: 1; 0 is allowed.',
      ),
      'trusted-bots': optional(
        z.array(text('the login of a bot (dependabot)', z.regex(BOT)), { error: 'a list of logins of bots' }),
        'Bots whose signed commits need no additional approval. Default: none.',
      ),
    }),
    'How many people must approve.',
  ),
  freezes: optional(freezes, 'Times in which nothing is deployed, all of a time zone.'),
  limits: optional(count(1), 'Sites in one deployment. Default: no limit.'),
  emergency: optional(
    mapping({
      approvers: list(owner, 'at least one login or team').check(
        z.describe('Who may let a deployment through freezes, bake time and limits.'),
      ),
      approvals: optional(count(2), 'How many different people it takes. Default: 2, and at least 2.'),
      valid: optional(duration('5m', '24h'), 'How long such an approval counts. Default: 4h.'),
    }),
    'The way through what only time or number holds back. Default: there is none.',
  ),
  'policy-owners': optional(
    z.array(owner, { error: 'a list of logins and teams' }),
    'Who may approve a change of this policy. Default: the administrators of the repository.',
  ),
});

export type PolicyFile = z.output<typeof policySchema>;
