import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { gateRecordOf, recordOf } from '../report/index.ts';
import { Recorder, recordedEvidence, replayPorts, type RecordedEvidence } from '../record/recorder.ts';
import { gateRequest } from '../action/gate.ts';
import { judgeDeployment } from '../gate/gate.ts';
import { parseInputs, SECRET_INPUTS, type Inputs } from '../action/inputs.ts';
import { judgeSubject } from '../check/subject.ts';
import type { Ports } from '../check/ports.ts';
import { VERSION } from '../version.ts';

/** What judging a record's evidence again has come to. */
export type Replay =
  /** `exactly`: the record as it would be written now is the same, byte for byte. */
  | {
      readonly kind: 'judged';
      readonly was: string;
      readonly is: string;
      readonly exactly: boolean;
      /** Parts of the record that are not as they were. */ readonly differing: readonly string[];
      readonly madeBy: string;
      /** Whether a token was hidden in it when it was written: then it need not be the same. */ readonly hidden: boolean;
    }
  /** The record cannot tell. */
  | { readonly kind: 'impossible'; readonly why: string };

const taken = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.literal('cohort-guard'), version: z.string().nullable() }),
  timestamp: z.string(),
  event: z.string().nullable(),
  run: z.string().nullable(),
  inputs: z.record(z.string(), z.string()),
  verdict: z.string(),
  evidence: z.unknown(),
});
type Taken = z.output<typeof taken>;

/** Judges the evidence of a decision record again, by the code of today, and asks nobody. `text` is the file as it was written. */
export async function replay(text: string): Promise<Replay> {
  const record = readRecord(text);
  if (typeof record === 'string') return { kind: 'impossible', why: record };
  const evidence = recordedEvidence.safeParse(record.evidence);
  if (!evidence.success) return { kind: 'impossible', why: unreadEvidence(record.evidence) };
  const inputs = parseInputs((name) => (name === 'github-token' ? 'not needed' : (record.inputs[name] ?? '')));
  if (!inputs.ok) return { kind: 'impossible', why: 'its inputs are not those of an action' };
  const missing: string[] = [];
  const again = await judgeAgain(
    record,
    evidence.data,
    inputs.value,
    replayPorts(evidence.data, (asked) => missing.push(asked)),
  );
  if (again === null) return { kind: 'impossible', why: 'it does not tell what was to be judged' };
  const hidden = text.includes('***');
  const madeBy = record.tool.version ?? 'an unknown version';
  if (missing[0] !== undefined) {
    // What is written for a token is not what was asked with it.
    if (hidden)
      return { kind: 'impossible', why: `a token was hidden in it, and with it what was asked (${missing[0]})` };
    return {
      kind: 'impossible',
      why: `this version (${VERSION}) asks what ${madeBy}, which made the record, did not ask (${missing[0]}): replay it with that version`,
    };
  }
  const written = `${JSON.stringify(again, null, 2)}\n`;
  return {
    kind: 'judged',
    was: record.verdict,
    is: again.verdict,
    exactly: written === text,
    differing: differing(JSON.parse(text), JSON.parse(written)),
    madeBy,
    hidden,
  };
}

function readRecord(text: string): Taken | string {
  try {
    const read = taken.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    const [first] = read.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
    return `it is not a decision record (${first})`;
  } catch {
    return 'it is not JSON';
  }
}

function unreadEvidence(evidence: unknown): string {
  return evidence === null || evidence === undefined
    ? 'nothing was asked when it was made (inputs or event could not be read, or the run ended by a bug)'
    : 'its evidence is not as a record has it: it was changed, or another version made it';
}

/** The record as it would be written now, of the same moment; null where there is nothing to judge. */
async function judgeAgain(record: Taken, evidence: RecordedEvidence, inputs: Inputs, outside: Ports) {
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
      return request.ok ? gateRecordOf(await judgeDeployment(request.value, again.of(outside)), context()) : null;
    }
    case 'check': {
      if (subject === null) return null;
      const { judged, sharers } = await judgeSubject(subject, inputs, again.of(outside));
      return recordOf(
        judged.map((one) => one.outcome),
        context(),
        sharers.map((one) => one.outcome),
      );
    }
  }
}

function withoutSecretInputs(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).filter(([name]) => !SECRET_INPUTS.some((secret) => secret === name)),
  );
}

const parts = z.record(z.string(), z.unknown());

/** The names of the record's parts that differ. */
function differing(before: unknown, after: unknown): string[] {
  const [was, is] = [parts.parse(before), parts.parse(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => !isDeepStrictEqual(was[key], is[key]));
}
