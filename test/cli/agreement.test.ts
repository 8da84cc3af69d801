import { describe, expect, it } from 'vitest';
import { MANIFEST_PATH, POLICY_PATH, quickScenario, RP_CHANGE, type ScenarioOptions } from '../acceptance/scenario.ts';
import { stringify } from 'yaml';
import { policyDraft, type PolicyDraft } from '../fixtures/policy.ts';
import { clone } from './clone.ts';

/*
 * The same change, judged by the action and by `check` in a clone of the same repository: the same findings, counts and steps. The list of
 * sites is a file of the repository, and whoever is named may write: what only GitHub knows is left out.
 */

const LIST = 'inventory/sites.csv';
const CSV = `id,name,status,template-engine,ring
R1,Fernbank,active,resource-publisher,1
R2,Alderbrook,active,resource-publisher,2
R3,Oakmere,active,resource-publisher,2
R4,Ashdown,closed,resource-publisher,2
T1,Hollyfield,active,template-manager,1
T2,Mossdale,active,template-manager,2
N1,Lindenford,active,,2
`;
const FILES = {
  'deploy/resource-publisher/app.yml': 'image: 1\n',
  'deploy/template-manager/app.yml': 'image: 1\n',
  'deploy/shared.yml': 'replicas: 2\n',
  'docs/guide.md': 'Read me\n',
  'scripts/deploy/run.sh': 'true\n',
  [LIST]: CSV,
};
const RP = 'Target-Cohort: resource-publisher';
const list = (draft: PolicyDraft) => {
  draft.inventory = { provider: 'file', path: LIST };
};
const policy = (change: (draft: PolicyDraft) => void = () => undefined) => {
  const draft = policyDraft('https://inventory.example.org');
  list(draft);
  change(draft);
  return stringify(draft);
};

interface Change {
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly changes?: Readonly<Record<string, string | null>>;
  /** On the default branch. */
  readonly files?: Readonly<Record<string, string>>;
}

const MANIFEST = 'cohorts: [resource-publisher]\n';
const STANDING = 'deploy/releases/old.yml';
const manifest = (line: string, changes: Change['changes'] = {}): Change => ({
  body: '',
  changes: { ...changes, [MANIFEST_PATH]: `${MANIFEST}${line}\n` },
});

const CASES: readonly (readonly [what: string, change: Change])[] = [
  ['a declared change', { body: RP }],
  ['nothing declared', { body: 'Fix it' }],
  ['a label', { body: '', labels: ['cohort:resource-publisher'] }],
  ['a label against the description', { body: RP, labels: ['cohort:template-manager'] }],
  ['a label of no cohort', { body: '', labels: ['cohort:nobody'] }],
  ['a name that is nearly one', { body: 'Target-Cohort: resource-publsher' }],
  ['a line in a quotation', { body: `> ${RP}` }],
  ['a line in a list', { body: `- ${RP}` }],
  ['a hidden line', { body: `<details><summary>more</summary>\n\n${RP}\n\n</details>` }],
  ['two declarations', { body: `${RP}\n\nText\n\n${RP}` }],
  ['a line that is struck', { body: `~~${RP}~~` }],
  ['windows line ends', { body: `Fix it\r\n\r\n${RP}\r\nExpect-Sites: 3\r\n` }],
  ['another number of sites', { body: `${RP}\nExpect-Sites: 9` }],
  ['a number that is none', { body: `${RP}\nExpect-Sites: many` }],
  ['the other cohort declared', { body: 'Target-Cohort: template-manager' }],
  ['all declared', { body: 'Target-Cohort: all' }],
  ['shared code', { body: RP, changes: { 'deploy/shared.yml': 'replicas: 3\n' } }],
  ['a path of the other cohort', { body: RP, changes: { ...RP_CHANGE, 'deploy/template-manager/app.yml': 'x\n' } }],
  ['a deleted path of the other cohort', { body: RP, changes: { 'deploy/template-manager/app.yml': null } }],
  ['nothing that reaches a site', { body: '', changes: { 'docs/guide.md': 'Twice\n' } }],
  ['a guarded path', { body: RP, changes: { ...RP_CHANGE, 'scripts/deploy/run.sh': 'false\n' } }],
  ['a manifest', manifest('sites: [R1]', RP_CHANGE)],
  ['a manifest of a wrong site', manifest('sites: [R1, T1, R4, X9]')],
  ['a manifest with an unknown key', manifest('site: [R1]', RP_CHANGE)],
  ['a manifest that requires what is not known', manifest('requires: rack=1')],
  ['a manifest that selects beyond', manifest('select: ring=1')],
  ['two manifests', manifest('', { 'deploy/releases/two.yml': MANIFEST })],
  [
    'a manifest that is deleted',
    { body: '', changes: { [STANDING]: null }, files: { [STANDING]: 'cohorts: [template-manager]\n' } },
  ],
  ['a manifest that stands in the way', { body: RP, files: { [STANDING]: `${MANIFEST}sites: [R1]\n` } }],
  [
    'a changed policy',
    { body: RP, changes: { [POLICY_PATH]: policy((draft) => void (draft['policy-owners'] = ['alice'])) } },
  ],
  ['a policy with a mistake', { body: RP, changes: { [POLICY_PATH]: 'version: 2\n' } }],
  [
    'a changed list of sites',
    { body: RP, changes: { ...RP_CHANGE, [LIST]: `${CSV}R5,New,active,resource-publisher,2\n` } },
  ],
  ['an empty policy', { body: RP, files: { [POLICY_PATH]: '' } }],
  [
    'a policy with a byte order mark and windows line ends',
    { body: RP, files: { [POLICY_PATH]: `\uFEFF${policy().replaceAll('\n', '\r\n')}` } },
  ],
  ['a list of no sites', { body: RP, files: { [LIST]: 'id,name,status,template-engine,ring\n' } }],
  ['a list with a mistake', { body: RP, files: { [LIST]: `${CSV}R1,Twice,active,resource-publisher,1\n` } }],
  ['a list that is not there', { body: RP, files: { [POLICY_PATH]: policy().replace(LIST, 'inventory/no.csv') } }],
  ['a list that is empty', { body: RP, files: { [LIST]: '' } }],
];

