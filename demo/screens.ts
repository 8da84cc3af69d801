import type { StepResult } from '../test/acceptance/run-action.ts';
import type { Played } from './day.ts';
import { ESTATE } from './steps.ts';
import { box, labelled, paint, render } from './terminal.ts';

/* What people saw at each step, drawn for a terminal: `npm run demo -- --full`. */

/** Sites that are told of a list. */
const FIRST = 5;

/** One step: what was done, the comment or summary, the check run, the outputs, and what the deploy step got. */
export function screen({ step, result, seen, check }: Played, count: string, width: number): string[] {
  const title =
    step.sees === 'comment'
      ? `${paint('bold', 'github-actions')} ${paint('dim', `bot  commented on #1${seen.edited ? ' · edited' : ''}`)}`
      : 'Summary of the job';
  const text = step.expected.names === undefined ? seen.text : unfolded(seen.text);
  return [
    '',
    '',
    ...heading(count, step.title, width),
    '',
    ...render(step.does, width),
    '',
    ...box(title, render(text, width - 2)),
    '',
    ...(check === null ? [] : checkRun(check, width)),
    ...stepEnd(result, width),
    ...(step.sees === 'summary' ? deployStep(result.targets, width) : []),
  ];
}

/** With what is folded opened, as a reader does who wants to know which sites. */
function unfolded(text: string): string {
  return text.replaceAll(/^<details>$/gm, '<details open>');
}

function checkRun({ name, conclusion, title }: NonNullable<Played['check']>, width: number): string[] {
  const tone = conclusion === 'success' ? 'green' : conclusion === 'failure' ? 'red' : 'yellow';
  const symbol = { green: '✓', red: '✗', yellow: '!' }[tone];
  return [
    ...labelled('Check run', `${symbol} ${name} ${conclusion.replace('_', ' ')}`, width, tone),
    ...labelled('', title, width),
  ];
}

/** The outputs and the end of the step. */
function stepEnd({ outputs, exitCode }: StepResult, width: number): string[] {
  const names = ['gate', 'verdict', 'sites', 'until', 'codes'].filter((name) => (outputs[name] ?? '') !== '');
  return [
    ...labelled('Outputs', names.map((name) => `${name}=${outputs[name] ?? ''}`).join('  '), width),
    ...labelled('Step', `ends with exit code ${exitCode}`, width),
  ];
}

/** What the gate leaves to the step after it. */
function deployStep(targets: readonly string[] | null, width: number): string[] {
  if (targets === null)
    return labelled(
      'Deploy step',
      '✗ does not run: the gate is closed and has handed out no list of sites',
      width,
      'red',
    );
  const names = new Map(ESTATE.map(({ id, name }) => [id, name]));
  const runs = `✓ runs, with the list in targets-file: ${targets.length.toLocaleString('en')} sites`;
  return [
    ...labelled('Deploy step', runs, width, 'green'),
    ...targets.slice(0, FIRST).flatMap((id) => labelled('', `${id} ${names.get(id) ?? ''}`, width)),
    ...(targets.length > FIRST ? labelled('', `… ${(targets.length - FIRST).toLocaleString('en')} more`, width) : []),
  ];
}

function heading(count: string, text: string, width: number): string[] {
  const line = paint('dim', '━'.repeat(width));
  return [line, ...labelled(count, text, width, 'bold'), line];
}
