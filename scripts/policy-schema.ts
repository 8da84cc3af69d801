import { z } from 'zod';
import { policySchema } from '../src/domain/policy/schema.ts';

/** The policy's format as JSON Schema, for editors. Some of what `parsePolicy` refuses (a selector's grammar, an address) no schema can say. */
export function policyJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { io: 'input' });
  return {
    $schema,
    $id: 'urn:cohort-guard:policy:1',
    title: 'cohort-guard policy',
    description:
      'Which cohorts there are, who may approve for them, and what makes a release. By default .github/cohort-guard.yml on the default branch.',
    ...schema,
  };
}
