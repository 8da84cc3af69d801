import Bottleneck from 'bottleneck/light.js';
import type { Command } from 'commander';
import { connectPorts } from '../action/ports.ts';
import type { Environment } from '../action/environment.ts';
import { parseInputs, type InputName, type Inputs } from '../action/inputs.ts';
import type { Ports } from '../check/ports.ts';
import { INVENTORY_TOKEN } from '../codes/code.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { connect as connectTo, type GitHub, type Throttling } from '../github/client.ts';
import { readOnly } from '../github/read-only.ts';
import { boundedFetch } from '../http/bounded-fetch.ts';
import { printable } from '../prose/printable.ts';
import { remoteAddress } from './git/refs.ts';
import { findStepFile, readInventoryOption, resolveInPlace, type InventoryOptions } from './inventory.ts';
import { sayProblems, sayTrouble, type Trouble } from './trouble.ts';
import { withinTime } from './progress.ts';
import { quiet } from './quiet.ts';
import type { Terminal } from './terminal.ts';

/* GitHub as a command asks it: by the caller's own token, and only to read. */

/** What the options say about GitHub. */
export interface GitHubOptions {
  /** `owner/name`. */
  readonly repo?: string;
}

/** Where GitHub is, which repository is meant, and with which token it is asked. */
export interface Connection {
  readonly environment: Environment;
  readonly token: string;
  /** The same terminal, on which the token never shows. */
  readonly terminal: Terminal;
}

/** Adds the option that says which repository is meant. */
export function gitHubOptions(command: Command): Command {
  return command
    .option('--repo <owner/name>', 'the repository (default: that of the remote of this clone)')
    .addHelpText(
      'after',
      `
GitHub is asked with the token of GITHUB_TOKEN or GH_TOKEN, or else of
\`gh auth token\`. GITHUB_API_URL and GITHUB_GRAPHQL_URL, or GH_HOST, name a
GitHub Enterprise Server.`,
    );
}

/** Finds repository and token; asks nothing of GitHub yet. */
export function readConnection({ repo }: GitHubOptions, terminal: Terminal): Result<Connection, Trouble> {
  const address = readAddress(terminal);
  const repository = repo === undefined ? repositoryOf(address, terminal) : ok(repo);
  if (!repository.ok) return repository;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository.value))
    return fail({
      what: `--repo: ${printable(repository.value)} is no repository.`,
      todo: 'Give its owner and name: --repo OWNER/NAME',
    });
  const { variables } = terminal;
  const token = variables['GITHUB_TOKEN'] || variables['GH_TOKEN'] || terminal.ghToken(address.host) || '';
  if (token === '')
    return fail({
      what: 'GitHub cannot be asked without a token, and there is none.',
      todo: 'Log in with `gh auth login`, or put a token that can read the repository in GITHUB_TOKEN.',
    });
  return ok({
    token,
    terminal: quiet(terminal, [token]),
    environment: {
      event: 'workflow_dispatch',
      payload: {},
      repository: repository.value,
      apiUrl: address.apiUrl,
      graphqlUrl: address.graphqlUrl,
      commit: null,
      branch: null,
      runUrl: null,
      workspace: '.',
      links: { repository: `${address.server}/${repository.value}`, codes: null, run: null },
      identity: null,
      retentionDays: null,
    },
  });
}

/** The same for a command that judges by an inventory as well; null after saying what is wrong with the options. */
export function connectionToJudge(options: GitHubOptions & InventoryOptions, terminal: Terminal): Connection | null {
  const inventory = readInventoryOption(options, null, terminal);
  if (!inventory.ok) {
    sayProblems(terminal, inventory.error);
    return null;
  }
  const connection = readConnection(options, terminal);
  if (connection.ok) return connection.value;
  sayTrouble(terminal, connection.error);
  return null;
}

