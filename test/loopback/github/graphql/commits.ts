import { ancestry, commitAt, pathHistory } from '../world/history.ts';
import { associatedPullRequests } from '../world/associations.ts';
import type { Commit, GitPerson, Signature } from '../world/model.ts';
import { entryAt } from '../world/objects.ts';
import { deploymentsIn } from './deployments.ts';
import { checkSuitesOf, rollupState } from './checks.ts';
import { commitUrl } from './git-objects.ts';
import { account, fieldsOf, ordered, type Context } from './resolver.ts';

interface GitActor {
  person: GitPerson;
  date: string | null;
}

export const commits = {
  Commit: fieldsOf<Commit>({
    abbreviatedOid: (commit) => commit.oid.slice(0, 7),
    repository: (_commit, _args, { world }) => world.repository,
    url: (commit, _args, context) => commitUrl(context, commit.oid),
    commitUrl: (commit, _args, context) => commitUrl(context, commit.oid),
    resourcePath: (commit, _args, { world }) => `/${world.owner}/${world.name}/commit/${commit.oid}`,
    messageHeadline: (commit) => commit.message.split('\n', 1)[0],
    messageBody: (commit) => commit.message.split('\n').slice(1).join('\n').trim(),
    author: (commit): GitActor => ({ person: commit.author, date: commit.authoredDate }),
    committer: (commit): GitActor => ({ person: commit.committer, date: commit.committedDate }),
    authors: (commit): GitActor[] =>
      [commit.author, ...commit.coAuthors].map((person) => ({ person, date: commit.authoredDate })),
    authoredByCommitter: (commit) => commit.author.email === commit.committer.email,
    committedViaWeb: (commit) => commit.committer.login === 'web-flow',
    pushedDate: () => null,
    parents: (commit, _args, { world }) => commit.parents.map((oid) => commitAt(world, oid)),
    tree: (commit, _args, { world }) => world.objects.tree(commit.tree),
    file(commit, { path }, { world }) {
      const entry = entryAt(world.objects, commit.tree, path);
      return entry === null ? null : { ...entry, path };
    },
    history(commit, { path, since, until }, { world }) {
      const all = path == null ? ancestry(world, [commit.oid]) : pathHistory(world, commit, path);
      return all.filter(
        (each) =>
          (since == null || each.committedDate >= iso(since)) && (until == null || each.committedDate <= iso(until)),
      );
    },
    signature: (commit) => commit.signature && { __typename: 'GpgSignature', ...commit.signature },
    associatedPullRequests: (commit, { orderBy }, { world }) =>
      ordered(associatedPullRequests(world, commit.oid), orderBy, {
        CREATED_AT: (each) => each.createdAt,
        UPDATED_AT: (each) => each.updatedAt,
      }),
    checkSuites: (commit, { filterBy }, context) =>
      checkSuitesOf(context, commit.oid).filter(
        (suite) =>
          (filterBy?.appId === undefined || suite.app.databaseId === filterBy.appId) &&
          (filterBy?.checkName === undefined || suite.runs.some((run) => run.name === filterBy.checkName)),
      ),
    status: () => null,
    statusCheckRollup: (commit, _args, context) => rollupState(context, commit.oid),
    deployments: (commit, args, { world }) =>
      deploymentsIn(
        world.deployments.filter((each) => each.commitOid === commit.oid),
        args,
        world,
      ),
    changedFilesIfAvailable: (commit, _args, { world }) =>
      commit.parents[0] === undefined ? commit.files.size : world.diff(commit.parents[0], commit.oid).length,
  }),
  GitActor: fieldsOf<GitActor>({
    name: ({ person }) => person.name,
    email: ({ person }) => person.email,
    date: ({ date }) => date,
    // Only Users: an app's bot is null here, and REST has it.
    user({ person }, _args, context) {
      if (person.login === 'web-flow' && !context.world.webFlowInGraphQL) return null;
      const user = account(context, person.login);
      return user?.__typename === 'User' ? user : null;
    },
  }),
  GpgSignature: signatureFields(),
};

function signatureFields() {
  return fieldsOf<Signature>({
    signer: (signature, _args, context: Context) => account(context, signature.signer),
    email: (signature) => (signature.wasSignedByGitHub ? 'noreply@github.com' : 'signer@example.org'),
    payload: () => 'payload',
    signature: () => '-----BEGIN PGP SIGNATURE-----',
    verifiedAt: () => null,
  });
}

const iso = (time: string): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
