import { runAction, type StepResult } from '../test/acceptance/run-action.ts';
import { createWorld, startGitHub, type World } from '../test/loopback/github/index.ts';
import { startInventory } from '../test/loopback/inventory.ts';
import { ESTATE, USERS, type Day, type Step } from './steps.ts';

/* Plays a day: each step changes the world, and then the committed dist/index.js judges it as a runner would run it. */

/** What a step has come to. */
export interface Played {
  readonly step: Step;
  readonly result: StepResult;
  /** What people saw: the comment on the pull request, or the summary of the job. */
  readonly seen: { readonly text: string; readonly edited: boolean };
  /** The check run beside the merge button; null for a deployment. */
  readonly check: { readonly name: string; readonly conclusion: string; readonly title: string } | null;
  /** What is not as expected; empty when all is. */
  readonly differs: readonly string[];
}

/** Plays the steps of a day in their order; `onStep` is told before each of them. */
export async function playDay(day: Day, onStep: (step: Step) => void): Promise<Played[]> {
  const inventory = await startInventory({
    sites: ESTATE,
    snapshot: 'practices#1',
    asOf: `${new Date().toISOString().slice(0, 19)}Z`,
  });
  const world = createWorld({
    name: 'practices',
    start: '2023-05-26T08:00:00Z',
    users: USERS,
    files: day.files(inventory.url),
  });
  day.begin(world);
  const github = await startGitHub(world);
  try {
    const played: Played[] = [];
    for (const step of day.steps) {
      onStep(step);
      const event = step.act(world);
      const { at } = step;
      // The time of a judgement is that of GitHub's own clock.
      if (at !== undefined)
        github.fault = ({ method, path }) =>
          method === 'GET' && path === `/repos/${world.owner}/${world.name}`
            ? { status: 200, headers: { date: new Date(at).toUTCString() }, body: {} }
            : undefined;
      const result = await runAction(github, { ...event, bundle: true });
      const seen = step.sees === 'comment' ? commentOf(world) : { text: result.summary, edited: false };
      played.push({
        step,
        result,
        seen,
        check: step.sees === 'comment' ? checkRunOf(world) : null,
        differs: [...differences(step, result, seen.text), ...github.problems.splice(0)],
      });
    }
    return played;
  } finally {
    await Promise.all([github.close(), inventory.close()]);
  }
}

/** The one comment, as it stands on the pull request. */
function commentOf(world: World): Played['seen'] {
  const [comment, ...more] = world.pullRequest(1).comments.filter(({ author }) => author === 'github-actions');
  if (comment === undefined || more.length > 0)
    throw new Error(`the pull request has ${more.length + (comment ? 1 : 0)} comments of ours`);
  return { text: comment.body, edited: comment.edits.length > 0 };
}

function checkRunOf(world: World): Played['check'] {
  const check = world.checkRuns.findLast((run) => run.headSha === world.pullRequest(1).headRefOid);
  return {
    name: check?.name ?? 'none',
    conclusion: check?.conclusion?.toLowerCase() ?? 'none',
    title: check?.title ?? '',
  };
}

function differences({ expected }: Step, { outputs, targets, log }: StepResult, seen: string): string[] {
  const differing = (['verdict', 'gate'] as const)
    .filter((name) => outputs[name] !== expected[name])
    .map((name) => `${name} is ${outputs[name] ?? 'not set'}, not ${expected[name]}`);
  const missing = expected.names?.filter((name) => !seen.includes(name)) ?? [];
  const found = [
    ...differing,
    ...(missing.length > 0 ? [`the report does not name ${missing.join(', ')}`] : []),
    ...(JSON.stringify(targets) === JSON.stringify(expected.targets ?? null)
      ? []
      : [
          `the list of sites has ${targets?.length ?? 'not been made, and it should'}, not ${expected.targets?.length ?? 'none'}`,
        ]),
  ];
  return found.length === 0 ? [] : [...found, `log of the run:\n${log}`];
}
