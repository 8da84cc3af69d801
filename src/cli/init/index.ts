import { InvalidArgumentError } from 'commander';
import { parsePolicy } from '../../domain/policy/parse.ts';
import { printable } from '../../prose/printable.ts';
import { VERSION } from '../../version.ts';
import { DEFAULT_POLICY, type DefineCommand } from '../command.ts';
import { sayProblems, sayTrouble, writeOrExplain, type Trouble } from '../trouble.ts';
import { noClone } from '../git/refs.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { validate } from '../validate/index.ts';
import { draftOf, type Draft } from './draft.ts';
import { nextSteps } from './next-steps.ts';
import { parseNamedLists, parseNames, parseSelectors } from './options.ts';
import { policyText } from './policy-text.ts';
import { askPerson, type Wanted } from './questions.ts';
import { lookAround } from './seen.ts';
import templates from './templates.json' with { type: 'json' };

interface InitOptions {
  readonly inventory?: string;
  readonly attribute?: string;
  readonly cohort?: ReadonlyMap<string, string>;
  readonly owners?: ReadonlyMap<string, readonly string[]>;
  readonly policyOwners?: readonly string[];
  readonly environment?: ReadonlyMap<string, readonly string[]>;
  readonly alone?: true;
  readonly public?: boolean;
  readonly action?: string;
  readonly yes?: true;
}

const WORKFLOWS = '.github/workflows';
/** The workflow that judges pull requests. */
const CHECK = `${WORKFLOWS}/cohort-guard.yml`;

/** `init`: the first policy and workflows of a repository. */
export const defineInit: DefineCommand = (program, terminal, end) => {
  program
    .command('init')
    .summary('write a first policy and the workflows, from what this clone shows')
    .description(
      'Writes .github/cohort-guard.yml and the workflows that judge pull requests, from the list of sites, CODEOWNERS and deploy jobs of this clone. On a terminal it asks at most six questions; each has an option. A file that is there is never written over. Ends with `validate`. 0: written and valid; 1: written, with errors; 2: something is missing.',
    )
    .option('--inventory <file or address>', 'the list of sites: a file of this repository, or an API over http')
    .option('--attribute <name>', 'the attribute whose values are the cohorts')
    .option('--cohort <name=selector>', 'a cohort and the sites in it; may be given several times', cohort)
    .option('--owners <logins>', 'who may approve, for all cohorts, or for one: name=alice,bob; several times', lists)
    .option(
      '--policy-owners <logins>',
      'who may approve a change of the policy (default: the administrators)',
      parseNames,
    )
    .option('--environment <cohort=name>', 'the GitHub environment of a cohort; may be given several times', lists)
    .option('--alone', 'for one person alone: asks for no approvals')
    .option('--public', 'workflows without pull_request_target, which GitHub blocks in public repositories')
    .option('--no-public', 'workflows with pull_request_target')
    .option('--action <owner/name@commit>', 'your copy of the action')
    .option('--yes', 'ask nothing')
    .action(async (options: InitOptions) => end(await init(options, terminal)));
};

async function init(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const seen = lookAround(terminal);
  if (seen === null) return sayTrouble(terminal, noClone(terminal));
  const given = wantedBy(options);
  const ask = options.yes !== true && !terminal.exists(DEFAULT_POLICY) && terminal.prompts !== null;
  const wanted = ask && terminal.prompts !== null ? await askPerson(given, seen, terminal.prompts) : given;
  if (wanted === null) return sayTrouble(terminal, { what: 'Nothing was written.' });
  const draft = draftOf(seen, wanted);
  const isThere = terminal.exists(DEFAULT_POLICY);
  const missing = isThere ? null : missingIn(draft);
  if (missing !== null) return sayTrouble(terminal, missing);
  const text = isThere ? terminal.readFile(DEFAULT_POLICY) : policyText(draft);
  const policy = parsePolicy(text, DEFAULT_POLICY);
  if (!isThere && !policy.ok) {
    terminal.err('Nothing was written: the policy would not be valid.');
    return sayProblems(terminal, policy.error);
  }
  for (const [path, content] of [[DEFAULT_POLICY, text], ...workflows(wanted, options.action ?? null)] as const) {
    if (terminal.exists(path)) terminal.out(`${path} is there already: kept as it is.`);
    else if (writeOrExplain(terminal, path, content)) terminal.out(`${path} written.`);
    else return 2;
  }
  const check = terminal.readFile(CHECK);
  terminal.out(
    nextSteps(seen, {
      policy: policy.ok ? policy.value : null,
      hasAction: !check.includes('OWNER/cohort-guard'),
      hasToken: /^\s*inventory-(?:token|file):/m.test(check),
      width: terminal.width,
    }),
  );
  return validate(DEFAULT_POLICY, terminal);
}

function wantedBy(options: InitOptions): Wanted {
  return {
    inventory: options.inventory ?? null,
    attribute: options.attribute ?? null,
    cohorts: options.cohort ?? new Map(),
    owners: options.owners ?? new Map(),
    policyOwners: options.policyOwners ?? null,
    environments: options.environment ?? new Map(),
    isAlone: options.alone === true,
    isPublic: options.public ?? null,
  };
}

/** What only a person can add to a draft, by an option; null: nothing. */
function missingIn({ inventory, cohorts }: Draft): Trouble | null {
  if (inventory === null)
    return {
      what: 'No list of sites was found in this clone.',
      todo: '--inventory says where it is: a CSV, JSON or NDJSON file with a column id, or an address.',
    };
  if (cohorts.length === 0)
    return {
      what: `Nothing in ${printable(inventory)} divides the sites into cohorts.`,
      todo: '--attribute names a column with a few values, or --cohort name=selector a cohort.',
    };
  const without = cohorts.filter(({ owners }) => owners.length === 0).map(({ name }) => name);
  return without.length === 0
    ? null
    : {
        what: `No one is there to approve for ${without.join(', ')}: no CODEOWNERS names them.`,
        todo: `Name them: --owners ${without[0] ?? ''}=alice,bob`,
      };
}

const LISTENED = {
  'cohort-guard.yml': templates['cohort-guard-listened'],
  'cohort-guard-listen.yml': templates['cohort-guard-listen'],
};
const TARGETED = {
  'cohort-guard.yml': templates['cohort-guard'],
  'cohort-guard-review.yml': templates['cohort-guard-review'],
};

function workflows({ isPublic }: Wanted, action: string | null): (readonly [string, string])[] {
  return Object.entries(isPublic === true ? LISTENED : TARGETED).map(([name, text]) => [
    `${WORKFLOWS}/${name}`,
    action === null ? text : withAction(text, action),
  ]);
}

/** The text of a workflow that uses this copy of the action. */
function withAction(text: string, action: string): string {
  return text
    .replaceAll(/^ *# Put the owner of your copy.*\n/gm, '')
    .replaceAll(
      /uses: OWNER\/cohort-guard@0+ # v[\d.]+/g,
      `uses: ${action}${/@[0-9a-f]{40}$/.test(action) ? ` # v${VERSION}` : ''}`,
    );
}

function cohort(written: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const parsed = parseSelectors(written);
  if (parsed === null) throw new InvalidArgumentError('Expected a name and a label selector: pilot=ring=1.');
  return new Map([...before, ...parsed]);
}

function lists(
  written: string,
  before: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlyMap<string, readonly string[]> {
  const parsed = parseNamedLists(written);
  if (parsed === null) throw new InvalidArgumentError('Expected a cohort and names: pilot=alice,bob.');
  return new Map([...before, ...parsed]);
}
