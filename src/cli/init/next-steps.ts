import { words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import type { Draft } from './draft.ts';
import type { Seen } from './seen.ts';

/** What is left for a person to do after the files are written. */
export function nextSteps(
  draft: Draft,
  seen: Seen,
  { hasAction, isNew, width }: { readonly hasAction: boolean; readonly isNew: boolean; readonly width: number },
): string {
  const steps = [
    ...(hasAction
      ? []
      : [
          `Put your copy of the action into the workflows: OWNER is ${seen.account === null ? 'its owner' : `perhaps ${seen.account}`}, the zeros are the full commit id that you have read.`,
        ]),
    ...(isNew ? gateSteps(draft, seen) : []),
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

/** The gate as a step of each deploy job that has none. */
function gateSteps({ cohorts }: Draft, { jobs }: Seen): string[] {
  const places = cohorts.flatMap(({ name, environments }) =>
    environments.map(({ environment }) => ({ name, environment })),
  );
  if (places.length === 0)
    return [
      'Put the gate into the job that deploys each cohort, and name its environment in the policy: examples/workflows/deploy.yml shows how.',
    ];
  return places.flatMap(({ name, environment }) =>
    jobs
      .filter((job) => job.environment === environment && !job.hasGate)
      .map(({ path, id }) =>
        [
          `In ${path}, job ${id}, just before the deploy step:`,
          '     - name: cohort-guard',
          '       id: gate',
          '       uses: OWNER/cohort-guard@0000000000000000000000000000000000000000',
          '       with:',
          '         mode: gate',
          `         cohort: ${name}`,
          `         environment: ${environment}`,
          '   and let the deploy step take the sites from ${{ steps.gate.outputs.targets-file }}.',
          '   The job needs permissions: contents, pull-requests, deployments and actions, each read.',
        ].join('\n'),
      ),
  );
}
