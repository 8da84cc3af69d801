import type * as reports from './reports.ts';

/**
 * What tells people of a judgement, in a file of its own. It is asked for from here, a part of the file that judges, so
 * that it has only what is not in that one.
 */
export function loadReports(): Promise<typeof reports> {
  return import(/* webpackChunkName: "report" */ './reports.ts');
}
