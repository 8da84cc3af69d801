import { judgeSubject, unknownSubject } from '../check/subject.ts';
import { mostSevere } from '../domain/verdict.ts';
import type { GateRun } from '../gate/request.ts';
import { subjectOf, type Subject } from '../github/event.ts';
import { sent } from '../http/sent.ts';
import { Recorder } from '../record/recorder.ts';
import { CheckRunPublisher } from './check-run.ts';
import { delivered, type Judged } from './delivered.ts';
import type { Asking } from './ask.ts';
import type { Delivered, Delivery } from './delivery.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import { connectPorts } from './ports.ts';
import { publish } from './publish.ts';
import type { Run } from './started.ts';

export { internal, refuse } from './delivered.ts';

/** Judges what a run is about, delivers what that has come to, and publishes it. */
export async function judge(run: Run, { github, lookout }: Asking, delivery: Delivery): Promise<void> {
  const { inputs, environment, deadline, runner } = run;
  const evidence = new Recorder();
  const progress = (line: string) => runner.log(line);
  const outside = evidence.of(
    connectPorts(environment, inputs, deadline, () => runner.now(), { progress }, lookout, github),
  );
  const { repository, commit, branch } = environment;
  const taken = (subject: Subject | null, gate: GateRun | null) =>
    evidence.value({ repository, subject, commit, branch, gate }, inputs.membersToken !== null);
  switch (inputs.mode) {
    case 'gate':
    case 'verify': {
      const { runGate, runVerify } = await import(/* webpackChunkName: "gate" */ './deployments.ts');
      const judgeIt = inputs.mode === 'gate' ? runGate : runVerify;
      return delivery.deliver(await judgeIt(run, outside, ({ gate }) => taken(null, gate)));
    }
    case 'check': {
      const subject = subjectOf(environment.event, environment.payload, inputs.pullRequest);
      const checkRun = new CheckRunPublisher(environment, inputs, runner, lookout);
      const result = subject.ok
        ? await judgeSubject(subject.value, inputs, outside, (plan) => checkRun.claim(plan))
        : unknownSubject(subject.error);
      const came = checkDelivered(result, environment, inputs, subject.ok ? taken(subject.value, null) : null);
      delivery.decide(came);
      if (!inputs.publish) return delivery.report(came);
      // GitHub's answers are waited for anyway: the rest is written meanwhile.
      const publishing = publish(result, checkRun, { environment, inputs, runner });
      const [published] = await Promise.all([publishing, reportMeanwhile(came, delivery)]);
      if (!published) runner.exit(1);
    }
  }
}

/** Writes what people read once what is asked now is on its way; what is asked between two parts of it leaves as well. */
async function reportMeanwhile(came: Delivered, delivery: Delivery): Promise<void> {
  await sent();
  for (const _ of delivery.reportInParts(came)) await sent();
}

function checkDelivered(result: Judged, environment: Environment, { failOn }: Inputs, evidence: unknown): Delivered {
  const { judged } = result;
  const verdict = mostSevere(judged.map(({ outcome }) => outcome.verdict));
  const unread = judged.some(({ outcome }) => outcome.findings.some(({ code }) => code === 'input.invalid'));
  return delivered(result, environment, evidence, unread || failOn.includes(verdict) ? 1 : 0);
}
