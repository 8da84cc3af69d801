import { makeEstate, type EstateSite } from '../test/loopback/estate.ts';
import type { World } from '../test/loopback/github/index.ts';

/* What happens in the demo: who does what, which event GitHub then sends, and what must come of it. */

export interface Step {
  readonly title: string;
  /** In Markdown, for the reader. */
  readonly does: string;
  /** Changes the world, and tells the event that starts the workflow. */
  readonly act: (world: World) => Event;
  /** Where the report is read. A deployment has no pull request to comment on: there it is the job summary. */
  readonly sees: 'comment' | 'summary';
  readonly expected: { readonly verdict: string; readonly gate: 'open' | 'closed'; readonly names?: readonly string[] };
}

export interface Event {
  readonly event: string;
  readonly payload: unknown;
  readonly with?: Readonly<Record<string, string>>;
}

export const ESTATE = makeEstate({ seed: 20_230_526, size: 6000 });

/** Who is there: cohorts, how many practices each has, who answers for it. */
const members = (engine: string): string => ESTATE.filter(({ attributes }) => attributes['template-engine'] === engine).length.toLocaleString('en');
export const SETTING = `| Cohort | Practices | Owners |
| - | -: | - |
| \`resource-publisher\` | ${members('resource-publisher')} | \`alice\`, \`bob\` |
| \`template-manager\` | ${members('template-manager')} | \`carol\`, \`dave\` |`;

/** The policy, as it would be on the default branch. */
export const policy = (inventory: string): string => `version: 1
inventory:
  provider: http
  url: ${inventory}
cohorts:
  resource-publisher:
    dimension: template-engine
    select: template-engine=resource-publisher
    owners: [alice, bob]
    paths: ["deploy/resource-publisher/**"]
  template-manager:
    dimension: template-engine
    select: template-engine=template-manager
    owners: [carol, dave]
    paths: ["deploy/template-manager/**"]
releases:
  manifests: ["deploy/releases/*.yml"]
approvals:
  within-cohort: 1
  cross-cohort: 2
policy-owners: [erin]
`;

export const USERS = { alice: 'WRITE', bob: 'WRITE', carol: 'WRITE', dave: 'WRITE', erin: 'MAINTAIN', grace: 'WRITE' } as const;

const TITLE = 'Documents open with the right template again';
const WHY = 'Since Wednesday some practices get an empty page where a template should be. This brings the template back.';
const BRANCH = 'fix/empty-template';
const FIX = 'deploy/resource-publisher/templates.yml';
const MANIFEST = 'deploy/releases/2023-05-26.yml';

/** The first wave: Resource Publisher in one region. Seven practices beside it have slipped into the list. */
const active = (engine: string) => ESTATE.filter(({ status, attributes }) => status === 'active' && attributes['region'] === 'Y63' && attributes['template-engine'] === engine);
const wave = active('resource-publisher');
const slipped = active('template-manager').slice(40, 47);

const manifest = (sites: readonly EstateSite[]): string => `sites:\n${sites.map(({ id }) => `  - ${id}\n`).sort().join('')}`;
const shown = (sites: readonly EstateSite[]): string => `sites:\n  - ${sites[0]?.id}\n  - ${sites[1]?.id}\n  - … ${sites.length - 2} more`;
const trailers = (...lines: string[]): string => `${WHY}\n\n${lines.join('\n')}\n`;
const fenced = (text: string): string => `\`\`\`\n${text.trim()}\n\`\`\``;

const DECLARED = trailers('Target-Cohort: resource-publisher', 'Requires: template-engine=resource-publisher');
const BOUNDED = trailers('Target-Cohort: resource-publisher', 'Requires: template-engine=resource-publisher', `Expect-Sites: ${wave.length}`);

const pullRequestEvent = (action: string) => ({ event: 'pull_request_target', payload: { action, pull_request: { number: 1 } } });

export const STEPS: readonly Step[] = [
  {
    title: 'The fix arrives with no declaration',
    does: `\`grace\`, the release engineer, opens a pull request that changes \`${FIX}\`. The description says what broke, and not for whom the fix is:\n\n${fenced(WHY)}`,
    act(world) {
      world.openPullRequest({ author: 'grace', title: TITLE, head: BRANCH, body: WHY, changes: { [FIX]: 'template: restored\n' } });
      return pullRequestEvent('opened');
    },
    sees: 'comment',
    expected: { verdict: 'deny', gate: 'closed' },
  },
  {
    title: 'Declared, but the list names other sites',
    does: `\`grace\` declares Resource Publisher in the description, and adds the first wave as a release manifest, \`${MANIFEST}\`. Its list was put together by hand: ${slipped.length} of the ${wave.length + slipped.length} practices use Template Manager.\n\n${fenced(DECLARED)}\n\n${fenced(shown([...wave, ...slipped]))}`,
    act(world) {
      world.commit({ branch: BRANCH, author: 'grace', message: 'First wave', changes: { [MANIFEST]: manifest([...wave, ...slipped]) } });
      world.editBody(1, { by: 'grace', body: DECLARED });
      return pullRequestEvent('edited');
    },
    sees: 'comment',
    expected: { verdict: 'deny', gate: 'closed', names: slipped.flatMap(({ id, name }) => [id, name]) },
  },
  {
    title: 'The list is corrected',
    does: `\`grace\` takes the ${slipped.length} practices out of the manifest, and adds the line that the report proposed:\n\n${fenced(`Expect-Sites: ${wave.length}`)}`,
    act(world) {
      world.commit({ branch: BRANCH, author: 'grace', message: 'Take Template Manager out of the first wave', changes: { [MANIFEST]: manifest(wave) } });
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
      return { event: 'workflow_run', payload: { workflow_run: { head_sha: headRefOid, head_branch: BRANCH, head_repository: { full_name: `${world.owner}/${world.name}` } } } };
    },
    sees: 'comment',
    expected: { verdict: 'allow', gate: 'open' },
  },
];
