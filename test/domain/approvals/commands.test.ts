import { describe, expect, it } from 'vitest';
import { approveLine, readCommands } from '../../../src/domain/approvals/commands.ts';

const DIGEST = '3f2a9c1e77b0d4a2';
const approve = (cohorts: readonly string[], digest: string | null) => ({ verb: 'approve', cohorts, digest });
const APPROVED = [approve(['rp'], DIGEST)];
const LINE = `/cohort approve rp ${DIGEST}`;

describe('commands', () => {
  it.each([
    ['the line', LINE, APPROVED],
    ['spaces or commas between', `/cohort approve rp,tm , pilot  ${DIGEST}`, [approve(['rp', 'tm', 'pilot'], DIGEST)]],
    ['tabs, and spaces at the end', `/cohort\tapprove\trp\t${DIGEST} \t`, APPROVED],
    ['a blank that does not break, at the end', `${LINE}\u00a0`, APPROVED],
    ['upper case', `/COHORT Approve rp ${DIGEST.toUpperCase()}`, [approve(['rp'], DIGEST.toUpperCase())]],
    ['among other lines, as Windows ends them', `Good.\r\n${LINE}\r\nBye.`, APPROVED],
    ['several', `${LINE}\n/cohort reject no\n/cohort recheck`, [...APPROVED, { verb: 'reject' }, { verb: 'recheck' }]],
    ['without a digest', '/cohort approve rp', [approve(['rp'], null)]],
    ['without anything', '/cohort approve', [approve([], null)]],
    ['blanks between', `/cohort \t approve  rp \t ${DIGEST}`, APPROVED],
    [
      'hex digits within another word are no digest',
      '/cohort approve x3f2a9c1 3f2a9c1x',
      [approve(['x3f2a9c1', '3f2a9c1x'], null)],
    ],
    ['nor are those at the end of one', '/cohort approve rp x3f2a9c1', [approve(['rp', 'x3f2a9c1'], null)]],
    ['what no digest is so short', '/cohort approve 3f2a9c', [approve(['3f2a9c'], null)]],
    ['a reason after a blank', '/cohort reject   why', [{ verb: 'reject' }]],
    ['too short a digest is one still', '/cohort approve rp 3f2a9c1', [approve(['rp'], '3f2a9c1')]],
    ['policy', `/cohort approve policy ${DIGEST}`, [approve(['policy'], DIGEST)]],
    ['after a comment that hides something', `<!-- a -->\n${LINE}`, APPROVED],
    ['between two fences', `\`\`\`\na\n\`\`\`\n${LINE}\n\`\`\`\nb\n\`\`\``, APPROVED],
    ['beside inline code with a comment in it', `\`<!--\`\n${LINE}`, APPROVED],
  ])('%s', (_, body, commands) => expect(readCommands(body)).toEqual(commands));

  it.each([
    ['nothing', ''],
    ['in the middle of a line', `I say ${LINE}`],
    ['after a blank', ` ${LINE}`],
    ['in inline code', `\`${LINE}\``],
    ['in a fence', `\`\`\`\n${LINE}\n\`\`\``],
    ['in a fence of tildes with a language', `~~~sh\n${LINE}\n~~~`],
    ['in a fence that is never closed', `\`\`\`\n${LINE}`],
    ['in a fence within a quote', `> \`\`\`\n> ${LINE}`],
    ['in an indented block', `Try:\n\n    ${LINE}`],
    ['in a quote', `> ${LINE}`],
    ['in a list', `- ${LINE}`],
    ['in an HTML comment', `<!-- ${LINE} -->`],
    ['in an HTML comment of several lines', `<!--\n${LINE}\n-->`],
    ['in an HTML comment that is never closed', `<!--\n\n${LINE}`],
    ['an unknown verb', `/cohort approves rp ${DIGEST}`],
    ['no space', `/cohortapprove rp ${DIGEST}`],
    ['another slash', `//cohort approve rp ${DIGEST}`],
    ['a full-width slash', `／cohort approve rp ${DIGEST}`],
  ])('none: %s', (_, body) => expect(readCommands(body)).toEqual([]));

  it('the line to be pasted is read as it is meant', () => {
    expect(approveLine(['rp', 'policy'], DIGEST.repeat(4))).toBe(`/cohort approve rp policy ${DIGEST}`);
    expect(readCommands(approveLine(['rp', 'policy'], DIGEST.repeat(4)))).toEqual([approve(['rp', 'policy'], DIGEST)]);
  });

  // Whoever may comment could otherwise end every judgement of a pull request.
  it.each([
    ['quotes in quotes', '> '.repeat(32_000)],
    ['lists in lists', '- '.repeat(32_000)],
    ['brackets', '['.repeat(65_536)],
    ['emphasis', '*a **a '.repeat(9_000)],
  ])('the longest comment is read at once: %s', (_, body) => {
    const start = performance.now();
    expect(readCommands(body)).toEqual([]);
    expect(readCommands(`${LINE}\n\n${body}`).length).toBeLessThanOrEqual(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
