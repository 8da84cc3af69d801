import { z } from 'zod/mini';
import { judgesPullRequests, NEEDED_TYPES } from '../../validate/workflow-rules.ts';
import { fault, fine, unknown, type Diagnosis, type Row } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';

/** What makes a judgement stale, with the types of the event; none: all that GitHub starts by default. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  pull_request_target: NEEDED_TYPES,
  issue_comment: ['created', 'edited', 'deleted'],
  workflow_run: ['completed'],
};

export const events: Row = {
  id: 'events',
  asks: 'Is there a workflow that judges whenever something changes?',
  async examine(patient) {
    const files = await patient.workflows();
    if (!files.ok) return unknown('workflows', files.error);
    const judging = files.value.jobs.filter(({ value }) => judgesPullRequests(value));
    if (judging.length === 0)
      return fault('workflows', {
        found: 'no workflow of the default branch judges pull requests',
        consequence: 'No check is ever published.',
        fix: 'Copy examples/workflows/cohort-guard.yml and cohort-guard-review.yml.',
      });
    const about = [...new Set(judging.map(({ path }) => path))].join(', ');
    const starts = judging.map(({ events: on }) => eventsOf(on));
    return [missing(about, starts), ...(await ofQueue(patient, about, starts))];
  },
};

const trigger = z.nullable(z.looseObject({ types: z.optional(z.array(z.string())) }));
/** The events of a workflow, each with its types; null: GitHub's default. */
type Events = ReadonlyMap<string, readonly string[] | null>;

function eventsOf(on: Readonly<Record<string, unknown>>): Events {
  return new Map(
    Object.entries(on).map(([name, value]) => {
      const parsed = trigger.safeParse(value);
      return [name, parsed.success ? (parsed.data?.types ?? null) : null];
    }),
  );
}

function missing(about: string, workflows: readonly Events[]): Diagnosis {
  // With a listener, pull requests and reviews come through `workflow_run`.
  const listens = !workflows.some((events) => events.has('pull_request_target'));
  const wanted = Object.entries(WANTED).filter(([name]) => !(listens && name === 'pull_request_target'));
  const lacking = wanted.flatMap(([name, types]) => {
    const workflow = workflows.find((events) => events.has(name));
    if (workflow === undefined) return [name];
    const given = workflow.get(name) ?? null;
    if (given === null) return name === 'pull_request_target' ? [`${name} (types)`] : [];
    const left = types.filter((type) => !given.includes(type));
    return left.length === 0 ? [] : [`${name}: ${left.join(', ')}`];
  });
  if (lacking.length === 0) return fine(about, 'judges changes, comments and reviews');
  return fault(about, {
    found: `not started by ${lacking.join('; ')}`,
    consequence: 'After such a change the earlier check still stands, whatever it said.',
    fix: 'Take `on:` as in examples/workflows/cohort-guard.yml.',
  });
}

/** A required merge queue waits for a check that nothing publishes. */
async function ofQueue(patient: Patient, about: string, workflows: readonly Events[]): Promise<Diagnosis[]> {
  const branches = await patient.releaseBranches();
  if (!branches.ok || workflows.some((events) => events.has('merge_group'))) return [];
  for (const branch of branches.value) {
    const guard = await patient.guard(branch);
    if (guard.ok && guard.value.rules.some(({ type }) => type === 'merge_queue'))
      return [
        fault(about, {
          found: `branch ${branch} has a merge queue, and nothing is started by merge_group`,
          consequence: 'The queue waits for the check, and nothing is ever merged.',
          fix: 'Add merge_group to `on:` of the workflow.',
        }),
      ];
  }
  return [];
}