describe('check in a clone agrees with the action', () => {
  it.each(CASES)('%s', async (_, { body = RP, labels = [], changes = RP_CHANGE, files = {} }) => {
    const tree = { [POLICY_PATH]: policy(), ...FILES, ...files };
    const asked: ScenarioOptions = {
      body,
      labels: [...labels],
      changes,
      policy: tree[POLICY_PATH] ?? null,
      world: { files: tree },
    };
    const { run } = await quickScenario(asked);
    const action = await run();

    const made = clone(tree);
    made.commit(changes, { email: 'mia@users.noreply.github.com' });
    made.write({ 'body.md': body });
    const labelled = labels.flatMap((label) => ['--label', label]);
    const words = ['check', '--json', '--author', 'mia', '--body', 'body.md', ...labelled];
    const { out } = await made.run(words);
    const { verdict, codes, judgements } = JSON.parse(out);
    expect({ verdict, codes }).toEqual({ verdict: action.verdict, codes: action.allCodes });
    expect(comparable(judgements[0])).toEqual(comparable(action.judgement));
  });
});

/**
 * What of a judgement the comment is made of, without what only a pull request has: its number and commit, the digits to
 * approve by, and so how approvals are asked for and how it is judged again.
 */
function comparable({ plan: _plan, pullRequest, resolution, findings, steps, ...rest }: Judgement) {
  const { head } = pullRequest;
  const { asOf: _asOf, ...sites } = resolution ?? {};
  const shown = {
    ...rest,
    sites,
    findings: findings.map(({ next, ...finding }) => (isOfPullRequest(next) ? finding : { ...finding, next })),
    steps: { ...steps, steps: steps.steps.map((step) => (isOfPullRequest(step) ? 'as the place wants it' : step)) },
  };
  const text = JSON.stringify(shown).replaceAll(head, 'HEAD').replaceAll(head.slice(0, 12), 'HEAD');
  return JSON.parse(text.replace(/in commit [0-9a-f]{12}/g, 'on the default branch'));
}

interface Step {
  readonly say: string;
}

interface Judgement {
  readonly plan: string | null;
  readonly pullRequest: { readonly head: string };
  readonly resolution: { readonly asOf: string } | null;
  readonly findings: readonly { readonly next: Step }[];
  readonly steps: { readonly steps: readonly Step[] };
}

function isOfPullRequest({ say }: Step): boolean {
  return /approving review of (?:the|its) head commit|\/cohort recheck|run this command again|--inventory FILE/.test(
    say,
  );
}
