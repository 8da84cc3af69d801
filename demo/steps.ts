import { makeEstate, type EstateSite } from '../test/loopback/estate.ts';
import type { World } from '../test/loopback/github/index.ts';

/* What happens in the demo: who does what, which event GitHub then sends, and what must come of it. */

export interface Step {
  readonly title: string;
  /** What GitHub's clock shows when it is judged, as ISO 8601; default: that of this machine. */
  readonly at?: string;
  /** In Markdown, for the reader. */
  readonly does: string;
  /** Changes the world, and tells the event that starts the workflow. */
  readonly act: (world: World) => Event;
  /** Where the report is read. A deployment has no pull request to comment on: there it is the job summary. */
  readonly sees: 'comment' | 'summary';
  readonly expected: {
    readonly verdict: string;
    readonly gate: 'open' | 'closed';
    readonly names?: readonly string[];
    /** Ids that the gate hands to the deploy step; none where it hands out no list. */
    readonly targets?: readonly string[];
  };
}

export interface Event {
  readonly event: string;
  readonly payload: unknown;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A day that is played: what the repository has at its beginning, and what happens. */
export interface Day {
  readonly files: (inventory: string) => Readonly<Record<string, string>>;
  readonly begin: (world: World) => void;
  readonly steps: readonly Step[];
}

export const ESTATE = makeEstate({ seed: 20_230_526, size: 6000 });

/** The practices that use an engine and are open. */
const active = (engine: string) =>
  ESTATE.filter(({ status, attributes }) => status === 'active' && attributes['template-engine'] === engine);
const PUBLISHER = active('resource-publisher');
const MANAGER = active('template-manager');
const count = (sites: readonly EstateSite[]): string => sites.length.toLocaleString('en');

/** Who is there: cohorts, how many active practices each has, who answers for it. */
export const SETTING = `| Cohort | Active practices | Owners | Deployed by the job |
| - | -: | - | - |
| \`resource-publisher\` | ${count(PUBLISHER)} | \`alice\`, \`bob\` | \`deploy (resource-publisher)\` |
| \`template-manager\` | ${count(MANAGER)} | \`carol\`, \`dave\` | \`deploy (template-manager)\` |`;

/** The policy, as it would be on the default branch. No cohort has `paths`: the software is one, and every change of it concerns both. */
const policy = (inventory: string): string => `version: 1
inventory:
  provider: http
  url: ${inventory}
cohorts:
  resource-publisher:
    dimension: template-engine
    select: template-engine=resource-publisher
    owners: [alice, bob]
    environments: [{ name: production-rp, job: "deploy.yml/deploy (resource-publisher)" }]
  template-manager:
    dimension: template-engine
    select: template-engine=template-manager
    owners: [carol, dave]
    environments: [{ name: production-tm, job: "deploy.yml/deploy (template-manager)" }]
releases:
  manifests: ["deploy/releases/*.yml"]
approvals:
  within-cohort: 1
  cross-cohort: 2
policy-owners: [erin]
`;

export const USERS = {
  alice: 'WRITE',
  bob: 'WRITE',
  carol: 'WRITE',
  dave: 'WRITE',
  erin: 'MAINTAIN',
  grace: 'WRITE',
} as const;

const TITLE = 'Documents open with the right template again';
const WHY =
  'Since Wednesday some practices get an empty page where a template should be.\nThis brings the template back.';
const BRANCH = 'fix/empty-template';
const FIX = 'src/templates/open.ts';
const MANIFEST = 'deploy/releases/2023-05-26.yml';

/** In the list that was made by hand, these use the other engine. */
const slipped = MANAGER.slice(40, 47);

const manifest = (sites: readonly EstateSite[]): string =>
  `cohorts: [resource-publisher]\nrequires: template-engine=resource-publisher\nsites:\n${sites
    .map(({ id }) => `  - ${id}\n`)
    .sort()
    .join('')}`;
const shown = (sites: readonly EstateSite[]): string =>
  `cohorts: [resource-publisher]\nrequires: template-engine=resource-publisher\nsites:\n  - ${sites[0]?.id}\n  - ${sites[1]?.id}\n  - … ${(sites.length - 2).toLocaleString('en')} more`;
const trailers = (...lines: string[]): string => `${WHY}\n\n${lines.join('\n')}\n`;
const fenced = (text: string): string => `\`\`\`\n${text.trim()}\n\`\`\``;

const DECLARED = trailers('Target-Cohort: resource-publisher');
const BOUNDED = trailers('Target-Cohort: resource-publisher', `Expect-Sites: ${PUBLISHER.length}`);

function openFix(world: World, body: string): void {
  world.openPullRequest({
    author: 'grace',
    title: TITLE,
    head: BRANCH,
    body,
    changes: { [FIX]: 'template: restored\n' },
  });
}

/** Both environments have what was there before the story. */
function deployedBefore(world: World): void {
  for (const { environment, cohort } of DEPLOYMENTS)
    world.deploy({ environment, job: { workflow: 'deploy.yml', name: `deploy (${cohort})` } });
}

const DEPLOYMENTS = [
  { cohort: 'resource-publisher', environment: 'production-rp' },
  { cohort: 'template-manager', environment: 'production-tm' },
] as const;

/** The gate in the job that the push to main has started for one cohort. */
function gateOf(world: World, deployment: (typeof DEPLOYMENTS)[number]): Event {
  return {
    event: 'push',
    payload: {},
    with: { mode: 'gate', ...deployment },
    env: { GITHUB_SHA: world.head().oid, GITHUB_REF: 'refs/heads/main' },
  };
}

const pullRequestEvent = (action: string) => ({
  event: 'pull_request_target',
  payload: { action, pull_request: { number: 1 } },
});

const STEPS: readonly Step[] = [
  {
    title: 'The fix arrives with no declaration',
    does: `\`grace\`, the release engineer, opens a pull request that changes \`${FIX}\`. The description says what broke, and not for whom the fix is:\n\n${fenced(WHY)}`,
    act(world) {
      openFix(world, WHY);
      return pullRequestEvent('opened');
    },
    sees: 'comment',
    expected: { verdict: 'deny', gate: 'closed' },
  },
  {
    title: 'Declared, but the list names other sites',
    does: `\`grace\` declares Resource Publisher in the description, and adds the sites as a release manifest, \`${MANIFEST}\`. The list was put together by hand: ${slipped.length} of its ${count([...PUBLISHER, ...slipped])} practices use Template Manager.\n\n${fenced(DECLARED)}\n\n${fenced(shown([...PUBLISHER, ...slipped]))}`,
    act(world) {
      world.commit({
        branch: BRANCH,
        author: 'grace',
        message: 'List of sites',
        changes: { [MANIFEST]: manifest([...PUBLISHER, ...slipped]) },
      });
      world.editBody(1, { by: 'grace', body: DECLARED });
      return pullRequestEvent('edited');
    },
    sees: 'comment',
    expected: { verdict: 'deny', gate: 'closed', names: slipped.flatMap(({ id, name }) => [id, name]) },
  },
  {
    title: 'Corrected, with no list by hand',
    does: `\`grace\` takes the list out again, since the inventory knows who uses Resource Publisher, and adds the line that the report proposed:\n\n${fenced(`Expect-Sites: ${PUBLISHER.length}`)}`,
    act(world) {
      world.commit({ branch: BRANCH, author: 'grace', message: 'No list by hand', changes: { [MANIFEST]: null } });
      world.editBody(1, { by: 'grace', body: BOUNDED });
      return pullRequestEvent('synchronize');
    },
    sees: 'comment',
    expected: { verdict: 'hold', gate: 'closed' },
  },
  {
    title: 'An owner of Resource Publisher approves',
    does: '`bob`, who answers for the practices on Resource Publisher, reads the report and approves the pull request in a review.',
    act(world) {
      const { headRefOid } = world.pullRequest(1);
      world.review(1, { author: 'bob' });
      return {
        event: 'workflow_run',
        payload: {
          workflow_run: {
            head_sha: headRefOid,
            head_branch: BRANCH,
            head_repository: { full_name: `${world.owner}/${world.name}` },
          },
        },
      };
    },
    sees: 'comment',
    expected: { verdict: 'allow', gate: 'open' },
  },
  {
    title: 'Merged, and on its way to Template Manager',
    does: '`grace` merges. The push to `main` starts the deploy workflow, which has a job for each cohort and takes the same commit to both, as on 26 May 2023. In each job the gate is the step just before the deploy step. This is the job for Template Manager.',
    act(world) {
      world.mergePullRequest(1, { by: 'grace' });
      return gateOf(world, DEPLOYMENTS[1]);
    },
    sees: 'summary',
    expected: { verdict: 'deny', gate: 'closed', names: MANAGER.slice(0, 3).map(({ id }) => id) },
  },
  {
    title: 'The same commit, to Resource Publisher',
    does: 'The other job of the same run. Its gate asks GitHub and the inventory afresh, and hands the deploy step the list of sites to use.',
    act: (world) => gateOf(world, DEPLOYMENTS[0]),
    sees: 'summary',
    expected: { verdict: 'allow', gate: 'open', targets: PUBLISHER.map(({ id }) => id) },
  },
];

const POLICY_PATH = '.github/cohort-guard.yml';

/** The day as it was, with cohort-guard in front of it. */
export const OUTAGE: Day = {
  files: (inventory) => ({ [POLICY_PATH]: policy(inventory) }),
  begin: deployedBefore,
  steps: STEPS,
};

const DAYS_PATH = '.github/freezes/england.txt';

/** From noon of the Friday before a Monday that is one, to seven o'clock of the day after. */
const FREEZE = `freezes:
  - { name: Bank holidays, dates: ${DAYS_PATH}, zone: Europe/London, from: "-3d 12:00", to: "+1d 07:00" }
`;
const DAYS = '2023-05-29 Spring bank holiday\n2023-08-28 Summer bank holiday\nuntil 2023-12-31\n';

/** Declared and approved as it should be, at the wrong time: 26 May 2023 was the Friday before a bank holiday. */
export const HOLIDAY: Day = {
  files: (inventory) => ({ [POLICY_PATH]: `${policy(inventory)}${FREEZE}`, [DAYS_PATH]: DAYS }),
  begin(world) {
    deployedBefore(world);
    openFix(world, BOUNDED);
    world.review(1, { author: 'bob' });
  },
  steps: [
    {
      title: 'Friday morning: a warning before the merge',
      does: `The same fix, declared and approved. The policy has one key more, and a file with the bank holidays:\n\n${fenced(FREEZE)}\n\nIt is Friday morning. The pull request may be merged, and its check says from when on the gate is closed.`,
      at: '2023-05-26T09:30:00Z',
      act: () => pullRequestEvent('synchronize'),
      sees: 'comment',
      expected: { verdict: 'allow', gate: 'open', names: ['Spring bank holiday'] },
    },
    {
      title: 'Friday afternoon: nothing goes out any more',
      does: '`grace` merges at two in the afternoon. Who would notice on Saturday that a template is empty, and who on Monday?',
      at: '2023-05-26T13:00:00Z',
      act(world) {
        world.mergePullRequest(1, { by: 'grace' });
        return gateOf(world, DEPLOYMENTS[0]);
      },
      sees: 'summary',
      expected: { verdict: 'hold', gate: 'closed', names: ['2023-05-30T06:00:00Z'] },
    },
    {
      title: 'Tuesday, seven in the morning: it goes out',
      does: 'Everybody is back. The job is run again at the same commit; nobody approves anything twice.',
      at: '2023-05-30T06:00:00Z',
      act: (world) => gateOf(world, DEPLOYMENTS[0]),
      sees: 'summary',
      expected: { verdict: 'allow', gate: 'open', targets: PUBLISHER.map(({ id }) => id) },
    },
  ],
};
