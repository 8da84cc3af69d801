import { describe, expect, it } from 'vitest';
import type { Access, Teams } from '../../../src/domain/approvals/people.ts';
import type { Comment, PullRequest } from '../../../src/domain/pull-request.ts';
import {
  emergencyCallers,
  isDeclared,
  judgeEmergency,
  newestPull,
  type EmergencyCase,
} from '../../../src/domain/risk/emergency.ts';
import { pull } from '../build.ts';

const PLAN = `${'ab12'.repeat(15)}cd34`;
const NOW = Date.parse('2026-11-28T12:00:00Z');
const LINE = `/cohort emergency rp ${PLAN.slice(0, 16)} because the clinic is down since nine`;

const said = (login: string, text = LINE, parts: Partial<Comment> = {}): Comment => ({
  id: 1,
  author: { login, kind: 'user' },
  body: text,
  html: `<p>${text}</p>`,
  edited: false,
  hidden: false,
  revisions: [],
  url: `https://github.com/acme/templates/pull/7#${login}`,
  createdAt: '2026-11-28T11:00:00Z',
  mine: false,
  ...parts,
});

const revision = (login: string, text: string | null) => ({
  at: '2026-11-28T10:00:00Z',
  by: { login, kind: 'user' as const },
  text,
});
const ANONYMOUS = { oid: 'd'.repeat(40), people: [null], signed: true };

interface Options {
  readonly comments: readonly Comment[];
  readonly access?: Readonly<Record<string, Access>>;
  readonly teams?: Teams;
  readonly pushers?: readonly string[] | null;
  readonly signed?: boolean;
  /** Of another pull request that is released too: who wrote it, and whether that can be told. */
  readonly beside?: Partial<PullRequest>;
  readonly revisions?: PullRequest['revisions'];
}

function judge({ comments, access = {}, teams, pushers = ['gina'], signed = true, beside, revisions }: Options) {
  const newest = pull({
    comments,
    revisions: revisions ?? [],
    commits: [{ oid: 'c'.repeat(40), people: [{ login: 'gina', kind: 'user' }], signed }],
  });
  const given: EmergencyCase = {
    emergency: {
      approvers: [
        { kind: 'user', login: 'erin' },
        { kind: 'user', login: 'gina' },
        { kind: 'user', login: 'frank' },
        { kind: 'team', organization: 'acme', team: 'on-call' },
      ],
      approvals: 2,
      valid: 4 * 3_600_000,
    },
    cohort: 'rp',
    plan: PLAN,
    now: NOW,
    pull: newest,
    releases: [
      { pull: newest, pushers },
      ...(beside === undefined ? [] : [{ pull: pull({ number: 6, ...beside }), pushers: ['gina'] }]),
    ],
    access: new Map(Object.entries({ erin: 'write', frank: 'admin', gina: 'write', zoe: 'write', ...access })),
    teams: teams ?? new Map([['acme/on-call', { readable: true, members: new Set(['zoe']), unsure: new Set() }]]),
    change: false,
    trustedBots: [],
  };
  const judged = judgeEmergency(given);
  return {
    counted: judged.counted.map(({ login }) => login),
    reasons: judged.counted.map(({ reason }) => reason),
    why: judged.discounted.map(({ why }) => why),
    who: judged.discounted.map(({ login }) => login),
    declared: isDeclared(judged),
    needed: judged.needed,
  };
}

