import { z } from 'zod/mini';
import { filled, list, mapping, optional, text } from '../../domain/policy/schema-parts.ts';
import { VERDICTS } from '../../domain/verdict.ts';

/* A file of policy tests, as people write it. schema/policy-test.schema.json is generated from here. */

const MOMENT = 'a time with its zone: "2026-11-25T12:00:00Z"';
const moment = text(
  MOMENT,
  z.refine((value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)), {
    error: MOMENT,
  }),
);
const login = filled('a login');
const anything = z.record(z.string(), z.unknown(), { error: 'a mapping' });

const site = z.looseObject({ id: filled('the id of a site') }, { error: 'a site: a mapping with an id' });
const estate = z
  .union([filled('a path'), list(site, 'at least one site')], {
    error: 'the path of a list of sites, or sites: a list of mappings with an id',
  })
  .check(
    z.describe(
      'The sites: a path, or rows with `id`, `name`, `status`, `cohorts` and `attributes`. Default: the file that the policy names.',
    ),
  );

const policy = z
  .union([filled('a path'), anything], { error: 'the path of a policy, or the policy itself' })
  .check(z.describe('The policy: a path, or the policy itself. Default: .github/cohort-guard.yml.'));

const content = z.string({ error: 'the content of a file, as text' });
const changed = z.union([z.string(), z.null(), mapping({ from: filled('a path'), content: z.optional(content) })], {
  error: 'the new content, nothing for a deleted file, or { from: path } for a renamed one',
});
const files = z
  .union([list(filled('a path'), 'at least one path'), z.record(z.string(), changed, { error: 'paths' })], {
    error: 'a list of changed paths, or a mapping of paths to what they hold then',
  })
  .check(
    z.describe(
      'What the pull request changes: paths; or each with its new content, `null` where it is deleted, or `{ from: path }`.',
    ),
  );

const declaration = mapping({
  body: optional(z.string({ error: 'the description, in Markdown' }), 'The description, in Markdown.'),
  labels: optional(z.array(filled('a label'), { error: 'a list of labels' }), 'Labels, such as `cohort:all`.'),
  manifest: optional(anything, 'The release manifest that the pull request adds.'),
});

const approval = z.union(
  [
    login,
    mapping({
      by: login.check(z.describe('Who says it.')),
      review: optional(
        z.enum(['approve', 'request-changes', 'comment', 'dismissed'], {
          error: 'approve, request-changes, comment or dismissed',
        }),
        'A review. Default, without `comment`: approve.',
      ),
      comment: optional(
        z.string({ error: 'the text of a comment, or of a review' }),
        'A comment, or beside `review` its text; `{plan}` stands for the digits of the plan.',
      ),
      head: optional(
        z.enum(['now', 'before'], { error: 'now or before' }),
        'Whether the review was of the head as it is now, or of one before.',
      ),
      at: optional(moment, 'Default: an hour before `time`.'),
    }),
  ],
  { error: 'a login, or { by, review, comment, head, at }' },
);

const released = {
  author: optional(login, 'Who opened it. Default: author.'),
  base: optional(filled('a branch'), 'The base branch. Default: main.'),
  declaration: optional(declaration, 'What the author says.'),
  files: z.optional(files),
  approvals: optional(z.array(approval, { error: 'a list of approvals' }), 'What people have said of it.'),
};

const waveState = z.union(
  [
    z.enum(['never', 'failed', 'rolled-back'], { error: 'never, failed or rolled-back' }),
    mapping({
      since: moment.check(z.describe('Since when the commit is there.')),
      health: optional(
        filled('why the check is not green'),
        'Why its check is not green, such as `failure`. Default: it is.',
      ),
    }),
  ],
  { error: 'never, failed, rolled-back, or { since, health }' },
);

