import { mayHoldCommand } from '../domain/approvals/may-hold-command.ts';
import { commentSubject } from '../github/comment-event.ts';
import { NO_COMMAND, type Subject } from '../github/subject.ts';
import { evidenceOf } from '../record/evidence.ts';
import { nothingLogOf, nothingPageOf, nothingRecordOf, nothingSummaryOf } from '../report/nothing.ts';
import type { Delivered } from './delivery.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';

/* Nothing here, nor below, may load what judges: most comments end here. test/action/nothing.test.ts holds that. */

/** The result of a run whose event is a comment without a command; null for everything that has to be judged. */
export function nothingToJudge(
  { mode, pullRequest, membersToken, failOn }: Inputs,
  environment: Environment,
): Delivered | null {
  const { event, payload, repository, commit, branch } = environment;
  const subject = mode === 'check' && event === 'issue_comment' ? commentSubject(payload) : null;
  const note = subject === null || !subject.ok ? null : noteOf(subject.value, pullRequest);
  if (subject === null || !subject.ok || note === null) return null;
  const target = { repository, subject: subject.value, commit, branch, gate: null };
  return {
    outputs: { gate: 'closed', verdict: 'skip', codes: '[]', cohorts: '[]', sites: '0', until: '', plan: '' },
    exitCode: failOn.includes('skip') ? 1 : 0,
    environment,
    evidence: () =>
      evidenceOf(target, { github: [], members: membersToken === null ? null : [], now: null, inventory: [] }),
    record: (context) => ({ value: nothingRecordOf(note, context), page: () => nothingPageOf(note) }),
    reports: [{ log: () => nothingLogOf(note), summary: () => nothingSummaryOf(note) }],
  };
}

function noteOf(subject: Subject, requested: number | null): string | null {
  if (subject.kind === 'nothing') return subject.why;
  if (subject.kind !== 'pull-request' || (requested !== null && requested !== subject.number)) return null;
  return subject.comment?.some(mayHoldCommand) === false ? NO_COMMAND : null;
}
