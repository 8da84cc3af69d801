import { describe, expect, it } from 'vitest';
import { readCommands } from '../../../src/domain/approvals/commands.ts';
import { isNearly, meantVerb, nearlyVerb } from '../../../src/domain/approvals/verbs.ts';

/* Words that are nearly commands. */

describe('a word that is nearly a name', () => {
  it.each([
    ['reject', true],
    ['Reject', true],
    ['rejct', true],
    ['rejectt', true],
    ['rejekt', true],
    ['ereject', true],
    ['rejetc', true],
    ['erject', true],
    ['rejcet', true],
    ['reejctt', false],
    ['rect', false],
    ['\u0433eject', true],
    ['\u0433\u0435j\u0435ct', true],
    ['', false],
  ])('%j: %j', (word, nearly) => {
    expect(isNearly(word, 'reject')).toBe(nearly);
  });
});

describe('the command that a word is nearly', () => {
  it.each([
    ['approve', 'approve'],
    ['approved', 'approve'],
    ['approves', 'approve'],
    ['approving', 'approve'],
    ['approver', 'approve'],
    ['approval', 'approve'],
    ['Rejected', 'reject'],
    ['rejecting', 'reject'],
    ['rechecks', 'recheck'],
    ['helping', 'help'],
    ['helped', 'help'],
    ['approvement', null],
    ['rejection', null],
    ['appring', null],
    ['rjecting', null],
    ['ok', null],
    ['', null],
  ])('%j: %j', (word, verb) => {
    expect(nearlyVerb(word)).toBe(verb);
  });
});

describe('the command that is meant', () => {
  it.each([
    ['LGTM', 'approve'],
    ['veto', 'reject'],
    ['retry', 'recheck'],
    ['usage', 'help'],
    ['aprov', 'approve'],
    ['emrgncy', 'emergency'],
    ['emrgnc', 'emergency'],
    ['emrgn', null],
    ['rejt', 'reject'],
    ['rject', 'reject'],
    ['hlp', 'help'],
    ['hl', null],
    ['frobnicate', null],
    ['', null],
  ])('by %j: %j', (word, verb) => {
    expect(meantVerb(word)).toBe(verb);
  });
});

describe('a line', () => {
  const PLAN = '0123456789abcdef';
  const read = (text: string) => readCommands(`<p>${text}</p>`);

  it.each<[string, string, object[]]>([
    ['approves', `/cohort approve rp ${PLAN}`, [{ verb: 'approve', cohorts: ['rp'], digest: PLAN }]],
    ['approves several', `/cohort approve rp, tm,,xy ${PLAN}`, [{ cohorts: ['rp', 'tm', 'xy'], digest: PLAN }]],
    ['names a cohort that is nearly one', '/cohort approve rp 012345', [{ cohorts: ['rp', '012345'], digest: null }]],
    ['names a digest too early', `/cohort approve ${PLAN} rp`, [{ verb: 'unreadable', meant: 'approve' }]],
    ['names a cohort of digits', '/cohort approve 0123456 rp', [{ cohorts: ['0123456', 'rp'], digest: null }]],
    ['has something in the word', '/cohort re-ject', [{ verb: 'unreadable' }]],
    ['approves with a mark', '/cohort approve! rp', [{ verb: 'unreadable', meant: 'approve' }]],
    ['calls an emergency', '/cohort emergency rp x', [{ verb: 'emergency', words: 'rp x' }]],
    [
      'calls an emergency and is struck out',
      '<s>/cohort emergency rp x</s>',
      [{ verb: 'unreadable', meant: 'emergency' }],
    ],
    ['says nothing', '/cohort', [{ verb: 'unreadable', meant: null, written: '/cohort' }]],
    ['is longer', '/cohorts are fine', [{ verb: 'unreadable' }]],
    ['is in one word, with a hyphen', '/cohort-reject', [{ verb: 'unreadable', meant: 'reject' }]],
    ['names us in one word', '/cohortguard reject', []],
    ['has a backslash', '\\cohort reject', [{ verb: 'unreadable', meant: 'reject' }]],
    ['has a blank behind the slash, and no command', '/ cohort sizes', []],
    ['has no slash, and none', 'Cohort rp is fine', []],
    ['is a list as written in an e-mail', '- cohort reject', []],
    ['is a list with a slash', '- /cohort reject', [{ verb: 'unreadable', meant: 'reject' }]],
    ['is a quotation as written in an e-mail', '&gt; /cohort reject', []],
    ['is a quotation without a blank', '&gt;/cohort reject', [{ verb: 'unreadable', meant: 'reject' }]],
    ['holds what nobody sees', '/cohort re\u200Bject', [{ verb: 'unreadable', meant: 'reject' }]],
  ])('%s', (_, text, commands) => {
    expect(read(text)).toMatchObject(commands);
    expect(read(text)).toHaveLength(commands.length);
  });

  it('in a code block says nothing, and what it would have', () => {
    const code = (text: string) => readCommands(`<pre>${text}</pre>`);
    expect(code(' /cohort reject ')).toEqual([{ verb: 'in-code', meant: 'reject', written: '/cohort reject' }]);
    expect(code('/cohort rejekt')).toEqual([{ verb: 'in-code', meant: 'reject', written: '/cohort rejekt' }]);
    expect(code('/cohort frobnicate')).toMatchObject([{ verb: 'in-code', meant: null }]);
    expect(code('words')).toEqual([]);
  });
});
