import type { Comment } from '../loopback/github/index.ts';
import type { PolicyDraft, Run, Scenario } from './scenario.ts';

/* What tests of approvals say of people, and how they read what a run made of them. */

export const RP = 'resource-publisher';
export const TM = 'template-manager';

/** Declares both cohorts: two dimensions' worth of owners have to approve. */
export const BOTH = `Target-Cohort: ${RP}, ${TM}\n`;

export const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
export const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();
export const vetoes = (run: Run): string[] =>
  run.judgement.approvals.vetoes.map((one: { login: string }) => one.login).toSorted();

/** A comment on the pull request of the scenario. */
export const say = (own: Scenario, author: string, body: string): Comment =>
  own.world.comment(own.pull.number, { author, body });

/** A review of the head of the scenario's pull request. */
export const approve = ({ world, pull }: Scenario, author = 'alice') => world.review(pull.number, { author });

/** A run by hand for another pull request of the scenario. */
export const byHand = (number: number) => ({
  event: 'workflow_dispatch',
  payload: {},
  with: { 'pull-request': String(number) },
});

/** Both cohorts are owned by teams, and Template Manager by carol as well. */
export function byTeams(draft: PolicyDraft): void {
  Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] });
  Object.assign(draft.cohorts[TM] ?? {}, { owners: ['@acme/tm-release', 'carol'] });
}

export const trusting =
  (bot: string) =>
  (draft: PolicyDraft): void =>
    void Object.assign(draft, { approvals: { 'trusted-bots': [bot] } });

/** What is read of GitHub: queries by their names, files and lists by their paths. */
export const asked = ({ github }: Scenario): string[] =>
  github.requests
    .filter((one) => one.kind === 'graphql' || one.method === 'GET')
    .map((one) => one.operationName ?? one.path.split('?', 1)[0] ?? '');
