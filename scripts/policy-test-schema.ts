import { z } from 'zod';
import { testFileSchema } from '../src/cli/test/schema.ts';

/** The format of policy tests as JSON Schema, for editors. */
export function policyTestJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(testFileSchema, { io: 'input' });
  return {
    $schema,
    $id: 'urn:cohort-guard:policy-test:1',
    title: 'cohort-guard policy tests',
    description: 'Cases that say what a policy is to do, for `cohort-guard test`. By default in .github/policy-tests.',
    ...schema,
  };
}
