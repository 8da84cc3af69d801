import { readFileSync } from 'node:fs';
import { gateScenario, type GateScenario } from '../../acceptance/gate-scenario.ts';
import type { PolicyDraft } from '../../acceptance/scenario.ts';
import type { World } from '../../loopback/github/index.ts';
import type { InventoryOptions, InventoryRequest } from '../../loopback/inventory.ts';
import { virtualClock } from '../../loopback/clock.ts';
import { command } from '../terminal.ts';

/* A repository in which nothing can be bypassed and everything can be satisfied. Each test breaks one thing. */

const example = (path: string) => readFileSync(new URL(`../../../examples/workflows/${path}`, import.meta.url), 'utf8');

export const CHECK_WORKFLOW = '.github/workflows/cohort-guard.yml';
export const DEPLOY_WORKFLOW = '.github/workflows/deploy.yml';
export const ADMINISTRATOR = 'ghp_TheTokenOfAnAdministrator';
export const RULESET = 17;

const job = (short: string, cohort: string) => `
  ${short}:
    name: deploy (${short})
    runs-on: ubuntu-latest
    environment: production-${short}
    steps:
      - name: cohort-guard
        id: gate
        uses: OWNER/cohort-guard@0000000000000000000000000000000000000000
        with: { mode: gate, cohort: ${cohort}, environment: production-${short} }
      - run: ./scripts/deploy/run.sh "\${{ steps.gate.outputs.targets-file }}"
`;

export const DEPLOY = `on: { push: { branches: [main] } }\njobs:${job('rp', 'resource-publisher')}${job('tm', 'template-manager')}`;

export interface Illness {
  readonly policy?: (draft: PolicyDraft) => void;
  readonly files?: Readonly<Record<string, string>>;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly inventory?: Partial<InventoryOptions>;
  /** Who opened what was merged. */
  readonly authors?: readonly string[];
  /** Afterwards. */
  readonly world?: (world: World, scenario: GateScenario) => void;
  readonly token?: string;
}

/** A parameter that nobody knows is refused, as a good inventory does. */
const strict = ({ query }: InventoryRequest) =>
  'cohort-guard-doctor' in query ? { status: 400, body: '{}' } : undefined;

/** By which the doctor measures. */
export const TIME = virtualClock();

export async function patientWith(illness: Illness): Promise<GateScenario> {
  const scenario = await gateScenario({
    inventory: { asOf: '2026-11-25T10:00:00Z', fault: strict, ...illness.inventory },
    policy(draft, url) {
      draft.inventory = {
        provider: 'http',
        url: `${url}/sites`,
        items: 'sites',
        next: { cursor: 'cursor', from: 'next' },
        total: 'total',
        snapshot: 'snapshot',
        'as-of': 'asOf',
        site: {
          id: 'id',
          name: 'name',
          status: 'status',
          attributes: { 'template-engine': 'attributes."template-engine"' },
        },
      };
      draft['policy-owners'] = ['erin', 'adam'];
      illness.policy?.(draft);
    },
    world: {
      start: '2026-11-20T08:00:00Z',
      ...(illness.teams && { teams: illness.teams }),
      files: {
        [CHECK_WORKFLOW]: example('cohort-guard.yml'),
        '.github/workflows/cohort-guard-review.yml': example('cohort-guard-review.yml'),
        [DEPLOY_WORKFLOW]: DEPLOY,
        ...illness.files,
      },
    },
  });
  const { world } = scenario;
  world.grants.set(ADMINISTRATOR, {
    login: 'adam',
    rights: {
      contents: 'write',
      'pull-requests': 'write',
      checks: 'write',
      deployments: 'write',
      actions: 'write',
      administration: 'write',
      members: 'read',
      'merge-queues': 'read',
    },
  });

  world.settings.rulesets.push({
    id: RULESET,
    name: 'release branches',
    branches: ['main'],
    bypass: [],
    rules: [
      { type: 'pull_request', parameters: PULL_REQUEST },
      { type: 'non_fast_forward' },
      { type: 'deletion' },
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: [{ context: 'cohort-guard', integration_id: 15368 }],
          strict_required_status_checks_policy: true,
        },
      },
    ],
  });
  for (const name of ['production-rp', 'production-tm'])
    world.settings.environments.push({ name, branches: ['main'], admins: false, rules: ['branch_policy'] });
  for (const [index, author] of (illness.authors ?? ['mia', 'noah', 'mia', 'noah']).entries())
    scenario.land({
      author,
      by: author,
      changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 2)}\n` },
    });
  world.runJob({ workflow: 'cohort-guard.yml', name: 'judge', event: 'pull_request_target' });
  scenario.deploy();
  scenario.deploy({ environment: 'production-tm' });
  illness.world?.(world, scenario);
  return scenario;
}

const PULL_REQUEST = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: true,
  require_last_push_approval: false,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

export interface DoctorRow {
  readonly id: string;
  readonly diagnoses: readonly {
    readonly state: string;
    readonly about: string;
    readonly found: string;
    readonly consequence: string;
    readonly fix: string;
  }[];
}

/** Runs the doctor on a patient. */
export async function doctor({ github }: GateScenario, words: readonly string[] = [], token = ADMINISTRATOR) {
  return command(['doctor', '--repo', 'acme/rollout', ...words], {
    clock: TIME,
    variables: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_TOKEN: token,
      COHORT_GUARD_INVENTORY_TOKEN: 'inv_NobodyMaySeeTheInventoryToken',
    },
  });
}

/** The same, with the rows that it found. */
export async function examined(patient: GateScenario, words: readonly string[] = [], token?: string) {
  const { code, out, err } = await doctor(patient, ['--json', ...words], token);
  if (out === '') throw new Error(err);
  return { code, rows: (JSON.parse(out) as { rows: readonly DoctorRow[] }).rows };
}

export async function rowsOf(...asked: Parameters<typeof examined>): Promise<readonly DoctorRow[]> {
  return (await examined(...asked)).rows;
}
