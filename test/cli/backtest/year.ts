import { gateScenario, RP, TM, type GateScenario } from '../../acceptance/gate-scenario.ts';
import { command, type ClonedOptions, type Ended } from '../terminal.ts';

/* A year of pull requests: two a week, most of them of one cohort, each kind again and again. */

export const TOKEN = 'ghp_WhoeverTriesAPolicy';
const WEEK = 7 * 24 * 60;

/** What kind the pull requests are, in turn; the same for each run. */
const KINDS = [
  {
    name: 'one cohort, approved',
    body: `Target-Cohort: ${RP}\n`,
    path: 'deploy/resource-publisher/app.yml',
    approvedBy: ['alice'],
  },
  {
    name: 'the other, approved',
    body: `Target-Cohort: ${TM}\n`,
    path: 'deploy/template-manager/app.yml',
    approvedBy: ['carol'],
  },
  {
    name: 'shared, approved by both',
    body: 'Target-Cohort: all\n',
    path: 'deploy/shared.yml',
    approvedBy: ['alice', 'carol'],
  },
  {
    name: 'nobody has approved',
    body: `Target-Cohort: ${RP}\n`,
    path: 'deploy/resource-publisher/app.yml',
    approvedBy: [],
  },
  { name: 'documentation', body: '', path: 'docs/guide.md', approvedBy: [] },
  { name: 'of the tool, approved', body: `Target-Cohort: ${RP}\n`, path: 'tools/lint.ts', approvedBy: ['bob'] },
] as const;

export const PULLS = 104;

export async function yearOf(pulls = PULLS): Promise<GateScenario> {
  const scenario = await gateScenario({
    inventory: { asOf: '2026-11-25T10:00:00Z' },
    world: { start: '2025-11-26T08:00:00Z' },
  });
  const { world } = scenario;
  world.grants.set(TOKEN, {
    login: 'adam',
    rights: { contents: 'read', 'pull-requests': 'read', deployments: 'read', actions: 'read', members: 'read' },
  });
  for (let index = 0; index < pulls; index += 1) {
    const { body, path, approvedBy } = KINDS[index % KINDS.length] ?? KINDS[0];
    scenario.land({ body, approvedBy, changes: { [path]: `version: ${String(index)}\n` } });
    world.clock.advance(WEEK / 2 - 10);
  }
  return scenario;
}

/** Runs a backtest in a folder with the other policy. */
export function backtest(
  { github }: GateScenario,
  policy: string,
  words: readonly string[] = [],
  { files = {}, ...rest }: ClonedOptions = {},
): Promise<Ended> {
  return command(['backtest', '--repo', 'acme/rollout', '--since', '365d', '--policy', 'new.yml', ...words], {
    files: { 'new.yml': policy, ...files },
    variables: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_TOKEN: TOKEN,
      COHORT_GUARD_INVENTORY_TOKEN: 'inv_NobodyMaySeeTheInventoryToken',
    },
    ...rest,
  });
}
