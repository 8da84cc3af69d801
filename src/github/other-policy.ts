import { z } from 'zod/mini';
import { ok } from '../domain/result.ts';
import { answering } from './answering.ts';
import type { GitHub } from './client.ts';

const withPolicy = z.looseObject({
  repository: z.looseObject({ policy: z.nullable(z.looseObject({ text: z.string() })) }),
});

/** The same GitHub, whose default branch has another policy. Earlier versions of it stay as they were. */
export function withOtherPolicy(github: GitHub, text: string): GitHub {
  return answering(github, async ({ kind }, send) => {
    const answer = await send(github);
    const read = kind === 'query' && answer.ok ? withPolicy.safeParse(answer.value) : null;
    if (read?.success !== true) return answer;
    const { repository } = read.data;
    // Where the default branch has none yet, it is as if it had this one.
    const before = repository.policy ?? { __typename: 'Blob', isTruncated: false, isBinary: false };
    return ok({ ...read.data, repository: { ...repository, policy: { ...before, text } } });
  });
}
