import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/* A release is read and judged in one place each. Whoever puts the parts together again will drift from it. */

const PARTS = ['planDigest', 'involvement', 'judgeApprovals', 'factsOf', 'find'];

function importsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?:type )?\{([^}]*)\} from '([^']*)'/gm);
  return [...imports].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

function partsIn(folder: string): { file: string; parts: string[] }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .map((file) => ({ file, parts: importsOf(file).filter((name) => PARTS.includes(name)) }))
    .filter(({ parts }) => parts.length > 0);
}

describe('the whole of the core stands once', () => {
  it('in the source, release.ts and the two judge.ts alone put it together; a change that is thought through is given to the whole', () => {
    expect(partsIn('src')).toEqual([
      { file: join('src', 'codes', 'judge.ts'), parts: ['factsOf', 'find'] },
      { file: join('src', 'domain', 'judge.ts'), parts: ['judgeApprovals', 'involvement'] },
      { file: join('src', 'domain', 'release.ts'), parts: ['planDigest'] },
      { file: join('src', 'codes', 'ways', 'change.ts'), parts: ['factsOf'] },
    ]);
  });

  it.each(['test', 'demo', 'bench', 'scripts'])('in %s nothing uses more than one part, to test it', (folder) => {
    expect(partsIn(folder).filter(({ parts }) => parts.length > 1)).toEqual([]);
  });
});