describe('an emergency', () => {
  it.each<[string, Options, string[], string[]]>([
    ['two approvers', { comments: [said('erin'), said('frank')] }, ['erin', 'frank'], []],
    ['a member of a team', { comments: [said('zoe')] }, ['zoe'], []],
    ['one twice', { comments: [said('erin'), said('Erin')] }, ['Erin'], []],
    ['an account that is gone', { comments: [said('erin', LINE, { author: null })] }, [], ['not by a person']],
    ['a bot', { comments: [said('erin', LINE, { author: { login: 'erin', kind: 'bot' } })] }, [], ['not by a person']],
    ['edited', { comments: [said('erin', LINE, { edited: true })] }, [], ['edited']],
    ['hidden', { comments: [said('erin', LINE, { hidden: true })] }, [], ['hidden']],
    [
      'the account whose token judges: it writes what others make it write',
      { comments: [said('erin', LINE, { mine: true })] },
      [],
      ['by the account whose token judges'],
    ],
    [
      'our own report, which shows lines to be pasted',
      { comments: [said('erin', LINE, { mine: true, body: `<!-- cohort-guard -->\n\n${LINE}` })] },
      [],
      [],
    ],
    [
      'the same of somebody else',
      { comments: [said('erin', LINE, { body: `<!-- cohort-guard -->\n\n${LINE}` })] },
      ['erin'],
      [],
    ],
    [
      'no form',
      { comments: [said('erin', '/cohort emergency now')] },
      [],
      ['not of the form: cohort, digest, because, reason'],
    ],
    ['another cohort', { comments: [said('erin', LINE.replace(' rp ', ' tm '))] }, [], ['for another cohort']],
    ['another plan', { comments: [said('erin', LINE.replace('ab12', 'cd34'))] }, [], ['for another plan']],
    ['too few digits', { comments: [said('erin', LINE.replace('ab12 ', ' '))] }, [], ['for another plan']],
    ['too long ago', { comments: [said('erin', LINE, { createdAt: '2026-11-28T07:59:59Z' })] }, [], ['too long ago']],
    ['just in time', { comments: [said('erin', LINE, { createdAt: '2026-11-28T08:00:00Z' })] }, ['erin'], []],
    [
      'by a clock that is a little ahead',
      { comments: [said('erin', LINE, { createdAt: '2026-11-28T12:05:00Z' })] },
      ['erin'],
      [],
    ],
    ['in the last minutes', { comments: [said('erin', LINE, { createdAt: '2026-11-28T11:59:00Z' })] }, ['erin'], []],
    ['in the future', { comments: [said('erin', LINE, { createdAt: '2026-11-28T12:06:00Z' })] }, [], ['too long ago']],
    ['without a time', { comments: [said('erin', LINE, { createdAt: '' })] }, [], ['too long ago']],
    ['by no approver', { comments: [said('bob')] }, [], ['not by an approver of emergencies']],
    [
      'a team that cannot be read',
      { comments: [said('zoe')], teams: new Map([['acme/on-call', { readable: false, why: 'refused' }]]) },
      [],
      ['the members of a team could not be read'],
    ],
    ['a hand in it', { comments: [said('gina')] }, [], ['by a contributor to what is deployed']],
    ['who pushed it', { comments: [said('erin')], pushers: ['erin'] }, [], ['by a contributor to what is deployed']],
    [
      'who wrote something else that is released',
      { comments: [said('erin')], beside: { author: { login: 'erin', kind: 'user' } } },
      [],
      ['by a contributor to what is deployed'],
    ],
    [
      'who wrote a description that nobody can read any more',
      { comments: [said('erin')], revisions: [revision('gina', null), revision('erin', 'Target-Cohort: tm')] },
      [],
      ['by a contributor to what is deployed'],
    ],
    ['another command', { comments: [said('erin', '/cohort approve rp'), said('erin', '/cohort help')] }, [], []],
    [
      'a reason of 20 characters',
      { comments: [said('erin', LINE.replace(/because.*/, `because ${'x'.repeat(20)}`))] },
      ['erin'],
      [],
    ],
    [
      'a reason of 19',
      { comments: [said('erin', LINE.replace(/because.*/, `because ${'x'.repeat(19)}`))] },
      [],
      ['a reason of less than 20 characters'],
    ],
    ['no write access', { comments: [said('erin')], access: { erin: 'none' } }, [], ['no write access']],
    [
      'an access that is not known',
      { comments: [said('Zoe'), said('frank')], access: { frank: 'unknown' } },
      ['Zoe'],
      ['no write access'],
    ],
  ])('counts: %s', (_, options, counted, why) => {
    expect(judge(options)).toMatchObject({ counted, why });
  });

  it.each<[string, Omit<Options, 'comments'>, number]>([
    ['nobody', {}, 2],
    ['who pushed', { signed: false, pushers: null }, 3],
    ['who wrote something else that is released', { beside: { commits: [ANONYMOUS] } }, 3],
  ])('takes one more where somebody cannot be told: %s', (_, options, needed) => {
    expect(judge({ comments: [said('erin'), said('frank')], ...options })).toMatchObject({
      needed,
      declared: needed === 2,
    });
  });

  it('has the reasons that people gave, and names those who do not count', () => {
    const spaced = LINE.replace('because ', 'because   ').replace('nine', 'nine  ');
    const { reasons, who } = judge({
      comments: [said('frank', spaced), said('bob'), said('', LINE, { author: null })],
    });
    expect([reasons, who]).toEqual([['the clinic is down since nine'], ['bob', 'ghost']]);
  });

  it('is declared on the newest pull request, by whoever has called it', () => {
    expect(newestPull([])).toBeNull();
    expect(newestPull([7, 9, 8].map((number) => pull({ number })))?.number).toBe(9);
    const comments = [said('Erin'), said('bob', 'No.'), said('erin'), said('zoe', LINE, { author: null })];
    expect(emergencyCallers(pull({ comments }))).toEqual(['erin']);
  });
});
