import { z } from 'zod/mini';
import { testFileSchema } from '../src/cli/test/schema.ts';
import { policySchema } from '../src/domain/policy/schema.ts';

/* Formats as JSON Schema, for editors. */

/** The policy. Some of what `parsePolicy` refuses (a selector's grammar, an address) no schema can say. */
export function policyJsonSchema() {
  return jsonSchema(policySchema, {
    $id: 'urn:cohort-guard:policy:1',
    title: 'cohort-guard policy',
    description:
      'Which cohorts there are, who may approve for them, and what makes a release. By default .github/cohort-guard.yml on the default branch.',
  });
}

/** Tests of a policy. */
export function policyTestJsonSchema() {
  return jsonSchema(testFileSchema, {
    $id: 'urn:cohort-guard:policy-test:1',
    title: 'cohort-guard policy tests',
    description: 'Cases that say what a policy is to do, for `cohort-guard test`. By default in .github/policy-tests.',
  });
}

function jsonSchema(
  format: z.ZodMiniType,
  about: { readonly $id: string; readonly title: string; readonly description: string },
) {
  const { $schema, ...schema } = z.toJSONSchema(format, { io: 'input' });
  return { $schema, ...about, ...schema };
}
