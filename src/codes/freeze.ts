import type { AnyFinding } from '../domain/finding.ts';
import { printDay } from '../domain/time/civil.ts';
import { freezesFor } from '../domain/deployment/timing.ts';
import type { RiskFacts } from '../domain/risk/facts.ts';
import {
  activeWindows,
  CALENDAR_NOTICE,
  calendarEnds,
  freeFrom,
  FREEZE_NOTICE,
  freezesOf,
  nextWindows,
  type CalendarEnd,
  type Freeze,
  type FreezeWindow,
} from '../domain/time/freeze.ts';
import { printInstant, printInZone } from '../domain/time/zone.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import { advise, define } from './code.ts';
import { isEmergency, orEmergency } from './emergency.ts';

interface ActiveFreeze extends AnyFinding<'freeze.active', 'hold'> {
  readonly windows: readonly FreezeWindow[];
  /** When the last of those that follow one another ends; null: they never do. */
  readonly free: number | null;
}

export const activeFreeze = define<ActiveFreeze>({
  code: 'freeze.active',
  findAtGate: (facts) => {
    const { risk } = facts;
    const freezes = freezesFor(facts);
    const windows = risk === null || isEmergency(facts) ? [] : activeWindows(freezes, risk.calendars, risk.now);
    return risk === null || windows.length === 0
      ? []
      : [{ code: 'freeze.active', effect: 'hold', windows, free: freeFrom(freezes, risk.calendars, risk.now) }];
  },
  describe: ({ windows, free }, { gate }) => ({
    title: 'A freeze is active: nothing is deployed now',
    expected: words('a time in which no freeze of this cohort is active'),
    observed: windows.map((window) => say`${nameOf(window)} until ${when(window.end, window.freeze)}`),
    next: orEmergency(
      free === null
        ? advise`The freezes of the policy follow one another without an end. Change them in a pull request.`
        : advise`Run the deploy job again at ${printInstant(free)} or later. A rollback passes freezes, and so does a deployment without a release.`,
      gate,
    ),
  }),
  when: { hold: 'a freeze of the policy is active for the cohort' },
  fix: 'Run the deploy job again when the freeze is over; the report and the output `until` say when. A rollback passes freezes, and so does a deployment without a release.',
});

interface EndedFreeze extends AnyFinding<'freeze.ended', 'error'> {
  readonly ends: readonly CalendarEnd[];
}

export const endedFreeze = define<EndedFreeze>({
  code: 'freeze.ended',
  findAtGate: (facts) => {
    const ends = isEmergency(facts) ? [] : endsBefore(freezesFor(facts), facts.risk, 0);
    return ends.length === 0 ? [] : [{ code: 'freeze.ended', effect: 'error', ends }];
  },
  describe: ({ ends }, { gate }) => ({
    title: 'A calendar of freezes has ended: which days are frozen is not known',
    expected: words('a file of days that reaches beyond today'),
    observed: ends.map((end) => say`${end.freeze.name}: ${end.path} ends on ${printDay(end.until)}`),
    next: orEmergency(extend(ends), gate),
  }),
  when: { error: 'a file of days that a freeze of the cohort names has ended' },
  fix: 'Add the days that follow and a later `until` to the file, in a pull request that policy owners approve.',
});

/** What is to be known before it holds anything up. */
type Notice =
  | { readonly kind: 'active' | 'next'; readonly window: FreezeWindow }
  | { readonly kind: 'ending' | 'ended'; readonly end: CalendarEnd }
  | { readonly kind: 'unreadable'; readonly path: string };

interface FreezeSoon extends AnyFinding<'freeze.soon', 'warn'> {
  readonly notices: readonly Notice[];
}

