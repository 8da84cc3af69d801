import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/**
 * GitHub's own REST description. What is asked has to fit it, and each part that an answer has; that an answer has what
 * is read of it, the product's own schemas hold. It is 13 MB, so the operations that are served are cut out of it once
 * and kept in `node_modules/.cache`; validators are compiled when their operation is first used.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = Record<string, Json>;
interface Operation {
  query: string[];
  request: Json | null;
  answers: JsonObject;
}
interface Excerpt {
  operations: Record<string, Operation>;
  /** What schemas refer to: those of requests as they are, those of answers with nothing required. */
  components: Record<Of, JsonObject>;
}
type Of = 'request' | 'answer';
const policySummary = {
  type: 'object',
  properties: { id: { type: 'integer' }, enforcement: { enum: ['disabled', 'active', 'evaluate'] } },
};
/**
 * Routes that are newer than the package, as github/docs describes them (src/rest/data/fpt-2026-03-10/actions.json, read
 * in November 2026): what is asked of them and nothing more.
 */
const NEWER: Record<string, Operation> = {
  'GET /repos/{owner}/{repo}/actions/policies': {
    query: ['per_page', 'page', 'has_parents'],
    request: null,
    answers: {
      200: {
        type: 'object',
        properties: { policies: { type: 'array', items: policySummary } },
      },
    },
  },
  'GET /repos/{owner}/{repo}/actions/policies/{policy_id}': {
    query: [],
    request: null,
    answers: { 200: policySummary },
  },
};

export interface OpenApi {
  /** Null when it fits, else what is wrong. */
  request(operation: string, body: unknown): string | null;
  answer(operation: string, status: number, body: unknown): string | null;
  /** The names of the query parameters. */
  query(operation: string): readonly string[];
}

const require = createRequire(import.meta.url);

