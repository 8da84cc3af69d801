import { z } from 'zod';
import { labelOfQuery, parseAnswer, type GitHub } from './client.ts';

const withPolicy = z.looseObject({
  repository: z.looseObject({ policy: z.looseObject({ text: z.string() }).nullable() }),
});

/** The same GitHub, whose default branch has another policy. Earlier versions of it stay as they were. */
export function withOtherPolicy(github: GitHub, text: string): GitHub {
  return {
    ...github,
    async query(asked, document, variables, schema, spare) {
      const answer = await github.query(asked, document, variables, z.unknown(), spare);
      if (!answer.ok) return answer;
      const read = withPolicy.safeParse(answer.value);
      if (!read.success) return parseAnswer(labelOfQuery(asked), schema, answer.value);
      const { repository } = read.data;
      // Where the default branch has none yet, it is as if it had this one.
      const before = repository.policy ?? { __typename: 'Blob', isTruncated: false, isBinary: false };
      const replaced = { ...repository, policy: { ...before, text } };
      return parseAnswer(labelOfQuery(asked), schema, { ...read.data, repository: replaced });
    },
  };
}
