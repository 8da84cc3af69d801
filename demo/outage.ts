import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { playDay, type Played } from './day.ts';
import { screen } from './screens.ts';
import { ESTATE, HOLIDAY, OUTAGE, SETTING } from './steps.ts';
import { paint, render } from './terminal.ts';

/*
 * The outage of 26 May 2023, played again with cohort-guard in the way: `npm run demo`, and with every comment and
 * summary: `npm run demo -- --full`.
 * What is shown is what the committed dist/index.js wrote to a GitHub on this machine, and nothing else.
 */

/** As wide as the terminal; tables need some room, and long lines are hard to read. */
const WIDTH = Math.min(110, Math.max(60, process.stdout.columns ?? (Number(process.env['COLUMNS']) || 100)));
const full = process.argv.includes('--full');

const STORY = `### 26 May 2023

On that day a fix for GP practices that use *Resource Publisher* was deployed to practices that use *Template Manager*, and they had an outage. Here it is released once more, with cohort-guard before the merge and before the deployment, and an inventory of ${ESTATE.length.toLocaleString('en')} practices, all made up.`;

/** Where the reports are left, for the browser; not in git. */
const REPORTS = resolve(import.meta.dirname, '../reports/demo');

const SCREENS = '`npm run demo -- --full` shows each comment and summary as people saw it.';

const NEXT = `**What to try next**

- \`README.md\` takes you from nothing to a judged pull request in your own repository.
- \`demo/steps.ts\` holds the steps as data. Let \`carol\` approve in \`bob\`'s place, or push to \`main\` before the deployment, and see what the report says.
- \`docs/how-to/waves-and-freezes.md\` has the freeze that stopped the second day.
- \`npm test\` proves what you have seen, and \`npm run bench\` says what it costs.`;

// Whatever the runs write goes with the demo, however it ends.
const scratch = mkdtempSync(join(tmpdir(), 'cohort-guard-demo-'));
for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = scratch;
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

// A reader that has seen enough, such as `head`.
process.stdout.on('error', () => process.exit(1));

process.exitCode = await play();

async function play(): Promise<number> {
  const total = OUTAGE.steps.length + HOLIDAY.steps.length;
  let begun = 0;
  // Both days are played at once; what is under way is shown where somebody looks, and is gone when it is over.
  const onStep = () => progress(`judging ${(begun += 1)} of ${total} …`);
  const [day, holiday] = await Promise.all([playDay(OUTAGE, onStep), playDay(HOLIDAY, onStep)]);
  progress('');
  const played = [...day, ...holiday];
  const screens = full ? played.flatMap((own, index) => screen(own, `Step ${index + 1} of ${total}`, WIDTH)) : [];
  const reports = leaveReports(played);
  const wrong = played.flatMap(({ step, differs }) => differs.map((text) => `NOT AS EXPECTED: ${step.title}: ${text}`));
  print(
    '',
    ...render(STORY, WIDTH),
    '',
    ...render(table(day, 1), WIDTH),
    '',
    ...render(
      'It was also the Friday before a bank holiday. The same day once more, with bank holidays as a freeze:',
      WIDTH,
    ),
    '',
    ...render(table(holiday, day.length + 1), WIDTH),
    '',
    ...(reports.length === 0 ? [] : [...reportsLeft(reports), '']),
    ...(full ? render(SETTING, WIDTH) : render(SCREENS, WIDTH)),
    ...screens,
    '',
    ...render(NEXT, WIDTH),
    '',
    ...wrong.map((text) => paint('red', text)),
  );
  return wrong.length === 0 ? 0 : 1;
}

/** What happened, what cohort-guard said, and who got it. */
function table(played: readonly Played[], first: number): string {
  const rows = played.map(({ step, result: { outputs, targets }, differs }, index) => {
    const { verdict = 'none', gate = 'none', until = '' } = outputs;
    const where = step.sees === 'comment' ? 'check' : `gate ${gate}${until === '' ? '' : ` until ${until}`}`;
    const deployed = targets === null ? 'nobody' : `${targets.length.toLocaleString('en')} sites`;
    const title = `${step.title}${differs.length === 0 ? '' : ' (NOT AS EXPECTED)'}`;
    return `| ${first + index} | ${title} | ${verdict}, ${where} | ${step.sees === 'comment' ? '–' : deployed} |`;
  });
  return ['| # | What happened | Verdict | Deployed to |', '| -: | - | - | -: |', ...rows].join('\n');
}

/** Writes the report of each step as a file of its own, and gives their paths. */
function leaveReports(played: readonly Played[]): string[] {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  return played.flatMap(({ step, result }, index) => {
    if (result.report === null) return [];
    const name = step.title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    const path = join(REPORTS, `${index + 1}-${name}.html`);
    writeFileSync(path, result.report);
    return [path];
  });
}

/** Where they are, and which to open first: the one that names seven sites. */
function reportsLeft(paths: readonly string[]): string[] {
  const [, second = paths[0] ?? ''] = paths;
  const text = `The report of each step, as a page for the browser, is in \`${relative(process.cwd(), REPORTS)}\`. Begin with the second:`;
  return [...render(text, WIDTH), pathToFileURL(second).href];
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u{1B}[K${text}`);
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