export const freezeSoon = define<FreezeSoon>({
  code: 'freeze.soon',
  find: ({ risk, policy, scope, involved }) => {
    const freezes = policy.freezes.filter((freeze) =>
      involved.cohorts.some((name) => freezesOf([freeze], name).length > 0),
    );
    return scope.release && risk !== null ? found(noticesOf(freezes, risk)) : [];
  },
  findAtGate: (facts) => {
    const { risk } = facts;
    const freezes = freezesFor(facts);
    // What is active or has ended is a finding of its own here.
    return risk === null
      ? []
      : found(noticesOf(freezes, risk).filter(({ kind }) => kind === 'next' || kind === 'ending'));
  },
  describe: ({ notices }) => {
    const ends = notices.flatMap((notice) => ('end' in notice ? [notice.end] : []));
    return {
      title: notices.some(({ kind }) => kind === 'active') ? 'The gate is closed by a freeze' : 'A freeze is near',
      expected: words('to be known before the release is deployed'),
      observed: notices.map(describeNotice),
      next: ends.length > 0 ? extend(ends) : advise`Nothing: this does not hold up the merge.`,
    };
  },
  when: {
    warn: 'a freeze is active or begins within a day (check), or a file of days ends within 60 days or cannot be read',
  },
  fix: 'Nothing, where a freeze is near: it holds up the deployment and not the merge. Where a file of days ends, add the days that follow and a later `until`.',
});

function found(notices: readonly Notice[]): FreezeSoon[] {
  return notices.length === 0 ? [] : [{ code: 'freeze.soon', effect: 'warn', notices }];
}

function noticesOf(freezes: readonly Freeze[], risk: RiskFacts): Notice[] {
  const { now, calendars, unreadable } = risk;
  const ended = endsBefore(freezes, risk, 0);
  const paths = freezes.flatMap(({ when }) => (when.kind === 'dates' ? [when.path] : []));
  return [
    ...activeWindows(freezes, calendars, now).map((window): Notice => ({ kind: 'active', window })),
    ...nextWindows(freezes, calendars, now, FREEZE_NOTICE).map((window): Notice => ({ kind: 'next', window })),
    ...ended.map((end): Notice => ({ kind: 'ended', end })),
    ...endsBefore(freezes, risk, CALENDAR_NOTICE)
      .filter((end) => end.end > now)
      .map((end): Notice => ({ kind: 'ending', end })),
    ...unreadable.filter(({ path }) => paths.includes(path)).map(({ path }): Notice => ({ kind: 'unreadable', path })),
  ];
}

/** The files that say nothing any more so many milliseconds from now. */
function endsBefore(freezes: readonly Freeze[], risk: RiskFacts | null, within: number): CalendarEnd[] {
  return risk === null ? [] : calendarEnds(freezes, risk.calendars).filter(({ end }) => end <= risk.now + within);
}

function describeNotice(notice: Notice): Prose {
  switch (notice.kind) {
    case 'active':
      return say`${nameOf(notice.window)} is active until ${when(notice.window.end, notice.window.freeze)}`;
    case 'next':
      return say`${nameOf(notice.window)} begins on ${when(notice.window.start, notice.window.freeze)}`;
    case 'ended':
      return say`${notice.end.path} has ended on ${printDay(notice.end.until)}: the gate is closed`;
    case 'ending':
      return say`${notice.end.path} ends on ${printDay(notice.end.until)}: from then on the gate is closed`;
    case 'unreadable':
      return say`${notice.path} cannot be read: the gate is closed`;
  }
}

function nameOf({ freeze, day }: FreezeWindow): Prose {
  return day === null ? say`${freeze.name}` : say`${freeze.name} (${day})`;
}

/** In the zone of the freeze, and in UTC. */
function when(instant: number, { zone }: Freeze): Prose {
  return say`${printInZone(instant, zone)} ${zone} (${printInstant(instant)})`;
}

function extend(ends: readonly CalendarEnd[]) {
  const paths = [...new Set(ends.map(({ path }) => path))];
  return advise`Add the days that follow, and a later ${'until'} as its last line, to ${list(paths)} in a pull request that policy owners approve.`;
}
