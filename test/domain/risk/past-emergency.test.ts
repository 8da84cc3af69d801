import { describe, expect, it } from 'vitest';
import type { Comment, PullRequest } from '../../../src/domain/pull-request.ts';
import { declaredEmergencies } from '../../../src/domain/risk/past-emergency.ts';
import { pull } from '../build.ts';

/* Emergencies of the past, as comments tell of them. */

const PLAN = 'ab12'.repeat(4);
const line = (cohort = 'rp', digest = PLAN, reason = 'the clinic is down') =>
  `/cohort emergency ${cohort} ${digest} because ${reason} since nine`;

function said(login: string, hour: number, text = line(), parts: Partial<Comment> = {}): Comment {
  return {
    id: 1,
    author: { login, kind: 'user' },
    body: text,
    html: `<p>${text}</p>`,
    edited: false,
    hidden: false,
    revisions: [],
    url: `https://github.com/acme/templates/pull/7#${login}`,
    createdAt: `2026-11-28T${String(hour).padStart(2, '0')}:00:00Z`,
    mine: false,
    ...parts,
  };
}

/** Erin and frank may call one, zoe by a team; two of them within four hours. */
function found(comments: readonly Comment[], parts: Partial<PullRequest> = {}, unreadable = false) {
  return declaredEmergencies(pull({ comments, ...parts }), {
    emergency: {
      approvers: [
        { kind: 'user', login: 'erin' },
        { kind: 'user', login: 'frank' },
        { kind: 'user', login: 'gina' },
        { kind: 'team', organization: 'acme', team: 'on-call' },
      ],
      approvals: 2,
      valid: 4 * 3_600_000,
    },
    teams: new Map([
      [
        'acme/on-call',
        unreadable
          ? { readable: false, why: 'refused' as const }
          : { readable: true, members: new Set(['zoe']), unsure: new Set<string>() },
      ],
    ]),
    change: false,
  }).map(({ number, cohort, plan, approvals, at }) => ({
    of: `#${number} ${cohort} ${plan}`,
    by: approvals.map(({ login, reason, url }) => `${login} ${reason} ${url.slice(-login.length)}`),
    at: new Date(at).toISOString().slice(11, 16),
  }));
}

const logins = (comments: readonly Comment[], parts: Partial<PullRequest> = {}, unreadable = false) =>
  found(comments, parts, unreadable).map(({ by }) => by.map((text) => text.split(' ')[0]));

describe('an emergency was declared', () => {
  it('when enough people had called it, with what they said', () => {
    expect(found([said('frank', 11), said('erin', 9)])).toEqual([
      {
        of: `#7 rp ${PLAN}`,
        by: ['erin the clinic is down since nine erin', 'frank the clinic is down since nine frank'],
        at: '11:00',
      },
    ]);
  });

  it.each<[string, Comment[], string[][]]>([
    ['not by one', [said('erin', 9)], []],
    ['not by one twice', [said('erin', 9), said('Erin', 10)], []],
    ['by one of a team', [said('erin', 9), said('zoe', 10)], [['erin', 'zoe']]],
    ['not by anybody', [said('erin', 9), said('bob', 10)], []],
    ['not by a bot', [said('erin', 9), said('frank', 10, line(), { author: { login: 'frank', kind: 'bot' } })], []],
    ['not by an account that is gone', [said('erin', 9), said('frank', 10, line(), { author: null })], []],
    ['not by the author of what is deployed', [said('erin', 9), said('Gina', 10)], []],
    ['not without a time', [said('erin', 9), said('frank', 10, line(), { createdAt: '' })], []],
    ['within the time for which an approval counts', [said('erin', 9), said('frank', 13)], [['erin', 'frank']]],
    ['not later', [said('erin', 9), said('frank', 14)], []],
    ['by the last two of three', [said('erin', 5), said('frank', 14), said('zoe', 15)], [['erin', 'frank', 'zoe']]],
    [
      'by more digits than are asked for',
      [said('erin', 9), said('frank', 10, line('rp', `${PLAN}ab`))],
      [['erin', 'frank']],
    ],
    [
      'not by fewer, however many say them',
      ['erin', 'frank'].map((login) => said(login, 9, line('rp', PLAN.slice(1)))),
      [],
    ],
    ['not by fewer', [said('erin', 9), said('frank', 10, line('rp', PLAN.slice(1)))], []],
    ['not for another plan', [said('erin', 9), said('frank', 10, line('rp', 'cd34'.repeat(4)))], []],
    ['not for another cohort', [said('erin', 9), said('frank', 10, line('tm'))], []],
    ['not in another form', [said('erin', 9), said('frank', 10, '/cohort emergency rp')], []],
    [
      'by a reason of 20 characters',
      [said('erin', 9), said('frank', 10, line('rp', PLAN, 'x'.repeat(9)))],
      [['erin', 'frank']],
    ],
    ['not by a shorter one', [said('erin', 9), said('frank', 10, line('rp', PLAN, 'x'.repeat(8)))], []],
    [
      'by one that was edited or hidden since',
      [said('erin', 9, line(), { edited: true }), said('frank', 10, line(), { hidden: true })],
      [['erin', 'frank']],
    ],
  ])('%s', (_, comments, by) => {
    expect(logins(comments)).toEqual(by);
  });

  it('by somebody whose first word counts', () => {
    expect(found([said('erin', 5), said('erin', 9), said('frank', 9)])[0]?.at).toBe('09:00');
    expect(found([said('erin', 5), said('erin', 10), said('frank', 10)])).toEqual([]);
  });

  it('by somebody whose team cannot be read, for all that is known', () => {
    expect(logins([said('erin', 9), said('bob', 10)], {}, true)).toEqual([['erin', 'bob']]);
  });

  it('not by whoever changed the description, as far as that is known', () => {
    const revisions = [
      { login: 'gina', text: null },
      { login: 'erin', text: 'a text that was not rendered' },
    ].map(({ login, text }) => ({ at: '2026-11-28T08:00:00Z', by: { login, kind: 'user' as const }, text }));
    expect(logins([said('erin', 9), said('frank', 10)], { revisions })).toEqual([]);
  });
});
