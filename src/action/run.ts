import { problem } from '../domain/problem.ts';
import { startDeadline } from '../http/deadline.ts';
import { PROXY_ADDRESS, useProxyFromEnvironment } from '../http/proxy.ts';
import { Delivery } from './delivery.ts';
import { readEnvironment } from './environment.ts';
import { parseInputs } from './inputs.ts';
import { nothingToJudge } from './nothing.ts';
import { redactedRunner } from './redaction.ts';
import type { Runner } from './runner.ts';

/** Milliseconds a judgement may take, before what the policy adds for a slow inventory. */
const JUDGING_TIME = 120_000;

/**
 * One run of the action: judge, then deliver. Ends with outputs set and an exit code whatever happens. What asks and
 * judges is loaded once it is known that there is something to judge: most comments are none of ours, and cost no more than
 * a start.
 */
export async function run(runner: Runner): Promise<void> {
  const quiet = redactedRunner(runner);
  const delivery = new Delivery(quiet);
  quiet.onCrash((reason) => delivery.crash(reason));
  const deadline = startDeadline(JUDGING_TIME, runner.clock);
  try {
    const inputs = parseInputs((name) => runner.input(name));
    const environment = await readEnvironment(runner.variables, () => runner.context());
    if (inputs.ok && environment.ok) {
      const nothing = nothingToJudge(inputs.value, environment.value);
      if (nothing !== null) return delivery.deliver(nothing);
    }
    const noProxy = useProxyFromEnvironment(runner.variables);
    const { askFirst, loadJudge } = await import(/* webpackChunkName: "ask" */ './ask.ts');
    if (!inputs.ok || !environment.ok || noProxy !== null) {
      const problems = [
        ...(inputs.ok ? [] : inputs.error),
        ...(environment.ok ? [] : environment.error),
        // What stands there may hold a password.
        ...(noProxy === null ? [] : [problem(noProxy, 'no address', PROXY_ADDRESS)]),
      ];
      const { loadReports } = await loadJudge();
      const { refuse } = await loadReports(delivery);
      return delivery.deliver(refuse(problems));
    }
    const started = { inputs: inputs.value, environment: environment.value, deadline, runner: quiet };
    const asking = await askFirst(started);
    const { judge } = await loadJudge();
    await judge(started, asking, delivery);
  } catch (error) {
    await import(/* webpackChunkName: "ask" */ './ask.ts')
      .then(({ loadJudge }) => loadJudge())
      .then(({ loadReports }) => loadReports(delivery))
      .catch(() => undefined);
    delivery.crash(error);
  } finally {
    deadline.clear();
  }
}
