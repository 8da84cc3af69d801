import { behaviours } from '../test/loopback/behaviour/index.ts';

/* The list of what GitHub does, in the docs, from the ledger of the tests. */

/** docs/github.md */
export function githubPage(): string {
  return `${[
    '# What GitHub does',
    'No schema tells what follows, and the product depends on it. Each line is a switch of the GitHub that the tests run against, in [test/loopback/behaviour](../test/loopback/behaviour), where a test shows that the switch does what the line says. *Sure*: in the words of GitHub or of several witnesses; *likely*: one who measured, or several who did not; *guess*: not known, so the product has to be right under either.',
    Object.values(behaviours)
      .map(
        ({ does, source, date, certainty }) =>
          `- ${does} *${certainty[0]?.toUpperCase() ?? ''}${certainty.slice(1)}; ${date}:* ${source}.`,
      )
      .join('\n'),
    'A new one is a file with a sentence, a source, a date and a switch, a line in `index.ts` and a case in `behaviour.test.ts`; `npm run docs` puts it on this page.',
  ].join('\n\n')}\n`;
}
