import { describe, expect, it } from 'vitest';
import { readCommands } from '../../src/domain/approvals/commands.ts';
import { RP_BODY, RP_CHANGE } from '../acceptance/scenario.ts';
import { render } from '../loopback/github/rendering/render.ts';
import { BOTH, byHand, counted, quietScenario, reasons, RP, say, TM } from './support-live.ts';

/* What is no approval, though it reads like one. */

// All and policy: One command is to approve more than its writer may: `all`, a pattern, `policy` by an owner of a cohort, a cohort that is not in the policy.
// Origin: confused deputy (CWE-441): a word of the grammar for declarations is tried where permissions are given.
it('all and policy: words that stand for more, or for nothing', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  for (const word of ['all', '*', 'policy', 'resource-*', 'RESOURCE-PUBLISHER', '', `"${RP}"`])
    say(own, 'alice', `/cohort approve ${word} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(counted(run)).toEqual([]);
});

it('all and policy: naming both cohorts counts for the one that is owned', async () => {
  const own = await quietScenario({ body: BOTH });
  const { plan } = await own.run();
  for (const author of ['alice', 'bob']) say(own, author, `/cohort approve ${RP} ${TM} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    judgement: { approvals: { unapproved: [{ cohort: TM }] } },
  });
  say(own, 'carol', `/cohort approve ${TM} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

it('all and policy: policy, by an owner of the cohort, for a change of a workflow', async () => {
  const own = await quietScenario({ changes: { ...RP_CHANGE, '.github/workflows/deploy.yml': 'on: push\n' } });
  const { plan } = await own.run();
  say(own, 'alice', `/cohort approve ${RP} policy ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['policy.changed'] });
  say(own, 'erin', `/cohort approve policy ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

// Command in disguise: An owner quotes, shows or hides the approval line without meaning it (an answer by e-mail, a code sample, an HTML comment), and a bot takes it for one.
// Origin: chat commands read by simple matching, a known weakness of comment-driven automation (GitHub Security Lab, "Keeping your GitHub Actions and workflows secure", part 2: untrusted input).
describe('command in disguise', () => {
  const DISGUISES: readonly (readonly [string, (line: string) => string])[] = [
    ['a quotation', (line) => `> ${line}\n\nWho wrote this?`],
    ['a fence', (line) => `Like so:\n\n\`\`\`\n${line}\n\`\`\``],
    ['a fence of tildes', (line) => `~~~sh\n${line}\n~~~`],
    ['a fence that is never closed', (line) => `\`\`\`\n${line}`],
    ['a fence within a list', (line) => `- Like so:\n  \`\`\`\n  ${line}\n  \`\`\``],
    ['indented code', (line) => `Like so:\n\n    ${line}`],
    ['an HTML comment', (line) => `Not yet. <!--\n${line}\n-->`],
    ['an HTML comment that is never closed', (line) => `Not yet.\n\n<!--\n${line}`],
    ['code in a sentence', (line) => `Do not write \`${line}\`!`],
    ['the middle of a sentence', (line) => `You should say ${line}`],
    ['another command in front', (line) => `/merge ${line}`],
    ['struck out', (line) => `~~${line}~~`],
    ['a slash of full width', (line) => line.replace('/', '\uFF0F')],
    ['a zero-width space in it', (line) => line.replace('/cohort', '/co\u200Bhort')],
  ];

  it.each(DISGUISES)('%s is no approval', (_, disguise) => {
    const commands = readCommands(render(disguise(`/cohort approve ${RP} 0123456789abcdef`), 'bodyHTML'));
    expect(commands.map((command) => command.verb)).not.toContain('approve');
  });

  it('all of them together approve nothing; a line of its own does, whatever stands around it', async () => {
    const own = await quietScenario();
    const { plan } = await own.run();
    const line = `/cohort approve ${RP} ${plan}`;
    for (const [, disguise] of DISGUISES) say(own, 'alice', disguise(line));
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
    expect([counted(run), reasons(run)]).toEqual([[], []]);
    say(own, 'alice', `Checked on a test site.\n\n${line}\n\nThanks!`);
    expect(counted(await own.run())).toEqual(['alice']);
  });
});

// Digest replay: An approval command is replayed or guessed: the digest of another pull request, of the plan before a change, one digit too short, or none.
// Origin: capture and replay (CWE-294), against approvals by comment as in Boost Security, "Split-Second Side Doors" (12 November 2025).
it('digest replay: the digest of a pull request just like this one', async () => {
  const own = await quietScenario();
  const twin = own.world.openPullRequest({
    author: 'mia',
    body: RP_BODY,
    changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' },
  });
  const { plan } = await own.run(byHand(twin.number));
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice digest-outdated']);
});

it('digest replay: of the plan before the declaration changed', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9') });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice digest-outdated']);
});

it('digest replay: short, absent, of the wrong end, too long, made up', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  for (const digest of [plan.slice(0, 15), '', plan.slice(-16), `${plan}0`, '0'.repeat(16)])
    say(own, 'alice', `/cohort approve ${RP} ${digest}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(counted(run)).toEqual([]);
  expect(reasons(run)).toEqual([
    'alice digest-missing',
    'alice digest-outdated',
    'alice digest-outdated',
    'alice digest-outdated',
    'alice digest-short',
  ]);
});

// Edited comment: A collaborator edits an owner's harmless comment into an approval: the comment still says that the owner wrote it.
// Origin: docs.github.com, "Managing disruptive comments": whoever may write may edit the comments of others.
it.each(['mia', 'alice'])('edited comment: edited by %s', async (by) => {
  const own = await quietScenario();
  const { plan } = await own.run();
  const comment = say(own, 'alice', 'I will look at it tomorrow.');
  own.world.editComment(comment.id, { by, body: `/cohort approve ${RP} ${plan}` });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice edited']);
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  expect(counted(await own.run())).toEqual(['alice']);
});

// Hidden comment: An approval is hidden as outdated or spam, so that no reader of the conversation sees that it is what opened the gate.
// Origin: docs.github.com, "Managing disruptive comments": whoever may write hides the comments of others.
it('hidden comment: does not count, whatever it is hidden as', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  const comment = say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.world.minimize(comment.id);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice hidden']);
});

// Mere words: What looks like an approval to a reader and is none: a review that only comments, with the command in it; a pending one; "LGTM"; a thumbs-up.
// Origin: "LGTM" as an approval in chat-driven merges; docs.github.com tells apart Comment, Approve and Request changes.
it('mere words: words are no approval, and do not lift one either', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  own.world.review(own.pull.number, { author: 'alice', state: 'COMMENTED', body: `/cohort approve ${RP} ${plan}` });
  own.world.review(own.pull.number, { author: 'bob', state: 'COMMENTED', body: 'LGTM, approved.' });
  for (const body of [
    'LGTM',
    ':+1:',
    'I approve this.',
    `/approve ${RP} ${plan}`,
    `/cohort lgtm ${plan}`,
    `/cohort-approve ${RP} ${plan}`,
  ])
    say(own, 'alice', body);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(counted(run)).toEqual([]);
  own.world.review(own.pull.number, { author: 'alice' });
  own.world.review(own.pull.number, { author: 'alice', state: 'COMMENTED', body: 'One more thing.' });
  expect(counted(await own.run())).toEqual(['alice']);
});
