import { ROWS } from '../src/cli/doctor/rows/index.ts';

/** The page that lists what the doctor looks at. */
export function doctorPage(): string {
  return [
    '# What the doctor looks at',
    '',
    '*Generated from the code by `npm run docs`.* How to run it: [Ask the doctor](../how-to/doctor.md).',
    '',
    '| row | question |',
    '| --- | --- |',
    ...ROWS.map(({ id, asks }) => `| \`${id}\` | ${asks} |`),
    '',
  ].join('\n');
}