interface Address {
  readonly host: string;
  readonly server: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

const PUBLIC = 'github.com';

function readAddress({ variables }: Terminal): Address {
  const host = variables['GH_HOST'] || PUBLIC;
  const api = host === PUBLIC ? 'https://api.github.com' : `https://${host}/api/v3`;
  const apiUrl = (variables['GITHUB_API_URL'] || api).replace(/\/+$/, '');
  const graphql = apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
  return {
    host,
    server: variables['GITHUB_SERVER_URL'] || `https://${host}`,
    apiUrl,
    graphqlUrl: variables['GITHUB_GRAPHQL_URL'] || graphql,
  };
}

/** A token is sent to no server but the one that the environment names: a remote may be anywhere. */
function repositoryOf({ host }: Address, terminal: Terminal): Result<string, Trouble> {
  const remote = remoteAddress(terminal);
  const todo = 'Name the repository: --repo OWNER/NAME';
  if (remote === null) return fail({ what: 'This folder is no clone with a remote at GitHub.', todo });
  const isNamed = terminal.variables['GITHUB_API_URL'] !== undefined;
  if (remote.host !== host && !isNamed)
    return fail({
      what: `The remote of this clone is at ${printable(remote.host)}, and GitHub is taken to be at ${printable(host)}.`,
      todo: `Set GH_HOST=${printable(remote.host)} where that is a GitHub Enterprise Server, or name the repository: --repo OWNER/NAME`,
    });
  return ok(remote.repository);
}

/** Asks the world that a judgement asks, within the time of one. */
export type Ask = <T>(question: (ports: Ports, inputs: Inputs) => Promise<T>) => Promise<T>;

/** Asks GitHub and the inventory; `given` are inputs of the action, which has them checked. */
export function askerOf(
  { environment, token, terminal }: Connection,
  given: Readonly<Partial<Record<InputName, string>>>,
  options: InventoryOptions,
): Ask {
  const inputs = parseInputs((name) => {
    switch (name) {
      case 'github-token':
      case 'members-token':
        return token;
      case 'inventory-token':
        return terminal.variables[INVENTORY_TOKEN] ?? '';
      case 'publish':
        return 'false';
      default:
        return given[name] ?? '';
    }
  });
  if (!inputs.ok) throw new Error(`inputs of a command: ${JSON.stringify(inputs.error)}`);
  return (question) =>
    withinTime(terminal, (deadline) => {
      const ports = connectPorts(environment, inputs.value, deadline, () => terminal.now(), {
        findStepFile: () => Promise.resolve(findStepFile(options.inventoryFile, terminal)),
      });
      const readOnlyPorts = {
        ...ports,
        github: readOnly(ports.github),
        members: ports.members === null ? null : readOnly(ports.members),
        resolve: resolveInPlace(options, deadline, terminal) ?? ports.resolve,
        listAhead: options.inventory === undefined ? ports.listAhead : null,
      };
      return question(readOnlyPorts, inputs.value);
    });
}

/** What a workflow is given permissions for, a token of one's own must be allowed to. */
export function aboutToken(findings: readonly { readonly code: string }[]): string[] {
  return findings.some(({ code }) => code === 'evidence.unavailable')
    ? [
        'GitHub was asked with your own token here: in place of permissions of a job, it must be allowed to read contents, pull requests, deployments, actions and, for teams, members.',
      ]
    : [];
}

/** Seconds that are waited where GitHub asks to, so many times for one request. */
const MAX_WAIT_SECONDS = 60;
const MAX_TRIES = 3;
/** Milliseconds for one request. */
const TIMEOUT = 20_000;

/** GitHub with Octokit's own way of waiting and trying again: for commands that ask much. */
export function patientGitHub({ environment, token }: Connection): GitHub {
  const { apiUrl, graphqlUrl, repository } = environment;
  const fetch = boundedFetch({
    signal: new AbortController().signal,
    remaining: () => Infinity,
    limits: { tries: 1, tryTime: TIMEOUT },
  });
  return readOnly(connectTo({ token, apiUrl, graphqlUrl, repository, throttle: throttling(), fetch }));
}

function throttling(): Throttling {
  const again = (seconds: number, _options: unknown, _octokit: unknown, tried: number) =>
    seconds <= MAX_WAIT_SECONDS && tried < MAX_TRIES;
  return {
    onRateLimit: again,
    onSecondaryRateLimit: again,
    // Queries go by POST: Octokit would take them for writes, and send one a second.
    write: new Bottleneck.Group(),
  };
}
