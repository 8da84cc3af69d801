import { expect } from 'vitest';
import type { Recorder } from '../../src/record/recorder.ts';
import { recordedEvidence, replayPorts } from '../../src/record/replay.ts';
import type { ReplayTarget } from '../../src/record/evidence.ts';
import type { Ports } from '../../src/check/ports.ts';
import { replay } from '../../src/cli/replay.ts';
import type { Finding } from '../../src/codes/index.ts';
import { VERSION } from '../../src/version.ts';
import { isFull } from '../samples.ts';
import type { StepResult } from './run-action.ts';

/*
 * What is true of every judgement in these tests: its evidence alone leads to it again. `npm test` looks at the first of
 * each kind: of each verdict and codes, and of each verdict that a question was asked for.
 */

const seen = new Set<string>();

function isNew(verdict: string, codes: readonly string[], exchanges: readonly { readonly asked: string }[]): boolean {
  const traits = [
    JSON.stringify([verdict, codes]),
    // Of whichever commits and numbers.
    ...exchanges.map(({ asked }) => `${verdict} ${asked.replaceAll(/[0-9a-f]{7,}|\d+/g, '')}`),
  ];
  const isKnown = traits.every((trait) => seen.has(trait));
  for (const trait of traits) seen.add(trait);
  return isFull || !isKnown;
}

/** The record of a run that asked anything can be replayed, and comes out the same byte for byte. */
export async function expectReplayable({ record, recordText, outputs }: StepResult): Promise<void> {
  if (recordText === null || record.evidence === null) return;
  const hidden = recordText.includes('***') ? ['***'] : [];
  if (!isNew(record.verdict, [outputs['codes'] ?? '', ...hidden], record.evidence.github)) return;
  const again = await replay(recordText);
  // Somebody has put a token of the run where the record tells of it: `***` is not what was asked or answered.
  if (hidden.length > 0)
    return expect(again.kind === 'judged' ? again.is : again.why).toMatch(
      again.kind === 'judged' ? record.verdict : /a token was hidden/,
    );
  expect(again).toEqual({
    kind: 'judged',
    was: record.verdict,
    is: record.verdict,
    exactly: true,
    differing: [],
    madeBy: VERSION,
    hidden: false,
  });
}

/** The same for a judgement without a record of its own. */
export async function expectSameAgain<T extends { readonly verdict: string; readonly findings: readonly Finding[] }>(
  outcome: T,
  evidence: Recorder,
  matter: ReplayTarget,
  hasMembers: boolean,
  judge: (outside: Ports) => Promise<T>,
): Promise<void> {
  const { github } = evidence.value(matter, hasMembers);
  const codes = outcome.findings.map(({ code }) => code);
  if (!isNew(outcome.verdict, codes, github)) return;
  const missing: string[] = [];
  const taken = recordedEvidence.parse(JSON.parse(JSON.stringify(evidence.value(matter, hasMembers))));
  expect(await judge(replayPorts(taken, (asked) => missing.push(asked)))).toEqual(outcome);
  expect(missing).toEqual([]);
}
