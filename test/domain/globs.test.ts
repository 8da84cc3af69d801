import { describe, expect, it } from 'vitest';
import { folderGlobs, globProblem, globs, ignoreGlobs } from '../../src/domain/globs.ts';

describe('globs', () => {
  it.each([
    ['* does not cross folders', 'deploy/*', 'deploy/a/b', false],
    ['** crosses folders', 'deploy/**', 'deploy/a/b/c', true],
    ['** crosses none', '**/*.md', 'README.md', true],
    ['** in the middle', 'a/**/z', 'a/b/c/z', true],
    ['a folder is not its namesake', 'deploy/rp/**', 'deploy/rp2/a', false],
    ['dotfiles match *', '*', '.env', true],
    ['dotfiles match **', 'deploy/**', 'deploy/.hidden/.file', true],
    ['names that begin with two dots match', 'docs/**', 'docs/..a/b', true],
    ['an escaped ! is a character', '\\!docs/**', '!docs/a', true],
    ['an escaped ! does not negate', '\\!docs/**', 'src/a', false],
    ['case matters', 'docs/**', 'Docs/a', false],
    ['a backslash in a path is no separator', 'docs/*', 'docs\\a', false],
    ['@ is a character', '@acme/**', '@acme/x', true],
    ['* matches a line break', 'scripts/*', 'scripts/a\nb', true],
    ['** matches a line break', 'scripts/**', 'scripts/a\nb', true],
    ['** alone matches a line break', '**', 'a/b\nc/d', true],
    ['the whole path', 'a', 'ab', false],
    ['the whole path, from its start', 'b', 'ab', false],
    ['* that does not come to the end', 'a*c', 'acb', false],
    ['several *, of which the last is tried again', '*a*b', 'xaxaxbxb', true],
    ['** beside other characters stays within a folder', 'a**', 'ab/c', false],
    ['** that is tried again', '**/a/b', 'a/c/a/b', true],
    ['** of no step at the end', 'a/**', 'a', true],
    ['* is a step that must be there', 'a/*', 'a', false],
    ['? is one character', 'a?c', 'abc', true],
    ['? is not none', 'a?c', 'ac', false],
    ['? is no slash', 'a?c', 'a/c', false],
    ['? is a whole character', 'a?', 'a\u{1F600}', true],
    ['a set', 'a[bc]d', 'acd', true],
    ['a range', '[a-c]', 'b', true],
    ['before a range', '[b-d]', 'a', false],
    ['after a range', '[b-d]', 'e', false],
    ['none of a set', '[!a-c]', 'd', true],
    ['one of none of a set', '[!a-c]', 'b', false],
    ['a bracket in a set', '[]a]', ']', true],
    ['a bracket that does not close', 'a[b', 'a[b', true],
    ['an escaped star', 'a\\*', 'a*', true],
    ['an escaped star is no star', 'a\\*', 'ab', false],
    ['an escaped question mark', '\\?', 'x', false],
    ['either', '{a,b}/c', 'b/c', true],
    ['neither', '{a,b}/c', 'c/c', false],
    ['either of nothing', 'a{,.md}', 'a', true],
    ['either in either', '{a,b{c,d}}', 'bd', true],
    ['either in either, no mixture', '{a,b{c,d}}', 'ac', false],
    ['either with a folder in it', '{a/b,c}/d', 'a/b/d', true],
    ['braces without a choice', '{a}', '{a}', true],
    ['escaped braces', '\\{a,b}', '{a,b}', true],
    ['an escaped comma', '{a\\,b,c}', 'a,b', true],
    ['an escaped comma in the last choice', '{b,a\\,c}', 'a,c', true],
    ['an escaped brace in braces', '{a\\},b}', 'a}', true],
  ])('%s', (_, pattern, path, matches) => {
    expect(globs([pattern])(path)).toBe(matches);
  });

  it.each([
    ['a folder', 'scripts/deploy', 'scripts/deploy/a/run.sh', true],
    ['a folder that a link or submodule has taken the place of', 'scripts/deploy/**', 'scripts/deploy', true],
    ['a file', 'scripts/deploy.sh', 'scripts/deploy.sh', true],
    ['not its namesake', 'scripts/deploy', 'scripts/deploy-all/run.sh', false],
    ['a folder anywhere', '**/deploy', 'a/b/deploy/c', true],
    ['what lies in a folder of any name', 'a/b*/*', 'a/b/c/d', false],
    ['a folder in one of any name', 'a/*/deploy', 'a/b/deploy/c', true],
    ['a folder by a set', 'deploy/[rt]m', 'deploy/tm/a', true],
    ['what lies in a folder is none', 'deploy/*', 'deploy/a/b', false],
    ['what lies in a folder by half a name is none', 'deploy/{rp,t*}', 'deploy/tm/a', false],
    ['a folder with a star in its name', 'deploy/\\*', 'deploy/*/a', true],
  ])('that name a part of a repository: %s', (_, pattern, path, matches) => {
    expect(folderGlobs([pattern])(path)).toBe(matches);
  });

  it.each([
    ['a folder does not ignore a file of its name', 'docs/**', 'docs', false],
    ['what is in any folder is not what is in none', '*/**', 'Dockerfile', false],
    ['everything', '**', 'Dockerfile', true],
    ['a folder alone ignores nothing in it', 'docs', 'docs/a', false],
    ['a folder in folders does not ignore a file of its name', 'a/b/docs/**', 'a/b/docs', false],
    ['either of two', '{docs,src/**}', 'src', false],
  ])('that take paths out: %s', (_, pattern, path, matches) => {
    expect(ignoreGlobs([pattern])(path)).toBe(matches);
  });

  it('matches by any of several, and by none of none', () => {
    expect(globs(['a/*', 'b/*'])('b/x')).toBe(true);
    expect(globs([])('b/x')).toBe(false);
  });
});

