import type * as deployments from './deployments.ts';

/* What tells people what a judgement has come to: loaded while the judgement waits for GitHub. */

export { delivered, internal, refuse } from './delivered.ts';
export { publish } from './publish.ts';

/** What judges deployments: loaded where a run is about one. */
export function loadDeployments(): Promise<typeof deployments> {
  return import(/* webpackChunkName: "gate" */ './deployments.ts');
}
