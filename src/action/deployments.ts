import type { GateOutcome, Verification } from '../codes/outcome.ts';
import type { Ports } from '../check/ports.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { judgeDeployment } from '../gate/gate.ts';
import type { GateRun } from '../gate/request.ts';
import { verifyDeployment } from '../gate/verify/verify.ts';
import { gateLogOf } from '../report/gate-log.ts';
import { gateRecordOf } from '../report/deployment/record.ts';
import { gatePageOf } from '../report/html/deployment.ts';
import { verificationPageOf } from '../report/html/verification.ts';
import { gateSummaryOf } from '../report/markdown/gate-summary.ts';
import { verificationSummaryOf } from '../report/markdown/verification-summary.ts';
import { verificationLogOf } from '../report/verification-log.ts';
import { verificationRecordOf } from '../report/verification/record.ts';
import { refuse } from './delivered.ts';
import type { Delivered } from './delivery.ts';
import type { Environment } from './environment.ts';
import { gateOutputs, gateRequest } from './gate.ts';
import { gateRunOf } from './gate-run.ts';
import type { Inputs } from './inputs.ts';
import { connectTo } from './github.ts';
import type { Run } from './started.ts';
import { stepFileIsTracked } from './step-file.ts';
import { fetchVerifyRun, verifyOutputs, verifyRequest } from './verify.ts';

/* What judges deployments: loaded where a run is about one. */

/** Takes down what a run was about, with what it asked. */
export type Take = (run: { readonly gate: GateRun | null }) => () => object;

/** Judges a deployment, just before it. */
export async function runGate(
  { inputs, environment, deadline, runner }: Run,
  outside: Ports,
  taken: Take,
): Promise<Delivered> {
  const started = gateRunOf(environment, runner.now());
  const request = gateRequest(inputs, environment, started);
  if (!request.ok) return refuse(request.error);
  const github = connectTo(environment, inputs.githubToken, deadline);
  if (await stepFileIsTracked(inputs, environment, github)) return refuse([trackedFile(inputs)]);
  const outcome = await judgeDeployment(request.value, outside);
  return gateDelivered(outcome, environment, taken({ gate: started }));
}

/** Compares, after it, what the sites have. */
export async function runVerify(
  { inputs, environment, deadline }: Run,
  outside: Ports,
  taken: Take,
): Promise<Delivered> {
  const github = connectTo(environment, inputs.githubToken, deadline);
  const run = await fetchVerifyRun(inputs, environment, github);
  if (!run.ok) return refuse(run.error);
  const request = verifyRequest(inputs, environment, run.value);
  if (!request.ok) return refuse(request.error);
  const verification = await verifyDeployment(request.value, outside);
  return verifyDelivered(verification, environment, () => ({
    ...taken({ gate: null })(),
    verify: run.value,
  }));
}

function trackedFile({ inventoryFile }: Inputs): Problem {
  return problem(
    'input inventory-file',
    inventoryFile ?? '',
    'a file that a step of this job wrote, and not one of the commit that is deployed',
  );
}

/** What may still come fails no step: it is on hold. */
function verifyDelivered(verification: Verification, environment: Environment, evidence: () => unknown): Delivered {
  const { verdict } = verification;
  return {
    outputs: verifyOutputs(verification),
    exitCode: verdict === 'deny' || verdict === 'error' ? 1 : 0,
    environment,
    evidence,
    record: (context) => {
      const value = verificationRecordOf(verification, context);
      return { value, page: () => verificationPageOf(value) };
    },
    reports: [
      {
        log: () => verificationLogOf(verification),
        summary: () => verificationSummaryOf(verification, environment.links),
      },
    ],
  };
}

/** A closed gate fails the step, whatever `fail-on` says, unless every site has the commit already. */
function gateDelivered(outcome: GateOutcome, environment: Environment, evidence: () => unknown): Delivered {
  const outputs = gateOutputs(outcome);
  return {
    outputs,
    targets: outcome.targets,
    exitCode: outputs.gate === 'open' || outcome.verdict === 'skip' ? 0 : 1,
    environment,
    evidence,
    record: (context) => {
      const value = gateRecordOf(outcome, context);
      return { value, page: () => gatePageOf(value) };
    },
    reports: [{ log: () => gateLogOf(outcome), summary: () => gateSummaryOf(outcome, environment.links) }],
  };
}
