import './plain-parsing.ts';
import { ahead, type Ahead } from '../github/ahead.ts';
import { subjectOf } from '../github/event.ts';
import { fetchTarget } from '../github/target.ts';
import { sent } from '../http/sent.ts';
import { connectAhead } from './github.ts';
import { Lookout } from './lookout.ts';
import type { Run } from './started.ts';

/** What a judgement has to ask GitHub by, and whom it tells of its requests. */
export interface Asking {
  readonly github: Ahead;
  readonly lookout: Lookout;
}

/**
 * Asks what a check asks first, before what judges is loaded: GitHub answers meanwhile. It decides nothing: a judgement that
 * asks something else first asks that.
 */
export async function askFirst({ inputs, environment, deadline, runner }: Run): Promise<Asking> {
  const lookout = new Lookout(runner.clock);
  const github = connectAhead(environment, inputs, deadline, lookout);
  const subject =
    inputs.mode === 'check' ? subjectOf(environment.event, environment.payload, inputs.pullRequest) : null;
  // Of a comment it is not known yet whether it holds a command.
  if (subject?.ok === true && subject.value.kind === 'pull-request' && subject.value.comment === null) {
    const { number } = subject.value;
    ahead(github.ahead, (connection) => fetchTarget(connection, number, inputs.policyPath));
    await sent();
  }
  return { github, lookout };
}

/** What judges, in a file of its own. */
export function loadJudge(): Promise<typeof import('./judge.ts')> {
  return import(/* webpackChunkName: "judge" */ './judge.ts');
}
