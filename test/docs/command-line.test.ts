import { beforeAll, describe, expect, it } from 'vitest';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';
import { scenario, TOKENS, type Scenario } from '../acceptance/scenario.ts';
import { clone, type Clone } from '../cli/clone.ts';
import { blocksOf, read } from './documents.ts';

/* Each command of ours on its page does what the page says, in a clone with the examples and against the loopback. */

const COMMANDS = ['validate', 'check', 'gate', 'sites', 'explain', 'replay'];
const lines = blocksOf('docs/reference/command-line.md')
  .flatMap(({ text }) => text.split('\n'))
  .map((line) =>
    line
      .replace(/\s#.*$/, '')
      .replace(/\s>.*$/, '')
      .trim(),
  )
  .filter((line) => COMMANDS.some((name) => line.startsWith(`cohort-guard ${name}`)));

let work: Clone;
let pulls: Scenario;
let gates: GateScenario;
/** What stands on the page for what is there in the test. */
let named: Readonly<Record<string, string>>;

beforeAll(async () => {
  pulls = await scenario({ approvedBy: ['alice'] });
  gates = await gateScenario();
  const older = gates.land();
  gates.deploy({ commit: older.landed.oid });
  const newer = gates.land({ changes: { 'deploy/resource-publisher/app.yml': 'image: 3\n' } });
  const { owner, name } = pulls.world;
  named = {
    '12': String(pulls.pull.number),
    'acme/app': `${owner}/${name}`,
    'v1.4.0': newer.landed.oid,
    '1a2b3c4': older.landed.oid,
  };
  work = clone({
    '.github/cohort-guard.yml': read('examples/cohort-guard.yml'),
    'inventory/sites.csv': read('examples/inventory/sites.csv'),
    'deploy/resource-publisher/app.yml': 'image: 1\n',
    'deploy/template-manager/app.yml': 'image: 1\n',
  });
  work.git('remote', 'add', 'origin', `https://github.com/${owner}/${name}.git`);
  work.commit({ 'deploy/resource-publisher/app.yml': 'image: 2\n' });
  const { recordText } = await pulls.run();
  work.write({
    'body.md': 'A fix.\n\nTarget-Cohort: resource-publisher\nExpect-Sites: 3\n',
    'record.json': recordText ?? '',
  });
});

const run = (line: string) => {
  const words = line.split(' ').slice(1);
  const { github } = words[0] === 'gate' ? gates : pulls;
  const asksGitHub = words[0] === 'gate' || words.includes('--pr');
  return work.run(
    words.map((word) => named[word] ?? word),
    {
      now: new Date(),
      variables: asksGitHub
        ? {
            GITHUB_API_URL: github.apiUrl,
            GITHUB_GRAPHQL_URL: github.graphqlUrl,
            GITHUB_TOKEN: TOKENS.github,
            COHORT_GUARD_INVENTORY_TOKEN: TOKENS.inventory,
          }
        : {},
    },
  );
};

/** What the page lets expect of a line, where that is not success: what is not declared, what is in no cohort. */
const REFUSED = [
  'cohort-guard check',
  'cohort-guard check --policy .github/cohort-guard.yml',
  'cohort-guard sites --select region=north --ids',
  'cohort-guard sites --site X0007',
];

describe('the page of the command line', () => {
  it('shows each of these commands', () =>
    expect(COMMANDS.filter((name) => !lines.some((line) => line.startsWith(`cohort-guard ${name}`)))).toEqual([]));

  it.each(lines)('%s', async (line) => {
    const { code, out, err } = await run(line);
    const isRefused = REFUSED.includes(line);
    expect(code).toBe(isRefused ? 1 : 0);
    // Where the answer is a list for another command, why it is refused stands beside it.
    expect(err).toMatch(isRefused && line.endsWith('--ids') ? /^These would be refused\n/ : /^$/);
    if (line.includes('--json')) expect(() => JSON.parse(out)).not.toThrow();
    expect(out).not.toBe('');
  });
});
