import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, getNullableType, isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { connection } from './connection.ts';
import { git } from './git.ts';
import { pulls } from './pulls.ts';
import { repository } from './repository.ts';
import { FIELD_RIGHTS, mayDo } from '../rights.ts';
import { forbidden, NotModelled, type Args, type Context, type Fields, type Resolve } from './resolver.ts';

const families = [repository, git, pulls];

/** Fields that GitHub answers null for against its own schema: a label that the repository has no more. */
const NULL_AGAINST_SCHEMA = ['LabeledEvent.label', 'UnlabeledEvent.label'];

let built: GraphQLSchema | undefined;

/** GitHub's real schema with the loopback's resolvers; built once per process (about a quarter of a second). */
export function gitHubSchema(): GraphQLSchema {
  if (built !== undefined) return built;
  // Importing the package would parse five more megabytes of it.
  const file = new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
  const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true, noLocation: true });
  for (const family of families)
    for (const [typeName, fields] of Object.entries(family)) attach(schema, typeName, fields);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (source: { __typename: string }) => source.__typename;
  }
  built = schema;
  return schema;
}

function attach(schema: GraphQLSchema, typeName: string, fields: Fields): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`GitHub's schema has no type ${typeName}`);
  const declared = type.getFields();
  for (const [name, resolve] of Object.entries(fields)) {
    const field = declared[name];
    if (field === undefined) throw new Error(`GitHub's schema has no field ${typeName}.${name}`);
    if (NULL_AGAINST_SCHEMA.includes(`${typeName}.${name}`)) field.type = getNullableType(field.type);
    const paged = getNamedType(field.type).name.endsWith('Connection');
    const call: Resolve<unknown> = resolve as Resolve<unknown>;
    const needed = FIELD_RIGHTS[`${typeName}.${name}`];
    field.resolve = (source: unknown, args: Args, context: Context, info) => {
      if (needed !== undefined && !mayDo(context.grant, needed)) throw forbidden();
      const value = call(source, args, context, info);
      if (!paged || value === null) return value;
      return connection(value as readonly unknown[], args, info);
    };
  }
}

/** For fields without a resolver: the source's own property, or an error. */
export function ownProperty(
  source: unknown,
  _args: unknown,
  _context: unknown,
  info: { fieldName: string; parentType: { name: string } },
): unknown {
  if (typeof source === 'object' && source !== null && info.fieldName in source) {
    return (source as Readonly<Record<string, unknown>>)[info.fieldName];
  }
  throw new NotModelled(info.parentType.name, info.fieldName);
}
