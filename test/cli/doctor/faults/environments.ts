import type { World } from '../../../loopback/github/index.ts';
import { DEPLOY, DEPLOY_WORKFLOW } from '../healthy.ts';
import { cohort, fault, unknown, warning, withRights, faultsOf } from './fault.ts';

/* Environments, the jobs that use them, and their identity tokens. */

const environment = (world: World) => {
  const [first] = world.settings.environments;
  if (first === undefined) throw new Error('the healthy world has environments');
  return first;
};

export const ENVIRONMENTS = faultsOf({
  environments: [
    fault('missing', 'none of this name', { world: (world) => void world.settings.environments.pop() }),
    warning('none in the policy', 'names no environment', {
      policy: (draft) => {
        for (const each of Object.values(draft.cohorts)) delete each['environments'];
      },
    }),
  ],
  'environment-branches': [
    fault('any branch', 'any branch may deploy', { world: (world) => void (environment(world).branches = 'all') }),
    fault('another branch', 'feature/*', {
      world: (world) => void (environment(world).branches = ['main', 'feature/*']),
    }),
  ],
  'environment-administrators': [
    fault('they bypass', 'administrators may bypass', { world: (world) => void (environment(world).admins = true) }),
  ],
  'deploy-jobs': [
    fault('no gate', 'no step that uses cohort-guard in mode gate', {
      files: {
        '.github/workflows/quick.yml':
          'on: push\njobs: { quick: { runs-on: ubuntu-latest, environment: production-rp, steps: [{ run: ./deploy.sh }] } }\n',
      },
    }),
    fault('another name than in the policy', 'deploy.yml/Deploy', {
      files: { [DEPLOY_WORKFLOW]: DEPLOY.replace('name: deploy (rp)', 'name: Deploy') },
    }),
  ],
  'deployment-records': [
    fault('deployment: false', 'deployment: false', {
      files: {
        [DEPLOY_WORKFLOW]: DEPLOY.replace(
          'environment: production-rp',
          'environment: { name: production-rp, deployment: false }',
        ),
      },
    }),
  ],
  'baseline-job': [
    fault('none', 'names no job', {
      policy: (draft) => void (cohort(draft, 'resource-publisher')['environments'] = ['production-rp']),
    }),
  ],
  'oidc-subject': [
    warning('by names alone', 'repo:acme/rollout:environment:production-rp', {
      world: ({ settings }) => void (settings.oidc.immutable = false),
    }),
    warning('without the environment', 'made of repo, without the environment', {
      world: ({ settings }) => void (settings.oidc.claims = ['repo']),
    }),
    unknown('a token without the right', 'oidc', withRights({ contents: 'read' })),
  ],
});
