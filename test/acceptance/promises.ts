import { expect } from 'vitest';
import type { LoopbackGitHub, World } from '../loopback/github/index.ts';
import { HIDDEN, liveIn } from '../report/markdown.ts';
import type { Run } from './run-action.ts';

/* What the contract promises of every run, whatever it is about. */

/** None of them may ever be seen. */
export const TOKENS = {
  github: 'ghs_NobodyMaySeeTheWorkflowToken',
  members: 'ghs_NobodyMaySeeTheMembersToken',
  inventory: 'inv_NobodyMaySeeTheInventoryToken',
} as const;

/** Holds a run to it. */
export function expectPromises(run: Run, inputs: Readonly<Record<string, string>>, github: LoopbackGitHub): void {
  const { world } = github;
  expect(github.problems).toEqual([]);
  expect(Object.keys(run.outputs).toSorted()).toEqual([
    'codes',
    'cohorts',
    'gate',
    'plan',
    'record-file',
    'report-file',
    'sites',
    'until',
    'verdict',
  ]);
  expect(['allow', 'hold', 'deny', 'error', 'skip']).toContain(run.verdict);
  expect(run.gate === 'closed' || ['allow', 'skip'].includes(run.verdict)).toBe(true);
  expect(run.gate === 'open' || run.verdict !== 'allow').toBe(true);
  for (const words of [run.codes, run.cohorts]) expect(words).toEqual([...new Set(words)].toSorted());
  expect(run.plan).toMatch(/^(?:[0-9a-f]{64})?$/);
  const fails =
    run.codes.includes('input.invalid') ||
    run.codes.includes('internal') ||
    run.log.includes('so this step fails') ||
    (inputs['fail-on'] ?? 'deny,hold,error').split(',').includes(run.verdict);
  expect(run).toMatchObject({ exitCode: fails ? 1 : 0 });

  expect(run.record).toMatchObject({ version: 1, timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) });
  expect([...new Set<string>(run.record.judgements.flatMap((each: any) => each.codes))].toSorted()).toEqual(
    run.allCodes,
  );
  expect(run.report).toMatch(/^<!doctype html>/);
  expect(run.summary).not.toBe('');
  expect(run.log).not.toBe('');

  const bodies = world.pullRequests
    .flatMap((pull) => pull.comments)
    .filter((comment) => comment.author === 'github-actions')
    .map((comment) => comment.body);
  const ours = world.checkRuns.filter((check) => check.name === 'cohort-guard');
  for (const check of ours) expect(['SUCCESS', 'ACTION_REQUIRED', 'FAILURE', null]).toContain(check.conclusion);
  const published = [run.summary, ...bodies, ...ours.flatMap((check) => [check.summary ?? '', check.text ?? ''])];
  const seen = inert.get(world) ?? [];
  inert.set(world, seen);
  for (const markdown of published.map((text) => text.trimEnd()).toSorted((a, b) => b.length - a.length)) {
    // A summary is the comment's end, and the text of a check that of the summary: below a blank line it reads the same.
    if (seen.some((text) => text === markdown || text.endsWith(`\n\n${markdown}`))) continue;
    expect(liveIn(markdown, linksIn(world))).toEqual([]);
    seen.push(markdown);
  }
  expectNoCommand(run.log);
  // The record counts as it was written, not as it is read.
  const everything = JSON.stringify([{ ...run, record: null, judgement: null }, bodies, world.checkRuns]);
  for (const token of Object.values(TOKENS)) expect(everything).not.toContain(token);
}

/** Where our own words may lead in what a run of these tests publishes. */
export function linksIn({ owner, name }: World) {
  const repository = `https://github.com/${owner}/${name}`;
  return { repository, codes: null, run: `${repository}/actions/runs/1` };
}

/** What has been found inert: a later run need not read all again that earlier ones have left. */
const inert = new WeakMap<World, string[]>();

/** The runner trims a line before it looks for a command; warnings are the only ones that we give. */
function expectNoCommand(log: string): void {
  expect(log).not.toContain('##[');
  const lines = log.split('\n');
  expect(lines.filter((line) => line.trim().startsWith('::') && !/^::warning::[^\r]+$/.test(line))).toEqual([]);
  expect(lines.filter((line) => HIDDEN.test(line))).toEqual([]);
}
