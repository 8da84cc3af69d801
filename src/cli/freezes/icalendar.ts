import type ICAL from 'ical.js';
import { dayOf, parseDay, printDay, yearOf } from '../../domain/time/civil.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import type { NamedDay, Written } from './dates-file.ts';

/** The days from which and to which events are written out, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether somebody has said that the file is complete up to `to`; otherwise its own last event tells. */
  readonly isComplete: boolean;
}

type Library = typeof ICAL;
type Event = InstanceType<Library['Event']>;
type Time = InstanceType<Library['Time']>;

/** Times that one event may come back, those before the span included. */
const MAX_OCCURRENCES = 20_000;

/** The all-day events of an iCalendar file, with what comes back written out. The error is a sentence. */
export async function daysOfCalendar(text: string, title: string, span: Span): Promise<Result<Written, string>> {
  const { default: library } = await import(/* webpackMode: 'eager' */ 'ical.js');
  const events = eventsOf(library, text);
  if (!events.ok) return events;
  const days: NamedDay[] = [];
  let timed = 0;
  for (const event of events.value) {
    const occurrences = occurrencesOf(event, span);
    if (!occurrences.ok) return occurrences;
    const allDay = occurrences.value.filter(({ isAllDay }) => isAllDay);
    if (allDay.length < occurrences.value.length) timed += 1;
    days.push(...allDay.flatMap((occurrence) => daysIn(occurrence, span)));
  }
  if (days.length === 0) return fail(`It has no all-day event from ${printDay(span.from)} to ${printDay(span.to)}.`);
  const { isComplete, to } = span;
  const listed = events.value.filter((event) => event.startDate.isDate && !isEndless(event));
  const until = isComplete || listed.length === 0 ? to : Math.min(to, endOfYear(lastDay(listed)));
  return ok({
    title,
    days: days.filter(({ day }) => day <= until),
    until,
    zone: null,
    notes: notesOn(timed, until, span),
  });
}

function notesOn(timed: number, until: number, { to }: Span): string[] {
  return [
    ...(timed === 0
      ? []
      : [`${plural(timed, 'event')} with a time of day left out: a file of days has whole days only.`]),
    ...(until === to
      ? []
      : [
          `The list ends on ${printDay(until)}, with the year of the last event: what comes later is not in the calendar. --until says otherwise.`,
        ]),
  ];
}

/** The events that stand for themselves: one that changes a single occurrence of another goes with that. */
function eventsOf(library: Library, text: string): Result<readonly Event[], string> {
  try {
    const parsed = library.parse(text.replace(/^\uFEFF/, ''));
    if (parsed.length === 0) return fail('It is no iCalendar file: it is empty.');
    // Several calendars in one file come as a list of them.
    const calendars: unknown[] = Array.isArray(parsed[0]) ? parsed : [parsed];
    const components = calendars.flatMap((calendar) =>
      new library.Component(Array.isArray(calendar) ? calendar : []).getAllSubcomponents('vevent'),
    );
    const events = components.map((component) => new library.Event(component));
    const undated = events.find(({ component }) => !component.hasProperty('dtstart'));
    if (undated !== undefined) return fail(`The event ${printable(summaryOf(undated))} has no DTSTART.`);
    const impossible = components.flatMap(impossibleDates)[0];
    if (impossible !== undefined) return fail(`${impossible} is no day of the calendar.`);
    const main = new Set(events.filter((event) => !event.isRecurrenceException()).map(({ uid }) => uid));
    const alone = events.filter((event) => !event.isRecurrenceException() || !main.has(event.uid));
    return ok(alone.filter((event) => !isCancelled(event)));
  } catch (error) {
    return fail(`It is no iCalendar file: ${printable(error instanceof Error ? error.message : String(error))}.`);
  }
}

/** What an event gives for a day and is none, such as 30 February: the library would make it a day of March. */
function impossibleDates(component: InstanceType<Library['Component']>): string[] {
  return ['dtstart', 'dtend', 'rdate', 'exdate', 'recurrence-id']
    .flatMap((name) => component.getAllProperties(name))
    .flatMap((property) => property.jCal.slice(3).map(String))
    .map((value) => value.slice(0, 10))
    .filter((day) => parseDay(day) === null);
}

interface Occurrence {
  readonly from: number;
  /** The day after its last one. */
  readonly end: number;
  readonly isAllDay: boolean;
  readonly name: string;
}

/** When an event is within the span, the changed and without the cancelled occurrences. */
function occurrencesOf(event: Event, { to }: Span): Result<readonly Occurrence[], string> {
  if (!event.isRecurring() || event.isRecurrenceException())
    return ok([occurrence(event.startDate, event.endDate, event)]);
  const found: Occurrence[] = [];
  const iterator = event.iterator();
  for (let count = 0; count < MAX_OCCURRENCES; count += 1) {
    // The iterator's type leaves out that it ends.
    const next: Time | null | undefined = iterator.next();
    if (!next || dayOfTime(next) > to) return ok(found);
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    if (!isCancelled(item)) found.push(occurrence(startDate, endDate, item));
  }
  return fail(
    `The event ${printable(summaryOf(event))} comes back more than ${MAX_OCCURRENCES} times: a file of days cannot hold that.`,
  );
}

function occurrence(start: Time, end: Time, item: Event): Occurrence {
  const from = dayOfTime(start);
  return { from, end: Math.max(from + 1, dayOfTime(end)), isAllDay: start.isDate, name: summaryOf(item) };
}

function daysIn({ from, end, name }: Occurrence, span: Span): NamedDay[] {
  const first = Math.max(from, span.from);
  const length = Math.max(0, Math.min(end - 1, span.to) - first + 1);
  return Array.from({ length }, (_, index) => ({ day: first + index, name }));
}

/** The last day of events that end. */
function lastDay(events: readonly Event[]): number {
  return Math.max(
    ...events.map((event) => {
      const occurrences = occurrencesOf(event, { from: 0, to: FAR, isComplete: true });
      return occurrences.ok ? Math.max(0, ...occurrences.value.map(({ end }) => end - 1)) : FAR;
    }),
  );
}

const FAR = dayOf(9999, 12, 31);

function isEndless({ component }: Event): boolean {
  return component.getAllProperties('rrule').some((rule) => {
    const value: unknown = rule.toJSON()[3];
    return typeof value === 'object' && value !== null && !('until' in value) && !('count' in value);
  });
}

function isCancelled({ component }: Event): boolean {
  return component.getFirstPropertyValue('status') === 'CANCELLED';
}

function summaryOf({ component }: Event): string {
  const summary = component.getFirstPropertyValue('summary');
  return typeof summary === 'string' ? summary : '';
}

function dayOfTime({ year, month, day }: Time): number {
  return dayOf(year, month, day);
}

function endOfYear(day: number): number {
  return dayOf(yearOf(day), 12, 31);
}
