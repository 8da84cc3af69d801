import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { ReadingProgress } from '../../src/inventory/progress.ts';
import { askServed } from './lists.ts';
import { askFile } from './support.ts';

/* What a log says of a long reading. */

describe('progress', () => {
  it.each<[string, number, number, number | null, string[]]>([
    ['a few pages', 99, 1000, 99_000, []],
    [
      'many pages',
      250,
      50,
      12_500,
      ['Inventory: 5,000 of 12,500 sites read (100 pages)', 'Inventory: 10,000 of 12,500 sites read (200 pages)'],
    ],
    [
      'large pages, and no total',
      5,
      60_000,
      null,
      ['Inventory: 120,000 sites read (2 pages)', 'Inventory: 240,000 sites read (4 pages)'],
    ],
    ['a page that is large alone', 1, 100_000, 100_000, ['Inventory: 100,000 of 100,000 sites read (1 page)']],
  ])('of %s', (_, pages, size, total, lines) => {
    const log: string[] = [];
    const progress = new ReadingProgress((line) => void log.push(line), 'read');
    for (let page = 1; page <= pages; page += 1) progress.came(page, page * size, total);
    expect(log).toEqual(lines);
  });

  it('is told of a file, which has no pages', async () => {
    const log: string[] = [];
    const rows = Array.from({ length: 100_001 }, (_, at) => `A${String(at)}`).join('\n');
    const deps = { progress: (line: string) => void log.push(line) };
    expect(await askFile('s.csv', `id\n${rows}`, { deps })).toMatchObject(ok({ total: 100_001 }));
    expect(log).toEqual(['Inventory: 100,000 sites read']);
  });

  it('is told of both readings of a list without a snapshot', async () => {
    const log: string[] = [];
    const sites = Array.from({ length: 101 }, (_, at) => ({ id: `s${String(at)}` }));
    const { found } = await askServed(
      {
        next: { offset: 'offset', limit: 'limit' },
        total: 'none',
        snapshot: 'none',
        'as-of': { header: 'Date' },
        site: { id: 'id' },
        bounds: { sites: 101 },
      },
      ({ query: { offset = '0' } }) => ({ body: sites.slice(Number(offset), Number(offset) + 1) }),
      { progress: (line) => void log.push(line) },
    );
    expect(found).toMatchObject(ok({ total: 101 }));
    expect(log).toEqual(['Inventory: 100 sites read (100 pages)', 'Inventory: 100 sites read again (100 pages)']);
  });
});
