import { readCalendar } from '../../check/risk.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { printDay } from '../../domain/time/civil.ts';
import { CALENDAR_NOTICE, calendarEnds } from '../../domain/time/freeze.ts';
import { textFileAt } from '../files.ts';
import type { Terminal } from '../terminal.ts';
import { error, errors, warning, type ValidationFinding } from '../findings.ts';
import type { PolicyPlaces } from './places.ts';

/** The files of days that freezes name: whether they are there, can be read, and reach far enough. */
export function validateFreezes(policy: Policy, places: PolicyPlaces, terminal: Terminal): ValidationFinding[] {
  return policy.freezes.flatMap((freeze, index): ValidationFinding[] => {
    const { when } = freeze;
    if (when.kind !== 'dates') return [];
    const { path } = when;
    const place = places.at(['freezes', index, 'dates']);
    if (!terminal.exists(path))
      return [error(place, path, 'a file of days that is there: `freezes import` writes one')];
    const calendar = readCalendar(textFileAt(path, terminal), path);
    if (!calendar.ok) return errors(calendar.error);
    const now = terminal.now().getTime();
    return calendarEnds([freeze], new Map([[path, calendar.value]])).flatMap(({ end, until }) => {
      const found = `until ${printDay(until)}`;
      if (end <= now) return [error(path, found, 'days that reach beyond today: once they end, the gate stays closed')];
      const isSoon = end <= now + CALENDAR_NOTICE;
      return isSoon
        ? [warning(path, found, 'days for more than 60 days to come: once they end, the gate stays closed')]
        : [];
    });
  });
}