/** `operations` are written `GET /repos/{owner}/{repo}`. */
export function openApi(operations: readonly string[]): OpenApi {
  let excerpt: Excerpt | undefined;
  let ajv: Ajv | undefined;
  const validators = new Map<string, ValidateFunction>();

  const operation = (name: string): Operation => {
    excerpt ??= load(operations);
    const found = excerpt.operations[name] ?? NEWER[name];
    if (found === undefined) throw new Error(`GitHub's REST description has no ${name}`);
    return found;
  };
  const check = (key: string, schema: Json, body: unknown): string | null => {
    if (ajv === undefined) {
      ajv = new Ajv({
        strict: false,
        logger: false,
        validateSchema: false,
        inlineRefs: false,
        code: { optimize: false },
      });
      formats.default(ajv);
      // GitHub says "" for a URL that is not there.
      ajv.addFormat('uri', (text) => text === '' || URL.canParse(text));
      for (const side of ['request', 'answer'] as const)
        ajv.addSchema({ $id: side, components: { schemas: excerpt?.components[side] } });
    }
    let validate = validators.get(key);
    if (validate === undefined) {
      validate = ajv.compile(schema as object);
      validators.set(key, validate);
    }
    if (validate(body)) return null;
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`).join('; ');
  };

  return {
    query: (name) => operation(name).query,
    request(name, body) {
      const { request } = operation(name);
      return request === null ? null : check(`${name} request`, request, body);
    },
    answer(name, status, body) {
      const schema = operation(name).answers[String(status)];
      if (schema === undefined) return status < 300 ? `status ${String(status)} is not described` : null;
      return schema === null ? null : check(`${name} ${String(status)}`, schema, body);
    },
  };
}

function load(operations: readonly string[]): Excerpt {
  const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
  const { version } = JSON.parse(readFileSync(require.resolve('@octokit/openapi/package.json'), 'utf8')) as {
    version: string;
  };
  const key = createHash('sha256')
    .update(JSON.stringify([version, operations, cut.toString(), translate.toString()]))
    .digest('hex')
    .slice(0, 16);
  const cache = join(dirname(dirname(dirname(dirname(file)))), '.cache', 'loopback-github', `openapi-${key}.json`);
  try {
    return JSON.parse(readFileSync(cache, 'utf8')) as Excerpt;
  } catch {
    const excerpt = cut(JSON.parse(readFileSync(file, 'utf8')) as JsonObject, operations);
    try {
      mkdirSync(dirname(cache), { recursive: true });
      writeFileSync(`${cache}.${String(process.pid)}`, JSON.stringify(excerpt));
      renameSync(`${cache}.${String(process.pid)}`, cache);
    } catch {
      // A read-only node_modules only costs time.
    }
    return excerpt;
  }
}

/** The schemas of these operations, and every component that they lead to. */
function cut(description: JsonObject, operations: readonly string[]): Excerpt {
  const at = (pointer: string): Json =>
    pointer
      .split('/')
      .slice(1)
      .reduce<Json>((node, part) => (node as JsonObject)[part] ?? null, description);
  const resolved = (node: Json | undefined): JsonObject => {
    const object = (node ?? {}) as JsonObject;
    return typeof object['$ref'] === 'string' ? resolved(at(object['$ref'])) : object;
  };
  const components: Excerpt['components'] = { request: {}, answer: {} };
  const follow = (node: Json, of: Of): void => {
    if (typeof node !== 'object' || node === null) return;
    const ref = Array.isArray(node) ? undefined : node['$ref'];
    if (typeof ref === 'string') {
      const name = ref.split('/').at(-1) ?? '';
      if (name in components[of]) return;
      components[of][name] = true;
      components[of][name] = translate(at(ref), of);
      follow(at(ref), of);
      return;
    }
    for (const child of Object.values(node)) follow(child, of);
  };
  const schemaOf = (holder: JsonObject, of: Of): Json | null => {
    const content = holder['content'] as Record<string, JsonObject> | undefined;
    const schema = content?.['application/json']?.['schema'] ?? null;
    if (schema !== null) follow(schema, of);
    return schema === null ? null : translate(schema, of);
  };
  const found: Record<string, Operation> = {};
  for (const name of operations) {
    const [method = '', template = ''] = name.split(' ');
    const operation = ((description['paths'] as JsonObject)[template] as JsonObject | undefined)?.[
      method.toLowerCase()
    ] as JsonObject | undefined;
    if (operation === undefined) continue;
    const answers = Object.entries((operation['responses'] ?? {}) as JsonObject)
      .filter(([status]) => !['4', '5'].includes(status[0] ?? ''))
      .map(([status, answer]): [string, Json] => [status, schemaOf(resolved(answer), 'answer')]);
    const parameters = ((operation['parameters'] ?? []) as Json[]).map(resolved);
    found[name] = {
      query: parameters
        .filter((each) => each['in'] === 'query')
        .map((each) => JSON.stringify(each['name']).slice(1, -1)),
      request: operation['requestBody'] === undefined ? null : schemaOf(resolved(operation['requestBody']), 'request'),
      answers: Object.fromEntries(answers),
    };
  }
  return { operations: found, components };
}

/** OpenAPI 3.0 to JSON Schema: `nullable`, pointers into one document, and of answers what they may leave out. */
function translate(node: Json, of: Of): Json {
  if (Array.isArray(node)) return node.map((each) => translate(each, of));
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example: _example, examples: _examples, discriminator: _discriminator, ...rest } = node;
  const schema = Object.fromEntries(
    Object.entries(rest)
      .filter(([key, value]) => of === 'request' || key !== 'required' || !Array.isArray(value))
      .map(([key, value]) => {
        if (key === '$ref' && typeof value === 'string') return [key, `${of}${value}`];
        // Without what is required, several may fit.
        return [of === 'answer' && key === 'oneOf' ? 'anyOf' : key, translate(value, of)];
      }),
  );
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}
