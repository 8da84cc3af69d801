import { judgesPullRequests } from '../../validate/workflow-rules.ts';
import { jobsOf, type PlacedJob } from '../../validate/workflows.ts';

/** The jobs that judge pull requests, the first of each workflow file. */
export function judgingJobs(files: ReadonlyMap<string, string>): PlacedJob[] {
  const read = { readFile: (path: string) => files.get(path) ?? '' };
  return [...files.keys()].flatMap((path) => jobsOf(path, read).find(({ value }) => judgesPullRequests(value)) ?? []);
}
