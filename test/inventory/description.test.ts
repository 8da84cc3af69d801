import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ask, serve } from './support.ts';

/* The published description of our own shape is true of what the tests serve, and its examples are read as sites. */

interface Media {
  readonly examples: Readonly<Record<string, { readonly value: Record<string, unknown> }>>;
}
interface Description {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { readonly responses: { readonly 200: { readonly content: Record<string, Media> } } } }
    >
  >;
}

const text = readFileSync(resolve(import.meta.dirname, '../../schema/inventory.openapi.yaml'), 'utf8');
const description = parse(text) as Description;
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
ajv.addSchema(description, 'inventory');

const problemsOf = (schema: string, body: unknown) => {
  const validate = ajv.getSchema(`inventory#/components/schemas/${schema}`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(body) === true ? [] : validate.errors;
};

const exampleOf = (path: string) =>
  Object.values(description.paths[path]?.get.responses[200].content['application/json']?.examples ?? {})[0]?.value;

test.each([
  ['/sites', 'SitesPage'],
  ['/cohorts', 'Cohorts'],
])('%s: its example and what the loopback inventory serves are %s', async (path, schema) => {
  const inventory = await serve();
  expect(problemsOf(schema, exampleOf(path))).toEqual([]);
  const answer = await fetch(inventory.url + path);
  expect(problemsOf(schema, await answer.json())).toEqual([]);
});

test('what the description refuses, the action does not believe', async () => {
  const inventory = await serve({ edit: (body) => ({ ...body, total: '25' }) });
  const answer = await fetch(`${inventory.url}/sites`);
  expect(problemsOf('SitesPage', await answer.json())).not.toEqual([]);
  expect(await ask(inventory.url)).toMatchObject({ ok: false, error: { code: 'inventory.malformed' } });
});
