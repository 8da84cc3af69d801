import { InvalidArgumentError, Option } from 'commander';
import { basename } from 'node:path/posix';
import { dayOf, parseDay, printDay } from '../../domain/time/civil.ts';
import type { Result } from '../../domain/result.ts';
import { plural } from '../../prose/numbers.ts';
import type { DefineCommand } from '../command.ts';
import { readOrExplain, sayTrouble, writeOrExplain } from '../trouble.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { renderDates, type Written } from './dates-file.ts';
import { holidaysOf, KINDS, type Kind } from './holidays.ts';
import { daysOfCalendar } from './icalendar.ts';
import { slug } from '../slug.ts';

interface ImportOptions {
  readonly region?: string;
  readonly years: number;
  readonly until?: number;
  readonly kinds: readonly Kind[];
  readonly output?: string;
  readonly force?: true;
}

const MAX_YEARS = 20;

/** `freezes import COUNTRY` and `freezes import FILE.ics`: the days of a freeze, written out. */
export const defineFreezes: DefineCommand = (program, terminal, end) => {
  const freezes = program.command('freezes').summary('write the days of a freeze into a file').helpCommand(false);
  freezes
    .command('import')
    .summary('write out the holidays of a country, or the all-day events of an .ics file')
    .description(
      'Writes the holidays of a country or region, or the all-day events of an iCalendar file, one day a line: the file that `freezes[].dates` of the policy names. The gate computes nothing from rules. 0: written; 2: not.',
    )
    .argument('<country or file>', 'a name or code (england, GB-ENG, germany, US-CA), or the path of an .ics file')
    .option('--region <name>', 'a region of the country, by its name or code')
    .option('--years <number>', 'whole years after this one', years, 2)
    .option('--until <day>', 'the last day, in place of --years; of an .ics: the day up to which it is complete', day)
    .addOption(
      new Option('--kinds <kinds>', `kinds of holidays, of ${KINDS.join(', ')}`)
        .argParser(kinds)
        .default(['public', 'bank'], 'public,bank'),
    )
    .option('--output <file>', 'where to write; - is standard output (default: .github/freezes/NAME.txt)')
    .option('--force', 'write over a file that is there')
    .action(async (source: string, options: ImportOptions) => end(await importDays(source, options, terminal)));
};

async function importDays(source: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const days = await read(source, options, terminal);
  if (days === null) return 2;
  if (!days.ok) return sayTrouble(terminal, { what: days.error });
  const text = renderDates(days.value);
  if (!text.ok) return sayTrouble(terminal, { what: text.error });
  for (const note of days.value.notes) terminal.err(note);
  const path = options.output ?? `.github/freezes/${slug(days.value.title) || 'days'}.txt`;
  if (path === '-') {
    terminal.out(text.value);
    return 0;
  }
  if (!writeOrExplain(terminal, path, text.value, options.force === true)) return 2;
  terminal.out(
    `${path}: ${plural(text.value.trimEnd().split('\n').length - 1, 'day')} of ${days.value.title}, until ${printDay(days.value.until)}.`,
  );
  terminal.err(forPolicy(path, days.value));
  return 0;
}

/** The days of the source; null after saying why the file cannot be read. */
async function read(
  source: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<Result<Written, string> | null> {
  const year = terminal.now().getUTCFullYear();
  const { region = null, kinds: chosen, until } = options;
  const to = until ?? dayOf(year + options.years, 12, 31);
  const from = dayOf(year, 1, 1);
  if (!/\.ics$/i.test(source)) return holidaysOf({ place: source, region, kinds: chosen, from, to });
  const text = readOrExplain(terminal, source);
  const span = { from, to, isComplete: until !== undefined };
  return text === null ? null : daysOfCalendar(text, basename(source).replace(/\.ics$/i, ''), span);
}

/** What the policy needs for the file to have an effect. */
function forPolicy(path: string, { title, zone }: Written): string {
  return [
    'For the policy, with the times that fit:',
    'freezes:',
    `  - { name: ${JSON.stringify(title)}, dates: ${path}, zone: ${zone ?? 'Europe/London'}, from: "-1d 12:00", to: "+1d 07:00" }`,
  ].join('\n');
}

function years(value: string): number {
  if (/^\d{1,2}$/.test(value) && Number(value) <= MAX_YEARS) return Number(value);
  throw new InvalidArgumentError(`Expected a number of years, 0 to ${MAX_YEARS}.`);
}

function day(value: string): number {
  const read = parseDay(value);
  if (read !== null) return read;
  throw new InvalidArgumentError('Expected a day as 2028-12-31.');
}

function kinds(value: string): Kind[] {
  const words = value.split(',').map((word) => word.trim());
  const known = KINDS.filter((kind) => words.includes(kind));
  if (known.length === words.length) return known;
  throw new InvalidArgumentError(`Expected some of ${KINDS.join(', ')}, with commas between.`);
}
