import { z } from 'zod';
import type { Lookup } from '../domain/facts.ts';
import type { Failure } from '../domain/finding.ts';
import type { Resolution } from '../domain/resolution.ts';
import type { Subject } from '../github/event.ts';
import { recording, replaying, Tape } from '../github/tape.ts';
import { writeResolution, takenResolution } from '../inventory/tape.ts';
import type { Outside } from './outside.ts';

/** What was to be judged, beside the inputs. */
export interface Matter {
  /** `owner/name`. */
  readonly repository: string;
  /** What the event was about (check); null at the gate. */
  readonly subject: Subject | null;
  /** The commit and branch of the run: what the gate judges. */
  readonly commit: string | null;
  readonly branch: string | null;
}

const failure = z.object({
  code: z.enum([
    'inventory.unavailable',
    'inventory.malformed',
    'inventory.inconsistent',
    'inventory.stale',
    'evidence.unavailable',
    'evidence.truncated',
  ]),
  asked: z.string(),
  expected: z.string(),
  observed: z.string(),
}) satisfies z.ZodType<Failure>;

function lookup<T>(value: z.ZodType<T>) {
  return z.discriminatedUnion('found', [
    z.object({ found: z.literal(true), value }),
    z.object({ found: z.literal(false), failure }),
  ]);
}

const exchange = z.object({
  asked: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  key: z.string(),
  answers: z.array(lookup(z.unknown())),
});
const resolutions: z.ZodType<Lookup<readonly Resolution[]>> = lookup(z.array(takenResolution));
const subject: z.ZodType<Subject> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('pull-request'),
    number: z.int(),
    head: z.string().nullable(),
    comment: z.int().nullable(),
  }),
  z.object({ kind: z.literal('head'), commit: z.string(), branch: z.string(), repository: z.string() }),
  z.object({ kind: z.literal('group'), head: z.string(), base: z.string(), branch: z.string() }),
  z.object({ kind: z.literal('nothing'), why: z.string() }),
]);

/** The evidence of a record, read back: all that is needed to judge again, anywhere and at any time. */
export const takenEvidence = z.object({
  format: z.literal(1),
  repository: z.string(),
  subject: subject.nullable(),
  commit: z.string().nullable(),
  branch: z.string().nullable(),
  github: z.array(exchange),
  /** Null where no members-token was given. */
  members: z.array(exchange).nullable(),
  inventory: z.array(resolutions),
});
export type TakenEvidence = z.output<typeof takenEvidence>;

/** Takes down what is asked while judging, for the record. */
export class EvidenceTape {
  readonly #github = new Tape();
  readonly #members = new Tape();
  readonly #inventory: Lookup<readonly Resolution[]>[] = [];

  /** The same world, with every answer taken down. */
  of(outside: Outside): Outside {
    const { members } = outside;
    return {
      github: recording(outside.github, this.#github),
      members: members === null ? null : recording(members, this.#members),
      resolve: async (queries, tip) => {
        const answer = await outside.resolve(queries, tip);
        this.#inventory.push(answer);
        return answer;
      },
      sleep: outside.sleep,
    };
  }

  /** As plain JSON, for the record. */
  value(matter: Matter, hasMembers: boolean) {
    return {
      format: 1,
      ...matter,
      github: this.#github.exchanges(),
      members: hasMembers ? this.#members.exchanges() : null,
      inventory: this.#inventory.map((answer) =>
        answer.found ? { found: true, value: answer.value.map(writeResolution) } : answer,
      ),
    };
  }
}

/** The world as a record has it. `missing` is told of questions that were not asked when it was made. */
export function takenOutside(taken: TakenEvidence, missing: (asked: string) => void): Outside {
  const answers = [...taken.inventory];
  return {
    github: replaying(taken.repository, taken.github, missing),
    members: taken.members === null ? null : replaying(taken.repository, taken.members, missing),
    resolve: () => Promise.resolve(answers.shift() ?? nothingTaken(missing)),
    sleep: () => Promise.resolve(),
  };
}

function nothingTaken(missing: (asked: string) => void): Lookup<never> {
  missing('inventory');
  return {
    found: false,
    failure: {
      code: 'inventory.unavailable',
      asked: 'inventory',
      expected: 'an answer in the record',
      observed: 'none',
    },
  };
}
