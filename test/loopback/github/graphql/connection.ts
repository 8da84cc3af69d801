import { Kind, type GraphQLResolveInfo } from 'graphql';
import { GitHubError, type Args } from './resolver.ts';

/** Relay's connections, with GitHub's bounds: `first` or `last` is required, 100 at most. */
export function connection(items: readonly unknown[], args: Args, info: GraphQLResolveInfo): Record<string, unknown> {
  const { fieldName } = info;
  const bound = (name: 'first' | 'last'): number | null => {
    const value = args[name] ?? null;
    if (value !== null && (value < 0 || value > 100)) {
      throw new GitHubError(
        'EXCESSIVE_PAGINATION',
        `Requesting ${String(value)} records on the \`${fieldName}\` connection exceeds the \`${name}\` limit of 100 records.`,
        true,
      );
    }
    return value;
  };
  const first = bound('first');
  const last = bound('last');
  const asksItems = info.fieldNodes.some((node) =>
    node.selectionSet?.selections.some(
      (selection) => selection.kind !== Kind.FIELD || !['totalCount', '__typename'].includes(selection.name.value),
    ),
  );
  if (first === null && last === null && asksItems) {
    throw new GitHubError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${fieldName}\` connection.`,
      true,
    );
  }
  const total = items.length;
  let start = args.after === undefined || args.after === null ? 0 : position(args.after, fieldName) + 1;
  let end = args.before === undefined || args.before === null ? total : position(args.before, fieldName);
  end = Math.min(end, total);
  start = Math.min(start, end);
  if (first !== null) end = Math.min(end, start + first);
  if (last !== null) start = Math.max(start, end - last);
  return {
    totalCount: total,
    nodes: items.slice(start, end),
    pageInfo: {
      startCursor: start < end ? cursor(start, fieldName) : null,
      endCursor: start < end ? cursor(end - 1, fieldName) : null,
      hasNextPage: end < total,
      hasPreviousPage: start > 0,
    },
  };
}

const cursor = (index: number, field: string): string =>
  Buffer.from(`cursor:v2:${field}:${String(index)}`).toString('base64');

function position(text: string, field: string): number {
  const match = /^cursor:v2:(\w+):(\d+)$/.exec(Buffer.from(text, 'base64').toString());
  if (match?.[1] !== field) {
    throw new GitHubError('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`, true);
  }
  return Number(match[2]);
}
