import { parseArgs } from 'node:util';
import { bench } from './check.ts';
import { scale } from './scale.ts';

/*
 * `npm run bench`: what a start, a check and a gate cost; `-- 15` for 15 rounds, `-- --peers DIR` beside other actions;
 * `npm run bench -- --scale`: what an estate costs by its size, or `-- --scale 10000000`, or `-- --scale --postgres`, or `-- --scale --file`.
 * Fails where a goal is missed.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
    file: { type: 'boolean', default: false },
    peers: { type: 'string' },
  },
});
const numbers = positionals.map(Number);
if (numbers.some((number) => !Number.isInteger(number) || number < 1)) {
  console.error(`found ${positionals.join(' ')}, allowed numbers from 1`);
  process.exit(2);
}
const extent = values.postgres ? 'postgres' : values.file ? 'file' : numbers.length === 0 ? 'all' : numbers;
process.exitCode = values.scale
  ? await scale(extent)
  : await bench({ rounds: numbers[0] ?? 7, peers: values.peers ?? null });
