import { page } from './reference.ts';
import { behaviours } from '../test/loopback/behaviours.ts';

/* The list of what GitHub does, in the docs, from the ledger of the tests. */

/** docs/explanation/github.md */
export function githubPage(): string {
  return page(
    '# What GitHub does',
    'No schema tells what follows, and the product depends on it. Each line is a switch of the GitHub that the tests run against, in [test/loopback/behaviours.ts](../../test/loopback/behaviours.ts); a test of [ledger.test.ts](../../test/github/ledger.test.ts) shows what check and gate make of it. *Sure*: in the words of GitHub or of several witnesses; *likely*: one who measured, or several who did not; *guess*: not known, so the product has to be right under either.',
    Object.values(behaviours)
      .map(
        ({ does, source, date, certainty }) =>
          `- ${does} *${certainty[0]?.toUpperCase() ?? ''}${certainty.slice(1)}; ${date}:* ${source}.`,
      )
      .join('\n'),
    '## Versions',
    'What is asked of GitHub is held against its own descriptions as far as packages have them: every route against the REST descriptions of github.com, GitHub Enterprise Server 3.18 and 3.19 (`@octokit/openapi` 23.0.2), every document against the GraphQL schema of github.com (`@octokit/graphql-schema` 15.26.1, of February 2025), without a field that is marked to go. Not in any package, and so not held: the REST descriptions of 3.20 and 3.21, and the GraphQL schemas of Enterprise Server. (They are published as files, in github/rest-api-description and in github/docs, `src/graphql/data`.) Three routes of `doctor` alone are not everywhere: policies of Actions are newer than the package, and no Enterprise Server has them; the versions of the API are not listed by Enterprise Server, nor the retention by 3.18. The rows that ask for them say so. Every request says `X-GitHub-Api-Version: 2022-11-28`.',
    '## Rights',
    "The tests grant the workflow token what the `permissions:` of the examples give and nothing else, by [GitHub's list of the rights of apps](../../test/loopback/github/rights.ts); a test holds that nothing is asked for in vain, and that each job of an example, a reusable workflow or a page asks for what its modes need and no more.",
    'A new behaviour is an entry with a sentence, a source, a date and a switch, and a case in [ledger.test.ts](../../test/github/ledger.test.ts), which switches it on at check and at gate; `npm run docs` puts it on this page.',
  );
}
