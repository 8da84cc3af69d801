import { DAY } from '../../../domain/policy/duration.ts';
import { readCalendar } from '../../../check/risk.ts';
import { freezeFiles } from '../../../domain/policy/policy.ts';
import { printDay } from '../../../domain/time/civil.ts';
import { CALENDAR_NOTICE } from '../../../domain/time/freeze.ts';
import { fetchTextFile } from '../../../github/files.ts';
import { examineEach, fault, fine, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';

export const calendars: Row = {
  id: 'calendars',
  asks: 'Do the calendars of the freezes reach far enough?',
  examine: ({ github, policy, repository, now }) =>
    examineEach(freezeFiles(policy), async (path) => {
      const file = await fetchTextFile(github, path, repository.tip);
      if (!file.ok) return unknown(path, file.error);
      const calendar = readCalendar(file.value, path);
      if (calendar.ok) return ofEnd(path, calendar.value.until, now);
      return fault(path, {
        found: 'it cannot be read as a file of days',
        consequence: 'The policy is invalid, so every gate is closed.',
        fix: 'cohort-guard validate says where.',
      });
    }),
};

function ofEnd(path: string, until: number, now: number): Diagnosis {
  const left = until - Math.floor(now / DAY);
  const found = `until ${printDay(until)}`;
  const fix = 'cohort-guard freezes import writes the next years.';
  if (left < 0) return fault(path, { found, consequence: 'It has ended, so every gate is closed.', fix });
  return left * DAY < CALENDAR_NOTICE
    ? warning(path, { found, consequence: 'Past that day every gate is closed.', fix })
    : fine(path, found);
}
