import { fail, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { Failure } from '../domain/finding.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import type { Subject } from '../github/event.ts';
import { replayingGitHub } from '../github/recorder.ts';
import { recordedAnswers } from '../inventory/recorded.ts';
import type { Ports } from '../check/ports.ts';
import { gateRun } from '../gate/request.ts';
import { verifyRun } from '../gate/verify/request.ts';

/* What a record has, read back. */

const failure = z.object({
  code: z.enum([
    'inventory.unavailable',
    'inventory.malformed',
    'inventory.inconsistent',
    'inventory.stale',
    'inventory.unmapped',
    'inventory.bounds',
    'evidence.unavailable',
    'evidence.truncated',
  ]),
  asked: z.string(),
  expected: z.string(),
  observed: z.string(),
  reason: z.exactOptional(z.enum(['limit', 'too-far', 'too-large', 'unauthorized', 'forbidden', 'absent'])),
  needs: z.exactOptional(z.string()),
  key: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Failure>;

function lookup<T>(value: z.ZodMiniType<T>) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: failure }),
  ]);
}

const exchange = z.object({
  asked: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  key: z.string(),
  answers: z.array(lookup(z.unknown())),
});
const time: z.ZodMiniType<Result<number, Failure>> = lookup(z.number());
const resolutions: z.ZodMiniType<Result<readonly Resolution[], Failure>> = lookup(recordedAnswers);
const subject: z.ZodMiniType<Subject> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('pull-request'),
    number: z.int(),
    head: z.nullable(z.string()),
    comment: z.nullable(z.array(z.string())),
  }),
  z.object({ kind: z.literal('head'), commit: z.string(), branch: z.string(), repository: z.string() }),
  z.object({ kind: z.literal('group'), head: z.string(), base: z.string(), branch: z.string(), ref: z.string() }),
  z.object({ kind: z.literal('nothing'), why: z.string() }),
]);

/** The evidence of a record, read back: all that is needed to judge again, anywhere and at any time. */
export const recordedEvidence = z.object({
  format: z.literal(1),
  repository: z.string(),
  subject: z.nullable(subject),
  commit: z.nullable(z.string()),
  branch: z.nullable(z.string()),
  gate: z.nullable(gateRun),
  /** What else of the run a verification depends on; not there for the others. */
  verify: z.exactOptional(verifyRun),
  github: z.array(exchange),
  /** Null where no members-token was given. */
  members: z.nullable(z.array(exchange)),
  /** The time by GitHub's clock; null where nothing depended on it. */
  now: z.nullable(time),
  inventory: z.array(resolutions),
});
export type RecordedEvidence = z.output<typeof recordedEvidence>;

/** The world as a record has it. `missing` is told of questions that were not asked when it was made. */
export function replayPorts(taken: RecordedEvidence, missing: (asked: string) => void): Ports {
  const answers = [...taken.inventory];
  return {
    github: replayingGitHub(taken.repository, taken.github, missing),
    ahead: null,
    members: taken.members === null ? null : replayingGitHub(taken.repository, taken.members, missing),
    resolve: () => Promise.resolve(answers.shift() ?? nothingTaken('inventory.unavailable', 'inventory', missing)),
    listAhead: null,
    now: () => Promise.resolve(taken.now ?? nothingTaken('evidence.unavailable', "GitHub's clock", missing)),
    sleep: () => Promise.resolve(),
  };
}

function nothingTaken(
  code: 'inventory.unavailable' | 'evidence.unavailable',
  asked: string,
  missing: (asked: string) => void,
): Result<never, Failure> {
  missing(asked);
  return fail({ code, asked, expected: 'an answer in the record', observed: 'none' });
}
