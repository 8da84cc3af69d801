import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { TooLarge } from '../world/behaviours.ts';
import { nodeLimit, possibleNodes } from './node-limit.ts';
import { GitHubError, type Context } from './resolver.ts';
import { gitHubSchema, ownProperty } from './schema.ts';

export interface GraphQLRequest {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
}
export interface GraphQLAnswer {
  /** Default 200. */
  status?: number;
  data?: unknown;
  errors?: Record<string, unknown>[];
}

/** Answers as GitHub does: 200 but for a query that takes too long, errors with their `type` on top. Mistakes are reported besides. */
export async function answerGraphQL(
  request: GraphQLRequest,
  context: Context,
  problem: (text: string) => void,
): Promise<GraphQLAnswer> {
  const schema = gitHubSchema();
  const held = heldAgainst(request.query);
  const refuse = (errors: readonly GraphQLError[]): GraphQLAnswer => {
    for (const error of errors) problem(`GraphQL: ${error.message}`);
    return { errors: errors.map(wire) };
  };
  if ('errors' in held) return refuse(held.errors);
  const { document } = held;

  const operation = getOperationAST(document, request.operationName);
  if (!operation) return refuse([new GraphQLError('no operation to execute')]);
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const nodes = possibleNodes(operation, fragments, request.variables);
  if (nodes > nodeLimit) {
    return refuse([
      new GitHubError(
        'MAX_NODE_LIMIT_EXCEEDED',
        `This query requests up to ${String(nodes)} possible nodes which exceeds the maximum limit of ${String(nodeLimit)}.`,
        true,
      ),
    ]);
  }
  const { tooLarge } = context.world.behaviours;
  if (tooLarge !== null && nodes > tooLarge.above) return ended(tooLarge.as);

  if (isDryRun(operation)) return { data: { repository: null, rateLimit: { cost: 1, nodeCount: nodes } } };

  const result: ExecutionResult = await execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver: ownProperty,
  });
  for (const error of result.errors ?? []) {
    const cause = error.originalError ?? error;
    if (!(cause instanceof GitHubError) || cause.mistake) {
      problem(`GraphQL: ${error.message} at ${(error.path ?? []).join('.')}`);
    }
  }
  return {
    ...(result.data !== undefined && { data: result.data }),
    ...(result.errors !== undefined && { errors: result.errors.map(wire) }),
  };
}

/** A query that asks what it would cost, and nothing else: GitHub does not evaluate it. */
function isDryRun({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.some(
    (selection) =>
      selection.kind === Kind.FIELD &&
      selection.name.value === 'rateLimit' &&
      selection.arguments?.some(
        ({ name, value }) => name.value === 'dryRun' && value.kind === Kind.BOOLEAN && value.value,
      ),
  );
}

/** How GitHub ends a query that costs it too much. */
function ended(as: TooLarge): GraphQLAnswer {
  if (as === 'RESOURCE_LIMITS_EXCEEDED')
    return {
      data: { repository: null },
      errors: [{ type: as, path: ['repository'], message: 'Resource limits for this query exceeded.' }],
    };
  return {
    status: as,
    data: null,
    errors: [{ message: 'Something went wrong while executing your query. This may be the result of a timeout.' }],
  };
}

type Held = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Holds a query against GitHub's schema, each text once: that is most of the work. */
function heldAgainst(text: string): Held {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const held = holdAgainst(text);
  texts.set(text, held);
  return held;
}

const texts = new Map<string, Held>();
/** Valid queries without their strings and numbers, which are the commits and pages that are asked for. */
const valid = new Set<string>();

function holdAgainst(text: string): Held {
  try {
    const document = parse(text);
    const shape = text.replaceAll(/"[^"\\]*"/g, '""').replaceAll(/\b\d+\b/g, '0');
    if (valid.has(shape)) return { document };
    const errors = validate(gitHubSchema(), document);
    if (errors.length > 0) return { errors };
    valid.add(shape);
    return { document };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] };
  }
}

function wire(error: GraphQLError): Record<string, unknown> {
  const { type, ...extensions } = error.extensions;
  return {
    ...(type !== undefined && { type }),
    ...(error.path && { path: error.path }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
    ...(error.locations && { locations: error.locations }),
    message: error.message,
  };
}
