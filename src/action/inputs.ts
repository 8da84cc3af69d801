import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { VERDICTS, type Verdict } from '../domain/verdict.ts';

/** The inputs of the action, each with its default as in action.yml: a test holds the two together. */
export const INPUTS = {
  mode: 'check',
  'github-token': '',
  'members-token': '',
  'policy-path': '.github/cohort-guard.yml',
  'inventory-token': '',
  'inventory-file': '',
  'pull-request': '',
  cohort: '',
  environment: '',
  rollback: 'false',
  'targets-file': '',
  'deployed-file': '',
  'fail-on': 'deny,hold,error',
  publish: 'true',
} as const;

export type InputName = keyof typeof INPUTS;

export const SECRET_INPUTS = [
  'github-token',
  'members-token',
  'inventory-token',
] as const satisfies readonly InputName[];

export const MODES = ['check', 'gate', 'verify'] as const;

/** The inputs, read once. */
export interface Inputs {
  readonly mode: (typeof MODES)[number];
  readonly githubToken: string;
  readonly membersToken: string | null;
  readonly policyPath: string;
  readonly inventoryToken: string | null;
  /** Path of what an earlier step of this job wrote. */
  readonly inventoryFile: string | null;
  readonly pullRequest: number | null;
  readonly cohort: string | null;
  readonly environment: string | null;
  readonly rollback: boolean;
  /** Path of the list that the gate of this job handed out. */
  readonly targetsFile: string | null;
  /** Path of what the deploy tool says it has deployed to. */
  readonly deployedFile: string | null;
  readonly failOn: readonly Verdict[];
  readonly publish: boolean;
}

/** Reads all inputs; `get` gives the text of one, empty where it is not set. The error holds every problem. */
export function parseInputs(get: (name: InputName) => string): Result<Inputs, readonly Problem[]> {
  const problems: Problem[] = [];
  const text = (name: InputName) => get(name).trim() || INPUTS[name];
  const optional = (name: InputName) => text(name) || null;
  const choice = <T extends string>(name: InputName, allowed: readonly T[], otherwise: T): T => {
    const found = allowed.find((word) => word === text(name));
    if (found === undefined)
      problems.push(problem(`input ${name}`, text(name), allowed.join(', ').replace(/, (?=[^,]*$)/, ' or '), allowed));
    return found ?? otherwise;
  };
  const inputs: Inputs = {
    mode: choice('mode', MODES, 'check'),
    githubToken: text('github-token'),
    membersToken: optional('members-token'),
    policyPath: text('policy-path'),
    inventoryToken: optional('inventory-token'),
    inventoryFile: optional('inventory-file'),
    pullRequest: readNumber(text('pull-request'), problems),
    cohort: optional('cohort'),
    environment: optional('environment'),
    rollback: choice('rollback', ['true', 'false'], 'false') === 'true',
    targetsFile: optional('targets-file'),
    deployedFile: optional('deployed-file'),
    failOn: readFailOn(text('fail-on'), problems),
    publish: choice('publish', ['true', 'false'], 'true') === 'true',
  };
  if (inputs.githubToken === '')
    problems.push(problem('input github-token', 'nothing', 'a token, such as ${{ github.token }}'));
  if (!/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))\S.*$/.test(inputs.policyPath)) {
    problems.push(
      problem(
        'input policy-path',
        inputs.policyPath,
        `a path inside the repository without empty steps, such as ${INPUTS['policy-path']}`,
      ),
    );
  }
  return problems.length > 0 ? fail(problems) : ok(inputs);
}

function readNumber(text: string, problems: Problem[]): number | null {
  if (text === '') return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  problems.push(problem('input pull-request', text, 'the number of a pull request'));
  return null;
}

/** `none` alone: no verdict fails the step. */
function readFailOn(text: string, problems: Problem[]): Verdict[] {
  if (text === 'none') return [];
  return text
    .split(',')
    .map((word) => word.trim())
    .flatMap((word): Verdict[] => {
      const verdict = VERDICTS.find((verdict) => verdict === word);
      if (verdict !== undefined) return [verdict];
      problems.push(
        problem(
          'input fail-on',
          word === '' ? 'an empty word' : word,
          `${VERDICTS.join(', ')}, separated by commas, or none alone`,
          VERDICTS,
        ),
      );
      return [];
    });
}
