import { z } from 'zod/mini';
import type { GateOutcome, Outcome } from '../codes/outcome.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { gateRecordOf, readRecord, recordHead, recordOf, verificationRecordOf } from '../report/index.ts';
import { Recorder } from '../record/recorder.ts';
import { recordedEvidence, replayPorts, type RecordedEvidence } from '../record/replay.ts';
import { gateRequest } from '../action/gate.ts';
import { verifyRequest } from '../action/verify.ts';
import { judgeDeployment } from '../gate/gate.ts';
import { verifyDeployment } from '../gate/verify/verify.ts';
import { parseInputs, SECRET_INPUTS, type Inputs } from '../action/inputs.ts';
import { judgeSubject } from '../check/subject.ts';
import type { Ports } from '../check/ports.ts';
import { VERSION } from '../version.ts';

const taken = z.object({
  ...recordHead,
  event: z.nullable(z.string()),
  run: z.nullable(z.string()),
  inputs: z.record(z.string(), z.string()),
  verdict: z.string(),
  evidence: z.unknown(),
});
type Taken = z.output<typeof taken>;

/** A record, judged again. */
export interface JudgedRecord {
  /** As it was written. */
  readonly record: Taken;
  /** Of the pull requests of a check; empty for others. */
  readonly outcomes: readonly Outcome[];
  /** Null for a check and a verification. */
  readonly gate: GateOutcome | null;
  /** As it would be written now, of the same moment. */
  readonly again: ReturnType<typeof gateRecordOf | typeof recordOf | typeof verificationRecordOf>;
}

/**
 * Judges the evidence of a decision record again, by the code of today, and asks nobody. `text` is the file as it was
 * written. `change` gives another world than the record's; `missing` is told of what it does not answer. The error says
 * why the record cannot tell.
 */
export async function judgeRecord(
  text: string,
  change: (recorded: Ports, missing: (asked: string) => void) => Ports = (recorded) => recorded,
): Promise<Result<JudgedRecord, string>> {
  const read = readRecord(text, taken);
  if (!read.ok) return read;
  const record = read.value;
  const evidence = recordedEvidence.safeParse(record.evidence);
  if (!evidence.success) return fail(unreadEvidence(record.evidence));
  const inputs = parseInputs((name) => (name === 'github-token' ? 'not needed' : (record.inputs[name] ?? '')));
  if (!inputs.ok) return fail('its inputs are not those of an action');
  const missing: string[] = [];
  const note = (asked: string) => void missing.push(asked);
  const ports = change(replayPorts(evidence.data, note), note);
  const judged = await judgeAgain(record, evidence.data, inputs.value, ports);
  if (judged === null) return fail('it does not tell what was to be judged');
  const [asked] = missing;
  if (asked === undefined) return ok(judged);
  // What is written for a token is not what was asked with it.
  if (text.includes('***')) return fail(`a token was hidden in it, and with it what was asked (${asked})`);
  const madeBy = record.tool.version ?? 'an unknown version';
  return fail(
    `this version (${VERSION}) asks what ${madeBy}, which made the record, did not ask (${asked}): replay it with that version`,
  );
}

function unreadEvidence(evidence: unknown): string {
  return evidence === null || evidence === undefined
    ? 'it holds no answers of GitHub to judge by: check made it in a clone, or its run could not read inputs or event, or ended by a bug'
    : 'its evidence is not as a record has it: it was changed, or another version made it';
}

/** The judgement as it would be now, and its record of the same moment; null where there is nothing to judge. */
async function judgeAgain(
  record: Taken,
  evidence: RecordedEvidence,
  inputs: Inputs,
  outside: Ports,
): Promise<JudgedRecord | null> {
  const again = new Recorder();
  const { repository, subject, commit, branch, gate } = evidence;
  const context = () => ({
    version: record.tool.version ?? VERSION,
    inputs: withoutSecretInputs(record.inputs),
    event: record.event,
    run: record.run,
    timestamp: record.timestamp,
    evidence: again.value({ repository, subject, commit, branch, gate }, evidence.members !== null),
  });
  switch (inputs.mode) {
    case 'gate': {
      if (gate === null) return null;
      const request = gateRequest(inputs, { commit, branch }, gate);
      if (!request.ok) return null;
      const outcome = await judgeDeployment(request.value, again.of(outside));
      return { record, outcomes: [], gate: outcome, again: gateRecordOf(outcome, context()) };
    }
    case 'verify': {
      const { verify } = evidence;
      const request = verify === undefined ? null : verifyRequest(inputs, { commit, branch }, verify);
      if (request?.ok !== true) return null;
      const verification = await verifyDeployment(request.value, again.of(outside));
      const asked = context();
      const written = verificationRecordOf(verification, { ...asked, evidence: { ...asked.evidence, verify } });
      return { record, outcomes: [], gate: null, again: written };
    }
    case 'check': {
      if (subject === null) return null;
      const { judged, sharers } = await judgeSubject(subject, inputs, again.of(outside));
      const outcomes = judged.map((judgement) => judgement.outcome);
      const others = sharers.map((sharer) => sharer.outcome);
      return { record, outcomes, gate: null, again: recordOf(outcomes, context(), others) };
    }
  }
}

function withoutSecretInputs(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).filter(([name]) => !SECRET_INPUTS.some((secret) => secret === name)),
  );
}
