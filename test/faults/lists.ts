import type { CommitOptions, OpenOptions, PullRequest, World, WorldOptions } from '../loopback/github/index.ts';

/* Lists of a pull request that do not fit on a page: one at a time, so that a run stays small. */

export const MANY = 101;
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const LISTS_WORLD: WorldOptions = {
  bots: { renovate: 'WRITE' },
  files: { 'deploy/resource-publisher/zz.yml': 'some: thing\nother: thing\n' },
};

export interface List {
  readonly of: string;
  readonly open?: { readonly commits: NonNullable<OpenOptions['commits']> };
  readonly fill?: (world: World, pull: PullRequest) => void;
}

const each = (act: (index: number) => void): void => times(MANY, (index) => index).forEach(act);

export const LISTS: readonly List[] = [
  // The renamed one is the last: its former name is on the last page of REST.
  {
    of: 'files',
    open: {
      commits: [
        {
          changes: {
            ...Object.fromEntries(
              times(MANY, (index) => [
                `deploy/resource-publisher/part-${String(index)}.yml`,
                `part: ${String(index)}\n`,
              ]),
            ),
            'deploy/resource-publisher/zz.yml': null,
            'deploy/resource-publisher/zzz.yml': 'some: thing\nother: thing\n',
          },
        },
      ],
    },
  },
  {
    of: 'commits and pushes',
    open: {
      commits: times(MANY, (index): CommitOptions => ({
        author: 'renovate',
        changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 2)}\n` },
      })),
    },
  },
  {
    of: 'labels',
    fill: (world, { number }) => each((index) => world.label(number, `topic-${String(index)}`, { by: 'mia' })),
  },
  {
    of: 'edits',
    fill: (world, { number, body }) =>
      each((index) => world.editBody(number, { by: 'mia', body: `${String(index)}\n\n${body}` })),
  },
  {
    of: 'comments',
    fill: (world, { number }) =>
      each((index) => world.comment(number, { author: 'zoe', body: `Comment ${String(index)}` })),
  },
  {
    of: 'reviews',
    fill: (world, { number }) => each(() => world.review(number, { author: 'zoe', state: 'COMMENTED' })),
  },
];
