import type { World } from '../../../loopback/github/index.ts';
import { DEPLOY, DEPLOY_WORKFLOW } from '../healthy.ts';
import { cohort, type Fault } from './fault.ts';

/* Environments, the jobs that use them, and their identity tokens. */

const environment = (world: World) => {
  const [first] = world.settings.environments;
  if (first === undefined) throw new Error('the healthy world has environments');
  return first;
};

export const ENVIRONMENTS: readonly Fault[] = [
  {
    row: 'environments',
    name: 'missing',
    state: 'fault',
    says: 'none of this name',
    world: (world) => void world.settings.environments.pop(),
  },
  {
    row: 'environments',
    name: 'none in the policy',
    state: 'warning',
    says: 'names no environment',
    policy: (draft) => {
      for (const each of Object.values(draft.cohorts)) delete each['environments'];
    },
  },
  {
    row: 'environment-branches',
    name: 'any branch',
    state: 'fault',
    says: 'any branch may deploy',
    world: (world) => void (environment(world).branches = 'all'),
  },
  {
    row: 'environment-branches',
    name: 'another branch',
    state: 'fault',
    says: 'feature/*',
    world: (world) => void (environment(world).branches = ['main', 'feature/*']),
  },
  {
    row: 'environment-administrators',
    name: 'they bypass',
    state: 'fault',
    says: 'administrators may bypass',
    world: (world) => void (environment(world).admins = true),
  },
  {
    row: 'deploy-jobs',
    name: 'no gate',
    state: 'fault',
    says: 'no step that uses cohort-guard in mode gate',
    files: {
      '.github/workflows/quick.yml':
        'on: push\njobs: { quick: { runs-on: ubuntu-latest, environment: production-rp, steps: [{ run: ./deploy.sh }] } }\n',
    },
  },
  {
    row: 'deploy-jobs',
    name: 'another name than in the policy',
    state: 'fault',
    says: 'deploy.yml/Deploy',
    files: { [DEPLOY_WORKFLOW]: DEPLOY.replace('name: deploy (rp)', 'name: Deploy') },
  },
  {
    row: 'deployment-records',
    name: 'deployment: false',
    state: 'fault',
    says: 'deployment: false',
    files: {
      [DEPLOY_WORKFLOW]: DEPLOY.replace(
        'environment: production-rp',
        'environment: { name: production-rp, deployment: false }',
      ),
    },
  },
  {
    row: 'baseline-job',
    name: 'none',
    state: 'fault',
    says: 'names no job',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['environments'] = ['production-rp']),
  },
  {
    row: 'oidc-subject',
    name: 'by names alone',
    state: 'warning',
    says: 'repo:acme/rollout:environment:production-rp',
    world: (world) => void (world.settings.oidc.immutable = false),
  },
  {
    row: 'oidc-subject',
    name: 'without the environment',
    state: 'warning',
    says: 'made of repo, without the environment',
    world: (world) => void (world.settings.oidc.claims = ['repo']),
  },
  {
    row: 'oidc-subject',
    name: 'a token without the right',
    state: 'unknown',
    says: 'oidc',
    world: (world) => void world.grants.set('plain', { login: 'mia', rights: { contents: 'read' } }),
    token: 'plain',
  },
];
