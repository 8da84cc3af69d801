import type { InventoryPolicy } from '../../domain/policy/inventory.ts';
import { environmentPlaces, type Policy } from '../../domain/policy/policy.ts';
import { words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import type { Seen } from './seen.ts';

interface Left {
  /** As it stands now, written or found; null: it cannot be read, which `validate` says. */
  readonly policy: Policy | null;
  readonly hasAction: boolean;
  /** Whether the workflow that judges pull requests gives the action a secret for the inventory. */
  readonly hasToken: boolean;
  readonly width: number;
}

/** What is left for a person to do once the files are there. */
export function nextSteps(seen: Seen, { policy, hasAction, hasToken, width }: Left): string {
  const steps = [
    ...(hasAction
      ? []
      : [
          `Put your copy of the action into the workflows: OWNER is ${seen.account === null ? 'its owner' : `perhaps ${seen.account}`}, the zeros are the full commit id that you have read.`,
        ]),
    ...(policy === null ? [] : [...inventorySteps(policy.inventory, hasToken), ...gateSteps(policy, seen)]),
    'Merge the files, and require the check cohort-guard, from GitHub Actions, in a ruleset of the release branch.',
  ];
  return ['', 'What is left:', ...steps.flatMap((step, index) => stepLines(step, `${index + 1}. `, width)), ''].join(
    '\n',
  );
}

/** What is to be pasted keeps its lines. */
function stepLines(step: string, mark: string, width: number): string[] {
  return step.includes('\n') ? [`${mark}${step}`] : wrap(mark, words(step), width);
}

/** What each step of the action is given, so that it may ask the inventory. */
function inventoryInput(inventory: InventoryPolicy): string | null {
  switch (inventory.provider) {
    case 'file':
      return null;
    case 'step':
      return 'inventory-file: ${{ runner.temp }}/sites';
    case 'postgres':
      return 'inventory-token: ${{ secrets.INVENTORY_TOKEN }}';
    case 'http':
      return inventory.auth.kind === 'oidc' ? null : 'inventory-token: ${{ secrets.INVENTORY_TOKEN }}';
  }
}

function inventorySteps(inventory: InventoryPolicy, hasToken: boolean): string[] {
  const input = inventoryInput(inventory);
  if (inventory.provider === 'http' && inventory.auth.kind === 'oidc')
    return [
      'Give each job that runs the action permissions: id-token: write. The inventory is asked with that identity.',
    ];
  if (input === null || hasToken) return [];
  const before =
    inventory.provider === 'step'
      ? 'Have a step before each step of the action write the list of sites, and give its path:'
      : 'If the inventory wants a secret, keep it as INVENTORY_TOKEN among the secrets of the repository, and give it to each step of the action. In cohort-guard.yml the line is there, as a comment:';
  return [`${before}\n         ${input}`];
}

/** The gate as a step of each deploy job that has none. */
function gateSteps(policy: Policy, { jobs }: Seen): string[] {
  const places = environmentPlaces(policy);
  if (places.length === 0)
    return [
      'Put the gate into the job that deploys each cohort, and name its environment in the policy: examples/workflows/deploy.yml shows how.',
    ];
  const input = inventoryInput(policy.inventory);
  return places.flatMap(({ cohort, environment: { name: environment } }) => {
    const found = jobs.filter((job) => job.environment.toLowerCase() === environment.toLowerCase());
    const where =
      found.length === 0
        ? [`In the job that deploys to ${environment} (no workflow here has it), just before the deploy step:`]
        : found
            .filter(({ hasGate }) => !hasGate)
            .map(({ path, id }) => `In ${path}, job ${id}, just before the deploy step:`);
    return where.map((place) => [place, ...gateLines(cohort.name, environment, input)].join('\n'));
  });
}

function gateLines(cohort: string, environment: string, input: string | null): string[] {
  return [
    '     - name: cohort-guard',
    '       id: gate',
    '       uses: OWNER/cohort-guard@0000000000000000000000000000000000000000',
    '       with:',
    '         mode: gate',
    `         cohort: ${cohort}`,
    `         environment: ${environment}`,
    ...(input === null ? [] : [`         ${input}`]),
    '   and let the deploy step take the sites from ${{ steps.gate.outputs.targets-file }}.',
    '   The job needs permissions: contents, pull-requests, deployments and actions, each read.',
  ];
}
