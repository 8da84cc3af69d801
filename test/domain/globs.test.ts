import { describe, expect, it } from 'vitest';
import { globs } from '../../src/domain/globs.ts';

describe('globs', () => {
  it.each([
    ['* stays within a folder', 'deploy/*', 'deploy/a', true],
    ['* does not cross folders', 'deploy/*', 'deploy/a/b', false],
    ['** crosses folders', 'deploy/**', 'deploy/a/b/c', true],
    ['** crosses none', '**/*.md', 'README.md', true],
    ['** in the middle', 'a/**/z', 'a/b/c/z', true],
    ['** in the middle, of no folder', 'a/**/z', 'a/z', true],
    ['a folder is not its namesake', 'deploy/rp/**', 'deploy/rp2/a', false],
    ['dotfiles match *', '*', '.env', true],
    ['dotfiles match **', 'deploy/**', 'deploy/.hidden/.file', true],
    ['dotfiles match a suffix', '*.yml', '.yml', true],
    ['names that begin with two dots match', 'docs/**', 'docs/..a/b', true],
    ['! is a character', '!docs/**', '!docs/a', true],
    ['! does not negate', '!docs/**', 'src/a', false],
    ['case matters', 'docs/**', 'Docs/a', false],
    ['a backslash in a path is no separator', 'docs/*', 'docs\\a', false],
    ['+ is a character', 'a+b/**', 'a+b/x', true],
    ['@ is a character', '@acme/**', '@acme/x', true],
    ['* matches a line break', 'scripts/*', 'scripts/a\nb', true],
    ['** matches a line break', 'scripts/**', 'scripts/a\nb', true],
    ['** alone matches a line break', '**', 'a/b\nc/d', true],
    ['parentheses are characters', 'deploy (rp)/**', 'deploy (rp)/a', true],
  ])('%s', (_, pattern, path, matches) => {
    expect(globs([pattern])(path)).toBe(matches);
  });

  it('matches by any of several, and by none of none', () => {
    expect(globs(['a/*', 'b/*'])('b/x')).toBe(true);
    expect(globs([])('b/x')).toBe(false);
  });
});
