import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { parseSelector } from '../selector.ts';
import { sameName, type Cohort, type Environment, type InventoryPolicy, type Owner, type Policy } from './policy.ts';
import { Places, problemsOf } from './problems.ts';
import { policySchema, type PolicyFile } from './schema.ts';

const HOUR = 3_600_000;
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: HOUR, d: 24 * HOUR, w: 168 * HOUR };

/** Reads the policy file. The error holds every problem of the text, each with its line and column. */
export function parsePolicy(text: string, file: string): Result<Policy, readonly Problem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', merge: false });
  if (document.errors.length > 0) {
    return fail(document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return problem(`${file}:${line}:${col}`, error.code, `YAML; ${firstLine(error.message)}`);
    }));
  }
  const places = new Places(file, document, lines);
  const value = toValue(document);
  if (!value.ok) return fail([problem(file, 'too many aliases', 'a YAML file without aliases that multiply')]);
  const parsed = policySchema.safeParse(value.value, { reportInput: false });
  if (!parsed.success) return fail(problemsOf(parsed.error.issues, value.value, places, keysAt));
  const problems = crossProblems(parsed.data, places);
  return problems.length > 0 ? fail(problems) : ok(toPolicy(parsed.data));
}

/** `toJS` throws when aliases multiply beyond the library's limit. */
function toValue(document: ReturnType<typeof parseDocument>): Result<unknown, undefined> {
  try {
    return ok(document.toJS({ maxAliasCount: 50 }));
  } catch {
    return fail(undefined);
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}

/** The keys allowed where an unknown one was found, read from the schema itself. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schemas = alternatives(z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' }));
  for (const step of path) schemas = schemas.flatMap((schema) => child(schema, String(step)));
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

type Schema = z.core.JSONSchema.BaseSchema;

function child(schema: Schema, step: string): Schema[] {
  const inner = schema.properties?.[step] ?? schema.additionalProperties ?? schema.items;
  return typeof inner === 'object' && !Array.isArray(inner) ? alternatives(inner) : [];
}

function alternatives(schema: Schema): Schema[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return branches.length === 0 ? [schema] : branches.flatMap((branch) => (typeof branch === 'object' ? alternatives(branch) : []));
}

/** What no single key can tell: each environment belongs to one cohort. */
function crossProblems(file: PolicyFile, places: Places): Problem[] {
  const seen: { name: string; cohort: string }[] = [];
  const problems: Problem[] = [];
  for (const [cohort, { environments = [] }] of Object.entries(file.cohorts)) {
    for (const [index, item] of environments.entries()) {
      const name = typeof item === 'string' ? item : item.name;
      const other = seen.find((one) => sameName(one.name, name));
      if (other !== undefined) {
        problems.push(problem(places.at(['cohorts', cohort, 'environments', index]), name, `an environment of its own; it belongs to ${other.cohort}`));
      }
      seen.push({ name, cohort });
    }
  }
  return problems;
}

function toPolicy(file: PolicyFile): Policy {
  const { releases = {}, approvals = {} } = file;
  return {
    inventory: toInventory(file.inventory),
    cohorts: new Map(Object.entries(file.cohorts).map(([name, cohort]) => [name, toCohort(name, cohort)])),
    releases: {
      branches: releases.branches ?? null,
      ignore: releases.ignore ?? [],
      guarded: releases.guarded ?? [],
      manifests: releases.manifests ?? [],
      statuses: releases.statuses ?? ['active'],
      unsignedMerges: releases['unsigned-merges'] ?? 'deny',
    },
    approvals: { within: approvals['within-cohort'] ?? 1, cross: approvals['cross-cohort'] ?? 2 },
    policyOwners: (file['policy-owners'] ?? []).map(toOwner),
  };
}

function toInventory(file: PolicyFile['inventory']): InventoryPolicy {
  const maxAge = file['max-age'] === undefined ? null : toMilliseconds(file['max-age']);
  const timeout = file.timeout === undefined ? 0 : toMilliseconds(file.timeout);
  return file.provider === 'http'
    ? { provider: 'http', url: file.url, maxAge: maxAge ?? 24 * HOUR, timeout }
    : { provider: 'file', path: file.path, maxAge, timeout };
}

function toCohort(name: string, file: PolicyFile['cohorts'][string]): Cohort {
  const select = file.select === undefined ? ok(null) : parseSelector(file.select);
  if (!select.ok) throw new Error(`the schema let an invalid selector of ${name} through`);
  return {
    name,
    dimension: file.dimension ?? 'default',
    select: select.value,
    owners: file.owners.map(toOwner),
    paths: file.paths ?? [],
    environments: (file.environments ?? []).map((item): Environment =>
      typeof item === 'string' ? { name: item, job: null } : { name: item.name, job: item.job ?? null }),
  };
}

function toOwner(written: string): Owner {
  const [organization, team] = written.replace(/^@/, '').split('/');
  return team === undefined || organization === undefined
    ? { kind: 'user', login: written.replace(/^@/, '') }
    : { kind: 'team', organization, team };
}

function toMilliseconds(duration: string): number {
  return Number.parseInt(duration, 10) * (UNITS[duration.slice(-1)] ?? Number.NaN);
}
