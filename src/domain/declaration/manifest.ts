import { z } from 'zod/mini';
import { problemsOf, type Places } from '../policy/problems.ts';
import { filled, list, mapping, text } from '../policy/schema-parts.ts';
import { parseYaml } from '../policy/yaml.ts';
import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Part, Targets } from './declaration.ts';
import { readCohorts, readRange, readSelector } from './values.ts';

const KEYS = ['cohorts', 'requires', 'forbids', 'expect', 'change', 'sites', 'select'] as const;

/** Longer than any list of sites written by hand; reading takes time in proportion to it. */
const MAX_CHARACTERS = 128 * 1024;
const TOO_LARGE = 'a release manifest of at most 128 KB; `select` names many sites in one line';

const line = filled('a text that is not blank');
const selectors = z.union([line, list(line, 'at least one label selector')], {
  error: 'a label selector, or a list of them',
});
const number = text('a number of sites', z.regex(/^\d{1,9}$/));

const manifestSchema = mapping({
  cohorts: z.optional(list(filled('a cohort name'), 'at least one cohort name')),
  requires: z.optional(selectors),
  forbids: z.optional(selectors),
  expect: z.optional(
    z.union([number, line, mapping({ min: number, max: number })], {
      error: 'a number, a range or { min, max }',
    }),
  ),
  change: z.optional(line),
  sites: z.optional(list(filled('a site id'), 'at least one site id')),
  select: z.optional(line),
}).check(
  z.refine((manifest) => Object.keys(manifest).length > 0, { error: `at least one of the keys ${KEYS.join(', ')}` }),
  z.refine((manifest) => manifest.sites === undefined || manifest.select === undefined, {
    error: 'either sites or select, not both',
  }),
);

/**
 * Reads a release manifest (YAML, of which JSON is a part). Scalars are taken as written: a site id `007` stays `007`.
 */
export function parseManifest(content: string, file: string): Result<Part, readonly Problem[]> {
  if (content.length > MAX_CHARACTERS) return fail([problem(file, `${content.length} characters`, TOO_LARGE)]);
  const yaml = parseYaml(content, file, 'failsafe', 'a release manifest in YAML');
  if (!yaml.ok) return yaml;
  const { value, places } = yaml.value;
  const parsed = manifestSchema.safeParse(value);
  return parsed.success ? toPart(parsed.data, places) : fail(problemsOf(parsed.error.issues, value, places));
}

function toPart(manifest: z.output<typeof manifestSchema>, places: Places): Result<Part, readonly Problem[]> {
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T, Problem>): T[] => {
    if (result.ok) return [result.value];
    problems.push(result.error);
    return [];
  };
  const selectorsOf = (key: 'requires' | 'forbids') =>
    [manifest[key] ?? []].flat().flatMap((value) => keep(readSelector(places.at([key]), value)));
  const cohorts = manifest.cohorts === undefined ? [] : keep(readCohorts(places.at(['cohorts']), manifest.cohorts));
  const requires = selectorsOf('requires');
  const forbids = selectorsOf('forbids');
  const range = typeof manifest.expect === 'object' ? `${manifest.expect.min}-${manifest.expect.max}` : manifest.expect;
  const expect = range === undefined ? [] : keep(readRange(places.at(['expect']), range));
  const select = manifest.select === undefined ? [] : keep(readSelector(places.at(['select']), manifest.select));
  if (problems.length > 0) return fail(problems);
  const targets: Targets | undefined =
    select[0] !== undefined
      ? { kind: 'select', select: select[0] }
      : manifest.sites && { kind: 'sites', ids: [...new Set(manifest.sites)].toSorted() };
  return ok({
    ...(cohorts[0] && { cohorts: cohorts[0] }),
    ...(requires.length > 0 && { requires }),
    ...(forbids.length > 0 && { forbids }),
    ...(expect[0] && { expect: expect[0] }),
    ...(manifest.change !== undefined && { change: manifest.change.trim() }),
    ...(targets && { targets }),
  });
}
