import { z } from 'zod/mini';
import type { Terminal } from '../terminal.ts';
import { environmentOf, gateIn, isWorkflow, jobsOf, type Job } from '../validate/workflows.ts';

/** A job of this clone that deploys to an environment. */
export interface DeployJob {
  readonly environment: string;
  /** As the policy writes it: `deploy.yml/deploy (rp)`; null where GitHub makes the name of what only a run knows. */
  readonly job: string | null;
  readonly path: string;
  readonly id: string;
  readonly hasGate: boolean;
}

/** The jobs with an environment, one for each combination of a matrix that is written out. */
export function deployJobs(files: readonly string[], terminal: Pick<Terminal, 'readFile'>): DeployJob[] {
  return files
    .filter(isWorkflow)
    .flatMap((path) => jobsOf(path, terminal))
    .flatMap(({ path, id, value }) =>
      combinations(value).flatMap((values): DeployJob[] => {
        const environment = filled(environmentOf(value) ?? '', values);
        if (environment === null || environment === '') return [];
        const name = jobName(id, value, values);
        const job = name === null ? null : `${path.replace(/^.*\//, '')}/${name}`;
        return [{ environment, job, path, id, hasGate: gateIn(value) >= 0 }];
      }),
    );
}

type Values = ReadonlyMap<string, string>;

const matrices = z.looseObject({ matrix: z.record(z.string(), z.unknown()) });
const scalars = z.array(z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform(String)));

/** The values of a matrix; one empty combination without one, none where they are only known to a run. */
function combinations({ strategy }: Job): readonly Values[] {
  if (strategy === undefined) return [new Map()];
  const read = matrices.safeParse(strategy);
  if (!read.success) return [new Map()];
  let all: readonly Values[] = [new Map()];
  for (const [name, written] of Object.entries(read.data.matrix)) {
    const values = scalars.safeParse(written);
    if (!values.success) return [];
    all = all.flatMap((before) => values.data.map((value) => new Map([...before, [name, value]])));
  }
  return all;
}

/** A text with the expressions of a matrix filled in; null where it has others. */
function filled(text: string, values: Values): string | null {
  const written = text.replaceAll(
    /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g,
    (found, name: string) => values.get(name) ?? found,
  );
  return written.includes('${{') ? null : written;
}

/** GitHub adds the values of a matrix to the name of a job that has none of its own. */
function jobName(id: string, { name, uses }: Job, values: Values): string | null {
  // A job of a reusable workflow has the name of the job in it, too, which stands in another file.
  if (uses !== undefined) return null;
  if (name !== undefined) return filled(name, values);
  return values.size === 0 ? id : `${id} (${[...values.values()].join(', ')})`;
}
