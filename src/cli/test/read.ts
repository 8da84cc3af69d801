import { join, normalize, dirname } from 'node:path/posix';
import { problemsOf } from '../../domain/policy/problems.ts';
import { parseYaml } from '../../domain/policy/yaml.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { CODES } from '../../codes/index.ts';
import { testFileSchema, type TestCase, type TestFile } from './schema.ts';

/** A file of cases, read. */
export interface ReadTests {
  readonly path: string;
  /** The folder that stands for the repository, from where the command runs; empty: that place itself. */
  readonly root: string;
  /** Each with what the file says for all. */
  readonly cases: readonly TestCase[];
}

/** Reads a file of policy tests. The error holds every problem, each with its line and column. */
export function parseTests(text: string, path: string): Result<ReadTests, readonly Problem[]> {
  const yaml = parseYaml(text, path, 'core', 'YAML');
  if (!yaml.ok) return yaml;
  const { value, places } = yaml.value;
  const read = testFileSchema.safeParse(value);
  if (!read.success) return fail(problemsOf(read.error.issues, value, places));
  const { root, cases, ...common } = read.data;
  const problems = cases.flatMap(({ expect }, index) =>
    (['codes', 'warnings'] as const).flatMap((key) =>
      (expect[key] ?? []).flatMap((code, at) =>
        CODE_NAMES.includes(code)
          ? []
          : [
              problem(
                places.at(['cases', index, 'expect', key, at]),
                code,
                'a code of docs/reference/codes.md',
                CODE_NAMES,
              ),
            ],
      ),
    ),
  );
  return problems.length > 0
    ? fail(problems)
    : ok({ path, root: rootOf(path, root), cases: cases.map((testCase) => withCommon(testCase, common)) });
}

const CODE_NAMES: readonly string[] = CODES.map(({ code }) => code);

function withCommon(testCase: TestCase, common: Omit<TestFile, 'cases' | 'root'>): TestCase {
  return {
    ...common,
    ...testCase,
    people: { ...common.people, ...testCase.people },
    teams: { ...common.teams, ...testCase.teams },
    tree: { ...common.tree, ...testCase.tree },
  };
}

function rootOf(path: string, root: string | undefined): string {
  if (root === undefined) return '';
  const folder = normalize(join(dirname(path), root)).replace(/\/$/, '');
  return folder === '.' ? '' : folder;
}
