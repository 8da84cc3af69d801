import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VERSION } from '../src/version.ts';

/*
 * Whether everything names the version of a tag, and what the changelog says of it: `node scripts/release.ts v1.2.3`.
 * Prints the notes of the release; fails where something names another version or the changelog has none, or no date.
 */

const root = resolve(import.meta.dirname, '..');

export interface Named {
  /** Of package.json. */
  readonly packaged: string;
  /** Of the program itself. */
  readonly program: string;
  readonly changelog: string;
}

/** The notes of a release, or what stands against it. */
export function notesOf(
  tag: string,
  { packaged, program, changelog }: Named,
): { readonly notes: string } | { readonly problem: string } {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) return { problem: `${tag}: a release is v1.2.3` };
  for (const [what, found] of [
    ['package.json', packaged],
    ['the program', program],
  ] as const) {
    if (found !== version) return { problem: `${what} says ${found}, the tag ${version}` };
  }
  const section = changelog.split(/^(?=## )/m).find((one) => one.startsWith(`## [${version}]`));
  const [heading = '', ...lines] = section?.split('\n') ?? [];
  if (section === undefined) return { problem: `the changelog has nothing about ${version}` };
  if (!/ - \d{4}-\d\d-\d\d$/.test(heading)) return { problem: `the changelog gives ${version} no date: ${heading}` };
  const notes = lines.join('\n').trim();
  return notes === '' ? { problem: `the changelog says nothing of ${version}` } : { notes };
}

if (import.meta.main) {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const result = notesOf(process.argv[2] ?? '', {
    packaged: version,
    program: VERSION,
    changelog: read('CHANGELOG.md'),
  });
  if ('problem' in result) {
    console.error(result.problem);
    process.exitCode = 1;
  } else {
    console.log(result.notes);
  }
}