const siteState = z.union(
  [
    z.enum(['before', 'now', 'newer', 'apart', 'unknown'], { error: 'before, now, newer, apart or unknown' }),
    z.int().check(z.minimum(1)),
  ],
  { error: 'before, now, newer, apart, unknown, or how many of the releases it has' },
);

const gate = mapping({
  cohort: filled('a cohort', z.describe('The cohort that is deployed.')),
  environment: filled('an environment', z.describe('The environment.')),
  releases: optional(
    z.array(mapping(released), { error: 'a list of releases' }),
    'The merged pull requests since the last deployment, the oldest first.',
  ),
  manifests: optional(
    z.record(z.string(), anything, { error: 'manifests by their paths' }),
    'Further manifests of the deployed tree, by their paths.',
  ),
  deployed: optional(
    z.record(z.string(), siteState, { error: 'what sites have, by their ids' }),
    'With `releases.deployed: sites`, what sites have: `before` all of the releases, the number of the first of them that it has, `now` (the commit), a `newer` one, one of a branch `apart`, or `unknown`. Default: `now` in earlier waves that have it, else `before`.',
  ),
  waves: optional(
    z.record(z.string(), waveState, { error: 'states by the names of waves' }),
    'What has become of the commit in each earlier wave. Default: never.',
  ),
  emergency: optional(
    z.array(mapping({ by: login, because: filled('a reason'), at: z.optional(moment) }), {
      error: 'a list of { by, because }',
    }),
    'Who declares an emergency for this deployment.',
  ),
  direct: optional(z.array(filled('a path'), { error: 'a list of paths' }), 'Paths that came without a pull request.'),
  rollback: optional(
    z.boolean({ error: 'true or false' }),
    'Whether it is a rollback to what the environment has had.',
  ),
});

const expect = mapping({
  verdict: z
    .enum(VERDICTS, { error: VERDICTS.join(', ').replace(', skip', ' or skip') })
    .check(z.describe('The verdict.')),
  codes: optional(
    z.array(filled('a code'), { error: 'a list of codes' }),
    'Exactly the codes that are found, but for warnings. Not given: any.',
  ),
  warnings: optional(z.array(filled('a code'), { error: 'a list of codes' }), 'Exactly the codes of warnings.'),
  sites: optional(z.int({ error: 'a number of sites' }), 'How many sites are targeted; of a gate, handed out.'),
  until: optional(moment, 'Of a gate on hold: when waiting is over.'),
});

const common = {
  policy: z.optional(policy),
  estate: z.optional(estate),
  people: optional(
    z.record(z.string(), z.enum(['admin', 'write', 'none'], { error: 'admin, write or none' }), { error: 'logins' }),
    'What accounts may do here. Default: write.',
  ),
  teams: optional(
    z.record(z.string(), z.array(login, { error: 'a list of logins' }), { error: 'teams' }),
    'The members of teams, by `@organization/team`.',
  ),
  tree: optional(
    z.record(z.string(), content, { error: 'files by their paths' }),
    'Files of the default branch. Others are read from the folder.',
  ),
  time: optional(moment, 'When it is judged. Needed where the policy has freezes, waves or an emergency.'),
};

const testCase = mapping({
  name: filled('a sentence that says what is so', z.describe('What is so, in a sentence.')),
  ...common,
  ...released,
  gate: optional(gate, 'Judges a deployment in place of a pull request.'),
  expect: expect.check(z.describe('What comes of it.')),
});

export const testFileSchema = mapping({
  root: optional(
    filled('a folder'),
    'The folder that stands for the repository, from here. Default: where the command runs.',
  ),
  ...common,
  cases: list(testCase, 'at least one case'),
});

export type TestFile = z.output<typeof testFileSchema>;
export type TestCase = TestFile['cases'][number];
export type ReleaseCase = Pick<TestCase, 'author' | 'base' | 'declaration' | 'files' | 'approvals'>;
export type GateCase = NonNullable<TestCase['gate']>;
export type ApprovalCase = NonNullable<TestCase['approvals']>[number];