const MANY = '{a,b,c,d,e,f,g,h,i,j}';

describe('a glob', () => {
  it.each([
    ['plain', 'deploy/**'],
    ['of 500 characters', 'a'.repeat(500)],
    ['with 100 choices', MANY + MANY],
    ['that ends in an escaped backslash', 'a\\\\'],
    ['with an escaped !', '\\!a'],
    ['with an escaped @(', 'app/@\\(modal)/**'],
    ['with an escaped @ in front of parentheses', 'app/\\@(modal)'],
    ['with an escaped letter between @ and parentheses', 'app/@\\x(modal)'],
    ['with two dots beside braces', 'a..b/{c,d}'],
  ])('is fine: %s', (_, glob) => {
    expect(globProblem(glob)).toBeUndefined();
  });

  const RELATIVE =
    'relative to the root of the repository, without empty steps, "." and ".." (all of a folder: "deploy/**")';

  const NOT = 'without "!" in front, which takes nothing out (a name that begins so: "\\!name")';
  const EXTENDED = 'without "@(", "+(", "?(", "*(" and "!(" (either of two: "{a,b}"; such a name: "@\\(name)")';
  const RANGE = 'without ranges in braces (written out: "{1,2,3}")';
  const CLASS = 'without classes such as "[[:digit:]]" (a digit: "[0-9]")';

  it.each([
    ['that begins with !', '!deploy/**', NOT],
    ['of which a choice begins with !', '{!a,b}', NOT],
    ['with @(', 'scripts/@(deploy|x)/**', EXTENDED],
    ['of which a choice has @(', '{a,@}(b)', EXTENDED],
    ['with a range in braces', 'x{1..3}', RANGE],
    ['with a class', '[[:digit:]]', CLASS],
    ['too long', 'a'.repeat(501), 'of at most 500 characters'],
    ['with too many choices', `${MANY}${MANY}{a,b}`, 'with at most 100 combinations of braces'],
    ['that ends in a backslash', 'a\\', 'that does not end in a backslash'],
    ['that is a backslash', '\\', 'that does not end in a backslash'],
    ['from the root', '/a', RELATIVE],
    ['of a folder', 'a/', RELATIVE],
    ['with an empty step', 'a//b', RELATIVE],
    ['with the folder itself', 'a/./b', RELATIVE],
    ['with the folder above', '../a', RELATIVE],
    ['with a choice of the folder above', 'a/{b,..}', RELATIVE],
    ['empty', '', RELATIVE],
  ])('is refused: %s', (_, glob, problem) => {
    expect(globProblem(glob)).toBe(problem);
  });

  it('of very many choices is not unfolded for ever, and matches by the first of them', () => {
    const many = MANY.repeat(20);
    const start = process.cpuUsage();
    expect(globProblem(many)).toBe('with at most 100 combinations of braces');
    expect(globs([many])('a'.repeat(20))).toBe(true);
    expect(globs([many])('j'.repeat(20))).toBe(false);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });

  it('of many stars is matched at once, whatever the path', () => {
    const start = process.cpuUsage();
    expect(globs(['*a'.repeat(200)])('a'.repeat(4000) + 'b')).toBe(false);
    expect(globs(['**/a/'.repeat(80) + 'x'])('a/'.repeat(1500) + 'b')).toBe(false);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
