import { judgeSubject, loadJudging, unknownSubject } from '../check/subject.ts';
import { mostSevere } from '../domain/verdict.ts';
import type { GateRun } from '../gate/request.ts';
import { subjectOf, type Subject } from '../github/event.ts';
import { sent } from '../http/sent.ts';
import { Recorder } from '../record/recorder.ts';
import { CheckRunPublisher } from './check-run.ts';
import type { Judged } from './delivered.ts';
import type { Asking } from './ask.ts';
import type { Delivery } from './delivery.ts';
import type { Inputs } from './inputs.ts';
import { connectPorts } from './ports.ts';
import type * as reports from './reports.ts';
import type { Run } from './started.ts';

/** What tells people of it, in a file of its own; from then on a bug can be delivered, too. */
export async function loadReports(delivery: Delivery): Promise<typeof reports> {
  const checking = await import(/* webpackChunkName: "check" */ './checking.ts');
  const loaded = await checking.loadReports();
  delivery.reportInternal(loaded.internal);
  return loaded;
}

/** Judges what a run is about, delivers what that has come to, and publishes it. */
export async function judge(run: Run, { github, lookout }: Asking, delivery: Delivery): Promise<void> {
  const { inputs, environment, deadline, runner } = run;
  const recorder = new Recorder();
  const progress = (line: string) => runner.log(line);
  const outside = recorder.of(
    connectPorts(environment, inputs, deadline, () => runner.now(), { progress }, lookout, github),
  );
  const { repository, commit, branch } = environment;
  const taken = (subject: Subject | null, gate: GateRun | null) => () =>
    recorder.value({ repository, subject, commit, branch, gate }, inputs.membersToken !== null);
  switch (inputs.mode) {
    case 'gate':
    case 'verify': {
      const { loadDeployments } = await loadReports(delivery);
      const { runGate, runVerify } = await loadDeployments();
      const judgeIt = inputs.mode === 'gate' ? runGate : runVerify;
      return delivery.deliver(await judgeIt(run, outside, ({ gate }) => taken(null, gate)));
    }
    case 'check': {
      const subject = subjectOf(environment.event, environment.payload, inputs.pullRequest);
      const checkRun = new CheckRunPublisher(environment, inputs, runner, lookout);
      const result = subject.ok
        ? await judgeSubject(subject.value, inputs, outside, async (plan) => {
            await whileSent(checkRun.claim(plan), loadJudging);
            // While what is asked next is answered. Where it cannot be loaded, that shows when it is needed.
            void sent().then(() => loadReports(delivery).catch(() => undefined));
          })
        : unknownSubject(subject.error);
      const { delivered, publish } = await loadReports(delivery);
      const evidence = subject.ok ? taken(subject.value, null) : () => null;
      const came = delivered(result, environment, evidence, exitCodeOf(result, inputs));
      delivery.decide(came);
      if (!inputs.publish) return delivery.report(came);
      // GitHub's answers are waited for anyway: the rest is written meanwhile.
      const publishing = publish(result, checkRun, { environment, inputs, runner });
      const published = await whileSent(publishing, async () => {
        for (const _ of delivery.reportInParts(came)) await sent();
      });
      if (!published) runner.exit(1);
    }
  }
}

/** Works on something once what is asked is on its way, until the answer is there and the work is done. */
async function whileSent<T>(answer: Promise<T>, work: () => Promise<unknown>): Promise<T> {
  const [value] = await Promise.all([answer, sent().then(work)]);
  return value;
}

function exitCodeOf({ judged }: Judged, { failOn }: Inputs): 0 | 1 {
  const verdict = mostSevere(judged.map(({ outcome }) => outcome.verdict));
  const unread = judged.some(({ outcome }) => outcome.findings.some(({ code }) => code === 'input.invalid'));
  return unread || failOn.includes(verdict) ? 1 : 0;
}
