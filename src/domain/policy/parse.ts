import { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Cohort, Environment, InventoryPolicy, Owner, Policy } from './policy.ts';
import { DAY, toMilliseconds } from './duration.ts';
import { MAX_PROBLEMS, problemsOf, type Places } from './problems.ts';
import { COHORT_NAMES, policySchema, type PolicyFile } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** Reads the policy file. The error holds every problem of the text, each with its line and column. */
export function parsePolicy(text: string, file: string): Result<Policy, readonly Problem[]> {
  const yaml = parseYaml(text, file, 'core', 'YAML');
  if (!yaml.ok) return yaml;
  const { value, places } = yaml.value;
  const names = yaml.value.keysAt(['cohorts']);
  const parsed = policySchema.safeParse(value);
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, value, places, keysAt)),
    ...nameProblems(names, places),
    ...sharedEnvironments(value, names, places),
  ];
  return parsed.success && problems.length === 0 ? ok(toPolicy(parsed.data, names)) : fail(problems);
}

/** The keys allowed where an unknown one was found, read from the schema itself. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schemas = alternatives(z.toJSONSchema(policySchema, { io: 'input' }));
  for (const step of path) schemas = schemas.flatMap((schema) => child(schema, String(step)));
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

type Schema = z.core.JSONSchema.BaseSchema;

function child(schema: Schema, step: string): Schema[] {
  const inner = schema.properties?.[step] ?? schema.additionalProperties ?? schema.items;
  return [inner]
    .flat()
    .filter((one) => typeof one === 'object')
    .flatMap(alternatives);
}

function alternatives(schema: Schema): Schema[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return branches.length === 0
    ? [schema]
    : branches.filter((branch) => typeof branch === 'object').flatMap(alternatives);
}

/** The one name that the schema library passes over in silence. */
function nameProblems(names: readonly string[], places: Places): Problem[] {
  return names
    .filter((name) => name === '__proto__')
    .map((name) => problem(places.at(['cohorts'], name), name, COHORT_NAMES));
}

/** What of a cohort counts for another, whatever else is wrong with either. */
const named = z
  .string()
  .or(z.object({ name: z.string() }).transform(({ name }) => name))
  .catch('');
const withEnvironments = z.object({
  cohorts: z.record(z.string(), z.object({ environments: z.array(named).catch([]) }).catch({ environments: [] })),
});

/** Each environment belongs to one cohort: what no single key can tell. */
function sharedEnvironments(value: unknown, names: readonly string[], places: Places): Problem[] {
  const read = withEnvironments.safeParse(value);
  if (!read.success) return [];
  const owners = new Map<string, string>();
  const shared = names.flatMap((cohort) =>
    (read.data.cohorts[cohort]?.environments ?? []).flatMap((name, index) => {
      const key = name.toLowerCase();
      const owner = owners.get(key);
      if (name === '') return [];
      owners.set(key, owner ?? cohort);
      return owner === undefined ? [] : [{ cohort, index, name, owner }];
    }),
  );
  return shared
    .slice(0, MAX_PROBLEMS)
    .map(({ cohort, index, name, owner }) =>
      problem(
        places.at(['cohorts', cohort, 'environments', index]),
        name,
        `an environment of its own; it belongs to ${owner}`,
      ),
    );
}

function toPolicy(file: PolicyFile, names: readonly string[]): Policy {
  const { releases = {}, approvals = {} } = file;
  return {
    inventory: toInventory(file.inventory),
    cohorts: new Map(
      Object.entries(file.cohorts)
        .toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b))
        .map(([name, cohort]) => [name, toCohort(name, cohort)]),
    ),
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
    ? { provider: 'http', url: file.url, maxAge: maxAge ?? DAY, timeout }
    : { provider: 'file', path: file.path, maxAge, timeout };
}

function toCohort(name: string, file: PolicyFile['cohorts'][string]): Cohort {
  return {
    name,
    dimension: file.dimension ?? 'default',
    select: file.select ?? null,
    owners: file.owners.map(toOwner),
    paths: file.paths ?? [],
    environments: (file.environments ?? []).map((item): Environment =>
      typeof item === 'string' ? { name: item, job: null } : { name: item.name, job: item.job ?? null },
    ),
  };
}

function toOwner(written: string): Owner {
  const name = written.replace('@', '');
  const slash = name.indexOf('/');
  return slash < 0
    ? { kind: 'user', login: name }
    : { kind: 'team', organization: name.slice(0, slash), team: name.slice(slash + 1) };
}
